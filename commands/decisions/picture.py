"""The result of a vote as a picture, for whoever asks for it."""

from __future__ import annotations

from typing import Annotated

from commands.decisions.found import VOTE_NUMBER, has_matters, vote_numbered
from commands.decisions.result import picture_of
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.reply import Reply
from storage.counting.outcome import read_outcome
from storage.unit_of_work import Books


@command(
    "poll",
    "chart",
    visibility="discreet",
    examples=("poll chart 1",),
    only_reads=True,
    usable=has_matters,
)
def picture(
    request: Request,
    books: Books,
    number: Annotated[int, VOTE_NUMBER],
) -> Effects:
    """See the result of a vote as a picture."""
    vote = vote_numbered(request, books, number)
    if vote.state == "open":
        # Its numbers may be nobody's yet, and where they are told its message shows them.
        raise Refusal(
            "poll-chart-open", number=str(vote.number), until=request.time(vote.closes_at)
        )
    if vote.rules.method == "dates":
        raise Refusal("poll-chart-dates", why=request.typed(f"why {vote.number}"))
    if vote.rules.method == "points" and vote.state == "closed":
        results = request.typed(f"grants results {vote.number}")
        raise Refusal("poll-chart-points", results=results)
    if vote.state != "closed" or not vote.cast:
        raise Refusal("poll-chart-none", number=str(vote.number))
    reply = Reply((picture_of(books, vote, read_outcome(vote.outcome)),))
    return Effects(says=[Say(reply, "discreet")])
