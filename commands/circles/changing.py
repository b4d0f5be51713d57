"""Change a circle by consent: swap two turns, or end it because most of its members want that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles.face import FaceAfter, debts
from commands.circles.found import WHICH, circle_meant, my_seat, require_moving, require_stage
from commands.circles.joining import KeepAct
from commands.circles.planned import plan_what_is_owed
from commands.circles.telling import here_or_there
from commands.engine.questions import asks_you
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request, Say
from commands.language.dates import DAY
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int, OneMember
from commands.values.reply import Name, Reply, say
from storage.changes import Act
from storage.circles import rows
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books

_there_is_one = lambda request: request.community.matters > 0  # noqa: E731 - a word for `usable`


@command(
    "circle",
    "cancel",
    examples=("circle cancel Winter",),
    usable=_there_is_one,
)
def cancel(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """Call a circle off before it starts, or say that you want it to end early.

    Once it runs, it ends when most of its members say so.
    """
    row = circle_meant(request, books, which, "circle cancel")
    require_moving(request)
    circle = row.circle
    require_stage(request, row, "open", "running")
    if row.stage == "open":
        return _call_off(request, books, row, circle)
    number = my_seat(request, circle, row)
    if number in circle.consents.get("cancel", ()):
        raise Refusal("circle-cancel-said", name=row.name)
    return _want_end(request, books, row, circle, number)


def _call_off(request: Request, books: Books, row: CircleRow, circle: Circle) -> Effects:
    if circle.organiser != request.member.number:
        raise Refusal("circle-organiser-only", organiser=Name(circle.organiser))
    act: Detail = {"act": "lapse", **({"seed": row.seed} if row.seed else {})}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    keeps = KeepAct(row.number, tuple(act.items()))
    paid = int(circle.plan.deposit > 0 and bool(circle.members))
    told = request.say(
        "circle-called-off", who=request.name(request.member), name=row.name, paid=paid
    )
    return Effects(movements=(entry,), changes=(keeps,), says=[Say(told), FaceAfter(row.number)])


def _want_end(
    request: Request, books: Books, row: CircleRow, circle: Circle, number: int
) -> Effects:
    """One more who wants it to end; with most of them it does, at once."""
    cause = f"member/{request.member.number}"
    act: Detail = {"act": "consent", "to": "cancel", "seat": number}
    entry = rows.movement(books, row, act, cause, request.now)
    wanted = len(circle.consents.get("cancel", ())) + 1
    needed = len(circle.seats) // 2 + 1
    keeps = KeepAct(row.number, tuple(act.items()))
    if wanted < needed:
        told = request.say(
            "circle-wants-end",
            who=request.name(request.member),
            name=row.name,
            wanted=wanted,
            needed=needed,
            typed=request.typed(f'circle cancel "{row.name}"'),
        )
        return Effects(movements=(entry,), changes=(keeps,), says=[Say(told)])
    return Effects(
        movements=(entry,),
        changes=(keeps, EndEarly(row.number, number, cause)),
        says=[EndedEarly(row.number, wanted, request.place), FaceAfter(row.number)],
    )


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
            plan_what_is_owed(books, ended, act.now)


@dataclass(frozen=True, slots=True)
class EndedEarly:
    """What a circle's room reads once it has ended early, with what is owed; `here` is where the
    last of those who want it said so."""

    circle: int
    wanted: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        ended = say("circle-cancelled", name=row.name, count=self.wanted)
        told = Reply((*ended.blocks, *debts(books, row.circle)))
        return [here_or_there(self.here, row, told)]


@command(
    "circle",
    "swap",
    examples=("circle swap {person} Winter",),
    usable=_there_is_one,
)
def swap(
    request: Request,
    books: Books,
    who: Annotated[Member, OneMember("with whom")],
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Ask somebody to swap turns with you, before either of you has received."""
    row = circle_meant(request, books, which, "circle swap @ben")
    circle = row.circle
    require_stage(request, row, "running")
    mine, theirs = my_seat(request, circle, row), circle.seat_of(who.number)
    if not theirs or theirs == mine:
        raise Refusal("circle-not-in-other", who=request.name(who), name=row.name)
    _may_swap(row, circle, mine, theirs)
    topic = f"swap {mine} {theirs}"
    question = request.say(
        "circle-swap-question",
        who=request.name(request.member),
        name=row.name,
        mine=str(circle.seat(theirs).turn),
        theirs=str(circle.seat(mine).turn),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
    offer = Offer(
        "",
        "circle swapped",
        {"circle": row.number, "one": mine, "other": theirs},
        confirmed=True,
    )
    ask = NewAsk(who.number, question, (offer,), "request", 3 * DAY, line=asks_you(request, who))
    if mine in circle.consents.get(topic, ()):
        return Effects(asks=(ask,))
    act: Detail = {"act": "consent", "to": topic, "seat": mine}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    return Effects(
        movements=(entry,), changes=(KeepAct(row.number, tuple(act.items())),), asks=(ask,)
    )


def _may_swap(row: CircleRow, circle: Circle, one: int, other: int) -> None:
    """Both turns have to be still to come. Raises Refusal."""
    at_it = circle.receiver if circle.collecting else 0
    if not circle.plan.has_turns:
        raise Refusal("circle-swap-no-turns", name=row.name)
    for number in (one, other):
        if circle.seat(number).received or number == at_it:
            who = Name(circle.seat(number).member)
            raise Refusal("circle-swap-received", who=who, name=row.name)


@command("circle", "swapped", hidden=True, visibility="private")
def swapped(
    request: Request,
    books: Books,
    circle: Annotated[int, Int("which circle")],
    one: Annotated[int, Int("one seat", most=100)],
    other: Annotated[int, Int("the other seat", most=100)],
) -> Effects:
    """Agree to swap turns."""
    row = books.need(CircleRow, circle)
    require_stage(request, row, "running")
    now = row.circle
    if now.seat(other).member != request.member.number:
        raise Refusal("circle-not-in", name=row.name)
    _may_swap(row, now, one, other)
    act: Detail = {"act": "swap", "one": one, "other": other}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    keeps = KeepAct(row.number, tuple(act.items()))
    told = Swapped(row.number, one, other, request.place)
    return Effects(movements=(entry,), changes=(keeps,), says=[told, FaceAfter(row.number)])


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
            who=Name(one.member),
            whom=Name(other.member),
            turn=str(one.turn),
            other=str(other.turn),
        )
        return [here_or_there(self.here, row, told)]
