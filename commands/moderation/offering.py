"""What a moderator is offered while a gift is named: the last ones that were given in the room."""

from __future__ import annotations

from commands.engine.completion import MOST, Completion, fitting, offered_as
from commands.engine.context import Context
from commands.engine.people import names
from commands.engine.request import Request
from commands.language.memo import memo_words
from commands.money.gift_entries import gift_of
from commands.values.parameters import Reference
from storage import communities, events
from storage.ledger.assets import Asset
from storage.ledger.entries import postings_of
from storage.ledger.limits import GIFTS
from storage.ledger.references import reference
from storage.members import Member

LOOKED_AT = 1_000
"""Among how many of the last entries they are looked for: the books grow, and who types waits."""


def complete_gift(
    context: Context, request: Request, kind: Reference, typed: str
) -> list[Completion]:
    """What everybody in the room has read of: who gave whom how much, under its reference."""
    if not request.may("home moderator"):
        return []
    books = context.books
    above = communities.head(books).entries - LOOKED_AT
    found = []
    for number in events.booked_in(books, context.room.key, GIFTS, above=above, most=MOST):
        gift = gift_of(books, number)
        if gift is None or not gift.receivers:
            continue
        given = sum(each.amount for each in postings_of(books, number) if each.amount > 0)
        word = f"#{reference(number)}"
        told = request.message(
            "gift-offered",
            giver=request.name(books.need(Member, gift.payer)),
            receivers=names(request, [books.need(Member, each) for each in gift.receivers]),
            amount=request.amount_of(given, books.need(Asset, gift.asset)),
            memo=memo_words(gift.row.memo or ""),
        )
        found.append(offered_as(context, (f"{word}  ", told), word))
    return fitting(found, typed)
