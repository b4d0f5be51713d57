"""Give to the common purse."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Request, Say
from commands.language.memo import memo_words
from commands.treasury.drawn import taken_apart
from commands.treasury.found import fund_named, named_first
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Amount, Rest, Text
from commands.values.reply import Text as Plain
from storage.ledger.accounts import fund_account, member_account
from storage.ledger.movements import Entry, Leg
from storage.purse.funds import LONGEST_NAME, Fund
from storage.unit_of_work import Books


@command(
    "treasury",
    "give",
    aliases=("donate",),
    examples=("treasury give 5", "treasury give 5 for the kiln", "treasury give 5 kiln"),
    money=True,
    button="treasury-give-button",
)
def give(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much")],
    memo: Annotated[str, Rest("the fund, and what it is for", most=300)] = "",
    fund: Annotated[str, Text("to which fund", most=LONGEST_NAME)] = "",
) -> Effects:
    """Give some of what you have to the common purse, or to one of its funds.

    What was given to it stays there: it is spent by decision of the members alone.
    """
    asset, me = request.asset.number, request.member.number
    to, memo = _to(request, books, memo, fund)
    part = fund_account(asset, to.number if to else 0)
    legs = (Leg(member_account(asset, me), -amount), Leg(part, amount))
    entry = Entry("donate", legs, cause=f"member/{me}", memo=memo or None)
    said = request.say(
        "treasury-given",
        who=request.name(request.member),
        amount=request.amount(amount),
        fund=Plain(to.name) if to else "",
        some=int(to is not None),
        memo=memo_words(memo),
        reference=f"#{reference_of(0)}",
    )
    return Effects((entry,), says=[Say(said)])


def _to(request: Request, books: Books, memo: str, fund: str) -> tuple[Fund | None, str]:
    """The fund that is meant, by its name in front of the words or behind them, and the rest.

    Raises Refusal where a fund is named that there is not.
    """
    asked = taken_apart(memo, {"fund": fund})
    if "fund" in asked.given:
        return fund_named(request, books, asked.given["fund"]), asked.words
    if memo.strip().casefold().startswith("fund:") and named_first(books, memo)[0] is None:
        return fund_named(request, books, memo), ""
    return named_first(books, memo)
