"""What a member owes since a reversal, in words: for `me` and `balance`."""

from __future__ import annotations

from commands.engine.request import Request
from commands.values.reply import Block
from storage.ledger import debts
from storage.ledger.assets import ISSUED
from storage.ledger.references import reference
from storage.members import Member, accounts_of
from storage.unit_of_work import Books


def owed_lines(request: Request, books: Books) -> list[Block]:
    """A line for each thing that is still owed, with the way to give it back."""
    if request.asset.model != ISSUED:
        return []  # In mutual credit a reversal goes below the limit, and nothing is left owed.
    mine = accounts_of(books, request.asset.number, request.member.number)
    blocks: list[Block] = []
    for debt in debts.open_of(books, request.member.number, mine):
        mark = f"#{reference(debt.entry)}"
        who = books.need(Member, debt.creditor)
        blocks += request.say(
            "debt-owed",
            who=request.name(who),
            amount=request.amount(debt.left),
            reference=mark,
            typed=request.typed(f"refund {mark}"),
        ).blocks
    return blocks
