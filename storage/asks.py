"""Asks: questions put to one person, that are answered once or lapse."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from sqlalchemy import Connection, Table, bindparam, or_, select

from storage import schema
from storage.changes import Act
from storage.records import Record, shape
from storage.unit_of_work import Books

State = Literal["gathering", "open", "done", "declined", "lapsed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Ask(Record):
    """A question to `member`, asked in a room, about a parsed command with resolved members.

    `kind` is `confirm` (one's own command, shown before it is done), `offer` (a guess at what was
    meant), `request` (somebody else asks), `missing` (something a command still needs) or `late`
    (said while the bot was away).
    `arguments` is JSON. `digest` is of what was shown: if a new decision differs, it is asked anew.
    `saying` is the number of the message that asks, None where only the line without figures was
    said. `shown` is the last message that showed what is asked to the one who is asked, and `bare`
    is 1 from then until they say something else, or something newer is shown there.
    """

    TABLE: ClassVar[Table] = schema.asks

    number: int
    kind: str
    member: int
    platform: str
    account: str
    room: str
    command: str
    arguments: str
    digest: str
    state: State
    opened_at: int
    ends_at: int
    ended_at: int | None
    asker: int | None
    event: int | None
    saying: int | None
    shown: int | None = None
    bare: int = 0


_t = schema.asks
_COLUMNS = [_t.c[name] for name in shape(Ask).columns]
_OF_MEMBER = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.member == bindparam("member"),
        or_(
            _t.c.state == "open",
            (_t.c.state == "lapsed") & (_t.c.ended_at >= bindparam("since")),
        ),
    )
    .order_by(_t.c.number)
)
_PUT_TO = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.member == bindparam("member"),
        _t.c.command == bindparam("command"),
    )
    .order_by(_t.c.number)
)
_OF_EVENT = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.event == bindparam("event"),
        _t.c.state.in_(("open", "gathering")),
    )
    .order_by(_t.c.number)
)
_DONE_BY = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.member == bindparam("member"),
        _t.c.state == "done",
    )
    .order_by(_t.c.number)
)
_GATHERING = (
    select(*_COLUMNS)
    .where(_t.c.community_id == bindparam("community_id"), _t.c.state == "gathering")
    .order_by(_t.c.number)
)
_ALL_OPEN = (
    select(*_COLUMNS)
    .where(_t.c.community_id == bindparam("community_id"), _t.c.state.in_(("open", "gathering")))
    .order_by(_t.c.number)
)
_OPEN_REQUESTS = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"), _t.c.state == "open", _t.c.kind == "request"
    )
    .order_by(_t.c.number)
)
_ASKED_BY = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.asker == bindparam("asker"),
        _t.c.state == "open",
    )
    .order_by(_t.c.number)
)


_v, _e, _c, _w = schema.votes, schema.elections, schema.circles, schema.proposals
_g = schema.grant_rounds
_COMMUNITIES_WAITING = (
    select(_t.c.community_id)
    .where((_t.c.state == "gathering") | ((_t.c.state == "open") & (_t.c.kind == "request")))
    .union(
        select(_v.c.community_id).where(_v.c.state == "open"),
        select(_e.c.community_id).where(_e.c.state == "standing"),
        select(_c.c.community_id).where(_c.c.stage == "running"),
        select(_w.c.community_id).where(_w.c.until > 0),
        select(_g.c.community_id).where(_g.c.stage.in_(("applying", "giving"))),
    )
    .order_by("community_id")
)


def communities_waiting(connection: Connection) -> list[int]:
    """The communities in which an absence may have kept somebody waiting."""
    return [int(row[0]) for row in connection.execute(_COMMUNITIES_WAITING)]


def put_to(books: Books, member: int, command: str) -> list[Ask]:
    """Every question about a command that was put to a member, answered or not."""
    return books.select(Ask, _PUT_TO, member=member, command=command)


def open_in(books: Books, room: tuple[str, str, str]) -> list[Ask]:
    """Questions that are open in a room."""
    return [
        ask for ask in books.select(Ask, _ALL_OPEN) if (ask.platform, ask.account, ask.room) == room
    ]


def of_event(books: Books, event: int) -> list[Ask]:
    """Questions that a handled event put and that are not answered."""
    return books.select(Ask, _OF_EVENT, event=event)


def of_member(books: Books, member: int, since: int) -> list[Ask]:
    """Asks open for a member, and those that lapsed at or after `since`, the oldest first."""
    return books.select(Ask, _OF_MEMBER, member=member, since=since)


def done_by(books: Books, member: int) -> list[Ask]:
    """Everything that was asked of a member and done."""
    return books.select(Ask, _DONE_BY, member=member)


def gathering(books: Books) -> list[Ask]:
    """Asks that still collect what was said while the bot was away."""
    return books.select(Ask, _GATHERING)


def open_requests(books: Books) -> list[Ask]:
    """What members ask of one another and is not answered."""
    return books.select(Ask, _OPEN_REQUESTS)


def asked_by(books: Books, asker: int) -> list[Ask]:
    """What a member asks of others and is not answered, the oldest first."""
    return books.select(Ask, _ASKED_BY, asker=asker)


def all_open(books: Books) -> list[Ask]:
    """Every question that is not answered and has not lapsed, in order of number."""
    return books.select(Ask, _ALL_OPEN)


@dataclass(frozen=True, slots=True)
class LapseAsks:
    """What is asked in a room, or anywhere, lapses: whatever is open by then.

    What the member `but_of` is to confirm goes on.
    """

    room: tuple[str, str, str] | None = None
    but_of: int | None = None

    def apply(self, books: Books, act: Act) -> None:
        for ask in all_open(books) if self.room is None else open_in(books, self.room):
            if ask.kind != "confirm" or ask.member != self.but_of:
                books.save(replace(ask, state="lapsed", ended_at=act.now))


@dataclass(frozen=True, slots=True)
class JoinAsks:
    """What is asked of, and by, two members who become one is of and by `kept`."""

    merged: int
    kept: int

    def apply(self, books: Books, act: Act) -> None:
        for ask in all_open(books):
            member = self.kept if ask.member == self.merged else ask.member
            asker = self.kept if ask.asker == self.merged else ask.asker
            if member == asker:
                books.save(replace(ask, state="withdrawn", ended_at=act.now))
            elif (member, asker) != (ask.member, ask.asker):
                # Whoever goes on for both was shown it as somebody else: no bare word means it.
                books.save(replace(ask, member=member, asker=asker, bare=0))
