"""The ballots of a vote as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Annotated

from commands.decisions.ballot import letter
from commands.decisions.found import LOOKED_AT, has_matters, vote_looked_at
from commands.decisions.words import sentence
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.parameters import Int
from commands.values.rendered import MOST_PICTURE_BYTES
from commands.values.reply import Block, Picture, Reply
from storage import secret_votes, votes
from storage.counting import dates
from storage.counting.outcome import read_picked, read_ranking
from storage.counting.points import FEW, read_points
from storage.counting.terms import RANKED
from storage.ledger.entries import EntryRow
from storage.ledger.references import reference
from storage.members import Member
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


@command(
    "poll",
    "export",
    visibility="private",
    examples=("poll export 1",),
    only_reads=True,
    reads_much="always",
    usable=has_matters,
)
def export(
    request: Request,
    books: Books,
    number: Annotated[int | None, LOOKED_AT] = None,
    page: Annotated[int, Int("which part of a large vote", most=1_000, named=True)] = 1,
) -> Effects:
    """Get the ballots of a vote as a file that spreadsheets open.

    One line a ballot: who, what they said, their reason, and how many voices lie with it.
    """
    vote = vote_looked_at(request, books, number, "poll export")
    if not vote.rules.is_secret and vote.rules.is_hidden and vote.state == "cancelled":
        raise Refusal("voters-called-off", number=str(vote.number))
    if vote.rules.is_hidden and vote.state == "open":
        raise Refusal("poll-export-hidden", until=request.time(vote.closes_at))
    if vote.rules.is_secret and vote.state == "cancelled":
        raise Refusal("poll-export-erased", number=str(vote.number))
    given = [each for each in votes.ballots_of(books, vote.number) if each.choice]
    opened = secret_votes.opened_of(books, vote.number)
    if vote.rules.method == "points" and vote.state != "open" and len(opened) < FEW:
        raise Refusal("poll-export-few", least=FEW)
    parts = max(1, -(-max(len(given), len(opened)) // MOST_LINES))
    if page > parts:
        raise Refusal("history-no-page", pages=parts)
    here = slice((page - 1) * MOST_LINES, page * MOST_LINES)
    part = given[here]
    books.fetch(Member, [(each.member,) for each in part])
    books.fetch(EntryRow, [(each.entry,) for each in part])
    voices = votes.counted(books, vote).carried.voices
    rows = [_row(books, vote, each, 1 + voices.get(each.member, 0)) for each in part]
    head: tuple[str | int, ...] = ("record", "member", "ballot", "voices", "reason")
    if vote.rules.is_secret:
        head, rows = ("ballot",), [(plain(books, vote, each.choice),) for each in opened[here]]
    data = table([head, *rows])[:MOST_PICTURE_BYTES]
    blocks: list[Block] = [
        request.line(
            "poll-export", number=str(vote.number), question=sentence(vote), count=len(rows)
        ),
        Picture(data, "text/csv", request.message("poll-export-file")),
    ]
    if page < parts:
        following = request.typed(f"poll export {vote.number} page={page + 1}")
        blocks += request.say("history-more", page=page, pages=parts, next=following).blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


MOST_LINES = 1_000
"""So many ballots a file, each with a reason of 300 letters, fit into what a message carries."""


def _row(books: Books, vote: Vote, ballot: Ballot, voices: int) -> tuple[str | int, ...]:
    row = books.need(EntryRow, ballot.entry)
    who = books.need(Member, ballot.member).name
    return (
        f"#{reference(ballot.entry)}",
        who,
        plain(books, vote, ballot.choice),
        voices,
        row.memo or "",
    )


def plain(books: Books, vote: Vote, choice: str) -> str:
    """A ballot by letters, the same in every language: "B>A=C", "A C", "A=yes B=no", "yes"; points
    by names: "ben 25 ana 75"."""
    terms = vote.rules
    if terms.method == "yesno":
        return choice
    if terms.method == "points":
        points = read_points(choice).items()
        return " ".join(f"{books.need(Member, member).name} {count}" for member, count in points)
    if terms.method == "dates":
        answers = zip(range(1, terms.options + 1), dates.read(choice), strict=True)
        return " ".join(f"{letter(option)}={answer}" for option, answer in answers)
    if terms.method in RANKED:
        places = read_ranking(terms, choice)
        return ">".join("=".join(map(letter, place)) for place in places)
    return " ".join(map(letter, read_picked(terms, choice)))


def table(rows: Iterable[Iterable[str | int]]) -> bytes:
    """Rows as CSV. A text that a spreadsheet would take for a formula gets a ' before it."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in rows:
        writer.writerow(
            f"'{cell}" if isinstance(cell, str) and cell.startswith(_DANGEROUS) else cell
            for cell in row
        )
    return out.getvalue().encode()
