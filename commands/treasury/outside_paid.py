"""Pay what was decided about money from outside, and confirm that, by a proposal's number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request
from commands.treasury import spoken
from commands.treasury.deciding import NUMBER, found
from commands.treasury.outside_confirm import confirmed
from commands.treasury.outside_records import paid_out, receipt_of
from commands.values.declaration import command
from commands.values.events import Attachment
from commands.values.parameters import Files
from storage.purse import holdings
from storage.unit_of_work import Books


@command("proposal", "pay", permission="holder", examples=("proposal pay 1",), usable=has_matters)
def pay(
    request: Request,
    books: Books,
    number: Annotated[int, NUMBER],
    photo: Annotated[Sequence[Attachment], Files("a photo of the receipt")] = (),
) -> Effects:
    """Say that you have paid what was decided, out of money from outside that you hold.

    What paying it cost, or out of which place it was, is said with "record spending".
    """
    return paid_out(request, books, number, receipt=receipt_of(photo))


@command("proposal", "confirm", examples=("proposal confirm 1",), usable=has_matters)
def confirm(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Confirm that what was decided was paid to you, or as another treasurer that it was.

    Whoever paid it cannot.
    """
    proposal = found(request, books, number)
    voucher = holdings.payment_of(books, number)
    if voucher is None:
        now = spoken.step(books, proposal, request.now)
        raise Refusal("proposal-confirm-nothing", number=str(number), now=now)
    return confirmed(request, books, voucher.entry)
