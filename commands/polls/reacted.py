"""A reaction on a vote that needs reasons: it counts for nothing, and its author is told so."""

from __future__ import annotations

from commands.decisions import native, voting
from commands.decisions.ballot import letter
from commands.engine.conclusion import concluded
from commands.engine.context import Context
from commands.engine.request import Request
from commands.language.button_emoji import ballot_word
from commands.values.events import Reacted
from storage.counting.outcome import YESNO
from storage.votes import Vote


def reacted(context: Context, event: Reacted) -> str:
    """A ballot as a reaction where each needs a reason: it is refused as one without is in words.

    In a vote whose ballots are given alone nothing is said of it, for it stands before all.
    """
    word = ballot_word(event.emoji) if event.added and event.target.is_bot else None
    number = None if word is None else native.number_shown(context, event.target.event_id)
    vote = None if number is None else context.books.get(Vote, number)
    if word is None or vote is None or vote.state != "open":
        return "ignored"
    terms = vote.rules
    options = map(letter, range(1, terms.options + 1))
    known = YESNO if terms.method == "yesno" else tuple(options)
    if terms.reasons != "needed" or terms.is_hidden or word not in known:
        return "ignored"
    request = context.request()
    return concluded(context, request, lambda: _refused(context, request, vote, word))


def _refused(context: Context, request: Request, vote: Vote, word: str) -> str:
    """Raises Refusal, as for any ballot without the reason that it needs."""
    voting.vote.handler(request, context.books, vote.number, word)
    return "ignored"
