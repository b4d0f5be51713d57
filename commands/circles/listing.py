"""List the turns of a circle before it starts: each who is named accepts theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.circles.face import name_of
from commands.circles.found import WHICH, circle_meant, require_organiser, require_stage
from commands.circles.kept_acts import KeepAct
from commands.circles.putting import PutToAll, questions, still_open
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request
from commands.values.declaration import command
from commands.values.parameters import Members
from commands.values.reply import Name, Reply
from storage.circles import rows
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books


@command(
    "circle",
    "turns",
    group="circle-seat",
    examples=("circle turns {person} {person} Winter",),
    usable=has_matters,
)
def turns(
    request: Request,
    books: Books,
    who: Annotated[Sequence[Member], Members("who, in the order of the turns", repeats=True)],
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """List whose turn is which in your circle, before it starts.

    Each is asked to accept theirs. If you name fewer, the other turns stay free for anybody.
    """
    row = circle_meant(request, books, which, "circle turns @ben @cara")
    circle = row.circle
    require_stage(request, row, "open")
    require_organiser(request, circle)
    members = _listed(request, row, [each.number for each in who])
    act: Detail = {"act": "turns", "members": " ".join(map(str, members))}
    cause = f"member/{request.member.number}"
    entry, then = rows.movement_and_after(books, row, act, cause, request.now)
    return Effects(
        movements=(entry,),
        changes=(KeepAct(row.number, tuple(act.items())),),
        says=[PutToAll(row.number, request.member.number, "", request.place)],
        asks=questions(request, books, row, then, "turn"),
        withdraws=still_open(books, row, (*circle.members, *circle.kept_for), request.now),
        confirm=_few(request, row, members),
    )


def _few(request: Request, row: CircleRow, members: Sequence[int]) -> Reply | None:
    """Whoever names fewer than there are turns may have forgotten somebody."""
    free = [str(at) for at, member in enumerate(members, 1) if not member]
    if not free:
        return None
    return request.say(
        "circle-turns-few",
        name=row.name,
        free=", ".join(free),
        count=len(free),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )


def _listed(request: Request, row: CircleRow, members: list[int]) -> list[int]:
    """By turn, who is named for it; 0 for those after. Raises Refusal."""
    circle = row.circle
    if circle.plan.order != "agreed":
        raise Refusal("circle-turns-not", name=row.name)
    if circle.waiting:
        raise Refusal("circle-change-waits", name=row.name)
    if circle.plan.keeper in members:
        raise Refusal("circle-hand-keeper", who=Name(circle.plan.keeper), name=row.name)
    if len(members) > circle.plan.seats:
        raise Refusal("circle-no-turn", most=circle.plan.seats)
    most = circle.plan.seats_each
    if often := next((each for each in members if members.count(each) > most), 0):
        raise Refusal("circle-turns-often", who=Name(often), name=row.name, most=most)
    seats = [circle.whole(at) for each in dict.fromkeys(members) for at in circle.seats_of(each)]
    left = [at for at in circle.numbers if circle.seat(at).member and at not in seats]
    if left:
        raise Refusal("circle-turns-left", who=name_of(circle, left[0]), name=row.name)
    if len(set(seats)) < len(seats):
        twice = next(at for at in seats if seats.count(at) > 1)
        raise Refusal("circle-turns-shared", who=name_of(circle, twice), name=row.name)
    return _with_other_seats(circle, members)


def _with_other_seats(circle: Circle, members: list[int]) -> list[int]:
    """Whoever has more seats than they are named for keeps the turns of the others where those are
    not another's by that, else has the next that are free. Raises Refusal."""
    listed = members + [0] * (circle.plan.seats - len(members))
    for each in dict.fromkeys(members):
        for at in circle.seats_of(each)[members.count(each) :]:
            if 0 not in listed:
                raise Refusal("circle-no-turn", most=circle.plan.seats)
            own = circle.whole(at) - 1
            listed[own if not listed[own] else listed.index(0)] = each
    return listed
