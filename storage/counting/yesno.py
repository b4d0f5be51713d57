"""Yes, no or abstain, by a quorum and a threshold.

The bases of a threshold and the worked numbers follow Robert's Rules of Order Newly Revised (12th
ed., sections 44 and 45): of those who said yes or no, of all ballots cast, of all who could vote.
An abstention counts as cast unless the ballot says it stands apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

YES, NO, ABSTAIN, BLOCK = "yes", "no", "abstain", "block"

Base = Literal["yes+no", "cast", "all"]
Verdict = Literal["passed", "failed", "blocked", "no quorum", "nobody"]


@dataclass(frozen=True, slots=True)
class Threshold:
    """The share of yes that is needed, of a base; `above`: more than it, else at least it."""

    share: Fraction = Fraction(1, 2)
    base: Base = "yes+no"
    above: bool = True

    def least(self, whole: int) -> int:
        """How many yes are needed where the base is `whole`; never none."""
        needed = self.share * whole
        least = needed.numerator // needed.denominator + (
            1 if self.above or needed.denominator > 1 else 0
        )
        return max(1, least)


@dataclass(frozen=True, slots=True)
class Tally:
    """What was said, and what was asked for: `base` is how many the threshold is of."""

    yes: int
    no: int
    abstain: int
    cast: int
    base: int
    needed: int
    verdict: Verdict


def count(
    votes: Mapping[str, int],
    threshold: Threshold,
    *,
    quorum: int = 0,
    eligible: int = 0,
    abstentions_cast: bool = True,
    own: Mapping[str, int] | None = None,
) -> Tally:
    """Count. `quorum` is in heads; `eligible` is needed only for the base of all.

    `own` are the votes of those who voted themselves, where others count too: they alone count for
    the quorum. Where a block is possible, one stops it; it counts as a no besides.
    """
    yes, no, abstain = (votes.get(each, 0) for each in (YES, NO, ABSTAIN))
    no += votes.get(BLOCK, 0)
    cast = yes + no + (abstain if abstentions_cast else 0)
    base = {"yes+no": yes + no, "cast": cast, "all": eligible}[threshold.base]
    needed = threshold.least(base)
    verdict: Verdict = "passed" if base > 0 and yes >= needed else "failed"
    mine = votes if own is None else own
    voted = sum(mine.values()) - (0 if abstentions_cast else mine.get(ABSTAIN, 0))
    if votes.get(BLOCK, 0):
        verdict = "blocked"
    if voted < quorum:
        verdict = "no quorum"
    if yes + no + abstain == 0:
        verdict = "nobody"
    return Tally(yes, no, abstain, cast, base, needed, verdict)
