"""Stop all transfers for a while: votes and dates go on."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Rest, read_duration
from storage.communities import PauseTransfers
from storage.ledger.limits import PAUSE_MOST
from storage.ledger.movements import Entry
from storage.unit_of_work import Books


@command("mod", "pause", permission="home moderator", examples=("mod pause 1h", "mod pause off"))
def mod_pause(
    request: Request,
    books: Books,
    span: Annotated[
        str, Rest("how long, up to a week; or off", most=40, question="ask-duration", offers="span")
    ],
) -> Effects:
    """Stop all tips, payments and returns for a while, and let them go on again.

    Votes and dates go on, and what was agreed before is still paid. It ends by itself.
    """
    off = span.strip().casefold() == "off"
    length = None if off else read_duration(span)
    if not off and (length is None or length > PAUSE_MOST):
        raise Refusal("pause-how-long", example=request.typed("mod pause 1h"))
    paused = request.community.paused(request.now)
    if off and not paused:
        raise Refusal("pause-nothing")
    until = None if length is None else request.now + length
    record = Entry("pause", cause=f"member/{request.member.number}", detail={"until": until})

    said = request.say(
        "pause-off" if until is None else "pause-done",
        who=request.name(request.member),
        until="" if until is None else request.time(until),
        typed=request.typed("mod pause off"),
        reference=f"#{reference_of(0)}",
    )
    says = [Say(said)]

    before = request.time(request.community.paused_until or 0) if paused else None
    noted = Noted(old=before, new="off" if until is None else request.time(until))
    return Effects((record,), changes=(PauseTransfers(until),), says=says, noted=noted)
