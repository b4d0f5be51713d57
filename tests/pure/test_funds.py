"""Funds and instalments: the figures of the rules, and nothing moves but as it was decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.clock import DAY
from commands.treasury import life
from storage import communities, roles, schema
from storage.ledger.accounts import fund_account, member_account
from storage.ledger.movements import Entry, Leg, Post
from storage.purse import instalments
from storage.purse.funds import Fund
from storage.unit_of_work import Books
from tests.support.group import PEOPLE, forged, held, later, met, posted, said, tampered
from tests.support.loops import loops
from tests.support.play import Play
from tests.support.stand_alone import alone, written

# -- the rules -------------------------------------------------------------------------------------


def test_a_sum_in_parts_is_the_whole_sum() -> None:
    assert [instalments.part(100, 3, number) for number in (1, 2, 3)] == [34, 33, 33]
    assert [instalments.part(15, 15, number) for number in (1, 15)] == [1, 1]


@given(st.integers(1, 10**12), st.integers(1, 120), st.sampled_from(instalments.RHYTHMS))
def test_parts_sum_to_the_whole_and_no_more_than_a_year_counts(
    amount: int, parts: int, every: str
) -> None:
    each = [instalments.part(amount, parts, number) for number in range(1, parts + 1)]
    assert sum(each) == amount
    assert each == sorted(each, reverse=True)
    # Twelve months of the calendar, or 52 weeks; the first is paid at once.
    year = instalments.due(0, every, 12) if every == "month" else 52 * 7 * DAY
    within = [part for n, part in enumerate(each) if instalments.due(0, every, n) < year]
    assert instalments.counted(amount, parts, every) == sum(within)


def test_months_are_counted_from_the_first_payment() -> None:
    first = int(datetime(2026, 1, 31, 18, tzinfo=UTC).timestamp()) * 1_000_000 + 7
    days = [instalments.due(first, "month", months) for months in (1, 2, 13)]
    assert [datetime.fromtimestamp(at // 1_000_000, UTC).date().isoformat() for at in days] == [
        "2026-02-28",
        "2026-03-31",
        "2027-02-28",
    ]
    assert all(at % DAY == first % DAY for at in days)
    assert instalments.due(first, "2weeks", 2) == first + 28 * DAY


def test_of_what_goes_on_for_years_twelve_months_count() -> None:
    assert instalments.counted(2400, 24, "month") == 1200
    assert instalments.counted(301, 3, "month") == 301
    assert instalments.counted(50, 1, "") == 50


# -- on real turns ---------------------------------------------------------------------------------


def begun(url: str) -> Play:
    """Two funds with 60 each, and 130 in none."""
    play = met(url)
    for name in ("Kiln", "Zines"):
        said(play, "ana", f"!treasury fund new {name}", moderates=True)
    for who, to in zip(PEOPLE, ("kiln", "zines", "", "", ""), strict=True):
        said(play, who, f"!treasury give {60 if to else 50} {to}")
    return play


def parts(play: Play) -> list[tuple[int, int]]:
    """What each part of the purse holds, and how much of it is reserved."""
    return [held(play, fund) for fund in (0, 1, 2)]


def passed(play: Play, wish: str) -> None:
    """Something about the purse that passed, by everybody who could vote."""
    said(play, "ana", wish)
    said(play, "ana", "yes")
    said(play, "cara", "!proposal second 1")
    for who in PEOPLE:
        said(play, who, "!vote 1 yes")
    later(play, DAY)


ACTS = st.one_of(
    st.tuples(st.just("give"), st.integers(1, 20), st.sampled_from(["", "kiln", "zines"])),
    st.tuples(
        st.just("wish"),
        st.sampled_from(PEOPLE),
        st.sampled_from(
            [
                "!propose 9 @ben bricks fund=kiln",
                '!propose 40 @ben wood fund=kiln in="4 payments weekly"',
                "!propose 30 @cara paint fund=zines every=2weeks times=4",
                "!propose 20 @dan tea",
                "!treasury fund move 30 kiln",
                "!treasury fund move 25 kiln from zines",
                "!treasury fund move 10 treasury from kiln",
                "!treasury fund close zines",
                "!treasury budget kiln 10 every=month",
                "!proposal stop 1",
            ]
        ),
    ),
    st.tuples(st.just("pass"), st.integers(1, 5)),
    st.tuples(st.just("later"), st.sampled_from([DAY, 8 * DAY, 31 * DAY])),
)


@given(acts=st.lists(ACTS, min_size=4, max_size=14))
@settings(
    max_examples=loops(5),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_of_every_fund_reserved_and_free_are_what_it_holds(
    fresh: Callable[[], str], tmp_path: Path, acts: list[tuple[object, ...]]
) -> None:
    play = begun(fresh())
    for act in acts:
        match act:
            case ("give", int(amount), str(to)):
                said(play, "eve", f"!treasury give {amount} {to}")
            case ("wish", str(who), str(wish)):
                said(play, who, wish)
                said(play, who, "yes")
            case ("pass", int(number)):
                said(play, "eve", f"!proposal second {number}")
                for who in PEOPLE:
                    said(play, who, f"!vote {number} yes")
            case ("later", int(span)):
                later(play, span)
        assert all(0 <= reserved <= balance for balance, reserved in parts(play))
    # Left alone, all of it ends, and nothing stays reserved.
    for _ in range(18):
        later(play, 10 * DAY)
    assert [reserved for _, reserved in parts(play)] == [0, 0, 0]
    assert not play.faults
    play.check()
    assert "as it must be" in exported(play, tmp_path / "honest.jsonl")
    play.close()


def exported(play: Play, file: Path) -> str:
    """What the stand-alone verifier says of these books."""
    play.read(lambda connection: written(connection, file))
    return alone(file)[file.name]


IN_PARTS = '!propose 30 @ben shelves fund=kiln in="3 payments monthly"'
TAMPERINGS = {
    "another name": (update(schema.funds).values(name="Boat"), "The name of fund 1 is not"),
    "closed by nobody": (
        update(schema.funds).values(closed_at=1),
        "Fund 1 is not as its records tell it",
    ),
    "another role": (
        update(schema.funds).values(role="steward"),
        "Fund 1 is not as its records tell it",
    ),
    "a budget nobody decided": (
        update(schema.funds).values(budget=1),
        "Fund 1 is not as its records tell it",
    ),
    "a part more": (
        update(schema.proposals).values(parts_paid=2),
        "The parts_paid kept for proposal 1",
    ),
    "another fund": (update(schema.proposals).values(fund=2), "The fund kept for proposal 1"),
    "another rhythm": (
        update(schema.proposals).values(every="week"),
        "The every kept for proposal 1",
    ),
    "due by another day": (
        update(schema.proposals).values(anchor=1),
        "The anchor kept for proposal 1",
    ),
    "a month of a fund that was better": (
        update(schema.purse_months).where(schema.purse_months.c.fund == 1).values(came_in=1),
        "came into the purse and went out",
    ),
}


@pytest.fixture(scope="module")
def begun_parts(fresh: Callable[[], str]) -> Iterator[Play]:
    play = begun(fresh())
    passed(play, IN_PARTS)
    play.check()
    yield play
    play.close()


@pytest.mark.parametrize("what", TAMPERINGS)
def test_what_is_kept_of_funds_is_held_to_their_records(begun_parts: Play, what: str) -> None:
    change, why = TAMPERINGS[what]
    tampered(begun_parts, change, why)


def test_one_part_is_reserved_at_a_time(begun_parts: Play) -> None:
    assert parts(begun_parts)[1] == (5_000, 1_000)


@pytest.fixture(scope="module")
def of_role(fresh: Callable[[], str]) -> Iterator[Play]:
    """A fund of 60 that belongs to the stewards, who are ben, cara and dan."""
    play = met(fresh())
    for name in ("ben", "cara", "dan"):
        said(play, "ana", f"!role give steward @{name}", moderates=True)
    said(play, "ana", "!treasury fund new kiln role=steward", moderates=True)
    said(play, "eve", "!treasury give 60 kiln")
    later(play, 31 * DAY)
    play.check()
    yield play
    play.close()


def test_who_has_a_role_with_a_fund_is_decided(of_role: Play) -> None:
    given = roles.record("steward", 5, "member/1", held=1)
    posted(of_role, given, "gives a say in a fund without a decision")
    taken = roles.record("steward", 2, "member/1", held=0)
    posted(of_role, taken, "gives a say in a fund without a decision")


@pytest.mark.parametrize(
    ("votes", "why"), [(True, "asks others"), (False, "from asked to small, which it may not")]
)
def test_a_fund_of_a_role_is_spent_by_its_holders_alone(
    of_role: Play, votes: bool, why: str
) -> None:
    now = of_role.scene.clock.now()

    def forge(books: Books) -> None:
        head, kiln = communities.head(books), books.need(Fund, 1)
        home = (head.home_platform, head.home_account, head.home_room)
        wish = ("spend", 1, home, 1, 1_00, 5, "tea", 5, 0)
        draw = life.Draw(fund=1)
        # As if it were everybody's.
        books.save(replace(kiln, role=""))
        life.propose(books, life.Wanted(*wish, nobody_approves=votes, draw=draw), now)  # type: ignore[arg-type]
        books.save(kiln)

    forged(of_role, forge, why)


def moved(giver: int, taker: int, cause: str) -> Entry:
    legs = (Leg(fund_account(1, giver), -100), Leg(fund_account(1, taker), 100))
    return Entry("move", legs, cause=cause)


FORGED: dict[str, tuple[Entry | Post, str]] = {
    "a fund of a member": (
        Entry("fund", cause="proposal/1", detail={"fund": 3, "words": None}),
        "not decided",
    ),
    "a fund out of turn": (
        Entry("fund", cause="member/1", detail={"fund": 9, "words": None}),
        "out of turn",
    ),
    "a fund of a role that is none": (
        Entry("fund", cause="member/1", detail={"fund": 3, "words": None, "role": "king"}),
        "of a role that there is not",
    ),
    "a fund that holds something is closed": (
        Entry("fund closed", cause="member/1", detail={"fund": 1}),
        "holds something",
    ),
    "a budget nobody decided": (
        Entry("budget", cause="proposal/1", detail={"fund": 1, "amount": 5}),
        "not decided",
    ),
    "moved by a member": (moved(0, 1, "member/1"), "no proposal"),
    "moved by a decision about something else": (moved(1, 2, "proposal/1"), "not decided"),
    "a fund that is none": (
        Entry(
            "donate",
            (Leg(member_account(1, 5), -100), Leg(fund_account(1, 7), 100)),
            cause="member/5",
        ),
        "which is none",
    ),
    "a part before its time": (Post(2, to=member_account(1, 2)), "was not decided"),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_record_of_funds_that_no_rule_allows_is_found(begun_parts: Play, what: str) -> None:
    movement, why = FORGED[what]
    posted(begun_parts, movement, why)


def test_no_member_moves_anything_before_the_first_spend_either(fresh: Callable[[], str]) -> None:
    play = begun(fresh())
    posted(play, moved(0, 1, "member/1"), "no proposal is behind it")
    play.close()


@pytest.fixture(scope="module")
def pledged(fresh: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    """eve gives 3 to the kiln each week; a week has passed."""
    play = begun(fresh())
    said(play, "eve", "!treasury give 3 kiln every=week")
    said(play, "eve", "yes")
    later(play, 7 * DAY)
    assert parts(play)[1] == (6_600, 0)
    play.check()
    assert "as it must be" in exported(play, tmp_path_factory.mktemp("pledged") / "honest.jsonl")
    yield play
    play.close()


PLEDGES = {
    "another amount": update(schema.pledges).values(amount=1),
    "another giver": update(schema.pledges).values(member=1),
    "fewer than were given": update(schema.pledges).values(periods=0),
    "ended by nobody": update(schema.pledges).values(ended_at=1),
}


@pytest.mark.parametrize("what", PLEDGES)
def test_a_standing_gift_is_held_to_its_record(pledged: Play, what: str) -> None:
    tampered(pledged, PLEDGES[what], "Standing gift 1")


def of_eve(amount: int, fund: int, cause: str) -> Entry:
    legs = (Leg(member_account(1, 5), -amount), Leg(fund_account(1, fund), amount))
    return Entry("donate", legs, cause=cause)


TAKEN: dict[str, Entry] = {
    "before it is due": of_eve(300, 1, "pledge/1"),
    "more than was pledged": of_eve(400, 1, "pledge/1"),
    "to another fund": of_eve(300, 2, "pledge/1"),
    "by no pledge": of_eve(300, 1, "pledge/2"),
}


@pytest.mark.parametrize("what", TAKEN)
def test_no_more_is_taken_than_its_giver_pledged(pledged: Play, tmp_path: Path, what: str) -> None:
    wait, file = 0 if what == "before it is due" else 7 * DAY, tmp_path / "taken.jsonl"
    posted(pledged, TAKEN[what], "did not agree", after=wait, to=file)
    assert "did not agree" in alone(file)[file.name]


def test_a_part_before_its_time_shows_in_an_export(begun_parts: Play, tmp_path: Path) -> None:
    assert "as it must be" in exported(begun_parts, tmp_path / "honest.jsonl")
    file = tmp_path / "early.jsonl"
    posted(begun_parts, Post(2, to=member_account(1, 2)), "was not decided", to=file)
    assert "before it is due" in alone(file)[file.name]
