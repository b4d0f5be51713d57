"""Outside money: members pay each other, one says so and the other confirms it. Pure.

Nothing is booked. A payment counts once its receiver has confirmed it, or after seven days in which
they did not answer; a disputed one counts for nobody and is asked of nobody until it is settled.
What counts is in what its payer paid in and in what its receiver got, so that all nets are zero.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storage.circles import goal, owing, settling
from storage.circles.settling import Flows, Unfit, member_purse
from storage.circles.state import DAY, FOR_RESERVE, KEEPER, Circle, Debt, Payment, Round

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
    debts = settling.debts_in_order(circle, number)
    others = dict.fromkeys(debt.creditor for debt in debts if debt.creditor > 0)
    found = [ToPay(to, 0, _owed_to(circle, number, to)) for to in others]
    found.append(ToPay(circle.payee, circle.round, settling.round_lacking(circle, number)))
    of_round = circle.round if circle.plan.order == "goal" else 0
    found.append(ToPay(KEEPER, of_round, settling.keeper_due(circle, number)))
    return [each for each in found if each.units > 0]


def _owed_to(circle: Circle, number: int, to: int) -> int:
    """What a seat owes another, less what it said it paid of that."""
    owed = sum(debt.left for debt in circle.debts_of(number) if debt.creditor == to)
    said = sum(
        each.amount
        for each in circle.payments
        if (each.seat, each.to) == (number, to)
        and each.is_open
        and settling.is_for(circle, each, "debts")
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
    payment.member = circle.seat(number).member if said.to == KEEPER else 0
    circle.payments.append(payment)


def forward(payment: Payment, entry: int, time: int) -> None:
    """The keeper says that they sent what they had to."""
    if payment.state != "to send":
        raise Unfit("there is nothing to send")
    payment.state, payment.entry, payment.at = "sent", entry, time


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
    if payment.state == "assumed" and can_be_contested(circle, payment):
        _uncount(circle, payment)
    elif payment.state != "sent":
        raise Unfit("it is settled")
    payment.state = "disputed"


def withdraw(circle: Circle, payment: Payment, flows: Flows) -> None:
    """Its payer takes it back: what it was for is to be paid."""
    if payment.state == "assumed" and can_be_contested(circle, payment):
        _uncount(circle, payment)
    elif not payment.is_open:
        raise Unfit("it is settled")
    payment.state = "withdrawn" if payment.seat else "to send"
    over = len(circle.rounds) >= payment.round > 0
    if over and circle.stage != "cancelled":
        if payment.to == KEEPER:
            goal.miss(circle, payment)
        else:
            _miss(circle, payment, flows)


def can_be_contested(circle: Circle, payment: Payment) -> bool:
    """Whether what counts without an answer can still be said not to be there: until the closing
    statement, and of what went to the keeper as long as it still lies there; of what a seat paid
    that is closed, until its receiver says that they paid that back."""
    if not payment.seat:
        return True
    payer = circle.seat(payment.seat)
    if payer.closed and (payer.received or _is_paid_back(circle, payment)):
        return False
    saved = circle.plan.order == "goal"
    if circle.stage != "running" or payment.to != KEEPER or saved:
        return circle.stage == "running"
    reserve, fees, deposit = payment.kept
    reserve += fees + sum(part for _, part in payment.lessened)
    there = circle.reserve >= reserve and circle.seat(payment.seat).deposit >= deposit
    now = circle.seat(payment.seat).paid_reserve >= payment.kept[0]
    return there and now and reserve + deposit == payment.amount


def _is_paid_back(circle: Circle, payment: Payment) -> bool:
    """Whether its receiver has paid back so much to a closed seat in its round, or says so, that
    without this payment it would be too much."""
    if payment.to == KEEPER or circle.payee != payment.seat:
        return False
    said = settling.claimed(circle, payment.to, "round") + circle.seat(payment.to).paid
    return circle.seat(payment.seat).back[payment.to - 1] - payment.amount < said


def _miss(circle: Circle, payment: Payment, flows: Flows) -> None:
    """A round that is over was not paid after all: the deposit pays, as it would have then."""
    seat, found = circle.seat(payment.seat), circle.rounds[payment.round - 1]
    if payment.seat not in found.missed:
        found.missed.append(payment.seat)
        seat.on_time, seat.late, seat.missed = seat.on_time - 1, seat.late + 1, seat.missed + 1
    if seat.closed:
        return  # It owes nothing for it, and is paid back nothing of it.
    before = _owed_to(circle, payment.seat, payment.to)
    drawn, came = _cover(circle, payment.seat, payment.amount, payment.to, flows)
    if drawn:
        found.drawn.append([payment.seat, drawn])
    seat.paid -= came
    found.pot += came
    found.owed += _owed_to(circle, payment.seat, payment.to) - before


def _cover(circle: Circle, number: int, lacking: int, to: int, flows: Flows) -> tuple[int, int]:
    """What lies with the keeper goes to the receiver for a seat; what its deposit paid, and all."""
    before = circle.seat(number).paid
    drawn = settling.cover(circle, number, lacking, to, flows)
    came = circle.seat(number).paid - before
    circle.seat(to).got += came
    settling.move(flows, settling.pot(circle), member_purse(circle.seat(to).member), came)
    return drawn, came


def _count(circle: Circle, payment: Payment) -> None:
    """It is paid: into its round, else off what its payer owes, else its receiver owes it back."""
    if not payment.seat:
        return  # What the keeper had to send was theirs to get from then on.
    if payment.to == KEEPER and payment.round:
        back = goal.save(circle, payment)
        instruct(circle, {member_purse(payment.member): back}, payment.at)
        return
    if payment.to == KEEPER:
        _keep(circle, payment)
        return
    units, payer, taker = payment.amount, circle.seat(payment.seat), circle.seat(payment.to)
    if payment.round and circle.stage != "cancelled":
        payer.contributed += units
        taker.got += units
        if len(circle.rounds) < payment.round:
            payer.paid += units
        else:
            circle.rounds[payment.round - 1].pot += units
        if payer.closed:
            _owe_back(circle, payment, units)
        return
    for place, debt in enumerate(circle.debts):
        if (debt.debtor, debt.creditor) == (payment.seat, payment.to) and debt.left and units:
            units -= _lessen(circle, payment, place, units)
    if units:
        payer.contributed += units
        taker.got += units
        _owe_back(circle, payment, units)
    owing.forget_what_is_paid(circle)


def _owe_back(circle: Circle, payment: Payment, units: int) -> None:
    """What a receiver has to pay back: to a closed seat in its round, to others at once."""
    payer = circle.seat(payment.seat)
    if payer.closed and not payer.received and circle.stage == "running":
        payer.back[payment.to - 1] += units
    else:
        circle.debts.append(Debt(payment.to, payment.seat, circle.round, units, units))


def _lessen(circle: Circle, payment: Payment, place: int, units: int) -> int:
    debt = circle.debts[place]
    part = min(units, debt.left)
    settling.lessen(circle, debt, part)
    payment.lessened.append([place, part])
    return part


def _keep(circle: Circle, payment: Payment) -> None:
    """What came to the keeper: what is owed to the reserve, its part of the round, late fees, the
    deposit; what is none of that is to be sent back."""
    number, units = payment.seat, payment.amount
    seat, flows = circle.seat(number), Flows()
    payment.kept = [0, 0, 0]
    if seat.member != payment.member:  # They have left before it started.
        instruct(circle, {member_purse(payment.member): units}, payment.at)
        return
    for place, debt in enumerate(circle.debts):
        if debt.debtor == number and debt.creditor <= 0 and debt.left and units:
            units -= _lessen(circle, payment, place, units)
    part = 0
    if circle.collecting:
        part = min(units, settling.reserve_of(circle, number) - seat.paid_reserve)
        seat.paid_reserve += part
        seat.contributed += part
        settling.into_reserve(circle, seat, part)
    units -= part
    fees = settling.pay_fees(circle, number, units, member_purse(seat.member), flows)
    units -= fees
    deposit = 0
    if circle.stage in ("open", "running") and not (seat.received or seat.closed):
        deposit = min(units, max(0, circle.plan.deposit - seat.deposit))
    settling.put_deposit(circle, number, deposit, member_purse(seat.member), flows)
    payment.kept = [part, fees, deposit]
    owing.forget_what_is_paid(circle)
    if units > deposit:
        instruct(circle, {member_purse(seat.member): units - deposit}, payment.at)


def instruct(circle: Circle, flows: Flows, time: int) -> None:
    """What leaves the circle's purses is for the keeper to send."""
    for (kind, member), units in sorted(flows.items()):
        if kind == "member" and units > 0:
            circle.payments.append(
                Payment(KEEPER, KEEPER, units, 0, time, 0, "to send", member=member)
            )


def _uncount(circle: Circle, payment: Payment) -> None:
    """While the circle runs, what was assumed is as if it had not been."""
    if not payment.seat:
        return
    if payment.to == KEEPER and payment.round:
        goal.unsave(circle, payment)
        return
    units, payer = payment.amount, circle.seat(payment.seat)
    if payment.round and len(circle.rounds) < payment.round:
        payer.paid -= units
    elif payment.round:
        circle.rounds[payment.round - 1].pot -= units
    lapsed = payer.closed and payment.to != KEEPER
    if lapsed:
        payer.back[payment.to - 1] -= units
    for place, part in payment.lessened:
        debt = circle.debts[place]
        debt.left += 0 if lapsed else part
        settling.count_repaid(payer, -part)
        if debt.creditor == FOR_RESERVE:
            payer.for_reserve -= part
        if debt.creditor <= 0:
            circle.reserve -= part
    if payment.to == KEEPER:
        _unkeep(circle, payment)
    else:
        payer.contributed -= units
        circle.seat(payment.to).got -= units
    payment.lessened, payment.kept = [], []


def _unkeep(circle: Circle, payment: Payment) -> None:
    part, fees, deposit = payment.kept
    seat = circle.seat(payment.seat)
    seat.contributed -= part + sum(each for _, each in payment.lessened)
    seat.paid_reserve -= part
    seat.for_reserve -= part
    seat.fees, seat.late_fees = seat.fees + fees, seat.late_fees - fees
    settling.count_repaid(seat, -fees)
    seat.deposit, seat.deposited = seat.deposit - deposit, seat.deposited - deposit
    circle.reserve -= part + fees


# -- rounds ----------------------------------------------------------------------------------------


def begin_round(circle: Circle) -> None:
    """A round is due: from now on all others pay one seat.

    What that seat owes to those who pay it is set off, so that its debts come first.
    """
    to = circle.payee = circle.receiver
    circle.seat(to).paid = settling.share_of(circle, to)
    for number in range(1, len(circle.seats) + 1):
        if number != to:
            _set_off(circle, number, to, circle.dues[circle.round - 1])


def to_set_off(circle: Circle, number: int, to: int) -> int:
    """What a seat pays another in a round by what that owes it, units."""
    return max(0, min(settling.share_of(circle, number), _owed_to(circle, to, number)))


def _set_off(circle: Circle, number: int, to: int, time: int) -> None:
    units = to_set_off(circle, number, to)
    if not units:
        return
    # Each way it is a payment: the one pays the round, the other what it owes.
    for payer, taker, of_round in ((number, to, circle.round), (to, number, 0)):
        payment = Payment(payer, taker, units, of_round, time, 0, "set off")
        circle.payments.append(payment)
        _count(circle, payment)


def close_round(circle: Circle, spared: Collection[int], time: int, flows: Flows) -> None:
    """The round is over: what nobody says they paid the deposit pays, then the reserve; the rest is
    owed to its receiver. Who is `spared` owes no late fee."""
    to, plan = circle.payee, circle.plan
    found = Round(circle.round, to, 0, 0, time)
    before = len(circle.debts)
    for number, seat in enumerate(circle.seats, 1):
        lacking = settling.round_lacking(circle, number)
        kept = settling.reserve_of(circle, number) - seat.paid_reserve
        said = settling.claimed(circle, number, "keeper")
        if seat.closed:
            continue
        if not lacking and kept <= said:
            seat.missed, seat.on_time = 0, seat.on_time + 1
        elif owing.keeps_its_word(circle, number, time):
            seat.missed = 0
        else:
            found.missed.append(number)
            settling.count_missed(circle, number)
            if number != to and number not in spared and not circle.postponed:
                seat.fees += plan.late_fee
        drawn, _ = _cover(circle, number, lacking, to, flows)
        if drawn:
            found.drawn.append([number, drawn])
        settling.owe(circle, number, FOR_RESERVE, kept)
    found.owed = sum(debt.whole for debt in circle.debts[before:] if debt.creditor == to)
    found.pot = sum(seat.paid for number, seat in enumerate(circle.seats, 1) if number != to)
    found.settled = sum(
        p.amount for p in circle.payments if p.state == "set off" and p.round == circle.round
    )
    if plan.decided_each_round:
        found.votes, circle.votes, circle.wishes = circle.votes, [], []
        found.seed = circle.seed
        found.bids, circle.bids = circle.bids, []
        found.shared = found.left = circle.discount
    circle.discount = 0
    circle.rounds.append(found)
    circle.seat(to).received, circle.payee, circle.collecting = circle.round, 0, False
    for seat in circle.seats:
        seat.paid = seat.paid_reserve = 0
