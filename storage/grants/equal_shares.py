"""The method of equal shares, in exact integers.

Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive
Utilities" (NeurIPS 2021), for approvals. Every voter is given the same endowment. For each project
the smallest ρ is looked for with Σ min(bᵢ, ρ·u) = cost over its supporters, where bᵢ is what a
supporter has left and u the utility of the project: its cost, or 1. The project with the lowest ρ
is funded and its supporters pay for it; again, until no project's supporters have enough. Of equal
ρ the lower cost goes first, then the more votes, then the older. What excludes a project that is
funded is passed over from then on.

Voters with equal ballots always have the same left and are counted as one group. All balances are
integers over one common denominator: a payment multiplies the denominator where it has to, so that
nothing is rounded. ρ never falls as others pay, so a project whose last ρ is no longer the lowest
need not be looked at again in a round.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heapify, heappop, heappush
from typing import Literal

from storage.grants.exclusions import Pairs, excluded_by
from storage.grants.tally import Group

Utility = Literal["cost", "one"]


@dataclass(frozen=True, slots=True)
class Funded:
    """A project that its supporters pay for.

    `price` (units) is what each of its `supporters` paid; those who had less left, `poorer` of
    them, paid that. The payments come to its cost exactly.
    """

    project: int
    price: Fraction
    supporters: int
    poorer: int


@dataclass(frozen=True, slots=True)
class Run:
    """One run: what is funded in its order, and what is `left` (units) to the supporters of each
    of the other projects, by its place; that is always less than its cost, but for those that
    one that is funded excludes."""

    endowment: Fraction
    funded: tuple[Funded, ...]
    left: dict[int, Fraction]

    @property
    def projects(self) -> tuple[int, ...]:
        """The places of what is funded, in the order of funding."""
        return tuple(each.project for each in self.funded)


def equal_shares(
    costs: Sequence[int],
    groups: Sequence[Group],
    endowment: Fraction,
    utility: Utility = "cost",
    excluding: Pairs = (),
) -> Run:
    """One run in which every voter has this endowment (units)."""
    return _Count(costs, groups, endowment, utility).run(excluding)


class _Count:
    """A run under way: what each group has left, over `scale`."""

    def __init__(
        self,
        costs: Sequence[int],
        groups: Sequence[Group],
        endowment: Fraction,
        utility: Utility,
    ) -> None:
        self.costs = costs
        self.endowment = endowment
        self.utility = utility
        self.scale = endowment.denominator
        self.voters = [group.voters for group in groups]
        self.left = [endowment.numerator] * len(groups)
        self.supporters: list[list[int]] = [[] for _ in costs]
        for at, group in enumerate(groups):
            for project in group.approved:
                self.supporters[project].append(at)
        self.votes = [sum(self.voters[at] for at in each) for each in self.supporters]

    def run(self, excluding: Pairs) -> Run:
        funded: list[Funded] = []
        passed_over: set[int] = set()
        # The rank of a project as it was when last looked at, which is never above what it is now.
        open_ones = [_Rank(Fraction(0), self._tie(each)) for each in range(len(self.costs))]
        heapify(open_ones)
        while open_ones:
            best = heappop(open_ones)
            if best.tie[-1] in passed_over:
                continue
            now = self._rank(best.tie[-1])
            if now is None:
                continue
            if open_ones and open_ones[0] < now:
                heappush(open_ones, now)
                continue
            funded.append(self._pay(now.tie[-1]))
            passed_over |= excluded_by(excluding, now.tie[-1])
        others = set(range(len(self.costs))) - {each.project for each in funded}
        left = {each: Fraction(self._sum(each), self.scale) for each in sorted(others)}
        return Run(self.endowment, tuple(funded), left)

    def _tie(self, project: int) -> tuple[int, int, int]:
        return (self.costs[project], -self.votes[project], project)

    def _sum(self, project: int) -> int:
        return sum(self.voters[at] * self.left[at] for at in self.supporters[project])

    def _rank(self, project: int) -> _Rank | None:
        """Where a project stands now; None where its supporters have too little, for good."""
        cost = self.costs[project] * self.scale
        if self._sum(project) < cost:
            return None
        owed, payers, _ = self._price(project)
        utility = self.costs[project] if self.utility == "cost" else 1
        return _Rank(Fraction(owed, payers * self.scale * utility), self._tie(project))

    def _price(self, project: int) -> tuple[int, int, int]:
        """The price as (what is owed, by how many equally), and how many pay all they have."""
        owed, payers = self.costs[project] * self.scale, self.votes[project]
        for at in sorted(self.supporters[project], key=self.left.__getitem__):
            if self.left[at] * payers >= owed:
                break
            owed -= self.left[at] * self.voters[at]
            payers -= self.voters[at]
        return owed, payers, self.votes[project] - payers

    def _pay(self, project: int) -> Funded:
        owed, payers, poorer = self._price(project)
        price = Fraction(owed, payers * self.scale)
        factor = payers // math.gcd(owed, payers)
        if factor > 1:
            self.scale *= factor
            self.left = [each * factor for each in self.left]
        pays = owed * factor // payers
        for at in self.supporters[project]:
            self.left[at] = max(0, self.left[at] - pays)
        self._reduce()
        return Funded(project, price, self.votes[project], poorer)

    def _reduce(self) -> None:
        """Keep the numbers as short as they can be."""
        common = self.scale
        for each in self.left:
            if common == 1:
                return
            common = math.gcd(common, each)
        if common > 1:
            self.scale //= common
            self.left = [each // common for each in self.left]


@dataclass(frozen=True, slots=True, order=True)
class _Rank:
    """By which the next project is chosen: the lowest first."""

    rho: Fraction
    tie: tuple[int, int, int]
