"""What the keeper of a circle in outside money has to send, told to them alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.circles.asking import how_to_pay_member
from commands.circles.outside_face import values_of
from commands.circles.telling import alone
from commands.engine.request import Say
from commands.values.reply import Button, Message, Reply, Typed, say
from storage.circles.rows import CircleRow
from storage.unit_of_work import Books


def instructions(books: Books, row: CircleRow, before: int) -> list[Say]:
    """What the keeper has to send, for them alone: what has come to be after so many payments."""
    circle = row.circle
    there = enumerate(circle.payments[before:], before + 1)
    return [
        alone(row, circle.plan.keeper, instruction(books, row, number))
        for number, payment in there
        if payment.state == "to send"
    ]


def instruction(books: Books, row: CircleRow, number: int) -> Reply:
    """One thing that the keeper has to send, with how its receiver wants to be paid."""
    circle = row.circle
    told = say(
        "circle-keeper-send",
        name=row.name,
        sent=Button(Message("circle-sent-button"), f"circle forward {number} {row.number}"),
        typed=Typed(f'circle forward {number} "{row.name}"'),
        **values_of(books, circle, number),
    )
    how = how_to_pay_member(books, circle.taker(circle.payment(number)))
    return Reply((*told.blocks, *how.blocks))


@dataclass(frozen=True, slots=True)
class Instructed:
    """What the keeper is told once an act is done; `before` payments were known."""

    circle: int
    before: int

    def says(self, books: Books) -> Sequence[Say]:
        return instructions(books, books.need(CircleRow, self.circle), self.before)
