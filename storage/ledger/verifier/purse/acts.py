"""What members do about a proposal: they second, approve, object and challenge. Pure."""

from __future__ import annotations

from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse import found, people
from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse import policy
from storage.purse.kinds import PAYING


def may_take_part(state: State, row: EntryRow, member: int) -> None:
    """Only the established propose and second, and not right after a failure of theirs."""
    person = state.goes_on_as(member)
    if state.standing(person, row) is None:
        raise Wrong(f"Entry {named(row.number)} is by a newcomer, who may not do that.")
    for told in state.purse.proposals.values():
        lately = told.state == "failed" and (told.ended_at or 0) > row.time - policy.WAIT
        if lately and person in {
            state.goes_on_as(told.proposed_by),
            *found.people(state, told, "second"),
        }:
            raise Wrong(f"Entry {named(row.number)} comes right after a failure.")


_ACTS = {
    "second": ("asked",),
    "approve": ("small",),
    "object": ("small", "window"),
    "challenge": ("challenge",),
}
"""What members do about a proposal, and at which steps of it."""


def acted(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    told, name = found.about(state, row, detail), named(row.number)
    member = int(detail["member"])
    act, person = row.kind, state.goes_on_as(member)
    if row.cause != f"member/{member}" or told.state not in _ACTS[act] or row.time >= told.until:
        raise Wrong(f"Entry {name} is no {act} that proposal {told.number} can have now.")
    others = {state.goes_on_as(told.receiver)} if told.kind in PAYING else set[int]()
    if act in ("second", "approve"):
        others = {state.goes_on_as(each) for each in (told.receiver, told.proposed_by)}
    if person in others | found.people(state, told, act):
        raise Wrong(f"Entry {name} is by whom it may not be.")
    match act:
        case "second":
            may_take_part(state, row, member)
        case "approve":
            _may_approve(state, row, told, person, int(detail["treasurer"]))
        case "object":
            if not people.votes(state, person, row):
                raise Wrong(f"Entry {name} is by somebody who does not vote about money.")
        case "challenge":
            roll = state.votes[told.number].roll
            if person not in {state.goes_on_as(each) for each in roll}:
                raise Wrong(f"Entry {name} is by somebody who was not on the roll.")
    told.acts[act, member] = (row.number, int(detail.get("treasurer", 0)))


def _may_approve(state: State, row: EntryRow, told: Told, person: int, rank: int) -> None:
    """Treasurers approve, not in their first days; where there is one alone, anybody with them.

    Until one was chosen they are the moderators, of whom the platform tells and no record.
    """
    name = named(row.number)
    if state.standing(person, row) is None:
        raise Wrong(f"Entry {name} is by a newcomer, who may not do that.")
    chosen = people.treasurers(state)
    if not people.was_chosen(state):
        right = rank > 0 or policy.ONLY in found.approvals(state, told).values()
    elif rank:
        right = rank == 1 and chosen.get(person, row.time) <= row.time - policy.TREASURER_AFTER
    else:
        right = len(chosen) == 1
    if not right:
        raise Wrong(f"Entry {name} is approved by whom it may not be.")
