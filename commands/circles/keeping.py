"""The keeper of a circle in outside money: agrees to it, and is told what to send to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from commands.circles import asking
from commands.circles.face import FaceAfter
from commands.circles.found import WHICH, circle_meant, require_stage
from commands.circles.kept_acts import KeepAct
from commands.circles.outside_face import values_of
from commands.circles.starting import StartedToo, start_if_ready
from commands.circles.telling import here_or_there
from commands.engine.request import Effects, Refusal, Request, Say
from commands.money.usable import has_outside_money
from commands.values.declaration import command
from commands.values.parameters import Int, Text
from commands.values.reply import Reply, Typed, line, say
from storage.changes import Act
from storage.circles import rows
from storage.circles.rows import CircleRow, Detail
from storage.unit_of_work import Books


@command("circle", "keep", hidden=True, visibility="private")
def keep(request: Request, books: Books, circle: Annotated[int, Int("which circle")]) -> Effects:
    """Agree to keep the deposits and the reserve of a circle in outside money."""
    row = books.need(CircleRow, circle)
    require_stage(request, row, "open")
    if row.circle.plan.keeper != request.member.number:
        raise Refusal("circle-keeper-not-you", name=row.name)
    if row.circle.kept:
        raise Refusal("circle-keeper-agreed", name=row.name)
    act: Detail = {"act": "keep"}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = say("circle-keeps", who=request.name(request.member), name=row.name)
    thanks = request.say("circle-keeps-yours", name=row.name, payto=request.typed("circle payto …"))
    return Effects(
        movements=(entry,),
        changes=(Keeps(row.number),),
        says=[
            Say(thanks, "private"),
            here_or_there(request.place, row, told),
            FaceAfter(row.number),
            StartedToo(row.number, request.place),
        ],
    )


@dataclass(frozen=True, slots=True)
class Keeps:
    """Its keeper has agreed; where all its seats are taken and accepted by then, it starts."""

    circle: int

    def apply(self, books: Books, act: Act) -> None:
        done: Detail = {"act": "keep"}
        row = rows.keep(books, self.circle, done, entry=act.numbers[0], now=act.now)
        start_if_ready(books, row, act.now)


# -- what the keeper sends on ----------------------------------------------------------------------


@command(
    "circle",
    "forward",
    group="circle-money",
    visibility="private",
    examples=("circle forward 3 Winter",),
    usable=has_outside_money,
)
def forward(
    request: Request,
    books: Books,
    payment: Annotated[int, Int("which payment", most=100_000)],
    which: Annotated[str, WHICH] = "",
    ref: Annotated[str, Text("the reference of what you sent", most=60)] = "",
) -> Effects:
    """Say that you sent on what you keep for a circle in outside money. Who gets it is asked."""
    row = circle_meant(request, books, which, "circle forward 3")
    circle = row.circle
    if circle.plan.keeper != request.member.number:
        raise Refusal("circle-keeper-not-you", name=row.name)
    number = payment
    known = 1 <= number <= len(circle.payments)
    if not known or circle.payment(number).state != "to send":
        raise Refusal("circle-no-such-payment", name=row.name, number=str(number))
    act: Detail = {"act": "forward", "payment": number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    return Effects(
        movements=(replace(entry, memo=ref or None),),
        changes=(Forwards(row.number, number),),
        says=[Forwarded(row.number, number)],
    )


@dataclass(frozen=True, slots=True)
class Forwards:
    """What the keeper sent is written down, and asked about again if nobody answers."""

    circle: int
    payment: int

    def apply(self, books: Books, act: Act) -> None:
        done: Detail = {"act": "forward", "payment": self.payment}
        KeepAct(self.circle, tuple(done.items())).apply(books, act)
        asking.plan_question(books, books.need(CircleRow, self.circle), self.payment, act.now)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What is said once the keeper sent something on: to them, and to who is to have it."""

    circle: int
    payment: int

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        values = values_of(books, row.circle, self.payment)
        told = line(
            "circle-forwarded",
            name=row.name,
            typed=Typed(f'circle withdraw {self.payment} "{row.name}"'),
            **values,
        )
        return [Say(Reply((told,)), "private"), asking.question(books, row, self.payment)]
