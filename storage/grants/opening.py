"""A round of grants opens: its number, its record, and what is planned for it."""

from __future__ import annotations

from storage import communities, jobs
from storage.grants import rows
from storage.grants.rows import Round
from storage.grants.terms import read_terms
from storage.ledger.posting import post
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books
from storage.votes import Vote


def begin(books: Books, proposal: Proposal, now: int) -> Round:
    """Open the round that a proposal decided, at a time (µs UTC).

    It is announced as due work, so that whoever decides about the purse need not know how.
    """
    number = communities.give(books, "matters")
    until = read_terms(proposal.terms).applied_until(now)
    post(books, [rows.opened(number, proposal.number, until)], now)
    made = Round(number, proposal.number, communities.head(books).entries, now, until)
    books.save(made)
    jobs.plan(books, now, "grants open", str(number))
    jobs.plan(books, until, "grants vote", str(number))
    return made


def ends_at(books: Books, found: Round) -> int:
    """When a round that is under way is counted and paid, as things stand (µs UTC)."""
    if found.result:
        return communities.head(books).paused_until or 0
    vote = books.get(Vote, found.number)
    if found.stage != "applying":
        return found.give_until if vote is None else vote.closes_at
    terms, opens = read_terms(books.need(Proposal, found.proposal).terms), found.apply_until
    return opens + (terms.give_span(opens) if terms.is_quadratic else terms.vote_span(opens, 1, 0))
