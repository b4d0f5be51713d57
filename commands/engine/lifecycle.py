"""Members become one, part, or are forgotten: every capability that has a say in it has it here."""

from __future__ import annotations

from collections.abc import Sequence

from commands.engine.request import Occasion, Request
from commands.values.reply import Block, Value
from storage.changes import Change
from storage.members import Member
from storage.unit_of_work import Books


def may_link(request: Request, books: Books, merged: Member, kept: Member) -> None:
    """Raise the first refusal of those who object to these two becoming one."""
    for capability in request.catalogue.lifecycle:
        _raise(capability.may_link(request, books, merged, kept))


def may_unlink(request: Request, books: Books, member: Member) -> None:
    """Raise the first refusal of those who object to an account of this member's going its way."""
    for capability in request.catalogue.lifecycle:
        _raise(capability.may_unlink(request, books, member))


def may_forget(request: Occasion, books: Books, member: Member, *, anyway: bool) -> None:
    """Raise the first refusal of those who object to this member's being forgotten now.

    `anyway`: what they have may be given away, and what is open may end.
    """
    for capability in request.catalogue.lifecycle:
        _raise(capability.may_forget(request, books, member, anyway=anyway))


def link(request: Request, merged: Member, kept: Member) -> tuple[Change, ...]:
    """How every capability takes over what was the one's for the other."""
    listed = request.catalogue.lifecycle
    return tuple(change for capability in listed for change in capability.link(merged, kept))


def joined(request: Request, books: Books, merged: Member, kept: Member) -> tuple[Block, ...]:
    """What of the one's gives way to the other's, for themselves to read; before it does."""
    listed = request.catalogue.lifecycle
    return tuple(line for each in listed for line in each.joined(books, merged, kept))


def forget(request: Occasion, numbers: Sequence[int]) -> tuple[Change, ...]:
    """How every capability erases what it knows of a person."""
    listed = request.catalogue.lifecycle
    return tuple(change for capability in listed for change in capability.forget(numbers))


def kept(request: Request, books: Books, numbers: Sequence[int]) -> list[tuple[Value, Value]]:
    """What every capability keeps of a person, for themselves alone."""
    listed = request.catalogue.lifecycle
    return [each for capability in listed for each in capability.kept(books, numbers)]


def _raise(refusal: Exception | None) -> None:
    if refusal is not None:
        raise refusal
