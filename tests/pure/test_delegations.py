"""Voices that are passed on, counted by hand and by search; and votes that are settled early."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from storage.counting import early, outcome
from storage.counting.delegation import carried, most_carried, read_carried
from storage.counting.draw import Draw, seal
from storage.counting.terms import Terms

A, B, C, D = 1, 2, 3, 4


def test_the_worked_examples() -> None:
    straight = carried({A: B, B: C}, {C}, {A, B, C})
    assert (dict(straight.voices), straight.lost) == ({C: 2}, ())
    circle = carried({A: B, B: C, C: A}, {D}, {A, B, C, D})
    assert (dict(circle.voices), circle.lost) == ({}, (A, B, C))


def test_a_direct_vote_overrides_and_nobody_carries_more_than_a_tenth() -> None:
    assert dict(carried({A: B, B: C}, {B, C}, {A, B, C}).voices) == {B: 1}
    roll = set(range(1, 41))
    found = carried(dict.fromkeys(range(2, 41), 1), {1}, roll)
    assert (found.voices[1], len(found.lost)) == (most_carried(40), 35)
    assert most_carried(19) == 2


def test_outside_the_roll_nothing_is_passed_on() -> None:
    assert carried({A: D, D: B}, {B}, {A, B}).lost == (A,)


LINKS = st.dictionaries(st.integers(1, 8), st.integers(1, 8), max_size=8)


@given(links=LINKS, voters=st.sets(st.integers(1, 8)), roll=st.sets(st.integers(1, 8), min_size=1))
def test_counted_and_lost_and_not_cast_are_all_there_are(
    links: dict[int, int], voters: set[int], roll: set[int]
) -> None:
    voters &= roll
    found = carried(links, voters, roll)
    not_cast = roll - voters - set(found.by) - set(found.lost)
    assert len(voters) + sum(found.voices.values()) + len(found.lost) + len(not_cast) == len(roll)
    assert not not_cast & set(links)
    assert set(found.by.values()) <= voters
    assert max(found.voices.values(), default=0) <= most_carried(len(roll))
    assert read_carried(*found.texts()) == found


ANSWERS = ("yes", "no", "abstain")


@given(
    said=st.lists(st.sampled_from(ANSWERS), max_size=5),
    left=st.integers(0, 4),
    quorum=st.sampled_from(("", "1/2", "3")),
    passing=st.sampled_from(("", ">=2/3 of yes+no", ">1/2 of cast", ">1/2 of all")),
    abstain=st.sampled_from(("counts", "apart")),
)
def test_a_settled_vote_comes_out_the_same_whatever_the_others_say(
    said: list[str], left: int, quorum: str, passing: str, abstain: str
) -> None:
    terms = Terms(
        method="yesno",
        who="members",
        change="no",
        quorum=quorum,
        passing=passing,
        abstain="counts" if abstain == "counts" else "apart",
    )
    eligible = len(said) + left
    counts = [said.count(each) for each in ANSWERS]
    settled = early.is_settled(terms, counts, len(said), eligible)
    verdicts = {
        outcome.decide(terms, outcome.grouped([*said, *more]), eligible).verdict
        for number in range(left + 1)
        for more in itertools.product(ANSWERS, repeat=number)
    }
    assert not settled or len(verdicts) == 1


@given(said=st.lists(st.sampled_from(("1", "2", "3")), max_size=6), left=st.integers(0, 3))
def test_a_settled_choice_has_its_winner_whatever_the_others_say(
    said: list[str], left: int
) -> None:
    terms = Terms(method="choice", options=3, who="members", change="no")
    counts = [said.count(each) for each in ("1", "2", "3")]
    if not early.is_settled(terms, counts, len(said), len(said) + left):
        return
    found = {
        outcome.decide(terms, outcome.grouped([*said, *more]), len(said) + left).text()
        for number in range(left + 1)
        for more in itertools.product(("1", "2", "3"), repeat=number)
    }
    assert len(found) == 1


def test_a_draw_is_the_same_again_and_depends_on_the_ballots() -> None:
    seed = bytes(range(32))
    one = Draw(seed, "vote/1", (5, 6)).order((1, 2, 3, 4))
    assert one == Draw(seed, "vote/1", (6, 5)).order((4, 3, 2, 1))
    others = {Draw(seed, "vote/1", (5, number)).order((1, 2, 3, 4)) for number in range(7, 30)}
    assert len(others) > 5
    assert seal(seed) == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd"


@given(
    ballots=st.lists(st.permutations((1, 2, 3, 4)), min_size=1, max_size=9),
    method=st.sampled_from(("ranked", "schulze", "choice", "approval")),
    tie=st.sampled_from(("named", "older", "draw")),
)
def test_the_order_of_ballots_is_irrelevant_and_all_agreeing_win(
    ballots: list[list[int]], method: str, tie: str
) -> None:
    terms = Terms(method=method, options=4, tie=tie)  # type: ignore[arg-type] # as sampled
    ranked = method in ("ranked", "schulze")
    said = [">".join(map(str, each)) if ranked else str(each[0]) for each in ballots]
    draw = Draw(b"s" * 32, "vote/1", tuple(range(len(said))))
    once = outcome.decide(terms, outcome.grouped(said), 0, draw=draw)
    again = outcome.decide(terms, outcome.grouped(reversed(said)), 0, draw=draw)
    assert once == again
    assert len(once.winners) == 1 or tie == "named"
    same = outcome.decide(terms, outcome.grouped([said[0]] * 3), 0, draw=draw)
    assert same.winners == (ballots[0][0],)
