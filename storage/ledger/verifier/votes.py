"""Votes: who may say what and until when, and whether an outcome is what the ballots say. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from storage.counting import outcome
from storage.counting.terms import Terms, read_terms
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import purse
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse.proposals import FIRST, VOTES
from storage.votes import roll_hash, was_there


@dataclass(slots=True)
class Asked:
    """A vote as its records tell it. `ballots`: member → the last record of theirs, and what it
    says; `roll` is None where whoever is there may vote."""

    kind: str
    asked_by: int
    terms: Terms
    words: str | None
    opened_at: int
    closes_at: int
    entry: int
    roll: frozenset[int] | None
    ballots: dict[int, tuple[int, str]] = field(default_factory=dict)
    state: str = "open"
    outcome: str = ""
    ended_at: int | None = None
    ending: int | None = None

    def counts(self) -> tuple[list[int], int]:
        """The running tally, and how many ballots there are."""
        counts = [0] * outcome.places(self.terms)
        said = [choice for _, choice in self.ballots.values() if choice]
        for choice in said:
            for at in outcome.named(self.terms, choice):
                counts[at] += 1
        return counts, len(said)


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, terms = int(detail["vote"]), read_terms(str(detail["terms"]))
    name = named(row.number)
    kind = str(detail["about"])
    # The vote about a proposal has the proposal's number.
    if number in state.votes or (number != state.matters + 1 and kind != FIRST):
        raise Wrong(f"Entry {name} opens vote {number} out of turn.")
    if int(detail["closes"]) <= row.time:
        raise Wrong(f"Entry {name} opens a vote that is over.")
    roll: frozenset[int] | None = None
    if terms.who != "room":
        members = state.roll_of(number)
        if (len(members), roll_hash(members)) != (detail["roll"], detail["roll_hash"]):
            raise Wrong(f"The roll of vote {number} is not the one it was opened with.")
        for member in members:
            if member in state.members and state.standing(member, row) is None:
                raise Wrong(f"Entry {name} has a newcomer on its roll, member/{member}.")
        roll = frozenset(members)
    state.matters = max(number, state.matters)
    state.votes[number] = Asked(
        kind,
        int(row.cause.removeprefix("member/")),
        terms,
        detail["words"],
        row.time,
        int(detail["closes"]),
        row.number,
        roll,
    )
    if kind in VOTES:
        purse.vote_opened(state, row, number)


def _open(state: State, row: EntryRow, detail: dict[str, Any]) -> Asked:
    asked: Asked | None = state.votes.get(int(detail["vote"]))
    if asked is None or asked.state != "open":
        raise Wrong(f"Entry {named(row.number)} is about a vote that is not open.")
    return asked


def balloted(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, member = _open(state, row, detail), int(detail["member"])
    name, choice = named(row.number), str(detail["choice"])
    if row.cause != f"member/{member}" or member in state.merged:
        raise Wrong(f"Entry {name} is the ballot of somebody else than who gave it.")
    if row.time >= asked.closes_at:
        raise Wrong(f"Entry {name} is a ballot that came after its vote was over.")
    if asked.roll is not None:
        allowed = any(state.goes_on_as(each) == member for each in asked.roll)
    else:
        told = state.members.get(member)
        allowed = told is None or was_there(told, asked.opened_at)
    if not allowed:
        raise Wrong(f"Entry {name} is a ballot of member/{member}, who may not vote there.")
    outcome.check(asked.terms, choice)
    asked.ballots[member] = (row.number, choice)


def postponed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, closes = _open(state, row, detail), int(detail["closes"])
    if row.cause != "rule/absence" or closes <= asked.closes_at:
        raise Wrong(f"Entry {named(row.number)} moves the end of a vote without a reason.")
    asked.closes_at = closes


def ended(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, name, found = _open(state, row, detail), named(row.number), str(detail["outcome"])
    if found == outcome.CANCELLED:
        if not row.cause.startswith("member/"):
            raise Wrong(f"Entry {name} cancels a vote, and nobody did.")
        asked.state = "cancelled"
    else:
        own = state.is_own_act(row, asked.asked_by) and asked.terms.is_plain
        if not own and (row.cause != "rule/close" or row.time < asked.closes_at):
            raise Wrong(f"Entry {name} closes a vote before its time.")
        right = _count(state, asked).text()
        if found != right:
            raise Wrong(
                f"Vote {detail['vote']} is written down as “{found}”, and its ballots say"
                f" “{right}”."
            )
        asked.state = "closed"
    asked.outcome, asked.ended_at, asked.ending = found, row.time, row.number
    if asked.kind in VOTES:
        yes = asked.counts()[0][0]
        purse.vote_ended(state, row, int(detail["vote"]), yes, _eligible(state, asked))


def _eligible(state: State, asked: Asked) -> int:
    return 0 if asked.roll is None else len({state.goes_on_as(each) for each in asked.roll})


def _count(state: State, asked: Asked) -> outcome.Outcome:
    roll = _eligible(state, asked)
    ballots = outcome.grouped(choice for _, choice in asked.ballots.values())
    return outcome.decide(asked.terms, ballots, roll)


def join(state: State, merged: int, into: int) -> None:
    """Of two members who are one now the later ballot counts, in votes that are open."""
    for asked in state.votes.values():
        ballot = asked.ballots.get(merged)
        if asked.state != "open" or ballot is None:
            continue
        other = asked.ballots.get(into)
        asked.ballots[into] = ballot if other is None else max(ballot, other)
        asked.ballots[merged] = (ballot[0], "")
