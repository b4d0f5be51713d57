"""Pauses of a member's tips and requests: the last one of each member, and what they say to it.

Who paused whom, when and until when is the record of the chain; here stands which one it is, and
the appeal against it, which is nobody's but the moderators' to read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table, bindparam, select

from storage import schema
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
