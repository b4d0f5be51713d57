"""Block what is asked by consent: a press, its reason, and it counts."""

from __future__ import annotations

from typing import Annotated

from commands.decisions import voting
from commands.decisions.ballot import example
from commands.decisions.found import VOTE_NUMBER, has_matters, vote_numbered
from commands.decisions.secret_voting import require_private
from commands.decisions.voting import require_open, require_voter
from commands.engine.request import Effects, Refusal, Request
from commands.values.declaration import command
from commands.values.parameters import Rest
from storage.unit_of_work import Books


@command(
    "poll",
    "block",
    visibility="discreet",
    examples=("poll block 1 it floods there",),
    usable=has_matters,
    opens=("poll block {number}",),
)
def block(
    request: Request,
    books: Books,
    number: Annotated[int, VOTE_NUMBER],
    reason: Annotated[str, Rest("why it must not be", most=300, question="ask-block")],
) -> Effects:
    """Block what is asked by consent, with your reason.

    It is your vote, and can be changed like any other. The reason is shown with the result.
    """
    vote = vote_numbered(request, books, number)
    require_open(request, vote)
    require_private(request, vote)
    require_voter(request, books, vote)
    if vote.rules.consent == "no":
        typed = request.typed(f"vote {vote.number} {example(vote)}")
        raise Refusal("poll-blocks-none", number=str(vote.number), example=typed)
    effects: Effects = voting.vote.handler(request, books, vote.number, f"block: {reason}")
    return effects
