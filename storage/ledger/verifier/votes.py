"""Votes: who may say what and until when, and whether an outcome is what the ballots say. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from storage.counting import outcome
from storage.counting.terms import Terms, read_terms
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import elections
from storage.ledger.verifier.state import State, Wrong, named
from storage.secret_votes import opened_hash
from storage.votes import roll_hash, was_there


@dataclass(slots=True)
class Asked:
    """A vote as its records tell it. `ballots`: member → the last record of theirs, and what it
    says; `roll` is None where whoever is there may vote. Of a secret vote `turnout` says who has
    voted, by the last record of theirs, and `published` what was counted."""

    kind: str
    asked_by: int
    terms: Terms
    words: str | None
    opened_at: int
    closes_at: int
    entry: int
    roll: frozenset[int] | None
    ballots: dict[int, tuple[int, str]] = field(default_factory=dict)
    turnout: dict[int, int] = field(default_factory=dict)
    published: tuple[str, ...] = ()
    state: str = "open"
    outcome: str = ""
    ended_at: int | None = None
    ending: int | None = None

    def counts(self) -> tuple[list[int], int]:
        """The running tally, and how many ballots there are."""
        counts = [0] * outcome.places(self.terms)
        said = [choice for _, choice in self.ballots.values() if choice]
        for choice in (*said, *self.published):
            for at in outcome.named(self.terms, choice):
                counts[at] += 1
        return counts, len(said) + len(self.turnout)


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, terms = int(detail["vote"]), read_terms(str(detail["terms"]))
    name = named(row.number)
    election = state.elections.get(number)
    if election is not None:
        elections.vote_opened(row, election, terms, str(detail["about"]))
    elif number != state.matters + 1:
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
            if election is not None and member in state.members:
                elections.may_vote(state, row, member)
        roll = frozenset(members)
    state.matters = max(state.matters, number)
    state.votes[number] = Asked(
        str(detail["about"]),
        int(row.cause.removeprefix("member/")),
        terms,
        detail["words"],
        row.time,
        int(detail["closes"]),
        row.number,
        roll,
    )


def _open(state: State, row: EntryRow, detail: dict[str, Any]) -> Asked:
    asked: Asked | None = state.votes.get(int(detail["vote"]))
    if asked is None or asked.state != "open":
        raise Wrong(f"Entry {named(row.number)} is about a vote that is not open.")
    return asked


def balloted(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, member = _open(state, row, detail), int(detail["member"])
    name = named(row.number)
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
    if asked.terms.is_secret:
        if set(detail) != {"vote", "member"}:
            raise Wrong(f"Entry {name} says more of a secret ballot than that it was given.")
        asked.turnout[member] = row.number
        return
    choice = str(detail["choice"])
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
        lost = row.cause == "rule/lost key" and asked.terms.is_secret
        if not lost and not row.cause.startswith("member/"):
            raise Wrong(f"Entry {name} cancels a vote, and nobody did.")
        asked.state = "cancelled"
    else:
        own = state.is_own_act(row, asked.asked_by) and asked.terms.is_plain
        if not own and (row.cause != "rule/close" or row.time < asked.closes_at):
            raise Wrong(f"Entry {name} closes a vote before its time.")
        if asked.terms.is_secret:
            asked.published = _published(state, asked, row, detail)
        right = _count(state, asked).text()
        if found != right:
            raise Wrong(
                f"Vote {detail['vote']} is written down as “{found}”, and its ballots say"
                f" “{right}”."
            )
        asked.state = "closed"
    asked.outcome, asked.ended_at, asked.ending = found, row.time, row.number


def _published(
    state: State, asked: Asked, row: EntryRow, detail: dict[str, Any]
) -> tuple[str, ...]:
    """The choices of a secret vote: as many as voted, in the order of their receipts' hashes."""
    number, found = int(detail["vote"]), state.opened_of(int(detail["vote"]))
    if opened_hash(found) != detail["ballots"]:
        raise Wrong(f"What is kept as counted in vote {number} is not what it closed with.")
    receipts = [each for _, each in found]
    if receipts != sorted(set(receipts)) or len(found) != len(asked.turnout):
        raise Wrong(f"Entry {named(row.number)} counts other ballots than were given.")
    for choice, _ in found:
        outcome.check(asked.terms, choice)
    if not all(choice for choice, _ in found):
        raise Wrong(f"Entry {named(row.number)} counts a ballot that says nothing.")
    return tuple(choice for choice, _ in found)


def _count(state: State, asked: Asked) -> outcome.Outcome:
    roll = 0 if asked.roll is None else len({state.goes_on_as(each) for each in asked.roll})
    said = [choice for _, choice in asked.ballots.values()]
    ballots = outcome.grouped((*said, *asked.published))
    return outcome.decide(asked.terms, ballots, roll)


def join(state: State, merged: int, into: int) -> None:
    """Of two members who are one now the later ballot counts, in votes that are open."""
    elections.join(state, merged, into)
    for asked in state.votes.values():
        if asked.state == "open" and merged in asked.turnout:
            mine = asked.turnout.pop(merged)
            asked.turnout[into] = max(mine, asked.turnout.get(into, 0))
        ballot = asked.ballots.get(merged)
        if asked.state != "open" or ballot is None:
            continue
        other = asked.ballots.get(into)
        asked.ballots[into] = ballot if other is None else max(ballot, other)
        asked.ballots[merged] = (ballot[0], "")
