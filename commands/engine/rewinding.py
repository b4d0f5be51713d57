"""A platform that was restored from a backup: its rooms are told, and what is said again is asked.

Nothing is missing in the books. But in the room nobody sees any more what was done meanwhile, and
who looks for their tip there may well give it again.
"""

from __future__ import annotations

from commands.engine import execution, places, speaker
from commands.engine.context import Context
from commands.engine.items import Result
from commands.engine.places import key_of
from commands.engine.request import Refusal, Request, Say
from commands.engine.unit import Unit
from commands.language.address import Addressed, Found
from commands.language.dates import DAY
from commands.values.events import Rewound, Said
from storage import communities, rewinds
from storage.ledger.entries import of_event
from storage.ledger.references import reference

ASKS_FOR = DAY
"""So long after it is asked of what somebody says again whether it is meant once more."""


def tell(unit: Unit, event: Rewound) -> Result:
    """Tell a room, once, what it has forgotten and that nothing of it is undone."""
    key = key_of(event.place)
    unit.rooms.update(unit.bound([key]))
    room = unit.rooms.get(key)
    if room is None:
        return Result("ignored")
    books = unit.open(room.community_id)
    found = rewinds.begin(books, key, event.since, event.happened_at, event.event_id)
    if found is None:
        return Result("known")
    if room.key not in {each.key for each in places.talking_rooms(books)}:
        return Result("noted")
    now = max(event.received_at, communities.head(books).decided_at)
    context = speaker.announcer(unit.services, books, key, now)
    request = context.request()
    words = request.say(
        "rewound-told",
        since=request.time(found.since),
        until=request.time(found.until),
        history=request.typed("history"),
    )
    context.say(Say(words, mood="notice"), answers=False)
    return Result("noted", tuple((books.community, saying) for saying in context.said))


def ask_whether_again(context: Context, request: Request, heard: Addressed, found: Found) -> None:
    """Ask where somebody says about money what the room has forgotten that they said.

    Raises Refusal, the question.
    """
    rewind = rewinds.rewind_in(context.settings.here)
    event = context.event
    if rewind is None or not isinstance(event, Said):
        return
    if not rewind.until < event.happened_at < rewind.until + ASKS_FOR:
        return
    digest, member = context.handling.digest(), context.member.number
    room = context.room.key
    number = rewinds.said_before(context.books, room, rewind, member, digest) if digest else None
    booked = [] if number is None else of_event(context.books, number)
    offer = execution.offer_for(context, request, heard, found) if booked else None
    if offer is not None:
        entry = f"#{reference(booked[0].number)}"
        raise Refusal("rewound-again", offer=[offer], entry=entry)
