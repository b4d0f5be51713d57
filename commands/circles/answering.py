"""The answer to a plan that was put to all again before the start: a yes, a no, or nothing."""

from __future__ import annotations

import json
from typing import Annotated

from commands.circles import joining, sharing
from commands.circles.accepting import accept
from commands.circles.face import amount, changed_face
from commands.circles.found import require_shown, require_stage
from commands.circles.instructing import instructions
from commands.circles.planned import plan_step
from commands.circles.telling import alone, in_its_room
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.language.dates import HOUR
from commands.values.declaration import command
from commands.values.parameters import Int
from commands.values.reply import Name, say
from storage.asks import Ask
from storage.circles import before_start, rows
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.ledger.verifier.circles import BY_RULE
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books


@command("circle", "agree", hidden=True, visibility="private", money=True)
def agree(
    request: Request,
    books: Books,
    circle: Annotated[int, Int("which circle")],
    put: Annotated[int, Int("by which record it was put to all")],
) -> Effects:
    """Accept the plan of a circle, or the turn that is kept for one, as it was shown."""
    row = books.need(CircleRow, circle)
    require_stage(request, row, "open")
    require_shown(request, row, put)
    mine = row.circle.seats_of(request.member.number)
    asked = next((at for at in mine if at in row.circle.asked), 0)
    if asked:
        return accept(request, books, row, asked)
    turn = before_start.is_kept_for(row.circle, request.member.number)
    if not turn:
        raise Refusal("circle-hand-gone", name=row.name)
    return joining.taken(request, books, row, turn)


def over(services: Services, books: Books, ask: Ask, what: str, now: int) -> list[OutboxMessage]:
    """Whoever was asked to accept a plan or a turn said no, or nothing: it is free again.

    `what` is "declined" or "lapsed". Nothing is over where all were asked anew since.
    """
    given = json.loads(ask.arguments)[0]["arguments"]
    row = books.need(CircleRow, int(given["circle"]))
    circle, member, silent = row.circle, ask.member, what == "lapsed"
    if row.stage != "open" or circle.put != int(given["put"]) or not _is_asked(circle, member):
        return []
    if silent and not before_start.is_over(circle, now):
        return []
    act: Detail = {"act": "refuse", "member": member, **({"silent": 1} if silent else {})}
    after = rows.do(books, row.number, act, BY_RULE if silent else f"member/{member}", now)
    if not isinstance(after, CircleRow):
        return []
    context = in_its_room(services, books, after, now)
    _tell(context, row, after, member, silent)
    return context.said


def free_turn(context: Speaker, row: CircleRow, member: int) -> None:
    """Whoever asked to be forgotten takes no turn that was kept for them; while nothing can be
    booked it is tried again."""
    if not before_start.is_kept_for(row.circle, member):
        return
    act: Detail = {"act": "refuse", "member": member}
    after = rows.do(context.books, row.number, act, f"member/{member}", context.now)
    if isinstance(after, CircleRow):
        _tell(context, row, after, member, silent=False)
    else:
        plan_step(context.books, context.now + HOUR, row, "gone", member)


def _tell(context: Speaker, row: CircleRow, after: CircleRow, member: int, silent: bool) -> None:
    """Tell all whom it concerns that somebody did not accept; `row` is how it was before."""
    books, circle = context.books, row.circle
    context.say(changed_face(books, after), answers=False)
    others = sharing.left_with(books, row, circle.seat_of(member)) if circle.seat_of(member) else []
    for each in (*_told(books, row, after, member, silent), *others):
        context.say(each, answers=False)
    for each in instructions(books, after, len(circle.payments)):
        context.say(each, answers=False)


def _is_asked(circle: Circle, member: int) -> bool:
    """Whether somebody has still to accept the plan, or the turn that is kept for them."""
    mine = circle.seats_of(member)
    kept = before_start.is_kept_for(circle, member) > 0
    return kept or any(at in circle.asked for at in mine)


def _told(books: Books, row: CircleRow, after: CircleRow, member: int, silent: bool) -> list[Say]:
    """What those read whom it concerns that somebody did not accept."""
    circle, part = row.circle, row.circle.seat_of(member)
    who = Name(member)
    gone_ones = [at for at in circle.seats_of(member) if not after.circle.seat(at).member]
    back = sum(circle.seat(at).deposit for at in gone_ones) if not circle.plan.outside else 0
    left = say(
        "circle-left", name=row.name, paid=int(back > 0), deposit=amount(books, circle.plan, back)
    )
    found = [alone(row, member, left)] if part else []
    if member != circle.organiser:
        told = say("circle-not-accepted", who=who, name=row.name, silent=int(silent))
        found.append(alone(row, circle.organiser, told))
    gone = say("circle-first-left", who=who, name=row.name)
    unseated = [each for each in circle.members if not after.circle.seat_of(each)]
    pair = [circle.seat(half).member for half in circle.halves(part)] if part else []
    found += [alone(row, each, gone) for each in unseated if each not in (member, *pair)]
    return found
