"""An election's records are judged: its rules, its draw, and who of its ballot was gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import pytest

from bot.clock import DAY, SECOND
from commands.decisions.opening import Asking, open_vote
from storage import communities, elections, secret_votes
from storage.counting.drawing import Lot, commitment
from storage.counting.outcome import decide, moved
from storage.counting.terms import Terms
from storage.elections import Candidate, Election
from storage.ledger.posting import post
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote
from tests.support.group import forged, met
from tests.support.play import Play

ANA, BEN, CARA = 1, 2, 3
SEED = b"s" * 32
RIGHT = elections.ballot_terms(2, 1, 3, 0)


@pytest.fixture(scope="module")
def play(fresh: Callable[[], str]) -> Iterator[Play]:
    made = met(fresh(), ("ana", "ben", "cara"))
    for who in ("ana", "ben", "cara"):
        made.tell(made.scene.say(who, "!balance"))
    made.tell(made.scene.say("ana", "!tip @ben 1"))
    yield made
    made.close()


def opened(books: Books, terms: Terms, sealed: str) -> Vote:
    """An election in which ana and ben stand, and its vote, by these terms."""
    now = communities.head(books).decided_at + SECOND
    number = communities.give(books, "matters")
    place = ("matrix", "@bot", "!room")
    draw = commitment(SEED)
    election = Election(number, "steward", 1, 365 * DAY, ANA, *place, now, now + 3 * DAY, draw, 0)
    post(books, [elections.opened(election)], now)
    books.save(changed(election, entry=communities.head(books).entries, state="voting"))
    for member in (ANA, BEN):
        post(books, [elections.stood(number, member, stands=True)], now)
        books.save(Candidate(number, member, communities.head(books).entries, 1))
    asking = Asking(
        "election",
        ANA,
        place,
        '["Who?"]',
        ("@ana", "@ben"),
        terms,
        3 * DAY,
        (ANA, BEN, CARA),
        number,
        sealed,
    )
    return open_vote(books, asking, now + 3 * DAY)


def ended(books: Books, vote: Vote, gone: Mapping[int, int], seed: bytes = SEED) -> None:
    """Its close, with nobody's ballot, and these gone."""
    over = changed(vote, seed=seed, state="closed", outcome="nobody", ended_at=vote.closes_at)
    post(books, [secret_votes.ended(over, "nobody", [], gone)], vote.closes_at)
    entry = communities.head(books).entries
    books.save(changed(over, ending=entry))
    post(
        books,
        [elections.elected(vote.number, [], vote.closes_at + 365 * DAY, seed)],
        over.closes_at,
    )


def test_an_election_goes_by_the_lot_it_promised(play: Play) -> None:
    draw = commitment(SEED)
    forged(play, lambda books: ended(books, opened(books, RIGHT, draw), {}), "")
    named = replace(RIGHT, tie="named")
    forged(play, lambda books: opened(books, named, ""), "other rules than its own")
    forged(play, lambda books: opened(books, RIGHT, "0" * 64), "other rules than its own")
    forged(
        play,
        lambda books: ended(books, opened(books, RIGHT, draw), {}, b"x" * 32),
        "reveals another seed",
    )


def test_who_is_gone_is_who_stood_and_nobody_else_stands_for_them(play: Play) -> None:
    draw = commitment(SEED)
    forged(play, lambda books: ended(books, opened(books, RIGHT, draw), {2: 0}), "")

    def close(gone: Mapping[int, int], books: Books) -> None:
        ended(books, opened(books, RIGHT, draw), gone)

    for gone in ({3: 0}, {2: 1}, {0: 0}):
        forged(play, partial(close, gone), "counts for others than those who stood")


def test_what_stands_behind_who_is_gone_counts_and_the_quorum_stays() -> None:
    terms = elections.ballot_terms(3, 1, 5, 0)
    ballots = {"3>1": 2, "2": 2, "3": 1}
    assert moved(terms, ballots, {3: 0}) == {"1": 2, "2": 2, "": 1}
    assert decide(terms, ballots, 5, gone={3: 2}).winners == (2,)
    assert decide(terms, {"3": 3}, 5, gone={3: 0}).verdict == "nobody"
    assert decide(terms, {"3": 2}, 5, gone={3: 0}).verdict == "no quorum"


def test_a_tie_of_elimination_goes_by_the_lot() -> None:
    terms = elections.ballot_terms(3, 1, 5, 0)
    # Of B and C one has to go, and the ballots of either go on to the other.
    ballots = {"1": 2, "2>3": 1, "3>2": 1, "1>2": 1, "2>3>1": 1, "3>2>1": 1}
    came = set()
    for number in range(40):
        lot = Lot(SEED, number)
        found = decide(terms, ballots, 7, draw=lot)
        first = next(each for each in lot.order((2, 3)))
        assert found.winners == (first,)
        came.add(found.winners)
    assert len(came) == 2
