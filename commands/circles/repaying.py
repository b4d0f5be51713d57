"""Pay what one owes in parts, as agreed with those one owes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles.agreeing import Then, agreement_of
from commands.circles.face import amount as shown
from commands.circles.found import WHICH, circle_meant, my_seat
from commands.circles.telling import alone
from commands.decisions.found import has_matters
from commands.engine.questions import asks_you
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request, Say
from commands.language.dates import DAY
from commands.values.declaration import command
from commands.values.parameters import Amount, Choice, Int
from commands.values.reply import Listed, Name, Time, Value, say
from storage.circles.owing import creditors, from_now_on, next_date, planning, repayment_date
from storage.circles.plan import UNITS, Unit
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books

RHYTHMS: dict[str, tuple[int, Unit]] = {
    "weekly": (1, "week"),
    "2weekly": (2, "week"),
    "monthly": (1, "month"),
    "daily": (1, "day"),
}


@command(
    "circle",
    "plan",
    visibility="private",
    examples=("circle plan 5 weekly Winter",),
    usable=has_matters,
)
def plan(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much at a time")],
    every: Annotated[str, Choice("how often", choices=tuple(RHYTHMS))],
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Ask those you owe in a circle to let you pay in parts.

    Once all of them agree, and as long as you keep it, you are not counted as missing.
    """
    row = circle_meant(request, books, which, "circle plan 5 weekly")
    circle = row.circle
    own = circle.own(my_seat(request, circle, row))
    owing = [at for at in own if circle.owed(at)]
    number = next((at for at in owing if circle.seat(at).repays is None), (owing or own)[0])
    if not circle.owed(number):
        raise Refusal("circle-owes-nothing", name=row.name)
    count, unit = RHYTHMS[every]
    topic = planning(number, amount, count, unit)
    asked = [circle.seat(at).member for at in creditors(circle, number)]
    terms = _terms(books, request, circle, amount, (count, unit))
    if circle.has_said(circle.consents.get(topic, ()), number):
        raise Refusal("circle-plan-said", name=row.name)
    entry, keeps = agreement_of(request, books, row, topic, number)
    owed = shown(books, circle.plan, circle.owed(number))
    people = [books.need(Member, each) for each in dict.fromkeys(asked)]
    question = request.say(
        "circle-plan-question",
        who=request.name(request.member),
        name=row.name,
        owed=owed,
        only=int(len(people) == 1),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
        **terms,
    )
    given = {
        "circle": row.number,
        "seat": number,
        "amount": amount,
        "every": count,
        "unit": UNITS.index(unit),
    }
    offer = Offer("", "circle planned", given, confirmed=True)
    asks = tuple(
        NewAsk(each.number, question, (offer,), "request", 7 * DAY, line=asks_you(request, *people))
        for each in people
    )
    who = Listed(tuple(request.name(each) for each in people), "and")
    told = request.say("circle-plan-asked", who=who, name=row.name, owed=owed, **terms)
    return Effects(movements=(entry,), changes=(keeps,), asks=asks, says=[Say(told, "private")])


def _terms(
    books: Books, request: Request, circle: Circle, amount: int, rhythm: tuple[int, Unit]
) -> dict[str, Value]:
    repays = from_now_on(circle, amount, *rhythm, request.now)
    return {
        "part": shown(books, circle.plan, amount),
        "every": rhythm[0],
        "unit": UNITS.index(rhythm[1]),
        "first": Time(repayment_date(circle, repays, 1)),
    }


@command("circle", "planned", hidden=True, visibility="private")
def planned(
    request: Request,
    books: Books,
    circle: Annotated[int, Int("which circle")],
    seat: Annotated[int, Int("whose debts", most=200)],
    amount: Annotated[int, Int("how much at a time", most=2**62)],
    every: Annotated[int, Int("how many", most=366)],
    unit: Annotated[int, Int("of what", least=0, most=2)],
) -> Effects:
    """Agree that somebody pays you in parts."""
    row = books.need(CircleRow, circle)
    now = row.circle
    mine = my_seat(request, now, row)
    topic = planning(seat, amount, every, UNITS[unit])
    agreed = now.consents.get(topic, [])
    if not now.has_said(agreed, seat) or not now.owed(seat):
        raise Refusal("circle-owes-nothing-now", name=row.name, who=Name(now.seat(seat).member))
    if now.has_said(agreed, mine):
        raise Refusal("circle-agreed-already", name=row.name)
    entry, keeps = agreement_of(request, books, row, topic, mine)
    if not all(now.has_said((*agreed, mine), at) for at in creditors(now, seat)):
        told = request.say("circle-plan-agreed", who=Name(now.seat(seat).member), name=row.name)
        return Effects(movements=(entry,), changes=(keeps,), says=[Say(told, "private")])
    act: Detail = {
        "act": "repay",
        "seat": seat,
        "amount": amount,
        "every": every,
        "unit": UNITS[unit],
    }
    then = Then(row.number, tuple(act.items()), f"member/{request.member.number}")
    return Effects(movements=(entry,), changes=(keeps, then), says=[PlanHolds(row.number, seat)])


@dataclass(frozen=True, slots=True)
class PlanHolds:
    """What those concerned read once all have agreed that a seat pays in parts."""

    circle: int
    seat: int

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle, repays = row.circle, row.circle.seat(self.seat).repays
        if repays is None:
            return []
        first = next_date(circle, self.seat, 0)
        values: dict[str, Value] = {
            "who": Name(circle.seat(self.seat).member),
            "name": row.name,
            "part": shown(books, circle.plan, repays.amount),
            "every": repays.every,
            "unit": UNITS.index(repays.unit),
            "first": Time(first or circle.opened_at),
        }
        told = say("circle-plan-holds", **values)
        seats = circle.voices([self.seat, *creditors(circle, self.seat)])
        return [alone(row, circle.seat(at).member, told) for at in seats]
