"""Take a seat, which is accepting the plan; leave it before the start; let a newcomer in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from commands.circles import sharing, waiting
from commands.circles.accepting import Accept, accept
from commands.circles.face import FaceAfter, amount, name_of, open_turns
from commands.circles.found import (
    WHICH,
    circle_meant,
    circle_named,
    my_seat,
    one_of,
    require_moving,
    require_organiser,
    require_shown,
    require_stage,
    shown_with,
)
from commands.circles.instructing import Instructed
from commands.circles.kept_acts import KeepAct
from commands.circles.lines import deposit_short, may_join
from commands.circles.putting import joining_question, still_open
from commands.circles.receipt import Joined
from commands.circles.starting import start_if_ready
from commands.circles.telling import alone
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.parameters import Int, OneMember
from commands.values.reply import Name, Reply
from storage.changes import Act
from storage.circles import before_start, rows
from storage.circles import sharing as shares
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books

_MOST_OFFERED = 5
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
    which, put = shown_with(which)
    # "circle join 3": no circle is called so, so a turn of the only one may be meant, and is asked.
    is_turn = turn is None and _is_number(which) and circle_named(books, which) is None
    if is_turn:
        which, turn = "", int(which)
    row = circle_meant(request, books, which, "circle join", lambda each: each.stage == "open")
    circle = row.circle
    require_stage(request, row, "open")
    if request.pressed or request.confirmed or put:
        require_shown(request, row, put)
    mine = circle.seats_of(request.member.number)
    waits = next((at for at in mine if at in circle.waiting), 0)
    if waits and turn in (None, waits):
        if with_ is not None:
            return waiting.ask_another(request, books, row, waits, with_)
        return waiting.take_whole(request, books, row, waits)
    to_accept = [at for at in mine if at in circle.asked]
    if to_accept and turn in (None, *map(circle.whole, to_accept)) and with_ is None:
        done = accept(request, books, row, to_accept[0])
        is_named = True
    else:
        done = taken(request, books, row, turn, with_)
        kept = before_start.is_kept_for(circle, request.member.number)
        is_named = turn is not None or kept > 0 or circle.plan.order != "agreed"
        if mine and circle.plan.order != "agreed":
            done = replace(done, confirm=_another(request, row, len(mine)))
    asked = still_open(books, row, [request.member.number], request.now)
    done = replace(done, withdraws=asked)
    if put == circle.put and is_named and not is_turn:
        return done
    return _read_first(request, books, row, done, with_)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 3


def _another(request: Request, row: CircleRow, count: int) -> Reply:
    """Where no turn is named, whoever has a seat and presses once more is asked whether they mean
    another one."""
    return request.say(
        "circle-join-another",
        name=row.name,
        count=count,
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )


def _read_first(
    request: Request, books: Books, row: CircleRow, done: Effects, with_: Member | None
) -> Effects:
    """What is typed is asked about, with the plan as it now is, where the plan was changed since it
    opened, as the one before may have been meant; and where no turn is named and one alone is free.
    A button, and the yes to that, name which plan they are of.
    """
    circle = row.circle
    seat = next(each.seat for each in done.changes if isinstance(each, TakeSeat | Accept))
    given: dict[str, object] = {"which": f"{row.number}/{circle.put}"}
    if circle.plan.order == "agreed":
        given["turn"] = circle.whole(seat)
    if with_ is not None:
        given["with_"] = with_.number
    preview = joining_question(request, books, row, seat, shared=with_ is not None)
    return replace(done, confirm=preview, asked=given)


def taken(
    request: Request,
    books: Books,
    row: CircleRow,
    turn: int | None,
    with_: Member | None = None,
) -> Effects:
    """The effects of taking a free seat, alone or with somebody. Raises Refusal."""
    circle = row.circle
    number = _seat_for(request, books, row, circle, turn, shares=with_ is not None)
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
    request: Request,
    books: Books,
    row: CircleRow,
    circle: Circle,
    turn: int | None,
    *,
    shares: bool,
) -> int:
    """The seat that is to be taken. Raises Refusal."""
    mine = circle.seats_of(request.member.number)
    whole = not any(len(circle.halves(at)) > 1 or circle.seat(at).partner for at in mine)
    if len(mine) >= circle.plan.seats_each > 1 and whole:
        raise Refusal("circle-in-full", name=row.name, count=len(mine))
    if mine and circle.plan.seats_each > 1 and (shares or not whole):
        raise Refusal("circle-in-shares", name=row.name)
    if len(mine) >= circle.plan.seats_each:
        raise Refusal(
            "circle-in-already",
            name=row.name,
            turn=str(circle.whole(mine[0])),
            fixed=int(circle.plan.order == "agreed"),
            leave=request.typed(f'circle leave "{row.name}"'),
        )
    if not circle.free:
        raise Refusal("circle-all-waiting", name=row.name)
    if circle.plan.order != "agreed":
        return circle.free[0]
    me = request.member.number
    if turn is None and before_start.is_kept_for(circle, me) in open_turns(circle):
        return before_start.is_kept_for(circle, me)
    kept = [at for at in circle.free if before_start.kept_at(circle, at) not in (0, me)]
    free = [at for at in open_turns(circle) if at not in kept]
    if turn is None and len(free) == 1:
        return free[0]
    if turn is None and free:
        given: dict[str, object] = {"which": f"{row.number}/{circle.put}"}
        offers = [
            Offer(
                request.message("circle-turn-button", turn=str(at)),
                "circle join",
                {**given, "turn": at},
            )
            for at in free[:_MOST_OFFERED]
        ]
        raise Refusal(
            "circle-which-turn",
            offer=offers,
            example=request.typed(f'circle join "{row.name}" {free[0]}'),
        )
    if turn in kept or turn is None:
        turn = turn or kept[0]
        raise Refusal(
            "circle-turn-kept-for",
            turn=str(turn),
            who=Name(circle.kept_for[turn - 1]),
            free=", ".join(map(str, free)),
            frees=len(free),
        )
    if turn not in open_turns(circle):
        if not 1 <= turn <= circle.plan.seats:
            raise Refusal("circle-no-turn", most=circle.plan.seats)
        if turn in circle.free:
            raise Refusal("circle-first-first", name=row.name, code=circle.plan.outside)
        who = name_of(circle, turn)
        raise Refusal(
            "circle-turn-gone",
            turn=str(turn),
            who=who,
            free=", ".join(map(str, free)),
            frees=len(free),
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
        start_if_ready(books, row, act.now)


@command(
    "circle",
    "leave",
    visibility="private",
    examples=("circle leave Winter",),
    usable=_there_is_one,
)
def leave(
    request: Request,
    books: Books,
    which: Annotated[str, WHICH] = "",
    turn: Annotated[int | None, Int("which turn of several", most=100)] = None,
) -> Effects:
    """Give your seat back, until the circle starts."""
    me = request.member.number
    row = circle_meant(
        request,
        books,
        which,
        "circle leave",
        lambda each: each.stage == "open" and each.circle.seat_of(me) > 0,
    )
    require_moving(request)
    circle = row.circle
    kept = before_start.is_kept_for(circle, request.member.number)
    if row.stage == "open" and kept and turn in (None, kept):
        return _not_taken(request, books, row)
    my_seat(request, circle, row)
    if row.stage == "running":
        saves = circle.plan.order == "goal"
        raise Refusal("circle-leave-goal" if saves else "circle-leave-late", name=row.name)
    require_stage(request, row, "open")
    mine = circle.seats_of(request.member.number)
    # Before turns are drawn one of several is as good as another: the last taken goes.
    mine = mine if circle.called(mine[0]) else mine[-1:]
    number = one_of(row, circle, mine, turn, lambda at: f'circle leave "{row.name}" {at}')
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


def _not_taken(request: Request, books: Books, row: CircleRow) -> Effects:
    """The effects of leaving before one has taken the turn that is kept for one."""
    circle, me = row.circle, request.member.number
    act: Detail = {"act": "refuse", "member": me}
    entry = rows.movement(books, row, act, f"member/{me}", request.now)
    left = request.say("circle-left", name=row.name, paid=0, deposit=amount(books, circle.plan, 0))
    who = request.name(request.member)
    told = request.say("circle-not-accepted", who=who, name=row.name, silent=0)
    others = [alone(row, circle.organiser, told)] if circle.organiser != me else []
    if circle.plan.names_first and before_start.is_kept_for(circle, me) == 1:
        gone = request.say("circle-first-left", who=who, name=row.name)
        others += [alone(row, each, gone) for each in circle.members]
    return Effects(
        movements=(entry,),
        changes=(KeepAct(row.number, tuple(act.items())),),
        says=[Say(left, "private"), *others, FaceAfter(row.number)],
        withdraws=still_open(books, row, [me], request.now),
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
    require_organiser(request, circle)
    if who.number in circle.invited:
        raise Refusal("circle-invited-already", who=request.name(who), name=row.name)
    act: Detail = {"act": "invite", "member": who.number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = request.say("circle-invited", who=request.name(who, ping=True, call=True), name=row.name)
    keeps = KeepAct(row.number, tuple(act.items()))
    return Effects(movements=(entry,), changes=(keeps,), says=[Say(told)])
