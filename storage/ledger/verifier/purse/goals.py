"""Goals, by what the records say: made, given towards while they are open, and over once. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from storage.ledger.accounts import fund_account
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.purse import people
from storage.ledger.verifier.purse.told import ToldGoal
from storage.ledger.verifier.state import Line, State, Wrong, named


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Somebody established makes one, under the next number."""
    by, _, member = row.cause.partition("/")
    number, amount, fund = int(detail["goal"]), int(detail["amount"]), int(detail["fund"])
    known = by == "member" and state.standing(state.goes_on_as(int(member)), row) is not None
    there = fund == 0 or funds.there(state, fund) is not None
    if not known or not there or amount <= 0 or number != len(state.purse.goals) + 1:
        raise Wrong(f"Entry {named(row.number)} makes a goal that cannot be.")
    asset = int(detail["asset"])
    state.asset(asset, row)
    told = ToldGoal(number, int(member), asset, amount, fund, detail["words"], row.number, row.time)
    state.purse.goals[number] = told


def given(state: State, row: EntryRow, detail: dict[str, Any], postings: Sequence[Line]) -> None:
    """A gift towards a goal goes to where its gifts lie, while it is open; once it is reached it is
    over."""
    told = state.purse.goals.get(int(detail["goal"]))
    taker = next(line for line in postings if line.amount > 0)
    right = told is not None and told.state == "open" and row.kind == "donate"
    key = state.account(taker.account, row).key
    if told is None or not right or key != fund_account(told.asset, told.fund):
        raise Wrong(f"Entry {named(row.number)} gives towards a goal that it cannot be for.")
    giver = state.account(min(postings, key=lambda line: line.amount).account, row).owner
    units, often, _ = told.givers.get(giver, (0, 0, 0))
    told.givers[giver] = (units + taker.amount, often + 1, int(detail["named"]))
    told.given += taker.amount
    if told.given >= told.amount:
        told.state, told.ended_at = "reached", row.time


def ended(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Nothing more is given towards it: by who made it, or by a treasurer."""
    told = state.purse.goals[int(detail["goal"])]
    if told.state != "open":
        raise Wrong(f"Entry {named(row.number)} ends a goal that is over.")
    if not state.is_own_act(row, told.member):
        people.by_treasurer(state, row)
    told.state, told.ended_at = "ended", row.time
