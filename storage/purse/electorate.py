"""Who votes about the purse now, how many of them are new, and how far their quorum is eased."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from storage import communities, schema, votes
from storage.members import Member
from storage.purse import easing, proposals, share_proposals, shares
from storage.purse.funds import Fund
from storage.purse.kinds import LACKED, OF_FUNDS, PAYING, VOTES, Kind
from storage.purse.policy import ROLE_DECIDES, full_quorum, is_fresh, votes_on_money
from storage.records import shape
from storage.roles import person_of, persons_with
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


def roll(
    books: Books, kind: Kind, receiver: int, now: int, fund: int = 0, terms: str = ""
) -> list[Member]:
    """Who votes about the purse now: whoever is paid by it is not among them, nor whoever is given
    or loses a role with which what comes in is shared.

    About what is spent of a fund that belongs to a role, its holders alone, where enough of them
    are there. Nor does who has a role that is to be given a share, unless all have.
    """
    there = votes.established(books, now)
    first = _first(books)
    gets = kind in PAYING or share_proposals.gives_share(books, kind, terms)
    paid = person_of(books, receiver) if gets else 0
    able = [each for each in there if each.number != paid and votes_on_money(each, first, now)]
    if kind == "share":
        getting = persons_with(books, shares.roles_of(shares.of_terms(terms)))
        return [each for each in able if each.number not in getting] or able
    role = role_of(books, kind, fund)
    holders = persons_with(books, {role}) if role else set()
    theirs = [each for each in able if each.number in holders]
    return theirs if len(theirs) >= ROLE_DECIDES else able


def role_of(books: Books, kind: Kind, fund: int) -> str:
    """The role whose holders decide on what is spent of a fund; empty where everybody does."""
    return books.need(Fund, fund).role if fund and kind in OF_FUNDS else ""


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
