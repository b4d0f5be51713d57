"""How somebody paid in circles: shown to those who share one with them, and to themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from commands.circles.face import amount, place_of_seat
from commands.circles.found import WHICH, circle_meant, my_seat
from commands.circles.outside_face import values_of
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Request, Say
from commands.values.declaration import command
from commands.values.reply import (
    Block,
    Listed,
    Name,
    Reply,
    Time,
    Typed,
    Value,
    called,
    line,
)
from storage.circles import rows
from storage.circles.owing import debts_due, due_now, next_date
from storage.circles.record import MemberRecord, record_of
from storage.circles.rows import CircleRow
from storage.unit_of_work import Books

_MOST_SHOWN = 20


@command(
    "circle",
    "people",
    visibility="private",
    examples=("circle people Winter",),
    only_reads=True,
    usable=has_matters,
)
def people(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """See how those in your circle have paid so far.

    Only those who are in it can see that.
    """
    row = circle_meant(request, books, which, "circle people")
    my_seat(request, row.circle, row)
    head = line("circle-people", name=row.name)
    found = records(books, row.circle.members)
    return Effects(says=[Say(Reply((head, *found)), "private")])


def records(books: Books, members: Iterable[int]) -> list[Block]:
    """A line for each: rounds on time, circles finished, what is owed."""
    listed = list(members)
    blocks = [
        line("circle-record", who=Name(member), **_figures(books, _record(books, member)))
        for member in listed[:_MOST_SHOWN]
    ]
    if len(listed) > _MOST_SHOWN:
        blocks.append(line("circle-people-more", count=len(listed) - _MOST_SHOWN))
    return list(blocks)


def records_so_far(books: Books, members: Iterable[int]) -> list[Block]:
    """The records of those who have one."""
    return records(books, [each for each in members if _record(books, each).rounds])


def _record(books: Books, member: int) -> MemberRecord:
    return record_of((row.circle for row in rows.of_member(books, member)), member)


def _figures(books: Books, found: MemberRecord) -> dict[str, Value]:
    owed = [amount(books, plan, units) for plan, units in found.owed]
    return {
        "ontime": found.on_time,
        "rounds": found.rounds,
        "finished": found.finished,
        "owed": Listed(tuple(owed), "and"),
        "owes": len(owed),
    }


def about_me(request: Request, books: Books) -> list[Block]:
    """For `me`: one's own record, and what is due and owed in each circle."""
    me = request.member.number
    mine = rows.of_member(books, me)
    found = record_of((row.circle for row in mine), me)
    blocks: list[Block] = []
    if found.rounds:
        blocks.append(line("circle-record-mine", **_figures(books, found)))
    for row in mine:
        blocks += _what_is_due(request, books, row)
        blocks += _what_is_asked(books, row, me)
    for row in rows.vouched_by(books, [me]):
        blocks += _whom_i_pay_for(books, row, me, request.now)
    return blocks


def _whom_i_pay_for(books: Books, row: CircleRow, me: int, now: int) -> list[Block]:
    """The seats that one handed on after they had received, with what is due there now."""
    circle, blocks = row.circle, list[Block]()
    for at in rows.vouched_for(circle, [me]):
        due, who = due_now(circle, at, now), circle.seat(at).member
        blocks.append(
            line(
                "circle-me-liable",
                name=row.name,
                who=Name(who),
                place=place_of_seat(circle, at),
                turn=str(circle.called(at)),
                due=amount(books, circle.plan, due),
                owes=0 if not due else 1 + int(bool(circle.plan.outside)),
                typed=Typed(f'circle pay "{row.name}" for={called(who)}'),
            )
        )
    return blocks


def _what_is_due(request: Request, books: Books, row: CircleRow) -> list[Block]:
    circle = row.circle
    mine, now = circle.seats_of(request.member.number), request.now
    if row.stage in ("open", "lapsed") or not mine:
        return []
    plan, owed = circle.plan, sum(circle.owed(at) for at in mine)
    pay = Typed(f'circle pay "{row.name}"')
    blocks: list[Block] = []
    due = sum(due_now(circle, at, now) - debts_due(circle, at, now) for at in mine)
    if due and circle.collecting:
        until, units = Time(circle.grace_ends), amount(books, plan, due)
        blocks.append(line("circle-me-due", name=row.name, amount=units, until=until, typed=pay))
    if owed:
        dates = [date for at in mine if (date := next_date(circle, at, now)) is not None]
        following = min(dates, default=None)
        blocks.append(
            line(
                "circle-me-owes",
                name=row.name,
                amount=amount(books, plan, owed),
                parts=int(following is not None),
                next=Time(following or request.now),
                typed=pay,
            )
        )
    return blocks


def _what_is_asked(books: Books, row: CircleRow, member: int) -> list[Block]:
    """Payments in outside money of which one has still to say whether they came."""
    circle, blocks = row.circle, list[Block]()
    for number, payment in enumerate(circle.payments, 1):
        if payment.state == "sent" and circle.taker(payment) == member:
            values = values_of(books, circle, number)
            typed = Typed(f'circle confirm {number} "{row.name}"')
            blocks.append(line("circle-me-asked", name=row.name, typed=typed, **values))
    return blocks
