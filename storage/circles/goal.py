"""Goal pots: all save towards a date, and then each gets back what they paid in. Pure."""

from __future__ import annotations

from storage.circles import settling
from storage.circles.settling import Flows
from storage.circles.state import Circle, Round

MOST_TIMES = 400
"""So often at most is something put aside."""


def aim(circle: Circle) -> int:
    """What is there at the end if everybody pays each time, or less where that was the goal."""
    return circle.plan.goal or circle.plan.pot * circle.plan.rounds


def saved(circle: Circle) -> int:
    """What all have put aside so far, or had when it ended."""
    return sum(seat.contributed for seat in circle.seats)


def close_round(circle: Circle, time: int, flows: Flows) -> None:
    """A round is over: what was paid is put aside. Who did not pay owes nothing."""
    missed, came = [], 0
    for number, seat in enumerate(circle.seats, 1):
        paid = settling.has_paid(circle, number)
        seat.missed = 0 if paid else seat.missed + 1
        seat.on_time, seat.late = seat.on_time + int(paid), seat.late + int(not paid)
        if not paid:
            missed.append(number)
        came += seat.paid
        seat.saved, seat.paid = seat.saved + seat.paid, 0
    circle.rounds.append(Round(circle.round, 0, came, 0, time, missed=missed))
    circle.collecting = False
    if circle.round == circle.plan.rounds:
        _give_back(circle, flows)
        circle.stage, circle.ended_at = "ended", time


def _give_back(circle: Circle, flows: Flows) -> None:
    for seat in circle.seats:
        back, seat.saved, seat.ahead = seat.saved + seat.ahead, 0, 0
        seat.other_back += back
        settling.move(flows, settling.pot(circle), settling.member_purse(seat.member), back)
