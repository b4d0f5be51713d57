"""Bids for a round: the figures of the rules, what is owed of them, and what one can lose."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commands.circles.choosing import why_not_closed
from storage.circles import bidding
from storage.circles.plan import Plan, most_lost_by_any
from storage.circles.seeds import draw, earlier, is_promised
from storage.circles.settling import Unfit, whole_due
from storage.circles.state import Circle, Seat
from tests.pure.test_circles import DAY, Life, balance, plan
from tests.support.loops import loops

LAST = "07" * 32
"""The seed of the last draw of each circle here."""


def bids(seats: int = 3, amount: int = 33, **more: Any) -> Plan:
    usual: dict[str, Any] = {
        "order": "bidding",
        "bid_floor_ppm": 650_000,
        "bid_step_ppm": 980_000,
        "deposit": 0,
    }
    return plan(**usual | {"seats": seats, "amount": amount} | more)


class Bids(Life):
    """A circle whose members bid; whoever bids pays the round first."""

    def __init__(self, terms: Plan) -> None:
        commitment = earlier(LAST, terms.seats)
        seats = [Seat() for _ in range(terms.seats)]
        self.circle = Circle(1, 1, terms, "", commitment, 0, seats=seats)
        self.purses, self.entry, self.now = {}, 0, self.begins
        self.take_seats(terms)

    def seed(self) -> str:
        return earlier(LAST, self.circle.plan.draws - self.circle.round - 1)

    def open(self) -> None:
        self.now = max(self.now, bidding.opens(self.circle))

    def bid(self, seat: int, amount: int) -> None:
        self.open()
        self.pay(seat, bidding.lacking(self.circle, seat))
        self.act("bid", seat=seat, amount=amount)

    def due(self) -> None:
        self.now = max(self.now, self.circle.next_date)
        self.act("due", seed=self.seed())

    def round(self, pays: set[int] | None = None) -> None:
        """The round comes to its date, these seats pay what is due, and it is paid out."""
        self.due()
        for seat in range(1, len(self.circle.seats) + 1):
            if pays is None or seat in pays:
                self.pay(seat, whole_due(self.circle, seat))
        self.close()


def test_the_figures_of_the_rules() -> None:
    life = Bids(bids())
    life.open()
    assert (bidding.floor_of(life.circle.plan), bidding.highest_next(life.circle)) == (65, 97)
    life.bid(1, 65)
    life.round()
    (told,) = life.circle.rounds
    assert (told.seat, told.pot, told.shared, told.bids) == (1, 65, 34, [[1, 65]])
    assert [seat.got for seat in life.circle.seats] == [65 + 12, 11, 11]
    life.round()
    life.round()
    assert [each.pot for each in life.circle.rounds[1:]] == [99, 99]
    assert sum(life.net(seat) for seat in (1, 2, 3)) == 0 == balance(life.circle)


def test_a_bid_is_a_step_below_the_lowest_and_never_below_the_floor() -> None:
    life = Bids(bids(4, 100))
    life.open()
    for wrong in (393, 259, 400):
        with pytest.raises(Unfit):
            life.bid(1, wrong)
    life.bid(1, 392)
    with pytest.raises(Unfit, match="theirs"):
        life.bid(1, 300)
    with pytest.raises(Unfit):
        life.bid(2, 385)
    life.bid(2, 265)
    assert bidding.highest_next(life.circle) == 260
    life.bid(3, 260)
    life.bid(1, 260)
    with pytest.raises(Unfit):
        life.bid(2, 259)
    life.due()
    order = draw(life.circle.seed, "1/1", [seat.accepted for seat in life.circle.seats])
    assert life.circle.receiver == next(at for at in order if at in (1, 3))


def test_who_bids_has_paid_owes_nothing_has_not_received_and_is_in_time() -> None:
    life = Bids(bids(4, 100, deposit=100, late_fee=5))
    with pytest.raises(Unfit, match="no bids"):
        life.act("bid", seat=1, amount=300)
    life.open()
    with pytest.raises(Unfit, match="not paid"):
        life.act("bid", seat=1, amount=300)
    life.bid(1, 300)
    life.round({1, 2, 3})
    life.open()
    with pytest.raises(Unfit, match="received"):
        life.bid(1, 300)
    life.pay(4, 100)
    with pytest.raises(Unfit, match="not paid"):
        life.act("bid", seat=4, amount=300)
    life.bid(4, 300)
    life.now = life.circle.next_date
    with pytest.raises(Unfit, match="no bids"):
        life.bid(2, 290)


def test_a_round_that_nobody_bid_for_is_drawn_by_its_own_seed() -> None:
    life = Bids(bids(4, 100))
    for number in range(1, 5):
        life.round()
        told = life.circle.rounds[-1]
        assert is_promised(told.seed, life.circle.commitment, number)
        left = {each.seat for each in life.circle.rounds[:-1]}
        order = draw(told.seed, f"1/{number}", [seat.accepted for seat in life.circle.seats])
        assert told.seat == next(at for at in order if at not in left)
        assert (told.pot, told.shared) == (400, 0)
    assert len({each.seed for each in life.circle.rounds}) == 4


def test_another_seed_than_the_rounds_own_is_refused() -> None:
    life = Bids(bids())
    life.now = life.circle.next_date
    for wrong in ("", "00" * 32, LAST, "no"):
        with pytest.raises(Unfit):
            life.act("due", seed=wrong)


def test_a_short_pot_lowers_the_discount_first_and_is_owed_to_those_who_would_share_it() -> None:
    life = Bids(bids(4, 100))
    life.bid(2, 280)
    life.round({1, 2, 3})
    (told,) = life.circle.rounds
    assert (told.pot, told.shared) == (280, 20)
    # 120 were to be shared by four, of which 100 lack; what the debtor itself lacks is no debt, and
    # what it got of the 20 pays the first of its debts.
    assert [(d.debtor, d.creditor, d.left) for d in life.circle.debts] == [
        (4, 1, 20),
        (4, 2, 25),
        (4, 3, 25),
    ]
    assert [seat.got for seat in life.circle.seats] == [10, 285, 5, 5]
    life.pay(4, 70)
    assert [seat.got for seat in life.circle.seats] == [30, 310, 30, 5]


def test_what_lacks_beyond_the_discount_is_owed_to_the_winner() -> None:
    life = Bids(bids(4, 100))
    life.bid(2, 390)
    life.round({1, 2})
    (told,) = life.circle.rounds
    assert (told.pot, told.shared) == (200, 0)
    owed = {(d.debtor, d.creditor): d.left for d in life.circle.debts}
    assert owed[3, 2] + owed[4, 2] == 190 + 3
    assert sum(owed.values()) == 200 - 2


def test_bids_go_on_for_a_while_after_a_round_that_ended_late() -> None:
    life = Bids(bids(3, 33, unit="day", grace=DAY // 2))
    life.due()
    life.now = life.circle.dues[1] + DAY
    life.act("close")
    assert life.circle.next_date == life.now + bidding.SHORTEST_CHOICE
    life.bid(life.circle.in_order[0], 80)
    life.act("extend", until=life.now + DAY)
    with pytest.raises(Unfit):
        life.act("due", seed=life.seed())
    life.round()


def test_an_early_end_tells_all_seeds_that_are_left() -> None:
    life = Bids(bids())
    life.round()
    for seat in (1, 2):
        life.act("consent", to="cancel", seat=seat)
    with pytest.raises(Unfit, match="seed"):
        life.act("cancel")
    life.act("cancel", seed=LAST)
    assert life.circle.seed == LAST


@pytest.mark.parametrize("deposit", [0, 100])
def test_nobody_honest_loses_more_than_was_shown(deposit: int) -> None:
    """All ways in which four seats stop, while some bid in each round: the bound holds."""
    terms = bids(4, 100, deposit=deposit)
    bound = most_lost_by_any(terms)
    for stops in itertools.product((1, 2, 5), repeat=4):
        life, gave = Bids(terms), dict.fromkeys(range(1, 5), 0)
        for number in range(1, 5):
            bidder = next(iter(life.circle.in_order))
            if (
                number < 4
                and stops[bidder - 1] > number
                and life.circle.is_in_good_standing(bidder)
            ):
                life.bid(bidder, 300)
            life.round({seat for seat in range(1, 5) if number < stops[seat - 1]})
            told = life.circle.rounds[-1]
            gave[told.seat] = 100 if told.bids else 0
        for seat in (at for at in range(1, 5) if stops[at - 1] == 5):
            assert -life.net(seat) <= bound + gave[seat], stops


TERMS = st.builds(
    bids,
    st.integers(2, 5),
    st.integers(1, 100),
    deposit=st.sampled_from([0, 1, 50, 230]),
    late_fee=st.sampled_from([0, 3]),
    reserve=st.sampled_from([0, 7]),
    fee=st.sampled_from([0, 5]),
)


@settings(max_examples=loops(30), deadline=None)
@given(TERMS, st.data())
def test_whatever_people_bid_and_pay_money_is_conserved_and_it_ends(
    terms: Plan, data: st.DataObject
) -> None:
    life, honest = Bids(terms), set(data.draw(st.sets(st.integers(1, terms.seats))))
    gave = dict.fromkeys(honest, 0)
    seats = list(range(1, terms.seats + 1))
    for _ in seats:
        for seat in data.draw(st.lists(st.sampled_from(seats), max_size=3)):
            most = bidding.highest_next(life.circle)
            amount = data.draw(st.integers(bidding.floor_of(terms), most))
            if not life.circle.seat(seat).received:
                try:
                    life.bid(seat, amount)
                except Unfit:
                    continue
        life.due()
        for seat in seats:
            whole = whole_due(life.circle, seat)
            life.pay(seat, whole if seat in honest else data.draw(st.integers(0, whole)))
        life.close()
        told = life.circle.rounds[-1]
        if told.seat in honest and told.bids:
            gave[told.seat] = terms.pot - min(amount for _, amount in told.bids)
    circle = life.circle
    assert (circle.stage, circle.pot, circle.deposits, circle.reserve) == ("ended", 0, 0, 0)
    assert balance(circle) == 0
    for seat in honest:
        assert -life.net(seat) <= most_lost_by_any(terms) + gave[seat]
    for seat in seats:
        life.pay(seat, circle.owed(seat))
    assert not any(debt.left for debt in circle.debts)
    fees = sum(seat.fee_left for seat in circle.seats)
    assert sum(life.net(seat) for seat in seats) == -fees


def test_why_a_seat_is_not_closed_is_said_by_what_holds_in_that_circle() -> None:
    """In outside money no round has to be under way for that: what is left lowers what all pay."""
    outside = {"asset": 0, "outside": "USD", "decimals": 2, "keeper": 9, "autopay": False}
    told: list[tuple[dict[str, Any], str]] = [({}, "bids"), (outside, "bids-outside")]
    told.append(({"chit_ppm": 50_000}, "chit"))
    for terms, why in told:
        circle = Circle(1, 1, bids(3, 100, **terms), "", "", 0)
        circle.seats = [Seat(member=at) for at in range(1, 4)]
        assert why_not_closed(circle, 2) == f"circle-choose-{why}"
