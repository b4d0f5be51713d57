"""What pays itself, as members agreed when they joined; and what is owed, part by part."""

from __future__ import annotations

from commands.circles.face import amount
from commands.circles.outside_face import payees
from commands.circles.payment_request import payment_request
from commands.circles.planned import plan_part, plan_step
from commands.circles.telling import locale_of_member, to_member
from commands.engine.quiet import end_of_quiet
from commands.engine.speaker import Speaker
from commands.language.dates import DAY, HOUR
from commands.values.reply import Name, Time, Typed, say
from storage.circles import rows
from storage.circles.owing import (
    debts_due,
    due_now,
    is_paid_back_first,
    next_date,
    parts_due,
    repayment_date,
)
from storage.circles.rows import CircleRow, Detail
from storage.circles.settling import deposit_lacking, owed_to_others
from storage.circles.state import Circle
from storage.ledger.assets import Asset
from storage.ledger.movements import Refused
from storage.ledger.posting import can_give_now
from storage.ledger.verifier.circles import agreement
from storage.members import Member
from storage.unit_of_work import Books

MOST_BEHIND = 3
"""Who is behind by more parts than that has been told often enough of each."""
SELDOM = 28 * DAY
"""Who has been told of all that is due is told again so often, while that is worth it."""
TOLD_FOR = 90 * DAY
"""So long after all was due it is told again; `me` shows it for as long as it is owed."""


def can_pay(books: Books, circle: Circle, number: int, now: int) -> int:
    """The most that a seat's member can pay right now."""
    member = books.need(Member, circle.seat(number).member)
    return can_give_now(books, books.need(Asset, circle.plan.asset), member, now)


def pay_by_itself(
    books: Books, row: CircleRow, number: int, now: int, *, part: bool, most: int | None = None
) -> CircleRow:
    """Pay for one seat what is due, on the agreement by which it was taken."""
    circle = row.circle
    if is_paid_back_first(circle, number):
        return row
    there = can_pay(books, circle, number, now)
    owes = due_now(circle, number, now)
    all_of_it = sum(due_now(circle, at, now) for at in circle.own(number))
    if all_of_it > max(there, owes):
        # What another seat of theirs lacks of the round comes before the deposit of this one.
        owes -= deposit_lacking(circle, number)
    owes = owes if most is None else min(owes, most)
    pays = min(owes, there) if part else owes
    if not 0 < pays <= there:
        return row
    return _pay(
        books, row, number, pays, circle.seat(number).member, agreement(circle, number), now
    )


def _pay(
    books: Books, row: CircleRow, number: int, pays: int, by: int, cause: str, now: int
) -> CircleRow:
    act: Detail = {"act": "pay", "seat": number, "amount": pays, "by": by, "auto": 1}
    found = rows.do(books, row.number, act, cause, now)
    return row if isinstance(found, Refused) else found


def pay_for_whom_one_gave_it(context: Speaker, row: CircleRow, number: int) -> CircleRow:
    """What a seat's member does not pay, those pay who handed it on after it had received."""
    books, now = context.books, context.now
    for member, accepted in row.circle.seat(number).liable:
        circle = row.circle
        giver = books.need(Member, member)
        there = can_give_now(books, books.need(Asset, circle.plan.asset), giver, now)
        pays = min(due_now(circle, number, now), there)
        if pays <= 0:
            continue
        row = _pay(books, row, number, pays, member, f"agreement/{accepted}", now)
        if row.circle != circle:
            holder, paid = Name(circle.seat(number).member), amount(books, circle.plan, pays)
            owed = int(circle.stage != "running")
            told = say("circle-paid-for", name=row.name, who=holder, amount=paid, owed=owed)
            to_member(context, row, member, told)
    return row


# -- what is owed, in parts ------------------------------------------------------------------------


def due(context: Speaker, row: CircleRow, step: str, number: int, at: int) -> None:
    """A part of what a seat owes is due tomorrow, or now, or could not be paid at first.

    `at` is when that was planned for: a date of what was agreed before does nothing any more.
    """
    circle, now = row.circle, context.now
    repays = circle.seat(number).repays
    if repays is None:
        return
    if step == "owed" and repayment_date(circle, repays, parts_due(circle, repays, at)) != at:
        return
    if is_paid_back_first(circle, number):
        if step == "owed":
            plan_part(context.books, row, number, now)
        return
    match step:
        case "owing":
            _remind(context, row, number)
        case "owed":
            row = _collect(context, row, number)
            plan_part(context.books, row, number, now)
            if debts_due(row.circle, number, now):
                _ask(context, row, number, at)
                if row.circle.plan.autopay:
                    plan_step(context.books, now + HOUR, row, "collect", number)
        case "collect":
            row = _collect(context, row, number)
            if _is_late(row.circle, number, now):
                before = row.circle
                row = pay_for_whom_one_gave_it(context, row, number)
                if row.circle != before:
                    _tell_creditors(context, row, before, number)
            following = next_date(row.circle, number, now)
            if debts_due(row.circle, number, now) and following and now + HOUR < following:
                plan_step(context.books, now + HOUR, row, "collect", number)


def _is_late(circle: Circle, number: int, now: int) -> bool:
    """Whether a part of what a seat owes is due for longer than the plan's grace."""
    repays = circle.seat(number).repays
    if repays is None or not debts_due(circle, number, now):
        return False
    return now >= repayment_date(circle, repays, parts_due(circle, repays, now)) + circle.plan.grace


def _collect(context: Speaker, row: CircleRow, number: int) -> CircleRow:
    """Take what there is of the parts that are due, and tell whom it went to, and from whom."""
    before = row.circle
    due_of_it = debts_due(before, number, context.now)
    if not due_of_it or not before.plan.autopay:
        return row
    row = pay_by_itself(context.books, row, number, context.now, part=True, most=due_of_it)
    after = row.circle
    paid = before.owed(number) - after.owed(number)
    if paid:
        tell_repaid(context, row, before, number)
    return row


def tell_repaid(context: Speaker, row: CircleRow, before: Circle, number: int) -> None:
    """Tell a seat what was taken for its debts, and those who got something by that."""
    plan, after = row.circle.plan, row.circle
    debtor = after.seat(number).member
    paid, left = before.owed(number) - after.owed(number), after.owed(number)
    told = say(
        "circle-repaid-yours",
        name=row.name,
        amount=amount(context.books, plan, paid),
        left=amount(context.books, plan, left),
        owes=int(left > 0),
    )
    to_member(context, row, debtor, told)
    _tell_creditors(context, row, before, number)


def _tell_creditors(context: Speaker, row: CircleRow, before: Circle, number: int) -> None:
    """Tell those who got something of what a seat owed."""
    plan, after = row.circle.plan, row.circle
    debtor = after.seat(number).member
    for at, (one, other) in enumerate(zip(before.seats, after.seats, strict=True), 1):
        got = amount(context.books, plan, other.got - one.got)
        if other.got > one.got and at != number:
            words = say("circle-repaid", name=row.name, who=Name(debtor), amount=got)
            to_member(context, row, other.member, words)


def _remind(context: Speaker, row: CircleRow, number: int) -> None:
    """The day before a part is due; in the hours of quiet it waits until they are over."""
    circle, now = row.circle, context.now
    when = next_date(circle, number, now)
    if when is None or when - DAY > now:
        return
    until = end_of_quiet(context.settings, now)
    if until is not None and until < when:
        plan_step(context.books, until, row, "owing", number)
        return
    part = debts_due(circle, number, when)
    there = can_pay(context.books, circle, number, now) if circle.plan.autopay else 0
    if there < part and _is_news(circle, number, when):
        _say_to_debtor(context, row, number, "circle-owed-tomorrow", part, when)


def _ask(context: Speaker, row: CircleRow, number: int, at: int) -> None:
    """What is due of what a seat owes, on the date of a part."""
    part = debts_due(row.circle, number, context.now)
    if _is_news(row.circle, number, at) or _is_told_again(row.circle, number, at):
        _say_to_debtor(context, row, number, "circle-owed-now", part, context.now)


def _is_news(circle: Circle, number: int, at: int) -> bool:
    """Whether more is due on the date of a part than before, and a few parts are behind at most."""
    repays = circle.seat(number).repays
    return repays is not None and parts_due(circle, repays, at) <= _last_told(circle, number)


def _is_told_again(circle: Circle, number: int, at: int) -> bool:
    """Whether the date of a part is the first after another `SELDOM` since all has been told."""
    repays = circle.seat(number).repays
    if repays is None:
        return False
    part, told = parts_due(circle, repays, at), _last_told(circle, number)
    all_told = repayment_date(circle, repays, told)
    since = [repayment_date(circle, repays, each) - all_told for each in (part - 1, part)]
    return since[1] <= TOLD_FOR and since[0] // SELDOM < since[1] // SELDOM


def _last_told(circle: Circle, number: int) -> int:
    """The last part of which it is told that it is due, by its number: with it all is due, or as
    many parts are behind as are told."""
    repays = circle.seat(number).repays
    if repays is None:
        return 0
    whole = repays.paid + owed_to_others(circle, number)
    behind = repays.paid // repays.amount + MOST_BEHIND
    return min(-(-whole // repays.amount), behind)


def _say_to_debtor(
    context: Speaker, row: CircleRow, number: int, words: str, units: int, when: int
) -> None:
    member = row.circle.seat(number).member
    if row.circle.plan.outside:
        people = payees(context.books, row.circle, number)
        if not people.parts:
            return  # By then all of it is set off.
        told = say(
            f"{words}-outside",
            name=row.name,
            amount=amount(context.books, row.circle.plan, units),
            when=Time(when),
            people=people,
            typed=Typed(f'circle pay "{row.name}" to=@…'),
        )
    else:
        asked = payment_request(context.books, row, units, locale_of_member(context, member))
        told = say(words, name=row.name, when=Time(when), **asked)
    to_member(context, row, member, told)
