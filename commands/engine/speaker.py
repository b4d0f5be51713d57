"""A context for speaking to somebody who has not just said anything."""

from __future__ import annotations

from commands.engine.context import Context, Services
from commands.engine.reader import settings_for
from commands.values.events import Person, Place, Said
from storage import communities, members, rooms
from storage.asks import Ask
from storage.members import Member
from storage.rooms import Room, RoomKey
from storage.unit_of_work import Books


def about(services: Services, books: Books, ask: Ask, now: int) -> Context | None:
    """A context for speaking to the one a question was put to, where it was put."""
    found = rooms.by_key(books.connection, [(ask.platform, ask.account, ask.room)])
    room = found.get((ask.platform, ask.account, ask.room))
    if room is None:
        head = communities.head(books)
        room = Room(ask.platform, ask.account, ask.room, books.community, head.name, None)
    return to(services, books, room, ask.member, now)


def to(services: Services, books: Books, room: Room, member: int, now: int) -> Context | None:
    """A context for speaking to a member in a room; None where its platform does not know them."""
    users = [
        user for platform, user in members.known_as(books, member) if platform == room.platform
    ]
    if not users:
        return None
    record = books.need(Member, member)
    place = Place(room.platform, room.account, room.room)
    event = Said(
        place=place,
        event_id="",
        sender=Person(users[0], record.name),
        at=now,
        received_at=now,
        text="",
    )
    decided = max(now, communities.head(books).decided_at)
    return Context(services, books, room, event, decided, record, settings_for(books, room), [])


def announcer(services: Services, books: Books, key: RoomKey, now: int) -> Context:
    """A context for telling a room something that nobody's words brought about."""
    found = rooms.by_key(books.connection, [key])
    room = found.get(key) or Room(*key, books.community, communities.head(books).name, None)
    place = Place(*key)
    event = Said(
        place=place, event_id="", sender=Person(place.account, ""), at=now, received_at=now, text=""
    )
    decided = max(now, communities.head(books).decided_at)
    nobody = Member(0, "", "", now)
    return Context(services, books, room, event, decided, nobody, settings_for(books, room), [])
