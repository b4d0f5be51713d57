"""What is counted: ballots as plain values, equal ones taken together; and what a count gives.

Options are numbered from 1 in the order in which they were asked. Nothing here rounds: votes are
whole, and where a count divides them it does so in exact fractions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Picked = tuple[int, ...]
"""Options that are chosen, each once."""

Ranking = tuple[Picked, ...]
"""Options in order, best first; those that stand together are equal. Not all need be there."""


@dataclass(frozen=True, slots=True)
class Result:
    """Who won, in the order of their numbers, and between whom it is a tie that nothing broke."""

    winners: tuple[int, ...] = ()
    tied: tuple[int, ...] = ()


def heads(ballots: Mapping[Ranking, int]) -> int:
    """How many ballots there are."""
    return sum(ballots.values())


def best(votes: Mapping[int, int], seats: int = 1) -> Result:
    """The options with the most votes. Of equal ones for the last seats all are tied.

    An option without a vote never wins.
    """
    asked = {option: count for option, count in votes.items() if count > 0}
    order = sorted(asked, key=lambda option: (-asked[option], option))
    if len(order) <= seats:
        return Result(tuple(sorted(order)))
    least = asked[order[seats - 1]]
    if asked[order[seats]] < least:
        return Result(tuple(sorted(order[:seats])))
    winners = tuple(sorted(option for option in order if asked[option] > least))
    return Result(winners, tuple(sorted(option for option in order if asked[option] == least)))


def one_voice(change: str, one: tuple[int, str], other: tuple[int, str]) -> tuple[int, str]:
    """Of two ballots of one person, each its record and its choice, the one that counts.

    It is the later one; where no ballot can be changed, the first that says something.
    """
    first, last = sorted((one, other))
    return first if change == "no" and first[1] else last
