"""What whoever looks at a proposal may do about it, as buttons: to pause, change or stop it."""

from __future__ import annotations

from commands.engine.request import Request
from commands.treasury import life
from commands.treasury.outside_people import may_confirm, other_party
from commands.values.reply import Block, Button, Line, Message, Value
from storage import roles, votes
from storage.ledger.posting import standing_of
from storage.purse import holdings, kinds, policy, proposals
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books

_WITHDRAWABLE = (*kinds.UNVOTED, "report", "stuck")


def rank_of(request: Request, books: Books) -> int:
    """As whom they approve: moderators are the treasurers until the first one is chosen."""
    if "treasurer" in request.roles():
        return 1
    if not request.moderates_home or roles.was_filled(books, "treasurer"):
        return 0
    return policy.ONLY if request.is_only_moderator else 1


def is_withdrawable(books: Books, proposal: Proposal) -> bool:
    """Whether whoever made it can take it back: before the first vote on it."""
    unvoted = proposal.state == "vote" and not votes.ballots_of(books, proposal.number)
    return unvoted or proposal.state in _WITHDRAWABLE


def handles(request: Request, books: Books, proposal: Proposal) -> list[Block]:
    """A line of buttons for whoever asks; nothing where they may do nothing about it now."""
    acts = _acts(request, books, proposal)
    buttons: list[Value] = []
    for each in acts:
        label = Message(f"proposal-{each}-button")
        buttons += [Button(label, f"proposal {each} {proposal.number}"), " "]
    return [Line(tuple(buttons[:-1]))] if buttons else []


def _acts(request: Request, books: Books, proposal: Proposal) -> list[str]:
    number, state = proposal.number, proposal.state
    if 0 < proposal.until <= request.now:
        return []
    found: list[str] = []
    if person_of(books, proposal.proposed_by) == request.member.number:
        begun = proposal.kind in kinds.CHANGEABLE and proposal.way != "wait"
        if begun and state in kinds.UNVOTED:
            found.append("change")
        if is_withdrawable(books, proposal):
            found.append("withdraw")
    waits = state in ("window", "challenge")
    paused = waits and bool(proposals.acts_of(books, number, "pause"))
    if waits and not paused and rank_of(request, books):
        found.append("pause")
    payment = holdings.payment_of(books, number) if proposal.paid else None
    if payment is not None and payment.state == "open":
        other = other_party(books, payment)
        found += ["confirm"] if may_confirm(request, books, payment, other) else []
    if standing_of(books, request.member, request.now) is None:
        return found
    if state == "stuck" and not life.hindrance(books, proposal, request.now):
        found.append("retry")
    # What can be objected to is done sooner than a vote to stop it could end.
    if state in kinds.STOPPABLE and not waits and proposal.kind != "stop":
        found.append("stop")
    return found
