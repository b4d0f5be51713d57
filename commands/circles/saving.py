"""What is said of goal pots, in which all save towards a date."""

from __future__ import annotations

from commands.circles.currency import grace_of, shown
from commands.values.reply import (
    Block,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Typed,
    Value,
    line,
    say,
)
from storage.circles import goal
from storage.circles.plan import Plan, due_date
from storage.circles.rows import CircleRow
from storage.circles.state import Circle, Round
from storage.unit_of_work import Books


def rules(books: Books, plan: Plan) -> list[Block]:
    """What everybody reads before joining: what is put aside, and when it comes back from whom."""
    values: dict[str, Value] = {
        "goal": shown(books, plan, plan.goal or plan.pot * plan.rounds),
        "amount": shown(books, plan, plan.amount),
        "rounds": plan.rounds,
        "last": Time(due_date(plan, plan.rounds - 1), "clock"),
        "keeper": Name(plan.keeper) if plan.keeper else "",
    }
    if plan.outside:
        lost = shown(books, plan, plan.amount * plan.rounds)
        kept: dict[str, Value] = {"keeper": values["keeper"], "lost": lost, **grace_of(plan)}
        return [line("circle-goal-outside", **values), line("circle-goal-outside-kept", **kept)]
    pays = Message("circle-autopay" if plan.autopay else "circle-pays-oneself", grace_of(plan))
    each = line("circle-goal-each", **values)
    return [each, Line((pays, " ", Message("circle-goal-missing")))]


def put_aside(books: Books, row: CircleRow) -> Reply:
    """What the room reads once a round of a goal pot is over."""
    circle = row.circle
    plan = circle.plan
    saved, aim = goal.saved(circle), goal.aim(circle)
    told = say(
        "circle-goal-round",
        name=row.name,
        round=circle.rounds[-1].number,
        rounds=plan.rounds,
        saved=shown(books, plan, saved),
        goal=shown(books, plan, aim),
        reached=int(saved >= aim),
    )
    waiting = sum(each.amount for each in circle.payments if each.seat and each.is_open)
    if not waiting:
        return told
    more = line("circle-goal-outside-waits", waiting=shown(books, plan, waiting))
    return Reply((*told.blocks, more))


def over(row: CircleRow) -> Reply:
    """The last words of a goal pot in its room."""
    statement = Typed(f'circle statement "{row.name}"')
    keeper = row.circle.plan.keeper
    if keeper:
        values: dict[str, Value] = {"keeper": Name(keeper), "statement": statement}
        return say("circle-goal-outside-over", name=row.name, **values)
    return say("circle-goal-over", name=row.name, statement=statement)


def explained(books: Books, circle: Circle, found: Round) -> Line:
    """A round of a goal pot: what came, and who did not pay it in time."""
    missed = Listed(tuple(Name(circle.seat(each).member) for each in found.missed), "comma")
    return line(
        "why-circle-goal-round",
        round=found.number,
        at=Time(found.at, "clock"),
        pot=shown(books, circle.plan, found.pot),
        missed=missed,
        late=len(found.missed),
    )
