"""Whoever keeps the money of a circle and has left is told of, where the circle is."""

from __future__ import annotations

from commands.engine.context import Context
from commands.engine.request import Say
from commands.language.dates import DAY
from commands.values.events import Left, Place
from commands.values.reply import Name, Typed, say
from storage import outbox
from storage.circles import rows
from storage.members import numbers_of
from storage.presence import missing

TOLD_AGAIN_AFTER = 7 * DAY
"""Who comes and goes is told of no more often than that."""


def shown_anew(context: Context) -> None:
    """A member is in none of the rooms any more: those who would send them more read it, once."""
    books, member = context.books, context.member.number
    if not isinstance(context.event, Left) or missing(books, member) != "gone":
        return
    for row in rows.kept_by(books, numbers_of(books, member)):
        key = f"keeper-gone/{row.number}"
        said = outbox.with_key(books, key)
        if any(context.now - each.written_at < TOLD_AGAIN_AFTER for each in said):
            continue
        told = say(
            "circle-keeper-gone",
            who=Name(member),
            name=row.name,
            status=Typed(f'circle status "{row.name}"'),
        )
        place = Place(row.platform, row.account, row.room)
        context.say(Say(told, mood="notice", key=key, place=place), answers=False)
        context.mark_handled("noted")
