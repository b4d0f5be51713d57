"""Circles in outside money: what is said, what is confirmed, and that nothing of it is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import bidding, need, outside, seats
from storage.circles.plan import Plan, is_sound, most_lost
from storage.circles.rules import carry_out
from storage.circles.seeds import earlier
from storage.circles.settling import Unfit, has_paid, share_of
from storage.circles.state import Circle, Payment, Seat, read_circle
from tests.pure.test_circle_bids import LAST
from tests.pure.test_circles import USUAL, Life
from tests.support.loops import loops

DAY = 86_400_000_000
COUNTS = ("confirmed", "assumed")


def plan(seats: int = 3, **more: Any) -> Plan:
    terms = USUAL | {"asset": 0, "deposit": 0, "seats": seats, "autopay": False}
    return Plan(**terms | {"outside": "USD", "decimals": 2} | more)


class Outside(Life):
    """A circle in dollars: nothing moves in any purse, and the payments are counted beside it."""

    def __init__(self, terms: Plan) -> None:
        promised = earlier(LAST, terms.draws) if terms.draws else ""
        free = [Seat() for _ in range(terms.seats)]
        self.circle = Circle(1, 1, terms, "", promised, 0, seats=free)
        self.purses, self.told = {}, []
        self.entry = self.now = 0
        if terms.keeper:
            self.act("keep")
        for number in range(1, terms.seats + 1):
            self.act("join", seat=number, member=number)
        self.act("start")

    def due(self) -> None:
        circle = self.circle
        if circle.plan.order == "need":
            self.now = max(self.now, circle.choice_ends)
            self.act("count", seed=earlier(LAST, circle.plan.draws - circle.round - 1))
        self.now = max(self.now, circle.next_date)
        told = circle.plan.order == "bidding"
        seed = earlier(LAST, circle.plan.draws - circle.round - 1) if told else ""
        self.act("due", **({"seed": seed} if told else {}))

    def check(self) -> None:
        circle = self.circle
        assert read_circle(circle.text()) == circle
        assert not self.purses
        assert circle.plan.order == "goal" or circle.pot == 0
        there = circle.pot + circle.deposits + circle.reserve
        for number, seat in enumerate(circle.seats, 1):
            gave = sum(p.amount for p in circle.payments if p.seat == number and p.state in COUNTS)
            got = sum(p.amount for p in circle.payments if p.to == number and p.state in COUNTS)
            got += sum(p.amount for p in circle.payments if not p.seat and p.member == number)
            assert seat.net == got - gave
        assert sum(seat.net for seat in circle.seats) == -there
        assert circle.held == there + circle.to_send
        assert min(circle.deposits, circle.reserve, circle.held) >= 0
        assert all(debt.left >= 0 and debt.debtor != debt.creditor for debt in circle.debts)

    def send(self, seat: int, units: int = 0) -> int:
        """A seat says that it paid what comes first, or so much of it; the payment's number."""
        first = outside.to_pay(self.circle, seat)[0]
        given = {"seat": seat, "to": first.to, "round": first.round}
        self.act("send", amount=units or first.units, **given)
        return len(self.circle.payments)

    def pay(self, seat: int, amount: int = 0) -> None:
        self.act("confirm", payment=self.send(seat, amount))

    def close(self) -> None:
        circle = self.circle
        if not all(has_paid(circle, at) for at in range(1, len(circle.seats) + 1)):
            self.now = max(self.now, circle.grace_ends)
        self.act("close")

    def round_of(self, *paying: int) -> None:
        """A round in which these seats pay its receiver, who confirms it."""
        self.due()
        for seat in paying:
            if outside.to_pay(self.circle, seat):
                self.pay(seat)
        self.close()

    def nets(self) -> list[int]:
        return [seat.net for seat in self.circle.seats]

    def owed(self) -> dict[tuple[int, int], int]:
        found: dict[tuple[int, int], int] = {}
        for debt in self.circle.debts:
            if debt.left:
                key = debt.debtor, debt.creditor
                found[key] = found.get(key, 0) + debt.left
        return found


def check_end(life: Outside) -> None:
    """Each has what it paid in, but for what it is still owed or owes, or is not settled."""
    circle, owed = life.circle, life.owed()
    said = [p for p in circle.payments if p.is_open and p.round and circle.stage == "ended"]
    # What a closed seat says it paid would be paid back to it, and what is for a keeper sent back.
    said = [p for p in said if p.to and not circle.seat(p.seat).closed]
    for number, net in enumerate(life.nets(), 1):
        to_come = sum(units for (_, to), units in owed.items() if to == number)
        to_go = sum(units for (debtor, _), units in owed.items() if debtor == number)
        to_come += sum(p.amount for p in said if p.to == number)
        to_go += sum(p.amount for p in said if p.seat == number)
        assert net + to_come - to_go == 0


def test_a_circle_of_three_pays_each_other() -> None:
    life = Outside(plan())
    for _ in range(3):
        life.round_of(1, 2, 3)
    assert life.circle.stage == "ended"
    assert life.nets() == [0, 0, 0]
    assert [found.pot for found in life.circle.rounds] == [200, 200, 200]
    assert [seat.on_time for seat in life.circle.seats] == [3, 3, 3]


def test_what_is_only_said_neither_counts_nor_is_asked_again() -> None:
    life = Outside(plan())
    life.due()
    number = life.send(2)
    assert outside.to_pay(life.circle, 2) == []
    life.close()
    first = life.circle.rounds[0]
    assert (first.pot, first.missed, first.owed) == (0, [3], 100)
    life.act("confirm", payment=number)
    assert first.pot == 100
    assert life.nets() == [100, -100, 0]


def test_after_seven_days_it_counts_and_can_be_contested_until_the_end() -> None:
    life = Outside(plan(grace=3 * DAY))
    life.due()
    number = life.send(2)
    with pytest.raises(Unfit):
        life.act("assume", payment=number)
    life.close()
    life.now += 7 * DAY
    life.act("assume", payment=number)
    assert life.nets() == [100, -100, 0]
    life.act("dispute", payment=number)
    assert life.nets() == [0, 0, 0]
    assert life.circle.rounds[0].pot == 0
    life.act("withdraw", payment=number)
    assert life.owed() == {(2, 1): 100, (3, 1): 100}
    assert life.circle.rounds[0].missed == [3, 2]
    life.pay(2)
    assert life.owed() == {(3, 1): 100}
    for _ in range(2):
        life.round_of(1, 2, 3)
    assert life.circle.stage == "ended"
    assert life.circle.payment(number).state == "withdrawn"


def test_after_the_closing_statement_what_counted_stands() -> None:
    life = Outside(plan(seats=2))
    life.round_of(1, 2)
    life.due()
    number = life.send(1)
    life.now += 7 * DAY
    life.act("assume", payment=number)
    life.act("close")
    for name in ("dispute", "withdraw"):
        with pytest.raises(Unfit):
            life.act(name, payment=number)


def test_what_a_receiver_owes_to_those_who_pay_it_is_set_off() -> None:
    """The last seat missed both rounds before its own: nobody pays it, for all are square."""
    life = Outside(plan())
    life.round_of(1, 2)
    life.round_of(1, 2)
    assert life.owed() == {(3, 1): 100, (3, 2): 100}
    life.due()
    assert all(not outside.to_pay(life.circle, at) for at in (1, 2, 3))
    life.close()
    assert (life.owed(), life.nets()) == ({}, [0, 0, 0])
    assert life.circle.rounds[-1].settled == 200


def test_whoever_vanishes_after_receiving_takes_what_was_shown_and_no_more() -> None:
    life = Outside(plan(seats=4))
    life.round_of(1, 2, 3, 4)
    for _ in range(3):
        life.round_of(2, 3, 4)
    assert life.circle.stage == "ended"
    assert life.nets() == [300, -100, -100, -100]
    assert life.owed() == {(1, 2): 100, (1, 3): 100, (1, 4): 100}
    lost = [max(0, -net) for net in life.nets()]
    assert all(one <= most_lost(life.circle.plan, at) for at, one in enumerate(lost, 1))


def test_an_early_end_leaves_debts_and_a_late_confirmation_is_owed_back() -> None:
    life = Outside(plan())
    life.round_of(1, 2, 3)
    life.due()
    number = life.send(1)
    for seat in (2, 3):
        life.act("consent", to="cancel", seat=seat)
    life.act("cancel")
    check_end(life)
    assert life.owed() == {(1, 2): 100, (1, 3): 100}
    life.act("confirm", payment=number)
    check_end(life)
    assert life.owed() == {(1, 3): 100}


def test_who_needs_a_round_is_voted_on_where_deposits_lie_with_a_keeper() -> None:
    life = Outside(plan(order="need", keeper=9, deposit=100, unit="week"))
    for seat in (1, 3):
        life.pay(seat)
    life.now = need.opens(life.circle)
    assert (need.voters(life.circle), need.candidates(life.circle)) == ([1, 3], [1, 3])
    life.act("vote", seat=1, **{"for": 3})
    with pytest.raises(Unfit):
        life.act("vote", seat=2, **{"for": 3})
    life.round_of(1, 2)
    assert [(found.seat, found.votes) for found in life.circle.rounds] == [(3, [[1, 3]])]
    assert life.nets() == [-200, -100, 100]


def test_what_is_saved_lies_with_the_keeper_who_sends_each_back_what_they_paid() -> None:
    life = Outside(plan(2, order="goal", keeper=9, times=2))
    life.due()
    life.pay(1)
    late = life.send(2)
    life.close()
    first = life.circle.rounds[0]
    assert (first.pot, first.missed, life.circle.held) == (100, [], 100)
    # What is still open of a round before is asked of nobody again, nor taken off the next one.
    life.due()
    assert [each.units for each in outside.to_pay(life.circle, 2)] == [100]
    life.act("dispute", payment=late)
    life.act("confirm", payment=late)
    last = life.send(2)
    life.close()
    assert (life.circle.stage, life.circle.rounds[1].missed) == ("ended", [1])
    sends = [(p.member, p.amount) for p in life.circle.payments if not p.seat]
    assert sends == [(1, 100), (2, 100)]
    # What is confirmed only after the end is sent back like all else.
    life.act("confirm", payment=last)
    assert life.circle.payments[-1].member == 2
    assert (life.nets(), life.circle.to_send) == ([0, 0], 300)


def test_what_would_have_to_lie_somewhere_does_not_go_with_outside_money() -> None:
    assert is_sound(plan())
    for wrong in (
        {"order": "draw"},
        {"order": "need"},
        {"order": "goal", "times": 2},
        FLOORS | {"keeper": 9, "deposit": 99},
        FLOORS | {"keeper": 9, "deposit": 100, "chit_ppm": 50_000},
        {"deposit": 100},
        {"late_fee": 1},
        {"reserve": 1},
        {"fee": 1},
        {"autopay": True},
        {"asset": 1},
        {"outside": "usd"},
        {"outside": ""},
    ):
        assert not is_sound(plan(**wrong)), wrong


def test_who_receives_first_is_named_before_the_others_join() -> None:
    circle = Circle(1, 1, plan(), "", "", 0, seats=[Seat() for _ in range(3)])
    with pytest.raises(Unfit):
        carry_out(circle, {"act": "join", "seat": 2, "member": 2}, entry=1, time=0)
    for seat in (1, 2):
        carry_out(circle, {"act": "join", "seat": seat, "member": seat}, entry=seat, time=0)
    carry_out(circle, {"act": "leave", "seat": 2}, entry=3, time=0)
    assert circle.members == [1]
    carry_out(circle, {"act": "join", "seat": 2, "member": 2}, entry=4, time=0)
    carry_out(circle, {"act": "leave", "seat": 1}, entry=5, time=0)
    assert circle.members == []


KEPT = {"keeper": 9, "deposit": 100, "reserve": 7, "late_fee": 5}


NEED = KEPT | {"late_fee": 0, "order": "need", "unit": "week"}


SAVED = {"keeper": 9, "order": "goal"}


FLOORS = {"order": "bidding", "bid_floor_ppm": 650_000, "bid_step_ppm": 980_000}
BIDS = KEPT | {"late_fee": 0} | FLOORS


def test_where_one_bids_in_outside_money_the_others_pay_the_winner_what_they_do_not_keep() -> None:
    life = Outside(plan(3, **FLOORS, keeper=9, deposit=100))
    for seat in (1, 2):
        life.pay(seat)
    with pytest.raises(Unfit):
        bidding.bid(life.circle, 3, 240, bidding.opens(life.circle))
    life.pay(3)
    life.now = bidding.opens(life.circle)
    life.act("bid", seat=2, amount=239)
    life.due()
    # 61 are left to all: 21, 20 and 20. The winner's own part stays where it is.
    to_pay = [outside.to_pay(life.circle, at) for at in (1, 2, 3)]
    assert to_pay == [[outside.ToPay(2, 1, 79)], [], [outside.ToPay(2, 1, 80)]]
    life.pay(1)
    life.close()  # 3 pays nothing: the deposit stands for it, in full.
    found = life.circle.rounds[-1]
    assert (found.seat, found.pot, found.shared, found.owed) == (2, 159, 61, 0)
    assert found.drawn == [[3, 80]]
    assert life.circle.seat(3).deposit == 20
    life.due()
    assert [share_of(life.circle, at) for at in (1, 2, 3)] == [100, 100, 100]


@pytest.mark.parametrize(
    "kept",
    [{}, KEPT, KEPT | {"late_fee": 0}, NEED, SAVED, BIDS],
    ids=["bare", "kept", "free", "need", "goal", "bids"],
)
@settings(max_examples=loops(15), deadline=None)
@given(st.data())
def test_all_that_was_said_is_received_disputed_open_or_taken_back(
    kept: dict[str, Any], data: st.DataObject
) -> None:
    count = data.draw(st.integers(2, 5))
    if kept is SAVED:
        kept = SAVED | {"times": count}
    life = Outside(plan(count, **kept))
    said = 0
    for _ in range(count):
        _votes(life, data)
        _bids(life, data)
        life.due()
        for _ in range(data.draw(st.integers(0, 3 * count))):
            said += _anything(life, data)
        if data.draw(st.integers(0, 9)) == 9:
            _cancel(life)
            break
        life.close()
    for _ in range(data.draw(st.integers(0, 3 * count))):
        said += _anything(life, data)
    assert life.circle.stage in ("ended", "cancelled")
    if not kept.get("late_fee") and kept.get("order") != "bidding":
        check_end(life)
    assert (life.circle.pot, life.circle.deposits, life.circle.reserve) == (0, 0, 0)
    by: dict[str, int] = {}
    for payment in life.circle.payments:
        if payment.state != "set off" and payment.seat:
            by[payment.state] = by.get(payment.state, 0) + payment.amount
    assert sum(by.values()) == said


def _votes(life: Outside, data: st.DataObject) -> None:
    circle = life.circle
    if circle.plan.order != "need":
        return
    life.now = max(life.now, need.opens(circle))
    for seat in need.voters(circle) if need.is_open(circle, life.now) else ():
        chosen = data.draw(st.sampled_from(need.candidates(circle)))
        life.act("vote", seat=seat, **{"for": chosen})


def _bids(life: Outside, data: st.DataObject) -> None:
    circle = life.circle
    if circle.plan.order != "bidding":
        return
    life.now = max(life.now, bidding.opens(circle))
    for seat in circle.numbers if bidding.is_open(circle, life.now) else ():
        low, most = bidding.floor(circle), bidding.highest_next(circle)
        ready = not bidding.lacking(circle, seat) and circle.is_in_good_standing(seat)
        again = circle.seat(seat).received or bidding.is_lowest(circle, seat)
        if ready and not again and data.draw(st.booleans()):
            life.act("bid", seat=seat, amount=data.draw(st.integers(low, most)))


WHAT = (*("send",) * 3, *("confirm",) * 2, "dispute", "withdraw", "wait", "forward", "close")


def _anything(life: Outside, data: st.DataObject) -> int:
    """Something that a member does, or time; what of it was said to be paid."""
    circle = life.circle
    seat = data.draw(st.integers(1, len(circle.seats)))
    what = data.draw(st.sampled_from(WHAT))
    if what == "send":
        there = outside.to_pay(circle, seat)
        if not there:
            return 0
        chosen = data.draw(st.sampled_from(there))
        units = data.draw(st.integers(1, chosen.units))
        life.act("send", seat=seat, to=chosen.to, amount=units, round=chosen.round)
        return units
    if what == "wait":
        life.now += data.draw(st.integers(1, 8)) * DAY
        for number, payment in enumerate(circle.payments, 1):
            if payment.state == "sent" and payment.at + 7 * DAY <= life.now:
                life.act("assume", payment=number)
        return 0
    if what == "close":
        _close_seats(life)
        return 0
    fits = [n for n, p in enumerate(circle.payments, 1) if _allows(life, p, what)]
    if fits:
        life.act(what, payment=data.draw(st.sampled_from(fits)))
    return 0


def _close_seats(life: Outside) -> None:
    """The others close each seat that has missed two rounds."""
    circle = life.circle
    for choice in list(circle.choices):
        for by in seats.others(circle, choice.seat):
            again = choice.result or life.now >= choice.ends_at or circle.stage != "running"
            if not again and seats.CLOSE in seats.choices(circle, choice.seat):
                life.act("choose", about=choice.seat, seat=by, what=seats.CLOSE)


def _allows(life: Outside, payment: Payment, what: str) -> bool:
    circle, state = life.circle, payment.state
    again = state == "assumed" and outside.can_be_contested(circle, payment)
    return {
        "confirm": state in ("sent", "disputed", "assumed"),
        "dispute": state == "sent" or again,
        "withdraw": payment.is_open or again,
        "forward": state == "to send",
    }[what]


def _cancel(life: Outside) -> None:
    for seat in range(1, len(life.circle.seats) // 2 + 2):
        life.act("consent", to="cancel", seat=seat)
    life.act("cancel", seed=LAST)


def test_the_worked_example_of_a_member_who_misses_two_rounds_with_a_keeper() -> None:
    """4 × 100, deposits of 100: A receives, misses rounds 2 and 3, pays 200 in round 4."""
    life = Outside(plan(4, keeper=9, deposit=100))
    for seat in (1, 2, 3, 4):
        life.pay(seat)
    assert life.circle.held == 400
    life.round_of(1, 2, 3, 4)
    life.round_of(2, 3, 4)
    assert (life.circle.rounds[1].pot, life.owed()) == (300, {})
    assert (life.circle.held, life.circle.to_send) == (400, 100)
    life.round_of(2, 3, 4)
    assert (life.circle.rounds[2].pot, life.owed()) == (200, {(1, 3): 100})
    life.due()
    for seat in (1, 1, 2, 3):
        life.pay(seat)
    life.close()
    assert life.circle.stage == "ended"
    assert (life.nets(), life.owed()) == ([0, 0, 0, 0], {})
    assert [seat.deposit_back for seat in life.circle.seats] == [0, 100, 100, 100]
    sends = [(p.member, p.amount) for p in life.circle.payments if not p.seat]
    assert sends == [(2, 100), (2, 100), (3, 100), (4, 100)]


def test_a_closed_seat_is_paid_back_what_counts_of_what_it_paid() -> None:
    """4 × 100: the fourth paid the first round, then misses two and is closed."""
    life = Outside(plan(4))
    life.round_of(1, 2, 3, 4)
    life.due()
    late = life.send(4)
    life.act("dispute", payment=late)
    for seat in (1, 3):
        life.pay(seat)
    life.close()
    life.act("withdraw", payment=late)
    assert life.circle.seat(4).missed == 1
    life.round_of(1, 2)
    assert life.owed() == {(4, 2): 100, (4, 3): 100}
    for by in (1, 2):
        life.act("choose", about=4, seat=by, what=seats.CLOSE)
    assert (life.owed(), life.circle.seat(4).back) == ({}, [100, 0, 0, 0])
    life.due()
    assert outside.to_pay(life.circle, 4) == []
    assert [[p.units for p in outside.to_pay(life.circle, at)] for at in (1, 2, 3)] == [
        [100],
        [],
        [],
    ]
    life.pay(1)
    life.close()
    assert (life.circle.stage, life.nets(), life.owed()) == ("ended", [0, 0, 0, 0], {})


def test_what_a_closed_seat_said_it_paid_is_paid_back_once_it_counts() -> None:
    life = Outside(plan(4))
    life.due()
    life.pay(2)
    life.pay(3)
    said = life.send(4)
    life.close()
    life.round_of(1, 3)
    life.round_of(1, 2)
    for by in (1, 2):
        life.act("choose", about=4, seat=by, what=seats.CLOSE)
    assert life.circle.seat(4).back == [0, 0, 0, 0]
    life.act("confirm", payment=said)
    assert life.circle.seat(4).back == [100, 0, 0, 0]
    life.due()
    with pytest.raises(Unfit):
        life.act("choose", about=4, seat=1, what=seats.CLOSE)
    life.pay(1)
    life.close()
    check_end(life)


def test_what_was_paid_back_to_a_closed_seat_can_no_longer_be_contested() -> None:
    """The fourth's payment counts without an answer; the first pays it back, and so has had it."""
    life = Outside(plan(4, grace=3 * DAY))
    life.due()
    life.pay(2)
    life.pay(3)
    said = life.send(4)
    life.close()
    life.now += 7 * DAY
    life.act("assume", payment=said)
    life.round_of(1, 3)
    life.round_of(1, 2)
    for by in (1, 2):
        life.act("choose", about=4, seat=by, what=seats.CLOSE)
    life.due()
    assert outside.can_be_contested(life.circle, life.circle.payment(said))
    back = life.send(1)
    for name in ("dispute", "withdraw"):
        with pytest.raises(Unfit):
            life.act(name, payment=said)
    life.act("withdraw", payment=back)
    assert outside.can_be_contested(life.circle, life.circle.payment(said))
    life.pay(1)
    with pytest.raises(Unfit):
        life.act("dispute", payment=said)
    life.close()
    check_end(life)
