"""The rules of circles, without books: dates, what one can lose, debts, endings, cancellations."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import rows
from storage.circles.owing import due_now
from storage.circles.plan import (
    Plan,
    due_before,
    due_dates,
    most_lost,
    most_lost_by_any,
    read_plan,
    split,
)
from storage.circles.rules import carry_out
from storage.circles.seeds import commitment_of, draw
from storage.circles.settling import Unfit, contribution_due, most_payable, whole_due
from storage.circles.state import Circle, Seat, read_circle

DAY = 86_400_000_000


USUAL: dict[str, Any] = {
    "asset": 1,
    "amount": 100,
    "every": 1,
    "unit": "month",
    "seats": 4,
    "order": "agreed",
    "deposit": 100,
    "grace": 3 * DAY,
    "begin": "2026-02-01T18:00",
    "zone": "UTC",
}


def plan(seats: int = 4, amount: int = 100, deposit: int = 100, **more: Any) -> Plan:
    return Plan(**USUAL | {"seats": seats, "amount": amount, "deposit": deposit} | more)


SECOND = 1000
"""Who shares the seat of member 2 is member 1002."""


class Life:
    """A circle that lives through its acts, with the money counted beside it.

    Two share each of the seats `shared`.
    """

    shared: frozenset[int] = frozenset()
    begins = 0

    def __init__(self, terms: Plan) -> None:
        self.circle = Circle(1, 1, terms, "", "", 0, seats=[Seat() for _ in range(terms.seats)])
        self.purses: dict[tuple[str, int], int] = {}
        self.entry = 0
        self.now = self.begins
        self.take_seats(terms)

    def take_seats(self, terms: Plan) -> None:
        self.told: list[tuple[dict[str, int | str], int]] = []
        for number in range(1, terms.seats + 1):
            more = {"with": SECOND + number} if number in self.shared else {}
            self.act("join", seat=number, member=number, **more)
        for number in sorted(self.shared):
            self.act("share", seat=number, member=SECOND + number)
        self.act("start")

    def act(self, name: str, **details: int | str) -> None:
        self.entry += 1
        self.told.append(({"act": name, **details}, self.now))
        flows = carry_out(self.circle, {"act": name, **details}, entry=self.entry, time=self.now)
        assert sum(flows.values()) == 0
        for purse, amount in flows.items():
            self.purses[purse] = self.purses.get(purse, 0) + amount
        self.check()

    def check(self) -> None:
        circle = self.circle
        assert self.purses.get(("pot", 1), 0) == circle.pot
        assert self.purses.get(("deposits", 1), 0) == circle.deposits
        assert self.purses.get(("reserve", 1), 0) == circle.reserve
        assert min(circle.pot, circle.deposits, circle.reserve) >= 0
        whole = circle.seats[: circle.plan.seats]
        received = [seat.received for seat in whole if seat.received]
        assert len(received) == len(set(received))
        assert all(debt.left >= 0 and debt.debtor != debt.creditor for debt in circle.debts)
        for seat in circle.seats:
            assert seat.net == self.purses.get(("member", seat.member), 0)

    def pay(self, seat: int, amount: int) -> None:
        if amount:
            by = seat if seat <= self.circle.plan.seats else self.circle.seat(seat).member
            self.act("pay", seat=seat, amount=amount, by=by)

    def due(self) -> None:
        self.now = max(self.now, self.circle.dues[self.circle.round])
        self.act("due")

    def close(self) -> None:
        seats = range(1, len(self.circle.seats) + 1)
        if any(contribution_due(self.circle, seat) for seat in seats):
            self.now = self.circle.grace_ends
        before = {seat: self.circle.is_in_good_standing(seat) for seat in self.circle.in_order}
        self.act("close")
        receiver = self.circle.rounds[-1].seat
        assert before[receiver] or not any(before.values()), "somebody in arrears went before"

    def net(self, seat: int) -> int:
        return self.purses.get(("member", seat), 0)


def lived(terms: Plan, pays: Callable[[int, int, Life], int]) -> Life:
    """A whole circle: in each round each seat pays what `pays(round, seat, life)` says."""
    life = Life(terms)
    for round_number in range(1, terms.seats + 1):
        life.due()
        for seat in range(1, terms.seats + 1):
            amount = min(pays(round_number, seat, life), most_payable(life.circle, seat))
            life.pay(seat, amount)
        life.close()
    return life


def everything(_: int, seat: int, life: Life) -> int:
    return whole_due(life.circle, seat)


# -- dates -----------------------------------------------------------------------------------------


def shown(terms: Plan) -> list[str]:
    return [
        datetime.fromtimestamp(at / 1_000_000, UTC).isoformat(timespec="minutes")[:16]
        for at in due_dates(terms)
    ]


def test_the_last_of_a_month_is_counted_from_the_first() -> None:
    assert shown(plan(begin="2026-01-31T18:00")) == [
        "2026-01-31T18:00",
        "2026-02-28T18:00",
        "2026-03-31T18:00",
        "2026-04-30T18:00",
    ]


def test_a_time_that_does_not_exist_moves_on_and_one_that_comes_twice_is_the_first() -> None:
    gap = plan(begin="2026-03-22T02:30", zone="Europe/Berlin", unit="week")
    assert shown(gap)[:3] == ["2026-03-22T01:30", "2026-03-29T01:30", "2026-04-05T00:30"]
    twice = plan(begin="2026-10-18T02:30", zone="Europe/Berlin", unit="week")
    assert shown(twice)[:3] == ["2026-10-18T00:30", "2026-10-25T00:30", "2026-11-01T01:30"]


def test_a_plan_reads_back_and_nothing_else_is_one() -> None:
    terms = plan()
    assert read_plan(terms.text()) == terms
    for wrong in ({"seats": 1}, {"amount": 0}, {"grace": 28 * DAY}, {"fee_ppm": 1_000_001}):
        with pytest.raises(ValueError, match="asset"):
            read_plan(plan(**wrong).text())


# -- what one can lose -----------------------------------------------------------------------------


def test_the_figures_of_the_rules() -> None:
    with_it = [most_lost(plan(6, 50, 50), turn) for turn in range(1, 7)]
    without = [most_lost(plan(6, 50, 0), turn) for turn in range(1, 7)]
    assert with_it == [0, 0, 50, 100, 150, 200]
    assert without == [0, 50, 100, 150, 200, 250]
    assert most_lost(plan(6, 50, 50, reserve=5), 3) == 50 + 6 * 5
    assert most_lost(plan(6, 50, 50, fee=5), 3) == 50 + 5
    assert most_lost(plan(6, 50, 50, fee_ppm=100_000), 1) == 30
    assert most_lost_by_any(plan(6, 50, 50)) == 200
    assert due_before(plan(6, 50, 50), 3) == 150


@pytest.mark.parametrize(("deposit", "reserve"), [(0, 0), (40, 0), (100, 0), (250, 0), (100, 7)])
def test_nobody_honest_loses_more_than_was_shown(deposit: int, reserve: int) -> None:
    """All ways in which four seats may stop, each at any round: the bound holds, and is reached."""
    terms = plan(4, 100, deposit, reserve=reserve)
    lost = dict.fromkeys(range(1, 5), 0)
    for stops in itertools.product(range(1, 6), repeat=4):

        def pays(number: int, seat: int, life: Life, stops: tuple[int, ...] = stops) -> int:
            return whole_due(life.circle, seat) if number < stops[seat - 1] else 0

        life = lived(terms, pays)
        for seat in (at for at in range(1, 5) if stops[at - 1] == 5):
            lost[seat] = max(lost[seat], -life.net(seat))
    for seat, most in lost.items():
        assert most <= most_lost(terms, seat), seat
        if not reserve:
            assert most == most_lost(terms, seat), seat


@pytest.mark.parametrize("deposit", [0, 100])
@pytest.mark.parametrize("fee", [{"fee": 40}, {"fee_ppm": 100_000}])
def test_what_others_leave_as_a_fee_costs_nobody_honest_anything(
    deposit: int, fee: dict[str, int]
) -> None:
    """What they owe comes before it, or the honest would bear it: all ways to stop."""
    terms = plan(4, 100, deposit, fee_to=9, **fee)
    reached = dict.fromkeys(range(1, 5), 0)
    for stops in itertools.product(range(1, 6), repeat=4):

        def pays(number: int, seat: int, life: Life, stops: tuple[int, ...] = stops) -> int:
            return whole_due(life.circle, seat) if number < stops[seat - 1] else 0

        life = lived(terms, pays)
        for seat in (at for at in range(1, 5) if stops[at - 1] == 5):
            reached[seat] = max(reached[seat], -life.net(seat))
    shown_of_it = {seat: most_lost(terms, seat) for seat in reached}
    assert all(reached[seat] <= shown_of_it[seat] for seat in reached)
    if terms.fee:
        assert reached == shown_of_it


# -- rounds ----------------------------------------------------------------------------------------


def test_a_clean_circle_ends_where_it_began() -> None:
    life = lived(plan(), everything)
    assert life.circle.stage == "ended"
    assert [life.net(seat) for seat in range(1, 5)] == [0, 0, 0, 0]
    assert [each.seat for each in life.circle.rounds] == [1, 2, 3, 4]
    assert [seat.on_time for seat in life.circle.seats] == [4, 4, 4, 4]
    assert read_circle(life.circle.text()) == life.circle


def test_the_worked_example_of_the_rules() -> None:
    paid = {1: 100, 2: 0, 3: 0, 4: 200}

    def pays(number: int, seat: int, life: Life) -> int:
        return paid[number] if seat == 1 else whole_due(life.circle, seat)

    life = lived(plan(), pays)
    circle = life.circle
    assert [(each.seat, each.pot) for each in circle.rounds] == [
        (1, 400),
        (2, 400),
        (3, 300),
        (4, 400),
    ]
    assert [(d.debtor, d.creditor, d.whole, d.left) for d in circle.debts] == [(1, 3, 100, 0)]
    assert [seat.deposit_back for seat in circle.seats] == [0, 100, 100, 100]
    assert [life.net(seat) for seat in range(1, 5)] == [0, 0, 0, 0]


def test_who_ends_in_debt_is_in_a_statement_that_sums_to_zero_and_pays_later() -> None:
    life = lived(
        plan(),
        lambda number, seat, life: (
            0 if seat == 1 and number > 1 else everything(number, seat, life)
        ),
    )
    assert [life.net(seat) for seat in range(1, 5)] == [200, 0, -100, -100]
    assert balance(life.circle) == 0
    life.pay(1, 150)
    assert [life.net(seat) for seat in range(1, 5)] == [50, 0, 0, -50]
    with pytest.raises(Unfit):
        life.pay(1, 51)


def balance(circle: Circle) -> int:
    """What went in less what came out, as the closing statement has it."""
    came = sum(s.contributed + s.deposited + s.late_fees for s in circle.seats)
    went = sum(s.got + s.deposit_back + s.other_back for s in circle.seats)
    return came - went - circle.pot - circle.deposits - circle.reserve


def in_rings(circle: Circle) -> set[int]:
    """The seats that are left where whoever owes nobody of those left is taken away."""
    left = set(range(1, len(circle.seats) + 1))
    while True:
        pairs = ((d.debtor, d.creditor) for d in circle.debts if d.left)
        stay = {one for one, other in pairs if one in left and other in left}
        if stay == left:
            return left
        left = stay


def test_only_members_in_arrears_are_left_and_their_pots_pay_their_debts_first() -> None:
    def pays(_: int, seat: int, life: Life) -> int:
        return whole_due(life.circle, seat) if seat < 3 else 0

    life = lived(plan(4, 100, 0), pays)
    assert [each.seat for each in life.circle.rounds] == [1, 2, 3, 4]
    # C and D owed A and B 100 each for two rounds, and pay it out of the pots they then get.
    assert [life.net(seat) for seat in range(1, 5)] == [0, 0, 0, 0]


def test_a_ring_does_not_pay_itself_first() -> None:
    """C and D miss the first two rounds and owe each other later; what C pays goes to A first."""

    def pays(number: int, seat: int, life: Life) -> int:
        return whole_due(life.circle, seat) if seat < 3 or number == 4 else 0

    life = lived(plan(4, 100, 0), pays)
    assert [life.net(seat) for seat in (1, 2)] == [0, 0]


def test_late_fees_go_to_those_who_never_were_late_and_the_reserve_to_those_who_paid_it() -> None:
    def pays(number: int, seat: int, life: Life) -> int:
        return 0 if seat == 2 and number == 1 else whole_due(life.circle, seat)

    life = lived(plan(4, 100, 100, late_fee=9, reserve=10), pays)
    assert [life.net(seat) for seat in range(1, 5)] == [3, -9, 3, 3]


def test_late_fees_that_were_not_paid_come_out_of_the_deposit_or_are_owed() -> None:
    """Seat 2 misses round 2, which is its own, and pays everything but the fees for round 3."""

    def pays(number: int, seat: int, life: Life) -> int:
        if seat != 2 or number == 1:
            return whole_due(life.circle, seat)
        return 0 if number == 3 else whole_due(life.circle, seat) - life.circle.seat(seat).fees

    kept = lived(plan(4, 100, 250, late_fee=9), pays)
    assert [kept.net(seat) for seat in range(1, 5)] == [3, -9, 3, 3]
    bare = lived(plan(4, 100, 0, late_fee=9), pays)
    assert [(d.creditor, d.left) for d in bare.circle.debts if d.left] == [(1, 3), (3, 3), (4, 3)]
    bare.pay(2, 9)
    assert [bare.net(seat) for seat in range(1, 5)] == [3, -9, 3, 3]


def test_a_round_that_was_postponed_costs_no_late_fee() -> None:
    life = Life(plan(4, 100, 100, late_fee=9))
    life.due()
    life.act("postpone", until=life.circle.grace_ends + DAY)
    life.close()
    assert [seat.fees for seat in life.circle.seats] == [0, 0, 0, 0]
    life.due()
    life.close()
    assert [seat.fees for seat in life.circle.seats] == [9, 0, 9, 9]


def test_after_an_early_end_each_date_asks_for_no_more_than_the_plan_had() -> None:
    life = Life(plan(4, 100, 0))
    life.due()
    for seat in range(1, 5):
        life.pay(seat, whole_due(life.circle, seat))
    life.close()
    for seat in (2, 3, 4):
        life.act("consent", to="cancel", seat=seat)
    life.act("cancel")
    dates = life.circle.dues
    assert [due_now(life.circle, 1, at) for at in dates] == [0, 100, 200, 300]
    life.now = dates[1]
    with pytest.raises(Unfit):
        life.act("pay", seat=1, amount=101, by=1, auto=1)
    life.act("pay", seat=1, amount=60, by=1, auto=1)
    assert due_now(life.circle, 1, dates[1]) == 40
    life.act("pay", seat=1, amount=240, by=1)
    assert life.circle.seat(1).repays is None


def test_the_reserve_advances_and_a_lost_advance_is_borne_by_its_debtor_first() -> None:
    def pays(number: int, seat: int, life: Life) -> int:
        return 0 if seat == 1 and number > 1 else whole_due(life.circle, seat)

    life = lived(plan(4, 100, 0, reserve=30), pays)
    # Round 2: 120 + 90 lie there, 100 are advanced; round 3: 110 + 90, 100; round 4: 100 + 90, 100.
    assert [each.pot for each in life.circle.rounds] == [400, 400, 400, 400]
    assert [life.net(seat) for seat in range(1, 5)] == [270, -90, -90, -90]
    assert [(d.creditor, d.left) for d in life.circle.debts if d.left] != []
    assert sum(d.left for d in life.circle.debts) == 270


def test_a_fee_is_left_by_the_receiver() -> None:
    life = lived(plan(4, 100, 0, fee_ppm=25_000, fee_to=9), everything)
    assert [life.net(seat) for seat in range(1, 5)] == [-10, -10, -10, -10]
    assert life.purses["member", 9] == 40
    rows.rename(life.circle, 9, 5)
    assert life.circle.plan.fee_to == 5  # Who is one with another now.


def test_what_is_paid_ahead_is_kept_and_more_than_all_is_refused() -> None:
    life = Life(plan())
    life.pay(2, 250)
    life.due()
    assert (life.circle.seat(2).paid, life.circle.seat(2).ahead) == (100, 150)
    assert most_payable(life.circle, 2) == 150
    with pytest.raises(Unfit):
        life.pay(2, 151)


def test_a_cancellation_gives_back_what_is_owed_to_who_did_not_want_it_first() -> None:
    for deposit, nets in ((100, [0, 0, 0, 0]), (0, [100, 100, 100, -300])):
        life = Life(plan(4, 100, deposit))
        for _ in range(3):
            life.due()
            for seat in range(1, 5):
                life.pay(seat, whole_due(life.circle, seat))
            life.close()
        for seat in (1, 2):
            life.act("consent", to="cancel", seat=seat)
        with pytest.raises(Unfit):
            life.act("cancel")
        life.act("consent", to="cancel", seat=3)
        life.act("cancel")
        assert [life.net(seat) for seat in range(1, 5)] == nets
        assert sum(each.left for each in life.circle.debts) == -nets[3]
        assert balance(life.circle) == 0


def test_a_draw_goes_by_its_seed_and_by_who_accepted() -> None:
    seed = "00" * 32
    order = draw(seed, "7/1", [11, 12, 13])
    assert sorted(order) == [1, 2, 3]
    assert draw(seed, "7/1", [11, 12, 13]) == order
    others = {tuple(draw(seed, "7/1", [11, 12, at])) for at in range(13, 40)}
    assert len(others) > 3
    assert commitment_of(seed) == (
        "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925"
    )


@given(st.integers(0, 10**6), st.lists(st.integers(0, 50), min_size=1, max_size=8))
def test_shares_sum_to_the_whole(whole: int, weights: list[int]) -> None:
    if not any(weights):
        return
    shares = split(whole, weights)
    assert sum(shares) == whole
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share - Fraction(whole * weight, sum(weights))) < 1 or weight == 0
        assert weight or not share


# -- whatever people do ----------------------------------------------------------------------------

TERMS = st.builds(
    plan,
    st.integers(2, 5),
    st.integers(1, 100),
    st.sampled_from([0, 1, 50, 100, 230]),
    late_fee=st.sampled_from([0, 3]),
    reserve=st.sampled_from([0, 7]),
    fee=st.sampled_from([0, 5]),
)


@settings(max_examples=40, deadline=None)
@given(TERMS, st.data())
def test_whatever_people_pay_money_is_conserved_and_it_ends(
    terms: Plan, data: st.DataObject
) -> None:
    kinds = st.sampled_from(["all", "nothing", "part", "more"])

    def pays(_: int, seat: int, life: Life) -> int:
        whole = whole_due(life.circle, seat)
        match data.draw(kinds):
            case "all":
                return whole
            case "nothing":
                return 0
            case "part":
                return data.draw(st.integers(0, whole))
        return data.draw(st.integers(0, most_payable(life.circle, seat)))

    life = lived(terms, pays)
    circle = life.circle
    assert circle.stage == "ended"
    assert (circle.pot, circle.deposits, circle.reserve) == (0, 0, 0)
    assert balance(circle) == 0
    assert sorted(each.seat for each in circle.rounds) == list(range(1, terms.seats + 1))
    assert not in_rings(circle)
    for seat in range(1, terms.seats + 1):
        life.pay(seat, circle.owed(seat))
    assert not any(debt.left for debt in circle.debts)
    fees: Mapping[str, int] = {"left": sum(seat.fee_left for seat in circle.seats)}
    assert sum(life.net(seat) for seat in range(1, terms.seats + 1)) == -fees["left"]


@settings(max_examples=40, deadline=None)
@given(TERMS, st.data())
def test_a_cancellation_at_any_time_leaves_nothing_behind(terms: Plan, data: st.DataObject) -> None:
    life = Life(terms)
    for _ in range(data.draw(st.integers(0, terms.seats - 1))):
        life.due()
        for seat in range(1, terms.seats + 1):
            life.pay(seat, data.draw(st.integers(0, whole_due(life.circle, seat))))
        if data.draw(st.booleans()):
            life.close()
        else:
            break
    most = terms.seats // 2 + 1
    for seat in data.draw(st.permutations(range(1, terms.seats + 1)))[:most]:
        life.act("consent", to="cancel", seat=seat)
    life.act("cancel")
    circle = life.circle
    assert (circle.pot, circle.deposits, circle.reserve) == (0, 0, 0)
    assert balance(circle) == 0


def test_who_receives_may_leave_their_own_payment_in_the_pot_and_is_not_late() -> None:
    """Their credit was enough for all before their turn: of 150 they get 100, at once."""
    life = Life(plan(3, 50, 0, late_fee=2, reserve=5, fee=6))
    for _ in range(3):
        life.due()
        for seat in range(1, 4):
            if life.circle.receiver != seat:
                life.pay(seat, whole_due(life.circle, seat))
        date = life.now
        life.act("close")
        assert life.now == date
    assert [(seat.on_time, seat.late) for seat in life.circle.seats] == [(3, 0)] * 3
    assert [life.net(seat) for seat in (1, 2, 3)] == [-6, -6, -6]
    assert not any(debt.left for debt in life.circle.debts)


@pytest.mark.parametrize("autopay", [True, False])
def test_a_fee_is_of_what_is_paid_out_with_what_its_receiver_did_not_pay_themselves(
    autopay: bool,
) -> None:
    """10 % of 3 × 50, though only 100 came: whoever keeps their 50 got them as well. Of what others
    do not pay there is no fee."""
    life = Life(plan(3, 50, 0, fee_ppm=100_000, fee_to=9, autopay=autopay))
    life.due()
    for seat in (2, 3):
        life.pay(seat, 50)
    life.close()
    assert (life.net(1), life.purses["member", 9]) == (85, 15)
    life.due()
    life.pay(1, 50)
    life.close()
    assert life.circle.rounds[-1].fee == 10
    assert life.purses["member", 9] == 25


def test_a_fee_is_never_more_than_there_is() -> None:
    life = Life(plan(2, 50, 0, fee=8, fee_to=9))
    life.due()
    life.close()
    assert [each.fee for each in life.circle.rounds] == [0]
    assert life.circle.debts[0].left == 50


def test_where_payments_are_not_taken_by_themselves_a_receiver_pays_too() -> None:
    life = Life(plan(3, 50, 0, autopay=False))
    life.due()
    for seat in (2, 3):
        life.pay(seat, 50)
    with pytest.raises(Unfit):
        life.act("close")


def test_what_was_swapped_and_handed_on_is_known_for_each_round() -> None:
    life = Life(plan(3, 50, 0))
    life.act("consent", to="swap 2 3", seat=2)
    life.act("swap", one=2, other=3)
    life.due()
    for seat in (1, 2, 3):
        life.pay(seat, 50)
    life.act("close")
    for seat in (1, 2):
        life.act("consent", to="hand 2 9", seat=seat)
    life.act("consent", to="hand 2 9", seat=3)
    life.act("hand", seat=2, to=9, price=50)
    circle = life.circle
    assert [circle.turn_after(seat, 0) for seat in (1, 2, 3)] == [1, 2, 3]
    assert [circle.turn_after(seat, 2) for seat in (1, 2, 3)] == [1, 3, 2]
    assert [circle.sat(2, number) for number in (0, 1, 2)] == [2, 2, 9]
    assert read_circle(circle.text()) == circle
