"""What somebody's circles tell of them: rounds on time, circles finished, what is owed. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.circles.plan import Plan
from storage.circles.state import Circle


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """`on_time` of `rounds` were paid in time, `finished` circles are over with nothing owed.

    `owed` is what is still owed in all circles, in units, each with a plan in its currency.
    """

    on_time: int
    rounds: int
    finished: int
    owed: tuple[tuple[Plan, int], ...]


def record_of(circles: Iterable[Circle], member: int) -> MemberRecord:
    """The record of a member from the circles in which they sit."""
    on_time = rounds = finished = 0
    owed: dict[tuple[int, str], tuple[Plan, int]] = {}
    for circle in circles:
        mine = circle.seats_of(member)
        square = bool(mine) and not any(circle.owed(at) for at in mine)
        finished += circle.stage == "ended" and square
        for number, seat in enumerate(circle.seats, 1):
            if seat.member != member:
                continue
            on_time += seat.on_time
            rounds += seat.on_time + seat.late
            owes = circle.owed(number)
            if owes:
                plan = circle.plan
                before = owed.get((plan.asset, plan.outside), (plan, 0))[1]
                owed[plan.asset, plan.outside] = plan, before + owes
    return MemberRecord(on_time, rounds, finished, tuple(owed[key] for key in sorted(owed)))
