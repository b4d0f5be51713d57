"""Asking a receiver in outside money whether a payment came: at once, again after four days, and
after seven it counts."""

from __future__ import annotations

from commands.circles.outside_face import member_at, values_of
from commands.circles.planned import plan_step
from commands.circles.telling import alone, to_member
from commands.engine.quiet import end_of_quiet
from commands.engine.request import Say
from commands.engine.speaker import Speaker
from commands.language.dates import DAY, HOUR
from commands.values.reply import Button, Message, Name, Reply, Text, Time, Typed, Value, say
from storage.circles import rows
from storage.circles.outside import ASSUMED_AFTER, can_be_contested
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.circles import BY_RULE
from storage.members import Member
from storage.unit_of_work import Books

AGAIN_AFTER = 4 * DAY
AFTER_AGAIN = 12 * HOUR
"""So long at least after the second question there is time to answer it."""


def plan_question(books: Books, row: CircleRow, number: int, now: int) -> None:
    """The second question about a payment, after which it may come to count."""
    plan_step(books, now + AGAIN_AFTER, row, "unsure", number)


def question(books: Books, row: CircleRow, number: int, *, again: bool = False) -> Say:
    """Whether a payment came, for its receiver alone."""
    circle = row.circle
    payment = circle.payment(number)
    said = books.get(EntryRow, payment.entry)
    reference = said.memo if said is not None and said.memo else ""
    values = values_of(books, circle, number)
    told = say(
        "circle-sent-question",
        name=row.name,
        reference=Text(reference),
        referred=int(bool(reference)),
        photos=len(payment.proof),
        hashes=", ".join(each[:16] for each in payment.proof),
        again=int(again),
        counts=Time(payment.at + ASSUMED_AFTER),
        have=Button(Message("circle-have-button"), f"circle confirm {number} {row.number}"),
        lacks=Button(Message("circle-lacks-button"), f"circle dispute {number} {row.number}"),
        typed=Typed(f'circle confirm {number} "{row.name}"'),
        other=Typed(f'circle dispute {number} "{row.name}"'),
        **values,
    )
    return alone(row, circle.taker(payment), told)


def due(context: Speaker, row: CircleRow, step: str, number: int) -> CircleRow:
    """Ask a second time, or let it count; what was answered since is asked no more."""
    payment, now = row.circle.payment(number), context.now
    wait = ASSUMED_AFTER if step == "counts" else AGAIN_AFTER
    if payment.state != "sent" or now < payment.at + wait:  # Or it was sent anew since.
        return row
    if step == "counts":
        return _assume(context, row, number)
    until = end_of_quiet(context.settings, now)
    if until is not None:
        plan_step(context.books, until, row, "unsure", number)
        return row
    context.say(question(context.books, row, number, again=True), answers=False)
    counts = max(payment.at + ASSUMED_AFTER, now + AFTER_AGAIN)
    plan_step(context.books, counts, row, "counts", number)
    return row


def _assume(context: Speaker, row: CircleRow, number: int) -> CircleRow:
    act: Detail = {"act": "assume", "payment": number}
    found = rows.do(context.books, row.number, act, BY_RULE, context.now)
    if isinstance(found, CircleRow):
        _tell(context, found, number)
        return found
    raise RuntimeError(f"circle {row.number}: payment {number} was refused, {found.code}")


def _tell(context: Speaker, row: CircleRow, number: int) -> None:
    """Tell both that a payment counts from now on, though nobody confirmed it."""
    payment = row.circle.payment(number)
    circle = row.circle
    payer, taker = circle.payer(payment), circle.taker(payment)
    for member, words in ((payer, "circle-assumed-yours"), (taker, "circle-assumed")):
        told = say(
            words,
            name=row.name,
            runs=int(can_be_contested(circle, payment)),
            typed=Typed(f'circle dispute {number} "{row.name}"'),
            **values_of(context.books, row.circle, number),
        )
        to_member(context, row, member, told)


def how_to_pay(books: Books, circle: Circle, number: int) -> Reply:
    """How the member of a seat, or the keeper, wants to be paid, for whoever has to pay them."""
    return how_to_pay_member(books, member_at(circle, number))


def how_to_pay_member(books: Books, number: int) -> Reply:
    """The same of a member."""
    member = books.need(Member, number)
    payto = member.wants.payto
    values: dict[str, Value] = {"whom": Name(member.number), "payto": Text(payto)}
    return say("circle-payto-is" if payto else "circle-payto-unknown", **values)
