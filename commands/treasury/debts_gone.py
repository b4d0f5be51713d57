"""What somebody who left long ago owes is paid by the treasury, once that was voted on."""

from __future__ import annotations

from commands.treasury.steps import booked
from storage.ledger.accounts import member_account
from storage.ledger.movements import Post
from storage.purse import owing
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books

BACK, SQUARE = "back", "square"
NEEDLESS = (BACK, SQUARE)
"""Why nothing is to be written off any more: they are back, or owe nothing."""


def hindrance(books: Books, proposal: Proposal, now: int) -> str:
    """Why it cannot be written off; empty where it can."""
    person = person_of(books, proposal.receiver)
    if not owing.is_long_gone(books, person, now):
        return BACK
    return "" if owing.owed_by(books, proposal.asset, person) else SQUARE


def pay(books: Books, proposal: Proposal, now: int) -> int:
    """Pay what is owed by now, at most what was decided; its entry."""
    person = person_of(books, proposal.receiver)
    units = min(proposal.amount, owing.owed_by(books, proposal.asset, person))
    to = member_account(proposal.asset, person)
    return booked(books, Post(proposal.pending or 0, amount=units, to=to), now)
