"""Pay into a circle: what is due, ahead, a part, or for somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles import need, rounds
from commands.circles.currency import units_of
from commands.circles.face import amount as shown
from commands.circles.face import changed_face
from commands.circles.found import WHICH, circle_meant
from commands.circles.paying_in import PayIn
from commands.circles.sending import LONGEST_REFERENCE, Proof, say_paid
from commands.circles.telling import here_or_there
from commands.decisions.found import has_matters
from commands.engine.refusals import frozen
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.events import Attachment, Place
from commands.values.parameters import Figure, Files, OneMember, Text
from commands.values.reply import Name, Reply, Typed, say
from storage.circles import rows
from storage.circles.bidding import lacking
from storage.circles.owing import debts_due, due_now
from storage.circles.rows import CircleRow, Detail
from storage.circles.settling import (
    contribution_due,
    each_round,
    following,
    most_payable,
    whole_due,
)
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books


@command(
    "circle",
    "pay",
    visibility="private",
    examples=("circle pay 50 Winter",),
    money=True,
    usable=has_matters,
)
def pay(
    request: Request,
    books: Books,
    amount: Annotated[str, Figure("how much")] = "",
    which: Annotated[str, WHICH] = "",
    for_: Annotated[Member | None, OneMember("pay for somebody else", named=True)] = None,
    to: Annotated[Member | None, OneMember("whom you paid, in outside money", named=True)] = None,
    ref: Annotated[str, Text("the reference of what you sent", most=LONGEST_REFERENCE)] = "",
    photo: Annotated[Sequence[Attachment], Files("a photo of what you sent")] = (),
) -> Effects:
    """Pay what is due in a circle, or any amount of it, also ahead.

    More than what is due is kept for the next rounds. In outside money, say what you sent; who
    got it is asked.
    """
    row = circle_meant(request, books, which, "circle pay")
    circle = row.circle
    deposits = row.stage == "open" and circle.plan.keeper and circle.plan.deposit
    if row.stage in ("open", "lapsed") and not deposits:
        raise Refusal(
            f"circle-is-{row.stage}", name=row.name, why=request.typed(f"why {row.number}")
        )
    if circle.plan.outside:
        if for_ is not None and for_.number != request.member.number:
            raise Refusal("circle-outside-for", code=circle.plan.outside)
        return say_paid(request, books, row, amount, to, Proof(ref, photo))
    if to is not None or ref or photo:
        raise Refusal("circle-not-outside", name=row.name)
    if for_ is not None and request.now < (request.member.frozen_until or 0):
        # One's own rounds are an agreement of before; what is paid for others is a gift.
        raise frozen(request, request.member.frozen_until or 0)
    member = for_ or request.member
    mine = circle.seats_of(member.number)
    if not mine:
        if for_ is None:
            raise Refusal("circle-not-in", name=row.name)
        raise Refusal("circle-not-in-other", who=request.name(member), name=row.name)
    given = _given(request, row, amount, for_)
    units = _units(request, books, row, circle, mine, given)
    me = request.member.number
    parts = {mine[0]: units} if len(mine) == 1 else in_parts(circle, mine, units, request.now)
    acts: list[Detail] = [
        {"act": "pay", "seat": at, "amount": part, "by": me} for at, part in parts.items()
    ]
    entries = rows.movements(books, row, acts, f"member/{me}", request.now)
    first, *more = (tuple(act.items()) for act in acts)
    own = member.number == me
    told = PaidIn(row.number, mine[0], units, own, len(circle.rounds), request.place, request.now)
    return Effects(movements=entries, changes=(PayIn(row.number, first, tuple(more)),), says=[told])


def _given(request: Request, row: CircleRow, amount: str, whose: Member | None) -> int | None:
    """The amount that was said, in units; None for none. Raises Refusal."""
    if not amount:
        return None
    arguments = {"which": str(row.number), "for_": None if whose is None else whose.number}
    said = {name: value for name, value in arguments.items() if value is not None}
    return units_of(request, row.circle.plan, amount, "circle pay", said)


def _units(
    request: Request,
    books: Books,
    row: CircleRow,
    circle: Circle,
    mine: Sequence[int],
    given: int | None,
) -> int:
    """How much is paid: what was said, else all that is due, else a round."""
    most = sum(most_payable(circle, at) for at in mine)
    if not most:
        raise Refusal("circle-nothing-due", name=row.name)
    if given is None:
        return min(most, usual(circle, mine, request.now))
    if given > most:
        raise Refusal("circle-pays-more", name=row.name, most=shown(books, circle.plan, most))
    return given


def usual(circle: Circle, mine: Sequence[int], now: int) -> int:
    """What is paid where no amount is said: what is due, else what is still owed, or a round.

    Between rounds that are bid for it is what lacks before one may bid, as the button says that
    offers to pay it; who pays what they owe in parts pays those that are due.
    """
    bids = circle.plan.order == "bidding" and circle.stage == "running" and not circle.collecting
    due = 0
    for at in mine:
        own_plan = circle.seat(at).repays is not None
        due += lacking(circle, at) if bids and not own_plan else due_now(circle, at, now)
    owed = sum(circle.owed(at) for at in mine)
    return due or owed or sum(following(circle, at) for at in mine)


def in_parts(circle: Circle, mine: Sequence[int], units: int, now: int) -> dict[int, int]:
    """What of a payment is for which of a member's seats: first what is due of debts, then of the
    round, then what is due besides, then what else is owed, and then the rounds to come, for each
    as far as another."""
    parts = dict.fromkeys(mine, 0)
    oldest = {at: min((d.round for d in circle.debts_of(at)), default=circle.round) for at in mine}
    order = sorted(mine, key=lambda at: (oldest[at], at))

    def give(at: int, most: int) -> None:
        paid = min(units - sum(parts.values()), max(0, most - parts[at]))
        parts[at] += paid

    for at in order:
        give(at, debts_due(circle, at, now))
    for at in order:
        give(at, debts_due(circle, at, now) + contribution_due(circle, at))
    for at in order:
        give(at, due_now(circle, at, now))
    for at in order:
        give(at, whole_due(circle, at))
    for number in range(1, circle.plan.rounds + 1):
        for at in order:
            to_come = number * each_round(circle, at) - circle.seat(at).ahead
            give(at, min(most_payable(circle, at), whole_due(circle, at) + max(0, to_come)))
    for at in order:
        give(at, most_payable(circle, at))
    return {at: part for at, part in parts.items() if part}


@dataclass(frozen=True, slots=True)
class PaidIn:
    """What is said once something was paid for a seat, and of the round where it pays out by that.

    `own`: who paid sits there. `rounds` is how many were paid out before; `here` is where it was
    said.
    """

    circle: int
    seat: int
    units: int
    own: bool
    rounds: int
    here: Place
    now: int

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        told = [Say(self._receipt(books, row), "private")]
        if len(row.circle.rounds) > self.rounds:
            told.append(here_or_there(self.here, row, rounds.paid_out(books, row)))
            if row.stage == "ended":
                told.append(changed_face(books, row))
                told.append(here_or_there(self.here, row, rounds.over(books, row)))
        return [*told, *need.ballot_again(row, self.now)]

    def _receipt(self, books: Books, row: CircleRow) -> Reply:
        circle = row.circle
        mine = circle.own(self.seat)
        left = sum(due_now(circle, at, self.now) for at in mine)
        ahead = sum(circle.seat(at).ahead for at in mine)
        return say(
            "circle-paid",
            name=row.name,
            amount=shown(books, circle.plan, self.units),
            who=Name(circle.seat(self.seat).member),
            own=int(self.own),
            left=shown(books, circle.plan, left),
            lacks=int(left > 0),
            ahead=shown(books, circle.plan, ahead),
            kept=int(ahead > 0),
            typed=Typed(f'circle pay "{row.name}"'),
        )
