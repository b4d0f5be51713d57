"""Greedy by votes: the projects with the most votes first, each that still fits.

The usual count of town budgets, which equal shares are compared with. More votes come first, then
the lower cost, then the older. A project that nobody voted for is never funded, and neither is one
that is excluded by one that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storage.grants.exclusions import Pairs, excluded_by


def greedy(
    costs: Sequence[int],
    votes: Sequence[int],
    budget: int,
    funded: Iterable[int] = (),
    excluding: Pairs = (),
) -> list[int]:
    """The projects it funds after those that are `funded` already, in the order of funding."""
    there = list(funded)
    left = budget - sum(costs[each] for each in there)
    added: list[int] = []
    open_ones = (each for each in range(len(costs)) if votes[each] and each not in set(there))
    for each in sorted(open_ones, key=lambda one: (-votes[one], costs[one], one)):
        if costs[each] <= left and not excluded_by(excluding, each) & {*there, *added}:
            left -= costs[each]
            added.append(each)
    return added
