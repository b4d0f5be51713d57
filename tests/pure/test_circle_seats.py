"""Seats that change hands or are closed, debts paid in parts, pauses: the rules, without books."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import seats
from storage.circles.owing import due_now, planning
from storage.circles.plan import Plan
from storage.circles.settling import Unfit, contribution_due, most_payable, whole_due
from storage.circles.state import Choice, read_circle
from tests.pure.test_circles import DAY, TERMS, Life, balance, in_rings, plan
from tests.support.loops import loops


class Lives(Life):
    """A life in which members also give way to others; `paid_for` is what went for seats."""

    def __init__(self, terms: Plan) -> None:
        self.paid_for: dict[int, int] = {}
        super().__init__(terms)

    def check(self) -> None:
        circle = self.circle
        assert read_circle(circle.text()) == circle
        assert self.purses.get(("pot", 1), 0) == circle.pot
        assert self.purses.get(("deposits", 1), 0) == circle.deposits
        assert self.purses.get(("reserve", 1), 0) == circle.reserve
        assert min(circle.pot, circle.deposits, circle.reserve) >= 0
        assert sum(self.purses.values()) == 0
        whole = circle.seats[: circle.plan.seats]
        received = [seat.received for seat in whole if seat.received]
        assert len(received) == len(set(received))
        assert all(debt.left >= 0 and debt.debtor != debt.creditor for debt in circle.debts)

    def round_of(self, *paying: int) -> None:
        """A round in which these seats pay all that is due, and the others nothing."""
        self.due()
        for seat in paying:
            self.pay(seat, whole_due(self.circle, seat))
        self.close()

    def choose(self, about: int, what: str, *by: int) -> None:
        for seat in by:
            self.act("choose", about=about, seat=seat, what=what)

    def hand(self, seat: int, to: int, *by: int) -> int:
        for at in by:
            self.act("consent", to=seats.handing(seat, to), seat=at)
        price = seats.price_of(self.circle, seat)
        self.act("hand", seat=seat, to=to, price=price)
        return price

    def net_of(self, member: int) -> int:
        return self.purses.get(("member", member), 0)


# -- a seat is closed ------------------------------------------------------------------------------


@pytest.mark.parametrize("deposit", [0, 100])
def test_a_seat_closed_after_it_paid_both_rounds_gets_them_back(deposit: int) -> None:
    """4 × 100, closed after round 2, D has paid both: A and B pay 100 each; all nets are zero."""
    life = Lives(plan(4, 100, deposit))
    life.round_of(1, 2, 3, 4)
    life.round_of(1, 2, 3, 4)
    life.circle.choices.append(Choice(4, life.now + DAY))
    life.choose(4, "close", 1, 2)
    assert life.circle.seat(4).back == [100, 100, 0, 0]
    life.round_of(1, 2, 3)
    assert life.circle.rounds[-1].pot == 300
    life.due()
    assert [contribution_due(life.circle, at) for at in range(1, 5)] == [100, 100, 0, 0]
    life.pay(1, 100)
    life.pay(2, 100)
    life.close()
    assert life.circle.stage == "ended"
    assert [life.net(seat) for seat in range(1, 5)] == [0, 0, 0, 0]
    assert balance(life.circle) == 0


@pytest.mark.parametrize(("deposit", "back"), [(0, [0, 0, 0, 0]), (100, [100, 0, 0, 0])])
def test_a_seat_closed_that_paid_neither_round_gets_nothing(deposit: int, back: list[int]) -> None:
    """Without a deposit nothing is paid back; with one, its deposit had paid round 1."""
    life = Lives(plan(4, 100, deposit))
    life.round_of(1, 2, 3)
    life.round_of(1, 2, 3)
    assert life.circle.choice_for(4) is not None
    life.choose(4, "close", 1)
    assert not life.circle.seat(4).closed
    life.choose(4, "close", 3)
    assert life.circle.seat(4).back == back
    assert not life.circle.owed(4)
    life.round_of(1, 2, 3)
    life.round_of(1, 2, 3)
    assert [life.net(seat) for seat in range(1, 5)] == [0, 0, 0, 0]


def test_a_closed_seat_comes_behind_those_in_arrears_and_is_asked_for_nothing() -> None:
    life = Lives(plan(4, 100, 0))
    life.round_of(1, 2, 3)
    life.round_of(1, 2)
    life.choose(4, "close", 1, 2)
    assert life.circle.receiver == 3
    assert most_payable(life.circle, 4) == 0
    life.round_of(1, 2, 3)
    assert life.circle.rounds[-1].seat == 3
    assert life.circle.receiver == 4


def test_a_seat_whose_own_round_is_paid_is_not_closed() -> None:
    """The others have paid whole contributions by then, more than they would have to pay back."""
    life = Lives(plan(3, 100, 0, unit="week"))
    for paying in ((1, 2), (1, 2)):
        life.round_of(*paying)
    life.due()
    life.pay(1, 100)
    assert life.circle.receiver == 3
    with pytest.raises(Unfit, match="theirs to choose"):
        life.choose(3, "close", 1)
    life.choose(3, "replace", 1, 2)


def test_only_the_others_choose_and_not_for_ever() -> None:
    life = Lives(plan(4, 100, 0))
    life.round_of(1, 2, 3)
    with pytest.raises(Unfit):
        life.choose(4, "close", 1)
    life.round_of(1, 2, 3)
    with pytest.raises(Unfit):
        life.choose(4, "close", 4)
    life.now += 7 * DAY
    with pytest.raises(Unfit):
        life.choose(4, "close", 1)


# -- a seat is handed on ---------------------------------------------------------------------------


def test_the_purse_is_asked_where_all_is_paid_by_itself_and_then_all_is_chosen_anew() -> None:
    life = Lives(plan(4, 100, 0))
    life.round_of(1, 2, 3)
    life.round_of(1, 2, 3)
    life.choose(4, "ask", 1, 2)
    assert [each.result for each in life.circle.choices] == ["ask"]
    assert not life.circle.seat(4).closed
    with pytest.raises(Unfit):
        life.choose(4, "close", 3)
    life.round_of(1, 2, 3)
    assert [(each.seat, each.result) for each in life.circle.choices] == [(4, "")]
    by_hand = Lives(plan(4, 100, 0, autopay=False))
    by_hand.round_of(1, 2, 3)
    by_hand.round_of(1, 2, 3)
    with pytest.raises(Unfit):
        by_hand.choose(4, "ask", 1)


def test_a_replacement_pays_what_was_paid_in_less_what_is_owed() -> None:
    life = Lives(plan(4, 100, 100))
    life.round_of(1, 2, 3, 4)
    life.round_of(1, 2, 3)
    life.round_of(1, 2, 3)
    # D paid a deposit and round 1; its deposit paid round 2; round 3 it owes C.
    assert life.hand(4, 9, 4, 1, 2) == 100
    assert life.net_of(4) == -200 + 100
    assert life.circle.owed(4) == 100
    life.round_of(1, 2, 3, 4)
    assert life.circle.seat(4).member == 9


def test_a_seat_is_handed_on_only_as_enough_want_it() -> None:
    life = Lives(plan(4, 100, 100))
    life.round_of(1, 2, 3, 4)
    with pytest.raises(Unfit):
        life.hand(4, 9, 1, 2, 3)
    life = Lives(plan(4, 100, 100))
    life.round_of(1, 2, 3, 4)
    with pytest.raises(Unfit):
        life.hand(4, 9, 4, 1)
    with pytest.raises(Unfit):
        life.hand(4, 2, 4, 1, 2)


def test_one_that_has_received_needs_everyone_and_its_giver_stays_liable() -> None:
    life = Lives(plan(4, 100, 100))
    life.round_of(1, 2, 3, 4)
    with pytest.raises(Unfit):
        life.hand(1, 9, 1, 2, 3)
    life = Lives(plan(4, 100, 100))
    life.round_of(1, 2, 3, 4)
    assert life.hand(1, 9, 1, 2, 3, 4) == 0
    assert life.circle.seat(1).liable == [[1, 1]]


def test_the_choice_to_replace_stands_for_the_givers_consent() -> None:
    life = Lives(plan(4, 100, 0))
    life.round_of(1, 2, 3)
    life.round_of(1, 2, 3)
    life.choose(4, "replace", 1, 2)
    life.hand(4, 9, 1, 2)
    assert life.circle.seat(4).member == 9
    assert not life.circle.choices


# -- in parts --------------------------------------------------------------------------------------


def agree(life: Lives, seat: int, amount: int, *creditors: int) -> None:
    for at in (seat, *creditors):
        life.act("consent", to=planning(seat, amount, 1, "week"), seat=at)
    life.act("repay", seat=seat, amount=amount, every=1, unit="week")


@pytest.mark.parametrize("keeps", [True, False])
def test_who_keeps_a_plan_is_not_counted_as_missing(*, keeps: bool) -> None:
    """Seat 2 has received, owes seat 3 for a round and 9 for being late, and misses the next."""
    life = Lives(plan(4, 100, 0, late_fee=9))
    life.round_of(1, 2, 3, 4)
    life.round_of(1, 2, 3, 4)
    life.round_of(1, 3, 4)
    with pytest.raises(Unfit):
        agree(life, 2, 10, 3)
    for at in (1, 4):
        life.act("consent", to=planning(2, 10, 1, "week"), seat=at)
    agreed_at = life.now
    life.act("consent", to=planning(2, 10, 1, "week"), seat=2)
    life.act("consent", to=planning(2, 10, 1, "week"), seat=3)
    life.act("repay", seat=2, amount=10, every=1, unit="week")
    assert [due_now(life.circle, 2, agreed_at + at * DAY) for at in (6, 7, 14)] == [0, 10, 20]
    life.due()
    for at in (1, 3, 4):
        life.pay(at, whole_due(life.circle, at))
    life.now = life.circle.grace_ends
    if keeps:
        life.pay(2, due_now(life.circle, 2, life.now) - contribution_due(life.circle, 2))
    life.close()
    assert life.circle.seat(2).missed == (0 if keeps else 2)
    assert life.circle.seat(2).late == (1 if keeps else 2)


def test_a_part_goes_to_debts_and_the_rest_to_the_round() -> None:
    life = Lives(plan(4, 100, 0))
    life.round_of(1, 2, 3, 4)
    life.round_of(2, 3, 4)
    agree(life, 1, 20, 2)
    life.due()
    parts = due_now(life.circle, 1, life.now) - 100
    assert parts == 80  # Four weeks have passed.
    life.pay(1, 100 + parts)
    assert contribution_due(life.circle, 1) == 0
    assert life.circle.owed(1) == 20
    assert life.circle.seat(1).repays is not None


def test_a_pause_needs_everyone_and_moves_the_dates_on() -> None:
    life = Lives(plan(4, 100, 100, begin="2026-01-31T18:00"))
    life.round_of(1, 2, 3, 4)
    dates, until = list(life.circle.dues), life.now + 60 * DAY
    for seat in (1, 2, 3):
        life.act("consent", to=f"pause {until}", seat=seat)
    with pytest.raises(Unfit):
        life.act("pause", until=until)
    life = Lives(plan(4, 100, 100, begin="2026-01-31T18:00"))
    life.round_of(1, 2, 3, 4)
    for seat in (1, 2, 3, 4):
        life.act("consent", to=f"pause {until}", seat=seat)
    life.act("pause", until=until)
    assert life.circle.dues[0] == dates[0]
    assert life.circle.dues[1] == dates[3]  # 28 February and 31 March are before its end.
    too_long = life.now + 91 * DAY
    for seat in (1, 2, 3, 4):
        life.act("consent", to=f"pause {too_long}", seat=seat)
    with pytest.raises(Unfit):
        life.act("pause", until=too_long)


# -- whatever people do ----------------------------------------------------------------------------


@settings(max_examples=loops(30), deadline=None)
@given(TERMS, st.data())
def test_whatever_becomes_of_seats_money_is_conserved_and_it_ends(
    terms: Plan, data: st.DataObject
) -> None:
    life = Lives(terms)
    numbers = range(1, terms.seats + 1)
    stranger = 100
    while life.circle.stage == "running":
        for choice in list(life.circle.choices):
            what = data.draw(st.sampled_from(["close", "replace", ""]))
            for by in seats.others(life.circle, choice.seat):
                now = life.circle.choice_for(choice.seat)
                if what and now is not None and not now.result and life.now < now.ends_at:
                    life.choose(choice.seat, what, by)
        seat = data.draw(st.integers(0, terms.seats))
        if seat and not life.circle.seat(seat).closed and data.draw(st.booleans()):
            stranger += 1
            life.hand(seat, stranger, *numbers)
        life.due()
        for at in numbers:
            life.pay(at, data.draw(st.integers(0, most_payable(life.circle, at))))
        life.close()
    circle = life.circle
    assert (circle.pot, circle.deposits, circle.reserve) == (0, 0, 0)
    assert balance(circle) == 0
    assert sorted(each.seat for each in circle.rounds) == list(numbers)
    assert not in_rings(circle)
    for at in numbers:
        life.pay(at, circle.owed(at))
    assert not any(debt.left for debt in circle.debts)


@settings(max_examples=loops(30), deadline=None)
@given(st.integers(3, 5), st.sampled_from([0, 100]), st.data())
def test_closing_seats_costs_nobody_honest_more_than_was_shown(
    count: int, deposit: int, data: st.DataObject
) -> None:
    terms = plan(count, 100, deposit)
    life = Lives(terms)
    stops = [data.draw(st.integers(1, count + 1)) for _ in range(count)]
    honest = [at for at in range(1, count + 1) if stops[at - 1] > count]
    for number in range(1, count + 1):
        life.round_of(*(at for at in range(1, count + 1) if number < stops[at - 1]))
        for choice in list(life.circle.choices):
            voters = seats.others(life.circle, choice.seat)
            for by in voters:
                now = life.circle.choice_for(choice.seat)
                if now is not None and not now.result:
                    life.choose(choice.seat, "close", by)
    for seat in honest:
        assert -life.net(seat) <= max(0, seat - (2 if deposit else 1)) * 100
