"""What came into the purse and went out of it, rolled up while it is booked.

By month and kind of entry for reports, and by day for the least it held: so a look costs the same
over a million entries as over a thousand. Both for the whole purse, which is fund 0, and for each
of its funds: what moves within it is nothing to the whole. Months and days are those of UTC.
Written in the transaction of the entries, and worked out anew by `verify`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

from sqlalchemy import Table, bindparam, desc, select

from storage import schema
from storage.ledger.accounts import PARTS, Kind
from storage.purse.policy import DAY, WINDOW
from storage.records import Record, changed, shape
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class PurseMonth(Record):
    """What entries of a kind brought and took in a month (year · 100 + month), in units."""

    TABLE: ClassVar[Table] = schema.purse_months

    asset: int
    fund: int
    month: int
    kind: str
    came_in: int = 0
    went_out: int = 0


@dataclass(frozen=True, slots=True)
class PurseDay(Record):
    """The least the purse held on a day (since 1970), what it began with included, and its end."""

    TABLE: ClassVar[Table] = schema.purse_days

    asset: int
    fund: int
    day: int
    low: int
    close: int


_m, _d = schema.purse_months, schema.purse_days
_MONTH = (
    select(*(_m.c[name] for name in shape(PurseMonth).columns))
    .where(
        _m.c.community_id == bindparam("community_id"),
        _m.c.asset == bindparam("asset"),
        _m.c.fund == bindparam("fund"),
        _m.c.month >= bindparam("first"),
        _m.c.month <= bindparam("last"),
    )
    .order_by(_m.c.month, _m.c.kind)
)
_DAYS = (
    select(*(_d.c[name] for name in shape(PurseDay).columns))
    .where(
        _d.c.community_id == bindparam("community_id"),
        _d.c.asset == bindparam("asset"),
        _d.c.fund == bindparam("fund"),
        _d.c.day >= bindparam("day"),
    )
    .order_by(_d.c.day)
)
_BEFORE = (
    select(*(_d.c[name] for name in shape(PurseDay).columns))
    .where(
        _d.c.community_id == bindparam("community_id"),
        _d.c.asset == bindparam("asset"),
        _d.c.fund == bindparam("fund"),
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


def day_with(
    day: PurseDay | None, part: tuple[int, int], at: int, before: int, amount: int
) -> PurseDay:
    """A day with one more posting in it, of a part (asset, fund) that held `before`."""
    after = before + amount
    if day is None:
        return PurseDay(*part, at // DAY, min(before, after), after)
    return changed(day, low=min(day.low, after), close=after)


def least_of(days: Iterable[PurseDay], before: PurseDay | None) -> int:
    """The least a purse held on days, each with a row where something moved on it."""
    carried = 0 if before is None else before.close
    return min((day.low for day in days), default=carried)


def by_part(changes: Iterable[tuple[Kind, int, int]]) -> dict[int, int]:
    """What the postings of an entry, each an account's kind, its owner and an amount, do to the
    whole purse (0) and to its funds; a part that is left as it was is not among them."""
    sums: dict[int, int] = {}
    for kind, owner, amount in changes:
        if kind in PARTS:
            sums[0] = sums.get(0, 0) + amount
            if kind == "fund":
                sums[owner] = sums.get(owner, 0) + amount
    return {part: amount for part, amount in sums.items() if amount}


# -- the rows --------------------------------------------------------------------------------------


def note(books: Books, asset: int, fund: int, at: int, kind: str, amount: int) -> None:
    """Roll up what an entry did to a part of the purse."""
    month = PurseMonth(asset, fund, month_of(at), kind)
    kept = books.get(PurseMonth, asset, fund, month.month, kind)
    books.save(month_with(kept or month, amount))
    day = books.get(PurseDay, asset, fund, at // DAY)
    before = held_at(books, asset, at, fund) if day is None else day.close
    books.save(day_with(day, (asset, fund), at, before, amount))


def in_months(books: Books, asset: int, first: int, last: int, fund: int = 0) -> list[PurseMonth]:
    """What came and went in months, by the month and the kind of entry."""
    given = {"asset": asset, "fund": fund, "first": first, "last": last}
    return books.select(PurseMonth, _MONTH, **given)


def in_month(books: Books, asset: int, month: int, fund: int = 0) -> list[PurseMonth]:
    """What came and went in a month, by the kind of entry."""
    return in_months(books, asset, month, month, fund)


def held_at(books: Books, asset: int, at: int, fund: int = 0) -> int:
    """What the purse, or a fund of it, held when a day began."""
    found = books.select(PurseDay, _BEFORE, asset=asset, fund=fund, day=at // DAY)
    return found[0].close if found else 0


def least(books: Books, asset: int, now: int) -> int:
    """The least the purse held in the 30 days before an instant."""
    first = first_day(now)
    days = books.select(PurseDay, _DAYS, asset=asset, fund=0, day=first)
    before = books.select(PurseDay, _BEFORE, asset=asset, fund=0, day=first)
    return least_of(days, before[0] if before else None)
