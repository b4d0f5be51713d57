"""The second half of a large grant: kept at the close, paid once, and as its records say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from bot.clock import DAY
from commands.treasury.steps import reservation
from storage import schema
from storage.grants import halves, rows
from storage.grants.rows import Application
from storage.ledger.money import split
from storage.ledger.movements import Entry, Post
from storage.ledger.posting import post
from storage.ledger.verify import Wrong, verify
from storage.purse import proposals
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.unit_of_work import Books
from tests.pure.test_grants_round import voted_on
from tests.support.group import forged, held, later, looked, posted, said, tampered
from tests.support.play import Killed, Play


@given(st.dictionaries(st.integers(1, 5), st.integers(1, 10**9)), st.integers(0, 10**9))
def test_halves_are_those_of_the_splits_and_only_of_what_is_large(
    granted: dict[int, int], purse: int
) -> None:
    kept = halves.kept_back(granted, purse)
    for place, units in granted.items():
        first, second = split(units, [1, 1])
        large = units * 100 > purse * 5
        assert kept.get(place, 0) == (second if large else 0)
        assert first >= second


@pytest.fixture(scope="module")
def told(fresh: Callable[[], str]) -> Iterator[Play]:
    """Ben was paid the first half of 25 and has told what came of it."""
    play = voted_on(fresh())
    later(play, 3 * DAY)
    said(play, "ben", "!grants report 2 it is built")
    play.check()
    yield play
    play.close()


TAMPERINGS = {
    "another report": (
        update(schema.grant_applications).values(report="it is not"),
        "told of a grant in round 2 was something else",
    ),
    "no report": (
        update(schema.grant_applications).values(reported=0),
        "application in round 2 is not as it was made",
    ),
    "another half": (
        update(schema.grant_applications).values(half=1),
        "application in round 2 is not as it was made",
    ),
    "a larger half": (
        update(schema.proposals).where(schema.proposals.c.number == 3).values(amount=5),
        "The amount kept for proposal 3",
    ),
    "somebody else's": (
        update(schema.proposals).where(schema.proposals.c.number == 3).values(receiver=5),
        "The receiver kept for proposal 3",
    ),
}


@pytest.mark.parametrize("what", TAMPERINGS)
def test_a_report_and_a_half_that_are_kept_are_held_to_the_records(told: Play, what: str) -> None:
    tampered(told, *TAMPERINGS[what])


def test_a_process_that_is_killed_while_it_pays_the_second_half_has_paid_once(
    fresh: Callable[[], str],
) -> None:
    play = voted_on(fresh())
    later(play, 3 * DAY)
    said(play, "ben", "!grants report 2 it is built")
    play.scene.tick(2 * DAY)
    play.kill_in = 1
    with pytest.raises(Killed):
        play.due(play.scene.clock.now())
    assert held(play) == (23_750, 1_250)
    play.start_again()
    for _ in range(2):
        play.due(play.scene.clock.now())
        assert held(play) == (22_500, 0)
        play.start_again()
    play.check()
    play.close()


# -- what no honest process writes -----------------------------------------------------------------


def half(books: Books) -> Proposal:
    return books.need(Proposal, 3)


def at(play: Play, after: int = 0) -> int:
    return play.scene.clock.now() + after


def test_nothing_of_a_second_half_is_done_before_its_report(fresh: Callable[[], str]) -> None:
    play = voted_on(fresh())
    later(play, 3 * DAY)
    now = at(play)

    def waits(books: Books) -> Entry:
        due = changed(half(books), state="window", until=now + 2 * DAY, roll=4)
        return proposals.stepped(due)

    forged(play, lambda books: post(books, [waits(books)], now), "from report to window")
    pays = Post(2, to=(1, "member", 2))
    posted(play, pays, "carries out proposal 3, which was not decided")
    mine = looked(play, lambda books: books.need(Application, 2, 1))
    by_another = rows.reported(changed(mine, report="x", report_salt=b"x" * 16), 3)
    posted(play, by_another, "tells of a grant whose second half is not kept")
    cara = replace(mine, place=2)
    posted(play, rows.reported(cara, 3), "tells of a grant whose second half is not kept")
    posted(play, rows.reported(mine, 2), "second half is not kept", after=91 * DAY)
    play.close()


def test_a_second_half_is_paid_after_two_days_and_once(told: Play) -> None:
    pays = Post(2, to=(1, "member", 2))
    posted(told, pays, "carries out proposal 3, which was not decided", after=DAY)
    posted(told, Post(2, 600, to=(1, "member", 2)), "pays something else", after=3 * DAY)
    posted(told, Post(2, to=(1, "member", 3)), "pays something else", after=3 * DAY)
    mine = looked(told, lambda books: books.need(Application, 2, 1))
    posted(told, rows.reported(mine, 2), "second half is not kept")


def test_a_half_that_no_round_keeps_is_found(told: Play) -> None:
    now = at(told)

    def keep(books: Books) -> None:
        made = changed(half(books), number=4, until=now + halves.REPORTING, state="report")
        post(books, [proposals.halved(made, 1)], now)

    forged(told, keep, "keeps the second half of what no round paid")


_HALVED = proposals.halved
_ALL, _LESS = (rows.paid_out(2, 1, [1], {}, {2: units}) for units in (2_500, 1_250))
FORGERIES: dict[str, tuple[str, Callable[..., Entry], str]] = {
    "all is paid at once": (
        "paid_out",
        lambda *_, **__: _ALL,
        "does not pay what its round funds",
    ),
    "nothing is kept for the other half": (
        "paid_out",
        lambda *_, **__: _LESS,
        "keeps other second halves than there are",
    ),
    "the other half is less": (
        "halved",
        lambda made, place: _HALVED(changed(made, amount=1_000), place),
        "keeps another second half than round 2 has",
    ),
    "the other half is somebody else's": (
        "halved",
        lambda made, place: _HALVED(changed(made, receiver=5), place),
        "keeps another second half than round 2 has",
    ),
    "it is kept for longer": (
        "halved",
        lambda made, place: _HALVED(changed(made, until=made.until + DAY), place),
        "keeps another second half than round 2 has",
    ),
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_close_that_keeps_other_halves_is_found(fresh: Callable[[], str], what: str) -> None:
    play = voted_on(fresh())
    name, forgery, why = FORGERIES[what]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows if name == "paid_out" else proposals, name, forgery)
        later(play, 3 * DAY)
    with pytest.raises(Wrong, match=why):
        play.read(lambda connection: verify(connection, 1))
    play.close()


def test_a_half_is_reserved_right_after_it_is_kept(fresh: Callable[[], str]) -> None:
    """What is reserved in its place is for something else."""
    play = voted_on(fresh())
    with pytest.MonkeyPatch.context() as patch:
        honest = reservation
        patch.setattr(
            "commands.treasury.halves.reservation",
            lambda made: replace(honest(made), cause="proposal/1", key="another"),
        )
        later(play, 3 * DAY)
    with pytest.raises(Wrong, match="comes before the payout of round 2"):
        play.read(lambda connection: verify(connection, 1))
    play.close()
