"""What is paid in instalments: each by its decision, one reserved at a time, a pause when short."""

from __future__ import annotations

from commands.treasury.steps import booked, keep, reservation, step
from storage import jobs
from storage.grants import rows as grants
from storage.grants.calling_off import call_off
from storage.ledger.movements import Booked, Post, Void
from storage.ledger.posting import post, would
from storage.purse import instalments, proposals
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.unit_of_work import Books


def paid(books: Books, proposal: Proposal, entry: int, now: int) -> Proposal:
    """A spend of which `entry` paid one more part: over, or the next part is kept for its time."""
    number = proposal.parts_paid + 1
    passed_at = now if proposal.passed_at is None else proposal.passed_at
    proposal = changed(proposal, parts_paid=number, paid=entry, passed_at=passed_at)
    if proposal.parts > 1 and proposal.state != "running":
        # The first, or the one that ends a pause: the rest is counted from it.
        proposal = changed(proposal, anchor=now, anchored=number)
    if number >= proposal.parts:
        return keep(books, proposals.ended(proposal, "paid", now))
    periods = number - proposal.anchored + 1
    until = instalments.due(proposal.anchor or now, proposal.every, periods)
    proposal = changed(proposal, state="running", until=until, pending=None, reason="")
    return step(books, _reserved(books, proposal, now), now)


def _reserved(books: Books, proposal: Proposal, now: int) -> Proposal:
    """The next part is kept for it, where there is enough."""
    movement = reservation(proposal)
    if proposal.pending is not None or not isinstance(would(books, [movement], now)[0], Booked):
        return proposal
    return changed(proposal, pending=booked(books, movement, now))


def shortage(books: Books, proposal: Proposal, now: int) -> str:
    """Why the next part could not be kept for it now; empty where it could."""
    outcome = would(books, [reservation(proposal)], now)[0]
    return "" if proposal.pending or isinstance(outcome, Booked) else "short"


def pay(books: Books, proposal: Proposal, hindered: str, to: Post, now: int) -> Proposal:
    """Pay the part that is due, or say why it waits; `to` is how, once it is reserved.

    It is tried again each day; what waits for the end of a stop of all payments is planned for
    that.
    """
    if not hindered:
        proposal = _reserved(books, proposal, now)
        hindered = "" if proposal.pending else "short"
    if not hindered:
        part = changed_pending(to, proposal.pending or 0)
        return paid(books, proposal, booked(books, part, now), now)
    if hindered != "paused":
        jobs.plan(books, now + instalments.AGAIN, "proposal", str(proposal.number))
    if proposal.state == "short":
        books.save(proposal)
        return proposal
    until = now + instalments.PAUSED
    return step(books, changed(proposal, state="short", reason=hindered, until=until), now)


def changed_pending(movement: Post, pending: int) -> Post:
    """The same payment of another reservation."""
    return Post(pending, memo=movement.memo, to=movement.to)


def stop(books: Books, proposal: Proposal, cause: str, now: int) -> int:
    """What was decided is not done, or nothing more of it; the record by which it ends."""
    if proposal.state == "round":
        round_ = grants.of_proposal(books, proposal.number)
        jobs.plan(books, now, "grants off", str(round_.number))
        return call_off(books, round_, cause, now)
    over = proposals.ended(proposal, "stopped", now)
    number = booked(books, proposals.stepped(over, cause), now)
    if over.pending is not None:
        post(books, [Void(over.pending)], now)
    keep(books, over)
    return number
