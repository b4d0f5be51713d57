"""What came into the purse and went out of it, rolled up while it is booked.

By month and kind of entry for reports, and by day for the least it held: so a look costs the same
over a million entries as over a thousand. Months and days are those of UTC. Written in the
transaction of the entries, and worked out anew by `verify`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

from sqlalchemy import Table, bindparam, desc, select

from storage import schema
from storage.purse.policy import DAY, WINDOW
from storage.records import Record, changed, shape
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class PurseMonth(Record):
    """What entries of a kind brought and took in a month (year · 100 + month), in units."""

    TABLE: ClassVar[Table] = schema.purse_months

    asset: int
    month: int
    kind: str
    came_in: int = 0
    went_out: int = 0


@dataclass(frozen=True, slots=True)
class PurseDay(Record):
    """The least the purse held on a day (since 1970), what it began with included, and its end."""

    TABLE: ClassVar[Table] = schema.purse_days

    asset: int
    day: int
    low: int
    close: int


_m, _d = schema.purse_months, schema.purse_days
_MONTH = (
    select(*(_m.c[name] for name in shape(PurseMonth).columns))
    .where(
        _m.c.community_id == bindparam("community_id"),
        _m.c.asset == bindparam("asset"),
        _m.c.month == bindparam("month"),
    )
    .order_by(_m.c.kind)
)
_DAYS = (
    select(*(_d.c[name] for name in shape(PurseDay).columns))
    .where(
        _d.c.community_id == bindparam("community_id"),
        _d.c.asset == bindparam("asset"),
        _d.c.day >= bindparam("day"),
    )
    .order_by(_d.c.day)
)
_BEFORE = (
    select(*(_d.c[name] for name in shape(PurseDay).columns))
    .where(
        _d.c.community_id == bindparam("community_id"),
        _d.c.asset == bindparam("asset"),
        _d.c.day < bindparam("day"),
    )
    .order_by(desc(_d.c.day))
    .limit(1)
)


def month_of(at: int) -> int:
    """The month of an instant: 202601."""
    moment = datetime.fromtimestamp(at // 1_000_000, UTC)
    return moment.year * 100 + moment.month


def begin_of(month: int) -> int:
    """When a month begins, µs UTC. Raises ValueError where there is no such month."""
    return int(datetime(month // 100, month % 100, 1, tzinfo=UTC).timestamp()) * 1_000_000


def next_month(month: int) -> int:
    """The month after one."""
    return month + 1 if month % 100 < 12 else (month // 100 + 1) * 100 + 1


def first_day(now: int) -> int:
    """The day on which the 30 days before an instant begin."""
    return (now - WINDOW) // DAY


def month_with(month: PurseMonth, amount: int) -> PurseMonth:
    """A month with one more posting in it."""
    if amount > 0:
        return changed(month, came_in=month.came_in + amount)
    return changed(month, went_out=month.went_out - amount)


def day_with(day: PurseDay | None, asset: int, at: int, before: int, amount: int) -> PurseDay:
    """A day with one more posting in it, of a purse that held `before`."""
    after = before + amount
    if day is None:
        return PurseDay(asset, at // DAY, min(before, after), after)
    return changed(day, low=min(day.low, after), close=after)


def least_of(days: Iterable[PurseDay], before: PurseDay | None) -> int:
    """The least a purse held on days, each with a row where something moved on it."""
    carried = 0 if before is None else before.close
    return min((day.low for day in days), default=carried)


# -- the rows --------------------------------------------------------------------------------------


def note(books: Books, asset: int, at: int, kind: str, before: int, amount: int) -> None:
    """Roll up a posting on the purse, which held `before`."""
    month = month_of(at)
    books.save(month_with(_month(books, asset, month, kind), amount))
    day = books.get(PurseDay, asset, at // DAY)
    books.save(day_with(day, asset, at, before, amount))


def _month(books: Books, asset: int, month: int, kind: str) -> PurseMonth:
    return books.get(PurseMonth, asset, month, kind) or PurseMonth(asset, month, kind)


def in_month(books: Books, asset: int, month: int) -> list[PurseMonth]:
    """What came and went in a month, by the kind of entry."""
    return books.select(PurseMonth, _MONTH, asset=asset, month=month)


def held_at(books: Books, asset: int, at: int) -> int:
    """What the purse held when a day began."""
    found = books.select(PurseDay, _BEFORE, asset=asset, day=at // DAY)
    return found[0].close if found else 0


def least(books: Books, asset: int, now: int) -> int:
    """The least the purse held in the 30 days before an instant."""
    first = first_day(now)
    days = books.select(PurseDay, _DAYS, asset=asset, day=first)
    before = books.select(PurseDay, _BEFORE, asset=asset, day=first)
    return least_of(days, before[0] if before else None)
