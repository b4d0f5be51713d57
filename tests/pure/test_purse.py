"""The purse: its rules by their worked numbers, and nothing leaves it undecided, whatever comes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.clock import DAY, SECOND
from storage import communities, schema
from storage.ledger.accounts import member_account, treasury
from storage.ledger.movements import Entry, Leg, Post, Unbookable
from storage.ledger.posting import post
from storage.purse import easing, policies, policy, proposals, rollup
from storage.purse.easing import Ended
from storage.purse.policies import Policy
from storage.purse.policy import Claim
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books
from tests.support.group import PEOPLE, forged, held, later, looked, met, posted, said, tampered
from tests.support.loops import loops
from tests.support.play import Killed, Play

# -- the rules -------------------------------------------------------------------------------------


def test_how_many_second() -> None:
    assert [policy.seconds_needed(n, 1, 100) for n in (1, 9, 10, 29, 30)] == [0, 0, 1, 1, 2]
    # Above a quarter of what is free always at least one.
    assert [policy.seconds_needed(3, amount, 100) for amount in (25, 26)] == [0, 1]
    assert policy.seconds_needed(30, 26, 100) == 2


def test_how_many_have_to_vote() -> None:
    rolls = (1, 2, 3, 10, 15, 16, 31, 250, 2000)
    assert [policy.full_quorum(n) for n in rolls] == [1, 2, 3, 3, 3, 4, 7, 50, 50]
    assert [policy.eased_quorum(2000, n) for n in range(5)] == [50, 37, 27, 20, 15]
    assert policy.eased_quorum(2000, 20) == 3
    assert [policy.eased_quorum(8, n) for n in range(3)] == [3, 2, 2]
    assert policy.eased_quorum(1, 3) == 1
    assert policy.eases(8, 1)
    assert not policy.eases(9, 5)


def test_how_many_objections_are_enough() -> None:
    assert [policy.enough(n) for n in range(1, 11)] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 3]


def test_small_spends_share_a_twentieth_and_a_tenth() -> None:
    now, month = 100 * DAY, policy.WINDOW
    claims = [Claim(1, 50, now - DAY, capped=True)]
    assert policy.within_caps(50, 2, claims, 1000, now)
    assert not policy.within_caps(51, 2, claims, 1000, now)
    assert not policy.within_caps(1, 1, claims, 1000, now)
    # What was voted takes nothing of it, nor what was paid 30 days ago.
    voted = [Claim(1, 500, None, capped=False)]
    old = [Claim(1, 50, now - month, capped=True)]
    assert policy.within_caps(50, 1, [*voted, *old], 1000, now)


def test_a_quarter_for_one_and_a_half_for_all() -> None:
    now = 100 * DAY
    assert not policy.is_large(25, 1, [], 100, now)
    assert policy.is_large(26, 1, [], 100, now)
    three = [Claim(n, 25, None, capped=False) for n in (2, 3)]
    assert policy.is_large(1, 1, three, 100, now)
    assert not policy.is_large(1, 1, three[:1], 100, now)
    # Small spends count as well, and what was paid up to 30 days ago.
    paid = [Claim(1, 25, now - policy.WINDOW + 1, capped=True)]
    assert policy.is_large(1, 1, paid, 100, now)


def test_a_vote_about_money_takes_more_where_many_are_new() -> None:
    usual, span = policy.terms(31, 7, large=False)
    assert (usual.quorum, usual.passing, span) == ("7", policy.HALF, 3 * DAY)
    careful, span = policy.terms(31, 8, large=False)
    assert (careful.quorum, careful.passing, span) == ("7", policy.TWO_THIRDS, 7 * DAY)
    assert policy.terms(31, 0, large=True) == (careful, span)


def test_who_approves() -> None:
    def is_approved(by: dict[int, int], *chosen: set[int], ever: bool = True) -> bool:
        return policy.is_approved(by, set().union(*chosen), was_chosen=ever)

    # Until one was chosen, two moderators; where there is one alone, that one and somebody else.
    assert is_approved({1: 1, 2: 1}, ever=False)
    assert is_approved({1: 2, 9: 0}, ever=False)
    assert not is_approved({1: 1, 9: 0}, ever=False)
    assert not is_approved({1: 2}, ever=False)
    assert not is_approved({8: 0, 9: 0}, ever=False)
    assert is_approved({1: 1, 9: 0}, {1})
    assert not is_approved({8: 0, 9: 0}, {1})
    assert not is_approved({1: 1, 9: 0}, {1, 2})
    # A moderator who removes the treasurers leaves nobody who approves.
    assert not is_approved({1: 1, 2: 1})


def test_floors_that_no_policy_passes() -> None:
    def floor(treasurers: int = 5, **settled: int | str) -> str:
        after = policies.DEFAULT
        for name, value in settled.items():
            after = policies.with_field(after, name, value)
        return policies.floor(after, treasurers)

    assert floor() == ""
    # One treasurer alone up to 5 %, for one and for all; several, one fewer than there are.
    assert floor(approvals=1) == "two"
    assert floor(approvals=1, small_all=5) == ""
    assert floor(approvals=1, small_all=5, treasurers=1) == "few"
    assert [floor(approvals=3, treasurers=n) for n in (3, 4)] == ["few", ""]
    # What is small is never a large part, and less for one than for all.
    assert floor(small_one=26, small_all=50) == "number"
    assert floor(small_one=11) == "all"
    assert [floor(challenge_hours=n) for n in (23, 24, 169)] == ["number", "", "number"]
    assert [floor(unless_objected=n) for n in (10, 11)] == ["", "number"]
    assert [floor(threshold=each) for each in ("49/100", "1/2", "1/1")] == ["half", "", ""]
    assert [floor(quorum=each) for each in ("2", "3", "0/1", "1/5")] == ["voters", "", "voters", ""]


def test_a_vote_by_what_was_settled() -> None:
    settled = Policy(quorum="1/2", threshold="3/4", vote_days=9)
    usual, span = policy.terms(31, 0, large=False, settled=settled)
    assert (usual.quorum, usual.passing, span) == ("16", ">=3/4 of yes+no", 9 * DAY)
    assert policy.terms(31, 0, large=True, settled=settled) == (usual, span)
    # What is large takes at least 7 days and two thirds, whatever was settled.
    large, span = policy.terms(31, 0, large=True, settled=Policy(vote_days=2))
    assert (large.passing, span) == (policy.TWO_THIRDS, 7 * DAY)
    # Easing never asks for more than was settled, and one of few is not asked for more than it has.
    assert policy.terms(2000, 0, large=False, steps=1, settled=Policy(quorum="9"))[0].quorum == "9"
    assert policy.terms(2, 0, large=False, settled=Policy(quorum="9"))[0].quorum == "2"


def lacking(*people: int) -> Ended:
    return Ended(lacked=True, full=False, people=frozenset(people))


def test_the_quorum_is_eased_after_three_in_a_row() -> None:
    three = [lacking(1), lacking(2), lacking(3)]
    assert [easing.steps(three[:n]) for n in range(4)] == [0, 0, 0, 1]
    assert easing.steps([*three, lacking(1)]) == 2
    # Whoever proposed one of the two before makes no other count.
    assert easing.steps([lacking(1), lacking(2), lacking(2, 3)]) == 0
    assert easing.steps([*three, lacking(3)]) == 1
    # One that is decided by few does not restore it, one that reaches the full figure does.
    few = Ended(lacked=False, full=False, people=frozenset({5}))
    full = Ended(lacked=False, full=True, people=frozenset({6}))
    assert easing.steps([*three, few]) == 1
    assert easing.steps([*three, full]) == 0


def test_two_thousand_of_whom_twelve_are_awake_can_still_spend() -> None:
    groups = itertools.cycle([(1, 2, 3), (4, 5, 6), (7, 8, 9)])
    failures: list[Ended] = []
    while policy.eased_quorum(2000, easing.steps(failures)) > 12:
        failures.append(lacking(*next(groups)))
    assert len(failures) == 7
    assert policy.eased_quorum(2000, easing.steps(failures)) == 11


# -- on real turns ---------------------------------------------------------------------------------


def begun(url: str) -> Play:
    play = met(url)
    for who in PEOPLE:
        said(play, who, "!treasury give 50")
    return play


def passed(play: Play) -> None:
    """A spend to ben that passed, in the hours in which it can be objected to."""
    said(play, "ana", "!propose 20 @ben a bench")
    said(play, "ana", "yes")
    for who in ("cara", "dan", "eve"):
        said(play, who, "!vote 1 yes")
    later(play, 3 * DAY)


def test_a_process_that_is_killed_while_it_pays_has_paid_once_or_not_yet(
    fresh: Callable[[], str],
) -> None:
    play = begun(fresh())
    passed(play)
    play.scene.tick(DAY)
    for _ in range(loops(3)):
        play.kill_in = 1
        with pytest.raises(Killed):
            play.due(play.scene.clock.now())
        assert held(play) == (25_000, 2_000)
        play.start_again()
    for _ in range(2):
        play.due(play.scene.clock.now())
        assert held(play) == (23_000, 0)
        play.start_again()
    play.check()
    play.close()


def test_two_approvals_in_one_turn_are_one_payment(fresh: Callable[[], str]) -> None:
    play = met(fresh())
    said(play, "ana", "!treasury give 100")
    later(play, 31 * DAY)
    said(play, "ana", "!propose 5 @ben yarn")
    said(play, "ana", "yes")
    approve = "!proposal approve 1"
    play.tell(*(play.scene.say(who, approve, moderates=True) for who in ("cara", "dan", "eve")))
    later(play, DAY)
    later(play, DAY)
    assert held(play) == (9_500, 0)
    play.check()
    play.close()


ACTS = st.one_of(
    st.tuples(st.just("give"), st.sampled_from(PEOPLE), st.integers(1, 60)),
    st.tuples(
        st.just("propose"), st.sampled_from(PEOPLE), st.integers(1, 150), st.sampled_from(PEOPLE)
    ),
    st.tuples(
        st.sampled_from(["second", "approve", "object", "withdraw", "retry"]),
        st.sampled_from(PEOPLE),
        st.integers(1, 4),
    ),
    st.tuples(st.just("change"), st.sampled_from(PEOPLE), st.integers(1, 4), st.integers(1, 150)),
    st.tuples(
        st.just("vote"),
        st.sampled_from(PEOPLE),
        st.integers(1, 5),
        st.sampled_from(["yes", "yes", "no", "abstain"]),
    ),
    st.tuples(st.just("later"), st.sampled_from([DAY, 3 * DAY, 8 * DAY, 31 * DAY])),
    st.tuples(st.just("killed")),
)


@given(acts=st.lists(ACTS, min_size=4, max_size=30))
@settings(
    max_examples=loops(12),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_reserved_and_free_are_all_there_is_and_nothing_leaves_undecided(
    fresh: Callable[[], str], acts: list[tuple[object, ...]]
) -> None:
    play = begun(fresh())
    for act in acts:
        match act:
            case ("give", str(who), amount):
                said(play, who, f"!treasury give {amount}")
            case ("propose", str(who), amount, to):
                said(play, who, f"!propose {amount} @{to} something")
                said(play, who, "yes")
            case ("vote", str(who), number, ballot):
                said(play, who, f"!vote {number} {ballot}")
            case ("change", str(who), number, amount):
                said(play, who, f"!proposal change {number} amount={amount}")
                said(play, who, "yes")
            case ("later", int(span)):
                later(play, span)
            case ("killed",):
                play.kill_in = 1
                play.scene.tick(SECOND)
                try:
                    play.hear(play.scene.say("ana", "!treasury give 1"))
                except Killed:
                    play.start_again()
                play.kill_in = None
            case (str(what), str(who), number):
                said(play, who, f"!proposal {what} {number}")
        balance, reserved = held(play)
        assert 0 <= reserved <= balance
    # Left alone, all of it ends, and nothing stays reserved.
    for _ in range(60):
        later(play, DAY)
    assert held(play)[1] == 0
    assert not play.faults
    play.check()
    play.close()


@pytest.fixture(scope="module")
def open_to_objection(fresh: Callable[[], str]) -> Iterator[Play]:
    play = begun(fresh())
    passed(play)
    play.check()
    yield play
    play.close()


@pytest.fixture(scope="module")
def paid(fresh: Callable[[], str]) -> Iterator[Play]:
    play = begun(fresh())
    passed(play)
    later(play, DAY)
    play.check()
    yield play
    play.close()


TAMPERINGS = {
    "paid to somebody else": (
        update(schema.proposals).values(receiver=3),
        "The receiver kept for proposal 1",
    ),
    "never objected to": (
        update(schema.proposals).values(way="small"),
        "The way kept for proposal 1",
    ),
    "seconded by nobody": (
        update(schema.proposals).values(needs=1),
        "The needs kept for proposal 1",
    ),
    "another amount": (update(schema.proposals).values(amount=1), "The amount kept for proposal 1"),
    "other words": (
        update(schema.proposals).values(purpose="a boat"),
        "The words of proposal 1 are not",
    ),
    "a month that was better": (
        update(schema.purse_months).values(came_in=1),
        "came into the purse and went out",
    ),
    "a day that was better": (
        update(schema.purse_days).values(low=1),
        "held day by day is not what was booked",
    ),
}


@pytest.mark.parametrize("what", TAMPERINGS)
def test_what_is_kept_beside_the_records_is_held_to_them(paid: Play, what: str) -> None:
    change, why = TAMPERINGS[what]
    tampered(paid, change, why)


def test_the_least_of_thirty_days_is_known_without_walking_through_them(
    fresh: Callable[[], str],
) -> None:
    play = begun(fresh())
    now = play.scene.clock.now()

    def least(at: int) -> int:
        return looked(play, lambda books: rollup.least(books, 1, at))

    assert [least(now), least(now + 30 * DAY), least(now + 31 * DAY)] == [0, 0, 25_000]
    passed(play)
    later(play, DAY)
    paid = play.scene.clock.now()
    assert (least(paid + 29 * DAY), least(paid + 60 * DAY)) == (23_000, 23_000)
    there = looked(play, lambda books: proposals.current(books, paid))
    assert [(each.state, each.amount) for each in there] == [("paid", 2_000)]
    play.close()


FORGED: dict[str, tuple[str, dict[str, int | str | None], str]] = {
    "a treasurer nobody chose": (
        "role",
        {"role": "treasurer", "member": 3, "held": 1},
        "changes the treasurers without a decision",
    ),
    "a step nobody may take": (
        "step",
        {
            "proposal": 1,
            "state": "stuck",
            "way": "vote",
            "large": 0,
            "roll": 0,
            "until": 0,
            "reason": "gone",
        },
        "from challenge to stuck, which it may not",
    ),
    "a stop nobody decided": (
        "step",
        {
            "proposal": 1,
            "state": "stopped",
            "way": "vote",
            "large": 0,
            "roll": 0,
            "until": 0,
            "reason": "",
        },
        "no proposal is behind it",
    ),
    "an objection of whom it pays": (
        "challenge",
        {"proposal": 1, "member": 2},
        "is by whom it may not be",
    ),
    "a policy nobody decided": (
        "policy",
        asdict(Policy(challenge_hours=168)),
        "no proposal is behind it",
    ),
    "a limit nobody decided": (
        "limit",
        {"asset": 1, "member": 3, "value": 50_000},
        "changes a limit without a decision",
    ),
    "a design nobody decided": (
        "design",
        {"asset": 1, "field": "credit_limit", "value": 1},
        "changes a limit without a decision",
    ),
    "a window without an absence": (
        "extend",
        {"proposal": 1, "until": 2**60},
        "makes a step last longer without a reason",
    ),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_record_that_no_rule_allows_is_found(open_to_objection: Play, what: str) -> None:
    kind, detail, why = FORGED[what]
    moderators = kind in ("role", "limit", "design", "policy")
    cause = "member/1" if moderators else f"member/{detail.get('member', 2)}"
    posted(open_to_objection, Entry(kind, cause=cause, detail=dict(detail)), why)


def test_what_was_settled_is_judged_by_what_was_decided(fresh: Callable[[], str]) -> None:
    play = begun(fresh())
    said(play, "ana", "!policy set challenge_hours 48", moderates=True)
    said(play, "ana", "yes", moderates=True)
    later(play, 2 * DAY)
    play.check()
    said(play, "ana", "!propose 20 @ben a bench")
    said(play, "ana", "yes")
    for who in ("cara", "dan", "eve"):
        said(play, who, "!vote 2 yes")
    later(play, 3 * DAY)
    later(play, DAY)
    assert held(play) == (25_000, 2_000)
    # A day early: 24 hours are the usual, and 48 were settled.
    posted(play, Post(1, to=member_account(1, 2)), "was not decided")
    other = policies.kept(1, Policy(challenge_hours=24)).policy
    tampered(play, update(schema.purse_policies).values(policy=other), "not what was settled")
    later(play, DAY)
    assert held(play) == (23_000, 0)
    play.check()
    play.close()


def test_what_a_stop_of_payments_holds_up_is_kept_until_after_it(fresh: Callable[[], str]) -> None:
    play, why = begun(fresh()), "makes a step last longer without a reason"
    passed(play)
    for _ in range(5):
        said(play, "ana", "!mod pause 7d", moderates=True)
        later(play, 6 * DAY)
    said(play, "ana", "!mod pause 7d", moderates=True)
    stuck = looked(play, lambda books: books.need(Proposal, 1))
    goes_on = looked(play, lambda books: communities.head(books).paused_until)
    assert stuck.state == "stuck"
    assert goes_on is not None
    left = stuck.until - play.scene.clock.now()
    assert 0 < left < goes_on - play.scene.clock.now()

    def longer(until: int) -> Entry:
        return proposals.postponed(replace(stuck, until=until), proposals.BY_STOP)

    posted(play, longer(goes_on + policy.AFTER_STOP), why)
    posted(play, longer(goes_on + policy.AFTER_STOP + 1), why, after=left)
    said(play, "ana", "!mod pause off", moderates=True)
    posted(play, longer(goes_on + policy.AFTER_STOP), why, after=left)
    play.check()
    play.close()


def test_the_purse_is_debited_by_no_entry_of_its_own(open_to_objection: Play) -> None:
    legs = (Leg(treasury(1), -100), Leg(member_account(1, 2), 100))
    now = open_to_objection.scene.clock.now()

    def spend(books: Books) -> None:
        with pytest.raises(Unbookable):
            post(books, [Entry("spend", legs, cause="proposal/1")], now)
        # A day too early, while enough could still object.
        post(books, [Post(1, to=member_account(1, 2))], now)

    forged(open_to_objection, spend, "was not decided")
