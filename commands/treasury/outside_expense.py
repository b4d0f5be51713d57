"""Ask to be paid back what one laid out for everybody, with a photo of the receipt."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request
from commands.treasury.outside_people import there_is
from commands.treasury.outside_records import receipt_of
from commands.treasury.proposing import MOST_PURPOSE, proposed, wanted_now
from commands.values.declaration import command
from commands.values.events import Attachment
from commands.values.parameters import Files, OutsideAmount, Rest
from storage.ledger.money import Money
from storage.ledger.outside import OUTSIDE
from storage.purse.kinds import Kind
from storage.unit_of_work import Books


@command("treasury", "expense", aliases=("expense",), examples=("treasury expense 5 yarn",))
def expense(
    request: Request,
    books: Books,
    amount: Annotated[Money, OutsideAmount("how much you laid out")],
    what: Annotated[str, Rest("what it was for", most=MOST_PURPOSE, question="ask-purpose")],
    photo: Annotated[Sequence[Attachment], Files("a photo of the receipt")] = (),
) -> Effects:
    """Ask to be paid back what you laid out, in points or in money from outside that there is.

    It is decided as any spend is, and you have no say in it. Up to five a month.
    """
    words = " ".join(what.split()).rstrip(".!,;: ")
    if not words:
        raise Refusal("propose-no-purpose", example=request.sample("treasury expense 5 yarn"))
    asset = there_is(request, books, amount)
    kind: Kind = "repay" if asset.model == OUTSIDE else "expense"
    receipt = receipt_of(photo)
    terms = json.dumps({"receipt": receipt}) if receipt else ""
    me = request.member.number
    found = wanted_now(
        request, books, kind, amount.units, me, words, terms=terms, asset=asset.number
    )
    return proposed(request, books, found)
