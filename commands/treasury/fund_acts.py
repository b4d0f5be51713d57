"""What is decided about funds, carried out: made, filled, closed, budgeted; and what stops."""

from __future__ import annotations

from commands.treasury import parts
from commands.treasury.steps import booked
from storage.grants import rows as grants
from storage.ledger.accounts import AccountKey, fund_account, treasury
from storage.ledger.movements import Entry, Leg, Movement, Post
from storage.ledger.posting import post
from storage.purse import funds, goals, share_proposals, shares
from storage.purse.funds import Fund
from storage.purse.kinds import OVER, STOPPABLE, Kind
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.unit_of_work import Books

KINDS: frozenset[Kind] = frozenset({"fund", "move", "close", "budget", "stop"})
OVERTAKEN = "over"
"""What was to be stopped is over already."""


def hindrance(books: Books, proposal: Proposal) -> str:
    """Why it cannot be carried out now; empty where it can."""
    match proposal.kind:
        case "fund":
            return "there" if funds.named(books, proposal.purpose) else ""
        case "close":
            held = funds.account_of(books, proposal.asset, proposal.fund)
            gathers = any(each.fund == proposal.fund for each in goals.open_goals(books))
            gathers = gathers or shares.gives_to_fund(books, proposal.fund) is not None
            gathers = gathers or share_proposals.asks_for_fund(books, proposal.fund) is not None
            gathers = gathers or funds.from_outside(books, proposal.fund) is not None
            if gathers:
                return "needed"
            return "" if held.reserved == proposal.amount else "in-use"
        case "stop":
            other = books.need(Proposal, proposal.target)
            if other.state in STOPPABLE:
                return ""
            return OVERTAKEN if other.state in OVER else "again"
    return "closed" if proposal.target and not _is_there(books, proposal.target) else ""


def gives_back(books: Books, proposal: Proposal) -> bool:
    """Whether it calls off a round in which members gave, so that their gifts go back."""
    if proposal.kind != "stop" or books.need(Proposal, proposal.target).state != "round":
        return False
    return bool(grants.gifts_of(books, grants.of_proposal(books, proposal.target).number))


def _is_there(books: Books, number: int) -> bool:
    return books.need(Fund, number).closed_at is None


def done(books: Books, proposal: Proposal, now: int) -> int:
    """Do what was decided; the entry by which it is done."""
    match proposal.kind:
        case "fund":
            return open_fund(books, proposal.purpose, proposal.cause, now, proposal.terms)
        case "move":
            to = fund_account(proposal.asset, proposal.target)
            return booked(books, _payment(proposal, to), now)
        case "close":
            return _close(books, proposal, now)
        case "budget":
            fund = books.need(Fund, proposal.target)
            books.save(changed(fund, budget=proposal.amount))
            record = funds.budgeted(fund.number, proposal.amount, proposal.cause)
            return booked(books, record, now)
    return parts.stop(books, books.need(Proposal, proposal.target), proposal.cause, now)


def open_fund(books: Books, name: str, cause: str, now: int, role: str = "") -> int:
    """There is a fund from now on; its record."""
    fund = funds.numbered(books, name, now, role)
    entry = booked(books, funds.opened(fund, cause), now)
    books.save(fund)
    return entry


def close_empty(books: Books, fund: int, cause: str, now: int) -> int:
    """A fund that holds nothing is no more; its record."""
    entry = booked(books, funds.closed(fund, cause), now)
    books.save(changed(books.need(Fund, fund), closed_at=now))
    return entry


def _payment(proposal: Proposal, to: AccountKey) -> Post:
    return Post(proposal.pending or 0, memo=proposal.purpose or None, to=to)


def _close(books: Books, proposal: Proposal, now: int) -> int:
    """Everything in the fund goes to what is in none, also what came in since it was proposed."""
    asset, cause = proposal.asset, proposal.cause
    purse = treasury(asset)
    entry = booked(books, _payment(proposal, purse), now)
    key = fund_account(asset, proposal.fund)
    left = funds.account_of(books, asset, proposal.fund).balance
    if left:
        rest: Movement = Entry("move", (Leg(key, -left), Leg(purse, left)), cause)
        post(books, [rest], now)
    close_empty(books, proposal.fund, cause, now)
    return entry
