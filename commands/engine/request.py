"""What a handler is given and what it gives back. A handler reads and decides; it never writes.

Two families of what can go wrong: a `Refusal` says in plain words why not and what would work, and
nothing is changed. Everything else that is raised is a fault: logged, answered with a short
reference, and nothing is changed either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from sqlalchemy import Connection

from commands.values import booked
from commands.values.capability import Catalogue
from commands.values.declaration import Permission
from commands.values.events import Place, Rights
from commands.values.reply import (
    Amount,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Text,
    Time,
    Typed,
    Value,
    Visibility,
    line,
    say,
)
from commands.values.settings import Settings
from storage.asks import Ask
from storage.changes import Change
from storage.communities import Community
from storage.ledger.assets import Asset
from storage.ledger.money import Money
from storage.ledger.movements import Movement, Refused
from storage.members import Member
from storage.records import Record
from storage.rooms import Room, RoomKey
from storage.unit_of_work import Books
from storage.values import Quick


@dataclass(frozen=True, slots=True)
class Host:
    """Who runs the bot, and how to reach them; empty where they have not said."""

    name: str = ""
    contact: str = ""


UNNAMED = Host()


class Refusal(Exception):
    """The rules say no. `message` names the words, `values` fill them in.

    With `offer` the refusal is a question: its buttons stand for commands with resolved arguments.
    `note` writes down that it was tried, where tries are counted. `removes`: what was said is not
    to stand where others read it, and is taken away where the bot may. `not_theirs`: it is somebody
    else's to do. Where that was a reaction, which anybody can put anywhere, nothing is said of it.
    """

    def __init__(
        self,
        message: str,
        *,
        offer: Sequence[Offer] = (),
        note: Callable[[Connection], None] | None = None,
        removes: bool = False,
        not_theirs: bool = False,
        **values: Value,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.offer = tuple(offer)
        self.note = note
        self.removes = removes
        self.not_theirs = not_theirs
        self.values = values


class Misread(Refusal):
    """The words did not make the command they begin with; they may mean another one."""


class MustWrite(Exception):
    """A command that mostly reads has something to write down after all: it needs a unit of
    work."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A command with its arguments resolved, under the label of its button.

    `confirmed`: pressing it is the confirmation of just this; otherwise it is asked again where the
    command asks.
    """

    label: Value
    command: str
    arguments: Mapping[str, Any]
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Say(Quick):
    """Something to say. `to` is a member number, or None for the room of the command.

    `key` lets a later `edit` find the message. With a `place`, it is said there. `elsewhere` makes
    the line for those it calls who have no account on the place's platform: it is said in the room
    they last used.
    """

    reply: Reply
    visibility: Visibility = "public"
    to: int | None = None
    key: str | None = None
    edit: bool = False
    mood: str = "reply"
    place: Place | None = None
    own: bool = False
    """A private answer about one's own affairs, which a room may have answered in the open."""
    elsewhere: Callable[[Sequence[Member]], Reply] | None = None
    shows: tuple[int, ...] = ()
    """The numbers of the questions that it shows to the one they are put to, with their content."""


class After(Protocol):
    """What is said of rows as they stand once the act is done: a small value that reads them."""

    def says(self, books: Books) -> Sequence[Say]:
        """What is said, now that it is done."""
        ...


@dataclass(frozen=True, slots=True)
class NewAsk:
    """A question for `member`, who need not be the one who typed: `offers` are its answers.

    `ends_after` in µs. `line` stands in the room where the one asked did not just type: it names no
    figure. `told` is what the one who asks elsewhere reads of it. `kind` as in `storage.asks`. With
    a `place`, the question is put there.
    """

    member: int
    question: Reply
    offers: tuple[Offer, ...]
    kind: str
    ends_after: int
    line: Reply | None = None
    told: Reply | None = None
    digest: str = ""
    place: Place | None = None
    about: tuple[str, int] | None = None
    """How the one who asks is told what became of it: the words' name, and the amount in units."""


@dataclass(frozen=True, slots=True)
class Binding:
    """Rooms that belong to another community once the command is done.

    `community` None: to none; whoever speaks there next begins one of their own. `greeter` is the
    member of the other community in whose name its home is told. With `home`, the first of the
    rooms is its home from then on.
    """

    rooms: tuple[RoomKey, ...]
    community: int | None = None
    greeter: int | None = None
    home: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    """What a handler adds to the audit's line about it: whom it concerns, why, old and new."""

    about: int | None = None
    reason: str | None = None
    old: Value | None = None
    new: Value | None = None


@dataclass(frozen=True, slots=True)
class Effects(Quick):
    """What a command does: movements of money, rows, and what is said of it.

    `says` names the movements of the act by `commands.values.booked`, for they have no numbers yet;
    what depends on rows as they then stand is an `After`. `shown` is what of the question
    counts for its digest, where that is not all of it. With `confirm`, a question, all of
    it is done only once the member has confirmed exactly this; `asked` are then its arguments,
    where what was replied to stood in for one. `refused` gives a refusal of the
    ledger words of its own. `changes` are of rows that the booking itself may change (the head row,
    accounts, assets, members): they are made after it, on what then stands. The open questions in
    `withdraws` end with it. `bindings` are made once all else is done and said.
    `noted` is for the audit, which keeps every act that
    needs more than everybody's permission. `last_words` are said to somebody who was forgotten by
    it: nothing of them is written down. `erases`: words are gone from the books with it.
    `unforeseen`: what moves rests on accounts that are not the member's own. The question names no
    figure of it, and whether it is still the same is not asked at the confirmation.
    """

    movements: tuple[Movement, ...] = ()
    rows: tuple[Record, ...] = ()
    changes: tuple[Change, ...] = ()
    says: Sequence[Say | After] = field(default=(), repr=False, compare=False)
    asks: tuple[NewAsk, ...] = ()
    withdraws: tuple[Ask, ...] = ()
    confirm: Reply | None = None
    shown: Reply | None = None
    refused: Callable[[Refused], Refusal | None] = field(
        default=lambda _: None, repr=False, compare=False
    )
    bindings: tuple[Binding, ...] = ()
    last_words: Reply | None = None
    noted: Noted | None = None
    asked: Mapping[str, Any] | None = None
    erases: bool = False
    unforeseen: bool = False


class Occasion:
    """When and where something is said, and how its values are made: a member's request, or a
    notice that nobody's words brought about."""

    __slots__ = ()

    now: int
    place: Place
    room: Room
    community: Community
    asset: Asset
    settings: Settings
    catalogue: Catalogue

    def name(self, member: Member, *, ping: bool = False, call: bool = False) -> Name:
        """A member, by the name they have when it is read."""
        return Name(member.number, ping=ping, call=call)

    def amount(self, units: int) -> Amount:
        """An amount of the community's currency."""
        return self.amount_of(units, self.asset)

    def amount_of(self, units: int, asset: Asset) -> Amount:
        """An amount of any asset."""
        return Amount(units, asset.number, asset.decimals)

    def money(self, books: Books, money: Money) -> Amount:
        """An amount of the asset that it is of."""
        return self.amount_of(money.units, books.need(Asset, money.asset))

    def time(self, at: int) -> Time:
        """A time to come: "18:00 today"."""
        return Time(at)

    def button(self, message: str, command: str, **values: Value) -> Button:
        """A button, its label a message, and the command it stands for."""
        return Button(Message(message, values), command)

    def typed(self, command: str, platform: str = "") -> Typed:
        """A command as it is typed where it is read, or on another platform: "!undo"."""
        return Typed(command, platform)

    def sample(self, command: str) -> Typed:
        """An example of a command, in words of whoever reads it: "!tip @ben 8 für die Suppe"."""
        return Typed(command, sample=True)

    def typed_in_a_row(self, commands: Iterable[str]) -> Listed:
        """Commands as they are typed, with commas between."""
        return Listed(tuple(map(self.typed, commands)), "comma")

    def say(self, message: str, **values: Value) -> Reply:
        """A message with its values as a reply."""
        return say(message, **values)

    def line(self, message: str, **values: Value) -> Line:
        """A message with its values as a line of a reply."""
        return line(message, **values)

    def message(self, message: str, **values: Value) -> Message:
        """A message with its values, to stand within another."""
        return Message(message, values)

    def in_front(self, name: Value) -> tuple[Value, ...]:
        """The name of a community or a room, in front of what is said of it: "Garden: "."""
        return (self.message("in-community", name=name), Text(" "))

    @property
    def home(self) -> Place:
        """The community's first room."""
        home = self.community
        return Place(home.home_platform, home.home_account, home.home_room)


@dataclass(frozen=True, slots=True)
class Notice(Occasion, Quick):
    """Something is told because its time has come, or because of somebody who did not just type."""

    now: int
    place: Place
    room: Room
    community: Community
    asset: Asset
    settings: Settings
    catalogue: Catalogue


def said_of(effects: Effects, books: Books, numbers: Sequence[int]) -> Sequence[Say]:
    """What is said of an act that is done, its movements booked under these numbers."""
    told: list[Say] = []
    for each in effects.says:
        if not isinstance(each, Say):
            told += each.says(books)
        elif numbers:
            told.append(_with_text(each, lambda text: booked.filled(text, numbers)))
        else:
            told.append(each)
    return told


def said_as_part(effects: Effects, before: int) -> Sequence[Say | After]:
    """What is said of an act that is a part of a larger one, `before` movements of it ahead."""
    count = len(effects.movements)
    return [
        _with_text(each, lambda text: booked.moved_on(text, before, count))
        if isinstance(each, Say)
        else each
        for each in effects.says
    ]


def _with_text(say: Say, change: Callable[[str], str]) -> Say:
    key = None if say.key is None else change(say.key)
    return replace(say, reply=booked.in_reply(say.reply, change), key=key)


@dataclass(frozen=True, slots=True)
class Request(Occasion, Quick):
    """A command as the handler sees it. `now` is the time it is decided at, in µs UTC."""

    now: int
    member: Member
    place: Place
    room: Room
    community: Community
    asset: Asset
    settings: Settings
    rights: Rights
    typed_locale: str
    """How what was typed is read."""
    catalogue: Catalogue
    reply_event: int | None = None
    """The number of the handled event that the message replies to, or that the bot's message
    replied to answers."""
    confirmed: bool = False
    pressed: bool = False
    menu: bool = False
    """What was pressed says the whole choice, where a button is one option of several."""
    reaction: bool = False
    """It was pressed by putting a reaction, which stands there until it is taken off."""
    waits: bool = False
    """The platform waits for an answer to just this, as to a press of a button of its own."""
    alone: Callable[[], bool] = lambda: False
    """Whether nobody else sees what is said or pressed here, nor its answer."""
    user: str = ""
    """The sender's own id on the platform of the place."""
    host: Host = UNNAMED
    secret: bytes = field(default=b"", repr=False)
    """Keys the hashes of codes; it is neither shown nor kept."""
    roles: Callable[[], frozenset[str]] = frozenset
    """The roles the member holds, looked up when they count and not before."""
    said_at: Callable[[], int] = lambda: 0
    """When it was said, which may be before `now`, looked up when it counts."""
    server_roles: tuple[tuple[str, str], ...] = ()
    """The platform's own roles that can be meant, by id and name."""
    is_filled: Callable[[str], bool] = lambda _: False
    """Whether anybody at all holds a role."""

    @property
    def moderates_room(self) -> bool:
        """Whether the sender moderates the room the command was said in."""
        return self.place.room in self.rights.moderates or self.moderates_home

    @property
    def moderates_home(self) -> bool:
        """Whether the sender moderates the community's home."""
        return self.community.home_room in self.rights.moderates and (
            self.community.home_platform == self.place.platform
        )

    @property
    def is_only_moderator(self) -> bool:
        """Whether the sender alone moderates the home, as far as the platform tells."""
        return self.moderates_home and self.community.home_room in self.rights.alone

    def has_role(self, name: str) -> bool:
        """Whether the member holds a role; moderators are the treasurers until one is chosen."""
        if name in self.roles():
            return True
        return name == "treasurer" and self.moderates_home and not self.is_filled(name)

    def may(self, permission: Permission) -> bool:
        """Whether the member may do what needs this permission, here and now."""
        match permission:
            case "everyone":
                return True
            case "room moderator":
                return self.moderates_room
            case "home moderator":
                return self.moderates_home
            case "home moderator or treasurer":
                return self.moderates_home or self.has_role("treasurer")
            case "holder":
                return self.has_role("treasurer") or self.has_role("holder")
        return self.has_role(permission)
