"""Swap two turns, by consent of the two, who both read what they can then lose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles.agreeing import agreement_of
from commands.circles.face import FaceAfter, amount, at_risk, lost_by, name_of
from commands.circles.found import WHICH, circle_meant, my_seat, one_of, require_stage
from commands.circles.kept_acts import KeepAct
from commands.circles.lines import line_for
from commands.circles.telling import here_or_there
from commands.decisions.found import has_matters
from commands.engine.questions import asks_you
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request, Say
from commands.language.dates import DAY
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int, OneMember
from commands.values.reply import Time, Value, called, say
from storage.circles import rows, seats
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.ledger.money import MOST
from storage.members import Member
from storage.unit_of_work import Books


@command(
    "circle",
    "swap",
    group="circle-seat",
    examples=("circle swap {person} Winter",),
    usable=has_matters,
)
def swap(
    request: Request,
    books: Books,
    who: Annotated[Member, OneMember("with whom")],
    which: Annotated[str, WHICH] = "",
    mine: Annotated[int | None, Int("which turn of yours", most=100, named=True)] = None,
    theirs: Annotated[int | None, Int("which turn of theirs", most=100, named=True)] = None,
) -> Effects:
    """Ask somebody to swap turns with you, before either of you has received."""
    row = circle_meant(request, books, which, "circle swap @ben")
    circle = row.circle
    require_stage(request, row, "running")
    my_seat(request, circle, row)
    if who.number == request.member.number:
        raise Refusal("circle-swap-oneself")
    if not circle.seat_of(who.number):
        raise Refusal("circle-not-in-other", who=request.name(who), name=row.name)
    typed = f'circle swap {called(who.number)} "{row.name}"'
    me = request.member.number
    part = _to_swap(row, circle, me, mine, lambda at: f"{typed} mine={at}")
    typed += f" mine={circle.called(part)}" if len(circle.seats_of(me)) > 1 else ""
    theirs = _to_swap(row, circle, who.number, theirs, lambda at: f"{typed} theirs={at}")
    one, other, mine = circle.whole(part), circle.whole(theirs), part
    if one == other:
        raise Refusal("circle-not-in-other", who=request.name(who), name=row.name)
    _may_swap(row, circle, one, other)
    _require_lines(request, books, row, one, other)
    topic = f"swap {one} {other}"
    my_turn, their_turn = circle.seat(one).turn, circle.seat(other).turn
    asks = tuple(
        _question(request, books, row, (one, other), part)
        for part in (*circle.halves(other), *circle.halves(one))
        if part != mine
    )
    preview = request.say(
        "circle-swap-preview",
        who=name_of(circle, other),
        name=row.name,
        mine=str(their_turn),
        day=Time(circle.dues[their_turn - 1]),
        **_risk(books, circle, mine, my_turn, their_turn),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
    if circle.has_said(circle.consents.get(topic, ()), mine):
        return Effects(asks=asks, confirm=preview)
    act: Detail = {"act": "consent", "to": topic, "seat": mine}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    return Effects(
        movements=(entry,),
        changes=(KeepAct(row.number, tuple(act.items())),),
        asks=asks,
        confirm=preview,
    )


def _to_swap(
    row: CircleRow, circle: Circle, member: int, turn: int | None, typed: Callable[[int], str]
) -> int:
    """Which seat of a member is meant: of several, of those that are still to receive."""
    seats = circle.seats_of(member)
    if len(seats) > 1 and turn is None:
        seats = [at for at in seats if not circle.seat(at).received] or seats[:1]
    return one_of(row, circle, seats, turn, typed)


def _question(
    request: Request, books: Books, row: CircleRow, seats: tuple[int, int], part: int
) -> NewAsk:
    """What each other reads who sits in one of two seats whose turns are to be swapped."""
    circle, (one, other) = row.circle, seats
    own = circle.whole(part)
    then = other if own == one else one
    now_turn, then_turn = circle.seat(own).turn, circle.seat(then).turn
    member = books.need(Member, circle.seat(part).member)
    question = request.say(
        "circle-swap-question",
        who=request.name(request.member),
        name=row.name,
        mine=str(now_turn),
        theirs=str(then_turn),
        **_risk(books, circle, part, now_turn, then_turn),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
    given = {
        "circle": row.number,
        "one": one,
        "other": other,
        "mine": now_turn,
        "theirs": then_turn,
        "lost": lost_by(circle, part, then_turn),
    }
    offer = Offer("", "circle swapped", given, confirmed=True)
    line = asks_you(request, member)
    return NewAsk(member.number, question, (offer,), "request", 3 * DAY, line=line)


def _may_swap(row: CircleRow, circle: Circle, one: int, other: int) -> None:
    """Both turns have to be still to come. Raises Refusal."""
    at_it = circle.receiver if circle.collecting else 0
    if not circle.plan.has_turns:
        raise Refusal("circle-swap-no-turns", name=row.name)
    for number in (one, other):
        if circle.plan.outside and seats.is_first(circle, number):
            raise Refusal("circle-first-stays", who=name_of(circle, number), name=row.name)
        if circle.seat(number).received or number == at_it:
            who = name_of(circle, number)
            raise Refusal("circle-swap-received", who=who, name=row.name)


def _risk(books: Books, circle: Circle, part: int, before: int, after: int) -> dict[str, Value]:
    """What one can lose at most with a turn, and with the one before."""
    was, then = lost_by(circle, part, before), lost_by(circle, part, after)
    return {
        **at_risk(books, circle.plan, then),
        "before": amount(books, circle.plan, was),
        "was": 2 if was else int(then > 0),
    }


def _require_lines(request: Request, books: Books, row: CircleRow, one: int, other: int) -> None:
    """Whoever receives later has to be able to give all that is due before. Raises Refusal."""
    circle = row.circle
    pairs = [
        (half, gets) for seat, gets in ((one, other), (other, one)) for half in circle.halves(seat)
    ]
    for number, gets in pairs:
        turn = circle.seat(gets).turn
        if turn < circle.seat(number).turn:
            continue
        member = books.need(Member, circle.seat(number).member)
        needed, possible = line_for(request, books, row, member, number, turn)
        if needed <= possible:
            continue
        if member.number != request.member.number:
            raise Refusal("circle-swap-short-other", who=request.name(member), turn=str(turn))
        raise Refusal(
            "circle-swap-short",
            needed=amount(books, circle.plan, needed),
            possible=amount(books, circle.plan, possible),
            turn=str(turn),
        )


@command("circle", "swapped", hidden=True, visibility="private")
def swapped(
    request: Request,
    books: Books,
    circle: Annotated[int, Int("which circle")],
    one: Annotated[int, Int("one seat", most=100)],
    other: Annotated[int, Int("the other seat", most=100)],
    mine: Annotated[int, Int("the turn one has, as was shown", most=100)],
    theirs: Annotated[int, Int("the turn one would have, as was shown", most=100)],
    lost: Annotated[int, Int("the most that could be lost then, as was shown", most=MOST)],
) -> Effects:
    """Agree to swap turns, as that was shown."""
    row = books.need(CircleRow, circle)
    require_stage(request, row, "running")
    now = row.circle
    both = (*now.halves(one), *now.halves(other))
    part = next((at for at in now.seats_of(request.member.number) if at in both), 0)
    if not part:
        raise Refusal("circle-not-in", name=row.name)
    _may_swap(row, now, one, other)
    then = other if now.whole(part) == one else one
    turns = (now.seat(now.whole(part)).turn, now.seat(then).turn)
    if turns != (mine, theirs) or lost_by(now, part, theirs) > lost:
        raise Refusal("circle-since-changed", who=name_of(now, then), name=row.name)
    _require_lines(request, books, row, other, one)
    agreed = {*now.consents.get(f"swap {one} {other}", ()), part}
    if not all(now.has_said(agreed, at) for at in both):
        return _agrees(request, books, row, f"swap {one} {other}", part)
    act: Detail = {"act": "swap", "one": one, "other": other}
    if part != other:
        act["by"] = part
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    keeps = KeepAct(row.number, tuple(act.items()))
    told = Swapped(row.number, one, other, request.place)
    return Effects(movements=(entry,), changes=(keeps,), says=[told, FaceAfter(row.number)])


def _agrees(request: Request, books: Books, row: CircleRow, topic: str, mine: int) -> Effects:
    """One of two who share a seat agrees; the others of the two seats are still asked."""
    if row.circle.has_said(row.circle.consents.get(topic, ()), mine):
        raise Refusal("circle-agreed-already", name=row.name)
    entry, keeps = agreement_of(request, books, row, topic, mine)
    told = request.say("circle-swap-agreed", name=row.name)
    return Effects(movements=(entry,), changes=(keeps,), says=[Say(told, "private")])


@dataclass(frozen=True, slots=True)
class Swapped:
    """What a circle's room reads once two seats have swapped turns; `here` is where that was
    agreed to."""

    circle: int
    one: int
    other: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        one, other = row.circle.seat(self.one), row.circle.seat(self.other)
        told = say(
            "circle-swapped",
            name=row.name,
            who=name_of(row.circle, self.one),
            whom=name_of(row.circle, self.other),
            turn=str(one.turn),
            other=str(other.turn),
        )
        return [here_or_there(self.here, row, told)]
