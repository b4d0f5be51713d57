"""What somebody who left long ago owes is paid by the purse after a vote, and by no other way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from bot.clock import DAY
from storage.ledger.accounts import member_account, treasury
from storage.ledger.movements import Entry, Leg, Post, Unbookable
from storage.ledger.posting import post
from storage.purse import proposals
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books
from tests.support.group import forged, later, met, posted, said
from tests.support.play import Play


@pytest.fixture(scope="module")
def owing(fresh: Callable[[], str]) -> Iterator[Play]:
    """ben left 181 days ago and owes 40; that it is written off is put to the vote as 1, and the
    treasury has 60."""
    play = met(fresh())
    said(play, "ben", "!tip @ana 40")
    for who in ("ana", "cara"):
        said(play, who, "!treasury give 30")
    play.tell(play.scene.leave("ben"))
    later(play, 181 * DAY)
    said(play, "ana", "!treasury writeoff @ben")
    said(play, "ana", "yes")
    said(play, "cara", "!proposal second 1")
    play.check()
    yield play
    play.close()


def test_it_is_paid_once_it_was_decided(owing: Play) -> None:
    posted(owing, Post(1, to=member_account(1, 2)), "which was not decided")


def test_no_other_entry_pays_it(owing: Play) -> None:
    legs = (Leg(treasury(1), -40_00), Leg(member_account(1, 2), 40_00))

    def forge(books: Books) -> None:
        with pytest.raises(Unbookable):
            post(books, [Entry("writeoff", legs, cause="member/1")], owing.scene.clock.now())

    forged(owing, forge, "")


@pytest.mark.parametrize("units", [39_00, 41_00])
def test_what_is_proposed_is_what_is_owed(owing: Play, units: int) -> None:
    now = owing.scene.clock.now()

    def forge(books: Books) -> None:
        other = replace(books.need(Proposal, 1), number=2, amount=units, proposed_by=3)
        other = replace(other, proposed_at=now, until=now + 7 * DAY, needs=1)
        post(books, [proposals.proposed(other, 4)], now)

    forged(owing, forge, "proposes what there is not")
