"""Books that do not add up: every room is told, and nothing new is booked until they do."""

from __future__ import annotations

from commands.engine import absence, places, speaker
from commands.engine.context import Services
from commands.engine.request import Say
from storage import distrust
from storage.jobs import Job
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books


def found_wrong(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """The check has found something: tell every room, once, and stop."""
    if distrust.of(books) is not None:
        return []
    distrust.begin(books, now)
    return _told(services, books, now, "wrong-told")


def found_right(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """The check finds them in order again: go on, and leave members the time that they lost."""
    since = distrust.of(books)
    if since is None:
        return []
    distrust.end(books)
    said = _told(services, books, now, "wrong-over")
    return said + [each for _, each in absence.keep_open(services, books, since, now).said]


def _told(services: Services, books: Books, now: int, words: str) -> list[OutboxMessage]:
    said: list[OutboxMessage] = []
    for room in places.talking_rooms(books):
        context = speaker.announcer(services, books, room.key, now)
        context.say(Say(context.request().say(words), mood="notice"), answers=False)
        said += context.said
    return said
