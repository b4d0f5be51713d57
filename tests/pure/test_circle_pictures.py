"""A circle as a picture: what became of each seat's rounds, and who receives when."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from commands.circles.picture import receives, states
from storage.circles.plan import Plan
from storage.circles.settling import most_payable, whole_due
from tests.pure.test_circles import TERMS, Life, plan
from tests.support.loops import loops


def test_a_round_was_paid_in_time_late_or_not_and_is_then_to_come() -> None:
    """The worked example of the rules: A misses rounds 2 and 3, and pays 200 in round 4."""
    life = Life(plan())
    life.pay(4, 100)
    assert states(life.circle, 4) == ("paid", "due", "due", "due")
    for number, paid in ((1, 100), (2, 0), (3, 0)):
        life.due()
        for seat in (2, 3, 4):
            life.pay(seat, whole_due(life.circle, seat))
        life.pay(1, paid)
        assert states(life.circle, 1)[number - 1] == ("paid" if paid else "due")
        life.close()
    # The deposit paid for round 2; round 3 is owed to its receiver.
    assert states(life.circle, 1) == ("paid", "late", "missing", "due")
    assert receives(life.circle) == {1: (0,), 2: (1,), 3: (2,), 4: (3,)}
    life.due()
    life.pay(1, 200)
    assert states(life.circle, 1) == ("paid", "late", "late", "paid")


def test_who_is_in_arrears_receives_behind_the_others() -> None:
    life = Life(plan(4, 100, 0))
    life.due()
    for seat in (1, 3, 4):
        life.pay(seat, 100)
    life.close()
    assert receives(life.circle) == {1: (0,), 2: (2,), 3: (1,), 4: (3,)}


@settings(max_examples=loops(15), deadline=None)
@given(TERMS, st.data())
def test_as_many_were_paid_in_time_as_the_record_tells(terms: Plan, data: st.DataObject) -> None:
    life = Life(terms)
    numbers = range(1, terms.seats + 1)
    while life.circle.stage == "running":
        life.due()
        for seat in numbers:
            life.pay(seat, data.draw(st.integers(0, most_payable(life.circle, seat))))
        life.close()
        over = len(life.circle.rounds)
        for seat in numbers:
            told = states(life.circle, seat)
            assert len(told) == terms.rounds
            assert told[:over].count("paid") == life.circle.seat(seat).on_time
    assert sorted(at for turns in receives(life.circle).values() for at in turns) == [
        at - 1 for at in numbers
    ]
