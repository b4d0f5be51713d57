"""Why a vote came out as it did: the whole count in words."""

from __future__ import annotations

from typing import Annotated

from commands.decisions.face import face
from commands.decisions.found import VOTE_NUMBER, vote_numbered
from commands.decisions.result import explained
from commands.engine.request import Effects, Request, Say
from commands.values.declaration import command
from commands.values.reply import Block, Reply
from storage.unit_of_work import Books
from storage.votes import Vote


@command(
    "why",
    visibility="discreet",
    examples=("why 1",),
    only_reads=True,
    usable=lambda request: request.community.matters > 0,
)
def why(
    request: Request,
    books: Books,
    number: Annotated[int, VOTE_NUMBER],
) -> Effects:
    """See how a vote was counted, step by step."""
    told: list[Block] = []
    for explain in request.catalogue.explanations:
        told += explain(request, books, number)
    about = books.get(Vote, number) if told else vote_numbered(request, books, number)
    if about is not None:
        counted = face(about) if about.state == "open" else explained(books, about)
        told += counted.blocks
    reply = Reply(tuple(told))
    return Effects(says=lambda _: [Say(reply, "discreet")])
