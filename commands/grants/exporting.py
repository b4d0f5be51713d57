"""A round as a file that public tools count again."""

from __future__ import annotations

from typing import Annotated

from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.grants.found import NUMBER, latest
from commands.language.dates import moment
from commands.values.declaration import command
from commands.values.rendered import MOST_PICTURE_BYTES
from commands.values.reply import Block, Picture, Reply
from storage import votes
from storage.grants import ballots, rows
from storage.grants.exclusions import pairs
from storage.grants.pabulib import to_pb
from storage.unit_of_work import Books
from storage.votes import Vote


@command(
    "grants",
    "export",
    visibility="private",
    examples=("grants export 1",),
    only_reads=True,
    reads_much="always",
    usable=has_matters,
)
def export(request: Request, books: Books, number: Annotated[int | None, NUMBER] = None) -> Effects:
    """Get a round that is over as a .pb file, which public tools for such votes count again.

    Its ballots stand under numbers that name nobody.
    """
    found = latest(request, books, number)
    if found.terms.method != "shares":
        raise Refusal("grants-export-gifts", number=found.number)
    vote = books.get(Vote, found.round.number)
    if found.round.result in ("", rows.CALLED_OFF) or vote is None:
        raise Refusal("round-not-counted", number=found.number)
    there = rows.on_ballot(rows.applications_of(books, found.round.number))
    projects = rows.projects(books, there)
    own, others = ballots.given(
        vote.rules,
        projects,
        {each.member: each.choice for each in votes.ballots_of(books, vote.number)},
        votes.counted(books, vote).carried.by,
    )
    days = (vote.opened_at, vote.ended_at or vote.closes_at)
    first, last = (f"{moment(each, request.settings.zone):%d.%m.%Y}" for each in days)
    text = to_pb(
        found.title,
        [each.title for each in there],
        [each.amount for each in there],
        sorted([*own, *others]),
        ballots.read_outcome(found.round.result),
        budget=found.budget,
        decimals=found.asset.decimals,
        completion=found.terms.complete,
        dates=(first, last),
        excluding=pairs(projects),
    )
    data = text.encode()
    if len(data) > MOST_PICTURE_BYTES:
        raise Refusal("grants-export-too-large", number=found.number)
    blocks: list[Block] = [
        request.line("grants-export", number=found.number, title=found.title),
        Picture(data, "application/pb", request.message("grants-export-file")),
    ]
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])
