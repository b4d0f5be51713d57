"""Standing gifts: pledged by their giver, given when they are due, ended by a record. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storage.ledger.accounts import fund_account, member_account
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import instalments


@dataclass(slots=True)
class ToldPledge:
    """A standing gift as its records tell it."""

    number: int
    member: int
    asset: int
    amount: int
    fund: int
    every: str
    begun_at: int
    periods: int = 0
    ended_at: int | None = None


def pledged(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Somebody gives again and again, by their own word."""
    by, _, member = row.cause.partition("/")
    told = ToldPledge(
        int(detail["pledge"]),
        int(member) if by == "member" else 0,
        int(detail["asset"]),
        int(detail["amount"]),
        int(detail["fund"]),
        str(detail["every"]),
        row.time,
    )
    in_turn = told.number == len(state.pledges) + 1 and told.member in state.members
    into = told.fund == 0 or funds.there(state, told.fund) is not None
    if not in_turn or not into or told.amount <= 0 or told.every not in instalments.RHYTHMS:
        raise Wrong(f"Entry {named(row.number)} pledges what nobody can.")
    state.asset(told.asset, row)
    state.pledges[told.number] = told


def ended(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Nothing more is given: by its giver, or by rule where it cannot go on."""
    told = state.pledges[int(detail["pledge"])]
    own = state.is_own_act(row, told.member) or row.cause == "rule/pledge"
    if told.ended_at is not None or not own:
        raise Wrong(f"Entry {named(row.number)} ends a standing gift that it may not end.")
    told.ended_at = row.time


def is_due(state: State, row: EntryRow, postings: Sequence[Line]) -> bool:
    """Whether a gift is one that was pledged and is due, and the whole of it; it counts then."""
    by, _, number = row.cause.partition("/")
    told: ToldPledge | None = state.pledges.get(int(number)) if by == "pledge" else None
    if told is None or told.ended_at is not None:
        return False
    legs = {(state.account(each.account, row).key, each.amount) for each in postings}
    giver = member_account(told.asset, state.goes_on_as(told.member))
    taker = fund_account(told.asset, told.fund)
    due = instalments.due(told.begun_at, told.every, told.periods + 1)
    if legs != {(giver, -told.amount), (taker, told.amount)} or row.time < due:
        return False
    while instalments.due(told.begun_at, told.every, told.periods + 1) <= row.time:
        told.periods += 1
    return True
