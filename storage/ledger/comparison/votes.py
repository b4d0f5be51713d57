"""Votes, delegations and elections, against what the records tell."""

from __future__ import annotations

import json

from sqlalchemy import bindparam, select

from storage import schema
from storage.counting.draw import seal
from storage.delegations import Delegation
from storage.elections import Candidate, Election, Tenure
from storage.ledger.comparison.beside import Beside, differing
from storage.ledger.verifier.state import State, Wrong, named
from storage.secret_votes import SealedBallot
from storage.votes import Ballot, Vote, words_hash

_WITH_PUBLISHED, _WITH_ROLLS = (
    select(table.c.vote).where(table.c.community_id == bindparam("community_id")).distinct()
    for table in (schema.opened_ballots, schema.rolls)
)
_TOLD_OF_VOTES = (
    *("kind", "asked_by", "opened_at", "closes_at", "entry"),
    *("state", "outcome", "ended_at", "ending"),
)
_TOLD_OF_ELECTIONS = (
    *("role", "seats", "term", "opened_by", "opened_at", "closes_at"),
    *("draw", "entry", "again", "state"),
)
_TOLD_OF_DELEGATIONS = ("member", "delegate", "since", "ending", "missed")


def compare_votes(beside: Beside, state: State) -> None:
    """Votes and ballots as they are kept for quick looking."""
    asked, ballots = dict(state.votes), dict[int, dict[int, tuple[int, str]]]()
    for kept in beside.every(Ballot):
        ballots.setdefault(kept.vote, {})[kept.member] = (kept.entry, kept.choice)
    rolls = {int(row[0]) for row in beside.rows(_WITH_ROLLS)}
    published = {int(row[0]) for row in beside.rows(_WITH_PUBLISHED)}
    sealed: dict[int, dict[int, int]] = {}
    for under in beside.every(SealedBallot):
        if under.sealed:
            sealed.setdefault(under.vote, {})[under.member] = under.entry
    for vote in beside.every(Vote):
        told = asked.pop(vote.number, None)
        if told is None:
            raise Wrong(f"No record tells of vote {vote.number}.")
        counts, cast = told.counts()
        roll = None if told.roll is None else len(told.roll)
        as_told = (told.terms.text(), roll, json.dumps(counts), cast)
        as_kept = (vote.terms, vote.roll, vote.tally, vote.cast)
        same = as_told == as_kept and not differing(told, vote, _TOLD_OF_VOTES)
        if not same or ballots.pop(vote.number, {}) != told.ballots:
            raise Wrong(f"Vote {vote.number} is not as its records tell it.")
        # The seed of an election's draw lies elsewhere until its vote is over.
        is_kept_apart = told.kind == "election" and told.seed is None
        promised = None if is_kept_apart else told.seal
        if (None if vote.seed is None else seal(vote.seed)) != promised:
            raise Wrong(f"The draw of vote {vote.number} is not by the seed that was sealed.")
        if vote.salt is not None and words_hash(vote) != told.words:
            raise Wrong(f"The words of vote {vote.number} are not those it was opened with.")
        if (told.roll is not None) != (vote.number in rolls) and told.roll != frozenset():
            raise Wrong(f"Vote {vote.number} has a roll that nobody opened it with.")
        rolls.discard(vote.number)
        turnout = told.turnout if told.state == "open" else {}
        if sealed.pop(vote.number, {}) != turnout:
            raise Wrong(f"The sealed ballots of vote {vote.number} are not those given.")
        if (vote.number in published) != bool(told.published):
            raise Wrong(f"Vote {vote.number} has published what it did not close with.")
        published.discard(vote.number)
    for number in (*asked, *ballots, *rolls, *sealed, *published):
        raise Wrong(f"Vote {number}, of which there is something left, is missing.")
    if beside.community.matters != state.matters:
        raise Wrong("The last number that was given is not the one that is kept.")


def compare_delegations(beside: Beside, state: State) -> None:
    """Who votes for whom, as it is kept."""
    told = dict(state.delegations)
    for kept in beside.every(Delegation):
        each = told.pop(kept.entry, None)
        if each is None or differing(each, kept, _TOLD_OF_DELEGATIONS):
            raise Wrong(f"Delegation {named(kept.entry)} is not as its records tell it.")
    for entry in told:
        raise Wrong(f"Delegation {named(entry)} is missing.")


def compare_elections(beside: Beside, state: State) -> None:
    """Elections, who stands in them and who was elected, as they are kept."""
    asked = dict(state.elections)
    candidates: dict[int, dict[int, tuple[int, int]]] = {}
    for who in beside.every(Candidate):
        candidates.setdefault(who.election, {})[who.member] = (who.entry, who.stands)
    tenures: dict[int, dict[int, tuple[str, int, int]]] = {}
    for held in beside.every(Tenure):
        tenures.setdefault(held.election, {})[held.member] = (held.role, held.since, held.until)
    for kept in beside.every(Election):
        told = asked.pop(kept.number, None)
        if told is None or differing(told, kept, _TOLD_OF_ELECTIONS):
            raise Wrong(f"Election {kept.number} is not as its records tell it.")
        if candidates.pop(kept.number, {}) != told.candidates:
            raise Wrong(f"Who stands in election {kept.number} is not as recorded.")
        office = {who: (told.role, told.elected_at, until) for who, until in told.elected.items()}
        if tenures.pop(kept.number, {}) != office:
            raise Wrong(f"Who was elected in {kept.number} is not as its records tell it.")
    for number in (*asked, *candidates, *tenures):
        raise Wrong(f"Election {number}, of which there is something left, is missing.")
