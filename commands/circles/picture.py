"""A circle as a picture: members by rounds, on request and at the end."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Annotated

from commands.circles.face import amount
from commands.circles.found import WHICH, circle_meant
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.charts import STATES, Bar, Bars, Board, State
from commands.values.declaration import command
from commands.values.reply import Drawing, Message, Name, Reply, Value
from storage.circles import goal, need
from storage.circles.rows import CircleRow
from storage.circles.settling import each_round, following, has_paid
from storage.circles.state import FOR_RESERVE, Circle
from storage.unit_of_work import Books

MOST_ON_A_CARD = 20
"""Of more seats the card at the end tells sums: nobody reads a hundred lines in a room."""


@command(
    "circle",
    "picture",
    visibility="discreet",
    examples=("circle picture Winter",),
    only_reads=True,
    usable=has_matters,
)
def picture(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """See a circle as a picture: who paid which round, and who receives when."""
    row = circle_meant(request, books, which, "circle picture")
    if row.stage in ("open", "lapsed"):
        raise Refusal(
            f"circle-is-{row.stage}", name=row.name, why=request.typed(f"why {row.number}")
        )
    return Effects(says=[Say(Reply((Drawing(board_of(books, row)),)), "discreet")])


def card(books: Books, row: CircleRow) -> Drawing:
    """The picture at the end of a circle: the board, or of a large one how often was paid."""
    circle = row.circle
    if len(circle.parts) <= MOST_ON_A_CARD:
        return Drawing(board_of(books, row))
    counted = Counter(state for at in circle.parts for state in states(circle, at))
    bars = tuple(
        Bar[Value](Message(f"chart-is-{state}"), Fraction(counted[state]), first=state == "paid")
        for state in STATES
        if counted[state] and state != "none"
    )
    return Drawing(Bars[Value](title(books, row), bars))


def board_of(books: Books, row: CircleRow) -> Board[Value]:
    """Each seat with what became of each of its rounds, in the order in which they receive."""
    circle = row.circle
    turns = receives(circle)
    seats = sorted(circle.parts, key=lambda at: (not turns[at], turns[at], at))
    return Board[Value](
        title(books, row),
        tuple(Name(circle.seat(at).member) for at in seats),
        tuple(states(circle, at) for at in seats),
        tuple(turns[at] for at in seats),
    )


def title(books: Books, row: CircleRow) -> Message:
    """ "Winter circle: 6 of 6 received", or while it runs the round it is in."""
    circle = row.circle
    if row.stage == "running":
        number = circle.round + int(not circle.collecting)
        return Message(
            "circle-picture", {"name": row.name, "round": number, "rounds": circle.plan.rounds}
        )
    if circle.plan.order == "goal":
        saved, aim = (amount(books, circle.plan, each(circle)) for each in (goal.saved, goal.aim))
        return Message("circle-picture-saved", {"name": row.name, "saved": saved, "goal": aim})
    received = sum(1 for at in circle.numbers if circle.seat(at).received)
    return Message(
        "circle-picture-over",
        {"name": row.name, "received": received, "count": circle.plan.seats},
    )


# -- what became of each round ---------------------------------------------------------------------


def states(circle: Circle, number: int) -> tuple[State, ...]:
    """What a seat paid of each round: in time, late, not, or still to come."""
    over = [_of_round(circle, number, at) for at in range(len(circle.rounds))]
    none: list[State] = ["none"] * circle.plan.rounds
    if circle.stage != "running" or circle.seat(number).closed:
        return (*over, *none[len(over) :])
    found: list[State] = list(over)
    if circle.collecting:
        found.append("paid" if has_paid(circle, number) else "due")
    ahead, costs = circle.seat(number).ahead, following(circle, number)
    while len(found) < circle.plan.rounds:
        found.append("paid" if ahead >= costs else "due")
        ahead, costs = ahead - costs, each_round(circle, number)
    return tuple(found)


def _of_round(circle: Circle, number: int, at: int) -> State:
    """A round that is over. What a deposit or somebody later paid of it came late."""
    found, seat = circle.rounds[at], circle.seat(number)
    back = sum(seat.back[at - 1] for at in circle.halves(found.seat)) if seat.closed else 0
    if seat.closed and back <= 0 and number not in found.missed:
        return "none"
    debts = [each for each in circle.debts if (each.debtor, each.round) == (number, found.number)]
    if circle.whole(number) == found.seat and number not in found.missed:
        debts = [each for each in debts if each.creditor != FOR_RESERVE]  # Its pot has paid it.
    borne = circle.stage == "ended" and at == len(circle.rounds) - 1 and number not in found.missed
    if number not in found.missed and (borne or not debts):
        return "paid"
    if circle.plan.order == "goal" or (circle.whole(number) == found.seat and found.own):
        return "missing"
    lost = seat.closed or _lost(circle, number)
    return "missing" if lost or any(each.left for each in debts) else "late"


def _lost(circle: Circle, number: int) -> bool:
    """Whether what the reserve advanced for a seat was never paid back, and others bear it."""
    last = circle.rounds[-1]
    late = [each for each in circle.debts if (each.debtor, each.round) == (number, last.number)]
    return circle.stage == "ended" and number not in last.missed and any(d.left for d in late)


def receives(circle: Circle) -> dict[int, tuple[int, ...]]:
    """In which rounds, from 0, each seat received or is to receive, as far as that is known."""
    turns: dict[int, tuple[int, ...]] = {
        at: (circle.seat(at).received - 1,) if circle.seat(at).received else ()
        for at in circle.parts
    }
    if circle.stage != "running" or circle.plan.order == "goal":
        return turns
    number = len(circle.rounds)
    decided = not need.is_awaited(circle) and (circle.plan.order != "bidding" or circle.collecting)
    if circle.receiver and decided:
        turns[circle.receiver] = (number,)
    if circle.plan.has_turns:
        left = [at for at in circle.in_order if at != circle.receiver]
        for at in sorted(left, key=lambda each: circle.seat(each).closed):
            number += 1
            turns[at] = (number,)
    for at in circle.parts:
        turns[at] = turns[circle.whole(at)]  # Both who share a seat receive with it.
    return turns
