"""A round of grants by equal shares: its endowment, its completion, and what came close.

Equal shares alone (`none`) can leave much of a budget over. A completion goes on: `add1` raises
what every voter is given, step by step, as long as what is then funded fits into the budget, or
until every project with a vote is funded or excluded by one that is; `add1e` also stops as soon as
no other project would fit into what is left over; `add1u`, the default, does as `add1` and then
fills up greedily by votes.
Where all projects with a vote fit together, a completion funds them all.

Source: https://equalshares.net/explanation and its implementations, which count so for the cities
that use the method. The steps are bounded, so that a count ends: at most 1,000 of them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from storage.grants.equal_shares import Funded, Run, Utility, equal_shares
from storage.grants.exclusions import Pairs, barred
from storage.grants.greedy import greedy
from storage.grants.tally import Group, require_sound, voters_in, votes_for, without

Completion = Literal["none", "add1", "add1e", "add1u"]
COMPLETIONS: tuple[Completion, ...] = ("none", "add1", "add1e", "add1u")
MOST_STEPS = 1_000


@dataclass(frozen=True, slots=True)
class Rules:
    """How a round is counted. `unit`: how many units are one whole of the currency; a project with
    fewer than `min_votes` votes is left out."""

    completion: Completion = "add1u"
    utility: Utility = "cost"
    unit: int = 1
    min_votes: int = 1
    excluding: Pairs = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a round comes to.

    `run` is the last run that fits, with `steps` of `step` units added to the first endowment,
    which is the budget over the larger of `voters` and `quorum`. `all_fit`: everything with a vote
    fits and is funded, without a run. `filled` is what was added greedily by votes. `votes` are
    those of each project; `left` is what the supporters of one that is not funded had left.
    `completed` is how it was completed in fact: below the quorum not at all. `greedy` is the
    comparison: what greedy by votes alone would fund.
    """

    voters: int
    quorum: int
    votes: tuple[int, ...]
    completed: Completion
    step: int
    steps: int
    run: Run
    all_fit: bool
    filled: tuple[int, ...]
    greedy: tuple[int, ...]

    @property
    def funded(self) -> tuple[int, ...]:
        """The places of all that is funded: what its supporters paid for, then what was added."""
        return (*self.run.projects, *self.filled)

    @property
    def endowment(self) -> Fraction:
        """What each voter had in the run that counts, in units."""
        return self.run.endowment

    def paid_for(self, project: int) -> Funded | None:
        """How its supporters paid for a project; None where they did not."""
        return next((each for each in self.run.funded if each.project == project), None)

    def missing(self, costs: Sequence[int]) -> dict[int, Fraction]:
        """What would have been needed: of each project that is not funded, by how much (units) its
        supporters had too little left for its cost."""
        return {
            project: costs[project] - left
            for project, left in self.run.left.items()
            if project not in self.filled
        }


def count(
    costs: Sequence[int],
    groups: Sequence[Group],
    budget: int,
    quorum: int,
    rules: Rules,
    present: int | None = None,
) -> Outcome:
    """Count a round. Amounts are units; `quorum` is how many voters the endowment is for at least.

    `present` is how many voted themselves where others' voices are counted too: below the quorum
    there is no completion. Raises ValueError for what no round can hold.
    """
    require_sound(costs, groups, budget)
    all_votes = votes_for(groups, len(costs))
    short = [each for each, votes in enumerate(all_votes) if 0 < votes < rules.min_votes]
    voters = voters_in(groups)
    groups = without(groups, short)
    votes = votes_for(groups, len(costs))
    heads = max(voters, quorum, 1)
    first = Fraction(budget, heads)
    present = voters if present is None else present
    completion = rules.completion if present >= quorum else "none"
    compared = tuple(greedy(costs, votes, budget, excluding=rules.excluding))
    voted = [each for each, count in enumerate(votes) if count]
    step = step_of(first, rules.unit)
    together = not any(a in voted and b in voted for a, b in rules.excluding)
    if completion != "none" and together and sum(costs[each] for each in voted) <= budget:
        nothing = Run(first, (), {each: Fraction(0) for each, n in enumerate(votes) if not n})
        order = tuple(greedy(costs, votes, budget))
        return Outcome(
            voters, quorum, tuple(all_votes), completion, step, 0, nothing, True, order, compared
        )
    steps, run = _completed(costs, groups, votes, budget, first, step, completion, rules)
    filled: list[int] = []
    if completion == "add1u":
        filled = greedy(costs, votes, budget, run.projects, rules.excluding)
    return Outcome(
        voters,
        quorum,
        tuple(all_votes),
        completion,
        step,
        steps,
        run,
        False,
        tuple(filled),
        compared,
    )


def step_of(endowment: Fraction, unit: int) -> int:
    """By how much (units) a voter is given more at each step of a completion.

    One whole of the currency where the endowment is at least 100 of them, else a hundredth of it;
    never less than 1/500 of it, so that a thousand steps are enough; floored, at least one unit.
    """
    base = Fraction(unit) if endowment >= 100 * unit else endowment / 100
    return max(1, int(max(base, endowment / 500)))


def _completed(
    costs: Sequence[int],
    groups: Sequence[Group],
    votes: Sequence[int],
    budget: int,
    first: Fraction,
    step: int,
    completion: Completion,
    rules: Rules,
) -> tuple[int, Run]:
    """The last run that counts, and after how many steps."""

    def shared(endowment: Fraction) -> Run:
        return equal_shares(costs, groups, endowment, rules.utility, rules.excluding)

    steps, run = 0, shared(first)
    if completion == "none":
        return steps, run
    voted = {each for each, count in enumerate(votes) if count}
    while steps < MOST_STEPS and voted - {*run.projects, *barred(rules.excluding, run.projects)}:
        if completion == "add1e" and not greedy(
            costs, votes, budget, run.projects, rules.excluding
        ):
            break
        ahead = steps + 1 + _the_same(costs, votes, run, step, MOST_STEPS - steps - 1)
        more = shared(first + ahead * step)
        if sum(costs[each] for each in more.projects) > budget:
            if ahead > steps + 1:  # What came before it differs in nothing but the endowment.
                run = shared(first + (ahead - 1) * step)
            return ahead - 1, run
        steps, run = ahead, more
    return steps, run


def _the_same(costs: Sequence[int], votes: Sequence[int], run: Run, step: int, most: int) -> int:
    """How many of the next steps, `most` at most, fund just the same as this run.

    Where nobody paid all they had left, each project was paid for in equal parts, and whoever has
    more pays them again in the same order, until a project can be paid for that could not be out
    of whole endowments; what is excluded by one that was funded counts among those, since with more
    it might come first. A lone approval of something dear then takes no thousand runs.
    """
    if any(each.poorer for each in run.funded):
        return 0
    reached = [
        # The first endowment (steps from this one) out of which its voters could pay for it.
        math.ceil((Fraction(costs[each], votes[each]) - run.endowment) / step)
        for each in run.left
        if votes[each]
    ]
    return max(0, min([most, *(each - 1 for each in reached)]))
