"""Who votes about the purse now, how many of them are new, and how far their quorum is eased."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from storage import communities, schema, votes
from storage.members import Member
from storage.purse import easing, proposals
from storage.purse.kinds import LACKED, PAYING, VOTES, Kind
from storage.purse.policy import full_quorum, is_fresh, votes_on_money
from storage.records import shape
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

_v = schema.votes
_ENDED = (
    select(*(_v.c[name] for name in shape(Vote).columns))
    .where(
        _v.c.community_id == bindparam("community_id"),
        _v.c.kind.in_(sorted(VOTES)),
        _v.c.state == "closed",
    )
    .order_by(_v.c.ending)
)


def roll(books: Books, kind: Kind, receiver: int, now: int) -> list[Member]:
    """Who votes about the purse now: whoever is paid by it is not among them."""
    there = votes.established(books, now)
    first = _first(books)
    paid = person_of(books, receiver) if kind in PAYING else 0
    return [each for each in there if each.number != paid and votes_on_money(each, first, now)]


def fresh(books: Books, members: Sequence[Member], now: int) -> int:
    """How many of a roll are new."""
    return sum(is_fresh(each, _first(books), now) for each in members)


def _first(books: Books) -> int | None:
    return communities.head(books).first_entry_at


def eased_by(books: Books) -> int:
    """By how many steps the quorum of the next small spend is eased."""
    seconds: dict[int, list[int]] = {}
    for act in proposals.every_second(books):
        seconds.setdefault(act.proposal, []).append(act.member)
    ended = []
    for vote in books.select(Vote, _ENDED):
        proposal = proposals.of_vote(books, vote)
        people = (proposal.proposed_by, *seconds.get(proposal.number, ()))
        ended.append(
            easing.Ended(
                vote.outcome in LACKED,
                vote.cast >= full_quorum(vote.roll or 0),
                frozenset(person_of(books, each) for each in people),
            )
        )
    return easing.steps(ended)
