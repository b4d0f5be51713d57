"""What is said of goal pots, in which all save towards a date."""

from __future__ import annotations

from commands.circles.face import amount
from commands.values.reply import Line, Listed, Name, Reply, Time, Typed, line, say
from storage.circles import goal
from storage.circles.rows import CircleRow
from storage.circles.state import Circle, Round
from storage.unit_of_work import Books


def put_aside(books: Books, row: CircleRow) -> Reply:
    """What the room reads once a round of a goal pot is over."""
    circle = row.circle
    plan = circle.plan
    saved, aim = goal.saved(circle), goal.aim(circle)
    return say(
        "circle-goal-round",
        name=row.name,
        round=circle.rounds[-1].number,
        rounds=plan.rounds,
        saved=amount(books, plan, saved),
        goal=amount(books, plan, aim),
        reached=int(saved >= aim),
    )


def over(row: CircleRow) -> Reply:
    """The last words of a goal pot in its room."""
    return say("circle-goal-over", name=row.name, statement=Typed(f'circle statement "{row.name}"'))


def explained(books: Books, circle: Circle, found: Round) -> Line:
    """A round of a goal pot: what came, and who did not pay it in time."""
    missed = Listed(tuple(Name(circle.seat(each).member) for each in found.missed), "comma")
    return line(
        "why-circle-goal-round",
        round=found.number,
        at=Time(found.at, "clock"),
        pot=amount(books, circle.plan, found.pot),
        missed=missed,
        late=len(found.missed),
    )
