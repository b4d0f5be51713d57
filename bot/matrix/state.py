"""What the sync told of the rooms we are in; for rights and secrets the server is asked afresh."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.matrix.text import without_private

Raw = Mapping[str, Any]


def content_of(event: Raw) -> Raw:
    """The content of an event; what a member's client sent may be of any shape."""
    content = event.get("content")
    return content if isinstance(content, Mapping) else {}


def part(whole: Raw, key: str) -> dict[str, Any]:
    """The object under a key, or an empty one."""
    value = whole.get(key)
    return value if isinstance(value, dict) else {}


def text_in(content: Raw, key: str) -> str:
    """The text under a key, or nothing."""
    value = content.get(key)
    return value if isinstance(value, str) else ""


def micros(event: Raw) -> int:
    """The server's time of an event, in µs."""
    stamp = event.get("origin_server_ts")
    return stamp * 1000 if isinstance(stamp, int) and not isinstance(stamp, bool) else 0


def membership_before(event: Raw) -> Raw:
    """The content of the member event that this one replaced, where the server says it."""
    unsigned = event.get("unsigned")
    before = unsigned.get("prev_content") if isinstance(unsigned, Mapping) else None
    return before if isinstance(before, Mapping) else {}


def is_own_joining(event: Raw, account: str) -> bool:
    """Whether it is the event by which the account came into the room."""
    return (
        event.get("type") == "m.room.member"
        and event.get("state_key") == account
        and text_in(content_of(event), "membership") == "join"
        and text_in(membership_before(event), "membership") != "join"
    )


def localpart(user: str) -> str:
    """`ben` of `@ben:example.org`."""
    return user[1:].split(":", 1)[0]


def name_in(content: Raw, user: str) -> str:
    """The name a member event shows, or what stands in for one."""
    return without_private(text_in(content, "displayname")).strip() or localpart(user)


NAMELESS = "Unnamed room"


@dataclass(slots=True)
class Member:
    """Somebody joined or invited. `joined_at` is the earliest proof of being in the room, in µs.

    `look_back` is the member event to look up for an earlier one: a change of name replaces the
    event of the joining, and with it the time.
    """

    membership: str
    name: str
    joined_at: int | None = None
    look_back: str | None = None


@dataclass(slots=True)
class Room:
    """The state of a room, as far as it matters to us."""

    id: str
    create: Raw = field(default_factory=dict)
    levels: Raw | None = None
    name: str = ""
    alias: str = ""
    encrypted: bool = False
    replaced_by: str | None = None
    replaced_by_whom: str | None = None
    """Who said by what room it is replaced."""
    brought_by: str | None = None
    people: dict[str, Member] = field(default_factory=dict)

    def apply(self, event: Raw) -> None:
        """Take in a state event; applying the same ones again changes nothing."""
        content = content_of(event)
        match event.get("type"):
            case "m.room.member":
                self._apply_member(event, content)
            case "m.room.create":
                self.create = {"sender": event.get("sender"), "content": content}
            case "m.room.power_levels":
                self.levels = content
            case "m.room.name":
                self.name = without_private(text_in(content, "name")).strip()
            case "m.room.canonical_alias":
                self.alias = text_in(content, "alias")
            case "m.room.encryption":
                # Never taken back: a room that was encrypted once must not be spoken into in clear.
                self.encrypted = True
            case "m.room.tombstone":
                self.replaced_by = text_in(content, "replacement_room") or None
                self.replaced_by_whom = text_in(event, "sender") or None

    def _apply_member(self, event: Raw, content: Raw) -> None:
        user = event.get("state_key")
        if not isinstance(user, str):
            return
        membership = text_in(content, "membership")
        if membership not in {"join", "invite"}:
            self.people.pop(user, None)
            return
        known = self.people.get(user)
        at: int | None = micros(event)
        look_back = None
        if membership == "invite":
            at = None
        elif text_in(membership_before(event), "membership") == "join":
            if known is not None and known.joined_at is not None:
                at, look_back = min(known.joined_at, micros(event)), known.look_back
            else:
                unsigned = event["unsigned"]
                look_back = text_in(unsigned, "replaces_state") or None
        self.people[user] = Member(membership, name_in(content, user), at, look_back)

    def name_of(self, user: str) -> str:
        """The name the room shows for somebody."""
        member = self.people.get(user)
        return member.name if member else localpart(user)

    def joined(self) -> Iterator[str]:
        """Those who are in the room now."""
        return (user for user, member in self.people.items() if member.membership == "join")

    def is_joined(self, user: str) -> bool:
        member = self.people.get(user)
        return member is not None and member.membership == "join"

    @property
    def is_space(self) -> bool:
        """Whether it is a group of rooms, in which nobody talks."""
        return text_in(part(self.create, "content"), "type") == "m.space"

    def is_direct(self, bot: str) -> bool:
        """Whether its joined and invited members are exactly one person and the bot."""
        return len(self.people) == 2 and bot in self.people

    def is_talk_in_private(self, bot: str) -> bool:
        """Whether a member opened it to talk to the bot alone.

        A room that was given a name is a group's, even while only its maker and the bot are there.
        """
        return self.is_direct(bot) and not self.name and not self.alias

    @property
    def title(self) -> str:
        """What people call the room.

        Clients call one without a name by who is in it. Here that would put people's names where
        they stay when somebody asks to be forgotten: in the books, as the name of a room.
        """
        return self.name or self.alias or NAMELESS
