"""Who is in a room, and when they last spoke there."""

from __future__ import annotations

from commands.engine.context import Context
from commands.language.dates import MINUTE
from commands.values.events import AnyEvent, Arrived, Left, Place, Renamed, Said
from storage import visitors
from storage.presence import Presence, note_presence
from storage.unit_of_work import Books


def note_here(context: Context, numbers: list[int], *, here: bool) -> None:
    key = (context.place.platform, context.place.account, context.place.room)
    if not context.place.direct:
        note_presence(context.books, key, numbers, here=here, now=context.now)


def note_people(context: Context, event: Arrived) -> None:
    """Those who are there enter the books, but for whoever asked to be forgotten."""
    people = [
        context.person(person).number
        for person in event.people
        if not context.was_forgotten(person)
    ]
    note_here(context, people, here=True)


def note_visit(books: Books, event: AnyEvent) -> None:
    """Somebody who is no member talks, comes, goes or is renamed: they become none by that."""
    room = (event.place.platform, event.place.account, event.place.room)
    who, at = event.sender, min(event.at, event.received_at)
    before = books.get(visitors.Visitor, room[0], who.user, *room[1:])
    if isinstance(event, Left):
        visitors.erase(books, [] if before is None else [before])
    elif before is not None or not isinstance(event, Renamed):
        visitors.note(
            books, room, who.user, who.name, who.joined_at, at, spoke=isinstance(event, Said)
        )


_SPEECH_GRAIN = MINUTE
"""How exactly it is kept when somebody last spoke; finer would be a write for every message."""


def note_speech(books: Books, place: Place, member: int, at: int) -> None:
    """Note that a member spoke in a room, which is kept no finer than to the minute."""
    if place.direct:
        return
    key = (place.platform, place.account, place.room)
    before = books.get(Presence, *key, member)
    spoke = before.spoke_at if before is not None else None
    if before is None or not before.here or spoke is None or at - spoke >= _SPEECH_GRAIN:
        note_presence(books, key, [member], here=True, spoke_at=max(at, spoke or at))
