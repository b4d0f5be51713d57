"""Who is treasurer, who votes about money, and who alone may do what treasurers do. Pure."""

from __future__ import annotations

from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import State, Wrong, named
from storage.members import Member
from storage.purse import policy


def treasurers(state: State) -> dict[int, int]:
    """Who looks after the purse, as persons, and since when."""
    return holders(state, "treasurer")


def holders(state: State, wanted: str) -> dict[int, int]:
    """Who holds a role, as persons, and since when."""
    found: dict[int, int] = {}
    for (role, member), (given_at, _, held) in state.roles.items():
        if role == wanted and held:
            person = state.goes_on_as(member)
            found[person] = min(given_at, found.get(person, given_at))
    return found


def was_chosen(state: State) -> bool:
    return any(role == "treasurer" for role, _ in state.roles)


def by_treasurer(state: State, row: EntryRow) -> None:
    """Treasurers alone do that. Until one was chosen they are the moderators, of whom no record
    tells."""
    by, _, number = row.cause.partition("/")
    chosen = treasurers(state)
    if by != "member" or (was_chosen(state) and state.goes_on_as(int(number)) not in chosen):
        raise Wrong(f"Entry {named(row.number)} is by whom it may not be.")


def votes(state: State, person: int, row: EntryRow) -> bool:
    if state.standing(person, row) is None:
        return False
    return policy.votes_on_money(state.members[person], state.first_moved_at, row.time)


def roll_of(state: State, row: EntryRow, number: int) -> list[Member]:
    """Who is on the roll of a vote about money: all of them vote about it."""
    people = [_member(state, each, row) for each in state.votes[number].roll or ()]
    if not all(votes(state, each.number, row) for each in people):
        raise Wrong(f"Entry {named(row.number)} has somebody on its roll who may not vote.")
    return people


def _member(state: State, number: int, row: EntryRow) -> Member:
    found = state.members.get(number)
    if found is None:
        raise Wrong(f"Entry {named(row.number)} has somebody on its roll of whom nothing is told.")
    return found
