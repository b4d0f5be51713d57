"""Rounds of grants as their records tell them. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from storage.grants import ballots, giving, thanks
from storage.grants.ballots import Project
from storage.grants.giving import Given, Matching
from storage.grants.rows import CALLED_OFF
from storage.grants.shares import Outcome
from storage.grants.terms import RoundTerms
from storage.grants.thanks import Thanks
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import State, Wrong, named


@dataclass(slots=True)
class Applied:
    """An application as its records tell it."""

    member: int
    amount: int
    words: str | None
    entry: int
    became: str = "open"
    reason: str = ""
    granted: int = 0
    half: int = 0
    report: str | None = None
    reported: int = 0
    not_with: int = 0


@dataclass(slots=True)
class Told:
    """A round as its records tell it."""

    number: int
    proposal: int
    entry: int
    opened_at: int
    apply_until: int
    terms: RoundTerms
    budget: int
    asset: int
    fund: int = 0
    give_until: int = 0
    stage: str = "applying"
    applications: dict[int, Applied] = field(default_factory=dict)
    gifts: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """(place, person) → units, and the record by which they began to give."""
    outcome: Outcome | None = None
    matching: Matching | None = None
    thanks: Thanks | None = None
    returning: Counter[int] = field(default_factory=Counter)
    """Who has to get how much back in the next record, by persons."""
    halving: dict[int, int] = field(default_factory=dict)
    """What of each grant has to be kept for its second half in the next records, by places."""
    keeping: int = 0
    """The second half, by its proposal, whose reservation has to be the next record."""
    off: bool = False
    """It was called off, and what was kept has to be let go next."""
    released: bool = False
    """What was kept is let go, and the next record has to be the payout."""
    paid: int | None = None
    ended_at: int | None = None

    @property
    def result(self) -> str:
        """The count as the round keeps it."""
        if self.off:
            return CALLED_OFF
        if self.matching is not None:
            return giving.to_text(self.matching)
        if self.thanks is not None:
            return thanks.to_text(self.thanks)
        return "" if self.outcome is None else ballots.to_text(self.outcome)

    def given(self) -> list[Given]:
        """What is given, project by project as they are counted, the first giver first."""
        at = {place: index for index, place in enumerate(self.on_ballot())}
        there = sorted(
            (place, entry, person, amount)
            for (place, person), (amount, entry) in self.gifts.items()
            if amount
        )
        return [Given(person, at[place], amount) for place, _, person, amount in there]

    def funded(self) -> list[int]:
        """The places of what the count funds, in their order."""
        there = self.on_ballot()
        if self.off:
            return []
        if self.matching is not None:
            return [there[at] for at in self.matching.funded()]
        if self.thanks is not None:
            return there
        return sorted(there[at] for at in self.outcome.funded) if self.outcome is not None else []

    def on_ballot(self) -> list[int]:
        """The places of those about whom there is a vote, in the order of its options."""
        return [at for at, each in self.applications.items() if each.became != "withdrawn"]


def projects(state: State, told: Told) -> list[Project]:
    """What there is to count, in the order of the ballot."""
    there = [(place, told.applications[place]) for place in told.on_ballot()]
    return [
        Project(
            each.amount,
            state.goes_on_as(each.member),
            each.became == "dropped",
            place,
            each.not_with,
        )
        for place, each in there
    ]


def round_of(state: State, row: EntryRow, detail: dict[str, Any]) -> Told:
    """The round that a record is about, which has to be under way."""
    told: Told | None = state.grants.get(int(detail["round"]))
    if told is None or (told.stage == "over" and not told.returning):
        raise Wrong(f"Entry {named(row.number)} is about a round that is not under way.")
    return told
