"""What somebody's circles tell of them: rounds on time, circles finished, what is owed. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.circles.state import Circle


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """`on_time` of `rounds` were paid in time, `finished` circles are over with nothing owed.

    `owed` is what is still owed in all circles, in units by the number of the currency.
    """

    on_time: int
    rounds: int
    finished: int
    owed: tuple[tuple[int, int], ...]


def record_of(circles: Iterable[Circle], member: int) -> MemberRecord:
    """The record of a member from the circles in which they sit."""
    on_time = rounds = finished = 0
    owed: dict[int, int] = {}
    for circle in circles:
        for number, seat in enumerate(circle.seats, 1):
            if seat.member != member:
                continue
            on_time += seat.on_time
            rounds += seat.on_time + seat.late
            owes = circle.owed(number)
            finished += circle.stage == "ended" and not owes
            if owes:
                owed[circle.plan.asset] = owed.get(circle.plan.asset, 0) + owes
    return MemberRecord(on_time, rounds, finished, tuple(sorted(owed.items())))
