"""Elections: who may stand, whether the votes elected whoever was, and how long they hold office.

Pure.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from storage.counting.drawing import commitment
from storage.counting.outcome import read_outcome
from storage.counting.terms import Terms
from storage.elections import ELECTED, FORGOTTEN, TERM, ballot_terms, is_seasoned, winners
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import State, Wrong, named


@dataclass(slots=True)
class Asked:
    """An election as its records tell it. `candidates`: member → the last record about them, and
    whether they stand. `elected`: who was, until when."""

    role: str
    seats: int
    term: int
    opened_by: int
    opened_at: int
    closes_at: int
    draw: str
    entry: int
    again: int = 0
    state: str = "standing"
    candidates: dict[int, tuple[int, int]] = field(default_factory=dict)
    elected: dict[int, int] = field(default_factory=dict)
    elected_at: int = 0
    on_ballot: tuple[int, ...] = ()

    def standing(self) -> list[int]:
        """Who stands, in the order of standing."""
        there = [(entry, who) for who, (entry, stands) in self.candidates.items() if stands]
        return [who for _, who in sorted(there)]


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, closes = int(detail["vote"]), int(detail["closes"])
    seats, term = int(detail["seats"]), int(detail["term"])
    if number != state.matters + 1:
        raise Wrong(f"Entry {named(row.number)} opens election {number} out of turn.")
    if closes <= row.time or seats < 1 or term < 1:
        raise Wrong(f"Entry {named(row.number)} opens an election that is none.")
    by = int(row.cause.removeprefix("member/"))
    state.matters = number
    state.elections[number] = Asked(
        str(detail["role"]), seats, term, by, row.time, closes, str(detail["draw"]), row.number
    )


def _standing(state: State, row: EntryRow, detail: dict[str, Any]) -> Asked:
    asked: Asked | None = state.elections.get(int(detail["vote"]))
    if asked is None or asked.state != "standing":
        raise Wrong(f"Entry {named(row.number)} is about an election in which nobody can stand.")
    return asked


def stood(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, member = _standing(state, row, detail), int(detail["member"])
    stands = int(detail["stands"])
    gone = row.cause == FORGOTTEN and not stands and state.is_forgotten(member)
    if not gone and (row.cause != f"member/{member}" or (stands and member in state.merged)):
        raise Wrong(f"Entry {named(row.number)} has somebody stand who did not say so.")
    if stands not in (0, 1) or (stands and row.time >= asked.closes_at):
        raise Wrong(f"Entry {named(row.number)} has somebody stand too late.")
    asked.candidates[member] = (row.number, stands)


def moved(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, closes = _standing(state, row, detail), int(detail["closes"])
    became, late = str(detail["state"]), row.time >= asked.closes_at
    nobody = late and not asked.standing()
    if row.cause == "rule/absence" and became == "standing" and closes > asked.closes_at:
        asked.closes_at = closes
    elif row.cause == "rule/nobody stood" and became == "standing" and nobody and not asked.again:
        asked.closes_at, asked.again = closes, 1
    elif (row.cause == "rule/nobody stood" and became == "empty" and nobody and asked.again) or (
        row.cause == "rule/lost key" and became == "empty" and late
    ):
        asked.state = "empty"
    else:
        raise Wrong(f"Entry {named(row.number)} changes an election without a reason.")


def vote_opened(row: EntryRow, asked: Asked, terms: Terms, kind: str) -> None:
    """The vote of an election is secret, and about those who stand."""
    name, there = named(row.number), asked.standing()
    if kind != "election" or asked.state != "standing" or row.time < asked.closes_at or not there:
        raise Wrong(f"Entry {name} opens the vote of an election out of turn.")
    right = ballot_terms(len(there), asked.seats)
    if terms.text() != right.text():
        raise Wrong(f"Entry {name} opens the vote of an election by other rules than its own.")
    asked.state, asked.on_ballot = "voting", tuple(there)


def may_vote(state: State, row: EntryRow, member: int) -> None:
    """Who has just come decides about no role."""
    if not is_seasoned(state.members[member], state.first_moved_at, row.time):
        raise Wrong(f"Entry {named(row.number)} has member/{member} on its roll, who is too new.")


def elected(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, name = int(detail["vote"]), named(row.number)
    asked: Asked = state.elections[number]
    vote, seed = state.votes[number], bytes.fromhex(str(detail["seed"]))
    if vote.state != "closed" or asked.elected_at or row.cause != ELECTED:
        raise Wrong(f"Entry {name} elects somebody whose vote is not over.")
    if commitment(seed) != asked.draw:
        raise Wrong(f"Entry {name} draws by another seed than was promised.")
    seats = max(1, vote.terms.seats)
    right = winners(read_outcome(vote.outcome), len(asked.on_ballot), seats, number, seed)
    members = [asked.on_ballot[each - 1] for each in right]
    people = [state.goes_on_as(each) for each in members]
    said = [int(each) for each in str(detail["members"]).split()]
    # Of somebody who was forgotten meanwhile nothing is left that could hold an office.
    there = [each for each in dict.fromkeys(people) if not state.is_forgotten(each)]
    if said != there or int(detail["until"]) != row.time + asked.term:
        raise Wrong(f"Entry {name} elects others than the votes do.")
    asked.elected = dict.fromkeys(said, int(detail["until"]))
    asked.elected_at = row.time


def may_give_or_take(state: State, row: EntryRow, held: tuple[str, int], *, is_given: bool) -> None:
    """By an election who was elected has the role from then on, and whoever else had it no more;
    when the term is over it goes."""
    role, member = held
    there = [each for each in state.elections.values() if each.role == role and each.elected]
    if row.cause == TERM:
        ended = any(
            row.time >= until and state.goes_on_as(who) == state.goes_on_as(member)
            for each in there
            for who, until in each.elected.items()
        )
        if is_given or not ended:
            raise Wrong(f"Entry {named(row.number)} ends a term before its time.")
        return
    now = [each for each in there if each.elected_at == row.time]
    chosen = {who for each in now for who in each.elected}
    if not now or (state.goes_on_as(member) in chosen) != is_given:
        raise Wrong(f"Entry {named(row.number)} gives or takes a role that no election does.")


def join(state: State, merged: int, into: int) -> None:
    """Who stands as two members stands as one, where nobody votes yet."""
    for asked in state.elections.values():
        mine = asked.candidates.get(merged)
        if asked.state != "standing" or mine is None or not mine[1]:
            continue
        other = asked.candidates.get(into)
        first = mine if other is None or not other[1] else min(mine, other)
        asked.candidates[into] = first
        asked.candidates[merged] = (mine[0], 0)
