"""What somebody is asked to pay, with a button and typed words that pay just that."""

from __future__ import annotations

from commands.circles.face import amount
from commands.language.amounts import plain
from commands.values.reply import Button, Message, Typed, Value
from storage.circles.rows import CircleRow
from storage.ledger.assets import Asset
from storage.unit_of_work import Books


def payment_request(books: Books, row: CircleRow, units: int, locale: str) -> dict[str, Value]:
    """The values `amount`, `pay` and `typed` of a message that asks for so many units.

    `locale` is that in which it is read, and so typed. A payment without an amount is of what is
    due by then, which may be less, or more, than what the message said.
    """
    plan = row.circle.plan
    shown = amount(books, plan, units)
    decimals = books.need(Asset, plan.asset).decimals
    typed = f'circle pay {plain(units, decimals, locale)} "{row.name}"'
    button = Button(Message("circle-pay-button", {"amount": shown}), typed)
    return {"amount": shown, "pay": button, "typed": Typed(typed)}
