"""Who was thanked by most different people, of those who want to be on such a list."""

from __future__ import annotations

from typing import Annotated

from commands.engine.people import names
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.dates import month_of
from commands.language.spans import month_meant
from commands.values.declaration import command
from commands.values.parameters import Rest
from commands.values.reply import Block, Reply, Time
from storage.ledger.thanked import thanked
from storage.members import Member
from storage.unit_of_work import Books

PLACES = 10


@command(
    "top",
    examples=("top", "top 2026-01", "top june"),
    only_reads=True,
    reads_much="always",
)
def top(
    request: Request,
    books: Books,
    month: Annotated[
        str, Rest("which month, like june or 2026-01; left out, this one", most=40, offers="month")
    ] = "",
) -> Effects:
    """See who was thanked by most different people in a month.

    How much they were given does not count. Only those are on it who said me privacy top on.
    """
    zone = request.settings.zone
    chosen = month or month_of(request.now, zone)
    span = month_meant(chosen, request.now, zone)
    if span is None:
        raise Refusal("month-unreadable", given=month)
    places: dict[int, list[Member]] = {}
    for number, people in thanked(books, *span).items():
        member = books.need(Member, number)
        if member.wants.top and member.forgotten_at is None:
            places.setdefault(len(people), []).append(member)
    if not places:
        raise Refusal("top-nobody", on=request.typed("me privacy top on"))
    blocks: list[Block] = [request.line("top-head", month=Time(span[0], "month"))]
    shown = 0
    for count in sorted(places, reverse=True):
        members = sorted(places[count], key=lambda each: each.number)
        blocks += request.say("top-line", who=names(request, members), count=count).blocks
        shown += len(members)
        if shown >= PLACES:
            break
    return Effects(says=[Say(Reply(tuple(blocks)))])
