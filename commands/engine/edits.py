"""Edits execute nothing; where one changes what counted, its author is told once."""

from __future__ import annotations

from commands.engine.context import Context
from commands.values.events import Edited
from storage.events import Handled, Key


def is_first(context: Context, event: Edited) -> bool:
    """Whether nothing was said yet of an edit of that message."""
    return context.books.get(Handled, *_once(context, event)) is None


def note(context: Context, event: Edited) -> None:
    """It is said now, and not again."""
    context.begin_handling()
    number, member = context.number or 0, context.member.number
    once = _once(context, event)
    context.books.add(Handled(*once, number, b"", context.now, member, "noted"))


def _once(context: Context, event: Edited) -> Key:
    place = context.place
    return place.platform, place.account, place.room, f"edit/{event.original}"
