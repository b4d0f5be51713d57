"""Why a vote came out as it did: the whole count in words."""

from __future__ import annotations

from typing import Annotated

from commands.decisions.face import face
from commands.decisions.found import VOTE_NUMBER, vote_numbered
from commands.decisions.result import explained
from commands.engine.request import Effects, Request, Say
from commands.values.declaration import command
from storage.unit_of_work import Books


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
    """See why something came out as it did, step by step."""
    told = (explain(request, books, number) for explain in request.catalogue.explains)
    reply = next((each for each in told if each is not None), None)
    if reply is None:
        about = vote_numbered(request, books, number)
        reply = face(about) if about.state == "open" else explained(books, about)
    return Effects(says=lambda _: [Say(reply, "discreet")])
