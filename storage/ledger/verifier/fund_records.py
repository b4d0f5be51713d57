"""Records of funds: made by treasurers or by decision, closed empty, budgeted by decision. Pure."""

from __future__ import annotations

from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier.funds import there
from storage.ledger.verifier.purse import execution, found, people
from storage.ledger.verifier.purse.told import ToldFund
from storage.ledger.verifier.state import State, Wrong, named
from storage.roles import DECIDED


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A fund is made, under the next number: by a treasurer, for nothing moves, or by decision."""
    number, funds = int(detail["fund"]), state.purse.funds
    if number != len(funds) + 1:
        raise Wrong(f"Entry {named(row.number)} makes fund {number} out of turn.")
    words, role = detail["words"], str(detail.get("role", ""))
    if role not in ("", *DECIDED):
        raise Wrong(f"Entry {named(row.number)} makes a fund of a role that there is not.")
    if row.cause.startswith("proposal/"):
        told = execution.carried_out(state, row)
        if (told.kind, told.terms) != ("fund", role):
            raise Wrong(f"Entry {named(row.number)} is not what proposal {told.number} says.")
    else:
        people.by_treasurer(state, row)
    funds[number] = ToldFund(number, row.number, words, row.time, role=role)


def closed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A fund that holds nothing is no more."""
    number, name = int(detail["fund"]), named(row.number)
    fund = there(state, number)
    of_it = [a for a in state.accounts.values() if (a.kind, a.owner) == ("fund", number)]
    if fund is None or any(each.balance or each.reserved for each in of_it):
        raise Wrong(f"Entry {name} closes fund {number}, which is none or holds something.")
    if row.cause.startswith("proposal/"):
        told = found.caused(state, row)
        if (told.kind, told.fund, told.ended_at) != ("close", number, row.time):
            raise Wrong(f"Entry {name} is not what proposal {told.number} says.")
    else:
        people.by_treasurer(state, row)
    fund.closed_at = row.time


def budgeted(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """What a fund is meant to spend a month was decided."""
    number, amount = int(detail["fund"]), int(detail["amount"])
    told = execution.carried_out(state, row)
    fund = there(state, number)
    if fund is None or (told.kind, told.target, told.amount) != ("budget", number, amount):
        raise Wrong(f"Entry {named(row.number)} is not what proposal {told.number} says.")
    fund.budget = amount
