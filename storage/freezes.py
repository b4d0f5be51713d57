"""Pauses of a member's tips and requests: the last one of each member, and what they say to it.

Who paused whom, when and until when is the record of the chain; here stands which one it is, and
the appeal against it, which is nobody's but the moderators' to read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from sqlalchemy import Table, bindparam, select

from storage import schema
from storage.changes import Act
from storage.members import Member
from storage.records import Record, shape
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Freeze(Record):
    """The last pause of `member`, booked as `entry`; with an appeal that may have been decided."""

    TABLE: ClassVar[Table] = schema.freezes

    member: int
    entry: int
    appealed_at: int | None = None
    appeal: str | None = None
    upheld_at: int | None = None


_t = schema.freezes
_APPEALED = (
    select(*(_t.c[name] for name in shape(Freeze).columns))
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.appealed_at.is_not(None),
        _t.c.upheld_at.is_(None),
    )
    .order_by(_t.c.appealed_at, _t.c.member)
)


def appealed(books: Books) -> list[Freeze]:
    """Those with an appeal that was not turned down, the oldest first."""
    return books.select(Freeze, _APPEALED)


@dataclass(frozen=True, slots=True)
class FreezeMember:
    """A member's tips and requests are paused until then; the pause is booked as `movement`."""

    member: int
    until: int
    movement: int = 0

    def apply(self, books: Books, act: Act) -> None:
        books.save(replace(books.need(Member, self.member), frozen_until=self.until))
        books.save(Freeze(self.member, act.numbers[self.movement]))


@dataclass(frozen=True, slots=True)
class ThawMember:
    """A member's pause ends; an appeal against it was upheld with that."""

    member: int

    def apply(self, books: Books, act: Act) -> None:
        books.save(replace(books.need(Member, self.member), frozen_until=None))
        last = books.get(Freeze, self.member)
        if last is not None and last.appealed_at is not None:
            books.save(replace(last, upheld_at=act.now))
