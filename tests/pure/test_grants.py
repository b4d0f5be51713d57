"""Counts of rounds of grants: the figures of the rules, and what must hold of every count."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import fields, replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.counting import points
from storage.grants import ballots, giving
from storage.grants.equal_shares import equal_shares
from storage.grants.exclusions import barred, pairs
from storage.grants.giving import Given
from storage.grants.greedy import greedy
from storage.grants.quadratic import Guards, Match, Project, matched, pairs_sums, returned_to
from storage.grants.shares import COMPLETIONS, MOST_STEPS, Rules, count, step_of
from storage.grants.tally import Group, grouped, votes_for
from storage.grants.terms import RoundTerms, read_terms
from tests.support.loops import is_long

OFF = Guards(min_givers=1, cap=None)


# -- equal shares ----------------------------------------------------------------------------------


def test_a_group_gets_what_its_shares_pay_for() -> None:
    """Ten voters, a budget of 100: six want A and B, four want C. Greedy gives the four nothing."""
    costs = [60, 40, 40]
    groups = [Group((0, 1), 6), Group((2,), 4)]
    assert greedy(costs, votes_for(groups, 3), 100) == [1, 0]
    found = count(costs, groups, 100, 0, Rules("none"))
    assert found.funded == (1, 2)
    paid = found.paid_for(1)
    assert paid is not None
    assert (paid.price, paid.supporters, paid.poorer) == (Fraction(20, 3), 6, 0)
    assert found.greedy == (1, 0)
    assert found.missing(costs) == {0: 40}


def test_who_has_less_left_pays_what_they_have() -> None:
    costs = [30, 40]
    groups = [Group((0, 1), 2), Group((0,), 1), Group((1,), 1)]
    run = equal_shares(costs, groups, Fraction(20))
    first, second = run.funded
    assert (first.project, first.price, first.supporters) == (0, Fraction(10), 3)
    assert (second.project, second.price, second.poorer) == (1, Fraction(20), 2)


@pytest.mark.parametrize(
    ("costs", "groups", "first"),
    [
        # The same ρ: the lower cost, here with more votes by cost, then more votes, then the older.
        ([40, 20], [Group((0,), 2), Group((1,), 2)], 1),
        ([20, 20], [Group((0,), 2), Group((1,), 2)], 0),
    ],
)
def test_ties(costs: list[int], groups: list[Group], first: int) -> None:
    assert equal_shares(costs, groups, Fraction(30)).projects[0] == first


def test_below_the_quorum_three_friends_share_nothing_out() -> None:
    """Three of fifty: each has a tenth of the budget, and no completion adds to it."""
    costs = [500, 300]
    groups = [Group((0,), 3)]
    found = count(costs, groups, 1000, 10, Rules())
    assert (found.completed, found.funded) == ("none", ())
    assert found.endowment == 100
    assert found.missing(costs) == {0: 200, 1: 300}
    assert count(costs, groups, 1000, 3, Rules()).funded == (0,)


def test_where_all_fit_all_are_funded_but_without_completion() -> None:
    costs = [50, 50]
    groups = [Group((0,), 9), Group((1,), 1)]
    assert count(costs, groups, 100, 0, Rules("add1")).funded == (0, 1)
    assert count(costs, groups, 100, 0, Rules("add1")).all_fit
    assert count(costs, groups, 100, 0, Rules("none")).funded == (0,)


def test_completions_fund_more_and_never_too_much() -> None:
    """Of 100, nine voters want projects of 60 and 40, one wants another of 15."""
    costs, groups = [60, 15, 40], [Group((0, 2), 9), Group((1,), 1)]
    by = {each: count(costs, groups, 100, 0, Rules(each)) for each in COMPLETIONS}
    # With 15 each, all three are paid for, which is too much. From 12 on nothing more would fit.
    assert [by[each].funded for each in COMPLETIONS] == [(2,), (2, 0), (2, 0), (2, 0)]
    assert [by[each].steps for each in COMPLETIONS] == [0, 4, 2, 4]
    assert by["add1"].step == 1
    assert by["add1"].endowment == 14


def test_add1u_fills_up_by_votes() -> None:
    costs, groups = [60, 50, 15], [Group((0, 1), 9), Group((2,), 1)]
    assert count(costs, groups, 100, 0, Rules("add1")).funded == (1,)
    found = count(costs, groups, 100, 0, Rules("add1u"))
    assert (found.run.projects, found.filled) == ((1,), (2,))
    assert found.missing(costs) == {0: 2}


@pytest.mark.parametrize(
    ("endowment", "unit", "step"),
    [
        (Fraction(10_000), 100, 100),  # 100.00 each: one whole
        (Fraction(9_999), 100, 99),  # 99.99: a hundredth, floored
        (Fraction(50), 1, 1),  # never less than the smallest unit
        (Fraction(1_000_000), 100, 2_000),  # 10,000.00: a five-hundredth
        (Fraction(1_000_000, 6586), 1, 1),
    ],
)
def test_the_step(endowment: Fraction, unit: int, step: int) -> None:
    assert step_of(endowment, unit) == step


def test_a_lone_approval_of_what_costs_nearly_all_ends() -> None:
    costs = [999_900, 500, 600]
    groups = [Group((0,), 1), Group((1,), 500), Group((2,), 499)]
    found = count(costs, groups, 1_000_000, 0, Rules("add1", unit=100))
    assert found.steps == MOST_STEPS
    assert set(found.funded) == {1, 2}
    assert set(count(costs, groups, 1_000_000, 0, Rules(unit=100)).funded) == {1, 2}


def test_bounds_leave_out_what_has_too_few_votes() -> None:
    costs, groups = [10, 10], [Group((0,), 3), Group((0, 1), 1)]
    found = count(costs, groups, 20, 0, Rules(min_votes=2))
    assert (found.voters, found.votes, found.funded) == (4, (4, 1), (0,))


@pytest.mark.parametrize(
    ("costs", "groups", "budget"),
    [([0], [], 10), ([1], [], 0), ([1], [Group((1,), 1)], 1), ([1, 1], [Group((1, 0), 1)], 1)],
)
def test_what_no_round_can_hold(costs: list[int], groups: list[Group], budget: int) -> None:
    with pytest.raises(ValueError, match=r"zero|project|group"):
        count(costs, groups, budget, 0, Rules())


@st.composite
def rounds(draw: st.DrawFn) -> tuple[list[int], list[list[int]], int, int]:
    costs = draw(st.lists(st.integers(1, 300), min_size=1, max_size=7))
    places = st.integers(0, len(costs) - 1)
    ballots = draw(st.lists(st.lists(places, max_size=5), min_size=1, max_size=12))
    return costs, ballots, draw(st.integers(1, 600)), draw(st.integers(0, 8))


# Of what excludes each other, what is not in a round is passed over.
APART = st.sampled_from([(), ((0, 1),), ((0, 1), (1, 2))])


@given(
    rounds(), st.sampled_from(COMPLETIONS), st.sampled_from(["cost", "one"]), APART, st.randoms()
)
def test_every_count_covers_costs_exactly_and_stays_within(  # type: ignore[no-untyped-def]
    made, completion, utility, apart, shuffle
) -> None:
    costs, ballots, budget, quorum = made
    excluding = within(apart, costs)
    rules = Rules(completion, utility, excluding=excluding)
    found = count(costs, grouped(ballots), budget, quorum, rules)
    assert not barred(excluding, found.funded) & set(found.funded)
    assert not barred(excluding, found.greedy) & set(found.greedy)
    assert sum(costs[each] for each in found.funded) <= budget
    assert len(set(found.funded)) == len(found.funded)
    assert all(found.votes[each] for each in found.funded)
    left = [found.endowment] * len(ballots)
    for each in found.run.funded:
        pays = {
            at: min(left[at], each.price) for at, one in enumerate(ballots) if each.project in one
        }
        assert sum(pays.values()) == costs[each.project]
        assert len(pays) == each.supporters
        assert sum(1 for at in pays if left[at] < each.price) == each.poorer
        for at, pay in pays.items():
            left[at] -= pay
    assert all(each >= 0 for each in left)
    if not found.all_fit:
        for project, there in found.run.left.items():
            supporters = [left[at] for at, one in enumerate(ballots) if project in one]
            assert there == sum(supporters, Fraction(0))
            assert there < costs[project] or project in barred(excluding, found.run.projects)
    others = list(ballots)
    shuffle.shuffle(others)
    assert count(costs, grouped(others), budget, quorum, rules) == found


def within(apart: Sequence[tuple[int, int]], costs: list[int]) -> list[tuple[int, int]]:
    return [(one, other) for one, other in apart if other < len(costs)]


@given(rounds(), st.sampled_from(["cost", "one"]), APART)
def test_the_shortcuts_change_nothing(made, utility, apart) -> None:  # type: ignore[no-untyped-def]
    costs, ballots, budget, _ = made
    endowment, excluding = Fraction(budget, len(ballots)), within(apart, costs)
    run = equal_shares(costs, grouped(ballots), endowment, utility, excluding)
    assert list(run.projects) == step_by_step(costs, ballots, endowment, utility, excluding)


@given(rounds(), st.sampled_from(["add1", "add1e"]), st.sampled_from(["cost", "one"]), APART)
def test_steps_that_are_left_out_change_nothing(  # type: ignore[no-untyped-def]
    made, completion, utility, apart
) -> None:
    costs, ballots, budget, _ = made
    groups, excluding = grouped(ballots), within(apart, costs)
    found = count(costs, groups, budget, 0, Rules(completion, utility, excluding=excluding))
    if found.all_fit:
        return
    first, votes = Fraction(budget, max(1, found.voters)), votes_for(groups, len(costs))
    voted = {each for each, many in enumerate(votes) if many}
    steps, run = 0, equal_shares(costs, groups, first, utility, excluding)
    while steps < MOST_STEPS and voted - set(run.projects) - barred(excluding, run.projects):
        if completion == "add1e" and not greedy(costs, votes, budget, run.projects, excluding):
            break
        more = equal_shares(costs, groups, first + (steps + 1) * found.step, utility, excluding)
        if sum(costs[each] for each in more.projects) > budget:
            break
        steps, run = steps + 1, more
    assert (found.steps, found.run) == (steps, run)


def step_by_step(
    costs: list[int],
    ballots: list[list[int]],
    endowment: Fraction,
    utility: str,
    excluding: Sequence[tuple[int, int]],
) -> list[int]:
    """Equal shares as its definition reads, voter by voter."""
    left = [endowment] * len(ballots)
    funded: list[int] = []
    while True:
        best = None
        for project, cost in enumerate(costs):
            theirs = sorted(at for at, one in enumerate(ballots) if project in one)
            if project in barred(excluding, funded):
                continue
            if project in funded or sum(left[at] for at in theirs) < cost:
                continue
            owed, payers, price = Fraction(cost), len(theirs), Fraction(0)
            for at in sorted(theirs, key=lambda one: left[one]):
                price = owed / payers
                if left[at] >= price:
                    break
                owed, payers = owed - left[at], payers - 1
            rho = price / (cost if utility == "cost" else 1)
            rank = (rho, cost, -len(theirs), project, price, theirs)
            if best is None or rank < best:
                best = rank
        if best is None:
            return funded
        _, _, _, project, price, theirs = best
        funded.append(project)
        for at in theirs:
            left[at] -= min(left[at], price)


def a_large_round(voters: int, projects: int, different: int) -> tuple[list[int], list[Group]]:
    drawn = random.Random(6586)
    costs = [drawn.randint(5_000, 100_000) for _ in range(projects)]
    kinds = [drawn.sample(range(projects), drawn.randint(1, 8)) for _ in range(different)]
    ballots = kinds + [
        kinds[int(different * drawn.random() ** 3)] for _ in range(voters - different)
    ]
    return costs, grouped(ballots)


def test_a_round_of_a_town() -> None:
    """64 projects, 6,586 voters, 1,190 different ballots: some seconds (2 to 3 where written)."""
    voters, different = (6586, 1190) if is_long() else (659, 119)
    costs, groups = a_large_round(voters, 64, different)
    begun = time.process_time()
    found = count(costs, groups, 1_000_000, 50, Rules("add1"))
    assert 10 < len(found.funded) < 64
    assert time.process_time() - begun < 120


# -- quadratic -------------------------------------------------------------------------------------


def matches(gifts: list[list[int]], pool: int, variant: str = "subsidy") -> list[int]:
    """The matches of projects that nobody gave to twice, with the guards off."""
    projects = [Project(10**6, at) for at in range(len(gifts))]
    given = [{at: units} for at, each in enumerate(gifts) for units in each]
    return [each.match for each in matched(projects, given, pool, variant, OFF)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("gifts", "match"), [([9, 4, 1], 22), ([2, 2], 4), ([8, 2], 8), ([14], 0), ([], 0)]
)
def test_the_subsidy(gifts: list[int], match: int) -> None:
    assert matches([gifts], 1000) == [match]


def test_the_subsidy_is_scaled_to_the_pool() -> None:
    assert matches([[9, 4, 1], [2, 2], [8, 2]], 17) == [11, 2, 4]


def test_the_proportional_variant() -> None:
    assert matches([[100], [100, 100]], 100, "proportional") == [20, 80]


def test_each_pair_counts_over_all_that_both_gave_to() -> None:
    both = [{0: 4, 1: 4}, {0: 9, 1: 9}]
    assert pairs_sums(2, both) == [6, 6]
    assert pairs_sums(2, [{0: 4}, {0: 9, 1: 9}]) == [12, 0]


def test_four_projects_of_three_friends_gain_little() -> None:
    """Each gives to all four; a project of strangers with as many givers has four times as much."""
    friends = [dict.fromkeys(range(4), 25) for _ in range(3)]
    strangers = [{4: 25} for _ in range(3)]
    projects = [Project(10**6, at) for at in range(5)]
    found = matched(projects, friends + strangers, 10**6, guards=Guards(cap=None))
    assert [each.match for each in found] == [37, 37, 37, 37, 150]


def test_too_few_givers_count_nowhere_and_get_their_gifts_back() -> None:
    projects = [Project(1000, 1), Project(1000, 2)]
    gifts = [{0: 100, 1: 100}, {0: 100, 1: 100}, {1: 100}]
    small, enough = matched(projects, gifts, 1000)
    assert small == Match(200, 2, Fraction(0), 0, 200, "few")
    # The pair that gave to both counts in full: the other project is not there.
    assert (enough.pairs, enough.match, enough.paid) == (Fraction(600), 250, 550)


def test_one_receiver_gets_at_most_a_quarter_over_all_projects() -> None:
    projects = [Project(10**6, 1), Project(10**6, 1), Project(10**6, 2)]
    gifts = [{at: 100} for at in (0, 0, 0, 0, 1, 1, 1, 2, 2, 2)]
    found = matched(projects, gifts, 1000)
    assert [each.pairs for each in found] == [1200, 600, 600]
    assert [each.match for each in found] == [166, 83, 250]


def test_no_more_than_was_applied_for() -> None:
    [found] = matched([Project(35, 1)], [{0: 10}] * 3, 1000)
    assert (found.gifts, found.match, found.returned, found.paid) == (30, 5, 0, 35)
    [found] = matched([Project(25, 1)], [{0: 10}] * 3, 1000)
    assert (found.match, found.returned, found.paid) == (0, 5, 25)
    assert returned_to([10, 10, 10], 5) == [2, 2, 1]


def test_of_two_that_exclude_each_other_the_larger_pairs_are_matched() -> None:
    theirs = [Project(1_000, each) for each in range(3)]
    gifts = [{0: 9, 1: 9, 2: 4}, {0: 4, 1: 1, 2: 4}]
    bare = Guards(1, None)
    apart = matched(theirs, gifts, 1_000, guards=bare, excluding=[(0, 1)])
    # What both gave to the second goes back, and counts for no pair: 12 over two and 8 over two.
    assert [each.match for each in apart] == [6, 0, 4]
    assert (apart[1].returned, apart[1].bound) == (10, "other")
    alone = [{at: c for at, c in each.items() if at != 1} for each in gifts]
    without = matched(theirs, alone, 1_000, guards=bare)
    assert [each.match for each in without] == [6, 0, 4]


def test_nobody_excludes_what_somebody_else_applied_for_by_themselves() -> None:
    one, other = ballots.Project(5, 1, place=1, not_with=2), ballots.Project(5, 2, place=2)
    assert pairs([one, other]) == []
    assert pairs([one, replace(other, person=1)]) == [(0, 1)]
    assert pairs([one, replace(other, not_with=1)]) == [(0, 1)]
    assert pairs([one, ballots.Project(5, 1, place=3)]) == []


def test_what_is_not_matched_is_passed_on() -> None:
    [found] = matched([Project(1000, 1)], [{0: 9}, {0: 4}], 1000, guards=OFF, unmatched=[{0: 50}])
    assert (found.gifts, found.givers, found.match, found.paid) == (63, 2, 12, 75)


@given(
    st.lists(
        st.tuples(st.integers(1, 6), st.integers(0, 3), st.integers(1, 10**6)),
        max_size=14,
        unique_by=lambda each: each[:2],
    ),
    st.integers(1, 10**6),
    st.sets(st.integers(1, 6), max_size=2),
    st.sets(st.integers(1, 6), max_size=2),
    st.sets(st.integers(0, 3), max_size=2),
    st.sampled_from(["min_givers=1;match_cap=0", "match=proportional", "min_givers=2"]),
)
def test_what_is_given_reaches_a_project_or_comes_back(  # type: ignore[no-untyped-def]
    gifts, pool, left, newcomers, unpaid, terms
) -> None:
    """To the unit, to whoever gave it, and nobody gets back more than they gave."""
    round_terms = read_terms(_canonical(f"method=quadratic;complete=none;{terms}"))
    given_ = [Given(*each) for each in gifts]
    projects = [ballots.Project(50_000 * (at + 1), at + 1) for at in range(4)]
    left &= {each.person for each in given_}
    found = giving.counted(round_terms, projects, given_, pool, left=left, newcomers=newcomers)
    back = found.back(given_, unpaid)
    assert back.total() + found.kept(unpaid) == sum(each.amount for each in given_)
    for person, units in back.items():
        theirs = sum(each.amount for each in given_ if each.person == person)
        assert 0 < units <= theirs
        assert person not in left or units == theirs
    assert giving.read_matching(giving.to_text(found)) == found


@given(
    st.lists(st.dictionaries(st.integers(1, 6), st.integers(1, 30), max_size=3), max_size=8),
    st.integers(1, 10**6),
    st.integers(0, 9),
)
def test_thanks_share_out_no_more_than_there_is(ballots_, budget, quorum) -> None:  # type: ignore[no-untyped-def]
    found = points.shares(ballots_, budget, quorum)
    givers = sum(1 for each in ballots_ if each)
    assert sum(found.values()) == givers * (budget // max(givers, quorum, 1))
    assert found.keys() <= {member for each in ballots_ for member in each}
    assert all(points.read_points(points.points_text(each)) == each for each in ballots_)


def test_points_are_split_by_the_rule_of_splits() -> None:
    """20.00 by three: 6.66 each; of 60 and 40 the first listed has what is left over."""
    given_ = [{2: 60, 3: 40}, {3: 3}, {1: 1, 2: 2}]
    assert points.shares(given_, 2000, 3) == {1: 222, 2: 844, 3: 932}
    assert points.shares([{2: 100}], 2000, 5) == {2: 400}


@pytest.mark.parametrize("text", ["m2=101", "m2=60,m3=41", "m3=1,m2=1", "m2=0", "m2=1,m2=1", "2=1"])
def test_what_is_no_ballot_of_points_is_an_error_that_does_not_tell_it(text: str) -> None:
    with pytest.raises(ValueError, match=points.NO_BALLOT) as caught:
        points.read_points(text)
    assert text not in str(caught.value)


def _canonical(text: str) -> str:
    values = dict(part.split("=") for part in text.split(";"))
    order = [each.name for each in fields(RoundTerms) if each.name in values]
    return ";".join(f"{name}={values[name]}" for name in order)


@given(
    st.lists(st.dictionaries(st.integers(0, 4), st.integers(1, 10**9), max_size=5), max_size=12),
    st.integers(1, 10**9),
    st.sampled_from(["subsidy", "proportional"]),
    st.sampled_from([OFF, Guards(), Guards(2, Fraction(1, 2))]),
    st.randoms(),
)
def test_every_match_stays_within(gifts, pool, variant, guards, shuffle) -> None:  # type: ignore[no-untyped-def]
    projects = [Project(10**8, at % 3) for at in range(5)]
    found = matched(projects, gifts, pool, variant, guards)
    assert sum(each.match for each in found) <= pool
    for at, each in enumerate(found):
        assert each.match >= 0
        assert each.gifts == sum(one.get(at, 0) for one in gifts)
        assert 0 <= each.returned <= each.gifts
        assert each.paid <= max(projects[at].cost, 0)
    if guards.cap is not None:
        for receiver in range(3):
            theirs = [m for m, p in zip(found, projects, strict=True) if p.receiver == receiver]
            assert sum(each.match for each in theirs) <= guards.cap * pool
    others = list(gifts)
    shuffle.shuffle(others)
    assert matched(projects, others, pool, variant, guards) == found
