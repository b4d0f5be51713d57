"""Payments, what is missing at the end of grace, and what a member in arrears gets. Pure.

Money never appears or goes: each step moves it from one purse to another, and what nobody paid is
somebody's debt.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from storage.circles.plan import split
from storage.circles.state import FOR_RESERVE, KEEPER, TO_RESERVE, Circle, Debt, Payment, Seat
from storage.ledger.accounts import Kind

Purse = tuple[Kind, int]
"""A kind of account and its owner: a member's, or one of the circle's own."""

Claim = Literal["debts", "round", "keeper"]

Flows = dict[Purse, int]
"""What comes into each purse; negative: what leaves it."""


class Unfit(ValueError):
    """The rules of a circle do not allow it; the message says why."""


def member_purse(member: int) -> Purse:
    return ("member", member)


def pot(circle: Circle) -> Purse:
    return ("pot", circle.number)


def deposits(circle: Circle) -> Purse:
    return ("deposits", circle.number)


def reserve(circle: Circle) -> Purse:
    return ("reserve", circle.number)


def move(flows: Flows, giver: Purse, taker: Purse, amount: int) -> None:
    """Move an amount from one purse to another."""
    if amount and giver != taker:
        flows[giver] = flows.get(giver, 0) - amount
        flows[taker] = flows.get(taker, 0) + amount


# -- what there is to pay --------------------------------------------------------------------------


def share_of(circle: Circle, number: int) -> int:
    """What a seat pays into the pot of the round that is due.

    A closed seat pays nothing; in its own round each pays it back what it had paid into theirs. In
    outside money what the receiver leaves to all is taken off it.
    """
    receiver = circle.closed_receiver
    if receiver:
        return circle.seat(receiver).back[number - 1]
    if circle.discount:
        return circle.plan.amount - split(circle.discount, [1] * len(circle.seats))[number - 1]
    return 0 if circle.seat(number).closed else circle.part_of(circle.plan.amount, number)


def pot_due(circle: Circle) -> int:
    """What the round that is due, or the next one, pays out when everybody has paid."""
    return sum(share_of(circle, at) for at in range(1, len(circle.seats) + 1))


def reserve_of(circle: Circle, number: int) -> int:
    """What a seat pays into the reserve in the round that is due."""
    over = circle.seat(number).closed or circle.closed_receiver
    return 0 if over else circle.part_of(circle.plan.reserve, number)


def claimed(circle: Circle, number: int, what: Claim) -> int:
    """What a seat says it paid in outside money, and what does not count yet: it is not asked for
    again."""
    return sum(
        each.amount
        for each in circle.payments
        if each.seat == number
        and each.is_open
        and is_for(circle, each, what)
        and each.member in (0, circle.seat(number).member)
    )


def is_for(circle: Circle, payment: Payment, what: Claim) -> bool:
    """Whether a payment is of debts to others, of the round that is due, or for the keeper."""
    if what == "keeper" or payment.to == KEEPER:
        now = not payment.round or (circle.collecting and payment.round == circle.round)
        return what == "keeper" and payment.to == KEEPER and now
    if what == "debts":
        return not payment.round or circle.stage == "cancelled"
    return circle.collecting and payment.round == circle.round


def owed_to_others(circle: Circle, number: int) -> int:
    """What a seat owes other seats; what it owes the reserve, and late fees, go to the keeper."""
    if not circle.plan.outside:
        return circle.owed(number)
    return sum(debt.left for debt in circle.debts_of(number) if debt.creditor > 0)


def round_lacking(circle: Circle, number: int) -> int:
    """What a seat has to pay the receiver of the round that is due, in outside money, and has not
    said that it did; what is saved in a goal pot goes to its keeper."""
    if not circle.collecting or circle.plan.order == "goal":
        return 0
    lacking = share_of(circle, number) - circle.seat(number).paid
    return max(0, lacking - claimed(circle, number, "round"))


def keeper_due(circle: Circle, number: int) -> int:
    """What a seat has to pay the keeper, and has not said that it did."""
    seat, plan = circle.seat(number), circle.plan
    due = seat.fees + sum(d.left for d in circle.debts_of(number) if d.creditor <= 0)
    if circle.collecting:
        due += reserve_of(circle, number) - seat.paid_reserve
        if plan.order == "goal":
            due += share_of(circle, number) - seat.paid
    if circle.stage in ("open", "running") and not (seat.received or seat.closed):
        due += max(0, plan.deposit - seat.deposit)
    return max(0, due - claimed(circle, number, "keeper"))


def following(circle: Circle, number: int) -> int:
    """What a seat pays in the next round, less what a chit fund takes off it."""
    return share_of(circle, number) + reserve_of(circle, number) - circle.dividend


def has_paid(circle: Circle, number: int) -> bool:
    """Whether a seat has paid all of the round that is due."""
    return not _lacking(circle, number)


def _lacking(circle: Circle, number: int) -> int:
    seat = circle.seat(number)
    own = max(0, share_of(circle, number) - seat.paid)
    return own + reserve_of(circle, number) - seat.paid_reserve


def sets_off(circle: Circle) -> list[int]:
    """The parts of whoever receives that may leave their own payment in their pot.

    Whoever is in good standing and agreed that payments are taken needs not have it twice: where
    it is not there on the date, they get so much less, at once, and are not late.
    """
    plan = circle.plan
    if not plan.autopay or plan.order == "goal" or circle.bids or circle.closed_receiver:
        return []
    receiver = circle.receiver
    if not receiver or not circle.is_in_good_standing(receiver):
        return []
    return [own for half in circle.halves(receiver) for own in circle.own(half)]


def is_whole(circle: Circle) -> bool:
    """Whether the round that is due has all that has to be paid before it is paid out."""
    lacks = [at for at in circle.parts if contribution_due(circle, at)]
    return not lacks or set(lacks) <= set(sets_off(circle))


def contribution_due(circle: Circle, number: int) -> int:
    """What a seat still lacks of the round that is due, the part for the reserve included."""
    return _lacking(circle, number) if circle.collecting else 0


def deposit_lacking(circle: Circle, number: int) -> int:
    """What a deposit lacks; nothing once its owner has received, or nothing is to come."""
    seat = circle.seat(number)
    if seat.received or seat.closed or circle.stage != "running":
        return 0
    return max(0, circle.part_of(circle.plan.deposit, number) - seat.deposit)


def whole_due(circle: Circle, number: int) -> int:
    """All that a seat has to pay now."""
    lacking = contribution_due(circle, number) + deposit_lacking(circle, number)
    return circle.owed(number) + lacking


def ahead_possible(circle: Circle, number: int) -> int:
    """What a seat may still pay ahead: all rounds to come, and no more."""
    seat = circle.seat(number)
    if circle.stage != "running" or seat.closed or circle.plan.outside:
        return 0
    to_come = circle.plan.rounds - circle.round
    # Closed seats receive last, of those that are still to come after the round that is due.
    last = [each for each in circle.seats if each.closed and not each.received][-to_come:]
    last = last if to_come else []
    whole = (to_come - len(last)) * each_round(circle, number)
    return max(0, whole + sum(each.back[number - 1] for each in last) - seat.ahead)


def each_round(circle: Circle, number: int) -> int:
    """What is paid for a seat, or a half of one, in each round."""
    plan = circle.plan
    return circle.part_of(plan.amount, number) + circle.part_of(plan.reserve, number)


def most_payable(circle: Circle, number: int) -> int:
    """The most that can be paid for a seat now: nobody is ever asked for more than the plan."""
    return whole_due(circle, number) + ahead_possible(circle, number)


# -- paying ----------------------------------------------------------------------------------------


def put_deposit(circle: Circle, number: int, amount: int, payer: Purse, flows: Flows) -> None:
    seat = circle.seat(number)
    seat.deposit += amount
    seat.deposited += amount
    move(flows, payer, deposits(circle), amount)


def pay(
    circle: Circle, number: int, amount: int, payer: Purse, flows: Flows, *, first: int
) -> None:
    """A payment: debts first, then what is due, late fees, the deposit, and the next rounds.

    `first` is what is due of the debts by now: where they are paid in parts, the rest of them
    comes after the round that is due.
    """
    first = min(amount, first)
    left = amount - first + _settle_debts(circle, number, first, payer, flows)
    left -= _contribute(circle, number, left, payer, flows)
    left = _settle_debts(circle, number, left, payer, flows)
    left -= pay_fees(circle, number, left, payer, flows)
    refill = min(left, deposit_lacking(circle, number))
    put_deposit(circle, number, refill, payer, flows)
    seat = circle.seat(number)
    seat.ahead += left - refill
    seat.contributed += left - refill
    move(flows, payer, pot(circle), left - refill)


def use_ahead(circle: Circle, number: int, flows: Flows, dividend: int = 0) -> None:
    """What a seat paid ahead goes into the round that is due now; a dividend is there already."""
    seat = circle.seat(number)
    own = min(seat.ahead, share_of(circle, number) - dividend)
    seat.paid = dividend + own
    seat.ahead -= own
    seat.paid_reserve = min(seat.ahead, reserve_of(circle, number))
    seat.ahead -= seat.paid_reserve
    into_reserve(circle, seat, seat.paid_reserve)
    move(flows, pot(circle), reserve(circle), seat.paid_reserve)


def _contribute(circle: Circle, number: int, amount: int, payer: Purse, flows: Flows) -> int:
    """Of a payment, what goes to the round that is due: first the contribution itself."""
    if not circle.collecting:
        return 0
    seat = circle.seat(number)
    own = min(amount, share_of(circle, number) - seat.paid)
    seat.paid += own
    move(flows, payer, pot(circle), own)
    kept = min(amount - own, reserve_of(circle, number) - seat.paid_reserve)
    seat.paid_reserve += kept
    into_reserve(circle, seat, kept)
    move(flows, payer, reserve(circle), kept)
    seat.contributed += own + kept
    return own + kept


def into_reserve(circle: Circle, seat: Seat, amount: int) -> None:
    seat.for_reserve += amount
    circle.reserve += amount


def pay_fees(circle: Circle, number: int, amount: int, payer: Purse, flows: Flows) -> int:
    seat = circle.seat(number)
    paid = min(amount, seat.fees)
    seat.fees -= paid
    seat.late_fees += paid
    count_repaid(seat, paid)
    circle.reserve += paid
    move(flows, payer, reserve(circle), paid)
    return paid


def _next_debt(circle: Circle, number: int) -> Debt | None:
    """Which debt is paid first."""
    return next(iter(debts_in_order(circle, number)), None)


def _next_of(circle: Circle, number: int) -> Debt | None:
    """Which debt whoever sits there pays first of those of all their seats, a seat after another;
    what is owed to other seats before what the reserve is owed."""
    found = [debt for at in circle.own(number) if (debt := _next_debt(circle, at)) is not None]
    return next((debt for debt in found if debt.creditor > 0), found[0] if found else None)


def debts_in_order(circle: Circle, number: int) -> list[Debt]:
    """A seat's debts as they are paid: to those in good standing, the oldest; to others; the
    reserve."""

    def place(debt: Debt) -> int:
        if debt.creditor in (TO_RESERVE, FOR_RESERVE):
            return 2
        return 0 if circle.is_in_good_standing(debt.creditor) else 1

    return sorted(circle.debts_of(number), key=place)


def _settle_debts(circle: Circle, number: int, amount: int, payer: Purse, flows: Flows) -> int:
    """Pay a seat's debts; what is left of the amount.

    What a creditor gets who is in arrears goes on to their own creditors first, with whichever of
    their seats they owe, or a ring would pay itself before anybody else. Where it comes back to
    somebody it came from, it would go round until one of the debts in that ring is paid: that is
    done at once.
    """
    waiting: list[tuple[int, int, tuple[Debt, ...]]] = []
    left = _pass_on(circle, number, amount, (), waiting, payer, flows)
    while waiting:
        debtor, rest, path = waiting.pop(0)
        for at in circle.own(debtor):
            rest = _pass_on(circle, at, rest, path, waiting, payer, flows)
        for at in circle.own(debtor):
            rest -= pay_fees(circle, at, rest, payer, flows)
        move(flows, payer, member_purse(circle.seat(debtor).member), rest)
    return left


def _pass_on(
    circle: Circle,
    debtor: int,
    amount: int,
    path: tuple[Debt, ...],
    waiting: list[tuple[int, int, tuple[Debt, ...]]],
    payer: Purse,
    flows: Flows,
) -> int:
    """Pay one seat's debts, with who gets something by that put into `waiting`; what is left."""
    left = amount
    while left and (debt := _next_debt(circle, debtor)) is not None:
        paid = min(left, debt.left)
        left -= paid
        lessen(circle, debt, paid)
        if debt.creditor in (TO_RESERVE, FOR_RESERVE):
            move(flows, payer, reserve(circle), paid)
            continue
        step = (*path, debt)
        owners = circle.own(debt.creditor)
        ring = next((at for at, d in enumerate(step) if d.debtor in owners), None)
        if ring is not None:
            round_again = min(each.left for each in step[ring:])
            for each in step[ring:]:
                lessen(circle, each, round_again)
            step = step[:ring]
        waiting.append((debt.creditor, paid, step))
    return left


def settle_rings(circle: Circle) -> None:
    """Where each would pay the next and the last the first, so much is paid by all at once."""
    for start in range(1, len(circle.seats) + 1):
        path: list[Debt] = []
        at = start
        while (debt := _next_of(circle, at)) is not None and debt.creditor > 0:
            path.append(debt)
            at = debt.creditor
            owners = circle.own(at)
            ring = next((i for i, each in enumerate(path) if each.debtor in owners), None)
            if ring is not None:
                round_once = min(each.left for each in path[ring:])
                for each in path[ring:]:
                    lessen(circle, each, round_once)
                path, at = [], start


def lessen(circle: Circle, debt: Debt, amount: int) -> None:
    """So much of a debt is paid."""
    debt.left -= amount
    debtor = circle.seat(debt.debtor)
    debtor.contributed += amount
    count_repaid(debtor, amount)
    if debt.creditor == FOR_RESERVE:
        debtor.for_reserve += amount
    if debt.creditor in (TO_RESERVE, FOR_RESERVE):
        circle.reserve += amount
    else:
        circle.seat(debt.creditor).got += amount


def count_repaid(seat: Seat, amount: int) -> None:
    if seat.repays is not None:
        seat.repays.paid += amount


def give(
    circle: Circle,
    number: int,
    amount: int,
    source: Purse,
    flows: Flows,
    *,
    fee: tuple[int, Purse] | None = None,
) -> int:
    """Give a seat what it is to get: its debts come first, and those of its member's other seats,
    then late fees, then a `fee` to whoever gets it, then its member; what came of the fee."""
    left = amount
    for at in circle.own(number):
        left = _settle_debts(circle, at, left, source, flows)
    for at in circle.own(number):
        left -= pay_fees(circle, at, left, source, flows)
    asked, taker = fee or (0, source)
    kept = min(left, asked)
    move(flows, source, taker, kept)
    move(flows, source, member_purse(circle.seat(number).member), left - kept)
    return kept


def shares_of_pot(circle: Circle, receiver: int, whole: int) -> dict[int, int]:
    """What each part of the seat that receives gets of a pot: what it paid itself, and of the rest
    by what each pays. So whoever did not pay their half lacks it alone."""
    halves = circle.halves(receiver)
    if len(halves) == 1:
        return {receiver: whole}
    own = [circle.seat(half).paid for half in halves]
    rest = split(whole - sum(own), circle.weights(receiver))
    return {half: mine + more for half, mine, more in zip(halves, own, rest, strict=True)}


# -- the end of grace ------------------------------------------------------------------------------


def settle_missing(
    circle: Circle,
    receiver: int,
    spared: Collection[int],
    excused: Collection[int],
    flows: Flows,
) -> tuple[list[int], list[list[int]]]:
    """What is missing of a round: the deposit pays, the reserve advances, the rest is owed.

    A receiver's own missing part is no debt, with whichever of their seats. Who is `spared` pays no
    late fee; who is `excused`, since they keep what they agreed, is not counted as missing either.
    Gives the seats that had not paid in time, and what the deposit of which seat paid.
    """
    plan, missed, drawn = circle.plan, list[int](), list[list[int]]()
    # As they are now: who receives next may differ once debts are written down.
    shares = [share_of(circle, at) for at in range(1, len(circle.seats) + 1)]
    reserves = [reserve_of(circle, at) for at in range(1, len(circle.seats) + 1)]
    own = sets_off(circle)
    halves = [at for half in circle.halves(receiver) for at in circle.own(half)]
    for number in circle.parts:
        seat = circle.seat(number)
        if shares[number - 1] + reserves[number - 1] <= seat.paid + seat.paid_reserve:
            if not seat.closed:
                seat.missed = 0
                seat.on_time += 1
            continue
        if number in own:
            seat.missed = 0
            seat.on_time += 1
        elif number in excused:
            seat.missed = 0
        else:
            count_missed(circle, number)
            missed.append(number)
            if number not in (*halves, *spared) and not circle.postponed:
                seat.fees += circle.part_of(plan.late_fee, number)
        if number not in halves and (
            paid := cover(circle, number, shares[number - 1] - seat.paid, receiver, flows)
        ):
            drawn.append([number, paid])
        owe(circle, number, FOR_RESERVE, reserves[number - 1] - seat.paid_reserve)
    return missed, drawn


def count_missed(circle: Circle, number: int) -> None:
    """Count a round that a seat had not paid; not where it was moved on, for whatever kept all."""
    if not circle.postponed:
        seat = circle.seat(number)
        seat.missed, seat.late = seat.missed + 1, seat.late + 1


def cover(circle: Circle, number: int, lacking: int, receiver: int, flows: Flows) -> int:
    """Bring a round what a seat has not paid of it; what its deposit paid of that."""
    seat = circle.seat(number)
    drawn = min(seat.deposit, lacking)
    seat.deposit -= drawn
    move(flows, deposits(circle), pot(circle), drawn)
    advanced = min(circle.reserve, lacking - drawn)
    circle.reserve -= advanced
    move(flows, reserve(circle), pot(circle), advanced)
    owe(circle, number, TO_RESERVE, advanced)
    seat.paid += drawn + advanced
    _owe_receiver(circle, number, receiver, lacking - drawn - advanced)
    return drawn


def _owe_receiver(circle: Circle, debtor: int, receiver: int, amount: int) -> None:
    """Two who share the seat that receives are owed by what each pays, over all that is missing."""
    halves, weights = circle.halves(receiver), circle.weights(receiver)
    owed = [
        sum(d.whole for d in circle.debts if (d.round, d.creditor) == (circle.round, half))
        for half in halves
    ]
    for half, had, has in zip(halves, owed, split(sum(owed) + amount, weights), strict=True):
        owe(circle, debtor, half, has - had)


def owe(circle: Circle, debtor: int, creditor: int, amount: int) -> None:
    if amount:
        circle.debts.append(Debt(debtor, creditor, circle.round, amount, amount))
