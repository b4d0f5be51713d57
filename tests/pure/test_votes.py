"""Votes on real turns: one member one ballot, whatever the order, the batch and the restarts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select
from sqlalchemy.engine import Engine

from bot.clock import DAY, SECOND
from storage import communities, schema, votes
from storage.ledger.posting import post
from storage.unit_of_work import Books
from storage.votes import Vote
from tests.support.group import PEOPLE, forged, looked, met
from tests.support.play import Play


def begun(url: str, people: Sequence[str] = PEOPLE) -> Play:
    play = met(url, people)
    play.tell(play.scene.say("ana", '!poll "Where?" "Park" "Café" "Home"'))
    play.scene.tick()
    return play


def vote_of(play: Play) -> Vote:
    return looked(play, lambda books: books.need(Vote, 1))


def head_of(play: Play) -> bytes:
    return looked(play, lambda books: communities.head(books).head)


def test_votes_in_one_turn_are_votes_one_after_the_other(fresh: Callable[[], str]) -> None:
    heads = []
    for together in (True, False):
        play = begun(fresh())
        said = [
            play.scene.say(who, f"!vote 1 {letter}")
            for who, letter in (("ben", "A"), ("cara", "B"), ("ben", "B"), ("dan", "C"))
        ]
        if together:
            play.tell(*said)
        else:
            for each in said:
                play.tell(each)
        assert (vote_of(play).counts, vote_of(play).cast) == ([0, 2, 1], 3)
        heads.append(head_of(play))
        play.check()
        play.close()
    assert heads[0] == heads[1]


def test_the_same_event_again_is_no_second_vote(fresh: Callable[[], str]) -> None:
    play = begun(fresh())
    first, later = play.scene.say("ben", "!vote 1 A"), play.scene.say("ben", "!vote 1 B")
    play.tell(first)
    play.tell(later)
    play.tell(first)
    assert vote_of(play).counts == [0, 1, 0]
    play.check()
    play.close()


def test_a_tap_that_takes_nothing_back_leaves_nothing(fresh: Callable[[], str]) -> None:
    """On Matrix whoever taps an answer that is none, or undoes a tap, may have had no ballot."""
    play = begun(fresh())
    head = head_of(play)
    [result] = play.tell(play.scene.say("ben", "!vote 1 -", pressed=True))
    assert (result.sayings, head_of(play)) == ((), head)
    play.tell(play.scene.say("ben", "!vote 1 A", pressed=True))
    play.tell(play.scene.say("ben", "!vote 1 -", pressed=True))
    assert vote_of(play).counts == [0, 0, 0]
    play.check()
    play.close()


def test_it_closes_once_whoever_starts_again(fresh: Callable[[], str]) -> None:
    play = begun(fresh())
    play.tell(play.scene.say("ben", "!vote 1 A"))
    now = play.scene.tick(3 * DAY)
    for _ in range(3):
        play.due(now)
        play.start_again()
    results = play.read(
        lambda c: c.execute(
            select(schema.entries.c.number).where(
                schema.entries.c.community_id == 1, schema.entries.c.kind == "result"
            )
        ).all()
    )
    assert len(results) == 1
    assert vote_of(play).outcome == "won 1"
    assert sum("A Park, with 1 of 1" in words for words in play.words()) == 1
    play.check()
    play.close()


def test_a_result_that_the_ballots_do_not_say_is_found(fresh: Callable[[], str]) -> None:
    play = begun(fresh())
    play.tell(play.scene.say("ben", "!vote 1 A"))

    def forge(books: Books) -> None:
        vote = books.need(Vote, 1)
        post(books, [votes.ended(vote, "won 2", "rule/close")], vote.closes_at)

    forged(play, forge, "“won 2”, and its ballots say “won 1”")
    play.close()


@pytest.mark.parametrize(
    ("choice", "member", "late", "said"),
    [
        ("9", 2, False, "no ballot that can be read"),
        ("1", 99, True, "after its vote was over"),
        ("1,2", 2, False, "no ballot that can be read"),
    ],
)
def test_a_ballot_that_could_not_be_is_found(
    fresh: Callable[[], str], choice: str, member: int, late: bool, said: str
) -> None:
    play = begun(fresh())

    def forge(books: Books) -> None:
        vote = books.need(Vote, 1)
        at = vote.closes_at if late else vote.opened_at + SECOND
        post(books, [votes.balloted(vote, member, choice, "")], at)

    forged(play, forge, said)
    play.close()


ACTS = st.lists(
    st.tuples(st.sampled_from(PEOPLE[1:]), st.sampled_from("ABC"), st.booleans()), max_size=12
)


@settings(max_examples=8, deadline=None)
@given(acts=ACTS, link=st.booleans())
def test_one_member_one_ballot_whatever_is_said(
    fresh: Callable[[], str], acts: list[tuple[str, str, bool]], link: bool
) -> None:
    play = begun(fresh())
    last: dict[str, str] = {}
    for who, letter, pause in acts:
        play.tell(play.scene.say(who, f"!vote 1 {letter}"))
        last.pop(who, None)
        last[who] = letter
        if pause:
            play.scene.tick(7 * SECOND)
    if link:
        play.tell(play.scene.say("ana", "!mod same @ben @cara", moderates=True))
        play.tell(play.scene.say("ben", "yes"))
        play.tell(play.scene.say("cara", "yes"))
        for who in list(last):
            # The later of the two is the one that counts.
            if who in ("ben", "cara") and {"ben", "cara"} <= last.keys():
                last.pop(who)
                break
    counts = [sum(said == letter for said in last.values()) for letter in "ABC"]
    assert vote_of(play).counts == counts
    play.due(play.scene.tick(3 * DAY))
    assert vote_of(play).counts == counts
    assert vote_of(play).state == "closed"
    play.check()
    play.close()


def test_a_vote_costs_as_much_among_many_votes_as_among_few(fresh: Callable[[], str]) -> None:
    crowd = [f"m{number}" for number in range(300)]
    play = begun(fresh(), (*PEOPLE, *crowd))

    def cost(who: str) -> int:
        play.scene.tick(7 * SECOND)
        said = play.scene.say(who, "!vote 1 B")
        heard: list[str] = []

        def hear(connection: object, cursor: object, statement: str, *_: object) -> None:
            heard.append(statement)

        event.listen(Engine, "before_cursor_execute", hear)
        try:
            results = play.hear(said)
        finally:
            event.remove(Engine, "before_cursor_execute", hear)
        for result in results:
            play.deliver(result.sayings)
        return len(heard)

    play.tell(play.scene.say("ana", "!vote 1 A"))
    cost("ben")
    few = cost("dan")
    play.tell(*(play.scene.say(who, "!vote 1 A") for who in crowd))
    assert cost("cara") <= few
    assert vote_of(play).counts == [301, 3, 0]
    play.check()
    play.close()
