"""Outside money: members pay each other, one says so and the other confirms it. Pure.

Nothing is booked. A payment counts once its receiver has confirmed it, or after seven days in which
they did not answer; a disputed one counts for nobody and is asked of nobody until it is settled.
What counts is in what its payer paid in and in what its receiver got, so that all nets are zero.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storage.circles import owing, settling
from storage.circles.settling import Unfit
from storage.circles.state import DAY, Circle, Debt, Payment, Round

ASSUMED_AFTER = 7 * DAY
"""So long, in µs, the receiver has to say something about a payment; then it counts."""


@dataclass(frozen=True, slots=True)
class ToPay:
    """What a seat can say it paid: `units` to seat `to`, for a round, or with 0 for its debts."""

    to: int
    round: int
    units: int


def to_pay(circle: Circle, number: int) -> list[ToPay]:
    """Whom a seat has to pay, in the order in which they come first; less what it said it paid."""
    creditors = [debt.creditor for debt in settling.debts_in_order(circle, number)]
    found = [ToPay(to, 0, _owed_to(circle, number, to)) for to in dict.fromkeys(creditors)]
    if circle.collecting:
        said = settling.claimed(circle, number, debts=False)
        lacking = settling.contribution_due(circle, number) - said
        found.append(ToPay(circle.payee, circle.round, lacking))
    return [each for each in found if each.units > 0]


def _owed_to(circle: Circle, number: int, to: int) -> int:
    """What a seat owes another, less what it said it paid of that."""
    owed = sum(debt.left for debt in circle.debts_of(number) if debt.creditor == to)
    said = sum(
        each.amount
        for each in circle.payments
        if (each.seat, each.to) == (number, to)
        and each.is_open
        and settling.is_for(circle, each, debts=True)
    )
    return owed - said


# -- acts ------------------------------------------------------------------------------------------


_SHA256 = re.compile("[0-9a-f]{64}")


def send(
    circle: Circle, number: int, said: ToPay, *, entry: int, time: int, proof: Sequence[str] = ()
) -> None:
    """A seat says that it paid another; `proof` are the hashes of photos of it."""
    if not all(_SHA256.fullmatch(each) for each in proof):
        raise Unfit("that is the hash of nothing")
    there = sum(
        each.units
        for each in to_pay(circle, number)
        if (each.to, each.round) == (said.to, said.round)
    )
    if not 0 < said.units <= there:
        raise Unfit("more than there is to pay")
    payment = Payment(number, said.to, said.units, said.round, time, entry, proof=list(proof))
    circle.payments.append(payment)


def confirm(circle: Circle, payment: Payment) -> None:
    """Its receiver has it, whatever they said before."""
    if payment.state not in ("sent", "disputed", "assumed"):
        raise Unfit("it is settled")
    if payment.is_open:
        _count(circle, payment)
    payment.state = "confirmed"


def assume(circle: Circle, payment: Payment, time: int) -> None:
    """Its receiver has not said anything in seven days."""
    if payment.state != "sent" or time < payment.at + ASSUMED_AFTER:
        raise Unfit("there is still time to answer")
    _count(circle, payment)
    payment.state = "assumed"


def dispute(circle: Circle, payment: Payment) -> None:
    """Its receiver does not have it; where it was assumed, up to the closing statement."""
    if payment.state == "assumed" and circle.stage == "running":
        _uncount(circle, payment)
    elif payment.state != "sent":
        raise Unfit("it is settled")
    payment.state = "disputed"


def withdraw(circle: Circle, payment: Payment) -> None:
    """Its payer takes it back: what it was for is to be paid."""
    if payment.state == "assumed" and circle.stage == "running":
        _uncount(circle, payment)
    elif not payment.is_open:
        raise Unfit("it is settled")
    payment.state = "withdrawn"
    over = len(circle.rounds) >= payment.round > 0
    if over and circle.stage != "cancelled":
        _miss(circle, payment)


def _miss(circle: Circle, payment: Payment) -> None:
    """A round that is over was not paid after all."""
    seat, found = circle.seat(payment.seat), circle.rounds[payment.round - 1]
    if payment.seat not in found.missed:
        found.missed.append(payment.seat)
        seat.on_time, seat.late, seat.missed = seat.on_time - 1, seat.late + 1, seat.missed + 1
    found.owed += payment.amount
    circle.debts.append(
        Debt(payment.seat, payment.to, payment.round, payment.amount, payment.amount)
    )


def _count(circle: Circle, payment: Payment) -> None:
    """It is paid: into its round, else off what its payer owes, else its receiver owes it back."""
    units, payer, taker = payment.amount, circle.seat(payment.seat), circle.seat(payment.to)
    if payment.round and circle.stage != "cancelled":
        payer.contributed += units
        taker.got += units
        if len(circle.rounds) < payment.round:
            payer.paid += units
        else:
            circle.rounds[payment.round - 1].pot += units
        return
    for place, debt in enumerate(circle.debts):
        if (debt.debtor, debt.creditor) == (payment.seat, payment.to) and debt.left and units:
            part = min(units, debt.left)
            settling.lessen(circle, debt, part)
            payment.lessened.append([place, part])
            units -= part
    if units:
        payer.contributed += units
        taker.got += units
        circle.debts.append(Debt(payment.to, payment.seat, circle.round, units, units))
    owing.forget_what_is_paid(circle)


def _uncount(circle: Circle, payment: Payment) -> None:
    """While the circle runs, what was assumed is as if it had not been."""
    units, payer, taker = payment.amount, circle.seat(payment.seat), circle.seat(payment.to)
    if payment.round and len(circle.rounds) < payment.round:
        payer.paid -= units
    elif payment.round:
        circle.rounds[payment.round - 1].pot -= units
    for place, part in payment.lessened:
        circle.debts[place].left += part
        settling.count_repaid(payer, -part)
    payer.contributed -= units
    taker.got -= units
    payment.lessened = []


# -- rounds ----------------------------------------------------------------------------------------


def begin_round(circle: Circle) -> None:
    """A round is due: from now on all others pay one seat.

    What that seat owes to those who pay it is set off, so that its debts come first.
    """
    to = circle.payee = circle.receiver
    circle.seat(to).paid = circle.plan.amount
    for number in range(1, len(circle.seats) + 1):
        if number != to:
            _set_off(circle, number, to, circle.dues[circle.round - 1])


def _set_off(circle: Circle, number: int, to: int, time: int) -> None:
    units = min(circle.plan.amount, _owed_to(circle, to, number))
    if units <= 0:
        return
    # Each way it is a payment: the one pays the round, the other what it owes.
    for payer, taker, of_round in ((number, to, circle.round), (to, number, 0)):
        payment = Payment(payer, taker, units, of_round, time, 0, "set off")
        circle.payments.append(payment)
        _count(circle, payment)


def close_round(circle: Circle, time: int) -> None:
    """The round is over: what nobody says they paid is owed to its receiver."""
    to, of_round = circle.payee, circle.round
    missed: list[int] = []
    for number, seat in enumerate(circle.seats, 1):
        said = settling.claimed(circle, number, debts=False)
        lacking = circle.plan.amount - seat.paid - said
        if lacking <= 0:
            seat.missed, seat.on_time = 0, seat.on_time + 1
            continue
        if owing.keeps_its_word(circle, number, time):
            seat.missed = 0
        else:
            missed.append(number)
            seat.missed, seat.late = seat.missed + 1, seat.late + 1
        settling.owe(circle, number, to, lacking)
    owed = sum(d.whole for d in circle.debts if (d.round, d.creditor) == (of_round, to))
    pot = sum(seat.paid for number, seat in enumerate(circle.seats, 1) if number != to)
    settled = sum(p.amount for p in circle.payments if p.state == "set off" and p.round == of_round)
    circle.rounds.append(Round(of_round, to, pot, 0, time, settled, owed, 0, missed))
    circle.seat(to).received, circle.payee, circle.collecting = of_round, 0, False
    for seat in circle.seats:
        seat.paid = 0
