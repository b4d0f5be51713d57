"""What all acts of moderators have in common: a reason on one line, and nobody's own matters."""

from __future__ import annotations

from commands.request import Refusal, Request
from storage.books import Books
from storage.roles import same_person

_QUOTES = ('""', "“”", "„“", "„”")


def unquoted(text: str) -> str:
    """A reason on one line, without the quotation marks around it."""
    reason = " ".join(text.split())
    if len(reason) > 1 and reason[0] + reason[-1] in _QUOTES:
        reason = reason[1:-1].strip()
    return reason.rstrip(".")


def refuse_own(request: Request, books: Books, *members: int, words: str = "own-matter") -> None:
    """Nobody moderates in their own matters, nor in those of an account linked to theirs."""
    if same_person(books, request.member.number, *members):
        raise Refusal(words)


def because(reason: str) -> str:
    """A reason as it continues the sentence."""
    return f": {reason}" if reason else ""
