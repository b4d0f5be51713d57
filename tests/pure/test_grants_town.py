"""The round of a real town, counted as its city counted it, in long runs."""

from __future__ import annotations

import pytest

from storage.grants.shares import Rules, count
from storage.grants.tally import voters_in
from tests.support.loops import is_long
from tests.support.wieliczka import town


@pytest.mark.skipif(not is_long(), reason="a town of 6,586 voters")
def test_a_town_ends_with_what_it_published() -> None:
    there = town()
    assert (len(there.costs), voters_in(there.groups), len(there.groups)) == (64, 6_586, 1_190)
    # In grosz, so that a step is one PLN of 100 units, as its currency has them.
    costs = [100 * each for each in there.costs]
    outcome = count(costs, there.groups, 100 * there.budget, 0, Rules("add1", unit=100))
    assert set(outcome.funded) == there.funded
    assert (len(outcome.funded), sum(there.costs[at] for at in outcome.funded)) == (30, 995_079)
