"""What a round of grants goes by: fixed when it is proposed, in one canonical text. Pure.

Amounts are units, times µs UTC, spans µs.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, Literal, get_args

from storage.counting.terms import MOST_OPTIONS, Terms
from storage.grants.shares import Completion

DAY = 86_400_000_000
SHORTEST_APPLY, SHORTEST_VOTE = DAY, 3 * DAY
LONGEST = 90 * DAY
LONG_VOTE = 7 * DAY
"""A vote lasts as long at least where more than a quarter of those who can vote are new."""
MOST_APPLICATIONS = MOST_OPTIONS
MOST_EACH = 3
"""For so many projects one member applies in a round."""

Method = Literal["shares"]


@dataclass(frozen=True, slots=True)
class RoundTerms:
    """How a round is held.

    `complete` is its completion; `least` and `most` bound what is applied for, `most` 0 by the
    budget alone; a project needs `min_votes`; a ballot names at most `picks` of them, 0: any.
    `cap` is how much of the budget, in %, one receiver may apply for over all projects. Members
    apply for `apply` and vote for `vote` µs, or until the instants `apply_until` and `vote_until`.
    """

    method: Method = "shares"
    complete: Completion = "add1u"
    least: int = 0
    most: int = 0
    min_votes: int = 1
    picks: int = 0
    cap: int = 50
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
        """Until when members apply, in a round that opens now: a day at least."""
        if self.apply_until:
            return max(self.apply_until, opened_at + SHORTEST_APPLY)
        return opened_at + self.apply

    def vote_span(self, now: int, roll: int, fresh: int) -> int:
        """How long its vote is open that opens now, of whose roll so many are new."""
        least = LONG_VOTE if 4 * fresh > roll else SHORTEST_VOTE
        span = self.vote_until - now if self.vote_until else self.vote
        return max(least, span)

    def ballot(self, projects: int) -> Terms:
        """The terms of the vote about so many projects."""
        picks = min(self.picks or projects, projects)
        return Terms(method="approval", options=projects, picks=picks, who="members")

    def most_for_one(self, budget: int) -> int:
        """How much one receiver may apply for, over all projects of theirs."""
        return budget * self.cap // 100


_ALWAYS = {"method", "complete"}


def read_terms(text: str) -> RoundTerms:
    """The terms in a record. Raises ValueError."""
    given: dict[str, Any] = dict(part.split("=", 1) for part in text.split(";"))
    whole = {each.name for each in fields(RoundTerms)} - {"method", "complete"}
    values: dict[str, Any] = {
        name: int(value) if name in whole else value for name, value in given.items()
    }
    terms = replace(RoundTerms(), **values) if set(values) <= whole | _ALWAYS else None
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
        SHORTEST_APPLY <= terms.apply <= LONGEST,
        SHORTEST_VOTE <= terms.vote <= LONGEST,
        terms.apply_until >= 0,
        terms.vote_until >= 0,
    )
    if not all(sound):
        raise ValueError(text)
    return terms
