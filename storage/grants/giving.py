"""A round that matches gifts: who gave what, the count, and what each gets and gets back. Pure.

Gifts to what one applied for oneself, and those of newcomers, are passed on and not matched; those
of givers who left count nowhere and go back. So do gifts to a project with too few givers, to one
that cannot be paid or that another excludes, and what comes in beyond what was applied for.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any

from storage.grants import aside, quadratic
from storage.grants.aside import Question
from storage.grants.ballots import Project
from storage.grants.exclusions import pairs
from storage.grants.quadratic import Match, returned_to
from storage.grants.terms import RoundTerms


@dataclass(frozen=True, slots=True)
class Given:
    """What a person gives to the project at a place of the list, in units. Several stand in the
    order in which they began to."""

    person: int
    at: int
    amount: int


@dataclass(frozen=True, slots=True)
class Matching:
    """What a round comes to: `matches` of the projects in their order; `left`, by their numbers,
    are givers who were in no room at the count."""

    matches: tuple[Match, ...]
    left: tuple[int, ...]

    def funded(self) -> list[int]:
        """The places of those that get anything."""
        return [at for at, each in enumerate(self.matches) if each.paid]

    def back(self, given: Sequence[Given], unpaid: Collection[int]) -> Counter[int]:
        """Who gets how much back, in units: person → units. `unpaid`: places of projects that are
        not paid, of what is funded."""
        back: Counter[int] = Counter()
        for at, match in enumerate(self.matches):
            there = [each for each in given if each.at == at and each.person not in self.left]
            returned = match.gifts if at in unpaid else match.returned
            shares = returned_to([each.amount for each in there], returned)
            for each, units in zip(there, shares, strict=True):
                back[each.person] += units
        for each in given:
            if each.person in self.left:
                back[each.person] += each.amount
        return +back

    def kept(self, unpaid: Collection[int]) -> int:
        """How much of what was given reaches the projects, in units."""
        paid = (each for at, each in enumerate(self.matches) if at not in unpaid)
        return sum(each.gifts - each.returned for each in paid)


def counted(
    terms: RoundTerms,
    projects: Sequence[Project],
    given: Iterable[Given],
    pool: int,
    *,
    left: Collection[int],
    newcomers: Collection[int],
) -> Matching:
    """The count of a round; `left` and `newcomers` are persons among those who gave."""
    asked = question(terms, projects, given, pool, left=left, newcomers=newcomers)
    return answered(aside.answer(asked.text), left)


def answered(answer: str, left: Collection[int]) -> Matching:
    """The count of a round by the answer to its question."""
    return Matching(tuple(aside.read_matches(answer)), tuple(sorted(left)))


def question(
    terms: RoundTerms,
    projects: Sequence[Project],
    given: Iterable[Given],
    pool: int,
    *,
    left: Collection[int],
    newcomers: Collection[int],
) -> Question:
    """What is asked of a count; `left` and `newcomers` are persons among those who gave."""
    gifts: dict[int, dict[int, int]] = {}
    unmatched: dict[int, dict[int, int]] = {}
    for each in given:
        if each.person in left:
            continue
        own = each.person == projects[each.at].person
        into = unmatched if own or each.person in newcomers else gifts
        one = into.setdefault(each.person, {})
        one[each.at] = one.get(each.at, 0) + each.amount
    return aside.of_gifts(
        [quadratic.Project(each.cost, each.person) for each in projects],
        list(gifts.values()),
        pool,
        terms.match,
        terms.guards,
        list(unmatched.values()),
        pairs(projects),
    )


# -- as a text -------------------------------------------------------------------------------------


def to_text(matching: Matching) -> str:
    """A count in one canonical form, which its round keeps."""
    body: dict[str, Any] = {
        "matches": [{**asdict(each), "pairs": str(each.pairs)} for each in matching.matches],
        "left": list(matching.left),
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


def read_matching(text: str) -> Matching:
    """A count as `to_text` wrote it."""
    body = json.loads(text)
    matches = [Match(**{**each, "pairs": Fraction(each["pairs"])}) for each in body["matches"]]
    return Matching(tuple(matches), tuple(body["left"]))
