"""Stand in for a newcomer: from then on they are established."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.moderation.basis import refuse_own
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import OneMember
from storage.ledger import entries
from storage.ledger.limits import VOUCHES_MOST, VOUCHES_SPAN
from storage.ledger.movements import Entry
from storage.ledger.posting import standing_of
from storage.members import Member, numbers_of
from storage.unit_of_work import Books


@command("mod", "vouch", permission="home moderator", examples=("mod vouch {person}",))
def mod_vouch(
    request: Request, books: Books, to: Annotated[Member, OneMember("whom you know")]
) -> Effects:
    """Vouch for a newcomer, who is established from then on.

    They get the credit line and the starter of everyone, and two weeks later they vote about money.
    Each moderator can vouch for three in 30 days.
    """
    refuse_own(request, books, to.number, words="vouch-oneself")
    if standing_of(books, to, request.now) is not None:
        raise Refusal("vouch-already", to=request.name(to))
    mine = numbers_of(books, request.member.number)
    before = entries.vouched_since(books, mine, request.now - VOUCHES_SPAN)
    if before >= VOUCHES_MOST:
        raise Refusal("vouch-enough", count=before, to=request.name(to))
    record = Entry(
        "standing",
        cause=f"member/{request.member.number}",
        detail={"member": to.number, "reason": "vouched", "vouch": before + 1},
    )

    said = request.say(
        "vouch-done",
        who=request.name(request.member),
        to=request.name(to),
        reference=f"#{reference_of(0)}",
    )
    says = [Say(said)]

    return Effects((record,), says=says)
