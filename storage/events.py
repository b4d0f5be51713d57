"""Events: what reached us and waits (the inbox), and what was handled and must not be again.

A row of the inbox goes with its decision. That it came before is then known by the
position, which was saved with it, and by the key of what was handled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import (
    ARRAY,
    Connection,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    tuple_,
)

from storage import schema
from storage.bundles import LET_IN, Part
from storage.ledger.entries import EntryRow
from storage.records import Record, shape
from storage.statements import Statement, carry_out, find, find_value
from storage.unit_of_work import Books
from storage.warm import beside

Key = tuple[str, str, str, str]
"""(platform, bot account, room, event id): the message is the key."""


@dataclass(frozen=True, slots=True)
class Handled(Record):
    """An event that was decided. `digest` is a keyed hash of its content; `outcome` is a word."""

    TABLE: ClassVar[Table] = schema.events

    platform: str
    account: str
    room: str
    event_id: str
    number: int
    digest: bytes
    at: int
    member: int | None
    outcome: str


_e, _i = schema.events, schema.inbox
_NUMBERED = select(*(_e.c[name] for name in shape(Handled).columns)).where(
    _e.c.community_id == bindparam("community_id"), _e.c.number == bindparam("number")
)


def numbered(books: Books, number: int) -> Handled | None:
    """The handled event with this number."""
    found = books.select(Handled, _NUMBERED, number=number)
    return found[0] if found else None


_n = schema.entries
_BOOKED_IN = (
    select(_n.c.number)
    .join(_e, (_e.c.community_id == _n.c.community_id) & (_e.c.number == _n.c.event))
    .where(
        _n.c.community_id == bindparam("community_id"),
        _n.c.number > bindparam("above"),
        _n.c.kind.in_(bindparam("kinds", expanding=True)),
        _e.c.platform == bindparam("platform"),
        _e.c.account == bindparam("account"),
        _e.c.room == bindparam("room"),
    )
    .order_by(_n.c.number.desc())
    .limit(bindparam("most"))
)


def booked_in(
    books: Books, room: tuple[str, str, str], kinds: frozenset[str], *, above: int, most: int
) -> list[int]:
    """Entries of these kinds, with numbers above a given one, that came of what was said in a room.

    The newest first.
    """
    platform, account, name = room
    given = {"platform": platform, "account": account, "room": name, "above": above}
    rows = books.rows(_BOOKED_IN, (EntryRow, Handled), kinds=sorted(kinds), most=most, **given)
    return [int(row[0]) for row in rows]


_IN_ANY_BOOKS = (
    select(_e.c.number)
    .where(
        # By the key of the table, of which the community is the first part.
        _e.c.community_id.in_(select(schema.communities.c.community_id)),
        _e.c.platform == bindparam("platform"),
        _e.c.account == bindparam("account"),
        _e.c.room == bindparam("room"),
        _e.c.event_id == bindparam("event_id"),
    )
    .limit(1)
)


def is_handled_anywhere(connection: Connection, key: Key) -> bool:
    """Whether an event was decided, in whichever community the room was of then."""
    return bool(find(connection, _IN_ANY_BOOKS, _by_name(key)))


# -- the inbox -------------------------------------------------------------------------------------

_KEY = (_i.c.platform, _i.c.account, _i.c.room, _i.c.event_id)
_KEYS = tuple_(*_KEY)
_KNOWN = select(_i.c.platform, _i.c.account, _i.c.room, _i.c.event_id).where(
    _KEYS.in_(bindparam("keys", expanding=True))
)
_IS_KNOWN = select(_i.c.platform, _i.c.account, _i.c.room, _i.c.event_id).where(
    *(each == bindparam(each.name) for each in (_i.c.platform, _i.c.account, _i.c.room)),
    _i.c.event_id == bindparam("event_id"),
)
_OF_ACCOUNT = (
    _i.c.platform == bindparam("platform"),
    _i.c.account == bindparam("account"),
)
_LAST = select(_i.c.arrival).where(*_OF_ACCOUNT).order_by(_i.c.arrival.desc()).limit(1)
_WAITING = select(_i.c.raw).where(*_OF_ACCOUNT).order_by(_i.c.arrival)
_BEGINNINGS = (
    select(func.substr(_i.c.raw, 1, bindparam("letters", type_=Integer)))
    .where(_i.c.raw.like(bindparam("like")))
    .distinct()
)
_NEW = insert(_i)
_DONE = delete(_i).where(
    _i.c.platform == bindparam("b_platform"),
    _i.c.account == bindparam("b_account"),
    _i.c.room == bindparam("b_room"),
    _i.c.event_id == bindparam("b_event_id"),
)
_given = (
    func.unnest(*(bindparam(f"b_{each.name}", type_=ARRAY(Text)) for each in _KEY))
    .table_valued(*(each.name for each in _KEY))
    .render_derived(name="given")
)
_DONE_AT_ONCE = Statement(
    delete(_i).where(*(each == _given.c[each.name] for each in _KEY), LET_IN),
    *(f"b_{each.name}" for each in _KEY),
)


def take_in(
    connection: Connection, account: tuple[str, str], rows: Sequence[tuple[Key, str]]
) -> set[Key]:
    """Save raw events of an account that do not wait yet, in order; gives the keys of the new."""
    if not rows:
        return set()
    keys = list(dict(rows))
    there = known(connection, keys)
    given = {"platform": account[0], "account": account[1]}
    arrival = int(find_value(connection, _LAST, given) or 0)
    new = []
    for key, raw in dict(rows).items():
        if key not in there:
            arrival += 1
            new.append({**_by_name(key), "arrival": arrival, "raw": raw})
    if new:
        with beside(connection):
            carry_out(connection, _NEW, *new)
    return set(keys) - there


def known(connection: Connection, keys: Sequence[Key]) -> set[Key]:
    """Which of these events the inbox holds."""
    if len(keys) == 1:
        rows = find(connection, _IS_KNOWN, _by_name(keys[0]))
    else:
        rows = find(connection, _KNOWN, {"keys": list(keys)})
    return {(str(row[0]), str(row[1]), str(row[2]), str(row[3])) for row in rows}


def waiting(connection: Connection, account: tuple[str, str]) -> list[str]:
    """The raw events of an account that are saved and not yet decided, in order of arrival."""
    rows = connection.execute(_WAITING, {"platform": account[0], "account": account[1]})
    return [str(row[0]) for row in rows]


def beginnings(connection: Connection, letters: int, prefix: str) -> set[str]:
    """How those raw events that begin with a prefix begin, so many letters long."""
    rows = connection.execute(_BEGINNINGS, {"letters": letters, "like": f"{prefix}%"})
    return {str(row[0]) for row in rows}


def done(connection: Connection, keys: Sequence[Key]) -> None:
    """Take saved events out: they are decided."""
    if keys:
        names = ("b_platform", "b_account", "b_room", "b_event_id")
        given = [dict(zip(names, key, strict=True)) for key in keys]
        with beside(connection):
            carry_out(connection, _DONE, *given)


def done_at_once(keys: Sequence[Key]) -> list[Part]:
    """What `done` does, as a part of one statement with others."""
    return [Part(_DONE_AT_ONCE, tuple(zip(*keys, strict=True)))] if keys else []


def _by_name(key: Key) -> dict[str, str]:
    return dict(zip(("platform", "account", "room", "event_id"), key, strict=True))
