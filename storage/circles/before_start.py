"""Before the start: the plan is changed, or its turns are listed, and all are asked again. Pure.

Whoever sits there keeps their seat while they are asked. A yes accepts the plan as it then is, with
what its deposit lacks by then; a no, or no answer in seven days, gives the seat back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from storage.circles.plan import Plan, due_dates
from storage.circles.seeds import earlier
from storage.circles.settling import Unfit
from storage.circles.sharing import can_be_shared
from storage.circles.state import DAY, Circle, Seat

ASKED_FOR = 7 * DAY
"""So long, in µs, one has to say yes or no; then a seat, or a turn kept for somebody, is free."""
FIXED = ("asset", "order", "zone", "outside", "decimals", "keeper")
"""What of a plan stays: with another order or currency it is another circle."""


def change(circle: Circle, plan: Plan, commitment: str, entry: int, time: int) -> None:
    """The plan is another from now on; all who sit there are asked again. Raises Unfit."""
    _require(circle.stage == "open" and not circle.waiting, "it has started, or a seat waits")
    _require(plan != circle.plan, "nothing changes")
    stays = all(getattr(plan, name) == getattr(circle.plan, name) for name in FIXED)
    _require(stays, "that would be another circle")
    _require(time < due_dates(plan)[0], "its first date is over")
    shared = any(len(circle.halves(at)) > 1 for at in circle.numbers)
    each = max((len(circle.seats_of(member)) for member in circle.members), default=0)
    _require(each <= plan.seats_each, "somebody has more seats")
    _require(can_be_shared(plan) or not shared, "a seat could not be shared any more")
    _promise(circle, plan.draws, commitment)
    sits = [at for at in circle.numbers if circle.seat(at).member]
    places = sits
    if plan.seats != circle.plan.seats and circle.plan.order != "agreed":
        places = list(range(1, len(sits) + 1))  # They have no turns: they move up.
    _require(max(places, default=0) <= plan.seats, "a seat that would go is taken")
    _seat(circle, plan, dict(zip(sits, places, strict=True)))
    circle.kept_for = circle.kept_for[: plan.seats]
    circle.kept_for += [0] * (plan.seats - len(circle.kept_for)) if circle.kept_for else []
    circle.asked = [at for at, seat in enumerate(circle.seats, 1) if seat.member]
    circle.kept = False
    _put(circle, entry, time)


def _promise(circle: Circle, draws: int, commitment: str) -> None:
    """Of a row of seeds one promises as many as there are draws: the last stays the same."""
    before, more = circle.plan.draws, draws - circle.plan.draws
    long, short = (commitment, circle.commitment) if more > 0 else (circle.commitment, commitment)
    same = earlier(short, abs(more)) == long if before else not commitment
    _require(same, "another seed than was promised")
    circle.commitment = commitment


def _seat(circle: Circle, plan: Plan, places: dict[int, int]) -> None:
    """Seats by their new numbers, each with its second half; the plan is the new one."""
    shared = len(circle.seats) > circle.plan.seats
    moved = [Seat() for _ in range(plan.seats * (2 if shared else 1))]
    asked = list[int]()
    for at, place in places.items():
        for half in circle.halves(at):
            number = place if half == at else place + plan.seats
            moved[number - 1] = circle.seat(half)
            moved[number - 1].turn = place if plan.fixed_turns else 0
            asked += [number] if half in circle.asked else []
    circle.plan, circle.seats, circle.asked = plan, moved, sorted(asked)


def list_turns(circle: Circle, members: Sequence[int], entry: int, time: int) -> None:
    """Whose turn is which, as the organiser lists them; 0 for one that anybody may take.

    Those whose turn it changes are asked; for those who have no seat yet it is kept. Raises Unfit.
    """
    plan, named = circle.plan, [member for member in members if member]
    _require(circle.stage == "open" and plan.order == "agreed", "nobody lists its turns")
    _require(not circle.waiting, "a seat waits for somebody to share it")
    _require(len(members) == plan.seats and bool(named), "another number of turns")
    often = max(Counter(named).values())
    _require(often <= plan.seats_each and min(members) >= 0, "somebody is named too often")
    _require(plan.keeper not in named, "nobody keeps their own deposit")
    theirs = {each: [circle.whole(at) for at in circle.seats_of(each)] for each in named}
    places = places_of(members)
    seats = {at: theirs[each].pop(0) for at, each in places.items() if theirs[each]}
    _require(len(set(seats.values())) == len(seats), "two of them share a seat")
    there = {at for at in circle.numbers if circle.seat(at).member}
    _require(there == set(seats.values()), "somebody who has a seat is not named")
    first = plan.names_first and 1 in there and seats.get(1) != 1
    elsewhere = {at for at, was in seats.items() if at != was or first}
    _seat(circle, plan, {was: at for at, was in seats.items()})
    circle.kept_for = [0 if at in seats else each for at, each in enumerate(members, 1)]
    moved = [half for at in sorted(elsewhere) for half in circle.halves(at)]
    circle.asked = sorted({*circle.asked, *moved})
    _put(circle, entry, time)


def places_of(members: Sequence[int]) -> dict[int, int]:
    """Turn → who is named for it."""
    return {at: member for at, member in enumerate(members, 1) if member}


def _put(circle: Circle, entry: int, time: int) -> None:
    circle.put, circle.put_at = entry, time


def lacking(circle: Circle, number: int) -> int:
    """What a seat adds to its deposit when it accepts the plan; negative: what it gets back.

    In outside money one sends it to the keeper later, and what is too much comes back from there.
    """
    more = circle.part_of(circle.plan.deposit, number) - circle.seat(number).deposit
    return min(0, more) if circle.plan.outside else more


def require_room(circle: Circle, member: int, *, shares: bool) -> None:
    """Whether a member can take a seat besides those they have. Raises Unfit."""
    mine = circle.seats_of(member)
    shared = shares or any(len(circle.halves(at)) > 1 or circle.seat(at).partner for at in mine)
    _require(member > 0 and len(mine) < circle.plan.seats_each, "as many seats as a member may")
    _require(not mine or not shared, "who shares a seat has no other")


def asked_of(circle: Circle, number: int) -> list[int]:
    """The seats of whoever sits there that have still to accept the plan."""
    return [at for at in circle.own(number) if at in circle.asked]


def take_turn(circle: Circle, number: int, member: int) -> None:
    """A turn is taken: what was kept for its member besides stays theirs where they may have it."""
    if circle.kept_for and kept_at(circle, number) == member:
        circle.kept_for[number - 1] = 0
    there = len(circle.seats_of(member)) + 1 + circle.kept_for.count(member)
    if there > circle.plan.seats_each:
        free_turn(circle, member)


def accept(circle: Circle, number: int, entry: int) -> None:
    """A seat accepts the plan as it now is. Raises Unfit."""
    _require(circle.stage == "open" and number in circle.asked, "they are not asked")
    _require(is_first_named(circle, number), "who receives first is named before")
    circle.asked.remove(number)
    circle.seat(number).accepted = entry


def is_first_named(circle: Circle, number: int) -> bool:
    """Whether it is known who receives first, where all who accept have to know that."""
    named = not circle.plan.names_first or (circle.seat(1).member > 0 and 1 not in circle.asked)
    return named or number == 1


def is_kept_for(circle: Circle, member: int) -> int:
    """The turn that is kept for somebody; 0 where there is none."""
    return circle.kept_for.index(member) + 1 if member and member in circle.kept_for else 0


def kept_at(circle: Circle, turn: int) -> int:
    """For whom a turn is kept; 0 for nobody."""
    return circle.kept_for[turn - 1] if circle.kept_for else 0


def free_turn(circle: Circle, member: int) -> None:
    """What was kept for somebody is anybody's."""
    circle.kept_for = [0 if each == member else each for each in circle.kept_for]


def is_over(circle: Circle, time: int) -> bool:
    """Whether who has not answered by then is asked no longer."""
    return time >= circle.put_at + ASKED_FOR


def is_ready(circle: Circle) -> bool:
    """Whether a circle can start: all seats are taken, shared and accepted, its keeper agreed."""
    waits = circle.free or circle.waiting or circle.asked
    return not waits and (circle.kept or not circle.plan.keeper)


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise Unfit(why)
