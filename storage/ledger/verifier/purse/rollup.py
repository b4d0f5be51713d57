"""What came into the purse and went out of it, by months and days, worked out anew. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import Line, State
from storage.purse import policy
from storage.purse.rollup import (
    PurseMonth,
    by_part,
    day_with,
    first_day,
    least_of,
    month_of,
    month_with,
)


def moved(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """Roll up what an entry did to the purse and to each of its funds."""
    purse = state.purse
    for asset in dict.fromkeys(line.asset for line in postings):
        changes = []
        for line in (each for each in postings if each.asset == asset):
            account = state.account(line.account, row)
            changes.append((account.kind, account.owner, line.amount))
        for fund, amount in by_part(changes).items():
            part = (asset, fund)
            month = (*part, month_of(row.time), row.kind)
            purse.months[month] = month_with(purse.months.get(month) or PurseMonth(*month), amount)
            days, day = purse.days.setdefault(part, {}), row.time // policy.DAY
            held = purse.held.get(part, 0)
            purse.held[part] = held + amount
            days[day] = day_with(days.get(day), part, row.time, held, amount)


def least(state: State, asset: int, now: int) -> int:
    first, days = first_day(now), state.purse.days.get((asset, 0), {})
    before = [each for each in days.values() if each.day < first]
    last = max(before, key=lambda each: each.day, default=None)
    return least_of((each for each in days.values() if each.day >= first), last)


def balance(state: State, asset: int) -> int:
    return state.purse.held.get((asset, 0), 0)
