"""Circles that decide before each round who receives it: seeds, and time to decide in."""

from __future__ import annotations

from commands.circles.planned import plan_step
from commands.circles.telling import in_its_room
from commands.engine.request import Say
from commands.engine.services import Services
from commands.values.absence import Absence
from commands.values.reply import Time, say
from storage.circles import need, rows
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books


def seed_told(row: CircleRow) -> Detail:
    """The seed that is told when a round is decided: each round's own."""
    return {"seed": row.seed_of(row.circle.round + 1)}


def is_awaited(circle: Circle) -> bool:
    """Whether the members' vote on the next round is still to be counted."""
    return need.is_awaited(circle)


def keep_open(services: Services, books: Books, absence: Absence) -> list[OutboxMessage]:
    """What would have been decided while nobody could have a say in it goes on after the return."""
    said: list[OutboxMessage] = []
    for row in rows.under_way(books):
        circle = row.circle
        open_now = circle.stage == "running" and not circle.collecting
        if not open_now or not circle.plan.decided_each_round or circle.decided > circle.round:
            continue
        if not absence.moves((row.platform, row.account), circle.choice_ends):
            continue
        context, until = in_its_room(services, books, row, absence.now), absence.until
        act: Detail = {"act": "extend", "until": until}
        found = rows.do(books, row.number, act, "rule/absence", context.now)
        if isinstance(found, CircleRow):
            step = "count" if circle.plan.order == "need" else "due"
            plan_step(books, until, found, step, circle.round + 1)
            plan_step(books, found.circle.next_date, found, "due", circle.round + 1)
            words = "circle-vote-goes-on" if circle.plan.order == "need" else "circle-bids-go-on"
            told = say(words, name=row.name, until=Time(until))
            context.say(Say(told, mood="notice"), answers=False)
        said += context.said
    return said
