"""How long rounds of grants take to count: a town's, a full ballot's, and many different gifts.

What takes more than about half a second is counted in a process of its own (`bot.counter`); here it
is counted in this one.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from storage.grants.quadratic import pairs_sums
from storage.grants.shares import Rules, count
from storage.grants.tally import Group, grouped
from tests.support.wieliczka import town


def main() -> None:
    """Count each once, and print how long it took."""
    dice = random.Random(1)  # noqa: S311 - the same each time
    there = town()
    costs = [100 * each for each in there.costs]
    large = [dice.randrange(200_000, 1_000_000) for _ in range(20)]
    _timed(
        "a town: 6,586 voters, 1,190 different ballots, 64 projects, add1",
        lambda: count(costs, there.groups, 100 * there.budget, 0, Rules("add1", unit=100)),
    )
    for voters in (600, 6_586):
        ballots = grouped([at for at in range(20) if dice.random() < 0.3] for _ in range(voters))
        _timed(f"{voters:,} different ballots, 20 projects, add1u", _count(large, ballots))
    for givers in (400, 2_000):
        gifts = [
            {dice.randrange(20): dice.randrange(1, 100_000) for _ in range(dice.randrange(1, 5))}
            for _ in range(givers)
        ]
        _timed(f"{givers:,} different givers, 20 projects", _pairs(gifts))


def _count(costs: list[int], ballots: list[Group]) -> Callable[[], object]:
    return lambda: count(costs, ballots, 5_000_000, 50, Rules(unit=100))


def _pairs(gifts: list[dict[int, int]]) -> Callable[[], object]:
    return lambda: pairs_sums(20, gifts)


def _timed(what: str, work: Callable[[], object]) -> None:
    begun = time.process_time()
    work()
    print(f"{time.process_time() - begun:6.2f} s  {what}")  # noqa: T201 - it is its report


if __name__ == "__main__":
    main()
