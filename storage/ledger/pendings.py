"""Pending transfers: money spoken for and not yet moved. Each ends exactly once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sqlalchemy import Table, bindparam, select

from storage import schema
from storage.records import Record, shape
from storage.unit_of_work import Books

State = Literal["open", "posted", "voided", "expired"]


@dataclass(frozen=True, slots=True)
class Pending(Record):
    """A reservation of `amount` units from account `payer` to account `payee` (their numbers).

    `ends_at` 0 means that only its outcome ends it. `entry` is the entry that posted it.
    """

    TABLE: ClassVar[Table] = schema.pendings

    number: int
    key: str
    kind: str
    cause: str
    asset: int
    payer: int
    payee: int
    amount: int
    posted: int
    state: State
    opened_at: int
    ends_at: int
    entry: int | None

    def over(self, now: int) -> bool:
        """Whether its time has come; from then on nothing is paid out of it."""
        return 0 < self.ends_at <= now


_t = schema.pendings
_COLUMNS = [_t.c[name] for name in shape(Pending).columns]
_BY_KEY = select(*_COLUMNS).where(
    _t.c.community_id == bindparam("community_id"), _t.c.key == bindparam("key")
)
_DUE = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.state == "open",
        _t.c.ends_at > 0,
        _t.c.ends_at <= bindparam("now"),
    )
    .order_by(_t.c.ends_at, _t.c.number)
    .limit(bindparam("most"))
)
_OPEN = (
    select(*_COLUMNS)
    .where(_t.c.community_id == bindparam("community_id"), _t.c.state == "open")
    .order_by(_t.c.number)
)


_ALL = select(*_COLUMNS).where(_t.c.community_id == bindparam("community_id")).order_by(_t.c.number)


def all_pendings(books: Books) -> list[Pending]:
    """Every pending transfer there ever was."""
    return books.select(Pending, _ALL)


def with_key(books: Books, key: str) -> Pending | None:
    """The pending transfer that was opened under this key."""
    found = books.select(Pending, _BY_KEY, key=key)
    return found[0] if found else None


def due(books: Books, now: int, most: int = 100) -> list[Pending]:
    """Open ones whose time has come, the earliest first."""
    return books.select(Pending, _DUE, now=now, most=most)


def all_open(books: Books) -> list[Pending]:
    """Every open pending transfer of the community."""
    return books.select(Pending, _OPEN)
