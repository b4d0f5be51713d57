"""The start of a circle, which comes by itself with its last seat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.circles.face import amount, name_of
from commands.circles.planned import plan_round
from commands.circles.telling import here_or_there
from commands.engine.request import Say
from commands.values.events import Place
from commands.values.reply import Reply, Time, Typed, say
from storage.circles import before_start, rows
from storage.circles.rows import CircleRow, Detail
from storage.ledger.verifier.circles import BY_RULE
from storage.unit_of_work import Books


def start_if_ready(books: Books, row: CircleRow, now: int) -> None:
    """Once all seats are taken and accepted, and its keeper has agreed, it starts by itself."""
    if not before_start.is_ready(row.circle):
        return
    started_now = rows.do(books, row.number, start_of(row), BY_RULE, now)
    if isinstance(started_now, CircleRow):
        plan_round(books, started_now, now)


def start_of(row: CircleRow) -> Detail:
    """The act by which a circle starts; the seed of its draw is told with it."""
    drawn = row.circle.plan.order == "draw"
    return {"act": "start", **({"seed": row.seed} if drawn else {})}


def started(books: Books, row: CircleRow) -> Reply:
    """What the room reads when a circle starts."""
    circle = row.circle
    if not circle.plan.has_turns:
        return say(
            f"circle-started-{circle.plan.order}",
            name=row.name,
            first=Time(circle.dues[0]),
            amount=amount(books, circle.plan, circle.plan.each_round),
            why=Typed(f"why {row.number}"),
        )
    by_turn = sorted(circle.numbers, key=lambda at: circle.seat(at).turn)
    order = [name_of(circle, at) for at in by_turn]
    return say(
        "circle-started",
        name=row.name,
        first=Time(circle.dues[0]),
        amount=amount(books, circle.plan, circle.plan.each_round),
        order=tuple(part for who in order for part in (", ", who))[1:],
        drawn=int(bool(circle.seed)),
        why=Typed(f"why {row.number}"),
    )


@dataclass(frozen=True, slots=True)
class StartedToo:
    """That a circle starts, where that came with what was just done; `here` is where."""

    circle: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        if row.stage != "running":
            return []
        return [here_or_there(self.here, row, started(books, row))]
