"""When what a seat owes is due: at once, or in parts on dates that were agreed. Pure.

After an early end the parts are those of the plan; a member can agree others with those they owe.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from storage.circles import settling
from storage.circles.plan import UNITS, Unit, instant, later
from storage.circles.state import Circle, Repayment


def repayment_date(circle: Circle, repays: Repayment, number: int) -> int:
    """When a part is due, numbered from 1, in µs UTC."""
    begin = datetime.fromisoformat(repays.begin)
    count = repays.every * (repays.skip + number - 1)
    day = later(begin.date(), count, repays.unit)
    return instant(datetime.combine(day, begin.time()), circle.plan.zone)


def parts_due(circle: Circle, repays: Repayment, now: int) -> int:
    """How many parts are due by now; no more are counted than there is anything to pay."""
    count = 0
    while repayment_date(circle, repays, count + 1) <= now:
        count += 1
    return count


def next_date(circle: Circle, number: int, now: int) -> int | None:
    """When the next part of what a seat owes is due; None where nothing more is to come."""
    repays = circle.seat(number).repays
    if repays is None or not circle.owed(number):
        return None
    return repayment_date(circle, repays, parts_due(circle, repays, now) + 1)


def debts_due(circle: Circle, number: int, now: int) -> int:
    """What is due by now of all that a seat owes, in units."""
    said, repays = settling.claimed(circle, number, "debts"), circle.seat(number).repays
    owed = max(0, settling.owed_to_others(circle, number) - said)
    if repays is None or not owed:
        return owed
    return min(owed, max(0, parts_due(circle, repays, now) * repays.amount - repays.paid - said))


def due_now(circle: Circle, number: int, now: int) -> int:
    """All that a seat has to pay by now: the round, its deposit, and what is due of its debts."""
    if circle.plan.outside:
        due = settling.round_lacking(circle, number) + settling.keeper_due(circle, number)
    else:
        due = settling.whole_due(circle, number) - circle.owed(number)
    return due + debts_due(circle, number, now)


def is_paid_back_first(circle: Circle, number: int) -> bool:
    """Whether a seat is closed and its own round still to come: what it owes is paid out of that.

    In outside money what it owes lies nowhere it could be taken from.
    """
    seat, runs = circle.seat(number), circle.stage == "running"
    return seat.closed and not seat.received and runs and not circle.plan.outside


def keeps_its_word(circle: Circle, number: int, now: int) -> bool:
    """Whether a seat pays what it owes in parts, as agreed, and none of them is missing."""
    return circle.seat(number).repays is not None and not debts_due(circle, number, now)


def on_the_plans_dates(circle: Circle, number: int, now: int) -> Repayment:
    """After an early end: as much as the plan has for a round, on each of its dates to come."""
    plan = circle.plan
    skip = plan.waited + sum(due <= now for due in circle.dues)
    return Repayment(settling.each_round(circle, number), plan.every, plan.unit, plan.begin, skip)


def from_now_on(circle: Circle, amount: int, every: int, unit: Unit, now: int) -> Repayment:
    """As a member agrees it: so much every so often, for the first time after one such time."""
    zone = ZoneInfo(circle.plan.zone)
    wall = datetime.fromtimestamp(now // 1_000_000, UTC).astimezone(zone).replace(tzinfo=None)
    return Repayment(amount, every, unit, wall.isoformat(timespec="minutes"), 1)


def planning(number: int, amount: int, every: int, unit: Unit) -> str:
    """By which name those who agree to a seat's paying in parts are noted."""
    return f"plan {number} {amount} {every} {unit}"


def unit_of(text: str) -> Unit:
    """Raises ValueError where it is none."""
    for each in UNITS:
        if each == text:
            return each
    raise ValueError(text)


def creditors(circle: Circle, number: int) -> list[int]:
    """The seats that a seat owes; where it owes the reserve or late fees, all others."""
    debts = circle.debts_of(number)
    if circle.seat(number).fees or any(debt.creditor <= 0 for debt in debts):
        own = circle.own(number)
        return [at for at in circle.parts if at not in own]
    return sorted({debt.creditor for debt in debts})


def forget_what_is_paid(circle: Circle) -> None:
    """Who owes nothing any more has nothing to pay in parts."""
    for number, seat in enumerate(circle.seats, 1):
        if seat.repays is not None and not circle.owed(number):
            seat.repays = None
