"""Take a seat, which is accepting the plan; leave it before the start; let a newcomer in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles import sharing
from commands.circles.asking import how_to_pay_member
from commands.circles.face import FaceAfter, amount, changed_face, name_of, open_turns
from commands.circles.found import (
    WHICH,
    circle_meant,
    mine_under_way,
    my_seat,
    require_moving,
    require_stage,
)
from commands.circles.instructing import Instructed
from commands.circles.opening import MOST_MINE
from commands.circles.planned import plan_round
from commands.circles.record import records_so_far
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
    called,
    line,
    say,
)
from storage.changes import Act
from storage.circles import rows
from storage.circles import sharing as shares
from storage.circles.plan import (
    due_before,
    due_before_of_half,
    due_date,
    most_lost,
    most_lost_by_any,
)
from storage.circles.rows import CircleRow, Detail
from storage.circles.settling import each_round, whole_due
from storage.circles.state import Circle
from storage.ledger.assets import ISSUED, Asset
from storage.ledger.money import MOST
from storage.ledger.movements import Refused
from storage.ledger.posting import can_give_now, standing_of
from storage.ledger.verifier.circles import BY_RULE
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
    told = Joined(row.number, number, request.place)
    deposit = shares.deposits(circle)[0] if partner else circle.plan.deposit
    return Effects(
        movements=(entry,),
        changes=(sits,),
        says=[told],
        asks=asks,
        refused=deposit_short(books, row, deposit),
    )


def seat_taken(number: int, member: int, partner: int) -> Detail:
    """The act of taking a seat, alone or to share it."""
    act: Detail = {"act": "join", "seat": number, "member": member}
    return {**act, "with": partner} if partner else act


def deposit_short(
    books: Books, row: CircleRow, deposit: int
) -> Callable[[Refused], Refusal | None]:
    """What is said where the ledger refuses the deposit."""

    def refused(found: Refused) -> Refusal | None:
        if found.code not in ("over_limit", "newcomers_limit"):
            return None
        return Refusal(
            "circle-deposit-short",
            deposit=amount(books, row.circle.plan, deposit),
            possible=amount(books, row.circle.plan, found.possible),
        )

    return refused


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


def may_join(
    request: Request,
    books: Books,
    row: CircleRow,
    circle: Circle,
    number: int,
    half: int | None = None,
) -> None:
    """Who may join, and whether the credit line bears what comes before one's turn.

    `half` is which half of a seat it is that two share, the first named being 0.
    """
    me, plan = request.member, circle.plan
    if plan.keeper == me.number:
        raise Refusal("circle-keeper-sits", name=row.name)
    if plan.keeper and not circle.kept:
        raise Refusal("circle-keeper-not-yet", name=row.name, who=Name(plan.keeper))
    if not plan.outside and plan.asset != request.asset.number:
        raise Refusal("circle-old-currency", name=row.name)
    if len(mine_under_way(request, books)) >= MOST_MINE:
        raise Refusal("circle-too-many", most=MOST_MINE)
    invited = me.number in (*circle.invited, circle.organiser)
    if standing_of(books, me, request.now) is None and not invited:
        raise Refusal(
            "circle-newcomer",
            organiser=Name(circle.organiser),
            invite=request.typed(f"circle invite {called(me.number)}"),
        )
    if plan.outside or plan.order == "goal":  # Who misses a round of a goal pot owes nothing.
        return
    asset = books.need(Asset, plan.asset)
    if asset.model == ISSUED:
        return
    turn = number if plan.fixed_turns else plan.seats
    due = due_before(plan, turn) if half is None else due_before_of_half(plan, turn)[half]
    needed = due + _due_elsewhere(books, me, row)
    possible = can_give_now(books, asset, me, request.now)
    if needed > possible:
        raise Refusal(
            "circle-line-short",
            needed=amount(books, plan, needed),
            possible=amount(books, plan, possible),
            turns=int(plan.order == "agreed"),
        )


def line_for(
    request: Request, books: Books, row: CircleRow, member: Member, turn: int
) -> tuple[int, int]:
    """What somebody has to give before a turn of a running circle comes, and what they can give.

    In a currency in which nobody goes below zero all is well: nothing is asked.
    """
    circle = row.circle
    if circle.plan.outside:
        return 0, 0
    asset = books.need(Asset, circle.plan.asset)
    if asset.model == ISSUED:
        return 0, 0
    here = still_due(circle, circle.seat_of(member.number), turn)
    needed = here + _due_elsewhere(books, member, row)
    return needed, can_give_now(books, asset, member, request.now)


def seat_needs(
    request: Request, books: Books, row: CircleRow, number: int, member: Member
) -> tuple[int, int]:
    """What somebody who takes over a seat has to give before its turn, and what they can give."""
    circle = row.circle
    if circle.plan.outside:
        return 0, MOST
    asset = books.need(Asset, circle.plan.asset)
    possible = can_give_now(books, asset, member, request.now)
    if asset.model == ISSUED or circle.plan.order == "goal":
        return 0, possible
    needed = still_due(circle, number, last_turn(circle, number))
    return needed + _due_elsewhere(books, member, row), possible


def _due_elsewhere(books: Books, member: Member, row: CircleRow) -> int:
    """What a member has to pay in other circles of this currency before their turns there."""
    due = 0
    for each in rows.of_member(books, member.number):
        circle = each.circle
        same = circle.plan.asset == row.circle.plan.asset
        if each.number != row.number and same and each.stage in ("open", "running"):
            number = circle.seat_of(member.number)
            due += still_due(circle, number, last_turn(circle, number))
    return due


def last_turn(circle: Circle, number: int) -> int:
    """The turn of a seat; the last there is where it is not known, since whatever may come."""
    turn = 0 if circle.plan.decided_each_round else circle.seat(number).turn
    return turn or circle.plan.seats


def still_due(circle: Circle, number: int, turn: int) -> int:
    """What a seat has to pay before a turn comes: its rounds, and what lacks of the one now due.

    Who misses a round of a goal pot owes nothing.
    """
    seat = circle.seat(number)
    if seat.received or circle.plan.order == "goal":
        return 0
    rounds = max(0, turn - 1 - circle.round) * each_round(circle, number)
    return max(0, rounds + whole_due(circle, number) - seat.ahead)


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


def start_if_full(books: Books, row: CircleRow, now: int) -> None:
    """Once all seats are taken, and shared by whom they wait for, the circle starts by itself."""
    if row.circle.free or row.circle.waiting:
        return
    started_now = rows.do(books, row.number, start_of(row), BY_RULE, now)
    if isinstance(started_now, CircleRow):
        plan_round(books, started_now, now)


def start_of(row: CircleRow) -> Detail:
    """The act by which a circle starts; the seed of its draw is told with it."""
    drawn = row.circle.plan.order == "draw"
    return {"act": "start", **({"seed": row.seed} if drawn else {})}


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
        reply = say("circle-joined-outside", **values)
        if plan.deposit:
            pay = Typed(f'circle pay "{row.name}"')
            keeper, deposit = Name(plan.keeper), values["deposit"]
            owed = line("circle-deposit-outside", keeper=keeper, deposit=deposit, typed=pay)
            reply = Reply((*reply.blocks, owed, *how_to_pay_member(books, plan.keeper).blocks))
    if circle.stage != "open":
        return reply
    leave = Button(Message("circle-leave-button"), f"circle leave {row.number}")
    return reply.ending(" ", leave)


def started(books: Books, row: CircleRow) -> Reply:
    """What the room reads when a circle starts."""
    circle = row.circle
    if not circle.plan.has_turns:
        return say(
            f"circle-started-{circle.plan.order}",
            name=row.name,
            first=Time(circle.dues[0]),
            amount=amount(books, circle.plan, circle.plan.each_round),
            why=Typed(f"why {row.number}"),
        )
    by_turn = sorted(circle.numbers, key=lambda at: circle.seat(at).turn)
    order = [name_of(circle, at) for at in by_turn]
    return say(
        "circle-started",
        name=row.name,
        first=Time(circle.dues[0]),
        amount=amount(books, circle.plan, circle.plan.each_round),
        order=tuple(part for who in order for part in (", ", who))[1:],
        drawn=int(bool(circle.seed)),
        why=Typed(f"why {row.number}"),
    )


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


@dataclass(frozen=True, slots=True)
class KeepAct:
    """What an act made of a circle is written down; its entry was booked with it."""

    circle: int
    act: tuple[tuple[str, int | str | None], ...]
    at: int = 0

    def apply(self, books: Books, act: Act) -> None:
        rows.keep(books, self.circle, dict(self.act), entry=act.numbers[self.at], now=act.now)


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
