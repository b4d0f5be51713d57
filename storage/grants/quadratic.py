"""Quadratic funding: gifts to projects are matched out of a pool, many small ones the most.

Source: Buterin, Hitzig, Weyl, "A Flexible Design for Funding Public Goods" (2019). For gifts cᵢ to
a project, (Σ √cᵢ)² − Σ cᵢ = 2 · Σ_{i<j} √(cᵢ·cⱼ) = P, the pairs' sum. Two variants, not to be
confused: `subsidy` matches P, scaled down where all of it is more than the pool; `proportional`
shares the pool out by Σc + P. Each pair's term is divided by the number of projects both gave to,
so that a group that gives to everything of its own gains little by it (as pairwise-bounded
matching has it).

A root is floored at 10⁻¹², `isqrt(x · 10²⁴) / 10¹²`, so that it is exact where the truth is whole;
everything else is exact, and the match is floored once at the very end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import isqrt
from typing import Literal

from storage.grants.exclusions import Pairs, excluded_by
from storage.ledger.money import split

Variant = Literal["subsidy", "proportional"]
Bound = Literal["", "pool", "cap", "cost", "few", "other"]
"""What a match is less than its pairs come to by: all of them are more than the pool, one receiver
gets no more, the project asked for no more, too few gave, or another excludes it. In proportion it
is always a part of the pool."""
ROOT = 10**12


@dataclass(frozen=True, slots=True)
class Guards:
    """What keeps a pool from a few: so many givers a project at least, and at most so large a part
    of the pool for one receiver (None: no cap)."""

    min_givers: int = 3
    cap: Fraction | None = Fraction(1, 4)


@dataclass(frozen=True, slots=True)
class Project:
    """What a project applied for, in units, and whose it is."""

    cost: int
    receiver: int


@dataclass(frozen=True, slots=True)
class Match:
    """What comes to a project, in units.

    `gifts` are all that it was given, of which `returned` goes back; `pairs` is P of those that
    count, `match` what is added, and `bound` what it was bounded by last. Where it had too few
    givers, nothing is added and all goes back.
    """

    gifts: int
    givers: int
    pairs: Fraction
    match: int
    returned: int
    bound: Bound = ""

    @property
    def paid(self) -> int:
        """What its receiver gets."""
        return self.gifts - self.returned + self.match


Gifts = Mapping[int, int]
"""What one giver gives: project → units above zero."""


def matched(
    projects: Sequence[Project],
    gifts: Sequence[Gifts],
    pool: int,
    variant: Variant = "subsidy",
    guards: Guards | None = None,
    unmatched: Sequence[Gifts] = (),
    excluding: Pairs = (),
) -> list[Match]:
    """What each project is matched. `unmatched` are gifts that are passed on and not matched: one's
    own, those of linked accounts, and newcomers'. Of two that are `excluding` each other that is
    matched whose pairs come to more, then the one with more givers, then the older. Raises
    ValueError for what no round can hold."""
    guards = Guards() if guards is None else guards
    _require_sound(projects, (*gifts, *unmatched), pool)
    givers = Counter(project for each in gifts for project in each)
    counted = {each for each in givers if givers[each] >= guards.min_givers}
    excluded = _excluded(len(projects), gifts, counted, givers, excluding)
    counted -= excluded
    kept = [{one: c for one, c in each.items() if one in counted} for each in gifts]
    pairs = pairs_sums(len(projects), kept)
    sums = [0] * len(projects)
    for each in kept:
        for at, units in each.items():
            sums[at] += units
    scaled = _scaled(variant, pairs, sums, pool)
    shares = scaled
    if guards.cap is not None:
        shares = _capped(projects, scaled, guards.cap * pool)
    found = []
    for at, project in enumerate(projects):
        given = sum(each.get(at, 0) for each in (*gifts, *unmatched))
        if at not in counted:
            why: Bound = "other" if at in excluded else "few" if given else ""
            found.append(Match(given, givers[at], Fraction(0), 0, given, why))
            continue
        most = max(0, project.cost - given)
        match = min(int(shares[at]), most)
        returned = max(0, given - project.cost)
        bound: Bound = "pool" if scaled[at] != pairs[at] else ""
        bound = "cap" if shares[at] != scaled[at] else bound
        bound = "cost" if most < int(shares[at]) else bound
        found.append(Match(given, givers[at], pairs[at], match, returned, bound))
    return found


def _excluded(
    projects: int,
    gifts: Sequence[Gifts],
    counted: set[int],
    givers: Mapping[int, int],
    excluding: Pairs,
) -> set[int]:
    """Which of those that are counted give way to another that excludes them."""
    if not excluding:
        return set()
    kept = [{one: c for one, c in each.items() if one in counted} for each in gifts]
    sums = pairs_sums(projects, kept)
    gone: set[int] = set()
    for each in sorted(counted, key=lambda one: (-sums[one], -givers[one], one)):
        if each not in gone:
            gone |= excluded_by(excluding, each) & counted
    return gone


def returned_to(gifts: Sequence[int], returned: int) -> list[int]:
    """What goes back to each of those who gave beyond the cost, left-overs to the first giver."""
    return split(returned, gifts) if returned else [0] * len(gifts)


def pairs_sums(projects: int, gifts: Sequence[Gifts]) -> list[Fraction]:
    """P of each project: twice the roots of each two gifts, over how many projects both gave to.

    Equal givers are one group, and a root is taken once for each product of two gifts.
    """
    groups = Counter(tuple(sorted(each.items())) for each in gifts)
    there = [(dict(given), frozenset(dict(given)), many) for given, many in groups.items() if given]
    sums: list[Counter[int]] = [Counter() for _ in range(projects)]
    roots: dict[int, int] = {}
    for given, named, many in there:
        # Within a group the root of a gift times itself is the gift.
        for project, units in given.items():
            sums[project][len(named)] += many * (many - 1) // 2 * units * ROOT
    for (one, ones, some), (other, others, more) in combinations(there, 2):
        both = ones & others
        for project in both:
            product = one[project] * other[project]
            root = roots.get(product)
            if root is None:
                root = roots[product] = isqrt(product * ROOT * ROOT)
            sums[project][len(both)] += some * more * root
    return [
        sum((Fraction(2 * root, shared * ROOT) for shared, root in each.items()), Fraction(0))
        for each in sums
    ]


def _scaled(
    variant: Variant, pairs: Sequence[Fraction], sums: Sequence[int], pool: int
) -> list[Fraction]:
    if variant == "proportional":
        weights = [p + c for p, c in zip(pairs, sums, strict=True)]
        total = sum(weights, Fraction(0))
        return [pool * each / total if total else Fraction(0) for each in weights]
    total = sum(pairs, Fraction(0))
    if total <= pool:
        return list(pairs)
    return [pool * each / total for each in pairs]


def _capped(
    projects: Sequence[Project], shares: Sequence[Fraction], most: Fraction
) -> list[Fraction]:
    """Several projects of one receiver share what is the most for one, in proportion."""
    theirs: dict[int, Fraction] = {}
    for project, share in zip(projects, shares, strict=True):
        theirs[project.receiver] = theirs.get(project.receiver, Fraction(0)) + share
    return [
        share if theirs[project.receiver] <= most else share * most / theirs[project.receiver]
        for project, share in zip(projects, shares, strict=True)
    ]


def _require_sound(projects: Sequence[Project], gifts: Sequence[Gifts], pool: int) -> None:
    if pool <= 0 or any(project.cost <= 0 for project in projects):
        raise ValueError("a cost and a pool are above zero")
    for each in gifts:
        if any(units <= 0 or not 0 <= at < len(projects) for at, units in each.items()):
            raise ValueError(f"no gift: {each}")
