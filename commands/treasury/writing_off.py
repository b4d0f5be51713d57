"""Propose that the treasury pays what somebody who left long ago owes; only a vote does that."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Refusal, Request
from commands.treasury.proposing import proposed, wanted_now
from commands.treasury.usable import may_have_debts_of_gone
from commands.values.declaration import command
from commands.values.parameters import OneMember
from commands.values.reply import Block, Listed
from storage.ledger.assets import MUTUAL
from storage.members import Member
from storage.purse import owing
from storage.unit_of_work import Books

_LOOKED_AT, _SHOWN = 50, 5


@command(
    "treasury",
    "writeoff",
    aliases=("treasury write-off", "propose write-off", "propose writeoff", "writeoff"),
    examples=("treasury writeoff {person}",),
    usable=may_have_debts_of_gone,
)
def write_off(
    request: Request,
    books: Books,
    who: Annotated[Member, OneMember("who left and owes")],
) -> Effects:
    """Propose that the treasury pays what somebody owes who left more than 180 days ago.

    It is always put to the vote, and done only as long as they are not back.
    """
    if not owing.is_long_gone(books, who.number, request.now):
        raise Refusal("writeoff-here", who=request.name(who))
    owed = owing.owed_by(books, request.asset.number, who.number)
    if not owed:
        raise Refusal("writeoff-square", who=request.name(who))
    return proposed(request, books, wanted_now(request, books, "writeoff", owed, who.number, ""))


def there_are(request: Request, books: Books) -> list[Block]:
    """To treasurers: who left so long ago and owes, and what can be done; no figures."""
    if request.asset.model != MUTUAL or not request.has_role("treasurer"):
        return []
    found = owing.long_gone(books, request.asset.number, request.now, _LOOKED_AT)
    if not found:
        return []
    people = [books.need(Member, each) for each in found[:_SHOWN]]
    typed = request.typed(f"treasury writeoff @{people[0].name}")
    names = Listed(tuple(request.name(each) for each in people), "and")
    return [request.line("writeoff-there", who=names, count=len(people), typed=typed)]
