"""Counts of worked elections, and what must hold of every count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.counting import approval, choice, dates, irv, schulze, stv, yesno
from storage.counting.ballots import Ranking, Result, best
from storage.counting.yesno import Threshold


def ranked(*groups: tuple[int, str], letters: str) -> dict[Ranking, int]:
    """ "42 MNCK" as ballots, the letters standing for options in their order."""
    found: dict[Ranking, int] = {}
    for weight, text in groups:
        found[tuple((letters.index(letter) + 1,) for letter in text)] = weight
    return found


def called(result: Result, letters: str) -> tuple[str, str]:
    return (
        "".join(letters[option - 1] for option in result.winners),
        "".join(letters[option - 1] for option in result.tied),
    )


TENNESSEE = ranked((42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM"), letters="MNCK")
SCHULZE = ranked(
    (5, "ACBED"),
    (5, "ADECB"),
    (8, "BEDAC"),
    (3, "CABED"),
    (7, "CAEBD"),
    (2, "CBADE"),
    (7, "DCEBA"),
    (8, "EBADC"),
    letters="ABCDE",
)


def test_tennessee_by_three_methods() -> None:
    assert called(choice.count(firsts(TENNESSEE), 4), "MNCK") == ("M", "")
    assert called(irv.count(TENNESSEE, 4), "MNCK") == ("K", "")
    assert called(schulze.count(TENNESSEE, 4), "MNCK") == ("N", "")
    told, _ = irv.rounds(TENNESSEE, 4)
    assert [dict(each.votes) for each in told] == [
        {1: 42, 2: 26, 3: 15, 4: 17},
        {1: 42, 2: 26, 4: 32},
        {1: 42, 4: 58},
    ]


def test_schulzes_first_example() -> None:
    assert schulze.order(SCHULZE, 5) == [(5,), (1,), (3,), (2,), (4,)]
    assert called(schulze.count(SCHULZE, 5), "ABCDE") == ("E", "")


def test_what_is_not_ranked_is_equal_and_last() -> None:
    short: dict[Ranking, int] = {((1,),): 2, ((2,), (3,)): 1}
    pairs = schulze.pairwise(short, 3)
    assert (pairs[1, 2], pairs[2, 1], pairs[1, 3], pairs[2, 3], pairs[3, 2]) == (2, 1, 2, 1, 0)


def test_equal_places_are_equal() -> None:
    pairs = schulze.pairwise({((1, 2), (3,)): 4}, 3)
    assert (pairs[1, 2], pairs[2, 1], pairs[1, 3], pairs[2, 3]) == (0, 0, 4, 4)


def test_a_tie_is_a_tie() -> None:
    assert choice.count({(1,): 5, (2,): 5, (3,): 1}, 3) == Result((), (1, 2))
    assert irv.count({((1,),): 5, ((2,),): 5}, 3) == Result((), (1, 2))
    assert schulze.count({((1,), (2,)): 5, ((2,), (1,)): 5}, 2) == Result((), (1, 2))
    assert stv.count({((1,),): 5, ((2,),): 5}, 2, 1) == Result((), (1, 2))


def test_nobody_votes_for_nobody() -> None:
    assert choice.count({}, 3) == Result()
    assert irv.count({}, 3) == Result()
    assert schulze.count({}, 3) == Result()
    assert stv.count({}, 3, 2) == Result()
    assert dates.count({}, 3) == Result()
    assert best({1: 0, 2: 0}, 2) == Result()


def test_in_a_tie_of_elimination_the_younger_goes() -> None:
    told, result = irv.rounds({((1,),): 4, ((2,), (3,)): 2, ((3,), (2,)): 2, ((2,),): 0}, 3)
    assert (told[0].gone, told[0].tied) == ((3,), (2, 3))
    assert result == Result((), (1, 2))


def test_exhausted_ballots_go_to_nobody() -> None:
    told, result = irv.rounds({((1,),): 4, ((2,),): 3, ((3,),): 2}, 3)
    assert told[1].exhausted == 2
    assert result == Result((1,))  # 4 of the 7 that still count.


def test_stv_passes_the_surplus_on_in_exact_fractions() -> None:
    ballots: dict[Ranking, int] = {((1,), (2,)): 4, ((1,), (3,)): 3, ((2,),): 1, ((3,),): 2}
    told, result = stv.stages(ballots, 3, 2)
    # 10 votes, 2 seats: a quota of 4. The first has 7 and passes 3 on, each paper at 3/7.
    assert stv.quota(10, 2) == 4
    assert told[0].passes_on == 1
    assert told[0].surplus == 3
    assert told[1].votes == {2: 1 + Fraction(12, 7), 3: 2 + Fraction(9, 7)}
    assert result == Result((1, 3))


def test_stv_stops_at_the_seats() -> None:
    assert len(stv.count(SCHULZE, 5, 3).winners) == 3
    assert stv.count({((1,),): 3}, 4, 2) == Result((1,))  # Nobody ranked anyone else.


def test_dates_have_the_fewest_no_then_the_most_yes_then_the_earlier() -> None:
    answers: dict[dates.Answers, int] = {
        ("yes", "if need be", "if need be"): 3,
        ("no", "yes", "if need be"): 1,
        ("yes", "if need be", "yes"): 1,
    }
    assert dates.count(answers, 3) == Result((2,))


def test_approvals_are_counted_each() -> None:
    ballots = {(1, 2): 3, (2,): 1, (3,): 2}
    assert approval.votes(ballots, 3) == {1: 3, 2: 4, 3: 2}
    assert approval.count(ballots, 3) == Result((2,))


@pytest.mark.parametrize(
    ("base", "above", "verdict", "needed"),
    [
        ("yes+no", True, "passed", 6),
        ("cast", True, "failed", 7),
        ("cast", False, "passed", 6),
        ("all", True, "failed", 7),
        ("all", False, "passed", 6),
    ],
)
def test_twelve_can_vote_six_say_yes(
    base: yesno.Base, above: bool, verdict: str, needed: int
) -> None:
    votes = {"yes": 6, "no": 4, "abstain": 2}
    found = yesno.count(votes, Threshold(Fraction(1, 2), base, above), eligible=12)
    assert (found.verdict, found.needed) == (verdict, needed)


def test_nothing_passes_without_a_yes() -> None:
    low = Threshold(Fraction(1, 2), "yes+no", above=False)
    assert yesno.count({"abstain": 9}, low).verdict == "failed"
    assert yesno.count({"no": 1}, low).verdict == "failed"
    assert yesno.count({}, low).verdict == "nobody"
    assert yesno.count({"yes": 1, "no": 1}, Threshold()).verdict == "failed"


def test_a_quorum_counts_who_voted_and_may_leave_abstentions_apart() -> None:
    votes = {"yes": 3, "abstain": 2}
    assert yesno.count(votes, Threshold(), quorum=5).verdict == "passed"
    apart = yesno.count(votes, Threshold(), quorum=5, abstentions_cast=False)
    assert apart.verdict == "no quorum"


def test_two_thirds_is_at_least_that() -> None:
    two_thirds = Threshold(Fraction(2, 3), "yes+no", above=False)
    assert yesno.count({"yes": 4, "no": 2}, two_thirds).verdict == "passed"
    assert yesno.count({"yes": 5, "no": 3}, two_thirds).verdict == "failed"


# -- of every count --------------------------------------------------------------------------------

OPTIONS = 4
rankings = st.lists(
    st.permutations(range(1, OPTIONS + 1)).flatmap(
        lambda order: st.integers(1, OPTIONS).map(lambda n: tuple((o,) for o in order[:n]))
    ),
    max_size=12,
)


def firsts(ballots: Mapping[Ranking, int]) -> dict[tuple[int, ...], int]:
    """What each ballot would be with one vote."""
    found = Counter[tuple[int, ...]]()
    for ranking, weight in ballots.items():
        found[ranking[0]] += weight
    return dict(found)


METHODS: dict[str, Callable[[Mapping[Ranking, int]], Result]] = {
    "irv": lambda ballots: irv.count(ballots, OPTIONS),
    "schulze": lambda ballots: schulze.count(ballots, OPTIONS),
    "stv": lambda ballots: stv.count(ballots, OPTIONS, 2),
    "choice": lambda ballots: choice.count(firsts(ballots), OPTIONS),
}


@pytest.mark.parametrize("method", METHODS)
@given(ballots=rankings, shuffle=st.randoms(use_true_random=False))
def test_the_order_of_ballots_is_irrelevant(
    method: str, ballots: list[Ranking], shuffle: object
) -> None:
    again = list(ballots)
    shuffle.shuffle(again)  # type: ignore[attr-defined] # a Random
    count = METHODS[method]
    assert count(Counter(ballots)) == count(Counter(again))


@pytest.mark.parametrize("method", ["irv", "schulze", "choice"])
@given(first=st.integers(1, OPTIONS), weight=st.integers(1, 9))
def test_unanimity(method: str, first: int, weight: int) -> None:
    assert METHODS[method]({((first,),): weight}) == Result((first,))


@given(ballots=rankings, seats=st.integers(1, OPTIONS))
def test_stv_never_elects_more_than_the_seats_and_loses_no_vote(
    ballots: list[Ranking], seats: int
) -> None:
    told, result = stv.stages(Counter(ballots), OPTIONS, seats)
    assert len(result.winners) <= seats
    assert len(set(result.winners)) == len(result.winners)
    assert not set(result.winners) & set(result.tied)
    for stage in told:
        assert sum(stage.votes.values()) + stage.exhausted <= len(ballots)
        assert all(isinstance(each, Fraction) for each in stage.votes.values())


@given(ballots=rankings)
def test_a_majority_of_first_votes_wins_every_way(ballots: list[Ranking]) -> None:
    first = Counter(ranking[0][0] for ranking in ballots)
    most = [option for option, count in first.items() if 2 * count > len(ballots)]
    if most:
        for method in ("irv", "schulze", "choice"):
            assert METHODS[method](Counter(ballots)) == Result((most[0],))


@given(ballots=rankings)
def test_the_order_of_schulze_never_goes_against_a_path(ballots: list[Ranking]) -> None:
    """Nothing stands before what beats it; each that stands behind is beaten by one just before."""
    counted = Counter(ballots)
    path = schulze.strengths(schulze.pairwise(counted, OPTIONS), OPTIONS)
    order = schulze.order(counted, OPTIONS)
    assert sorted(each for place in order for each in place) == list(range(1, OPTIONS + 1))
    for at, place in enumerate(order):
        for one in place:
            left = [other for later in order[at:] for other in later if other != one]
            assert all(path[one, other] >= path[other, one] for other in left)
            before = order[at - 1] if at else ()
            assert not at or any(path[other, one] > path[one, other] for other in before)
