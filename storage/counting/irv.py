"""Instant runoff: whoever has the fewest votes goes, and their ballots go on to the next choice.

Source: the alternative vote as in Tideman, "Collective Decisions and Voting" (2006), chapter 13;
the worked election is Tennessee's four cities. A ballot whose options are all gone is exhausted and
counts for nobody. In a tie of elimination the younger option goes, that is the one asked later; a
tie between all that are left is reported as one. Options without a first vote go together first,
since nothing could come to them from one another.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from storage.counting.ballots import Ranking, Result


@dataclass(frozen=True, slots=True)
class Round:
    """The votes of those still standing, how many ballots are exhausted, and who goes after it.

    `tied` are those it was a tie of elimination between, if it was one.
    """

    votes: Mapping[int, int]
    exhausted: int
    gone: tuple[int, ...] = ()
    tied: tuple[int, ...] = ()


def first_of(ranking: Ranking, standing: set[int]) -> int | None:
    """The option a ballot counts for; one that stands alone in its place, since IRV knows no
    equal ones."""
    for place in ranking:
        for option in place:
            if option in standing:
                return option
    return None


def rounds(
    ballots: Mapping[Ranking, int],
    options: int,
    order: Sequence[int] = (),
    gone_before: Collection[int] = (),
) -> tuple[list[Round], Result]:
    """Every round, and the result. In a tie of elimination the last in `order` goes.

    Those in `gone_before` stand in no round.
    """
    order = order or range(1, options + 1)
    standing, told = set(range(1, options + 1)) - set(gone_before), list[Round]()
    while True:
        votes, exhausted = dict.fromkeys(sorted(standing), 0), 0
        for ranking, weight in ballots.items():
            option = first_of(ranking, standing)
            if option is None:
                exhausted += weight
            else:
                votes[option] += weight
        cast = sum(votes.values())
        if not cast:
            told.append(Round(votes, exhausted))
            return told, Result()
        most = max(votes.values())
        leaders = [option for option, count in votes.items() if count == most]
        if 2 * most > cast or len(leaders) == len(standing):
            told.append(Round(votes, exhausted))
            won = len(leaders) == 1
            return told, Result(tuple(leaders)) if won else Result((), tuple(leaders))
        least = min(votes.values())
        last = [option for option, count in votes.items() if count == least]
        gone = tuple(last) if least == 0 else (max(last, key=order.index),)
        told.append(Round(votes, exhausted, gone, tuple(last) if len(last) > len(gone) else ()))
        standing -= set(gone)


def count(
    ballots: Mapping[Ranking, int],
    options: int,
    order: Sequence[int] = (),
    gone_before: Collection[int] = (),
) -> Result:
    """The winner, or those who are equal at the end."""
    return rounds(ballots, options, order, gone_before)[1]
