"""Delegations: whose voice lies with whom, by whose act or which rule. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from storage.delegations import A_YEAR, MOST_MISSED, TOLD_BEFORE
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import State, Wrong, named


@dataclass(slots=True)
class Passed:
    """A delegation as its records tell it; `missed_at` is when its holder missed the third vote."""

    member: int
    delegate: int
    since: int
    ending: int | None = None
    missed: int = 0
    missed_at: int | None = None

    @property
    def ends_at(self) -> int | None:
        """When it ends for what was missed."""
        return None if self.missed_at is None else self.missed_at + TOLD_BEFORE

    def is_over(self, at: int) -> bool:
        """Whether its rule may have ended it by a time."""
        ends = self.since + A_YEAR if self.ends_at is None else self.ends_at
        return at >= min(ends, self.since + A_YEAR)


def changed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    member, delegate = int(detail["member"]), int(detail["delegate"])
    name = named(row.number)
    own = state.is_own_act(row, member)
    if not own and (row.cause != "rule/end" or delegate):
        raise Wrong(f"Entry {name} passes on the voice of somebody who did not say so.")
    if delegate and state.goes_on_as(member) == state.goes_on_as(delegate):
        raise Wrong(f"Entry {name} passes a voice on to the one whose it is.")
    mine = [
        each
        for each in state.delegations.values()
        if each.ending is None and state.goes_on_as(each.member) == state.goes_on_as(member)
    ]
    if not own and not all(each.is_over(row.time) for each in mine):
        raise Wrong(f"Entry {name} ends a delegation before its time.")
    for each in mine:
        each.ending = row.number
    if delegate:
        state.delegations[row.number] = Passed(member, delegate, row.time)


def forgot(state: State, number: int, entry: int) -> None:
    """Whoever is forgotten passes nothing on, and holds nothing."""
    for each in state.delegations.values():
        people = state.goes_on_as(each.member), state.goes_on_as(each.delegate)
        if each.ending is None and number in people:
            each.ending = entry


def in_force(state: State) -> dict[int, int]:
    """Who votes for whom now, linked accounts as one."""
    found: dict[int, int] = {}
    for _, each in sorted(state.delegations.items()):
        if each.ending is None:
            one, other = state.goes_on_as(each.member), state.goes_on_as(each.delegate)
            found.pop(one, None)
            if one != other:
                found[one] = other
    return found


def note_missed(state: State, row: EntryRow, missed: set[int], roll: set[int]) -> None:
    """A vote is over: whoever was on its roll and did not vote missed it, for all they hold."""
    for each in state.delegations.values():
        holder = state.goes_on_as(each.delegate)
        if each.ending is None and holder in missed and state.goes_on_as(each.member) in roll:
            each.missed += 1
            if each.missed == MOST_MISSED:
                each.missed_at = row.time
