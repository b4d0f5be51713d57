"""Gifts to the projects of a round: who gives what of their own, the count, what goes back. Pure.

A gift is its giver's own act, waits in the escrow of its round, and can be changed until the round
is counted. At the end just what the count says goes to the projects, and all else goes back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from storage.grants import giving
from storage.grants.rows import BACKING, BY_RULE
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import rounds
from storage.ledger.verifier.rounds import Told, round_of
from storage.ledger.verifier.state import Line, State, Wrong, named


def recorded(state: State, row: EntryRow, detail: dict[str, Any], told: Told) -> None:
    """Members give from now on, or what they gave is counted."""
    if row.cause != BY_RULE or not told.terms.is_quadratic:
        raise Wrong(f"Entry {named(row.number)} is an act that its round does not know.")
    if detail["act"] == "give":
        until = int(detail["until"])
        due = told.stage == "applying" and row.time >= told.apply_until and told.on_ballot()
        if not due or until != row.time + told.terms.give_span(row.time):
            raise Wrong(f"Entry {named(row.number)} has members give when they may not.")
        told.stage, told.give_until = "giving", until
        return
    if told.stage != "giving" or told.result or row.time < told.give_until:
        raise Wrong(f"Entry {named(row.number)} counts round {told.number} when it may not.")
    _count(state, row, told, {int(each) for each in str(detail["left"]).split()})


def _count(state: State, row: EntryRow, told: Told, left: set[int]) -> None:
    """Who is in a room no record tells; whoever was forgotten is in none."""
    given = told.given()
    people = {each.person for each in given}
    forgotten = {each for each in people if state.is_forgotten(each)}
    if not forgotten <= left <= people:
        raise Wrong(f"Entry {named(row.number)} counts gifts that it should not, or too few.")
    projects = rounds.projects(state, told)
    newcomers = {each for each in people if state.standing(each, row) is None}
    told.matching = giving.counted(
        told.terms, projects, given, told.budget, left=left, newcomers=newcomers
    )


def moved(state: State, row: EntryRow, detail: dict[str, Any], postings: Sequence[Line]) -> None:
    """A gift, or what goes back: by its giver until the count, or by the rule at the end."""
    told, name = round_of(state, row, detail), named(row.number)
    amounts: dict[tuple[str, int], int] = {}
    for line in postings:
        account = state.account(line.account, row)
        amounts[account.kind, account.owner] = line.amount
        if line.asset != told.asset:
            raise Wrong(f"Entry {name} gives in another currency than its round has.")
    if told.returning:
        back = {("member", person): units for person, units in told.returning.items()}
        back["escrow", told.number] = -told.returning.total()
        if row.cause != BY_RULE or amounts != back:
            raise Wrong(f"Entry {name} does not give back what round {told.number} has to.")
        told.returning.clear()
        return
    place, units = int(detail["place"]), int(detail["gives"])
    by, _, member = row.cause.partition("/")
    person = int(member) if by == "member" else 0
    open_ = told.stage == "giving" and not told.result and row.time < told.give_until
    there = told.applications.get(place)
    if not open_ or there is None or there.became != "open":
        raise Wrong(f"Entry {name} gives to what nobody can give to.")
    before, since = told.gifts.get((place, person), (0, row.number))
    change = units - before
    right = {("member", person): -change, ("escrow", told.number): change}
    if units < 0 or (change > 0) != (row.kind == BACKING) or amounts != right:
        raise Wrong(f"Entry {name} gives other than it says.")
    told.gifts[place, person] = (units, since if before else row.number)


def gets(told: Told, place: int) -> tuple[int, int]:
    """What a funded project gets, and how much of it the purse pays."""
    if told.matching is None:
        amount = told.applications[place].amount
        return amount, amount
    match = told.matching.matches[told.on_ballot().index(place)]
    return match.paid, match.match


def return_the_rest(state: State, told: Told, unpaid: Mapping[int, str]) -> None:
    """What has to go back once those were paid who are."""
    if told.off:
        for each in told.given():
            told.returning[state.goes_on_as(each.person)] += each.amount
    if told.matching is None or told.off:
        return
    on = told.on_ballot()
    back = told.matching.back(told.given(), {on.index(each) for each in unpaid})
    for person, units in back.items():
        told.returning[state.goes_on_as(person)] += units


def join(state: State, merged: int, into: int) -> None:
    """What two give who are one now is one gift, until it is counted."""
    for told in state.grants.values():
        if told.result:
            continue
        for place, person in [each for each in told.gifts if each[1] == merged]:
            units, since = told.gifts[place, person]
            other, first = told.gifts.get((place, into), (0, since))
            if units:
                told.gifts[place, into] = (other + units, min(since, first) if other else since)
                told.gifts[place, person] = (0, since)
