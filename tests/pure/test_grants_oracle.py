"""Random rounds of grants, counted by us and by pabutools, an independent library, in long runs.

It comes with the lock (docs/DECISIONS.md, "pabutools is an oracle"). Ties are broken by our rule.
"""

from __future__ import annotations

import random
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from storage.grants.equal_shares import Utility, equal_shares
from storage.grants.greedy import greedy
from storage.grants.pabulib import to_pb
from storage.grants.shares import Rules, count
from storage.grants.tally import grouped, votes_for
from tests.support.loops import is_long, loops

pytestmark = pytest.mark.skipif(not is_long(), reason="an oracle of long runs")
SEEDS = range(8)


class Round:
    """A random round, for us and for pabutools."""

    def __init__(self, drawn: random.Random, theirs: Any) -> None:
        self.projects = drawn.randint(1, 8)
        self.budget = drawn.randint(10, 1000)
        self.costs = [drawn.randint(1, self.budget) for _ in range(self.projects)]
        ballots = [self._ballot(drawn) for _ in range(drawn.randint(1, 15))]
        self.ballots = [each for each in ballots if each] or [[0]]
        self.groups = grouped(self.ballots)
        self.votes = votes_for(self.groups, self.projects)
        named = [theirs.Project(str(at), cost) for at, cost in enumerate(self.costs)]
        self.instance = theirs.Instance(named, budget_limit=self.budget)
        self.profile = theirs.ApprovalProfile(
            [theirs.ApprovalBallot(named[at] for at in each) for each in self.ballots],
            instance=self.instance,
        )

    def _ballot(self, drawn: random.Random) -> list[int]:
        return [at for at in range(self.projects) if drawn.random() < 0.35]

    def rank(self, _: Any, __: Any, project: Any) -> tuple[int, int, int]:
        """Our order of equals: the lower cost, then more votes, then the older."""
        at = int(project.name)
        return (self.costs[at], -self.votes[at], at)


@pytest.mark.parametrize("seed", SEEDS)
def test_equal_shares_and_greedy(seed: int) -> None:
    election: Any = pytest.importorskip("pabutools.election")
    rules: Any = pytest.importorskip("pabutools.rules")
    ties: Any = pytest.importorskip("pabutools.tiebreaking")
    drawn = random.Random(seed)
    utilities: list[tuple[Utility, Any]] = [
        ("cost", election.Cost_Sat),
        ("one", election.Cardinality_Sat),
    ]
    for _ in range(loops(15)):
        made = Round(drawn, election)
        tie = ties.TieBreakingRule(made.rank)
        for utility, satisfaction in utilities:
            theirs = rules.method_of_equal_shares(
                made.instance, made.profile, sat_class=satisfaction, tie_breaking=tie
            )
            endowment = Fraction(made.budget, len(made.ballots))
            ours = equal_shares(made.costs, made.groups, endowment, utility)
            assert [int(each.name) for each in theirs] == list(ours.projects)
        _compare_completed(made, rules, election, tie)
        # By cost, its order is that of the votes.
        theirs = rules.greedy_utilitarian_welfare(
            made.instance, made.profile, sat_class=election.Cost_Sat, tie_breaking=tie
        )
        voted = {int(each.name) for each in theirs if made.votes[int(each.name)]}
        assert voted == set(greedy(made.costs, made.votes, made.budget))


def test_a_round_that_is_exported_is_counted_the_same_there(tmp_path: Path) -> None:
    pabulib: Any = pytest.importorskip("pabutools.election.pabulib")
    rules: Any = pytest.importorskip("pabutools.rules")
    election: Any = pytest.importorskip("pabutools.election")
    costs, ballots = [4_550, 3_000, 6_000], [[0], [0], [0], [1, 2], [1, 2]]
    found = count(costs, grouped(ballots), 10_000, 5, Rules("none", unit=100))
    file = tmp_path / "round.pb"
    titles = ["Kiln; and a shelf", 'Zines "for all"', "VOTES"]
    file.write_text(
        to_pb(
            "Summer",
            titles,
            costs,
            ballots,
            found,
            budget=10_000,
            decimals=2,
            completion="none",
            dates=("01.01.2026", "08.01.2026"),
        ),
        "utf-8",
    )
    instance, profile = pabulib.parse_pabulib(str(file))
    theirs = rules.method_of_equal_shares(instance, profile, sat_class=election.Cost_Sat)
    assert sorted(int(each.name) - 1 for each in theirs) == sorted(found.funded)
    assert (len(instance), len(profile), instance.budget_limit) == (3, 5, 100)


def _compare_completed(made: Round, rules: Any, election: Any, tie: Any) -> None:
    """pabutools stops as `add1e` does, and where all fit it has no rule of its own."""
    found = count(made.costs, made.groups, made.budget, 0, Rules("add1e"))
    if found.all_fit:
        return
    theirs = rules.method_of_equal_shares(
        made.instance,
        made.profile,
        sat_class=election.Cost_Sat,
        tie_breaking=tie,
        voter_budget_increment=found.step,
    )
    assert sorted(int(each.name) for each in theirs) == sorted(found.funded)
