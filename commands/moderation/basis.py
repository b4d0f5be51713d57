"""What all acts of moderators have in common: a reason on one line, and nobody's own matters."""

from __future__ import annotations

from commands.engine.request import Refusal, Request
from storage.roles import same_person
from storage.unit_of_work import Books

_QUOTES = ('""', "“”", "„“", "„”")


def unquoted(text: str) -> str:
    """A reason on one line, without the quotation marks around it."""
    reason = " ".join(text.split())
    if len(reason) > 1 and reason[0] + reason[-1] in _QUOTES:
        reason = reason[1:-1].strip()
    return reason.rstrip(".")


def refuse_own(
    request: Request,
    books: Books,
    *members: int,
    words: str = "own-matter",
    arose: int | None = None,
) -> None:
    """Nobody moderates in their own matters, nor in those of an account linked to theirs.

    `arose` is when the matter did; left out, it does now.
    """
    if same_person(books, request.member.number, *members):
        raise Refusal(words)
    if arose is not None and came_since(request, arose):
        raise Refusal("came-since")


def came_since(request: Request, arose: int) -> bool:
    """Whether the actor came into the books again since: whose matter it was to them, who knows.

    Whoever parted from an account, or was forgotten, is otherwise two moderators by themselves.
    """
    returned_at = request.member.returned_at
    return returned_at is not None and returned_at >= arose


def because(reason: str) -> str:
    """A reason as it continues the sentence."""
    return f": {reason}" if reason else ""
