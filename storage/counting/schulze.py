"""Schulze: of two options the one with the stronger beatpath to the other is better.

Source: Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and
condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011), with
strengths by winning votes; the worked election is its first. What a ballot does not rank is equal
and last.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations

from storage.counting.ballots import Ranking, Result

Pairs = dict[tuple[int, int], int]


def pairwise(ballots: Mapping[Ranking, int], options: int) -> Pairs:
    """(one, other) → how many ballots put the one before the other."""
    everyone = range(1, options + 1)
    found: Pairs = dict.fromkeys(permutations(everyone, 2), 0)
    for ranking, weight in ballots.items():
        place = {option: at for at, equal in enumerate(ranking) for option in equal}
        for one, other in found:
            if place.get(one, options) < place.get(other, options):
                found[one, other] += weight
    return found


def strengths(pairs: Pairs, options: int) -> Pairs:
    """(one, other) → the strength of the strongest path from one to the other; 0 for none."""
    everyone = range(1, options + 1)
    path = {(a, b): pairs[a, b] if pairs[a, b] > pairs[b, a] else 0 for a, b in pairs}
    for through in everyone:
        for one, other in permutations(everyone, 2):
            if through not in (one, other):
                weakest = min(path[one, through], path[through, other])
                path[one, other] = max(path[one, other], weakest)
    return path


def order(ballots: Mapping[Ranking, int], options: int) -> list[tuple[int, ...]]:
    """The options from the best to the last: each time those that none of those left beats.

    Whoever is better by beatpath never stands behind; each that stands behind is beaten by one of
    those just before. Which stand together are not all equal to each that stands behind them.
    """
    path = strengths(pairwise(ballots, options), options)
    left, found = set(range(1, options + 1)), list[tuple[int, ...]]()
    while left:
        first = tuple(
            sorted(a for a in left if all(path[a, b] >= path[b, a] for b in left if b != a))
        )
        found.append(first)
        left -= set(first)
    return found


def count(ballots: Mapping[Ranking, int], options: int) -> Result:
    """The winner, or those who are equal; nobody where no ballot says anything."""
    if not any(weight for ranking, weight in ballots.items() if any(ranking)):
        return Result()
    first = order(ballots, options)[0]
    return Result(first) if len(first) == 1 else Result((), first)
