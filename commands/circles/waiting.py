"""A seat that waits for its second half: ask another, take it whole, and what a no makes of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from commands.circles import sharing
from commands.circles.face import FaceAfter, amount, at_risk, changed_face, lost_by
from commands.circles.kept_acts import KeepAct
from commands.circles.lines import deposit_short, require_line
from commands.circles.starting import StartedToo, start_if_ready
from commands.circles.telling import alone, in_its_room
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.services import Services
from commands.values.events import Place
from commands.values.reply import Name, Typed, Value, say
from storage import asks
from storage.asks import Ask
from storage.changes import Act
from storage.circles import rows
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.ledger.verifier.circles import BY_RULE
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books


def ask_another(
    request: Request, books: Books, row: CircleRow, number: int, partner: Member
) -> Effects:
    """Ask somebody else to share the seat for which one waits. Raises Refusal."""
    sharing.require_shareable(request, row, partner)
    if row.circle.seat(number).partner == partner.number:
        raise Refusal("circle-share-asked", name=row.name, partner=request.name(partner))
    act: Detail = {"act": "ask", "seat": number, "with": partner.number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = request.say("circle-share-asked", name=row.name, partner=request.name(partner))
    return Effects(
        movements=(entry,),
        changes=(KeepAct(row.number, tuple(act.items())),),
        asks=(sharing.question_to(request, books, row, number, partner),),
        says=[Say(told, "private"), FaceAfter(row.number)],
    )


def take_whole(request: Request, books: Books, row: CircleRow, number: int) -> Effects:
    """Have the seat alone for which one waits, once one has said yes to it. Raises Refusal."""
    circle, plan = row.circle, row.circle.plan
    require_line(request, books, row, number, None)
    act: Detail = {"act": "whole", "seat": number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    more = plan.deposit - circle.seat(number).deposit
    turn = number if plan.order == "agreed" else 0
    values: dict[str, Value] = {
        "name": row.name,
        "rounds": plan.rounds,
        "amount": amount(books, plan, plan.each_round),
        "pot": amount(books, plan, plan.received - plan.fee_of(plan.pot)),
        "paid": int(more > 0),
        "more": amount(books, plan, more),
        **at_risk(books, plan, lost_by(circle, number, turn)),
    }
    preview = request.say(
        "circle-whole-preview",
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
        **values,
    )
    return Effects(
        movements=(entry,),
        changes=(TakeWhole(row.number, number),),
        says=[
            Say(request.say("circle-whole", **values), "private"),
            Whole(row.number, request.place),
        ],
        confirm=preview,
        refused=deposit_short(books, row, more),
    )


@dataclass(frozen=True, slots=True)
class TakeWhole:
    """A member has a seat alone that they wanted to share; with the last one the circle starts."""

    circle: int
    seat: int

    def apply(self, books: Books, act: Act) -> None:
        taken: Detail = {"act": "whole", "seat": self.seat}
        row = rows.keep(books, self.circle, taken, entry=act.numbers[0], now=act.now)
        start_if_ready(books, row, act.now)


@dataclass(frozen=True, slots=True)
class Whole:
    """The circle's message once a seat waits no more, and where it was the last, that it starts;
    `here` is where that was said."""

    circle: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        return [changed_face(books, row), *StartedToo(self.circle, self.here).says(books)]


def asked_to_share(circle: Circle, member: int, but: int = 0) -> tuple[int, ...]:
    """The seats that wait for a member to share them, besides the one they do share."""
    return tuple(at for at in circle.waiting if circle.seat(at).partner == member and at != but)


@dataclass(frozen=True, slots=True)
class NotShared:
    """What those read who wait at `seats` for somebody who has another seat by now."""

    circle: int
    who: int
    seats: tuple[int, ...]

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        return [_not_shared(row, at, self.who, _WHY.index("taken")) for at in self.seats]


_WHY = ("lapsed", "declined", "taken")


def _not_shared(row: CircleRow, number: int, who: int, why: int) -> Say:
    turn = f" {number}" if row.circle.plan.order == "agreed" else ""
    join = f'circle join "{row.name}"{turn}'
    told = say(
        "circle-share-not-now",
        name=row.name,
        who=Name(who),
        why=why,
        other=Typed(f"{join} with=@…"),
        whole=Typed(join),
    )
    return alone(row, row.circle.seat(number).member, told)


def over(services: Services, books: Books, ask: Ask, what: str, now: int) -> list[OutboxMessage]:
    """Whoever was asked to share a seat said no, or nothing: it waits for somebody else.

    `what` is "declined" or "lapsed". Nothing is over where they have been asked again since.
    """
    given = json.loads(ask.arguments)[0]["arguments"]
    number, seat = int(given["circle"]), int(given["seat"])
    row = books.need(CircleRow, number)
    if row.stage != "open" or row.circle.seat(seat).partner != ask.member:
        return []
    later = asks.of_member(books, ask.member, now)
    if any(_is_same(each, ask) and each.number > ask.number for each in later):
        return []
    act: Detail = {"act": "decline", "seat": seat, "member": ask.member}
    cause = BY_RULE if what == "lapsed" else f"member/{ask.member}"
    after = rows.do(books, number, act, cause, now)
    if not isinstance(after, CircleRow):
        return []
    context = in_its_room(services, books, after, now)
    context.say(changed_face(books, after), answers=False)
    context.say(_not_shared(after, seat, ask.member, _WHY.index(what)), answers=False)
    return context.said


def _is_same(one: Ask, other: Ask) -> bool:
    """Whether two questions ask for the same, the first being open."""
    asked = [json.loads(each.arguments)[0]["arguments"] for each in (one, other)]
    return one.state == "open" and one.command == other.command and asked[0] == asked[1]
