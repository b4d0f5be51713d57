"""How everything ends that a member said or pressed: refusals are said, and it is written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from commands.engine import execution
from commands.engine.context import Context
from commands.engine.request import Refusal, Request
from storage.members import Member


def concluded(context: Context, request: Request, decide: Callable[[], str]) -> str:
    """The outcome of what is decided, as a word: faults are raised, refusals are said."""
    try:
        outcome = decide()
    except Refusal as refusal:
        execution.refuse(context, request, refusal)
        outcome = "refused"
    if outcome not in ("ignored", "read"):
        _note_use(context)
        context.mark_handled(outcome)
    return outcome


def _note_use(context: Context) -> None:
    if context.forgotten:
        return
    member = context.books.need(Member, context.member.number)
    if member.used_at is None:
        context.books.save(replace(member, used_at=context.now))
