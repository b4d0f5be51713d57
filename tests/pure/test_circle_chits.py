"""Chit funds: commission, dividends off the next payment, and what is left of them at the end."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import bidding
from storage.circles.plan import Plan, most_lost_by_any, read_plan
from storage.circles.settling import Unfit, contribution_due, whole_due
from tests.pure.test_circle_bids import Bids, bids
from tests.pure.test_circles import balance
from tests.support.loops import loops


def chit(seats: int, amount: int, **more: Any) -> Plan:
    return bids(seats, amount, **{"chit_ppm": 50_000} | more)


@pytest.mark.parametrize(
    ("seats", "amount", "bid", "dividend", "payment"),
    [
        (50, 10_000, 325_000, 3_000, 7_000),
        (40, 25_000, 650_000, 7_500, 17_500),
        (40, 25_000, 700_000, 6_250, 18_750),
    ],
)
def test_the_figures_of_the_rules(
    seats: int, amount: int, bid: int, dividend: int, payment: int
) -> None:
    life = Bids(chit(seats, amount))
    life.bid(1, bid)
    life.round()
    circle = life.circle
    (told,) = circle.rounds
    assert (told.pot - told.fee, told.fee) == (bid, seats * amount // 20)
    assert (circle.dividend, bidding.next_payment(circle)) == (dividend, payment)
    assert life.purses["treasury", 0] == seats * amount // 20
    life.due()
    assert {contribution_due(circle, seat) for seat in range(1, seats + 1)} == {payment}


def test_no_bid_is_above_the_pot_less_the_commission_and_a_draw_pays_just_that() -> None:
    life = Bids(chit(4, 100))
    life.open()
    assert bidding.highest_next(life.circle) == 380
    with pytest.raises(Unfit):
        life.bid(1, 381)
    life.round()
    (told,) = life.circle.rounds
    assert (told.pot, told.fee, life.circle.retained) == (400, 20, 0)


def test_what_does_not_divide_is_kept_and_the_last_dividend_is_paid_out() -> None:
    life = Bids(chit(3, 33))
    life.bid(1, 65)
    life.round()
    # 34 are left, 4 of them commission; 30 are ten each.
    assert (life.circle.dividend, life.circle.retained) == (10, 30)
    life.bid(2, 70)
    life.round()
    # 99 − 70 − 4 = 25: eight each, and one is kept; nobody bids for the last round.
    assert (life.circle.dividend, life.circle.retained) == (8, 25)
    life.round()
    assert [seat.got - seat.fee_left for seat in life.circle.seats] == [66, 70, 95]
    assert life.circle.pot == 0 == balance(life.circle)


def test_a_short_pot_lowers_the_dividend_first() -> None:
    life = Bids(chit(4, 100))
    life.bid(2, 260)
    life.round({1, 2, 3})
    (told,) = life.circle.rounds
    assert (told.pot - told.fee, told.fee, told.shared) == (260, 20, 20)
    assert [(d.debtor, d.creditor, d.left) for d in life.circle.debts] == [
        (4, 1, 25),
        (4, 2, 25),
        (4, 3, 25),
    ]
    life.bid(1, 380)
    life.round({1, 2, 3, 4})
    assert life.circle.rounds[-1].pot == 400


def test_a_commission_and_a_fee_do_not_go_together() -> None:
    assert read_plan(chit(4, 100).text()) == chit(4, 100)
    for wrong in (chit(4, 100, fee=1), chit(4, 100, chit_ppm=400_000), chit(4, 100, chit_ppm=-1)):
        with pytest.raises(ValueError, match="asset"):
            read_plan(wrong.text())


@settings(max_examples=loops(30), deadline=None)
@given(st.integers(2, 5), st.integers(1, 100), st.sampled_from([0, 50, 100]), st.data())
def test_whatever_people_bid_and_pay_money_is_conserved_and_it_ends(
    seats: int, amount: int, deposit: int, data: st.DataObject
) -> None:
    terms = chit(seats, amount, deposit=deposit)
    life, honest = Bids(terms), data.draw(st.sets(st.integers(1, seats)))
    left, everyone = dict.fromkeys(honest, 0), list(range(1, seats + 1))
    for _ in everyone:
        for seat in data.draw(st.lists(st.sampled_from(everyone), max_size=3)):
            life.open()
            most = bidding.highest_next(life.circle)
            wanted = data.draw(st.integers(bidding.floor_of(terms), most))
            if not life.circle.seat(seat).received:
                try:
                    life.bid(seat, wanted)
                except Unfit:
                    continue
        life.due()
        for seat in everyone:
            whole = whole_due(life.circle, seat)
            life.pay(seat, whole if seat in honest else data.draw(st.integers(0, whole)))
        life.close()
        told = life.circle.rounds[-1]
        if told.seat in honest:
            bid = min((each for _, each in told.bids), default=terms.pot - terms.commission)
            left[told.seat] = terms.pot - bid
        if data.draw(st.integers(0, 9)) == 0 and life.circle.stage == "running":
            for seat in everyone[: seats // 2 + 1]:
                life.act("consent", to="cancel", seat=seat)
            last = life.circle.plan.draws - life.circle.decided
            life.act("cancel", seed="07" * 32 if last else "")
            break
    circle = life.circle
    assert (circle.pot, circle.deposits, circle.reserve) == (0, 0, 0)
    assert balance(circle) == 0
    if circle.stage == "ended":
        for seat in honest:
            assert -life.net(seat) <= most_lost_by_any(terms) + left[seat]
    fees = sum(seat.fee_left for seat in circle.seats)
    assert sum(life.net(seat) for seat in everyone) == -fees
