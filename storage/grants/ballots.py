"""A round's ballots as they are counted, and its count as a text. Pure.

An approval of what one applied for oneself, under whatever account, counts nowhere: whoever gave no
other is no voter. Whoever passed their voice on has an endowment of their own, and votes as the one
who voted for them, but for what they applied for themselves.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from storage.counting.outcome import read_picked
from storage.counting.terms import Terms
from storage.grants import aside
from storage.grants.aside import Question
from storage.grants.equal_shares import Funded, Run
from storage.grants.exclusions import pairs
from storage.grants.shares import Outcome, Rules
from storage.grants.tally import grouped
from storage.grants.terms import RoundTerms


@dataclass(frozen=True, slots=True)
class Project:
    """An option of a round's ballot: what it costs (units), and the person who applied; `gone`
    where it was taken back before the first vote. `place` is its number in the round, and
    `not_with` that of another with which it is not to be funded (0: none)."""

    cost: int
    person: int
    gone: bool = False
    place: int = 0
    not_with: int = 0


def given(
    ballot_terms: Terms,
    projects: Sequence[Project],
    choices: Mapping[int, str],
    passed_on: Mapping[int, int],
) -> tuple[list[list[int]], list[list[int]]]:
    """The places that each ballot counts for: of those who voted, and of those who passed it on.

    `choices`: person → ballot; `passed_on`: whose voice lies with whom.
    """
    approved = {
        person: [option - 1 for option in read_picked(ballot_terms, choice)]
        for person, choice in sorted(choices.items())
        if choice
    }

    def of(person: int, voter: int) -> list[int]:
        return [
            at for at in approved[voter] if projects[at].person != person and not projects[at].gone
        ]

    own = [of(person, person) for person in approved]
    others = [of(person, to) for person, to in sorted(passed_on.items()) if to in approved]
    return own, others


def counted(
    terms: RoundTerms,
    ballot_terms: Terms,
    projects: Sequence[Project],
    choices: Mapping[int, str],
    passed_on: Mapping[int, int],
    *,
    budget: int,
    quorum: int,
    unit: int,
) -> Outcome:
    """The count of a round."""
    asked = question(
        terms,
        ballot_terms,
        projects,
        choices,
        passed_on,
        budget=budget,
        quorum=quorum,
        unit=unit,
    )
    return read_outcome(aside.answer(asked.text))


def question(
    terms: RoundTerms,
    ballot_terms: Terms,
    projects: Sequence[Project],
    choices: Mapping[int, str],
    passed_on: Mapping[int, int],
    *,
    budget: int,
    quorum: int,
    unit: int,
) -> Question:
    """What is asked of a count: its answer is the count of the round as a text."""
    own, others = given(ballot_terms, projects, choices, passed_on)
    rules = Rules(terms.complete, unit=unit, min_votes=terms.min_votes, excluding=pairs(projects))
    costs = [each.cost for each in projects]
    present = sum(1 for each in own if each)
    return aside.of_shares(costs, grouped([*own, *others]), budget, quorum, rules, present)


# -- as a text -------------------------------------------------------------------------------------


def to_text(outcome: Outcome) -> str:
    """A count in one canonical form, which its round keeps."""
    return aside.outcome_text(outcome)


def read_outcome(text: str) -> Outcome:
    """A count as `to_text` wrote it."""
    body = json.loads(text)
    run = Run(
        Fraction(body["endowment"]),
        tuple(Funded(at, Fraction(price), many, poor) for at, price, many, poor in body["funded"]),
        {int(at): Fraction(left) for at, left in body["left"].items()},
    )
    return Outcome(
        body["voters"],
        body["quorum"],
        tuple(body["votes"]),
        body["completed"],
        body["step"],
        body["steps"],
        run,
        body["all_fit"],
        tuple(body["filled"]),
        tuple(body["greedy"]),
    )
