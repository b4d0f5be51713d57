"""What a vote goes by is judged: records that its terms do not allow are found in the books."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import update

from bot.clock import HOUR, SECOND
from commands.decisions.face import fits_native
from storage import delegations, schema, votes
from storage.ledger.movements import Entry
from storage.ledger.posting import post
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote
from tests.support.group import forged, met, tampered
from tests.support.play import Play

BEN, CARA = 2, 3


@pytest.fixture
def asked(fresh: Callable[[], str]) -> Iterator[Callable[[str], Play]]:
    """A community in which ana asks something; a yes opens it where it is shown first."""
    made: list[Play] = []

    def ask(poll: str) -> Play:
        play = met(fresh(), ("ana", "ben", "cara"))
        made.append(play)
        play.tell(play.scene.say("ana", poll))
        play.tell(play.scene.say("ana", "yes"))
        for who in ("ben", "cara"):
            play.tell(play.scene.say(who, "!balance"))
        play.scene.tick()
        return play

    yield ask
    for play in made:
        play.close()


def recorded(play: Play, entry: Callable[[Vote], Entry], why: str, after: int = SECOND) -> None:
    """A record that no command would write is found."""

    def forge(books: Books) -> None:
        vote = books.need(Vote, 1)
        post(books, [entry(vote)], vote.opened_at + after)

    forged(play, forge, why)


def test_a_ballot_that_stands_is_not_changed(asked: Callable[[str], Play]) -> None:
    play = asked('!poll "Where?" "Park" "Café" change=no')
    play.tell(play.scene.say("ben", "!vote 1 A"))
    play.check()
    recorded(play, lambda vote: votes.balloted(vote, BEN, "2", ""), "stands as it was given", HOUR)


def test_a_ballot_has_the_reason_it_needs(asked: Callable[[str], Play]) -> None:
    play = asked('!poll "Shall we?" reasons=needed')
    recorded(play, lambda vote: votes.balloted(vote, BEN, "yes", ""), "without the reason")


def test_no_option_is_added_late_or_where_none_is(asked: Callable[[str], Play]) -> None:
    play = asked('!poll "Where?" "Park" "Café" add=yes closes=1h')
    play.tell(play.scene.say("ben", "!poll add 1 Home"))
    play.check()

    def more(vote: Vote) -> Entry:
        return votes.added(votes.with_option(vote, "Elsewhere"), BEN)

    recorded(play, more, "where none is added", HOUR // 2 + SECOND)
    recorded(asked('!poll "Where?" "Park" "Café" closes=1h'), more, "where none is added")


def test_an_end_before_its_time_is_one_that_nothing_could_change(
    asked: Callable[[str], Play],
) -> None:
    play = asked('!poll "Where?" "Park" "Café" who=members change=no')
    play.tell(play.scene.say("ben", "!vote 1 A"))
    recorded(play, lambda vote: votes.ended(vote, "won 1", "rule/early"), "before its time", HOUR)


def test_a_seed_is_the_one_that_was_sealed(asked: Callable[[str], Play]) -> None:
    play = asked('!poll "Where?" "Park" "Café" tie=draw')
    play.tell(play.scene.say("ben", "!vote 1 A"))
    play.tell(play.scene.say("cara", "!vote 1 B"))

    play.check()
    change = update(schema.votes).values(seed=b"x" * 32)
    tampered(play, change, "not by the seed that was sealed")


def test_a_vote_that_did_not_come_out_equal_is_not_reopened(asked: Callable[[str], Play]) -> None:
    play = asked('!poll "Where?" "Park" "Café" tie=reopen closes=1h')
    play.tell(play.scene.say("ben", "!vote 1 A"))
    until = HOUR + SECOND

    def reopened(vote: Vote) -> Entry:
        return votes.postponed(vote, vote.opened_at + until + HOUR, "rule/tie")

    recorded(play, reopened, "did not come out equal", until)


def test_nobody_passes_on_the_voice_of_another(asked: Callable[[str], Play]) -> None:
    play = asked('!poll "Shall we?" who=members')

    def stolen(vote: Vote) -> Entry:
        given = delegations.given(BEN, CARA)
        return Entry(given.kind, cause=f"member/{CARA}", detail=given.detail)

    recorded(play, stolen, "somebody who did not say so")


def test_a_close_that_passes_on_what_was_not_is_found(asked: Callable[[str], Play]) -> None:
    play = asked('!poll "Shall we?" who=members closes=1h')
    play.tell(play.scene.say("ben", "!vote 1 yes"))

    def packed(vote: Vote) -> Entry:
        honest = votes.ended(vote, "passed", "rule/close")
        detail = {**(honest.detail or {}), "passed": f"{CARA}:{BEN}"}
        return Entry(honest.kind, cause=honest.cause, detail=detail)

    recorded(play, packed, "other voices passed on", HOUR)


OTHER_THAN_THEIRS: tuple[dict[str, Any], ...] = (
    {"who": "members"},
    {"secret": "yes"},
    {"hide": "yes"},
    {"add": "yes"},
    {"reasons": "needed"},
    {"change": "no"},
    {"quorum": "2", "who": "members"},
    {"consent": "yes", "method": "yesno", "options": 0},
    {"least": 2, "picks": 2},
    {"method": "ranked"},
    {"method": "dates"},
)


def test_a_poll_of_the_platforms_own_is_one_that_asks_the_same(
    asked: Callable[[str], Play],
) -> None:
    """Of whoever is in the room, in the open, without hidden numbers, added options or needed
    reasons, to be changed until the end: yes or no, a choice, an approval."""
    play = asked('!poll "Where?" "Park" "Café" "Home"')
    vote = play.read(lambda c: Books(c, 1, lambda _, __: b"", writable=False).need(Vote, 1))

    def native(**terms: Any) -> bool:
        ruled = replace(vote.rules, **terms)
        roll = None if ruled.who == "room" else 3
        return fits_native(changed(vote, terms=ruled.text(), roll=roll))

    for terms in (
        {},
        {"method": "yesno", "options": 0},
        {"method": "approval", "picks": 3},
        {"picks": 2},
    ):
        assert native(**terms)
    assert native(tie="older", reasons="asked")
    for terms in OTHER_THAN_THEIRS:
        assert not native(**terms), terms
