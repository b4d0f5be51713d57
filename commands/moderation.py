"""Pause somebody's tips and requests for a while, and let them go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Annotated

from commands.declare import command
from commands.parameters import OneMember, Rest
from commands.request import Effects, Refusal, Request, Say
from commands.times import DAY
from storage.books import Books
from storage.members import Member
from storage.movements import Entry
from storage.references import reference

FREEZE_SPAN = 7 * DAY

_QUOTES = ('""', "“”", "„“", "„”")


def _unquoted(text: str) -> str:
    """A reason on one line, without the quotation marks around it."""
    reason = " ".join(text.split())
    if len(reason) > 1 and reason[0] + reason[-1] in _QUOTES:
        reason = reason[1:-1].strip()
    return reason.rstrip(".")


@command(
    "mod", "freeze", permission="home moderator",
    examples=("mod freeze {person} the same favour twice",),
)  # fmt: skip
def mod_freeze(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("whose tips and requests")],
    reason: Annotated[str, Rest("why; the room reads it", most=300)] = "",
) -> Effects:
    """Pause a member's tips and requests for seven days.

    It stops nothing else: they are still paid, and can take back, return and look. It ends by
    itself, or with mod thaw.
    """
    if to.number == request.member.number:
        raise Refusal("freeze-oneself")
    if to.frozen(request.now):
        until = request.time(to.frozen_until or 0)
        raise Refusal("freeze-already", to=request.name(to), until=until)
    ends = request.now + FREEZE_SPAN
    why = _unquoted(reason)
    record = Entry(
        "freeze", cause=f"member/{request.member.number}", memo=why or None,
        detail={"member": to.number, "until": ends},
    )  # fmt: skip

    def says(numbers: Sequence[int]) -> list[Say]:
        said = request.say(
            "freeze-done", who=request.name(request.member), to=request.name(to),
            until=request.time(ends), reason=f": {why}" if why else "",
            reference=f"#{reference(numbers[0])}",
        )  # fmt: skip
        return [Say(said)]

    return Effects((record,), keep=_frozen_until(to, ends), says=says)


@command(
    "mod",
    "thaw",
    aliases=("mod unfreeze",),
    permission="home moderator",
    examples=("mod thaw {person}",),
)
def mod_thaw(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("whose tips and requests")],
) -> Effects:
    """Let a member tip and ask again before the pause ends by itself."""
    if to.number == request.member.number:
        raise Refusal("freeze-oneself")
    if not to.frozen(request.now):
        raise Refusal("thaw-nothing", to=request.name(to))
    record = Entry(
        "thaw", cause=f"member/{request.member.number}",
        detail={"member": to.number, "until": None},
    )  # fmt: skip

    def says(numbers: Sequence[int]) -> list[Say]:
        said = request.say(
            "thaw-done", who=request.name(request.member), to=request.name(to),
            reference=f"#{reference(numbers[0])}",
        )  # fmt: skip
        return [Say(said)]

    return Effects((record,), keep=_frozen_until(to, None), says=says)


def _frozen_until(member: Member, until: int | None) -> Callable[[Books], None]:
    def keep(books: Books) -> None:
        books.save(replace(books.need(Member, member.number), frozen_until=until))

    return keep
