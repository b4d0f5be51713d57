"""Circles of every order in which seats change hands, are closed, rest, and are paid in parts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import bidding, need, rows, seats
from storage.circles.owing import creditors, planning
from storage.circles.plan import Plan, most_lost_by_any, most_lost_of_half
from storage.circles.seeds import earlier
from storage.circles.settling import Unfit, following, most_payable, whole_due
from storage.circles.sharing import can_be_shared
from storage.circles.state import Choice
from tests.pure.test_circle_bids import LAST, Bids, bids
from tests.pure.test_circle_needs import Votes, votes
from tests.pure.test_circle_seats import Lives
from tests.pure.test_circles import DAY, balance, in_rings, plan
from tests.support.loops import loops


class BidLives(Lives, Bids):
    """A circle with bids whose seats change hands."""


class VoteLives(Lives, Votes):
    """A circle with votes on need whose seats change hands."""


def life_of(terms: Plan, shared: frozenset[int] = frozenset(), begins: int = 0) -> Lives:
    kind = {"bidding": BidLives, "need": VoteLives}.get(terms.order, Lives)
    made: Lives = type(kind.__name__, (kind,), {"shared": shared, "begins": begins})(terms)
    return made


def rest(life: Lives, until: int) -> None:
    for seat in life.circle.parts:
        life.act("consent", to=f"pause {until}", seat=seat)
    life.act("pause", until=until)


def test_a_seat_is_not_closed_in_a_chit_fund_nor_while_a_round_is_paid_that_was_bid_for() -> None:
    life = BidLives(bids(4, 100, chit_ppm=50_000))
    life.circle.choices.append(Choice(4, life.now + 400 * DAY))
    with pytest.raises(Unfit):
        life.choose(4, "close", 1)
    life.choose(4, "replace", 1, 2)
    life.hand(4, 9, 1, 2)
    assert life.circle.seat(4).member == 9
    life = BidLives(bids(4, 100))
    life.due()
    assert seats.choices(life.circle, 4) == ("replace", "ask")


def test_where_there_are_bids_a_closed_seat_gets_back_what_others_did_not_leave_to_it() -> None:
    life = BidLives(bids(5, 100))
    life.bid(1, 490)
    life.round_of(1, 2, 3, 4, 5)
    for winner in (2, 3):
        life.bid(winner, 490)
        life.round_of(1, 2, 3, 4)
    # Of each round it missed it owes 2 to three others, who lack them, and 92 to who received.
    assert life.circle.owed(5) == 2 * 98
    life.circle.choices[0].ends_at += 60 * DAY
    life.choose(5, "close", 1, 2, 3)
    assert life.circle.seat(5).back == [98, 6, 6, 0, 0]
    assert life.circle.owed(5) == 2 * 6
    assert bidding.pot_now(life.circle) == 400
    life.round_of(1, 2, 3, 4)
    life.round_of(1, 2, 3)
    assert life.circle.stage == "ended"
    assert life.net(5) == 0
    assert sum(life.net(at) for at in range(1, 6)) == 0
    assert not any(debt.left for debt in life.circle.debts)


def test_bids_after_a_seat_is_closed_are_for_the_pot_that_is_left() -> None:
    life = BidLives(bids(6, 100))
    for winner in (1, 2):
        life.bid(winner, 588)
        life.round_of(1, 2, 3, 4, 5)
    life.circle.choices[0].ends_at += 60 * DAY
    life.bid(3, 588)
    life.now = life.circle.next_date - 1
    life.choose(6, "close", 1, 2, 3)
    # What was bid was for more than there is now, and there is time to bid anew.
    assert (life.circle.bids, life.circle.next_date) == ([], life.now + bidding.SHORTEST_CHOICE)
    assert (bidding.floor(life.circle), bidding.highest_next(life.circle)) == (325, 490)
    life.bid(4, 400)
    life.round_of(1, 2, 3, 4, 5)
    last = life.circle.rounds[-1]
    assert (last.seat, last.shared, last.pot) == (4, 100, 400)
    assert life.circle.seat(1).got == 500 + 20


def test_a_seat_is_not_handed_on_while_its_bid_binds() -> None:
    life = BidLives(bids(4, 100))
    life.bid(1, 392)
    with pytest.raises(Unfit):
        life.hand(1, 9, 1, 2, 3, 4)
    life = BidLives(bids(4, 100))
    life.bid(1, 392)
    life.bid(2, 380)
    assert life.hand(1, 9, 1, 2, 3) == 100
    life.due()
    with pytest.raises(Unfit):
        life.hand(2, 10, 1, 2, 3, 4)


def test_draws_go_by_those_who_first_took_the_seats() -> None:
    life, other = BidLives(bids(4, 100)), BidLives(bids(4, 100))
    life.hand(2, 9, 1, 2, 3)
    for each in (life, other):
        each.due()
    assert [seat.turn for seat in life.circle.seats] == [seat.turn for seat in other.circle.seats]
    assert life.circle.seat(2).accepted != life.circle.seat(2).first


def test_what_is_bid_for_stays_so_through_a_pause() -> None:
    life = BidLives(bids(4, 100))
    life.bid(1, 392)
    rest(life, life.now + 60 * DAY)
    assert not bidding.is_open(life.circle, life.now)
    life.bid(2, 384)
    life.round_of(1, 2, 3, 4)
    assert (life.circle.rounds[-1].seat, life.circle.rounds[-1].shared) == (2, 16)


def test_a_closed_seat_neither_votes_on_need_nor_is_voted_for() -> None:
    life = VoteLives(votes(4, 100, unit="month"))
    life.vote(1, 1)
    life.vote(4, 1)
    life.round_of(1, 2, 3)
    life.vote(2, 2)
    life.round_of(1, 2, 3)
    life.choose(4, "close", 1, 2)
    assert need.candidates(life.circle) == [3]
    assert 4 not in need.voters(life.circle)
    life.round_of(1, 2, 3)
    assert life.circle.rounds[-1].seat == 3
    assert [following(life.circle, at) for at in range(1, 5)] == life.circle.seat(4).back


def test_a_vote_for_somebody_is_not_one_for_who_has_the_seat_next() -> None:
    life = VoteLives(votes(4, 100, unit="month"))
    life.vote(1, 2)
    life.vote(2, 3)
    life.vote(3, 3)
    life.act("wish", seat=2)
    life.hand(2, 9, 1, 2, 3)
    assert (life.circle.votes, life.circle.wishes) == ([[3, 3]], [])


def test_a_goal_pot_rests_but_hands_no_seat_on() -> None:
    life = Lives(plan(3, 10, 0, order="goal", times=5))
    life.due()
    life.now = life.circle.grace_ends
    life.act("close")
    dues = list(life.circle.dues)
    rest(life, life.now + 60 * DAY)
    assert life.circle.dues[1] == dues[3]
    assert len(life.circle.dues) == 5
    with pytest.raises(Unfit):
        life.hand(1, 9, 1, 2, 3)


# -- whatever people do ----------------------------------------------------------------------------

MORE: dict[str, dict[str, Any]] = {
    "agreed": {},
    "need": {},
    "bidding": {"bid_floor_ppm": 650_000, "bid_step_ppm": 980_000},
    "chit": {"bid_floor_ppm": 650_000, "bid_step_ppm": 980_000, "chit_ppm": 50_000},
}


@st.composite
def all_terms(draw: st.DrawFn) -> Plan:
    kind = draw(st.sampled_from(list(MORE)))
    more = MORE[kind] | {"order": "bidding" if kind == "chit" else kind}
    seats, amount = draw(st.integers(2, 5)), draw(st.integers(2, 100))
    return plan(
        seats,
        amount,
        draw(st.sampled_from([0, 1, 50, 100, 230])),
        late_fee=draw(st.sampled_from([0, 3])),
        reserve=draw(st.sampled_from([0, 7])),
        fee=0 if kind == "chit" else draw(st.sampled_from([0, seats * amount // 10])),
        **more,
    )


class Members:
    """What the members of a circle may think of between its dates."""

    def __init__(self, life: Lives, data: st.DataObject) -> None:
        self.life, self.data = life, data
        self.stranger = 100
        self.bought: set[int] = set()
        """The parts that changed hands, or were joined: what they lost is not one member's."""

    @property
    def numbers(self) -> list[int]:
        return self.life.circle.parts

    def choose(self) -> None:
        life = self.life
        for choice in list(life.circle.choices):
            what = self.data.draw(st.sampled_from([*seats.choices(life.circle, choice.seat), ""]))
            for by in seats.others(life.circle, choice.seat):
                now = life.circle.choice_for(choice.seat)
                if what and now is not None and not now.result and life.now < now.ends_at:
                    life.choose(choice.seat, what, by)

    def hand(self) -> None:
        seat, circle = self.data.draw(st.sampled_from(self.numbers)), self.life.circle
        if not circle.seat(seat).closed and not bidding.is_lowest(circle, seat):
            self.stranger += 1
            self.life.hand(seat, self.stranger, *self.numbers)
            self.bought.add(seat)

    def swap(self) -> None:
        """Two seats that are still to come swap their turns, as all who sit there want."""
        circle = self.life.circle
        late = [] if circle.collecting or not circle.plan.has_turns else circle.in_order
        if len(late) < 2:
            return
        one, other = self.data.draw(st.permutations(late))[:2]
        for part in (*circle.halves(one), *circle.halves(other)):
            self.life.act("consent", to=f"swap {one} {other}", seat=part)
        self.life.act("swap", one=one, other=other)

    def join_halves(self) -> None:
        """Two who share a seat become one member."""
        life, circle = self.life, self.life.circle
        shared = [at for at in circle.numbers if len(circle.halves(at)) > 1]
        if not shared:
            return
        first, second = circle.halves(self.data.draw(st.sampled_from(shared)))
        merged, kept = circle.seat(second).member, circle.seat(first).member
        rows.rename(circle, merged, kept)
        net = life.purses.pop(("member", merged), 0)
        life.purses["member", kept] = life.purses.get(("member", kept), 0) + net
        life.check()
        self.bought |= {first, second}

    def rest(self) -> None:
        days = self.data.draw(st.integers(1, 90))
        rest(self.life, self.life.now + days * DAY)

    def agree(self) -> None:
        life = self.life
        owing = [at for at in self.numbers if life.circle.owed(at)]
        if not owing:
            return
        seat = self.data.draw(st.sampled_from(owing))
        part = self.data.draw(st.integers(1, 60))
        topic = planning(seat, part, 1, "week")
        for at in {seat, *creditors(life.circle, seat)}:
            if at not in life.circle.consents.get(topic, ()):
                life.act("consent", to=topic, seat=at)
        life.act("repay", seat=seat, amount=part, every=1, unit="week")

    def decide(self) -> None:
        """Bids and votes, as far as they are allowed."""
        life = self.life
        pairs = st.tuples(st.sampled_from(self.numbers), st.sampled_from(self.numbers))
        for one, other in self.data.draw(st.lists(pairs, max_size=4)):
            try:
                if isinstance(life, BidLives):
                    low, most = (
                        bidding.floor_of(life.circle.plan),
                        bidding.highest_next(life.circle),
                    )
                    if not life.circle.seat(one).received:
                        life.bid(one, self.data.draw(st.integers(low, most)))
                elif isinstance(life, VoteLives):
                    life.vote(one, other)
            except Unfit:
                continue

    def pay(self, honest: set[int]) -> None:
        for at in self.numbers:
            whole, most = whole_due(self.life.circle, at), most_payable(self.life.circle, at)
            self.life.pay(at, whole if at in honest else self.data.draw(st.integers(0, most)))

    def end_early(self) -> None:
        circle, wanting = self.life.circle, list[int]()
        for at in self.numbers:
            if seats.votes(circle, wanting) <= seats.votes(circle, self.numbers) / 2:
                wanting.append(at)
                self.life.act("consent", to="cancel", seat=at)
        told = circle.plan.decided_each_round and circle.plan.draws > circle.decided
        self.life.act("cancel", **({"seed": LAST} if told else {}))


def shown(life: Lives, part: int) -> int:
    """The most that somebody was shown they can lose, whatever turn they come to have."""
    circle = life.circle
    plan, halves = circle.plan, circle.halves(part)
    lost = most_lost_by_any(plan)
    if len(halves) > 1:
        lost = most_lost_of_half(plan)[halves.index(part)]
    # What one leaves of one's own pot, in bidding; the fee is in what was shown.
    return lost + (plan.pot - bidding.floor_of(plan) if plan.order == "bidding" else 0)


@settings(max_examples=loops(15), deadline=None)
@given(all_terms(), st.data())
def test_whatever_members_do_in_whatever_order_money_is_conserved_and_it_ends(
    terms: Plan, data: st.DataObject
) -> None:
    shared = st.sets(st.integers(1, terms.seats)) if can_be_shared(terms) else st.just(set[int]())
    life = life_of(terms, frozenset(data.draw(shared)))
    members = Members(life, data)
    honest = set(data.draw(st.sets(st.sampled_from(members.numbers))))
    kinds = [members.hand, members.rest, members.agree, members.swap, members.join_halves]
    deeds = st.lists(st.sampled_from(kinds), max_size=2)
    while life.circle.stage == "running":
        members.choose()
        for deed in data.draw(deeds):
            deed()
        members.decide()
        if data.draw(st.integers(0, 9)) == 0:
            members.end_early()
            break
        life.due()
        members.pay(honest)
        for deed in data.draw(deeds):
            deed()
        life.close()
    circle = life.circle
    assert (circle.pot, circle.deposits, circle.reserve) == (0, 0, 0)
    assert balance(circle) == 0
    assert not in_rings(circle)
    if circle.stage == "ended":
        assert sorted(each.seat for each in circle.rounds) == list(circle.numbers)
        for at in honest - members.bought:
            assert at not in members.numbers or -life.circle.seat(at).net <= shown(life, at)
    for at in members.numbers:
        life.pay(at, circle.owed(at))
    assert not any(debt.left for debt in circle.debts)
    fees = sum(seat.fee_left for seat in circle.seats)
    assert sum(net for (kind, _), net in life.purses.items() if kind == "member") == -fees


@settings(max_examples=loops(10), deadline=None)
@given(st.integers(2, 5), st.sampled_from([0, 100]), st.data())
def test_closing_seats_where_need_is_voted_on_costs_nobody_honest_more_than_was_shown(
    count: int, deposit: int, data: st.DataObject
) -> None:
    terms = votes(count, 100, deposit=deposit, unit="month")
    life = VoteLives(terms)
    members = Members(life, data)
    honest = set(data.draw(st.sets(st.sampled_from(members.numbers))))
    while life.circle.stage == "running":
        members.choose()
        members.decide()
        life.due()
        members.pay(honest)
        life.close()
    for seat in honest:
        assert -life.net(seat) <= most_lost_by_any(terms)
    assert earlier(LAST, 0) == life.circle.seed
