"""The opening of a vote of whatever kind: its number, its record, its roll and its planned end."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from commands.decisions import closing
from storage import communities, secret_votes, votes
from storage.counting.outcome import places
from storage.counting.terms import Terms
from storage.ledger.posting import post
from storage.records import changed
from storage.rooms import RoomKey
from storage.unit_of_work import Books
from storage.votes import Seat, Vote


@dataclass(frozen=True, slots=True)
class Asking:
    """What a vote asks, of whom, and for how long (`span` in µs).

    `kind` names the outcome in the catalogue that carries it out. `roll` are the members who may
    vote, None where whoever is in a room may. `number` is one that was given before, as a proposal
    has it; None: the next one. `until` is when it closes (µs UTC) where that is no span. `sealed`
    is the hash of a draw's seed that lies elsewhere.
    """

    kind: str
    asked_by: int
    place: RoomKey
    question: str
    options: Sequence[str]
    terms: Terms
    span: int
    roll: tuple[int, ...] | None
    number: int | None = None
    sealed: str = ""
    until: int | None = None


def _seed(books: Books) -> bytes:
    """The seed of a draw, of which only the hash is told before the close.

    In a rehearsal what is drawn is the same each time, and is no salt that was drawn before.
    """
    drawn = books.salt(books.community, -1 - communities.head(books).entries)
    return sha256(b"seed:" + drawn).digest()


def open_vote(books: Books, asking: Asking, now: int) -> Vote:
    """Open a vote at a time (µs UTC)."""
    number = communities.give(books, "matters") if asking.number is None else asking.number
    vote = Vote(
        number,
        asking.kind,
        asking.asked_by,
        *asking.place,
        asking.question,
        json.dumps(asking.options, ensure_ascii=False),
        books.salt(books.community, communities.head(books).entries + 1),
        _seed(books) if asking.terms.tie == "draw" and not asking.sealed else None,
        asking.terms.text(),
        now,
        now + asking.span if asking.until is None else asking.until,
        0,
        None if asking.roll is None else len(asking.roll),
        json.dumps([0] * places(asking.terms)),
        0,
        0,
    )
    if asking.terms.is_secret:
        secret_votes.make_key(books, number)
    post(books, [votes.opened(vote, asking.roll, asking.sealed)], now)
    vote = changed(vote, entry=communities.head(books).entries)
    books.save(vote)
    for member in asking.roll or ():
        books.add(Seat(number, member))
    closing.plan(books, vote)
    return vote
