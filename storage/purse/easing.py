"""When few come to vote about money, the next small spend asks for fewer. Pure.

docs/rules.md, "The purse": after three votes in a row that failed only for want of voters the
quorum is eased by a step, and by one more with each further one; whoever proposed and seconded
three in a row must all be different people. Only a vote that reaches the full figure ends it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Ended:
    """A vote about money that is over: whether voters lacked, whether as many voted as the full
    quorum asks for, and who proposed and seconded it."""

    lacked: bool
    full: bool
    people: frozenset[int]


def steps(votes: Iterable[Ended]) -> int:
    """By how many steps the next quorum is eased, of votes in the order they ended."""
    counted: list[frozenset[int]] = []
    for vote in votes:
        if vote.full:
            counted = []
        elif vote.lacked and not any(vote.people & each for each in counted[-(IN_A_ROW - 1) :]):
            counted.append(vote.people)
    return max(0, len(counted) - (IN_A_ROW - 1))
