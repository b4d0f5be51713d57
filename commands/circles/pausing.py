"""Let a circle rest until a day, by everyone's consent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from commands.circles.agreeing import Then, agreement_of
from commands.circles.face import FaceAfter
from commands.circles.found import WHICH, circle_meant, my_seat, require_stage
from commands.circles.telling import here_or_there
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Text
from commands.values.reply import Time, say
from storage.circles.plan import instant
from storage.circles.rows import CircleRow, Detail
from storage.circles.rules import LONGEST_PAUSE
from storage.unit_of_work import Books


@command(
    "circle",
    "pause",
    examples=("circle pause Winter until=2026-03-01",),
    usable=has_matters,
)
def pause(
    request: Request,
    books: Books,
    which: Annotated[str, WHICH] = "",
    until: Annotated[str, Text("until which day: 2026-03-01", most=10)] = "",
) -> Effects:
    """Ask that a circle rests until a day, or agree to it.

    It needs everyone's consent and lasts up to 90 days.
    """
    row = circle_meant(request, books, which, "circle pause until=2026-03-01")
    circle = row.circle
    require_stage(request, row, "running")
    mine = my_seat(request, circle, row)
    ends = _day(request, row, until)
    topic = f"pause {ends}"
    agreed = circle.consents.get(topic, [])
    if circle.has_said(agreed, mine):
        raise Refusal("circle-agreed-already", name=row.name)
    entry, keeps = agreement_of(request, books, row, topic, mine)
    people = circle.voices(circle.parts)
    there = [at for at in people if circle.has_said((*agreed, mine), at)]
    if len(there) < len(people):
        same = f"circle pause {row.number} until={until}"
        told = request.say(
            "circle-pause-wanted",
            who=request.name(request.member),
            name=row.name,
            until=Time(ends, "date"),
            there=len(there),
            count=len(people),
            agree=request.button("circle-accept-button", same),
            typed=request.typed(same),
        )
        return Effects(
            movements=(entry,), changes=(keeps,), says=[here_or_there(request.place, row, told)]
        )
    act: Detail = {"act": "pause", "until": ends}
    then = Then(row.number, tuple(act.items()), f"member/{request.member.number}")
    return Effects(
        movements=(entry,),
        changes=(keeps, then),
        says=[Paused(row.number, ends, request.place), FaceAfter(row.number)],
    )


def _day(request: Request, row: CircleRow, text: str) -> int:
    """The first moment of a day, in the circle's time zone. Raises Refusal."""
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal("circle-pause-day", given=text[:40]) from None
    ends = instant(wall.replace(tzinfo=None), row.circle.plan.zone)
    if not request.now < ends <= request.now + LONGEST_PAUSE:
        raise Refusal("circle-pause-long")
    return ends


@dataclass(frozen=True, slots=True)
class Paused:
    """What the room reads once all want a pause; `here` is where the last of them said so."""

    circle: int
    until: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle = row.circle
        following = circle.grace_ends if circle.collecting else circle.next_date
        told = say(
            "circle-paused",
            name=row.name,
            until=Time(self.until, "date"),
            next=Time(following),
            due=int(circle.collecting),
        )
        return [here_or_there(self.here, row, told)]
