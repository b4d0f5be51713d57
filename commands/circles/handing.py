"""Hand a seat to somebody else, whom the circle accepts and who takes all that comes with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles import need
from commands.circles.agreeing import agreement_of
from commands.circles.face import (
    FaceAfter,
    amount,
    at_risk,
    lost_by,
    place_of_seat,
    pot_of,
    votes_shown,
)
from commands.circles.found import (
    WHICH,
    circle_meant,
    my_seat,
    one_of,
    require_moving,
    require_stage,
)
from commands.circles.kept_acts import KeepAct
from commands.circles.lines import seat_needs
from commands.circles.opening import MOST_MINE
from commands.circles.telling import alone, here_or_there
from commands.decisions.found import has_matters
from commands.engine.questions import asks_you
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request, Say
from commands.language.dates import DAY
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int, OneMember
from commands.values.reply import Name, Value, called, say
from storage.circles import bidding, rows, seats
from storage.circles.rows import CircleRow, Detail
from storage.circles.settling import each_round
from storage.circles.state import Circle
from storage.ledger.money import MOST
from storage.ledger.movements import Refused
from storage.ledger.posting import standing_of
from storage.members import Member
from storage.unit_of_work import Books


@command(
    "circle",
    "hand",
    group="circle-seat",
    examples=("circle hand {person} Winter",),
    usable=has_matters,
)
def hand(
    request: Request,
    books: Books,
    who: Annotated[Member, OneMember("to whom")],
    which: Annotated[str, WHICH] = "",
    from_: Annotated[
        Member | None, OneMember("whose seat, where the circle chose to replace them", named=True)
    ] = None,
    turn: Annotated[int | None, Int("which turn of several", most=100, named=True)] = None,
) -> Effects:
    """Hand your seat to somebody whom the circle accepts.

    They pay you what you paid in less what you owe. Once you have received, everyone has to agree,
    and you still pay where they do not.
    """
    row = circle_meant(request, books, which, "circle hand @ben")
    circle = row.circle
    require_stage(request, row, "running")
    mine = my_seat(request, circle, row)
    giver = from_ or request.member
    theirs = circle.seats_of(giver.number)
    if not theirs:
        raise Refusal("circle-not-in-other", who=request.name(giver), name=row.name)
    chosen = [at for at in theirs if _is_to_be_replaced(circle, at)]
    theirs = chosen if from_ is not None and chosen else theirs
    typed = f'circle hand {called(who.number)} "{row.name}"'
    typed += "" if from_ is None else f" from={called(from_.number)}"
    number = one_of(row, circle, theirs, turn, lambda at: f"{typed} turn={at}")
    _require_handing(request, books, row, number, mine)
    _may_take(request, books, row, number, who)
    topic = seats.handing(number, who.number)
    if circle.has_said(circle.consents.get(topic, ()), mine):
        raise Refusal("circle-agreed-already", name=row.name)
    entry, keeps = agreement_of(request, books, row, topic, mine)
    values = _values(books, row, number, who.number)
    preview = request.say(
        "circle-hand-preview",
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
        **values,
    )
    accept = f"circle accept {circle.called(number)} {row.number}"
    told = say(
        "circle-hand-asked",
        by=request.name(request.member),
        own=int(number in circle.own(mine)),
        accept=request.button("circle-accept-button", accept),
        typed=request.typed(accept),
        **values,
    )
    return Effects(
        movements=(entry,),
        changes=(keeps,),
        says=[] if values["alone"] else [here_or_there(request.place, row, told)],
        asks=_question(request, row, keeps, number, who, values),
        confirm=preview,
    )


def _require_handing(
    request: Request, books: Books, row: CircleRow, number: int, mine: int
) -> None:
    """One's own seat, or one whose member the circle has chosen to replace. Raises Refusal."""
    circle = row.circle
    if number not in circle.own(mine) and not _is_to_be_replaced(circle, number):
        raise Refusal("circle-hand-not-yours", who=Name(circle.seat(number).member), name=row.name)
    if circle.plan.order == "goal":
        raise Refusal("circle-hand-goal", name=row.name)
    if bidding.is_lowest(circle, number):
        low = amount(books, circle.plan, bidding.lowest(circle))
        raise Refusal("circle-hand-bid", who=Name(circle.seat(number).member), amount=low)
    if seats.has_open_payments(circle, number):
        raise Refusal("circle-hand-open", who=Name(circle.seat(number).member), name=row.name)
    if seats.owes_besides(circle, number):
        raise Refusal("circle-hand-owes", who=Name(circle.seat(number).member), name=row.name)
    if circle.seat(number).closed:
        raise Refusal("circle-hand-closed", who=Name(circle.seat(number).member), name=row.name)


def _is_to_be_replaced(circle: Circle, number: int) -> bool:
    choice = circle.choice_for(number)
    return choice is not None and choice.result == seats.REPLACE


def _may_take(request: Request, books: Books, row: CircleRow, number: int, who: Member) -> None:
    """Whether somebody may take a seat; of others' accounts no figure is named. Raises Refusal."""
    circle = row.circle
    if who.number == circle.plan.keeper:
        raise Refusal("circle-hand-keeper", who=request.name(who), name=row.name)
    if not seats.has_room(circle, number, who.number) or number in circle.seats_of(who.number):
        raise Refusal("circle-hand-in", who=request.name(who), name=row.name)
    there = [r for r in rows.of_member(books, who.number) if r.stage in ("open", "running")]
    open_ones = [each for each in there if each.number != row.number]
    known = standing_of(books, who, request.now) is not None or who.number in circle.invited
    if len(open_ones) >= MOST_MINE or not known or who.frozen(request.now):
        raise Refusal("circle-hand-may-not", who=request.name(who), most=MOST_MINE)
    needed, possible = seat_needs(request, books, row, number, who)
    if needed + seats.price_of(circle, number) > possible:
        raise Refusal("circle-hand-short", who=request.name(who))


def _lost(circle: Circle, number: int) -> int:
    """The most that whoever has a seat can lose, in units."""
    return lost_by(circle, number, circle.seat(number).turn if circle.plan.has_turns else 0)


def _values(books: Books, row: CircleRow, number: int, to: int) -> dict[str, Value]:
    """What is said of a seat that is handed on."""
    circle = row.circle
    seat, plan = circle.seat(number), circle.plan
    price, owed = seats.price_of(circle, number), circle.owed(number)
    lost = _lost(circle, number)
    left = plan.seats - circle.round + int(circle.collecting)
    return {
        "who": Name(seat.member),
        "whom": Name(to),
        "name": row.name,
        "place": place_of_seat(circle, number),
        "turn": str(circle.called(number)),
        "received": int(seat.received > 0),
        "gets": 1 if seat.received else 2 * int(plan.order == "bidding"),
        "needed": votes_shown(seats.needed(circle, number, to)),
        "alone": int(not seats.accepting(circle, number, to)),
        "price": amount(books, plan, price),
        "paid": int(price > 0),
        "owed": amount(books, plan, owed),
        "owes": int(owed > 0),
        "rounds": left,
        "amount": amount(books, plan, each_round(circle, number)),
        "pot": amount(books, plan, pot_of(circle, number)),
        **at_risk(books, plan, lost),
    }


@command(
    "circle",
    "accept",
    group="circle-seat",
    examples=("circle accept 4 Winter",),
    usable=has_matters,
)
def accept(
    request: Request,
    books: Books,
    turn: Annotated[int, Int("which turn, or which seat where there are no turns", most=100)],
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Agree to who is to have a seat that is handed on."""
    row = circle_meant(request, books, which, "circle accept 4")
    now = row.circle
    require_stage(request, row, "running")
    mine = my_seat(request, now, row)
    place = now.seat_called(turn)
    halves = now.halves(place) if place else [place]
    seat = next((half for half in halves if seats.heir_of(now, half)), place)
    member = seats.heir_of(now, seat)
    if not member or seat in now.own(mine):
        raise Refusal("circle-hand-gone", name=row.name)
    who = books.need(Member, member)
    if who.forgotten_at is not None:  # Nobody can ask them any more.
        raise Refusal("circle-hand-gone", name=row.name)
    agreed = now.consents.get(seats.handing(seat, member), [])
    deciding = seats.accepting(now, seat, member)
    if not now.has_said(deciding, mine):
        raise Refusal("circle-choose-others", name=row.name)
    if now.has_said(agreed, mine):
        raise Refusal("circle-agreed-already", name=row.name)
    entry, keeps = agreement_of(request, books, row, seats.handing(seat, member), mine)
    said = [at for at in deciding if now.has_said((*agreed, mine), at)]
    there = seats.votes(now, said)
    values = _values(books, row, seat, member)
    told = say(
        "circle-hand-accepted",
        by=request.name(request.member),
        there=votes_shown(min(there, seats.needed(now, seat, member))),
        **values,
    )
    asks = _question(request, row, keeps, seat, who, values)
    return Effects(
        movements=(entry,),
        changes=(keeps,),
        says=[here_or_there(request.place, row, told)],
        asks=asks,
    )


def _question(
    request: Request,
    row: CircleRow,
    keeps: KeepAct,
    seat: int,
    who: Member,
    values: dict[str, Value],
) -> tuple[NewAsk, ...]:
    """Who is to have a seat is asked for it, once enough want it by what is agreed now."""
    before = row.circle
    after, _ = rows.after(before, dict(keeps.act), entry=0, now=request.now)
    if seats.is_accepted(before, seat, who.number) or not seats.is_accepted(
        after, seat, who.number
    ):
        return ()
    question = request.say(
        "circle-hand-question",
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
        **values,
    )
    given = {
        "circle": row.number,
        "seat": seat,
        "turn": before.called(seat),
        "price": seats.price_of(before, seat),
        "lost": _lost(before, seat),
    }
    offer = Offer("", "circle take", given, confirmed=True)
    line = asks_you(request, who)
    return (NewAsk(who.number, question, (offer,), "request", 7 * DAY, line=line),)


@command("circle", "take", hidden=True, visibility="private", money=True)
def take(
    request: Request,
    books: Books,
    circle: Annotated[int, Int("which circle")],
    seat: Annotated[int, Int("which seat", most=200)],
    turn: Annotated[int, Int("its turn, as was shown", most=100)],
    price: Annotated[int, Int("what is paid for it at most, as was shown", most=MOST)],
    lost: Annotated[int, Int("the most that it can lose, as was shown", most=MOST)],
) -> Effects:
    """Take a seat that is handed to you, as it was shown."""
    row = books.need(CircleRow, circle)
    now, me = row.circle, request.member
    require_stage(request, row, "running")
    require_moving(request)
    if not seats.is_accepted(now, seat, me.number):
        raise Refusal("circle-hand-gone", name=row.name)
    _require_handing(request, books, row, seat, seat)
    _may_take(request, books, row, seat, me)
    asked = seats.price_of(now, seat)
    if now.called(seat) != turn or asked > price or _lost(now, seat) > lost:
        raise Refusal("circle-since-changed", who=Name(now.seat(seat).member), name=row.name)
    votes = sum(by == seat or on == now.whole(seat) for by, on in now.votes)
    act: Detail = {"act": "hand", "seat": seat, "to": me.number, "price": asked}
    entry = rows.movement(books, row, act, f"member/{me.number}", request.now)
    told = Handed(row.number, seat, now.seat(seat).member, asked, votes, request.place, request.now)

    def refused(found: Refused) -> Refusal | None:
        short = found.code in ("over_limit", "newcomers_limit")
        return Refusal("circle-hand-short", who=request.name(me)) if short else None

    return Effects(
        movements=(entry,),
        changes=(KeepAct(row.number, tuple(act.items())),),
        says=[told, FaceAfter(row.number)],
        refused=refused,
    )


@dataclass(frozen=True, slots=True)
class Handed:
    """What the room and the giver read once a seat is another's; `here` is where they took it.

    `votes` on who needs the next round were the giver's or for them, and count no more.
    """

    circle: int
    seat: int
    giver: int
    price: int
    votes: int
    here: Place
    now: int

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        seat = row.circle.seat(self.seat)
        values: dict[str, Value] = {
            "who": Name(self.giver),
            "whom": Name(seat.member),
            "name": row.name,
            "place": place_of_seat(row.circle, self.seat),
            "turn": str(row.circle.called(self.seat)),
            "price": amount(books, row.circle.plan, self.price),
            "paid": int(self.price > 0),
            "received": int(seat.received > 0),
            "votes": self.votes,
        }
        told = [here_or_there(self.here, row, say("circle-handed", **values))]
        told.append(alone(row, self.giver, say("circle-handed-yours", **values)))
        return [*told, *need.ballot_again(row, self.now)]
