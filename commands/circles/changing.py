"""Change a circle by consent: swap two turns, or end it because most of its members want that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles.face import FaceAfter, amount, debts, votes_shown
from commands.circles.found import (
    WHICH,
    circle_meant,
    my_seat,
    require_moving,
    require_organiser,
    require_stage,
)
from commands.circles.instructing import Instructed
from commands.circles.kept_acts import KeepAct
from commands.circles.planned import plan_part
from commands.circles.telling import alone, here_or_there
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.reply import Reply, Time, Typed, say
from storage.changes import Act
from storage.circles import rows, seats
from storage.circles.owing import next_date
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.unit_of_work import Books

_there_is_one = lambda request: request.community.matters > 0  # noqa: E731 - a word for `usable`


@command(
    "circle",
    "cancel",
    examples=("circle cancel Winter",),
    usable=_there_is_one,
)
def cancel(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """Call a circle off before it starts. Who opened it can.

    Once it runs this means: circle end.
    """
    return _ended(request, books, _ending(request, books, which, "circle cancel"))


@command(
    "circle",
    "end",
    examples=("circle end Winter",),
    usable=_there_is_one,
)
def end(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """Say that you want a circle to end early.

    It ends once most of its members say so. What is then owed is due on the dates of the plan.
    """
    return _ended(request, books, _ending(request, books, which, "circle end"))


def _ending(request: Request, books: Books, which: str, command: str) -> CircleRow:
    """The circle that is meant: of those without a name one that the member may call off, or has a
    say about. Raises Refusal."""
    me = request.member.number

    def fits(row: CircleRow) -> bool:
        circle = row.circle
        return circle.organiser == me if row.stage == "open" else circle.seat_of(me) > 0

    return circle_meant(request, books, which, command, fits)


def _ended(request: Request, books: Books, row: CircleRow) -> Effects:
    require_moving(request)
    circle = row.circle
    require_stage(request, row, "open", "running")
    if row.stage == "open":
        return _call_off(request, books, row, circle)
    number = my_seat(request, circle, row)
    if circle.has_said(circle.consents.get("cancel", ()), number):
        raise Refusal("circle-cancel-said", name=row.name)
    return _want_end(request, books, row, circle, number)


def _call_off(request: Request, books: Books, row: CircleRow, circle: Circle) -> Effects:
    require_organiser(request, circle)
    act: Detail = {"act": "lapse", **({"seed": row.seed} if row.seed else {})}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    keeps = KeepAct(row.number, tuple(act.items()))
    paid = int(circle.plan.deposit > 0 and bool(circle.members) and not circle.plan.outside)
    told = request.say(
        "circle-called-off", who=request.name(request.member), name=row.name, paid=paid
    )
    sends = Instructed(row.number, len(circle.payments))
    return Effects((entry,), changes=(keeps,), says=[Say(told), FaceAfter(row.number), sends])


def _want_end(
    request: Request, books: Books, row: CircleRow, circle: Circle, number: int
) -> Effects:
    """One more who wants it to end; with most of them it does, at once."""
    cause = f"member/{request.member.number}"
    act: Detail = {"act": "consent", "to": "cancel", "seat": number}
    entry = rows.movement(books, row, act, cause, request.now)
    said = seats.wanting(circle, [*circle.consents.get("cancel", ()), number])
    wanted, needed = seats.votes(circle, said), seats.majority(circle, circle.parts)
    keeps = KeepAct(row.number, tuple(act.items()))
    if not seats.most_want(circle, said):
        told = request.say(
            "circle-wants-end" if wanted < needed else "circle-wants-end-seats",
            who=request.name(request.member),
            name=row.name,
            wanted=votes_shown(wanted),
            needed=votes_shown(needed),
            typed=request.typed(f'circle end "{row.name}"'),
        )
        return Effects(movements=(entry,), changes=(keeps,), says=[Say(told)])
    return Effects(
        movements=(entry,),
        changes=(keeps, EndEarly(row.number, number, cause)),
        says=[
            EndedEarly(row.number, _people(circle, number), request.place),
            FaceAfter(row.number),
            Instructed(row.number, len(circle.payments)),
        ],
    )


def _people(circle: Circle, number: int) -> int:
    """How many want it, with the one who says so now."""
    return len(circle.voices({*circle.consents.get("cancel", ()), number}))


@dataclass(frozen=True, slots=True)
class EndEarly:
    """Most want it: the circle ends now, each gets back what is theirs, the rest is owed."""

    circle: int
    seat: int
    cause: str

    def apply(self, books: Books, act: Act) -> None:
        row = books.need(CircleRow, self.circle)
        told = row.circle.plan.decided_each_round
        cancels: Detail = {"act": "cancel", **({"seed": row.seed} if told else {})}
        ended = rows.do(books, self.circle, cancels, self.cause, act.now)
        if isinstance(ended, CircleRow):
            for number in range(1, len(ended.circle.seats) + 1):
                plan_part(books, ended, number, act.now)


@dataclass(frozen=True, slots=True)
class EndedEarly:
    """What a circle's room reads once it has ended early, with what is owed; `here` is where the
    last of those who want it said so."""

    circle: int
    wanted: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        words = "circle-cancelled-outside" if row.circle.plan.outside else "circle-cancelled"
        ended = say(words, name=row.name, count=self.wanted)
        told = Reply((*ended.blocks, *debts(books, row.circle)))
        owing = [at for at, seat in enumerate(row.circle.seats, 1) if seat.repays is not None]
        return [here_or_there(self.here, row, told), *(_you_owe(books, row, at) for at in owing)]


def _you_owe(books: Books, row: CircleRow, number: int) -> Say:
    """What a seat reads that has still to pay something after an early end."""
    circle = row.circle
    repays = circle.seat(number).repays
    first = next_date(circle, number, circle.ended_at)
    if repays is None or first is None:
        raise LookupError(f"seat {number} owes nothing")
    owed = circle.owed(number)
    told = say(
        "circle-owe-in-parts",
        name=row.name,
        amount=amount(books, circle.plan, owed),
        part=amount(books, circle.plan, min(owed, repays.amount)),
        parts=-(-owed // repays.amount),
        first=Time(first),
        autopay=int(circle.plan.autopay),
        typed=Typed(f'circle pay "{row.name}"'),
    )
    return alone(row, circle.seat(number).member, told)
