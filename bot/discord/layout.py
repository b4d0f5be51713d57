"""Rendered messages as discord.py's own objects: layouts, buttons that outlive us, forms."""

from __future__ import annotations

import io
import re
from typing import Any, Self

import discord
from discord import ui

from bot.discord.render import (
    AGAIN_START,
    BUTTONS_A_ROW,
    ID_START,
    LONGEST_ALT,
    MENU_START,
    Menu,
    Message,
    Press,
)

_STYLES = {
    "yes": discord.ButtonStyle.success,
    "no": discord.ButtonStyle.secondary,
    "undo": discord.ButtonStyle.secondary,
}
_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "text/csv": "csv",
    "text/calendar": "ics",
    "text/x-beancount": "beancount",
    "text/x-hledger": "journal",
    "text/x-jsonl": "jsonl",
    "application/pb": "pb",
}


class PressButton(
    ui.DynamicItem[ui.Button[Any]],
    template=re.compile(
        rf"(?P<start>{re.escape(ID_START)}|{re.escape(AGAIN_START)})(?P<rest>.+)", re.DOTALL
    ),
):
    """A button whose custom id is its command, or a form as it was filled in, so that it works
    whoever remembers it."""

    def __init__(self, press: Press) -> None:
        style = _STYLES.get(press.meaning, discord.ButtonStyle.primary)
        super().__init__(ui.Button(label=press.label, custom_id=press.custom_id, style=style))

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],  # noqa: ARG003 - discord.py hands it to every item
        item: ui.Item[Any],
        match: re.Match[str],
    ) -> Self:
        return cls(Press(getattr(item, "label", None) or "…", match.string))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the command, or the form to be opened again, to the client that took it in."""
        if self.custom_id.startswith(AGAIN_START):
            await interaction.client.again(interaction, self.custom_id.removeprefix(AGAIN_START))
        else:
            await interaction.client.pressed(interaction, self.custom_id.removeprefix(ID_START))


class CommandMenu(
    ui.DynamicItem[ui.Select[Any]],
    template=re.compile(rf"{re.escape(MENU_START)}(?P<none>[^:]*):(?P<command>.+)", re.DOTALL),
):
    """A menu whose custom id is the command that takes what is chosen, known as buttons are."""

    def __init__(self, menu: Menu) -> None:
        options = [discord.SelectOption(label=text, value=value) for text, value in menu.options]
        super().__init__(
            ui.Select(
                custom_id=menu.custom_id,
                options=options,
                min_values=menu.least,
                max_values=menu.most,
            )
        )
        found = self.__discord_ui_compiled_template__.match(menu.custom_id)
        self.none, self.command = ("", "") if found is None else (found["none"], found["command"])

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],  # noqa: ARG003 - discord.py hands it to every item
        item: ui.Item[Any],  # noqa: ARG003 - as above
        match: re.Match[str],
    ) -> Self:
        return cls(Menu(match.string, (("…", "…"),), 0, 1))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the command with all that is chosen to the client that took it in."""
        data: Any = interaction.data or {}
        chosen = " ".join(map(str, data.get("values", ()))) or self.none
        await interaction.client.pressed(interaction, f"{self.command} {chosen}", menu=True)


def layout(message: Message) -> ui.LayoutView:
    """A message as a view. discord.py need not watch it: its buttons are known by their ids."""
    view = ui.LayoutView(timeout=None)
    for part in message.parts:
        if part.text:
            view.add_item(ui.TextDisplay(part.text))
        for start in range(0, len(part.presses), BUTTONS_A_ROW):
            row: ui.ActionRow[Any] = ui.ActionRow()
            for press in part.presses[start : start + BUTTONS_A_ROW]:
                row.add_item(PressButton(press))
            view.add_item(row)
        if part.menu is not None:
            view.add_item(ui.ActionRow(CommandMenu(part.menu)))
    if message.pictures:
        gallery: ui.MediaGallery[Any] = ui.MediaGallery()
        for number, picture in enumerate(message.pictures, 1):
            media = f"attachment://{_file_name(number, picture.media_type)}"
            if picture.media_type.startswith("image/"):
                gallery.add_item(media=media, description=picture.words[:LONGEST_ALT])
            else:
                # A file does not say what it is, as a picture does to a voice.
                view.add_item(ui.TextDisplay(picture.words[:LONGEST_ALT]))
                view.add_item(ui.File(media))
        if gallery.items:
            view.add_item(gallery)
    view.stop()
    return view


def files(message: Message) -> list[discord.File]:
    """The pictures of a message, to be sent with it."""
    return [
        discord.File(
            io.BytesIO(picture.data),
            _file_name(number, picture.media_type),
            description=picture.words[:LONGEST_ALT],
        )
        for number, picture in enumerate(message.pictures, 1)
    ]


def mentions(message: Message) -> discord.AllowedMentions:
    """Nobody but the users of the message is pinged, and whoever is replied to is not."""
    users = [discord.Object(user) for user in message.users]
    return discord.AllowedMentions(
        everyone=False, roles=False, users=users or False, replied_user=False
    )


def _file_name(number: int, media_type: str) -> str:
    name = "picture" if media_type.startswith("image/") else "file"
    return f"{name}{number}.{_ENDINGS.get(media_type, 'png')}"
