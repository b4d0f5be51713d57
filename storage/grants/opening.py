"""A round of grants opens: its number, its record, and what is planned for it."""

from __future__ import annotations

from storage import communities, jobs
from storage.grants import rows
from storage.grants.rows import Round
from storage.grants.terms import read_terms
from storage.ledger.posting import post
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books


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
