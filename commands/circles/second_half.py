"""Take the other half of somebody's seat: a yes to what they asked, which is accepting the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles import waiting
from commands.circles.face import changed_face
from commands.circles.found import require_stage
from commands.circles.lines import deposit_short, may_join
from commands.circles.record import records_so_far
from commands.circles.sharing import receipt
from commands.circles.starting import StartedToo, start_if_ready
from commands.circles.telling import alone
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int
from commands.values.reply import Name, Reply, say
from storage.changes import Act
from storage.circles import rows
from storage.circles.rows import CircleRow, Detail
from storage.circles.sharing import deposits
from storage.unit_of_work import Books


@command("circle", "share", hidden=True, visibility="private", money=True)
def share(
    request: Request,
    books: Books,
    circle: Annotated[int, Int("which circle")],
    seat: Annotated[int, Int("which seat", most=100)],
) -> Effects:
    """Take the other half of somebody's seat. That is accepting the plan."""
    row = books.need(CircleRow, circle)
    now, me = row.circle, request.member
    require_stage(request, row, "open")
    if now.seat(seat).partner != me.number or now.seat_of(me.number):
        raise Refusal("circle-hand-gone", name=row.name)
    may_join(request, books, row, now, seat, half=1)
    act: Detail = {"act": "share", "seat": seat, "member": me.number}
    entry = rows.movement(books, row, act, f"member/{me.number}", request.now)
    return Effects(
        movements=(entry,),
        changes=(TakeHalf(row.number, seat, me.number),),
        says=[
            Shares(row.number, seat, request.place),
            waiting.NotShared(
                row.number, me.number, waiting.asked_to_share(now, me.number, but=seat)
            ),
        ],
        refused=deposit_short(books, row, deposits(now)[1]),
    )


@dataclass(frozen=True, slots=True)
class TakeHalf:
    """A member shares a seat from now on; once all seats are taken the circle starts by itself."""

    circle: int
    seat: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        taken: Detail = {"act": "share", "seat": self.seat, "member": self.member}
        row = rows.keep(books, self.circle, taken, entry=act.numbers[0], now=act.now)
        start_if_ready(books, row, act.now)


@dataclass(frozen=True, slots=True)
class Shares:
    """What is said once a seat is shared: to whoever took the second half, to the first, and where
    it was the last one, that the circle starts."""

    circle: int
    seat: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle = row.circle
        first, second = circle.halves(self.seat)
        mine = circle.seat(second).member
        others = [each for each in circle.members if each != mine]
        told = Reply((*receipt(books, row, second).blocks, *records_so_far(books, others)))
        accepted = say("circle-share-accepted", who=Name(mine), name=row.name)
        return [
            Say(told, "private"),
            alone(row, circle.seat(first).member, accepted),
            changed_face(books, row),
            *StartedToo(self.circle, self.here).says(books),
        ]
