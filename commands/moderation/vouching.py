"""Stand in for a newcomer: from then on they are established."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.declare import command
from commands.moderation.basis import refuse_own
from commands.parameters import OneMember
from commands.request import Effects, Refusal, Request, Say
from storage.books import Books
from storage.ledger import standing_of
from storage.members import Member
from storage.movements import Entry
from storage.references import reference


@command("mod", "vouch", permission="home moderator", examples=("mod vouch {person}",))
def mod_vouch(
    request: Request, books: Books, to: Annotated[Member, OneMember("whom you know")]
) -> Effects:
    """Vouch for a newcomer, who is established from then on.

    They get the credit line and the starter of everyone, and can vote about money.
    """
    refuse_own(request, books, to.number, words="vouch-oneself")
    if standing_of(books, to, request.now) is not None:
        raise Refusal("vouch-already", to=request.name(to))
    record = Entry(
        "standing", cause=f"member/{request.member.number}",
        detail={"member": to.number, "reason": "vouched"},
    )  # fmt: skip

    def says(numbers: Sequence[int]) -> list[Say]:
        said = request.say(
            "vouch-done", who=request.name(request.member), to=request.name(to),
            reference=f"#{reference(numbers[0])}",
        )  # fmt: skip
        return [Say(said)]

    return Effects((record,), says=says)
