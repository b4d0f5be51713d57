"""Every capability that has a say when members become one, part, or are forgotten, in order."""

from __future__ import annotations

from collections.abc import Sequence

from commands import holding, requests
from commands.request import Request
from commands.stakes import Stake
from storage.books import Books
from storage.members import Member

STAKES: tuple[Stake, ...] = (holding.PAUSE, holding.BALANCE, requests.STAKE)


def may_link(request: Request, books: Books, merged: Member, kept: Member) -> None:
    """Raise the first refusal of those who object to these two becoming one."""
    for stake in STAKES:
        _raise(stake.link(request, books, merged, kept))


def may_unlink(request: Request, books: Books, member: Member) -> None:
    """Raise the first refusal of those who object to an account of this member's going its way."""
    for stake in STAKES:
        _raise(stake.unlink(request, books, member))


def may_forget(request: Request, books: Books, member: Member, *, anyway: bool) -> None:
    """Raise the first refusal of those who object to this member's being forgotten now.

    `anyway`: what they have may be given away, and what is open may end.
    """
    for stake in STAKES:
        _raise(stake.forget(request, books, member, anyway))


def link(books: Books, merged: Member, kept: Member, now: int) -> None:
    """Let every capability take over what was the one's for the other."""
    for stake in STAKES:
        stake.linked(books, merged, kept, now)


def forget(books: Books, numbers: Sequence[int]) -> None:
    """Let every capability erase what it knows of a person."""
    for stake in STAKES:
        stake.forgotten(books, numbers)


def _raise(refusal: Exception | None) -> None:
    if refusal is not None:
        raise refusal
