"""What a count of grants is given: projects with their costs, and equal ballots as groups.

Amounts are units of one asset. Projects are known by their place, 0, 1, … in the order in which
they were applied for, so that the older of two is the one with the lower place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """`voters` who approve of the same projects, by their places in ascending order."""

    approved: tuple[int, ...]
    voters: int


def grouped(ballots: Iterable[Iterable[int]]) -> list[Group]:
    """Equal ballots as one group each, in an order that does not depend on theirs.

    Ballots that approve of nothing are left out: whoever gave one is no voter.
    """
    counts = Counter(tuple(sorted(set(ballot))) for ballot in ballots)
    return [Group(approved, counts[approved]) for approved in sorted(counts) if approved]


def voters_in(groups: Iterable[Group]) -> int:
    """How many voters the groups have together."""
    return sum(group.voters for group in groups)


def votes_for(groups: Iterable[Group], projects: int) -> list[int]:
    """How many approve of each project."""
    votes = [0] * projects
    for group in groups:
        for project in group.approved:
            votes[project] += group.voters
    return votes


def without(groups: Iterable[Group], left_out: Iterable[int]) -> list[Group]:
    """The groups as if these projects were not there."""
    gone = set(left_out)
    found: Counter[tuple[int, ...]] = Counter()
    for group in groups:
        found[tuple(each for each in group.approved if each not in gone)] += group.voters
    return [Group(approved, found[approved]) for approved in sorted(found) if approved]


def require_sound(costs: Sequence[int], groups: Iterable[Group], budget: int) -> None:
    """Raise ValueError for what no round can hold: costs or a budget that are not above zero, a
    group of nobody, an approval of a project that is not there."""
    if budget <= 0 or any(cost <= 0 for cost in costs):
        raise ValueError("a cost and a budget are above zero")
    for group in groups:
        named = group.approved
        if group.voters <= 0 or list(named) != sorted(set(named)):
            raise ValueError(f"no group of ballots: {group}")
        if named and not 0 <= named[0] <= named[-1] < len(costs):
            raise ValueError(f"a project that is not there: {group}")
