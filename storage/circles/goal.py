"""Goal pots: all save towards a date, and then each gets back what they paid in. Pure."""

from __future__ import annotations

from storage.circles import settling
from storage.circles.settling import Flows
from storage.circles.state import Circle, Payment, Round

MOST_TIMES = 400
"""So often at most is something put aside."""


def aim(circle: Circle) -> int:
    """What is there at the end if everybody pays each time, or less where that was the goal."""
    return circle.plan.goal or circle.plan.pot * circle.plan.rounds


def saved(circle: Circle) -> int:
    """What all have put aside so far, or had when it ended."""
    return sum(seat.contributed for seat in circle.seats)


def close_round(circle: Circle, time: int, flows: Flows) -> None:
    """A round is over: what was paid is put aside. Who did not pay owes nothing.

    In outside money whoever says that they paid has not missed it; it is put aside once it counts.
    """
    missed, came = [], 0
    for number, seat in enumerate(circle.seats, 1):
        lacking = settling.contribution_due(circle, number)
        paid = lacking <= settling.claimed(circle, number, "keeper")
        if paid:
            seat.missed, seat.on_time = 0, seat.on_time + 1
        else:
            settling.count_missed(circle, number)
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


# -- outside money: all of it lies with the keeper -------------------------------------------------


def save(circle: Circle, payment: Payment) -> int:
    """What reached the keeper is put aside; what came too late for that, to be sent back."""
    seat, units = circle.seat(payment.seat), payment.amount
    seat.contributed += units
    if circle.stage != "running":
        seat.other_back += units
        return units
    _put(circle, payment, units)
    return 0


def unsave(circle: Circle, payment: Payment) -> None:
    """While it runs, what was assumed to be there is as if it had not been."""
    circle.seat(payment.seat).contributed -= payment.amount
    _put(circle, payment, -payment.amount)


def _put(circle: Circle, payment: Payment, units: int) -> None:
    seat = circle.seat(payment.seat)
    if len(circle.rounds) < payment.round:
        seat.paid += units
    else:
        seat.saved += units
        circle.rounds[payment.round - 1].pot += units


def miss(circle: Circle, payment: Payment) -> None:
    """A round that is over was not paid after all."""
    seat, found = circle.seat(payment.seat), circle.rounds[payment.round - 1]
    if payment.seat not in found.missed:
        found.missed.append(payment.seat)
        seat.on_time, seat.late, seat.missed = seat.on_time - 1, seat.late + 1, seat.missed + 1
