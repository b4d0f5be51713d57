"""What is shown of circles in outside money: their terms, and what is said and not confirmed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from commands.circles.currency import grace_of, shown
from commands.values.reply import (
    Block,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Value,
    line,
    say,
)
from storage.circles import need
from storage.circles.outside import to_pay, to_set_off
from storage.circles.plan import Plan
from storage.circles.rows import CircleRow
from storage.circles.settling import reserve_of, share_of
from storage.circles.state import KEEPER, Circle, Payment
from storage.unit_of_work import Books

_MOST_SHOWN = 10
"""So many payments stand in lines of their own; of the others it is said how many they are."""
STATES = ("sent", "disputed", "assumed", "confirmed", "withdrawn", "set off", "to send")


def rules(books: Books, plan: Plan) -> list[Block]:
    """What everybody reads before joining: how it is paid, and what nobody can promise."""
    each = shown(books, plan, plan.amount)
    others = plan.seats - 1
    pot = shown(books, plan, plan.received)
    return [
        line("circle-outside-each", amount=each, others=others, pot=pot),
        line(
            "circle-outside-warning",
            amount=each,
            others=others,
            two=shown(books, plan, 2 * plan.amount),
        ),
        line("circle-outside-said", **grace_of(plan), deposit=int(plan.deposit > 0)),
        *_kept(books, plan),
    ]


def _kept(books: Books, plan: Plan) -> list[Block]:
    """What lies with a keeper, whom all who join accept as that."""
    if not plan.keeper:
        return []
    return [
        line(
            "circle-outside-keeper",
            keeper=Name(plan.keeper),
            deposit=shown(books, plan, plan.deposit),
            deposits=int(plan.deposit > 0),
            reserve=shown(books, plan, plan.reserve),
            reserves=int(plan.reserve > 0),
            fee=shown(books, plan, plan.late_fee),
            fees=int(plan.late_fee > 0),
        )
    ]


def holds(books: Books, circle: Circle) -> list[Block]:
    """What lies with the keeper, and what of it they have still to send."""
    if not circle.plan.keeper:
        return []
    return [
        line(
            "circle-keeper-holds",
            keeper=Name(circle.plan.keeper),
            held=shown(books, circle.plan, circle.held),
            send=shown(books, circle.plan, circle.to_send),
            sends=int(circle.to_send > 0),
        )
    ]


def member_at(circle: Circle, place: int) -> int:
    """Who sits in a seat; in the place of the keeper, they."""
    return circle.seat(place).member if place else circle.plan.keeper


def keeps_own(circle: Circle, number: int) -> bool:
    """Whether a seat pays nobody in a round: in outside money its receiver, once that is known."""
    turns = bool(circle.plan.outside) and circle.plan.order != "goal"
    return turns and not is_unknown(circle) and number == circle.receiver


def is_unknown(circle: Circle) -> bool:
    """Whether it is still to be decided who receives next, by a vote or by bids."""
    bids = circle.plan.order == "bidding" and not circle.collecting
    return bids or need.is_awaited(circle)


def receives(books: Books, circle: Circle) -> Line:
    """Who is paid by the others in the round that is due, or the next one."""
    who = Name(circle.seat(circle.receiver).member)
    pot = sum(share_of(circle, at) for at in circle.parts if at != circle.receiver)
    return line("circle-outside-receives", who=who, pot=shown(books, circle.plan, pot))


def unsettled(books: Books, circle: Circle) -> list[Block]:
    """The payments that are not confirmed, a line each: disputed ones, and those that wait."""
    found = [
        (number, payment)
        for number, payment in enumerate(circle.payments, 1)
        if payment.is_open
        or payment.state == "to send"
        or (payment.state == "assumed" and circle.stage == "running")
    ]
    found.sort(key=lambda each: STATES.index(each[1].state) != 1)
    return [*holds(books, circle), *_lines(books, circle, found)]


def explained(books: Books, circle: Circle) -> list[Block]:
    """All that was said to be paid, and what became of it."""
    return _lines(books, circle, list(enumerate(circle.payments, 1)), most=3 * _MOST_SHOWN)


def not_confirmed(books: Books, circle: Circle) -> list[Block]:
    """Of a statement: what counts that its receiver never confirmed, and what counts for nobody."""
    left = ("sent", "disputed", "assumed", "to send")
    found = [(n, p) for n, p in enumerate(circle.payments, 1) if p.state in left]
    return [*holds(books, circle), *_lines(books, circle, found)]


def _lines(
    books: Books,
    circle: Circle,
    found: Sequence[tuple[int, Payment]],
    most: int = _MOST_SHOWN,
) -> list[Block]:
    blocks: list[Block] = [
        line("circle-payment", **values_of(books, circle, number), at=Time(payment.at, "date"))
        for number, payment in found[:most]
    ]
    if len(found) > most:
        blocks.append(line("circle-payments-more", count=len(found) - most))
    return blocks


def values_of(books: Books, circle: Circle, number: int) -> dict[str, Value]:
    """What a message about a payment may name."""
    payment = circle.payment(number)
    return {
        "number": str(number),
        "who": Name(circle.payer(payment)),
        "whom": Name(circle.taker(payment)),
        "amount": shown(books, circle.plan, payment.amount),
        "round": payment.round,
        "about": 3 if not payment.seat else 2 if payment.to == KEEPER else int(payment.round > 0),
        "state": STATES.index(payment.state),
    }


def payees(books: Books, circle: Circle, number: int) -> Listed:
    """Whom a seat has to pay, and how much each."""
    return to_whom(books, circle, payees_of(circle, number))


def to_whom(books: Books, circle: Circle, units: Mapping[int, int]) -> Listed:
    """Seats, or the keeper, each with how much they are paid."""
    people = (
        Message(
            "circle-pays-whom",
            {"whom": Name(member_at(circle, to)), "amount": shown(books, circle.plan, each)},
        )
        for to, each in units.items()
    )
    return Listed(tuple(people), "and")


def payees_of(circle: Circle, number: int) -> dict[int, int]:
    """What a seat has to pay to whom by now; before a round is due, what it will have to by then.

    Units by seat, or the keeper.
    """
    there: dict[int, int] = {}
    for each in to_pay(circle, number):
        there[each.to] = there.get(each.to, 0) + each.units
    if circle.stage == "running" and not circle.collecting:
        if keeps_own(circle, number):
            # What the others would send then is set off against what they are owed.
            there = {
                to: each - to_set_off(circle, to, number) if to else each
                for to, each in there.items()
            }
        for to, units in _to_come(circle, number):
            if number != to:
                there[to] = there.get(to, 0) + units
    return {to: units for to, units in there.items() if units}


def _to_come(circle: Circle, number: int) -> list[tuple[int, int]]:
    """Whom a seat pays in the next round, and how much: nothing of what is set off then."""
    own, kept = share_of(circle, number), reserve_of(circle, number)
    if circle.plan.order == "goal":
        return [(KEEPER, own)]
    if is_unknown(circle):
        return [(KEEPER, kept)]
    to = circle.receiver
    return [(to, own - to_set_off(circle, number, to)), (KEEPER, kept)]


def paid_out(books: Books, row: CircleRow) -> Reply:
    """What the room reads once a round is over."""
    circle = row.circle
    last, plan = circle.rounds[-1], circle.plan
    sent_on = sum(
        p.amount
        for p in circle.payments
        if not p.seat and p.at == last.at and p.member == circle.seat(last.seat).member
    )
    waiting = sum(p.amount for p in circle.payments if p.round == last.number and p.is_open)
    return say(
        "circle-outside-paid",
        name=row.name,
        round=last.number,
        rounds=plan.rounds,
        who=Name(circle.seat(last.seat).member, ping=True, call=True),
        pot=shown(books, plan, last.pot),
        whole=int(not last.owed and not waiting),
        waiting=shown(books, plan, waiting),
        waits=int(waiting > 0),
        kept=shown(books, plan, sent_on if circle.stage == "running" else 0),
        keeps=int(sent_on > 0 and circle.stage == "running"),
        keeper=Name(plan.keeper) if plan.keeper else "",
        owed=shown(books, plan, last.owed),
        short=int(last.owed > 0),
        settled=shown(books, plan, last.settled),
        settles=int(last.settled > 0),
    )
