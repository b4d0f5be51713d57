"""A community that was closed: every room is told, and nothing new is booked there."""

from __future__ import annotations

from commands.engine import absence, places, speaker
from commands.engine.context import Services
from commands.engine.request import Say
from storage import communities
from storage.jobs import Job
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books


def tell(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Tell every room, once, that it is closed here and what everybody can still take along."""
    said: list[OutboxMessage] = []
    if not communities.head(books).closed:
        return said  # It goes on elsewhere before anybody was told.
    told: list[Room] = []
    for room in places.talking_rooms(books):
        if any(places.is_one(books, room.key, other.key) for other in told):
            continue
        told.append(room)
        context = speaker.announcer(services, books, room.key, now)
        request = context.request()
        words = request.say(
            "closed-told",
            name=communities.head(books).name,
            mine=request.typed("me export"),
            all=request.typed("export community"),
        )
        context.say(Say(words, mood="notice"), answers=False)
        said += context.said
    return said


def go_on(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """It goes on here: what would have ended while it was closed is open for some time yet."""
    moved = absence.keep_open(services, books, int(job.about), now)
    return [saying for _, saying in moved.said]
