"""Which proposal a record is about, and who did what about it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State, Wrong, named


def about(state: State, row: EntryRow, detail: dict[str, Any]) -> Told:
    told = state.purse.proposals.get(int(detail["proposal"]))
    if told is None:
        raise Wrong(f"Entry {named(row.number)} is about a proposal that is not there.")
    return told


def caused(state: State, row: EntryRow) -> Told:
    """The proposal that a record is about."""
    by, _, number = row.cause.partition("/")
    told = state.purse.proposals.get(int(number)) if by == "proposal" else None
    if told is None:
        raise Wrong(f"Entry {named(row.number)} is about the purse, and no proposal is behind it.")
    return told


def of_vote(state: State, number: int) -> Told:
    found: Iterable[Told] = state.purse.proposals.values()
    return next(each for each in found if number in (each.number, each.second_vote))


def people(state: State, told: Told, act: str) -> set[int]:
    return {state.goes_on_as(member) for kind, member in told.acts if kind == act}


def approvals(state: State, told: Told) -> dict[int, int]:
    """Who approved, as persons, each with the rank of the approval."""
    found: dict[int, int] = {}
    for (act, member), (_, rank) in told.acts.items():
        if act == "approve":
            person = state.goes_on_as(member)
            found[person] = max(rank, found.get(person, 0))
    return found
