"""What a member owes since a reversal, in words: for `me` and `balance`."""

from __future__ import annotations

from commands.reply import Block
from commands.request import Request
from storage import debts
from storage.accounts import numbered
from storage.assets import ISSUED
from storage.books import Books
from storage.members import accounts_of, survivor
from storage.references import reference


def owed_lines(request: Request, books: Books) -> list[Block]:
    """A line for each thing that is still owed, with the way to give it back."""
    if request.asset.model != ISSUED:
        return []  # In mutual credit a reversal goes below the limit, and nothing is left owed.
    mine = accounts_of(books, request.asset.number, request.member.number)
    found = debts.open_of(books, mine)
    creditors = numbered(books, [debt.creditor for debt in found])
    blocks: list[Block] = []
    for debt in found:
        mark = f"#{reference(debt.entry)}"
        who = survivor(books, creditors[debt.creditor].owner)
        blocks += request.say(
            "debt-owed", who=request.name(who), amount=request.amount(debt.left), reference=mark,
            typed=request.typed(f"refund {mark}"),
        ).blocks  # fmt: skip
    return blocks
