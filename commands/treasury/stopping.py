"""Stop by vote what was decided: before it is done, or before all of it is paid."""

from __future__ import annotations

from typing import Annotated

from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request
from commands.treasury import life, spoken
from commands.treasury.deciding import NUMBER, found
from commands.treasury.life import Draw
from commands.treasury.plan import plan
from commands.treasury.proposing import proposed, wanted_now
from commands.values.declaration import command
from storage.purse import kinds
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books


@command("proposal", "stop", examples=("proposal stop 1",), usable=has_matters)
def stop(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Propose that what was decided is not done after all, or that nothing more is paid of it.

    That is a vote. What is done sooner than a vote could end is objected to instead, or a treasurer
    pauses it first.
    """
    proposal = found(request, books, number)
    if proposal.state not in kinds.STOPPABLE or proposal.kind == "stop":
        at = spoken.step(books, proposal, request.now)
        raise Refusal("proposal-not-now", number=str(number), now=at)
    draw = Draw(target=number)
    wanted = wanted_now(request, books, "stop", 0, 0, "", draw)
    if proposal.state in ("window", "challenge"):
        _require_time(request, books, proposal, wanted.proposal(request.now))
    return proposed(request, books, wanted)


def _require_time(request: Request, books: Books, proposal: Proposal, stops: Proposal) -> None:
    """Refuse what would come too late, with what can still be done."""
    span = plan(books, stops, request.now).span + life.challenge(books, stops)
    until, goes_on = proposal.until, request.community.paused_until
    if proposal.amount and goes_on is not None:
        # While all payments are stopped nothing is paid, whatever its time.
        until = max(until, goes_on)
    if request.now + span <= until:
        return
    number = str(proposal.number)
    raise Refusal(
        "proposal-stop-late",
        number=number,
        until=request.time(until),
        object=request.typed(f"proposal object {number}"),
        pause=request.typed(f"proposal pause {number}"),
    )
