"""Ask the common purse for what is missing of a seat, where most of the others chose that."""

from __future__ import annotations

from commands.circles.face import amount
from commands.engine.request import Effects, Refusal, Request
from commands.language.messages import wording
from commands.values.reply import Button, Message, Name, Reply, Typed, say
from storage.circles.owing import due_now
from storage.circles.rows import CircleRow
from storage.unit_of_work import Books


def to_propose(books: Books, row: CircleRow, number: int, now: int) -> Reply:
    """What the room reads once most chose it: whoever wants proposes it, with a button."""
    circle = row.circle
    typed = f"circle choose ask {circle.called(number)} {row.number}"
    return say(
        "circle-ask-purse",
        name=row.name,
        who=Name(circle.seat(number).member),
        amount=amount(books, circle.plan, due_now(circle, number, now)),
        propose=Button(Message("circle-propose-button"), typed),
        typed=Typed(typed),
    )


def purse_asked(request: Request, books: Books, row: CircleRow, number: int) -> Effects:
    """An ordinary proposal that the purse pays the seat's member what is missing by now.

    From them it goes into the circle as they agreed when they joined. Raises Refusal.
    """
    circle = row.circle
    units, member = due_now(circle, number, request.now), circle.seat(number).member
    if not units:
        raise Refusal("circle-ask-square", who=Name(member), name=row.name)
    if request.catalogue.proposes_spend is None:
        raise Refusal("circle-ask-nobody")
    if circle.plan.asset != request.asset.number:
        raise Refusal("circle-old-currency", name=row.name)
    words = wording(request.settings.language).text("circle-ask-purpose", name=row.name)
    found: Effects = request.catalogue.proposes_spend(request, books, units, member, words)
    return found
