"""What a fund may spend each month."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.money.usable import has_entries
from commands.treasury.found import fund_named
from commands.treasury.life import Draw
from commands.treasury.proposing import proposed, wanted_now
from commands.values.declaration import command
from commands.values.parameters import Amount, Choice, Text
from commands.values.reply import Reply
from commands.values.reply import Text as Plain
from storage.purse import funds
from storage.purse.funds import LONGEST_NAME, Fund
from storage.unit_of_work import Books


@command(
    "treasury",
    "budget",
    examples=("treasury budget kiln 50 every=month", "treasury budget kiln"),
    usable=has_entries,
)
def budget(
    request: Request,
    books: Books,
    fund: Annotated[str, Text("which fund", most=LONGEST_NAME)],
    amount: Annotated[int | None, Amount("how much a month")] = None,
    every: Annotated[str, Choice("how often", choices=("month", "never"))] = "",
) -> Effects:
    """See what is left of a fund's budget this month, or propose one: so much each month.

    A budget holds nothing back: what goes beyond it is said on the proposal. every=never ends it.
    """
    of = fund_named(request, books, fund)
    if amount is None and every != "never":
        return Effects(says=[Say(_left(request, books, of), "discreet")])
    units = 0 if every == "never" else amount or 0
    if units == of.budget:
        raise Refusal("budget-same", fund=Plain(of.name))
    draw = Draw(target=of.number)
    return proposed(request, books, wanted_now(request, books, "budget", units, 0, "", draw))


def _left(request: Request, books: Books, fund: Fund) -> Reply:
    asset = request.asset.number
    if not fund.budget:
        new = request.typed(f"treasury budget {fund.name} 50 every=month")
        return request.say("budget-none", fund=Plain(fund.name), new=new)
    spent = funds.spent_in_month(books, asset, fund.number, request.now)
    kept = funds.account_of(books, asset, fund.number).reserved
    return request.say(
        "budget-left",
        fund=Plain(fund.name),
        budget=request.amount(fund.budget),
        spent=request.amount(spent),
        reserved=request.amount(kept),
        some=int(kept > 0),
        left=request.amount(max(0, fund.budget - spent - kept)),
    )
