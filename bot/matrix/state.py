"""What the sync told of the rooms we are in; for rights and secrets the server is asked afresh."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
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


_MOST_ID_BYTES = 255
_LONGEST_NAME = 1_000


def id_in(content: Raw, key: str) -> str:
    """The id of an event or a room under a key, or nothing where it can be none.

    Servers bound ids; what a member's client calls one may be a book, or no text at all.
    """
    found = text_in(content, key)
    if len(found) > _MOST_ID_BYTES or not found.isprintable():
        return ""
    return found if len(found.encode()) <= _MOST_ID_BYTES else ""


_LATEST_MS = 2**52


def micros(event: Raw) -> int:
    """The time that a server wrote on an event, in µs: its sender's server, whatever its clock."""
    stamp = event.get("origin_server_ts")
    if not isinstance(stamp, int) or isinstance(stamp, bool):
        return 0
    return min(max(stamp, 0), _LATEST_MS) * 1000


@dataclass(frozen=True, slots=True)
class Span:
    """When what is heard now can have happened: by `now`, and after `since`, if that is known.

    A foreign server writes whatever time it likes. Only the clock of `server`, our own, is taken at
    its word, for what its users do.
    """

    server: str
    since: int | None
    now: int

    def is_own(self, event: Raw) -> bool:
        """Whether our own server wrote the time."""
        return text_in(event, "sender").partition(":")[2] == self.server

    def said_at(self, event: Raw) -> int:
        """The time of an event, in µs, that is not after it was heard."""
        # Of our own server it is told as it is, so that two clocks that differ are noticed.
        return micros(event) if self.is_own(event) else min(micros(event), self.now)

    def joined_at(self, event: Raw) -> int | None:
        """The time of a joining, in µs; None where nobody but a foreign server says when."""
        if self.is_own(event):
            return min(micros(event), self.now)
        return None if self.since is None else min(max(micros(event), self.since), self.now)


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


def is_of(user: str, patterns: Sequence[str]) -> bool:
    """Whether a user is meant by one of the patterns: of users, or of their servers."""
    server = user.split(":", 1)[-1]
    return any(
        fnmatchcase(user if pattern.startswith("@") else server, pattern) for pattern in patterns
    )


def name_in(content: Raw, user: str) -> str:
    """The name a member event shows, or what stands in for one."""
    shown = without_private(text_in(content, "displayname")[:_LONGEST_NAME])
    return shown.strip() or localpart(user)


NAMELESS = "Unnamed room"


@dataclass(slots=True)
class Member:
    """Somebody joined or invited. `joined_at` is the earliest proof of being in the room, in µs.

    It is None where only a foreign server says so: our books know whom we saw come.

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

    def apply(self, event: Raw, span: Span) -> None:
        """Take in a state event; applying the same ones again changes nothing."""
        content = content_of(event)
        kind = event.get("type")
        if kind != "m.room.member" and event.get("state_key") != "":
            return  # What is true of a whole room stands under no key; else it means nothing.
        match kind:
            case "m.room.member":
                self._apply_member(event, content, span)
            case "m.room.create":
                self.create = {"sender": event.get("sender"), "content": content}
            case "m.room.power_levels":
                self.levels = content
            case "m.room.name":
                self.name = without_private(text_in(content, "name")[:_LONGEST_NAME]).strip()
            case "m.room.canonical_alias":
                self.alias = text_in(content, "alias")
            case "m.room.encryption":
                # Never taken back: a room that was encrypted once must not be spoken into in clear.
                self.encrypted = True
            case "m.room.tombstone":
                self.replaced_by = id_in(content, "replacement_room") or None
                self.replaced_by_whom = text_in(event, "sender") or None

    def _apply_member(self, event: Raw, content: Raw, span: Span) -> None:
        user = id_in(event, "state_key")
        if not user:
            return
        membership = text_in(content, "membership")
        if membership not in {"join", "invite"}:
            self.people.pop(user, None)
            return
        known = self.people.get(user)
        at = span.joined_at(event) if membership == "join" else None
        look_back = None
        if membership == "join" and text_in(membership_before(event), "membership") == "join":
            if known is not None and known.joined_at is not None:
                at, look_back = known.joined_at, known.look_back
            elif span.is_own(event):
                look_back = id_in(event["unsigned"], "replaces_state") or None
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
