"""An edit executes nothing: whoever edits or deletes what did something is told so, once."""

from __future__ import annotations

from commands.engine import execution
from commands.engine.context import Context
from commands.engine.request import Refusal
from commands.values.events import Deleted, Edited
from storage.events import Handled, Key
from storage.ledger.entries import of_event
from storage.ledger.limits import GIFTS
from storage.roles import same_person

_SAID_ELSEWHERE = GIFTS | {"ballot"}
"""The kinds of records of which their own capability says what an edit comes to."""

_TOLD = {"handled": "edit-stands", "refused": "edit-anew"}
"""What is said of an edit, by what came of the message."""


def is_first(context: Context, event: Edited | Deleted) -> bool:
    """Whether nothing was said yet of a change of that message."""
    return context.books.get(Handled, *_once(context, event)) is None


def note(context: Context, event: Edited | Deleted) -> None:
    """It is said now, and not again."""
    context.begin_handling()
    number, member = context.number or 0, context.member.number
    once = _once(context, event)
    context.books.add(Handled(*once, number, b"", context.now, member, "noted"))


def stands(context: Context, event: Edited | Deleted) -> str:
    """Whoever edits or deletes what did something here reads once that it stands as it was said;
    and who edits what was refused, that an edit does nothing.

    Of gifts and votes their own capabilities tell what there is to tell.
    """
    place = context.place
    handled = context.books.get(Handled, place.platform, place.account, place.room, event.original)
    if handled is None or handled.member is None or handled.outcome not in _TOLD:
        return "ignored"
    if not same_person(context.books, handled.member, context.member.number):
        return "ignored"
    if any(row.kind in _SAID_ELSEWHERE for row in of_event(context.books, handled.number)):
        return "ignored"
    if isinstance(event, Edited):
        words = _TOLD[handled.outcome]
    elif event.by_author and handled.outcome == "handled":
        words = "deleted-stands"
    else:
        return "ignored"
    if not is_first(context, event):
        return "ignored"
    note(context, event)
    execution.refuse(context, context.request(), Refusal(words))
    return "handled"


def _once(context: Context, event: Edited | Deleted) -> Key:
    place = context.place
    return place.platform, place.account, place.room, f"edit/{event.original}"
