"""What every step of a proposal is made of: booked, recorded, kept with what it plans."""

from __future__ import annotations

from storage import jobs
from storage.ledger.accounts import fund_account
from storage.ledger.movements import Booked, Movement, Reserve, Unbookable
from storage.ledger.posting import post
from storage.purse import proposals, weights
from storage.purse.kinds import booked_as
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books

AFTER_STOP = "proposal after stop"
"""The kind of the job by which a proposal is tried again at the end of a stop of all payments."""


def booked(books: Books, movement: Movement, now: int) -> int:
    """Book what was foreseen; its number. Raises Unbookable where it is refused all the same."""
    match post(books, [movement], now):
        case [Booked(number)]:
            return number
        case refused:
            raise Unbookable(f"{movement} was foreseen and is refused: {refused}")


def step(books: Books, proposal: Proposal, now: int, cause: str = "rule/purse") -> Proposal:
    """Write down the step at which a proposal is now."""
    post(books, [proposals.stepped(proposal, cause)], now)
    return keep(books, proposal)


def keep(books: Books, proposal: Proposal) -> Proposal:
    """Keep a proposal, and plan what follows when its step ends."""
    books.save(proposal)
    if proposal.until:
        jobs.plan(books, proposal.until, "proposal", str(proposal.number))
    return proposal


def reservation(proposal: Proposal) -> Reserve:
    """What a proposal keeps in its part of the purse while it is open: of parts one at a time."""
    part = fund_account(proposal.asset, proposal.fund)
    cause, amount = proposal.cause, weights.reserved(proposal)
    key = f"{cause}/{proposal.parts_paid + 1}" if proposal.parts > 1 else cause
    if proposal.changed:
        key += f" as of {proposal.changed}"
    return Reserve(key, booked_as(proposal.kind), part, part, amount, cause=cause)
