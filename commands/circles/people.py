"""What circles have to say when members become one, part, or are forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.circles.planned import plan_step
from commands.engine.request import Refusal, Request
from commands.values.capability import Lifecycle
from commands.values.reply import Message, Value
from storage.changes import Act, Change
from storage.circles import before_start, rows
from storage.circles.rows import CircleRow
from storage.circles.state import Circle
from storage.members import Member, numbers_of
from storage.unit_of_work import Books

_MOST_KEPT = 20
"""So many circles are shown to somebody of their own."""


class Seats(Lifecycle):
    """A seat, with all it owes and is owed, stays with the person who took it."""

    def may_link(
        self, request: Request, books: Books, merged: Member, kept: Member
    ) -> Refusal | None:
        """Two seats of one person would be two votes, and one would owe the other."""
        there = {row.number for row in rows.of_member(books, kept.number)}
        for row in rows.of_member(books, merged.number):
            shares = _share_a_seat(row.circle, merged.number, kept.number)
            if _fit_together(row.circle, merged.number, kept.number):
                continue
            if row.number in there and not shares and _at_stake(row, merged.number, kept.number):
                return _both_in(request, row, merged, kept)
        for one, other in ((merged, kept), (kept, merged)):
            for row in rows.kept_by(books, [one.number]):
                keeps = row.circle.plan.keeper == one.number
                if keeps and row.circle.seat_of(other.number):
                    who, sits = request.name(one), request.name(other)
                    return Refusal("circle-link-keeper", name=row.name, who=who, other=sits)
        both = {merged.number, kept.number}
        for row in rows.under_way(books):
            if any({seat.member, seat.partner} == both for seat in row.circle.seats):
                # One waits for the other's yes; as one they would wait for ever.
                return _both_in(request, row, merged, kept)
        return None

    def may_forget(
        self, request: Request, books: Books, member: Member, *, anyway: bool
    ) -> Refusal | None:
        """Before the start one can leave; later others rely on what one agreed to."""
        for row in rows.of_member(books, member.number):
            if row.stage == "open":
                leave = request.typed(f'circle leave "{row.name}"')
                return Refusal("circle-forget-open", name=row.name, leave=leave)
            if _at_stake(row, *numbers_of(books, member.number)):
                return Refusal("circle-forget-running", name=row.name)
        numbers = numbers_of(books, member.number)
        for row in rows.under_way(books):
            if row.circle.plan.fee_to in numbers:
                return Refusal("circle-forget-running", name=row.name)
        for row in rows.vouched_by(books, numbers):
            return Refusal("circle-forget-running", name=row.name)
        for row in rows.kept_by(books, numbers):
            return Refusal("circle-forget-keeper", name=row.name)
        return None

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[Value, Value]]:
        """In which circles they sit or sat, the newest first, and whose money they keep."""
        there = {row.number: row for each in numbers for row in rows.of_member(books, each)}
        sits = [there[number] for number in sorted(there, reverse=True)]
        found: list[tuple[Value, Value]] = [
            (Message("kept-circle"), _seats(row, numbers)) for row in sits[:_MOST_KEPT]
        ]
        more = [(Message("kept-circle"), "…")] if len(sits) > _MOST_KEPT else []
        keeps = [row for row in rows.kept_by(books, numbers) if row.circle.plan.keeper in numbers]
        return [*found, *more, *((Message("kept-keeper"), row.name) for row in keeps)]

    def link(self, merged: Member, kept: Member) -> Sequence[Change]:
        return (JoinSeats(merged.number, kept.number),)

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        return (FreeTurns(tuple(numbers)),)


def _seats(row: CircleRow, numbers: Sequence[int]) -> Value:
    """ "Winter: 2, 5": by which seats they are there."""
    mine = sorted({at for number in numbers for at in row.circle.seats_of(number)})
    return (row.name, ": ", ", ".join(map(str, mine)))


def _both_in(request: Request, row: CircleRow, merged: Member, kept: Member) -> Refusal:
    return Refusal(
        "circle-link-both",
        name=row.name,
        who=request.name(merged),
        other=request.name(kept),
    )


def _share_a_seat(circle: Circle, one: int, other: int) -> bool:
    """Whether two have the halves of one seat: as one member they have the whole of it."""
    return circle.whole(circle.seat_of(one)) == circle.whole(circle.seat_of(other))


def _fit_together(circle: Circle, one: int, other: int) -> bool:
    """Whether one member may have the seats of both, each of them whole."""
    both = [*circle.seats_of(one), *circle.seats_of(other)]
    whole = not any(len(circle.halves(at)) > 1 or circle.seat(at).partner for at in both)
    return circle.plan.seats_each > 1 and len(both) <= circle.plan.seats_each and whole


def _at_stake(row: CircleRow, *members: int) -> bool:
    """Whether there is still something to be paid or got there by one of these members."""
    if row.stage in ("open", "running"):
        return True
    circle = row.circle
    sends = any(
        not each.seat
        and each.state in ("to send", "sent", "disputed")
        and {circle.plan.keeper, each.member} & set(members)
        for each in circle.payments
    )
    if sends:
        return True
    seats = {at for at, seat in enumerate(circle.seats, 1) if seat.member in members}
    said = any(each.is_open and {each.seat, each.to} & seats for each in circle.payments)
    return said or any(d.left and {d.debtor, d.creditor} & seats for d in circle.debts)


@dataclass(frozen=True, slots=True)
class JoinSeats:
    """The seats of a member who is one with another now are the other's."""

    merged: int
    kept: int

    def apply(self, books: Books, act: Act) -> None:
        rows.join(books, self.merged, self.kept)


@dataclass(frozen=True, slots=True)
class FreeTurns:
    """The turns that are kept for somebody who is forgotten are anybody's, as its room reads."""

    numbers: tuple[int, ...]

    def apply(self, books: Books, act: Act) -> None:
        for row in rows.under_way(books):
            for member in self.numbers:
                if before_start.is_kept_for(row.circle, member):
                    plan_step(books, act.now, row, "gone", member)
