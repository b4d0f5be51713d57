"""Seats that two share: each pays and gets a half, owes alone, and loses no more than was shown."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import need, rows, seats
from storage.circles.plan import Plan, most_lost, most_lost_of_half
from storage.circles.rules import carry_out
from storage.circles.settling import Flows, Unfit, most_payable, whole_due
from storage.circles.state import NOBODY, Circle, Seat, read_circle
from tests.pure.test_circle_seats import Lives
from tests.pure.test_circles import SECOND, balance, in_rings, plan
from tests.support.loops import loops


class Shared(Lives):
    """A circle in which two share some of the seats."""

    def __init__(self, terms: Plan, *shared: int) -> None:
        self.shared = frozenset(shared)
        super().__init__(terms)

    def nets(self) -> list[int]:
        return [self.net_of(self.circle.seat(part).member) for part in self.circle.parts]


def everybody(life: Shared) -> None:
    while life.circle.stage == "running":
        life.round_of(*life.circle.parts)


@pytest.mark.parametrize("amount", [100, 5])
def test_where_all_pay_it_comes_out_even_for_both_also_with_an_odd_unit(amount: int) -> None:
    life = Shared(plan(4, amount, amount), 2, 4)
    assert [life.circle.part_of(amount, at) for at in (2, 6)] == [amount - amount // 2, amount // 2]
    everybody(life)
    assert [each.seat for each in life.circle.rounds] == [1, 2, 3, 4]
    assert life.nets() == [0] * 6
    assert balance(life.circle) == 0
    assert read_circle(life.circle.text()) == life.circle


def test_a_half_in_arrears_owes_alone_and_its_part_of_the_pot_pays_that_first() -> None:
    """B's half misses round 1: A, who receives it, is owed 50 by that half, and the seat waits."""
    life = Shared(plan(3, 100, 0), 2)
    life.round_of(1, 2, 3)
    assert [(d.debtor, d.creditor, d.left) for d in life.circle.debts] == [(5, 1, 50)]
    assert not life.circle.is_in_good_standing(2)
    assert life.circle.receiver == 3
    life.round_of(1, 2, 3)
    assert [(d.debtor, d.creditor, d.left) for d in life.circle.debts] == [(5, 1, 50), (5, 3, 50)]
    life.round_of(1, 2, 3)
    assert life.circle.rounds[-1].seat == 2
    # Of 250 the other half gets its own 50 and half of the rest; what the half in arrears gets of
    # the rest, 100, pays its debts.
    assert life.nets() == [0, 0, 0, 0]


def test_what_is_missing_is_owed_to_both_who_share_the_seat_that_receives() -> None:
    life = Shared(plan(3, 5, 0), 2)
    life.round_of(*life.circle.parts)
    life.round_of(2, 5)
    assert [(d.debtor, d.creditor, d.left) for d in life.circle.debts] == [
        (1, 2, 3),
        (1, 5, 2),
        (3, 2, 3),
        (3, 5, 2),
    ]


def test_each_has_half_a_vote() -> None:
    life = Shared(plan(4, 100, 100), 1)
    for part in (1, 2, 5):
        life.act("consent", to="cancel", seat=part)
    with pytest.raises(Unfit):
        life.act("cancel")
    life.act("consent", to="cancel", seat=3)
    life.act("cancel")
    assert balance(life.circle) == 0
    votes = Shared(plan(4, 100, 0, order="need"), 1)
    votes.circle.votes = [[1, 3], [5, 3], [2, 4], [4, 4]]
    assert need.votes_got(votes.circle) == {3: 2, 4: 4}


def test_a_swap_needs_all_who_sit_there() -> None:
    life = Shared(plan(4, 100, 0), 2)
    for part in (2, 3):
        life.act("consent", to="swap 2 3", seat=part)
    with pytest.raises(Unfit):
        life.act("swap", one=2, other=3)
    life.act("consent", to="swap 2 3", seat=2)
    life.act("consent", to="swap 2 3", seat=6)
    life.act("swap", one=2, other=3)
    assert [life.circle.seat(part).turn for part in (2, 6, 3)] == [3, 3, 2]


def test_a_half_is_handed_on_alone_and_never_closed() -> None:
    life = Shared(plan(4, 100, 0), 4)
    for _ in range(2):
        life.round_of(1, 2, 3, 4)
    assert [choice.seat for choice in life.circle.choices] == [8]
    with pytest.raises(Unfit):
        life.choose(8, "close", 1, 2, 3, 4)
    life.choose(8, "replace", 1, 4)
    assert not life.circle.choices[0].result
    life.choose(8, "replace", 2)
    assert life.hand(8, 300, 1, 2, 3) == 0
    assert [life.circle.seat(part).member for part in (4, 8)] == [4, 300]
    assert seats.votes(life.circle, life.circle.parts) == 4


def test_two_who_become_one_have_the_whole_seat() -> None:
    life = Shared(plan(4, 100, 100), 4)
    life.round_of(1, 2, 3, 4)
    rows.rename(life.circle, SECOND + 4, 4)
    assert life.circle.parts == [1, 2, 3, 4]
    assert [(d.debtor, d.creditor, d.left) for d in life.circle.debts] == []
    assert life.circle.seat(4).deposit == 50
    assert most_payable(life.circle, 4) == 50 + 300
    life.purses["member", 4] += life.purses.pop(("member", SECOND + 4))
    everybody(life)
    assert life.nets() == [0, 0, 0, 0]


def test_before_the_start_the_seat_is_free_again_when_one_of_them_leaves() -> None:
    circle = Circle(1, 1, plan(3, 100, 101), "", "", 0, seats=[Seat() for _ in range(3)])
    with pytest.raises(Unfit):
        carry_out(circle, {"act": "share", "seat": 2, "member": 8}, entry=1, time=0)
    for entry, act in enumerate(
        (
            {"act": "join", "seat": 2, "member": 7, "with": 8},
            {"act": "share", "seat": 2, "member": 8},
        ),
        1,
    ):
        carry_out(circle, act, entry=entry, time=0)
    assert [circle.seat(at).deposit for at in (2, 5)] == [51, 50]
    assert circle.free == [1, 3]
    flows = carry_out(circle, {"act": "leave", "seat": 5}, entry=3, time=0)
    assert flows == {("deposits", 1): -101, ("member", 7): 51, ("member", 8): 50}
    assert circle.free == [1, 2, 3]


def test_whoever_waits_asks_another_or_takes_the_whole_seat_and_the_asked_are_free() -> None:
    circle = Circle(1, 1, plan(3, 100, 101), "", "", 0, seats=[Seat() for _ in range(3)])

    def act(name: str, **detail: int) -> Flows:
        return carry_out(circle, {"act": name, **detail}, entry=1, time=0)

    act("join", seat=2, member=7, **{"with": 8})
    act("join", seat=3, member=8)
    assert (circle.waiting, circle.seat(2).partner) == ([2], NOBODY)
    for wrong in (("share", {"member": 8}), ("decline", {"member": 8}), ("ask", {"with": 7})):
        with pytest.raises(Unfit):
            act(wrong[0], seat=2, **wrong[1])
    act("ask", seat=2, **{"with": 9})
    act("decline", seat=2, member=9)
    act("ask", seat=2, **{"with": 6})
    assert act("whole", seat=2) == {("member", 7): -50, ("deposits", 1): 50}
    assert (circle.waiting, circle.halves(2)) == ([], [2])
    with pytest.raises(Unfit):
        act("whole", seat=2)
    with pytest.raises(Unfit):
        act("ask", seat=2, **{"with": 9})


@pytest.mark.parametrize(
    "wrong", [{"order": "bidding"}, {"order": "goal", "times": 3}, {"amount": 1}]
)
def test_no_seat_is_shared_where_that_makes_no_sense(wrong: dict[str, object]) -> None:
    bids = {"bid_floor_ppm": 650_000, "bid_step_ppm": 980_000} if "order" in wrong else {}
    terms = plan(**{"deposit": 0, **bids, **wrong})  # type: ignore[arg-type]
    circle = Circle(1, 1, terms, "", "", 0, seats=[Seat() for _ in range(4)])
    with pytest.raises(Unfit):
        carry_out(circle, {"act": "join", "seat": 1, "member": 1, "with": 2}, entry=1, time=0)


# -- what one can lose -----------------------------------------------------------------------------


@pytest.mark.parametrize("deposit", [0, 5])
def test_nobody_honest_loses_more_than_was_shown_who_shares_a_seat(deposit: int) -> None:
    """All ways in which three seats may stop, of which two share the last, and each other one."""
    terms, reached = plan(3, 5, deposit), [0, 0]
    for shared in (1, 3):
        for stops in itertools.product((1, 2, 4), repeat=4):
            life = Shared(terms, shared)
            parts = life.circle.parts
            for number in range(1, 4):
                life.due()
                for part, stop in zip(parts, stops, strict=True):
                    life.pay(part, whole_due(life.circle, part) if number < stop else 0)
                life.close()
            for part, stop in zip(parts, stops, strict=True):
                if stop < 4:
                    continue
                lost = -life.net_of(life.circle.seat(part).member)
                halves = life.circle.halves(part)
                if len(halves) > 1:
                    at = halves.index(part)
                    assert lost <= most_lost_of_half(terms)[at], (shared, stops)
                    reached[at] = max(reached[at], lost)
                else:
                    assert lost <= most_lost(terms, part)
    assert reached == most_lost_of_half(terms)


@settings(max_examples=loops(20), deadline=None)
@given(
    st.integers(2, 5),
    st.integers(2, 60),
    st.sampled_from([0, 1, 7, 50, 120]),
    st.sampled_from([0, 3]),
    st.sampled_from([0, 5]),
    st.data(),
)
def test_whatever_halves_pay_money_is_conserved_and_it_ends(
    count: int, amount: int, deposit: int, reserve: int, late: int, data: st.DataObject
) -> None:
    terms = plan(count, amount, deposit, reserve=reserve, late_fee=late, fee=late)
    shared = sorted(data.draw(st.sets(st.integers(1, count))))
    life = Shared(terms, *shared)
    parts = life.circle.parts
    honest = set(data.draw(st.sets(st.sampled_from(parts))))
    while life.circle.stage == "running":
        life.due()
        for part in parts:
            whole, most = whole_due(life.circle, part), most_payable(life.circle, part)
            life.pay(part, whole if part in honest else data.draw(st.integers(0, most)))
        life.close()
        if data.draw(st.integers(0, 7)) == 0 and life.circle.stage == "running":
            for part in parts:
                life.act("consent", to="cancel", seat=part)
            life.act("cancel")
    circle = life.circle
    assert (circle.pot, circle.deposits, circle.reserve) == (0, 0, 0)
    assert balance(circle) == 0
    assert not in_rings(circle)
    for part in parts:
        life.pay(part, circle.owed(part))
    assert not any(debt.left for debt in circle.debts)
    fees = sum(seat.fee_left for seat in circle.seats)
    assert sum(life.nets()) == -fees
