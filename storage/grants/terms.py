"""What a round of grants goes by: fixed when it is proposed, in one canonical text. Pure.

Amounts are units, times µs UTC, spans µs.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import Any, Literal, get_args

from storage.counting.terms import MOST_OPTIONS, Terms
from storage.grants.quadratic import Guards, Variant
from storage.grants.shares import Completion

DAY = 86_400_000_000
SHORTEST_APPLY, SHORTEST_VOTE = DAY, 3 * DAY
LONGEST = 90 * DAY
LONG_VOTE = 7 * DAY
"""A vote lasts as long at least where more than a quarter of those who can vote are new."""
MOST_APPLICATIONS = MOST_OPTIONS
MOST_EACH = 3
"""For so many projects one member applies in a round."""

Method = Literal["shares", "quadratic", "thanks"]
OFF = 0
"""The `match_cap` of a round in which one receiver may be matched all of the budget."""


@dataclass(frozen=True, slots=True)
class RoundTerms:
    """How a round is held.

    `complete` is its completion; `least` and `most` bound what is applied for, `most` 0 by the
    budget alone; a project needs `min_votes`; a ballot names at most `picks` of them, 0: any.
    `cap` is how much of the budget, in %, one receiver may apply for over all projects. Members
    apply for `apply` and vote for `vote` µs, or until the instants `apply_until` and `vote_until`.

    Where the method is quadratic they give for as long instead of voting. `match` is its variant;
    a project needs `min_givers`; `match_cap` is how much of the budget, in %, one receiver may be
    matched over all projects, or OFF. What is said of completions, votes and `cap` is not for it.

    In a round of thanks nobody applies: each has points for others, who share the budget by them.
    """

    method: Method = "shares"
    complete: Completion = "add1u"
    least: int = 0
    most: int = 0
    min_votes: int = 1
    picks: int = 0
    cap: int = 50
    match: Variant = "subsidy"
    min_givers: int = 3
    match_cap: int = 25
    apply: int = 14 * DAY
    vote: int = 7 * DAY
    apply_until: int = 0
    vote_until: int = 0

    def text(self) -> str:
        """The terms as the record holds them: its method, and what is not usual."""
        return ";".join(
            f"{each.name}={value}"
            for each in fields(self)
            if (value := getattr(self, each.name)) != each.default or each.name in _ALWAYS
        )

    def applied_until(self, opened_at: int) -> int:
        """Until when members apply, in a round that opens now: a day at least, and not at all in
        one of thanks."""
        if self.is_thanks:
            return opened_at
        if self.apply_until:
            return max(self.apply_until, opened_at + SHORTEST_APPLY)
        return opened_at + self.apply

    def vote_span(self, now: int, roll: int, fresh: int) -> int:
        """How long its vote is open that opens now, of whose roll so many are new."""
        least = LONG_VOTE if 4 * fresh > roll else SHORTEST_VOTE
        span = self.vote_until - now if self.vote_until else self.vote
        return max(least, span)

    def ballot(self, projects: int) -> Terms:
        """The terms of the vote about so many projects, or of that by which thanks are given."""
        if self.is_thanks:
            return Terms(method="points", who="members", secret="yes")  # noqa: S106 - no password
        picks = min(self.picks or projects, projects)
        return Terms(method="approval", options=projects, picks=picks, who="members")

    def give_span(self, now: int) -> int:
        """How long members give, in a round in which they begin to now."""
        return max(SHORTEST_VOTE, self.vote_until - now if self.vote_until else self.vote)

    def most_asked(self, budget: int) -> int:
        """How much one receiver may apply for, over all projects of theirs."""
        return budget if self.is_quadratic else budget * self.cap // 100

    def most_for_one(self, budget: int) -> int:
        """How much of the budget one receiver may get, over all projects of theirs."""
        if self.is_thanks:
            return budget
        if not self.is_quadratic:
            return self.most_asked(budget)
        return budget if self.match_cap == OFF else budget * self.match_cap // 100

    @property
    def is_quadratic(self) -> bool:
        return self.method == "quadratic"

    @property
    def is_thanks(self) -> bool:
        return self.method == "thanks"

    @property
    def guards(self) -> Guards:
        """What keeps the budget of a quadratic round from a few."""
        cap = None if self.match_cap == OFF else Fraction(self.match_cap, 100)
        return Guards(self.min_givers, cap)


_ALWAYS = {"method", "complete"}


def _one_method(terms: RoundTerms) -> bool:
    """Whether nothing is said that is for the other method."""
    of_votes = (terms.complete, terms.min_votes, terms.picks, terms.cap) == ("none", 1, 0, 50)
    of_gifts = (terms.match, terms.min_givers, terms.match_cap) == ("subsidy", 3, 25)
    if terms.is_thanks:
        applied = (terms.least, terms.most, terms.apply, terms.apply_until)
        return of_votes and of_gifts and applied == (0, 0, 14 * DAY, 0)
    return of_votes if terms.is_quadratic else of_gifts


def read_terms(text: str) -> RoundTerms:
    """The terms in a record. Raises ValueError."""
    given: dict[str, Any] = dict(part.split("=", 1) for part in text.split(";"))
    words = {"method", "complete", "match"}
    whole = {each.name for each in fields(RoundTerms)} - words
    values: dict[str, Any] = {
        name: int(value) if name in whole else value for name, value in given.items()
    }
    terms = replace(RoundTerms(), **values) if set(values) <= whole | words else None
    if terms is None or terms.text() != text:
        raise ValueError(text)
    sound = (
        terms.method in get_args(Method),
        terms.complete in get_args(Completion),
        terms.least >= 0,
        terms.most == 0 or terms.least <= terms.most,
        1 <= terms.min_votes <= 10_000,
        0 <= terms.picks <= MOST_APPLICATIONS,
        1 <= terms.cap <= 100,
        terms.match in get_args(Variant),
        1 <= terms.min_givers <= 1_000,
        0 <= terms.match_cap <= 100,
        _one_method(terms),
        SHORTEST_APPLY <= terms.apply <= LONGEST,
        SHORTEST_VOTE <= terms.vote <= LONGEST,
        terms.apply_until >= 0,
        terms.vote_until >= 0,
    )
    if not all(sound):
        raise ValueError(text)
    return terms
