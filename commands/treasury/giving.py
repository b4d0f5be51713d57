"""Give to the common purse."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Request, Say
from commands.language.memo import memo_words
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Amount, Rest
from storage.ledger.accounts import member_account, treasury
from storage.ledger.movements import Entry, Leg
from storage.unit_of_work import Books


@command(
    "treasury",
    "give",
    aliases=("donate",),
    examples=("treasury give 5", "treasury give 5 for the kiln"),
    money=True,
    button="treasury-give-button",
)
def give(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much")],
    memo: Annotated[str, Rest("what it is for", most=300)] = "",
) -> Effects:
    """Give some of what you have to the common purse.

    What was given to it stays there: it is spent by decision of the members alone.
    """
    asset, me = request.asset.number, request.member.number
    legs = (Leg(member_account(asset, me), -amount), Leg(treasury(asset), amount))
    entry = Entry("donate", legs, cause=f"member/{me}", memo=memo or None)
    said = request.say(
        "treasury-given",
        who=request.name(request.member),
        amount=request.amount(amount),
        memo=memo_words(memo),
        reference=f"#{reference_of(0)}",
    )
    return Effects((entry,), says=[Say(said)])
