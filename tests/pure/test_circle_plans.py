"""A plan that is put to all again before the start: what moves, who stays, and what is promised."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import before_start
from storage.circles.plan import Plan, is_sound
from storage.circles.seeds import earlier
from storage.circles.settling import Unfit
from storage.circles.state import Circle, Seat
from tests.pure.test_circle_bids import LAST, bids
from tests.pure.test_circles import DAY, Life, plan
from tests.support.loops import loops


class Opened(Life):
    """A circle that nobody has joined yet."""

    begins = 0

    def __init__(self, terms: Plan) -> None:
        self.circle = Circle(1, 1, terms, "", "", 0, seats=[Seat() for _ in range(terms.seats)])
        self.purses, self.entry, self.now = {}, 0, 0
        self.told = []

    def change(self, terms: Plan, commitment: str = "") -> None:
        self.act("change", plan=terms.text(), commitment=commitment)

    def accept(self, seat: int) -> None:
        self.act("accept", seat=seat, more=before_start.lacking(self.circle, seat))


def test_whoever_shares_a_seat_moves_and_accepts_with_a_half_of_it() -> None:
    life = Opened(plan(3, 101, 51))
    life.act("join", seat=1, member=1, **{"with": 9})
    life.act("share", seat=1, member=9)
    life.act("join", seat=2, member=2)
    life.act("turns", members="2 0 9")
    assert [seat.member for seat in life.circle.seats] == [2, 0, 1, 0, 0, 9]
    assert life.circle.asked == [1, 3, 6]
    life.change(plan(4, 101, 101))
    assert [seat.member for seat in life.circle.seats] == [2, 0, 1, 0, 0, 0, 9, 0]
    assert life.circle.asked == [1, 3, 7]
    for seat in (1, 3, 7):
        life.accept(seat)
    assert [life.circle.seat(at).deposit for at in (1, 3, 7)] == [101, 51, 50]
    life.act("join", seat=2, member=3)
    life.act("join", seat=4, member=4)
    life.act("start")
    assert [life.circle.seat(at).turn for at in (1, 3, 7)] == [1, 3, 3]


def test_of_a_row_of_seeds_as_many_are_promised_as_there_are_rounds() -> None:
    life = Opened(bids(4, 100))
    life.circle.commitment = earlier(LAST, 4)
    for seats in (6, 3):
        wrong = earlier(LAST, seats + 1)
        with pytest.raises(Unfit):
            before_start.change(life.circle, bids(seats, 100), wrong, 1, 0)
        life.change(bids(seats, 100), earlier(LAST, seats))
        assert life.circle.commitment == earlier(LAST, seats)


def test_in_outside_money_nobody_accepts_before_it_is_named_who_receives_first() -> None:
    outside = {"outside": "USD", "decimals": 2, "autopay": False, "asset": 0}
    life = Opened(plan(3, 100, 0, **outside))
    for member in (1, 2):
        life.act("join", seat=member, member=member)
    life.change(plan(3, 200, 0, **outside))
    with pytest.raises(Unfit):
        before_start.accept(life.circle, 2, 9)
    life.act("refuse", member=1)
    assert life.circle.members == []
    life.act("turns", members="3 2 1")
    with pytest.raises(Unfit):
        life.act("join", seat=2, member=2)
    life.act("join", seat=1, member=3)
    life.act("join", seat=2, member=2)


@settings(max_examples=loops(25), deadline=None)
@given(st.data())
def test_whatever_is_changed_and_answered_deposits_are_conserved(data: st.DataObject) -> None:
    life = Opened(plan(3, 100, 100))
    for _ in range(data.draw(st.integers(1, 12))):
        circle, people = life.circle, range(1, 7)
        before = copy.deepcopy(circle)
        what = data.draw(st.sampled_from(["join", "leave", "change", "turns", "accept", "refuse"]))
        member = data.draw(st.sampled_from(people))
        at = circle.seat_of(member)
        try:
            match what:
                case "join":
                    seat = data.draw(st.integers(1, circle.plan.seats))
                    life.act("join", seat=seat, member=member)
                case "leave" if at:
                    life.act("leave", seat=at)
                case "accept" if at:
                    life.accept(at)
                case "refuse":
                    life.act("refuse", member=member)
                case "turns":
                    order = data.draw(st.permutations([*people]))[: circle.plan.seats]
                    life.act("turns", members=" ".join(map(str, order)))
                case "change":
                    seats = data.draw(st.integers(2, 4))
                    life.change(plan(seats, 100, data.draw(st.sampled_from([0, 50, 100, 230]))))
        except Unfit:
            life.circle = before
            continue
        circle = life.circle
        assert is_sound(circle.plan)
        assert len(circle.seats) == circle.plan.seats
        assert life.purses.get(("deposits", 1), 0) == circle.deposits
        sits = [seat.member for seat in circle.seats if seat.member]
        assert len(set(sits)) == len(sits)
        assert not {*sits} & {*circle.kept_for}
        for number, taken in enumerate(circle.seats, 1):
            assert not taken.member or taken.turn == number
            settled = taken.member and number not in circle.asked
            assert not settled or taken.deposit == circle.plan.deposit
    for member in list(life.circle.members):
        life.act("leave", seat=life.circle.seat_of(member))
    assert not any(life.purses.values())


def test_a_first_date_that_is_over_is_no_plan() -> None:
    life = Opened(plan(3, 100, 100))
    life.now = 30_000 * DAY
    with pytest.raises(Unfit):
        life.change(plan(3, 200, 100))
