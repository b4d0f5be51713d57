"""A round of grants on real turns: paid once whatever dies, and just what its ballots say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.clock import DAY, HOUR
from storage import communities, schema
from storage.grants import rows
from storage.grants.rows import Round
from storage.ledger.accounts import escrow, member_account, peek, treasury
from storage.ledger.movements import Entry, Leg, Refused, Void
from storage.ledger.posting import would
from storage.ledger.verify import Wrong, verify
from tests.support.group import PEOPLE, held, later, looked, met, posted, said, tampered
from tests.support.loops import loops
from tests.support.play import Killed, Play


def voted_on(url: str, fund: str = "") -> Play:
    """A round whose vote is over in three days: ben's project has three votes, cara's one."""
    play = met(url)
    if fund:
        said(play, "ana", f"!treasury fund new {fund}", moderates=True)
        for who in PEOPLE:
            said(play, who, f"!treasury give 30 {fund}")
    for who in PEOPLE:
        said(play, who, "!treasury give 50")
    terms = f"complete=none apply_until=2d vote_until=3d{' fund=' if fund else ''}{fund}"
    said(play, "ana", f"!grants open Summer budget=60 {terms}")
    said(play, "ana", "yes")
    for who in PEOPLE:
        said(play, who, "!vote 1 yes")
    later(play, 2 * HOUR)
    said(play, "ben", "!grants apply Kiln 25 for the studio")
    said(play, "cara", "!grants apply Zines 30 for printing")
    later(play, 2 * DAY)
    for who in ("ana", "dan", "eve"):
        said(play, who, "!vote 2 A")
    said(play, "ben", "!vote 2 B")
    return play


def test_a_process_that_is_killed_while_it_pays_has_paid_once_or_not_yet(
    fresh: Callable[[], str],
) -> None:
    play = voted_on(fresh())
    play.scene.tick(3 * DAY)
    for _ in range(loops(3)):
        play.kill_in = 1
        with pytest.raises(Killed):
            play.due(play.scene.clock.now())
        assert held(play) == (25_000, 6_000)
        play.start_again()
    for _ in range(2):
        play.due(play.scene.clock.now())
        # Half of ben's 25; the other half is kept until he tells what came of it.
        assert held(play) == (23_750, 1_250)
        play.start_again()
    assert not play.faults
    play.check()
    play.close()


TAMPERINGS = {
    "another round": (
        update(schema.grant_rounds).values(proposal=3),
        "Round 2 is not as its records tell it",
    ),
    "another count": (
        update(schema.grant_rounds).values(result="{}"),
        "Round 2 is not as its records tell it",
    ),
    "open for longer": (
        update(schema.grant_rounds).values(apply_until=1),
        "Round 2 is not as its records tell it",
    ),
    "another applicant": (
        update(schema.grant_applications).values(member=5),
        "application in round 2 is not as it was made",
    ),
    "another amount": (
        update(schema.grant_applications).values(amount=1),
        "application in round 2 is not as it was made",
    ),
    "another title": (
        update(schema.grant_applications).values(title="A boat"),
        "words of an application in round 2 are others",
    ),
    "another reason": (
        update(schema.grant_applications).values(why="for me"),
        "words of an application in round 2 are others",
    ),
    "another that excludes it": (
        update(schema.grant_applications).values(not_with=2),
        "application in round 2 is not as it was made",
    ),
    "paid and was not": (
        update(schema.grant_applications).values(became="paid"),
        "application in round 2 is not as it was made",
    ),
    "held by other terms": (
        update(schema.proposals).values(terms="method=shares;complete=add1"),
        "The terms kept for proposal 1",
    ),
}


@pytest.fixture(scope="module")
def over(fresh: Callable[[], str]) -> Iterator[Play]:
    """The vote is over, and ben was paid."""
    play = voted_on(fresh())
    later(play, 3 * DAY)
    play.check()
    yield play
    play.close()


@pytest.mark.parametrize("what", TAMPERINGS)
def test_what_is_kept_beside_the_records_is_held_to_them(over: Play, what: str) -> None:
    change, why = TAMPERINGS[what]
    tampered(over, change, why)


# Each is booked in the place of the honest payout, on books whose vote is over.
FORGERIES: dict[str, tuple[Entry, str]] = {
    "cara is paid too": (
        rows.paid_out(2, 1, [1, 2], {}, {2: 2_500, 3: 3_000}),
        "funds other projects than the ballots",
    ),
    "somebody else is paid": (
        rows.paid_out(2, 1, [1], {}, {3: 2_500}),
        "does not pay what its round funds",
    ),
    "more is paid": (rows.paid_out(2, 1, [1], {}, {2: 2_600}), "does not pay what its round funds"),
    "nobody is paid": (rows.paid_out(2, 1, [], {}, {}), "funds other projects than the ballots"),
    "ben is said to be forgotten": (
        rows.paid_out(2, 1, [1], {1: "forgotten"}, {}),
        "pays or leaves out whom it should not",
    ),
    "a round that is not there": (
        rows.paid_out(9, 1, [1], {}, {2: 2_500}),
        "a round that is not under way",
    ),
    "something else comes first": (
        Entry("donate", (Leg(member_account(1, 2), -1), Leg(treasury(1), 1)), "member/2"),
        "comes before the payout of round 2",
    ),
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_payout_that_is_not_what_was_voted_is_found(fresh: Callable[[], str], what: str) -> None:
    """The payout of the close is replaced by another before it is written."""
    play = voted_on(fresh())
    forgery, why = FORGERIES[what]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows, "paid_out", lambda *_, **__: forgery)
        later(play, 3 * DAY)
    with pytest.raises(Wrong, match=why):
        play.read(lambda connection: verify(connection, 1))
    play.close()


# -- gifts ------------------------------------------------------------------------------------


def given_to(url: str) -> Play:
    """A round that matches gifts, over in three days: two gave to ben's project, one to cara's."""
    play = met(url)
    said(play, "eve", "!treasury give 50")
    for who in ("ana", "ben", "cara", "dan"):
        said(play, "eve", f"!tip @{who} 10")
    terms = "method=quadratic min_givers=2 cap=off apply_until=2d vote_until=3d"
    said(play, "ana", f"!grants open Summer budget=40 {terms}")
    said(play, "ana", "yes")
    said(play, "ben", "!proposal second 1")
    for who in PEOPLE:
        said(play, who, "!vote 1 yes")
    later(play, 2 * HOUR)
    said(play, "ben", "!grants apply Kiln 25 for the studio")
    said(play, "cara", "!grants apply Zines 30 for printing")
    later(play, 2 * DAY)
    said(play, "ana", "!grants give 2 A=9")
    said(play, "dan", "!grants give 2 A=4 B=2")
    return play


def escrow_of(play: Play) -> int:
    return looked(play, lambda books: peek(books, escrow(1, 2)).balance)


def test_gifts_are_in_escrow_until_the_count_whatever_dies(fresh: Callable[[], str]) -> None:
    play = given_to(fresh())
    play.scene.tick(3 * DAY)
    for _ in range(loops(3)):
        play.kill_in = 1
        with pytest.raises(Killed):
            play.due(play.scene.clock.now())
        assert (held(play), escrow_of(play)) == ((5_000, 4_000), 1_500)
        play.start_again()
    for _ in range(2):
        play.due(play.scene.clock.now())
        # 9 and 4 make 12, half of it now; dan has his 2 for cara back.
        assert (held(play), escrow_of(play)) == ((4_400, 600), 0)
        play.start_again()
    assert not play.faults
    play.check()
    play.close()


GIFT_TAMPERINGS = {
    "another gift": (
        update(schema.grant_gifts).values(amount=schema.grant_gifts.c.amount + 1),
        "given in round 2 is not what was booked",
    ),
    "another giver": (
        update(schema.grant_gifts).where(schema.grant_gifts.c.member == 1).values(member=5),
        "given in round 2 is not what was booked",
    ),
    "another end": (
        update(schema.grant_rounds).values(give_until=1),
        "Round 2 is not as its records tell it",
    ),
    "another match": (
        update(schema.grant_applications).values(granted=1),
        "application in round 2 is not as it was made",
    ),
}


@pytest.fixture(scope="module")
def matched(fresh: Callable[[], str]) -> Iterator[Play]:
    """Gifts are counted, and ben was paid."""
    play = given_to(fresh())
    later(play, 3 * DAY)
    play.check()
    yield play
    play.close()


@pytest.mark.parametrize("what", GIFT_TAMPERINGS)
def test_gifts_that_are_kept_are_held_to_the_records(matched: Play, what: str) -> None:
    change, why = GIFT_TAMPERINGS[what]
    tampered(matched, change, why)


# Each is booked in the place of what is honest: of a gift, of the count, of the payout, of the end.
GIFT_FORGERIES: dict[str, tuple[str, Entry, str]] = {
    "more is matched": (
        "paid_out",
        rows.paid_out(2, 1, [1], {}, {2: 1_901}, 1_300, halves={1: 600}),
        "does not pay what its round funds",
    ),
    "the purse keeps the gifts": (
        "paid_out",
        rows.paid_out(2, 1, [1], {}, {2: 600}, 0, halves={1: 600}),
        "does not pay what its round funds",
    ),
    "somebody else gets a gift back": (
        "given_back",
        rows.given_back(2, 1, {5: 200}),
        "does not give back what round 2 has to",
    ),
    "something comes before what goes back": (
        "given_back",
        Entry("donate", (Leg(member_account(1, 2), -1), Leg(treasury(1), 1)), "member/2"),
        "comes before the payout of round 2",
    ),
    "somebody is said to have left who gave nothing": (
        "counted",
        rows.counted(2, [5]),
        "counts gifts that it should not",
    ),
    "it is given in somebody's name": (
        "backed",
        replace(rows.backed(2, 1, 1, 1, 100, 100), cause="member/2"),
        "gives other than it says",
    ),
    "more is given than is said": (
        "backed",
        rows.backed(2, 1, 1, 2, 100, 200),
        "gives other than it says",
    ),
    "it is given to what is not there": (
        "backed",
        rows.backed(2, 9, 1, 2, 100, 100),
        "gives to what nobody can give to",
    ),
    "it is given in another round": (
        "backed",
        rows.backed(9, 1, 1, 2, 100, 100),
        "a round that is not under way",
    ),
}


@pytest.mark.parametrize("what", GIFT_FORGERIES)
def test_a_gift_or_a_match_that_is_forged_is_found(fresh: Callable[[], str], what: str) -> None:
    play = given_to(fresh())
    name, forgery, why = GIFT_FORGERIES[what]
    if name == "backed":
        posted(play, forgery, why)
    else:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(rows, name, lambda *_, **__: forgery)
            later(play, 3 * DAY)
        with pytest.raises(Wrong, match=why):
            play.read(lambda connection: verify(connection, 1))
    play.close()


def test_who_could_not_give_while_payments_were_stopped_can_for_a_day_after(
    fresh: Callable[[], str],
) -> None:
    play, why = given_to(fresh()), "keeps a round open without a reason"
    said(play, "ana", "!mod pause 7d", moderates=True)
    last = looked(play, lambda books: books.need(Round, 2)).give_until
    goes_on = looked(play, lambda books: communities.head(books).paused_until) or 0
    left, until = last - play.scene.clock.now(), goes_on + rows.AFTER_STOP
    posted(play, rows.postponed(2, until, rows.BY_STOP), why)
    posted(play, rows.postponed(2, until + 1, rows.BY_STOP), why, after=left)
    later(play, left)
    assert looked(play, lambda books: books.need(Round, 2)).give_until == until
    later(play, until - play.scene.clock.now())
    assert looked(play, lambda books: books.need(Round, 2)).stage == "over"
    play.check()
    play.close()


def test_nothing_is_given_of_a_credit_line(fresh: Callable[[], str]) -> None:
    """The ledger itself takes of holdings alone, whoever asks it to."""
    play = given_to(fresh())
    beyond = rows.backed(2, 1, 1, 5, 100, 100)
    assert looked(play, lambda books: would(books, [beyond], play.scene.clock.now())) == [
        Refused("over_limit", member_account(1, 5), 0)
    ]
    play.close()


def thanked(url: str) -> Play:
    """A round of thanks whose points are in: over in three days."""
    play = met(url)
    said(play, "ana", "!treasury give 90")
    said(play, "ana", "!grants thanks June budget=20 vote_until=3d")
    said(play, "ana", "yes")
    for who in PEOPLE:
        said(play, who, "!vote 1 yes")
    later(play, DAY)
    later(play, HOUR)  # What was decided opens.
    alone(play, "ana", "vote 2 ben 60 cara 40")
    alone(play, "ben", "vote 2 cara 5")
    return play


def alone(play: Play, who: str, text: str) -> None:
    play.tell(play.scene.say(who, text, direct=True))
    play.scene.tick()


def test_thanks_are_paid_by_the_points_once_whatever_dies(fresh: Callable[[], str]) -> None:
    play = thanked(fresh())
    play.scene.tick(3 * DAY)
    play.kill_in = 1
    with pytest.raises(Killed):
        play.due(play.scene.clock.now())
    assert held(play) == (9_000, 2_000)
    play.start_again()
    for _ in range(2):
        play.due(play.scene.clock.now())
        # Two of three parts of 6.66.
        assert held(play) == (7_668, 0)
        play.start_again()
    tampered(play, update(schema.grant_rounds).values(result="{}"), "not as its records tell it")
    tampered(play, update(schema.opened_ballots).values(choice="m4=5"), "not what it closed with")
    play.check()
    play.close()


@pytest.mark.parametrize(
    ("forgery", "why"),
    [
        (rows.paid_out(2, 1, [1, 2], {}, {2: 300, 3: 1_032}), "does not pay what its round funds"),
        (rows.paid_out(2, 1, [1], {}, {2: 400}), "funds other projects than the ballots"),
    ],
)
def test_thanks_that_are_forged_are_found(
    fresh: Callable[[], str], forgery: Entry, why: str
) -> None:
    play = thanked(fresh())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows, "paid_out", lambda *_, **__: forgery)
        later(play, 3 * DAY)
    with pytest.raises(Wrong, match=why):
        play.read(lambda connection: verify(connection, 1))
    play.close()


def test_where_the_key_is_lost_the_money_is_free_again(fresh: Callable[[], str]) -> None:
    play = thanked(fresh())
    for name in play.vault.names():
        play.vault.destroy(name)
    later(play, 3 * DAY)
    assert held(play) == (9_000, 0)
    play.check()
    play.close()


def test_a_round_out_of_a_fund_is_paid_of_it_alone(fresh: Callable[[], str]) -> None:
    play = voted_on(fresh(), "Kiln")
    assert held(play, 1) == (15_000, 6_000)
    forgery = rows.paid_out(2, 1, [1], {}, {2: 2_500})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows, "paid_out", lambda *_, **__: forgery)
        later(play, 3 * DAY)
    with pytest.raises(Wrong, match="does not pay what its round funds"):
        play.read(lambda connection: verify(connection, 1))
    play.close()


def test_what_a_round_keeps_is_let_go_for_its_payout_alone(fresh: Callable[[], str]) -> None:
    play = voted_on(fresh())
    posted(play, Void(1), "keeps")
    play.close()


def test_the_records_of_a_round_say_all_it_takes_to_count_it_again(over: Play) -> None:
    found = json.loads(looked(over, lambda books: rows.newest(books, 1)[0].result))
    # Of 60 by four voters; Zines has ben's vote alone.
    assert (found["voters"], found["endowment"], found["votes"]) == (4, "1500", [3, 1])
    assert found["funded"] == [[0, "2500/3", 3, 0]]
    assert found["left"] == {"1": "1500"}
