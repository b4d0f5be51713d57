"""Elections: who may stand, whether the votes elected whoever was, and how long they hold office.

Pure.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from storage.counting.drawing import commitment
from storage.counting.outcome import read_outcome
from storage.elections import (
    ELECTED,
    FORGOTTEN,
    LEFT,
    TERM,
    TOO_FEW,
    ballot_terms,
    vote_span,
    winners,
)
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse.policy import is_fresh, votes_on_money


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
    # Who is in which room is the platforms' to know: that somebody left stands here for all to see.
    gone = gone or (row.cause == LEFT and not stands and row.time >= asked.closes_at)
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
        row.cause in ("rule/lost key", TOO_FEW) and became == "empty" and late
    ):
        asked.state = "empty"
    else:
        raise Wrong(f"Entry {named(row.number)} changes an election without a reason.")


def vote_opened(
    state: State, row: EntryRow, detail: dict[str, Any], asked: Asked, roll: frozenset[int]
) -> None:
    """The vote of an election is secret, and about those who stand; of those who have just come
    none votes, and where many are new it takes longer."""
    name, there = named(row.number), asked.standing()
    timely = asked.state == "standing" and row.time >= asked.closes_at
    if detail["about"] != "election" or not timely or not there:
        raise Wrong(f"Entry {name} opens the vote of an election out of turn.")
    fresh = 0
    for member in roll & state.members.keys():
        told = state.members[member]
        if not votes_on_money(told, state.first_moved_at, row.time):
            raise Wrong(f"Entry {name} has member/{member} on its roll, who is too new.")
        fresh += is_fresh(told, state.first_moved_at, row.time)
    right = ballot_terms(len(there), asked.seats, len(roll), fresh)
    draw = asked.draw if right.tie == "draw" else None
    closes = row.time + vote_span(len(roll), fresh)
    if (detail["terms"], detail.get("seal"), detail["closes"]) != (right.text(), draw, closes):
        raise Wrong(f"Entry {name} opens the vote of an election by other rules than its own.")
    asked.state, asked.on_ballot = "voting", tuple(there)


def require_gone(state: State, row: EntryRow, number: int, gone: dict[int, int]) -> None:
    """Of those on the ballot who was forgotten is gone, and who stands twice stands once.

    That somebody else has left is as the record has it.
    """
    asked: Asked | None = state.elections.get(number)
    on_ballot = () if asked is None else asked.on_ballot
    first: dict[int, int] = {}
    right = {option: now for option, now in gone.items() if 1 <= option <= len(on_ballot)}
    for option, member in enumerate(on_ballot, 1):
        person = state.goes_on_as(member)
        if state.is_forgotten(person) or gone.get(first.get(person, 0)) == 0:
            right[option] = 0
        elif person in first:
            right[option] = first[person]
        elif gone.get(option):
            right[option] = 0
        first.setdefault(person, option)
    if right != gone:
        raise Wrong(f"Entry {named(row.number)} counts for others than those who stood.")


def elected(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, name = int(detail["vote"]), named(row.number)
    asked: Asked = state.elections[number]
    vote, seed = state.votes[number], bytes.fromhex(str(detail["seed"]))
    if vote.state != "closed" or asked.elected_at or row.cause != ELECTED:
        raise Wrong(f"Entry {name} elects somebody whose vote is not over.")
    if commitment(seed) != asked.draw:
        raise Wrong(f"Entry {name} draws by another seed than was promised.")
    right = winners(read_outcome(vote.outcome), len(asked.on_ballot), vote.gone)
    there = [state.goes_on_as(asked.on_ballot[each - 1]) for each in right]
    said = [int(each) for each in str(detail["members"]).split()]
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
