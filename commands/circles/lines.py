"""Who may take a seat, and whether their credit line bears what comes before its turn."""

from __future__ import annotations

from collections.abc import Callable

from commands.circles.face import amount
from commands.circles.found import mine_under_way
from commands.circles.opening import MOST_MINE
from commands.engine.request import Refusal, Request
from commands.values.reply import Name, called
from storage.circles import before_start, rows
from storage.circles.plan import due_before, due_before_of_half
from storage.circles.rows import CircleRow
from storage.circles.settling import each_round, whole_due
from storage.circles.state import Circle
from storage.ledger.assets import ISSUED, Asset
from storage.ledger.money import MOST
from storage.ledger.movements import Refused
from storage.ledger.posting import can_give_now, standing_of
from storage.members import Member
from storage.unit_of_work import Books


def deposit_short(
    books: Books, row: CircleRow, deposit: int
) -> Callable[[Refused], Refusal | None]:
    """What is said where the ledger refuses the deposit."""

    def refused(found: Refused) -> Refusal | None:
        if found.code not in ("over_limit", "newcomers_limit"):
            return None
        return Refusal(
            "circle-deposit-short",
            deposit=amount(books, row.circle.plan, deposit),
            possible=amount(books, row.circle.plan, found.possible),
        )

    return refused


def may_join(
    request: Request,
    books: Books,
    row: CircleRow,
    circle: Circle,
    number: int,
    half: int | None = None,
) -> None:
    """Who may join, and whether the credit line bears what comes before one's turn.

    `half` is which half of a seat it is that two share, the first named being 0.
    """
    me, plan = request.member, circle.plan
    if me.frozen(request.now):
        raise Refusal("circle-frozen", until=request.time(me.frozen_until or request.now))
    if plan.keeper == me.number:
        raise Refusal("circle-keeper-sits", name=row.name)
    if plan.keeper and not circle.kept:
        raise Refusal("circle-keeper-not-yet", name=row.name, who=Name(plan.keeper))
    _require_currency(request, row)
    others = [each for each in mine_under_way(request, books) if each.number != row.number]
    if len(others) >= MOST_MINE:
        raise Refusal("circle-too-many", most=MOST_MINE)
    invited = me.number in (*circle.invited, *circle.kept_for, circle.organiser)
    if standing_of(books, me, request.now) is None and not invited:
        raise Refusal(
            "circle-newcomer",
            organiser=Name(circle.organiser),
            invite=request.typed(f"circle invite {called(me.number)}"),
        )
    require_line(request, books, row, number, half)


def may_accept(request: Request, books: Books, row: CircleRow, mine: int) -> None:
    """Whether somebody who has a seat can accept the plan as it now is. Raises Refusal."""
    _require_currency(request, row)
    circle = row.circle
    halves = circle.halves(mine)
    half = halves.index(mine) if len(halves) > 1 else None
    for at in before_start.asked_of(circle, mine):
        require_line(request, books, row, circle.whole(at), half, accepts=True)


def _require_currency(request: Request, row: CircleRow) -> None:
    plan = row.circle.plan
    if not plan.outside and plan.asset != request.asset.number:
        raise Refusal("circle-old-currency", name=row.name)


def require_line(
    request: Request,
    books: Books,
    row: CircleRow,
    number: int,
    half: int | None,
    *,
    accepts: bool = False,
) -> None:
    """Whether the credit line bears what comes before one's turn; a deposit that is there already
    is not asked for again. Raises Refusal."""
    me, circle, plan = request.member, row.circle, row.circle.plan
    if plan.outside or plan.order == "goal":  # Who misses a round of a goal pot owes nothing.
        return
    asset = books.need(Asset, plan.asset)
    if asset.model == ISSUED:
        return
    turn = number if plan.fixed_turns else plan.seats
    due = due_before(plan, turn) if half is None else due_before_of_half(plan, turn)[half]
    part = number + plan.seats if half else number
    sits = part <= len(circle.seats) and circle.seat(part).member == me.number
    there = circle.seat(part).deposit if sits else 0
    needed = due - there + _due_elsewhere(books, me, row, part)
    if accepts:  # All one's seats are accepted at once.
        asked = (at for at in before_start.asked_of(circle, part) if at != part)
        needed += sum(before_start.lacking(circle, at) for at in asked)
    possible = can_give_now(books, asset, me, request.now)
    if needed > possible:
        raise Refusal(
            "circle-line-short",
            needed=amount(books, plan, needed),
            possible=amount(books, plan, possible),
            turns=int(plan.order == "agreed"),
        )


def line_for(
    request: Request, books: Books, row: CircleRow, member: Member, number: int, turn: int
) -> tuple[int, int]:
    """What somebody has to give before a turn of a running circle comes, and what they can give.

    In a currency in which nobody goes below zero all is well: nothing is asked.
    """
    circle = row.circle
    if circle.plan.outside:
        return 0, 0
    asset = books.need(Asset, circle.plan.asset)
    if asset.model == ISSUED:
        return 0, 0
    needed = still_due(circle, number, turn) + _due_elsewhere(books, member, row, number)
    return needed, can_give_now(books, asset, member, request.now)


def seat_needs(
    request: Request, books: Books, row: CircleRow, number: int, member: Member
) -> tuple[int, int]:
    """What somebody who takes over a seat has to give before its turn, and what they can give."""
    circle = row.circle
    if circle.plan.outside:
        return 0, MOST
    asset = books.need(Asset, circle.plan.asset)
    possible = can_give_now(books, asset, member, request.now)
    if asset.model == ISSUED or circle.plan.order == "goal":
        return 0, possible
    needed = still_due(circle, number, last_turn(circle, number))
    return needed + _due_elsewhere(books, member, row, number), possible


def _due_elsewhere(books: Books, member: Member, row: CircleRow, part: int) -> int:
    """What a member has to pay before their turns with all other seats in circles of this currency,
    in this one too; `part` is the seat it is about."""
    due = 0
    for each in rows.of_member(books, member.number):
        circle = each.circle
        same = circle.plan.asset == row.circle.plan.asset
        if not same or each.stage not in ("open", "running"):
            continue
        for number in circle.seats_of(member.number):
            if (each.number, number) != (row.number, part):
                due += still_due(circle, number, last_turn(circle, number))
    return due


def last_turn(circle: Circle, number: int) -> int:
    """The turn of a seat; the last there is where it is not known, since whatever may come."""
    turn = 0 if circle.plan.decided_each_round else circle.seat(number).turn
    return turn or circle.plan.seats


def still_due(circle: Circle, number: int, turn: int) -> int:
    """What a seat has to pay before a turn comes: its rounds, and what lacks of the one now due.

    Who misses a round of a goal pot owes nothing.
    """
    seat = circle.seat(number)
    if seat.received or circle.plan.order == "goal":
        return 0
    rounds = max(0, turn - 1 - circle.round) * each_round(circle, number)
    return max(0, rounds + whole_due(circle, number) - seat.ahead)
