"""Choose what becomes of a seat whose member missed two rounds in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles import bidding, need
from commands.circles.asking_purse import purse_asked, to_propose
from commands.circles.face import FaceAfter, amount, place_of_seat, spaced, votes_shown
from commands.circles.found import WHICH, circle_meant, my_seat, require_stage
from commands.circles.kept_acts import KeepAct
from commands.circles.planned import plan_step
from commands.circles.telling import here_or_there
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Choice, Int
from commands.values.reply import (
    Button,
    Line,
    Listed,
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
from storage.circles import rows, seats
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Choice as Chosen
from storage.circles.state import Circle
from storage.unit_of_work import Books


def asked(row: CircleRow, choice: Chosen) -> Reply:
    """What the room reads once a seat has missed two rounds in a row."""
    circle = row.circle
    turn, offered = circle.called(choice.seat), seats.choices(circle, choice.seat)
    usual = seats.CLOSE if seats.CLOSE in offered else seats.REPLACE
    buttons = [
        Button(Message(f"circle-{what}-button"), f"circle choose {what} {turn} {row.number}")
        for what in offered
    ]
    head = line(
        "circle-choose" if seats.CLOSE in offered else "circle-choose-replace",
        name=row.name,
        who=Name(circle.seat(choice.seat).member),
        place=place_of_seat(circle, choice.seat),
        turn=str(turn),
        needed=votes_shown(seats.majority(circle, seats.others(circle, choice.seat))),
        until=Time(choice.ends_at),
        typed=Typed(f'circle choose {usual} {turn} "{row.name}"'),
    )
    more = [line("circle-choose-ask")] if seats.ASK in offered else []
    return Reply((head, *more, Line(spaced(buttons))))


@command(
    "circle",
    "choose",
    group="circle-seat",
    visibility="private",
    examples=("circle choose close 4 Winter",),
    usable=has_matters,
    weighs_rights=True,
)
def choose(
    request: Request,
    books: Books,
    what: Annotated[
        str,
        Choice(
            "replace them, close the seat, or ask the purse",
            choices=(seats.REPLACE, seats.CLOSE, seats.ASK),
        ),
    ],
    turn: Annotated[int, Int("the turn of that seat, or its number", most=100)],
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Choose what becomes of a seat that missed two rounds in a row.

    What more than half of the others choose is done; without that its turn stays last.
    """
    row = circle_meant(request, books, which, "circle choose close 4")
    circle = row.circle
    require_stage(request, row, "running")
    mine = my_seat(request, circle, row)
    number = _asked_about(circle, circle.seat_called(turn))
    choice = circle.choice_for(number)
    if what == seats.ASK and choice is not None and choice.result == seats.ASK:
        return purse_asked(request, books, row, number)
    if choice is None or choice.result or request.now >= choice.ends_at:
        place = Message("circle-place", {"turned": int(circle.plan.has_turns)})
        raise Refusal("circle-nothing-to-choose", place=place, turn=str(turn), name=row.name)
    others = seats.others(circle, number)
    mine = next((at for at in circle.own(mine) if at in others), 0)
    if not mine:
        raise Refusal("circle-choose-others", name=row.name)
    if what not in seats.choices(circle, number):
        if what == seats.ASK:
            raise Refusal("circle-ask-no", name=row.name)
        raise Refusal(why_not_closed(circle, number), name=row.name)
    act: Detail = {"act": "choose", "about": number, "seat": mine, "what": what}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    keeps = KeepAct(row.number, tuple(act.items()))
    told = AfterChoice(row.number, number, what, request.place, request.now)
    return Effects(
        movements=(entry,),
        changes=(keeps, NextDate(row.number)),
        says=[told, FaceAfter(row.number)],
    )


@dataclass(frozen=True, slots=True)
class NextDate:
    """Where there are bids, the next round may be due later, since its bids are taken anew."""

    circle: int

    def apply(self, books: Books, act: Act) -> None:
        row = books.need(CircleRow, self.circle)
        if row.circle.extended > act.now:
            plan_step(books, row.circle.next_date, row, "due", row.circle.round + 1)


def why_not_closed(circle: Circle, number: int) -> str:
    """The message that says why a seat can be replaced, but not closed."""
    if len(circle.halves(number)) > 1:
        return "circle-choose-half"
    if circle.plan.chit_ppm:
        return "circle-choose-chit"
    if circle.plan.outside and circle.plan.order == "bidding":
        return "circle-choose-bids-outside"
    return "circle-choose-bids" if circle.plan.order == "bidding" else "circle-choose-round"


def _asked_about(circle: Circle, seat: int) -> int:
    """The half of a seat about which the others choose, where two share it."""
    halves = circle.halves(seat) if seat else [seat]
    return next((half for half in halves if circle.choice_for(half)), seat)


@dataclass(frozen=True, slots=True)
class AfterChoice:
    """How many chose the same by now; the room reads it once they are enough. `here` is where it
    was said."""

    circle: int
    seat: int
    what: str
    here: Place
    now: int

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle = row.circle
        choice = circle.choice_for(self.seat)
        if choice is None:
            return []
        who = Name(circle.seat(self.seat).member)
        same = [int(at) for at, vote in choice.votes.items() if vote == self.what]
        needed = seats.majority(circle, seats.others(circle, self.seat))
        told = say(
            "circle-chosen",
            who=who,
            name=row.name,
            votes=votes_shown(seats.votes(circle, same)),
            needed=votes_shown(needed),
        )
        said = [Say(told, "private")]
        if choice.result == seats.REPLACE:
            typed = Typed(f'circle hand @… "{row.name}" from=@…')
            words = say("circle-replace", who=who, name=row.name, typed=typed)
            said.append(here_or_there(self.here, row, words))
        elif choice.result == seats.ASK:
            said.append(here_or_there(self.here, row, to_propose(books, row, self.seat, self.now)))
        elif choice.result:
            said.append(here_or_there(self.here, row, closed(books, row, self.seat)))
            said += need.ballot_again(row, self.now)
            said += bidding.bids_again(row, books, self.here, self.now)
        return said


def closed(books: Books, row: CircleRow, number: int) -> Reply:
    """What the room reads once a seat is closed: who pays what back at the end."""
    circle = row.circle
    back = circle.seat(number).back
    who = Listed(tuple(_payer(books, circle, at, back[at - 1]) for at in _paying(back)), "and")
    return say(
        "circle-closed",
        who=Name(circle.seat(number).member),
        name=row.name,
        payers=who,
        back=len(_paying(back)),
    )


def _paying(back: Sequence[int]) -> list[int]:
    return [at for at, units in enumerate(back, 1) if units]


def _payer(books: Books, circle: Circle, at: int, units: int) -> Message:
    values: dict[str, Value] = {
        "who": Name(circle.seat(at).member),
        "amount": amount(books, circle.plan, units),
    }
    return Message("circle-pays-back", values)
