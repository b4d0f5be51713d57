"""A plan that is put to all again before the start: what each is asked, and what the room reads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from commands.circles.face import amount, at_risk, changed_face, lost_by, order_line, rules, terms
from commands.circles.receipt import in_all
from commands.circles.telling import here_or_there
from commands.engine.request import NewAsk, Offer, Request, Say
from commands.values.events import Place
from commands.values.reply import (
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Value,
    line,
    say,
)
from storage import asks
from storage.asks import Ask
from storage.circles import before_start
from storage.circles.plan import due_date, most_lost_of_half
from storage.circles.rows import CircleRow
from storage.circles.sharing import deposits
from storage.circles.state import Circle
from storage.unit_of_work import Books

AGREE = "circle agree"


def questions(
    request: Request, books: Books, row: CircleRow, then: Circle, why: str
) -> tuple[NewAsk, ...]:
    """What each is asked who has to accept a circle as it then is, or for whom a turn is kept.

    `why` is "plan" or "turn", by what it changed. The room's line (`PutToAll`) calls them.
    """
    seats = {then.seat(part).member: part for part in then.voices(then.asked)}
    turns = before_start.places_of(then.kept_for)
    asked = {**seats, **{member: turn for turn, member in turns.items()}}
    given = {"circle": row.number, "put": then.put}
    offer = Offer("", AGREE, given, confirmed=True)
    return tuple(
        NewAsk(
            member,
            _question(request, books, row, then, number, why),
            (offer,),
            "request",
            before_start.ASKED_FOR,
        )
        for member, number in asked.items()
    )


def still_open(books: Books, row: CircleRow, members: Sequence[int], now: int) -> tuple[Ask, ...]:
    """The questions about a plan before, or a turn, that these members need not answer any more."""
    found = (ask for each in members for ask in asks.of_member(books, each, now))
    return tuple(ask for ask in found if ask.state == "open" and _is_about(ask, row.number))


def _is_about(ask: Ask, circle: int) -> bool:
    offer = json.loads(ask.arguments)[0]
    return ask.command == AGREE and int(offer["arguments"]["circle"]) == circle


def _question(
    request: Request, books: Books, row: CircleRow, then: Circle, number: int, why: str
) -> Reply:
    """The whole plan as it then is, with what one's own seat pays now and can lose."""
    plan, whole = then.plan, then.whole(number)
    moved = why == "turn"
    told: dict[str, Value] = {
        "who": request.name(request.member),
        "name": row.name,
        "turn": str(whole),
        "day": Time(due_date(plan, whole - 1)),
    }
    first = line("circle-asked-turn" if moved else "circle-asked-plan", **told)
    sits = then.seat(number).member
    parts = before_start.asked_of(then, number) if sits else [number]
    more = sum(before_start.lacking(then, at) for at in parts) if sits else plan.deposit
    agreed = plan.order == "agreed"
    lost = sum(lost_by(then, at, then.whole(at) if agreed else 0) for at in parts)
    several = in_all(books, then, number) if sits else []
    return _read(request, books, row, then, first, whole, more, lost, several)


def joining_question(
    request: Request, books: Books, row: CircleRow, number: int, *, shared: bool
) -> Reply:
    """What is asked of whoever typed that they join a circle whose plan was changed, or named no
    turn where one alone is free."""
    circle = row.circle
    sits = circle.seat(number).member == request.member.number
    more = before_start.lacking(circle, number) if sits else circle.plan.deposit
    lost = lost_by(circle, number, circle.whole(number) if circle.plan.order == "agreed" else 0)
    if shared:
        more, lost = deposits(circle)[0], most_lost_of_half(circle.plan)[0]
    turn, changed = str(circle.whole(number)), int(circle.put > 0)
    first = line("circle-asked-join", name=row.name, turn=turn, changed=changed)
    return _read(request, books, row, circle, first, circle.whole(number), more, lost)


def _read(
    request: Request,
    books: Books,
    row: CircleRow,
    then: Circle,
    first: Line,
    turn: int,
    more: int,
    lost: int,
    several: Sequence[Block] = (),
) -> Reply:
    """A plan to say yes or no to: `more` comes to one's deposit, `lost` is the most to lose, unless
    that stands in what all of several seats come to."""
    plan = then.plan
    blocks: list[Block] = [
        first,
        line("circle-head", number=str(row.number), name=row.name, **terms(books, plan)),
        *rules(books, plan),
    ]
    if plan.order not in ("agreed", "goal"):
        blocks.append(order_line(books, plan))
    values: dict[str, Value] = {
        **at_risk(books, plan, lost),
        "turn": str(turn),
        "known": int(plan.order == "agreed"),
    }
    last: list[Value] = []
    blocks += several
    if not several and (plan.order != "goal" or plan.outside):
        last += [Message("circle-you-may-lose", values), " "]
    if more and not plan.outside:
        paid: dict[str, Value] = {"amount": amount(books, plan, abs(more)), "back": int(more < 0)}
        last += [Message("circle-asked-deposit", paid), " "]
    yes, no = request.button("yes-button", "yes"), request.button("no-button", "no")
    blocks.append(Line((*last, yes, " ", no)))
    return Reply(tuple(blocks))


@dataclass(frozen=True, slots=True)
class PutToAll:
    """What a circle's room reads once its plan was changed, or its turns were listed."""

    circle: int
    organiser: int
    changes: str
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle = row.circle
        waits = [*(circle.seat(part).member for part in circle.asked), *circle.kept_for]
        people = tuple(_called(each, self.organiser) for each in dict.fromkeys(waits) if each)
        told = say(
            "circle-changed" if self.changes else "circle-turns-listed",
            who=Name(self.organiser),
            name=row.name,
            changes=self.changes,
            people=Listed(people, "and"),
            count=len(people),
            show=Button(Message("show-button"), "me"),
        )
        return [changed_face(books, row), here_or_there(self.here, row, told)]


def _called(member: int, organiser: int) -> Name:
    """Whoever has to answer is called; who brought it about has just read it."""
    others = member != organiser
    return Name(member, ping=others, call=others)
