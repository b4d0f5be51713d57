"""What reaches the bot from a platform, as plain values; the same for every platform.

Times are integer microseconds since 1970, UTC. In `Said.text` each mention of a person is one
private-use character, `chr(MENTION + index)` into `Said.mentions`, so that no text can pretend to
be a mention; adapters take such characters out of what people typed before they put theirs in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import Any

MENTION = 0xE000
MOST_MENTIONS = 200

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class _Storable:
    """Strings as every database and every wire can hold them: no NUL, no lone surrogates.

    JSON can carry both to us, and an event that could not be saved would come again for ever.
    """

    __slots__ = ()

    def __post_init__(self) -> None:
        for name in _names(type(self)):
            value = getattr(self, name)
            if isinstance(value, str) and _UNSTORABLE.search(value):
                object.__setattr__(self, name, _UNSTORABLE.sub("\ufffd", value))


_NAMES: dict[type[Any], tuple[str, ...]] = {}


def _names(kind: type[Any]) -> tuple[str, ...]:
    if kind not in _NAMES:
        _NAMES[kind] = tuple(each.name for each in fields(kind))
    return _NAMES[kind]


@dataclass(frozen=True, slots=True)
class Place(_Storable):
    """A room as its platform names it, and the bot's own account there."""

    platform: str
    account: str
    room: str
    direct: bool = False
    """The room's members are exactly one person and the bot."""


@dataclass(frozen=True, slots=True)
class Person(_Storable):
    """Somebody as a platform shows them. `joined_at` is the platform's record, where it has one.

    `platform` is set for somebody of another one than the place's, whom a trusted bridge stands in
    for: they can be named and given to, and never say anything themselves.
    """

    user: str
    name: str
    joined_at: int | None = None
    platform: str = ""
    language: str = ""
    """One of the languages there are words for, to which their app is set; empty: not known."""
    is_face: bool = False
    is_unseen: bool = False
    """Named by an id that the platform takes from anybody, and in no room where the bot is."""


@dataclass(frozen=True, slots=True)
class Rights:
    """The rooms (platform ids) the sender moderates, from the event itself or a fresh look-up.

    `alone` are those of them of which the platform says that nobody else moderates them.
    """

    moderates: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ranks:
    """The roles of the platform's own that the sender has, by their ids, as the event tells them.

    `gives`: they may hand out such roles there, so that one may be of their own giving.
    """

    held: frozenset[str] = frozenset()
    gives: bool = False


@dataclass(frozen=True, slots=True)
class Target(_Storable):
    """The message that is replied or reacted to, as fetched from the platform, never as quoted.

    Where a reaction is taken off, the author may be unknown: a person without id and name.
    """

    event_id: str
    author: Person
    is_bot: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(_Storable):
    """What every event has. `event_id` is unique in its place; `at` is the platform's own time.

    `handle` is what the platform answers this by, where that is not its id: the token of an
    interaction. `space` is the group of rooms that lists this one among its own, where the bot is
    in it too: a Matrix space, a Discord server; `space_language` is the one it says it speaks.
    `room_name` is how people there call the room,
    where that is known; `ranks` is None where the platform has no roles or did not tell them.
    """

    place: Place
    event_id: str
    sender: Person
    at: int
    received_at: int
    rights: Rights = field(default_factory=Rights)
    ranks: Ranks | None = None
    handle: str = ""
    space: Place | None = None
    space_name: str = ""
    space_language: str = ""
    room_name: str = ""

    @property
    def happened_at(self) -> int:
        """When it happened, which is never after it was heard, whatever its platform says."""
        return min(self.at, self.received_at)

    @property
    def answer_to(self) -> str:
        """What an answer to this names it by."""
        return self.handle or self.event_id


@dataclass(frozen=True, slots=True)
class Attachment(_Storable):
    """A photo or a file that came with a message: what tells it from any other, never its bytes.

    `size` is in bytes, as the platform says until it was read. `sha256` is the hash of the bytes in
    hexadecimal, empty while they were not read and where they could not be. `source` is how the
    adapter gets them, in its own words, and is gone once they were read.
    """

    name: str
    media_type: str
    size: int
    sha256: str = ""
    source: str = field(default="", repr=False)


MOST_ATTACHMENTS = 4
"""How many files of a message are read; what else comes with it is left."""


@dataclass(frozen=True, slots=True)
class Form(_Storable):
    """A command given by name, its parameters as (name, text): nothing of it is guessed.

    The texts are as a member would type them; a person is a mention character, as in `Said.text`.
    What was left empty is not there.
    """

    path: tuple[str, ...]
    given: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Event):
    """A message, or a pressed button: then `text` is the button's command, prefix and all.

    With a `form` it is a command of the platform's own; `text` is then how it would be typed.
    `menu`: what was pressed says the whole choice, where a button is one option of several.
    `reaction`: it was pressed by putting a reaction, which stands there until it is taken off.
    """

    text: str
    mentions: tuple[Person, ...] = ()
    reply_to: Target | None = None
    pressed: bool = False
    menu: bool = False
    reaction: bool = False
    form: Form | None = None
    attachments: tuple[Attachment, ...] = ()
    """Photos and files that came with it, or, in reply to a message of one's own, with that."""
    server_roles: tuple[tuple[str, str], ...] = ()
    """The platform's own roles that can be meant, by id and name: those named, or all there are."""
    in_clear: bool = False
    """Said in private where others' servers can read it, and need not be able to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited(Event):
    """A message now reads otherwise. Nothing is ever executed from it."""

    original: str
    text: str
    mentions: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted(Event):
    """A message was taken away by its author (only then may it undo anything)."""

    original: str
    by_author: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reacted(Event):
    """A reaction was put on a message, or taken off it by the one who had put it there."""

    emoji: str
    target: Target
    added: bool
    put: str = ""
    """Where it is taken off: the id of the event that put it, where the platform has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chose(Event):
    """In a poll of the platform's own, which the bot posted (`target`), this is what one chooses.

    `choices` are the texts by which the poll knew its answers; none where the choice is taken back,
    or is worth nothing by the rules of the platform.
    """

    target: Target
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Event):
    """`sender` is now in the room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """`sender` is no longer in the room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed(Event):
    """`sender` has a new display name (in `sender.name`), or other roles (in `ranks`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived(Event):
    """The bot is in the room now. `sender` is who brought it; `people` are there, without bots.

    `has_buttons`: the platform has buttons of its own, so that a press says it best.
    """

    people: tuple[Person, ...] = ()
    has_buttons: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved(Event):
    """The room `before` goes on as this one, by the will of those who moderated it there."""

    before: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecryptable(Event):
    """`sender` wrote something encrypted whose key has not come in good time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewound(Event):
    """The platform was restored from a backup: what was said between `since` and `at` it has
    forgotten, though we may have heard it. `sender` is the bot itself."""

    since: int


AnyEvent = (
    Said
    | Edited
    | Deleted
    | Reacted
    | Chose
    | Joined
    | Left
    | Renamed
    | Arrived
    | Moved
    | Undecryptable
    | Rewound
)
