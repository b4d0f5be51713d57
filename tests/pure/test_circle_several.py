"""Several seats of one member: each pays and gets for itself, and its member is one."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import need, rows, seats
from storage.circles.plan import Plan, most_lost, read_plan
from storage.circles.settling import Unfit, most_payable, whole_due
from storage.circles.state import read_circle
from tests.pure.test_circle_bids import Bids, bids
from tests.pure.test_circle_needs import Votes, votes
from tests.pure.test_circles import Life, balance, plan
from tests.support.loops import loops


class Several(Life):
    """A circle whose seats are those of `owners`, a member each."""

    owners: tuple[int, ...] = ()

    def take_seats(self, terms: Plan) -> None:
        self.told = []
        for number, member in enumerate(self.owners, 1):
            self.act("join", seat=number, member=member)
        self.act("start")

    def check(self) -> None:
        circle = self.circle
        assert self.purses.get(("pot", 1), 0) == circle.pot
        assert self.purses.get(("deposits", 1), 0) == circle.deposits
        assert self.purses.get(("reserve", 1), 0) == circle.reserve
        assert min(circle.pot, circle.deposits, circle.reserve) >= 0
        received = [seat.received for seat in circle.seats if seat.received]
        assert len(received) == len(set(received))
        assert all(debt.left >= 0 for debt in circle.debts)
        for member in circle.members:
            theirs = circle.seats_of(member)
            net = sum(circle.seat(at).net for at in theirs)
            assert circle.changed or net == self.purses.get(("member", member), 0)
            for debt in circle.debts:
                assert not debt.left or not {debt.debtor, debt.creditor} <= set(theirs)

    def pay(self, seat: int, amount: int) -> None:
        if amount:
            self.act("pay", seat=seat, amount=amount, by=self.circle.seat(seat).member)

    def loses(self, member: int) -> int:
        return -self.purses.get(("member", member), 0)


def circle_of(owners: tuple[int, ...], begins: int = 0, **more: Any) -> Several:
    usual = {"seats_each": max(owners.count(each) for each in owners)}
    made: Several = type("Owned", (Several,), {"owners": owners, "begins": begins})(
        plan(len(owners), **usual | more)
    )
    return made


def shown(circle: Several, member: int) -> int:
    terms = circle.circle.plan
    return sum(most_lost(terms, at) for at in circle.circle.seats_of(member))


# -- who may have them -----------------------------------------------------------------------------


def test_a_member_has_as_many_seats_as_the_plan_allows_and_no_more() -> None:
    life = circle_of((1, 2, 1, 2))
    assert life.circle.seats_of(1) == [1, 3]
    assert life.circle.members == [1, 2]
    assert read_circle(life.circle.text()) == life.circle
    with pytest.raises(Unfit):
        type("Owned", (Several,), {"owners": (1, 1, 1, 2)})(plan(4, seats_each=2))
    with pytest.raises(Unfit):
        type("Owned", (Several,), {"owners": (1, 1, 2)})(plan(3))


@pytest.mark.parametrize("wrong", [{"seats_each": 0}, {"seats_each": 4}])
def test_somebody_else_has_a_seat_too(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="asset"):
        read_plan(plan(4, **wrong).text())


# -- rounds ----------------------------------------------------------------------------------------


def test_a_clean_circle_ends_where_it_began() -> None:
    life = circle_of((1, 2, 1, 3))
    while life.circle.stage == "running":
        life.due()
        for seat in life.circle.parts:
            life.pay(seat, whole_due(life.circle, seat))
        life.close()
    assert [life.loses(member) for member in (1, 2, 3)] == [0, 0, 0]


def test_who_owes_with_one_seat_does_not_receive_with_another_before_the_others() -> None:
    """1 has received, and pays nothing more for seat 1: seat 3, all paid, waits behind 4."""
    life = circle_of((1, 3, 1, 4), deposit=0)
    for _ in range(4):
        life.due()
        for seat in (2, 3, 4):
            life.pay(seat, whole_due(life.circle, seat))
        life.close()
    assert [each.seat for each in life.circle.rounds] == [1, 2, 4, 3]
    # The pot of seat 3 pays what seat 1 owes.
    assert [life.loses(member) for member in (1, 3, 4)] == [0, 0, 0]


def test_what_one_seat_does_not_pay_into_the_round_of_another_of_its_member_is_no_debt() -> None:
    life = circle_of((1, 1, 3), deposit=0)
    life.due()
    life.pay(3, 100)
    life.act("close")
    assert life.circle.rounds[-1].own == 200
    assert (life.circle.debts, life.loses(1)) == ([], -100)


# -- who has a say ---------------------------------------------------------------------------------


def test_a_member_has_one_voice() -> None:
    life = circle_of((1, 1, 1, 2, 3, 4))
    assert seats.others(life.circle, 4) == [1, 5, 6]
    assert seats.needed(life.circle, 4, 9) == 2
    life.act("consent", to="pause 1", seat=1)
    with pytest.raises(Unfit):
        life.act("consent", to="pause 1", seat=3)
    life.act("consent", to="cancel", seat=2)
    for seat in (4,):
        life.act("consent", to="cancel", seat=seat)
    with pytest.raises(Unfit):
        life.act("cancel")
    life.act("consent", to="cancel", seat=5)
    life.act("cancel")
    assert life.circle.stage == "cancelled"
    assert [life.loses(member) for member in (1, 2, 3, 4)] == [0, 0, 0, 0]


def test_whoever_is_to_have_a_seat_has_no_say_about_that() -> None:
    """2 has a seat as well: of 3 and 4 both have to agree, not 2 and one of them."""
    life = circle_of((1, 1, 2, 3, 4))
    life.act("consent", to="hand 1 2", seat=1)
    for seat in (3, 4):
        life.act("consent", to="hand 1 2", seat=seat)
        assert not seats.is_accepted(life.circle, 1, 2)
    with pytest.raises(Unfit):
        life.act("hand", seat=1, to=2, price=100)
    life.act("consent", to="hand 1 2", seat=5)
    life.act("hand", seat=1, to=2, price=100)
    assert life.circle.seats_of(2) == [1, 3]


def test_where_nobody_else_is_there_giver_and_taker_agree_alone() -> None:
    life = circle_of((1, 1, 2))
    life.act("consent", to="hand 2 2", seat=1)
    assert seats.needed(life.circle, 2, 2) == 0
    life.act("hand", seat=2, to=2, price=100)
    assert life.circle.seats_of(2) == [2, 3]


def test_who_is_one_with_another_by_now_has_no_say_about_their_seat() -> None:
    """4 chose, and agreed to who follows, and is one with whom it was about."""
    life = circle_of((1, 2, 3, 4, 5, 5), deposit=0)
    for _ in range(2):
        life.due()
        for seat in (1, 2, 3, 5, 6):
            life.pay(seat, whole_due(life.circle, seat))
        life.close()
    life.act("choose", about=4, seat=3, what="close")
    life.act("consent", to="hand 3 9", seat=3)
    life.act("consent", to="hand 3 9", seat=4)
    life.act("consent", to="hand 1 3", seat=1)
    rows.rename(life.circle, 3, 4)
    assert life.circle.choice_for(4) is not None
    assert life.circle.choices[0].votes == {}
    assert life.circle.consents == {"hand 3 9": [3], "hand 1 4": [1]}
    rows.rename(life.circle, 9, 8)
    assert seats.heir_of(life.circle, 3) == 8
    rows.rename(life.circle, 8, 4)
    assert seats.heir_of(life.circle, 3) == 0


def test_those_with_a_seat_each_do_not_end_what_others_have_most_seats_of() -> None:
    life = circle_of((4, 1, 1, 1, 1, 2, 5, 3), deposit=0)
    for seat in (1, 6, 7, 8):
        life.act("consent", to="cancel", seat=seat)
    with pytest.raises(Unfit):
        life.act("cancel")


def test_two_who_are_one_owe_themselves_nothing() -> None:
    life = circle_of((1, 2, 3, 4), seats_each=2, deposit=0)
    life.due()
    for seat in (1, 3, 4):
        life.pay(seat, 100)
    life.close()
    assert life.circle.owed(2) == 100
    rows.rename(life.circle, 2, 1)
    assert (life.circle.owed(2), life.circle.seats_of(1)) == (0, [1, 2])


# -- nobody loses more than was shown --------------------------------------------------------------


@pytest.mark.parametrize("deposit", [0, 100])
def test_members_who_stop_with_several_seats_cost_nobody_more_than_was_shown(deposit: int) -> None:
    """All ways in which three members have five seats, and two of them stop at any round."""
    for owners in itertools.product((1, 2, 3), repeat=5):
        if {*owners} != {1, 2, 3} or max(owners.count(each) for each in owners) > 3:
            continue
        for stops in ((1, 9), (2, 2), (2, 4), (3, 3), (4, 9)):
            life = circle_of(owners, deposit=deposit)
            while life.circle.stage == "running":
                life.due()
                for seat in life.circle.parts:
                    member = life.circle.seat(seat).member
                    if member == 3 or life.circle.round < stops[member - 1]:
                        life.pay(seat, whole_due(life.circle, seat))
                life.close()
            assert balance(life.circle) == 0
            assert life.loses(3) <= shown(life, 3), (owners, stops)


def random_life(
    data: st.DataObject, amount: int = 100, begins: int = 0
) -> tuple[Several, set[int]]:
    """A circle whose members have several seats, and those of them who pay all that is due; the
    others pay what they like, hand seats on and may end it."""
    seats_there = data.draw(st.integers(3, 7 if amount == 100 else 4))
    member = st.integers(1, data.draw(st.integers(2, min(seats_there, 5))))
    owners = [data.draw(member) for _ in range(seats_there - 1)]
    owners.append(1 if set(owners) != {1} else 2)
    life = circle_of(
        tuple(owners),
        begins=begins,
        amount=amount,
        deposit=data.draw(st.sampled_from([0, amount // 2, amount, 2 * amount])),
        reserve=data.draw(st.sampled_from([0, 7])),
        late_fee=data.draw(st.sampled_from([0, 3])),
        fee=data.draw(st.sampled_from([0, amount * seats_there // 10])),
    )
    everyone = sorted({*owners})
    honest = data.draw(st.sets(st.sampled_from(everyone)))
    ends = data.draw(st.integers(0, seats_there))
    ring = [each for each in everyone if each not in honest]
    while life.circle.stage == "running":
        if life.circle.round == ends and ring and _end(life, ring):
            break
        if data.draw(st.integers(0, 4)) == 0:
            _hand(life, data.draw(st.sampled_from(life.circle.parts)), ring)
        life.due()
        for seat in data.draw(st.permutations(life.circle.parts)):
            most, whole = most_payable(life.circle, seat), whole_due(life.circle, seat)
            kept = life.circle.seat(seat).member in honest
            life.pay(seat, whole if kept else data.draw(st.integers(0, most)))
        life.close()
    return life, honest


def _end(life: Several, ring: list[int]) -> bool:
    """Some want it to end; whether they are most of the members, with most of the seats."""
    for member in ring:
        if life.circle.seats_of(member):
            life.act("consent", to="cancel", seat=life.circle.seat_of(member))
    agreed = life.circle.consents.get("cancel", [])
    if not seats.most_want(life.circle, seats.wanting(life.circle, agreed)):
        return False
    life.act("cancel")
    return True


def _hand(life: Several, seat: int, ring: list[int]) -> None:
    """One of the ring hands a seat to another of them, where there is room."""
    giver, circle = life.circle.seat(seat).member, life.circle
    heirs = [each for each in ring if each != giver and seats.has_room(circle, seat, each)]
    if giver not in ring or not heirs or circle.plan.seats_each == 1:
        return
    for at in (seat, *seats.others(circle, seat)):
        life.act("consent", to=f"hand {seat} {heirs[0]}", seat=at)
    price = seats.price_of(life.circle, seat)
    life.act("hand", seat=seat, to=heirs[0], price=price)


@settings(max_examples=loops(60), deadline=None)
@given(st.data())
def test_whatever_members_with_several_seats_do_nobody_honest_loses_more_than_was_shown(
    data: st.DataObject,
) -> None:
    life, honest = random_life(data)
    assert balance(life.circle) == 0
    assert (life.circle.pot, life.circle.deposits, life.circle.reserve) == (0, 0, 0)
    for member in honest:
        assert life.loses(member) <= shown(life, member), member


class SeveralVotes(Several, Votes):
    """One in which it is voted on who receives next."""

    owners = (1, 1, 2, 3)


def test_a_member_has_one_vote_on_need_and_asks_for_the_seat_that_can_receive() -> None:
    life = SeveralVotes(votes(4, 100, seats_each=2))
    assert need.voters(life.circle) == [1, 3, 4]
    life.vote(3, 2)
    life.vote(4, 1)
    life.vote(1, 3)
    with pytest.raises(Unfit):
        life.vote(2, 1)
    # It is voted on who needs it, not on a seat of theirs.
    assert life.circle.votes == [[3, 1], [4, 1], [1, 3]]
    life.round()
    assert life.circle.rounds[0].seat == 1
    life.now = max(life.now, need.opens(life.circle))
    life.act("wish", seat=1)
    assert life.circle.wishes == [2]
    while len(life.circle.rounds) < 3 and need.people(life.circle) != [2]:
        life.vote(1, next(at for at in need.people(life.circle) if at != 2))
        life.round()
    assert not need.is_open(life.circle, need.opens(life.circle))


class SeveralBids(Several, Bids):
    """One in which rounds are bid for."""

    owners = (1, 1, 2, 3)


def test_who_bids_has_paid_with_all_their_seats_and_does_not_bid_against_themselves() -> None:
    life = SeveralBids(bids(4, 100, seats_each=2))
    with pytest.raises(Unfit, match="paid"):
        life.bid(1, 300)
    life.pay(2, 100)
    life.bid(1, 300)
    with pytest.raises(Unfit, match="theirs"):
        life.bid(2, 290)
    life.round()
    assert (life.circle.rounds[0].seat, life.circle.rounds[0].shared) == (1, 100)
