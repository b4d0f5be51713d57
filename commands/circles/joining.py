"""Take a seat, which is accepting the plan; leave it before the start; let a newcomer in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles import sharing, waiting
from commands.circles.asking import how_to_pay_member
from commands.circles.face import FaceAfter, amount, changed_face, name_of, open_turns
from commands.circles.found import (
    WHICH,
    circle_meant,
    my_seat,
    require_moving,
    require_stage,
)
from commands.circles.instructing import Instructed
from commands.circles.kept_acts import KeepAct
from commands.circles.lines import deposit_short, may_join
from commands.circles.record import records_so_far
from commands.circles.starting import start_if_full, started
from commands.circles.telling import alone, here_or_there
from commands.engine.request import Effects, NewAsk, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int, OneMember
from commands.values.reply import (
    Button,
    Message,
    Name,
    Reply,
    Time,
    Typed,
    Value,
    line,
    say,
)
from storage.changes import Act
from storage.circles import rows
from storage.circles import sharing as shares
from storage.circles.plan import (
    due_date,
    most_lost,
    most_lost_by_any,
)
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books

_there_is_one = lambda request: request.community.matters > 0  # noqa: E731 - a word for `usable`


@command(
    "circle",
    "join",
    visibility="private",
    examples=("circle join Winter 3", "circle join Winter 3 with={person}"),
    money=True,
    usable=_there_is_one,
)
def join(
    request: Request,
    books: Books,
    which: Annotated[str, WHICH] = "",
    turn: Annotated[int | None, Int("which turn", most=100)] = None,
    with_: Annotated[Member | None, OneMember("who shares the seat, half each", named=True)] = None,
) -> Effects:
    """Take a seat in a circle. Joining is accepting its plan.

    You can leave until it starts, and it starts by itself when all seats are taken.
    """
    row = circle_meant(request, books, which, "circle join")
    circle = row.circle
    require_stage(request, row, "open")
    mine = circle.seat_of(request.member.number)
    if mine in circle.waiting and turn in (None, mine):
        if with_ is not None:
            return waiting.ask_another(request, books, row, mine, with_)
        return waiting.take_whole(request, books, row, mine)
    number = _seat_for(request, books, row, circle, turn)
    asks: tuple[NewAsk, ...] = ()
    if with_ is not None:
        sharing.require_shareable(request, row, with_)
        asks = (sharing.question_to(request, books, row, number, with_),)
    may_join(request, books, row, circle, number, half=None if with_ is None else 0)
    partner = 0 if with_ is None else with_.number
    act = seat_taken(number, request.member.number, partner)
    cause = f"member/{request.member.number}"
    entry = rows.movement(books, row, act, cause, request.now)
    sits = TakeSeat(row.number, number, request.member.number, partner)
    asked = waiting.asked_to_share(circle, request.member.number)
    told = Joined(row.number, number, request.place)
    over = waiting.NotShared(row.number, request.member.number, asked)
    deposit = shares.deposits(circle)[0] if partner else circle.plan.deposit
    return Effects(
        movements=(entry,),
        changes=(sits,),
        says=[told, over],
        asks=asks,
        refused=deposit_short(books, row, deposit),
    )


def seat_taken(number: int, member: int, partner: int) -> Detail:
    """The act of taking a seat, alone or to share it."""
    act: Detail = {"act": "join", "seat": number, "member": member}
    return {**act, "with": partner} if partner else act


def _seat_for(
    request: Request, books: Books, row: CircleRow, circle: Circle, turn: int | None
) -> int:
    """The seat that is to be taken. Raises Refusal."""
    mine = circle.seat_of(request.member.number)
    if mine:
        raise Refusal(
            "circle-in-already",
            name=row.name,
            turn=str(circle.whole(mine)),
            fixed=int(circle.plan.order == "agreed"),
            leave=request.typed(f'circle leave "{row.name}"'),
        )
    if not circle.free:
        raise Refusal("circle-all-waiting", name=row.name)
    if circle.plan.order != "agreed":
        return circle.free[0]
    if turn is None:
        free = open_turns(circle)
        raise Refusal(
            "circle-which-turn",
            free=", ".join(map(str, free)),
            example=request.typed(f'circle join "{row.name}" {free[0]}'),
        )
    if turn not in open_turns(circle):
        if not 1 <= turn <= circle.plan.seats:
            raise Refusal("circle-no-turn", most=circle.plan.seats)
        if turn in circle.free:
            raise Refusal("circle-first-first", name=row.name, code=circle.plan.outside)
        who = name_of(circle, turn)
        raise Refusal(
            "circle-turn-gone", turn=str(turn), who=who, free=", ".join(map(str, circle.free))
        )
    return turn


@dataclass(frozen=True, slots=True)
class TakeSeat:
    """A member sits in a circle from now on; once all seats are taken it starts by itself."""

    circle: int
    seat: int
    member: int
    partner: int = 0

    def apply(self, books: Books, act: Act) -> None:
        taken = seat_taken(self.seat, self.member, self.partner)
        row = rows.keep(books, self.circle, taken, entry=act.numbers[0], now=act.now)
        start_if_full(books, row, act.now)


@dataclass(frozen=True, slots=True)
class Joined:
    """What is said once a seat is taken: what was accepted, and where it was the last one, that
    the circle starts; `here` is where it was taken."""

    circle: int
    seat: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        others = [each for each in row.circle.members if each != row.circle.seat(self.seat).member]
        receipt = Reply((*_receipt(books, row, self.seat).blocks, *records_so_far(books, others)))
        told = [Say(receipt, "private"), changed_face(books, row)]
        if row.stage == "running":
            told.append(here_or_there(self.here, row, started(books, row)))
        return told


def _receipt(books: Books, row: CircleRow, number: int) -> Reply:
    """What somebody has just accepted, for them alone."""
    circle = row.circle
    plan, seat = circle.plan, circle.seat(number)
    if seat.partner:
        return sharing.receipt(books, row, number)
    running = circle.stage == "running" and plan.has_turns
    known = plan.order == "agreed" or running
    turn = seat.turn if known else 0
    values: dict[str, Value] = {
        "name": row.name,
        "turn": str(turn),
        "day": Time(circle.dues[turn - 1] if circle.dues else due_date(plan, turn - 1))
        if turn
        else "",
        "known": int(known),
        "rounds": plan.rounds,
        "last": Time(circle.dues[-1] if circle.dues else due_date(plan, plan.rounds - 1)),
        "amount": amount(books, plan, plan.each_round),
        "pot": amount(books, plan, plan.received - (plan.commission or plan.fee_of(plan.pot))),
        "paid": int(plan.deposit > 0),
        "deposit": amount(books, plan, plan.deposit),
        "lost": amount(books, plan, most_lost(plan, turn) if turn else most_lost_by_any(plan)),
    }
    reply = say("circle-joined" if plan.has_turns else f"circle-joined-{plan.order}", **values)
    if plan.outside:
        values |= {"others": plan.seats - 1, "first": Name(circle.seat(1).member)}
        values |= {"starts": int(number == 1), "payto": Typed("circle payto …")}
        values["told"] = int(bool(books.need(Member, seat.member).wants.payto))
        values |= {"named": int(plan.names_first), "amount": amount(books, plan, plan.amount)}
        words = "circle-joined-outside"
        if plan.order == "goal":
            words = "circle-goal-outside-joined"
            lost = amount(books, plan, plan.amount * plan.rounds)
            values |= {"keeper": Name(plan.keeper), "lost": lost}
        reply = say(words, **values)
        if plan.deposit:
            pay = Typed(f'circle pay "{row.name}"')
            keeper, deposit = Name(plan.keeper), values["deposit"]
            owed = line("circle-deposit-outside", keeper=keeper, deposit=deposit, typed=pay)
            reply = Reply((*reply.blocks, owed, *how_to_pay_member(books, plan.keeper).blocks))
    if circle.stage != "open":
        return reply
    leave = Button(Message("circle-leave-button"), f"circle leave {row.number}")
    return reply.ending(" ", leave)


@command(
    "circle",
    "leave",
    visibility="private",
    examples=("circle leave Winter",),
    usable=_there_is_one,
)
def leave(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """Give your seat back, until the circle starts."""
    row = circle_meant(request, books, which, "circle leave")
    require_moving(request)
    circle = row.circle
    number = my_seat(request, circle, row)
    if row.stage == "running":
        saves = circle.plan.order == "goal"
        raise Refusal("circle-leave-goal" if saves else "circle-leave-late", name=row.name)
    require_stage(request, row, "open")
    act: Detail = {"act": "leave", "seat": number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    leaves = KeepAct(row.number, tuple(act.items()))
    back = circle.seat(number).deposit
    told = request.say(
        "circle-left",
        name=row.name,
        paid=int(back > 0 and not circle.plan.outside),
        deposit=amount(books, circle.plan, back),
    )
    others: list[Say] = []
    if circle.plan.names_first and number == 1:
        gone = request.say("circle-first-left", who=request.name(request.member), name=row.name)
        others = [alone(row, each, gone) for each in circle.members[1:]]
    return Effects(
        movements=(entry,),
        changes=(leaves,),
        says=[
            Say(told, "private"),
            *others,
            *sharing.left_with(books, row, number),
            FaceAfter(row.number),
            Instructed(row.number, len(circle.payments)),
        ],
    )


@command(
    "circle",
    "invite",
    examples=("circle invite {person} Winter",),
    usable=_there_is_one,
)
def invite(
    request: Request,
    books: Books,
    who: Annotated[Member, OneMember("who is new here")],
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Let somebody who is new here join a circle of yours."""
    row = circle_meant(request, books, which, "circle invite @ben")
    circle = row.circle
    require_stage(request, row, "open")
    if circle.organiser != request.member.number:
        raise Refusal("circle-organiser-only", organiser=Name(circle.organiser))
    if who.number in circle.invited:
        raise Refusal("circle-invited-already", who=request.name(who), name=row.name)
    act: Detail = {"act": "invite", "member": who.number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = request.say("circle-invited", who=request.name(who, ping=True, call=True), name=row.name)
    keeps = KeepAct(row.number, tuple(act.items()))
    return Effects(movements=(entry,), changes=(keeps,), says=[Say(told)])
