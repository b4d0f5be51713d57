"""Votes on who needs a round: who may vote, for whom, when, and what the count makes of it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.circles import need
from storage.circles.plan import Plan, most_lost_by_any
from storage.circles.seeds import draw, earlier
from storage.circles.settling import Unfit, whole_due
from tests.pure.test_circle_bids import LAST, Bids
from tests.pure.test_circles import DAY, balance, plan
from tests.support.loops import loops


def votes(seats: int = 4, amount: int = 100, **more: Any) -> Plan:
    usual: dict[str, Any] = {"order": "need", "deposit": 0, "unit": "week"}
    return plan(**usual | {"seats": seats, "amount": amount} | more)


class Votes(Bids):
    """A circle whose members vote before each round on who receives it."""

    def seed(self) -> str:
        return earlier(LAST, self.circle.plan.draws - self.circle.round - 1)

    def vote(self, seat: int, chosen: int) -> None:
        self.now = max(self.now, need.opens(self.circle))
        self.act("vote", seat=seat, **{"for": chosen})

    def count(self) -> None:
        self.now = max(self.now, self.circle.choice_ends)
        self.act("count", seed=self.seed())

    def due(self) -> None:
        if self.circle.decided <= self.circle.round:
            self.count()
        self.now = max(self.now, self.circle.next_date)
        self.act("due")


def test_the_most_votes_receive_and_the_last_vote_of_each_counts() -> None:
    life = Votes(votes())
    life.vote(1, 2)
    life.vote(2, 3)
    life.vote(3, 3)
    life.vote(3, 2)
    life.count()
    assert (life.circle.decided, life.circle.receiver) == (1, 2)
    life.round()
    assert life.circle.rounds[0].votes == [[1, 2], [2, 3], [3, 2]]
    # Who has received votes on, but cannot be voted for again.
    life.vote(2, 4)
    with pytest.raises(Unfit, match="receive"):
        life.vote(1, 2)


def test_equal_ones_and_a_vote_without_voters_are_drawn() -> None:
    life = Votes(votes())
    for at in (1, 2):
        life.vote(at, 5 - at)
    life.count()
    order = draw(life.circle.seed, "1/1", [seat.accepted for seat in life.circle.seats])
    assert life.circle.receiver == next(at for at in order if at in (3, 4))
    life.round()
    life.count()
    order = draw(life.circle.seed, "1/2", [seat.accepted for seat in life.circle.seats])
    assert life.circle.receiver == next(at for at in order if at != life.circle.rounds[0].seat)


def test_it_opens_seven_days_before_the_date_and_closes_the_day_before() -> None:
    life = Votes(votes(unit="month"))
    due = life.circle.dues[0]
    for early_or_late in (due - 7 * DAY - 1, due - DAY):
        life.now = early_or_late
        with pytest.raises(Unfit, match="no vote"):
            life.act("vote", seat=1, **{"for": 2})
        with pytest.raises(Unfit, match="no vote"):
            life.act("wish", seat=1)
    life.now = due - DAY - 1
    life.act("wish", seat=1)
    with pytest.raises(Unfit):
        life.act("wish", seat=1)
    life.act("vote", seat=1, **{"for": 1})
    with pytest.raises(Unfit, match="over"):
        life.act("count", seed=life.seed())
    life.now = due
    with pytest.raises(Unfit, match="nobody has it"):
        life.act("due")


def test_only_members_in_good_standing_vote_and_are_voted_for() -> None:
    life = Votes(votes(deposit=100))
    life.vote(1, 1)
    life.round({1, 2, 3})
    with pytest.raises(Unfit, match="standing"):
        life.vote(4, 2)
    with pytest.raises(Unfit, match="receive"):
        life.vote(1, 4)
    life.pay(4, 100)
    life.vote(4, 4)


def test_a_count_tells_its_own_seed_once() -> None:
    life = Votes(votes())
    life.now = life.circle.choice_ends
    for wrong in ("", "00" * 32, LAST):
        with pytest.raises(Unfit, match="seed"):
            life.act("count", seed=wrong)
    life.count()
    with pytest.raises(Unfit):
        life.act("count", seed=earlier(LAST, 2))


def test_an_early_end_after_a_count_tells_the_seeds_that_are_left() -> None:
    life = Votes(votes(3))
    life.count()
    for seat in (1, 2):
        life.act("consent", to="cancel", seat=seat)
    life.act("cancel", seed=LAST)
    assert life.circle.seed == LAST


@settings(max_examples=loops(25), deadline=None)
@given(
    st.integers(2, 5),
    st.sampled_from([0, 50, 100]),
    st.sampled_from([0, 3]),
    st.sampled_from([0, 7]),
    st.data(),
)
def test_whatever_people_vote_and_pay_it_ends_and_nobody_loses_more_than_was_shown(
    seats: int, deposit: int, late_fee: int, reserve: int, data: st.DataObject
) -> None:
    terms = votes(seats, 100, deposit=deposit, late_fee=late_fee, reserve=reserve)
    life, honest = Votes(terms), data.draw(st.sets(st.integers(1, seats)))
    everyone = list(range(1, seats + 1))
    for _ in everyone:
        pairs = st.tuples(st.sampled_from(everyone), st.sampled_from(everyone))
        for seat, chosen in data.draw(st.lists(pairs, max_size=4)):
            try:
                life.vote(seat, chosen)
            except Unfit:
                continue
        given_votes = Counter(chosen for _, chosen in life.circle.votes)
        life.count()
        if given_votes:
            assert given_votes[life.circle.receiver] == max(given_votes.values())
        life.due()
        for seat in everyone:
            whole = whole_due(life.circle, seat)
            life.pay(seat, whole if seat in honest else data.draw(st.integers(0, whole)))
        life.close()
    circle = life.circle
    assert (circle.stage, circle.pot, circle.deposits, circle.reserve) == ("ended", 0, 0, 0)
    assert balance(circle) == 0
    for seat in honest:
        assert -life.net(seat) <= most_lost_by_any(terms)
