"""A seat that two share: each pays and gets a half, and has debts and a record of their own. Pure.

An odd unit is the first half's, in what it pays as in what it gets, so that a circle in which all
pay comes out even for both.
"""

from __future__ import annotations

from storage.circles.plan import Plan, split
from storage.circles.settling import Unfit
from storage.circles.state import NOBODY, Circle, Seat


def can_be_shared(plan: Plan) -> bool:
    """Whether seats of such a circle can be shared: a bid of one would bind the other, in a goal
    pot each saves for themselves anyway, and outside money is confirmed by one receiver."""
    return plan.order not in ("bidding", "goal") and not plan.outside and plan.amount > 1


def deposits(circle: Circle) -> list[int]:
    """What the two of a seat pay as its deposit, the first named first."""
    return split(circle.plan.deposit, split(circle.plan.amount, [1, 1]))


def ask(circle: Circle, number: int, partner: int) -> None:
    """A seat waits for somebody to take its second half. Raises Unfit."""
    _require(can_be_shared(circle.plan), "nobody shares a seat there")
    _require(partner > 0 and not circle.seat_of(partner), "they have a seat already")
    circle.seat(number).partner = partner


def accept(circle: Circle, number: int, member: int, entry: int) -> int:
    """Whoever was asked takes the second half; its number. Raises Unfit."""
    seat = circle.seat(number)
    _require(member > 0 and seat.partner == member, "they were not asked")
    _require(not circle.seat_of(member), "they have a seat already")
    missing = 2 * circle.plan.seats - len(circle.seats)
    circle.seats += [Seat() for _ in range(missing)]
    decline_all(circle, member)
    seat.partner, half = 0, number + circle.plan.seats
    circle.seats[half - 1] = Seat(member=member, accepted=entry, first=entry, turn=seat.turn)
    return half


def ask_another(circle: Circle, number: int, partner: int) -> None:
    """Whoever waits for one to share their seat asks another. Raises Unfit."""
    _require(circle.stage == "open" and number in circle.waiting, "nobody waits there")
    _require(circle.seat(number).partner != partner, "they were asked already")
    ask(circle, number, partner)


def decline(circle: Circle, number: int, member: int) -> None:
    """Whoever was asked does not share the seat; it waits for somebody else. Raises Unfit."""
    _require(circle.stage == "open" and member > 0, "it has started")
    _require(circle.seat(number).partner == member, "they were not asked")
    circle.seat(number).partner = NOBODY


def decline_all(circle: Circle, member: int) -> None:
    """Who takes a seat shares none of those that they were asked to share."""
    for number in circle.waiting:
        if circle.seat(number).partner == member:
            circle.seat(number).partner = NOBODY


def take_whole(circle: Circle, number: int) -> int:
    """Whoever waits has the seat alone; what they pay into its deposit. Raises Unfit."""
    _require(circle.stage == "open" and number in circle.waiting, "nobody waits there")
    seat = circle.seat(number)
    seat.partner = 0
    return circle.plan.deposit - seat.deposit


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise Unfit(why)


_SUMS = (
    "deposit",
    "paid",
    "paid_reserve",
    "ahead",
    "fees",
    "contributed",
    "for_reserve",
    "deposited",
    "late_fees",
    "got",
    "fee_left",
    "deposit_back",
    "other_back",
)


def join_halves(circle: Circle) -> None:
    """Where both halves of a seat are one member's by now, it is a whole seat again."""
    for number in circle.numbers:
        halves = circle.halves(number)
        if len(halves) > 1 and circle.seat(number).member == circle.seat(halves[1]).member:
            _join(circle, number, halves[1])


def _join(circle: Circle, first: int, second: int) -> None:
    one, other = circle.seat(first), circle.seat(second)
    for name in _SUMS:
        setattr(one, name, getattr(one, name) + getattr(other, name))
    one.on_time, one.late = min(one.on_time, other.on_time), max(one.late, other.late)
    one.missed, one.repays = max(one.missed, other.missed), None
    one.liable += other.liable
    for debt in circle.debts:
        debt.debtor = first if debt.debtor == second else debt.debtor
        debt.creditor = first if debt.creditor == second else debt.creditor
    circle.debts = [debt for debt in circle.debts if debt.debtor != debt.creditor]
    for found in circle.rounds:
        found.missed = sorted({first if at == second else at for at in found.missed})
        found.drawn = [[first if at == second else at, paid] for at, paid in found.drawn]
        found.votes = [[first if by == second else by, on] for by, on in found.votes]
    for seat in circle.seats:
        if seat.back:
            seat.back[first - 1] += seat.back[second - 1]
            seat.back[second - 1] = 0
    _forget_voices(circle, first, second)
    circle.seats[second - 1] = Seat()


def _forget_voices(circle: Circle, first: int, second: int) -> None:
    """What they agreed to as two they say anew as one; what was chosen about either is over."""
    circle.votes = [each for each in circle.votes if each[0] not in (first, second)]
    circle.choices = [each for each in circle.choices if each.seat not in (first, second)]
    for choice in circle.choices:
        if not choice.result:
            choice.votes.pop(str(first), None)
            choice.votes.pop(str(second), None)
    asked = ("hand", "plan")
    for topic, agreed in list(circle.consents.items()):
        words = topic.split()
        if words[0] in asked and words[1] in (str(first), str(second)):
            del circle.consents[topic]
            continue
        both = [first] if {first, second} <= set(agreed) else []
        circle.consents[topic] = [at for at in agreed if at not in (first, second)] + both
