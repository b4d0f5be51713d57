"""What a member sees in a channel."""

from __future__ import annotations

from dataclasses import dataclass

from tests.discord.server import text
from tests.discord.server.state import Message, Payload, Place, User, World


@dataclass(frozen=True)
class Button:
    label: str
    custom_id: str | None
    is_disabled: bool
    style: int
    url: str | None = None

    def __str__(self) -> str:
        return f"[{self.label}]" if not self.is_disabled else f"[{self.label}, disabled]"


@dataclass(frozen=True)
class Seen:
    """One message as one person sees it; `str()` is close to a line of a transcript."""

    message: Message
    author: str
    text: str
    raw: str
    buttons: tuple[Button, ...]
    is_ephemeral: bool
    is_loading: bool
    is_edited: bool
    pings: frozenset[str]
    reply_to: str | None
    files: tuple[str, ...]
    reactions: dict[str, tuple[str, ...]]

    @property
    def labels(self) -> list[str]:
        """What can be pressed now."""
        return [button.label for button in self.buttons if not button.is_disabled]

    def __str__(self) -> str:
        shown = "thinking …" if self.is_loading else self.text
        pressable = "".join(f" {button}" for button in self.buttons)
        only = " (only you)" if self.is_ephemeral else ""
        return f"{self.author}{only}: {shown}{pressable}"


def button(each: Payload) -> Button:
    emoji = (each.get("emoji") or {}).get("name") or ""
    label = " ".join(part for part in (emoji, each.get("label") or "") if part)
    return Button(
        label, each.get("custom_id"), bool(each.get("disabled")), each["style"], each.get("url")
    )


def see(message: Message, world: World) -> Seen:
    raw = text.raw_text(message)
    return Seen(
        message=message,
        author=message.author.name,
        text=text.readable(raw, world),
        raw=raw,
        buttons=tuple(button(each) for each in text.walk(message.components) if each["type"] == 2),
        is_ephemeral=message.only_for is not None,
        is_loading=message.is_loading,
        is_edited=message.edited_at is not None,
        pings=frozenset(person.name for person in message.pings),
        reply_to=None if message.reference is None else message.reference.author.name,
        files=tuple(each["filename"] for each in message.attachments),
        reactions={
            emoji: tuple(person.name for person in people)
            for emoji, people in message.reactions.items()
            if people
        },
    )


def sees(place: Place, person: User, world: World) -> list[Seen]:
    """In order; ephemeral ones only before their person; nothing before who cannot be there."""
    if place.guild is None:
        if person is not place.person and person is not world.bot:
            return []
    elif person.id not in place.guild.members:
        return []
    return [
        see(message, world)
        for message in place.messages
        if not message.is_deleted and message.only_for in {None, person}
    ]
