"""A round of grants on real turns: paid once whatever dies, and just what its ballots say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import update

from bot.clock import DAY, HOUR
from storage import schema
from storage.grants import rows
from storage.ledger.accounts import member_account, treasury
from storage.ledger.movements import Entry, Leg, Void
from storage.ledger.verify import Wrong, verify
from tests.support.group import PEOPLE, held, later, looked, met, posted, said, tampered
from tests.support.loops import loops
from tests.support.play import Killed, Play


def voted_on(url: str) -> Play:
    """A round whose vote is over in three days: ben's project has three votes, cara's one."""
    play = met(url)
    for who in PEOPLE:
        said(play, who, "!treasury give 50")
    said(play, "ana", "!grants open Summer budget=60 complete=none apply_until=2d vote_until=3d")
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
        assert held(play) == (22_500, 0)
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
        patch.setattr(rows, "paid_out", lambda *_: forgery)
        later(play, 3 * DAY)
    with pytest.raises(Wrong, match=why):
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
