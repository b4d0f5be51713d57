"""Goal pots: all save, nobody owes anything, and each gets back just what they paid in."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import goal
from storage.circles.plan import Plan, read_plan
from storage.circles.settling import Unfit, most_payable, whole_due
from tests.pure.test_circles import Life, plan
from tests.support.loops import loops


def pot(seats: int = 3, amount: int = 10, times: int = 4) -> Plan:
    return plan(seats, amount, 0, order="goal", times=times, goal=100)


def balance(life: Life) -> int:
    return sum(seat.contributed - seat.other_back for seat in life.circle.seats)


def test_nobody_receives_before_the_end_and_then_each_gets_their_own() -> None:
    life = Life(pot())
    for number in range(1, 5):
        life.due()
        for seat in (1, 2):
            life.pay(seat, whole_due(life.circle, seat))
        life.now = life.circle.grace_ends
        life.act("close")
        saved = [40, 40, 0] if number < 4 else [0, 0, 0]
        assert [-life.net(seat) for seat in (1, 2, 3)] == [min(each, 10 * number) for each in saved]
    circle = life.circle
    assert (circle.stage, circle.pot, circle.debts) == ("ended", 0, [])
    assert (goal.saved(circle), goal.aim(circle)) == (80, 100)
    assert [seat.on_time for seat in circle.seats] == [4, 4, 0]


def test_a_plan_with_a_goal_has_nothing_that_could_be_lost() -> None:
    assert read_plan(pot().text()) == pot()
    for wrong in ({"deposit": 1}, {"fee": 1}, {"late_fee": 1}, {"reserve": 1}, {"times": 0}):
        usual: dict[str, Any] = {"order": "goal", "times": 4, "deposit": 0}
        with pytest.raises(ValueError, match="asset"):
            read_plan(plan(**usual | {"seats": 3, "amount": 10} | wrong).text())
    with pytest.raises(ValueError, match="asset"):
        read_plan(plan(order="agreed", times=4).text())


def test_no_more_than_the_plan_is_ever_paid() -> None:
    life = Life(pot(2, 10, 3))
    life.pay(1, 30)
    with pytest.raises(Unfit):
        life.pay(1, 1)
    with pytest.raises(Unfit):
        life.act("swap", one=1, other=2)


@settings(max_examples=loops(25), deadline=None)
@given(st.integers(2, 4), st.integers(1, 30), st.integers(1, 5), st.data())
def test_whatever_people_pay_they_get_back(
    seats: int, amount: int, times: int, data: st.DataObject
) -> None:
    life = Life(pot(seats, amount, times))
    for _ in range(data.draw(st.integers(1, times))):
        life.due()
        for seat in range(1, seats + 1):
            life.pay(seat, data.draw(st.integers(0, most_payable(life.circle, seat))))
        life.now = max(life.now, life.circle.grace_ends)
        life.act("close")
    if life.circle.stage == "running":
        for seat in range(1, seats // 2 + 2):
            life.act("consent", to="cancel", seat=seat)
        life.act("cancel")
    assert (life.circle.pot, balance(life)) == (0, 0)
    assert [life.net(seat) for seat in range(1, seats + 1)] == [0] * seats
