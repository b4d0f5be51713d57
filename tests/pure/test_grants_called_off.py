"""A round is called off: gifts go back, what was kept is free again, once, and by whom it may."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.clock import DAY, HOUR
from storage.grants import rows
from storage.ledger.accounts import escrow, peek
from tests.pure.test_grants_round import given_to, thanked, voted_on
from tests.support.group import PEOPLE, held, later, looked, posted, said
from tests.support.play import Killed, Play


def stopped(play: Play) -> None:
    """Everybody votes to stop the round; its time is nearly over."""
    said(play, "dan", "!proposal stop 1")
    said(play, "dan", "yes")
    for who in PEOPLE:
        said(play, who, "!vote 3 yes")
    play.scene.tick(2 * HOUR)


def test_gifts_go_back_once_when_members_stop_a_round(fresh: Callable[[], str]) -> None:
    play = given_to(fresh())
    stopped(play)
    play.kill_in = 1
    with pytest.raises(Killed):
        play.due(play.scene.clock.now())
    assert held(play) == (5_000, 4_000)
    play.start_again()
    for _ in range(2):
        play.due(play.scene.clock.now())
        assert held(play) == (5_000, 0)
        assert looked(play, lambda books: peek(books, escrow(1, 2)).balance) == 0
        play.start_again()
    # Nothing more comes of it, at its time either.
    later(play, 10 * DAY)
    assert held(play) == (5_000, 0)
    assert not play.faults
    play.check()
    play.close()


def test_a_stop_waits_while_gifts_cannot_go_back(fresh: Callable[[], str]) -> None:
    play = given_to(fresh())
    stopped(play)
    said(play, "ana", "!mod pause 3h", moderates=True)
    play.due(play.scene.clock.now())
    assert held(play) == (5_000, 4_000)
    later(play, 4 * HOUR)
    said(play, "dan", "!proposal retry 3")
    assert held(play) == (5_000, 0)
    play.check()
    play.close()


def test_thanks_are_stopped_and_nothing_of_the_ballots_stays(fresh: Callable[[], str]) -> None:
    play = thanked(fresh())
    said(play, "eve", "!proposal stop 1")
    said(play, "eve", "yes")
    for who in PEOPLE:
        said(play, who, "!vote 3 yes")
    later(play, 2 * HOUR)
    assert held(play)[1] == 0
    later(play, 5 * DAY)
    assert not play.faults
    play.check()
    play.close()


def test_who_may_not_call_a_round_off_is_found(fresh: Callable[[], str]) -> None:
    play = voted_on(fresh())
    posted(play, rows.called_off(2, "member/1"), "calls off a round that it may not")
    posted(play, rows.called_off(2, "proposal/1"), "carries out proposal 1, which was not decided")
    posted(play, rows.called_off(9, "member/1"), "a round that is not under way")
    later(play, 3 * DAY)
    posted(play, rows.called_off(2, "member/1"), "a round that is not under way")
    play.close()


def test_what_is_counted_and_not_paid_is_called_off_by_vote_alone(fresh: Callable[[], str]) -> None:
    play = voted_on(fresh())
    later(play, 2 * DAY)
    said(play, "ana", "!mod pause 7d", moderates=True)
    later(play, DAY)
    assert looked(play, lambda books: books.need(rows.Round, 2)).result
    posted(play, rows.called_off(2, "member/1"), "calls off what is counted")
    posted(play, rows.called_off(2, "proposal/1"), "carries out proposal 1, which was not decided")
    stopped(play)
    play.due(play.scene.clock.now())
    assert held(play)[1] == 0
    later(play, 10 * DAY)
    assert looked(play, lambda books: books.need(rows.Round, 2)).result == rows.CALLED_OFF
    play.check()
    play.close()
