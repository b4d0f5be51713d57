"""Look at circles: how one stands, all of them, what one agreed to, and the statement of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from commands.circles import outside_face
from commands.circles.asked import EXAMPLE
from commands.circles.face import (
    amount,
    at_risk,
    board,
    debts,
    face,
    liable,
    lost_by,
    name_of,
    order_line,
    rules,
    spaced,
    terms,
)
from commands.circles.found import WHICH, circle_meant, circles_meant
from commands.circles.receipt import in_all
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.reply import (
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Table,
    Time,
    line,
)
from storage.circles import rows
from storage.circles.plan import Plan, due_date, most_lost_by_any
from storage.circles.rows import CircleRow
from storage.circles.state import Seat
from storage.unit_of_work import Books

_LISTED = 10
_BUTTONS = 5
_LATELY = 100

_there_is_one = lambda request: request.community.matters > 0  # noqa: E731 - a word for `usable`


@command(
    "circle",
    "status",
    aliases=("circle show",),
    visibility="discreet",
    examples=("circle status Winter",),
    only_reads=True,
    usable=_there_is_one,
    bare=True,
)
def status(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """See how a circle stands: the round, who has paid, whose turn it is."""
    if not which and len(meant := circles_meant(request, books)) != 1:
        return _list(request, books, meant)
    return shown(books, circle_meant(request, books, which, "circle status"))


def shown(books: Books, row: CircleRow) -> Effects:
    """How a circle stands, in words."""
    circle = row.circle
    if row.stage == "open":
        return Effects(says=[Say(face(books, row), "discreet")])
    if row.stage != "running":
        left = outside_face.unsettled(books, circle)
        blocks = [_ended(books, row), *debts(books, circle), *liable(circle), *left]
        if row.stage != "lapsed":
            blocks.append(Line((picture_button(row),)))
        reply = Reply(tuple(blocks))
        return Effects(says=[Say(reply, "discreet")])
    blocks = [*board(books, row), *liable(circle)]
    after = [at for at in circle.in_order if at != circle.receiver]
    if after and circle.plan.has_turns:
        blocks.append(
            line(
                "circle-board-then", who=Listed(tuple(name_of(circle, at) for at in after), "comma")
            )
        )
    blocks.append(Line((picture_button(row),)))
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def picture_button(row: CircleRow) -> Button:
    return Button(Message("circle-picture-button"), f"circle picture {row.number}")


def _ended(books: Books, row: CircleRow) -> Line:
    circle = row.circle
    received = sum(1 for at in circle.numbers if circle.seat(at).received)
    saved = circle.plan.order == "goal" and row.stage == "ended"
    words = "circle-goal-outside-was" if circle.plan.keeper else "circle-was-saved"
    return line(
        words if saved else f"circle-was-{row.stage}",
        keeper=Name(circle.plan.keeper) if circle.plan.keeper else "",
        number=str(row.number),
        name=row.name,
        at=Time(circle.ended_at, "date"),
        received=received,
        count=circle.plan.seats,
    )


@command(
    "circle",
    "list",
    visibility="discreet",
    examples=("circle list",),
    only_reads=True,
    usable=_there_is_one,
)
def listed(request: Request, books: Books) -> Effects:
    """See which circles there are."""
    return _list(request, books, ())


def _list(request: Request, books: Books, first: Sequence[CircleRow]) -> Effects:
    """The circles there are, with a button for each of them; `first` come first."""
    every = (*first, *rows.under_way(books), *rows.newest(books, _LATELY))
    found = list({row.number: row for row in every}.values())
    if not found:
        raise Refusal("no-circle", new=request.sample(EXAMPLE))
    blocks: list[Block] = [_listed(books, row) for row in found[:_LISTED]]
    looks = [Button(row.name, f"circle status {row.number}") for row in found[:_BUTTONS]]
    blocks.append(Line(spaced(looks)))
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _listed(books: Books, row: CircleRow) -> Line:
    circle = row.circle
    if row.stage == "open":
        free = len(circle.free)
        return line(
            "circle-listed-open",
            number=str(row.number),
            name=row.name,
            free=free,
            **{k: v for k, v in terms(books, circle.plan).items() if k != "first"},
        )
    if row.stage == "running":
        at = circle.round if circle.collecting else circle.round + 1
        plan = circle.plan
        decided = plan.has_turns or circle.decided >= at > 0
        return line(
            "circle-listed-running" if decided else "circle-listed-running-open",
            number=str(row.number),
            name=row.name,
            round=at,
            rounds=plan.rounds,
            due=Time(circle.dues[at - 1], "date"),
            who=name_of(circle, circle.receiver),
        )
    return _ended(books, row)


@command(
    "circle",
    "rules",
    visibility="discreet",
    examples=("circle rules Winter",),
    only_reads=True,
    usable=_there_is_one,
)
def told_rules(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """Read what a circle agreed to, with its dates and what you can lose."""
    row = circle_meant(request, books, which, "circle rules")
    circle = row.circle
    plan = circle.plan
    head = line(
        "circle-head", number=str(row.number), name=row.name, **terms(books, plan, circle.dues)
    )
    dues = circle.dues or [due_date(plan, at) for at in range(plan.rounds)]
    days = Listed(tuple(Time(due, "clock") for due in dues[:_LISTED]), "comma")
    blocks: list[Block] = [head, *rules(books, plan)]
    blocks.append(line("circle-dates", days=days, more=max(0, len(dues) - _LISTED)))
    if not plan.has_turns:
        blocks += [order_line(books, plan)] if plan.decided_each_round else []
        return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])
    mine = circle.seat_of(request.member.number)
    if mine and len(circle.own(mine)) > 1:
        blocks += in_all(books, circle, mine)
        return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])
    turn = circle.seat(mine).turn if mine else 0
    shared = mine and len(circle.halves(mine)) > 1
    lost = lost_by(circle, mine, turn) if mine else most_lost_by_any(plan)
    turn = 0 if shared else turn
    blocks.append(
        line(
            "circle-you-may-lose",
            **at_risk(books, plan, lost),
            turn=str(turn),
            known=int(turn > 0),
        )
    )
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


@command(
    "circle",
    "statement",
    visibility="discreet",
    examples=("circle statement Winter",),
    only_reads=True,
    usable=_there_is_one,
)
def statement(request: Request, books: Books, which: Annotated[str, WHICH] = "") -> Effects:
    """See what each paid into a circle and got out of it."""
    row = circle_meant(request, books, which, "circle statement")
    if row.stage in ("open", "lapsed"):
        raise Refusal(
            f"circle-is-{row.stage}", name=row.name, why=request.typed(f"why {row.number}")
        )
    return Effects(says=[Say(stated(books, row), "discreet")])


def stated(books: Books, row: CircleRow) -> Reply:
    """The statement: in and out of each, and of all together, which sums to zero at the end."""
    circle = row.circle
    plan = circle.plan
    head = (
        Message("statement-who"),
        Message("statement-in"),
        Message("statement-out"),
        Message("statement-net"),
    )
    seats = sorted((circle.seat(at) for at in circle.parts), key=lambda seat: seat.turn)
    theirs = {seat.member: (0, 0) for seat in seats}
    for seat in seats:
        before = theirs[seat.member]
        theirs[seat.member] = before[0] + paid_in(seat), before[1] + seat.net
    lines = [
        (
            Name(member),
            amount(books, plan, paid),
            amount(books, plan, paid + net),
            amount(books, plan, net),
        )
        for member, (paid, net) in theirs.items()
    ]
    came = sum(paid_in(seat) for seat in seats)
    net = sum(seat.net for seat in seats)
    total = (
        Message("statement-all"),
        amount(books, plan, came),
        amount(books, plan, came + net),
        amount(books, plan, net),
    )
    came_in = {
        "contributions": sum(seat.contributed for seat in seats),
        "deposits": sum(seat.deposited for seat in seats),
        "late": sum(seat.late_fees for seat in seats),
    }
    went_out = {
        "payouts": sum(seat.got - seat.fee_left for seat in seats),
        "fees": sum(seat.fee_left for seat in seats),
        "back": sum(seat.deposit_back for seat in seats),
        "other": sum(seat.other_back for seat in seats),
        "there": circle.pot + circle.deposits + circle.reserve,
    }
    blocks: list[Block] = [
        line(
            "statement-head" if came else "statement-head-empty",
            number=str(row.number),
            name=row.name,
            came=_parts(books, plan, came_in),
            went=_parts(books, plan, went_out),
        ),
        Table(head, (*lines, total)),
        *debts(books, circle),
        *liable(circle),
        *outside_face.not_confirmed(books, circle),
    ]
    return Reply(tuple(blocks))


def _parts(books: Books, plan: Plan, sums: Mapping[str, int]) -> Listed:
    """What there is of each kind, and nothing of what there is none of."""
    parts = (
        Message(f"statement-{name}", {"amount": amount(books, plan, units)})
        for name, units in sums.items()
        if units
    )
    return Listed(tuple(parts), "comma")


def paid_in(seat: Seat) -> int:
    """All that a seat paid in."""
    return seat.contributed + seat.deposited + seat.late_fees
