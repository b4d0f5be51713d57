"""What a giver may learn from a ceiling: that a gift was too much, three times a day, and no more.

Whether a gift fits depends on what its receiver has, which is theirs to know. So no question says
it beforehand: it comes out only where the gift would be given. Each "no" is counted, and after
three of them that giver gives that receiver nothing for the rest of a day, whether it would fit or
not; otherwise a balance could be found out by halving.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from commands.engine.request import Refusal, Request
from storage import ceiling_tries
from storage.ledger.movements import Refused
from storage.members import Member
from storage.unit_of_work import Books

MOST_TRIES = 3


def may_try(request: Request, books: Books, to: Member) -> bool:
    """Whether the member may give this one something, as far as tries in vain go."""
    if request.asset.ceiling is None:
        return True
    found = ceiling_tries.lately(books, request.member.number, to.number, request.now)
    return found.tries < MOST_TRIES


def require_tries(request: Request, books: Books, to: Sequence[Member]) -> None:
    """Refuse a gift to somebody whom the member tried to give too much too often."""
    for member in to:
        if not may_try(request, books, member):
            found = ceiling_tries.lately(books, request.member.number, member.number, request.now)
            until = request.time(found.since + ceiling_tries.SPAN)
            raise Refusal("over-ceiling-wait", who=request.name(member), until=until)


def counted(request: Request, books: Books, receiver: int) -> Callable[[Connection], None]:
    """What counts a try in vain, once it is refused."""

    def note(_: Connection) -> None:
        ceiling_tries.count(books, request.member.number, receiver, request.now)

    return note


def is_told_later(refused: Refused) -> bool:
    """Whether a refusal tells of another's account, so that no question says it beforehand."""
    return refused.code == "over_ceiling"
