"""Those who agree among themselves against one: they stop together, or end the circle together."""

from __future__ import annotations

import itertools

import pytest

from storage.circles.plan import most_lost
from storage.circles.settling import whole_due
from tests.pure.test_circles import Life, balance, in_rings, plan


@pytest.mark.parametrize("deposit", [0, 100])
@pytest.mark.parametrize("honest", range(1, 7))
def test_a_ring_of_five_who_stop_costs_one_honest_seat_no_more_than_was_shown(
    honest: int, deposit: int
) -> None:
    """Together at any round, or each once they have received; and they pay again at any later."""
    terms, most = plan(6, 100, deposit), most_lost(plan(6, 100, deposit), honest)
    reached = 0
    for stops, again in itertools.product(range(7), (4, 9)):
        life = Life(terms)
        while life.circle.stage == "running":
            life.due()
            number = life.circle.round
            for seat in range(1, 7):
                received = life.circle.seat(seat).received
                stopped = received > 0 if stops == 0 else number >= stops
                if seat == honest or not stopped or number >= again:
                    life.pay(seat, whole_due(life.circle, seat))
            life.close()
        assert balance(life.circle) == 0
        assert -life.net(honest) <= most, (stops, again)
        reached = max(reached, -life.net(honest))
    assert reached == most


@pytest.mark.parametrize("deposit", [0, 100])
@pytest.mark.parametrize("honest", range(1, 5))
def test_three_who_end_it_cost_the_fourth_no_more_than_was_shown(honest: int, deposit: int) -> None:
    """After any round, having paid it or not."""
    terms = plan(4, 100, deposit)
    three = [seat for seat in range(1, 5) if seat != honest]
    for rounds, pay in itertools.product(range(4), (True, False)):
        life = Life(terms)
        for number in range(1, rounds + 1):
            life.due()
            for seat in range(1, 5):
                if seat == honest or pay or number < rounds:
                    life.pay(seat, whole_due(life.circle, seat))
            life.close()
        for seat in three:
            life.act("consent", to="cancel", seat=seat)
        life.act("cancel")
        assert balance(life.circle) == 0
        assert -life.net(honest) <= most_lost(terms, honest), (rounds, pay)
        # What the three had and still owe is owed to the fourth before anybody else.
        owed = sum(debt.left for debt in life.circle.debts if debt.creditor == honest)
        assert owed == max(0, -life.net(honest))


def test_late_fees_that_all_owe_one_another_at_the_end_are_paid_at_once() -> None:
    """All were late, so all owe all; only what one owes beyond what they are owed is left."""
    life = Life(plan(3, 500, 0, late_fee=50))
    for missing in (3, 3, 0):
        life.due()
        for seat in range(1, 4):
            if missing and seat != missing:
                life.pay(seat, whole_due(life.circle, seat))
        life.close()
    circle = life.circle
    assert circle.stage == "ended"
    assert not in_rings(circle)
    # Of 200 they are to get 67, 67, 66, and owe 50, 50, 100.
    assert [(d.debtor, d.creditor, d.left) for d in circle.debts if d.left] == [
        (3, 1, 17),
        (3, 2, 17),
    ]
    assert [life.net(seat) for seat in range(1, 4)] == [0, 0, 0]
