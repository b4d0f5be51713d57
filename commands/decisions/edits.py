"""A message with which somebody voted is edited: the vote stays as it was said, as they learn."""

from __future__ import annotations

import json

from commands.engine import edits, execution
from commands.engine.context import Context
from commands.engine.request import Refusal
from commands.values.events import Edited
from storage import secret_votes
from storage.events import Handled
from storage.ledger.entries import of_event
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote


def edited(context: Context, event: Edited) -> str:
    """An edit changes no vote. Whoever edits what their vote in an open one was said with is told
    so, once; what they wrote is not read."""
    vote = _voted_in(context, event.original)
    if vote is None or not edits.is_first(context, event):
        return "ignored"
    request = context.request()
    edits.note(context, event)
    again = request.typed(f"vote {vote.number}")
    words = "vote-edited" if vote.rules.change == "yes" else "vote-edited-stands"
    execution.refuse(context, request, Refusal(words, number=str(vote.number), again=again))
    return "handled"


def _voted_in(context: Context, original: str) -> Vote | None:
    """The open vote in which a message is what the member's ballot was last said with."""
    books, place = context.books, context.place
    before = books.get(Handled, place.platform, place.account, place.room, original)
    for row in [] if before is None else of_event(books, before.number):
        if row.kind != "ballot" or row.detail is None:
            continue
        vote = books.need(Vote, json.loads(row.detail)["vote"])
        is_open = vote.state == "open" and context.now < vote.closes_at
        return vote if is_open and _entry(books, vote, context) == row.number else None
    return None


def _entry(books: Books, vote: Vote, context: Context) -> int | None:
    """The record of the member's ballot."""
    member = context.member.number
    if vote.rules.is_secret:
        sealed = books.get(secret_votes.SealedBallot, vote.number, member)
        return None if sealed is None else sealed.entry
    ballot = books.get(Ballot, vote.number, member)
    return None if ballot is None or not ballot.choice else ballot.entry
