"""Accept a plan that was changed before the start, or another turn, with the seat that one has."""

from __future__ import annotations

from dataclasses import dataclass

from commands.circles.instructing import Instructed
from commands.circles.lines import deposit_short, may_accept
from commands.circles.receipt import Joined
from commands.circles.starting import start_if_ready
from commands.engine.request import Effects, Refusal, Request
from storage.changes import Act
from storage.circles import before_start, rows
from storage.circles.rows import CircleRow, Detail
from storage.unit_of_work import Books


def accept(request: Request, books: Books, row: CircleRow, mine: int) -> Effects:
    """The effects of accepting the plan as it now is. Raises Refusal."""
    circle = row.circle
    if not before_start.is_first_named(circle, mine):
        raise Refusal("circle-first-first", name=row.name, code=circle.plan.outside)
    may_accept(request, books, row, mine)
    asked = before_start.asked_of(circle, mine)
    more = sum(before_start.lacking(circle, at) for at in asked)
    act = _accepted(mine, more)
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = Joined(row.number, mine, request.place)
    return Effects(
        movements=(entry,),
        changes=(Accept(row.number, mine, more),),
        says=[told, Instructed(row.number, len(circle.payments))],
        refused=deposit_short(books, row, more),
    )


def _accepted(seat: int, more: int) -> Detail:
    """The act of accepting the plan again: `more` comes to the deposit that is there."""
    return {"act": "accept", "seat": seat, "more": more}


@dataclass(frozen=True, slots=True)
class Accept:
    """A seat accepts the plan as it now is; with the last one the circle starts by itself."""

    circle: int
    seat: int
    more: int

    def apply(self, books: Books, act: Act) -> None:
        done = _accepted(self.seat, self.more)
        row = rows.keep(books, self.circle, done, entry=act.numbers[0], now=act.now)
        start_if_ready(books, row, act.now)
