"""How often the message of a vote changes with the votes that come in."""

from __future__ import annotations

from commands.language.dates import SECOND
from storage import jobs
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote

SHOWN_EVERY = 5 * SECOND


def to_be_shown(books: Books, vote: Vote, now: int) -> Vote:
    """A vote in which somebody has just voted: its message shows that at once, or soon where it was
    shown a moment ago, with all that comes in until then. The vote is for the caller to save."""
    if vote.shown_at + SHOWN_EVERY <= now:
        return changed(vote, shown_at=now)
    if vote.shown_at <= now:
        vote = changed(vote, shown_at=vote.shown_at + SHOWN_EVERY)
        jobs.plan(books, vote.shown_at, "vote shown", str(vote.number))
    return vote
