"""A desk for speaking to somebody who has not just said anything."""

from __future__ import annotations

from commands.desk import Desk, House
from commands.events import Person, Place, Said
from commands.readers import settings_for
from storage import communities, members, rooms
from storage.asks import Ask
from storage.books import Books
from storage.members import Member
from storage.rooms import Room, RoomKey


def about(house: House, books: Books, ask: Ask, now: int) -> Desk | None:
    """A desk for speaking to the one a question was put to, where it was put."""
    found = rooms.by_key(books.connection, [(ask.platform, ask.account, ask.room)])
    room = found.get((ask.platform, ask.account, ask.room))
    if room is None:
        head = communities.head(books)
        room = Room(ask.platform, ask.account, ask.room, books.community, head.name, None)
    return to(house, books, room, ask.member, now)


def to(house: House, books: Books, room: Room, member: int, now: int) -> Desk | None:
    """A desk for speaking to a member in a room; None where its platform does not know them."""
    users = [
        user for platform, user in members.known_as(books, member) if platform == room.platform
    ]
    if not users:
        return None
    record = books.need(Member, member)
    place = Place(room.platform, room.account, room.room)
    event = Said(
        place=place, event_id="", sender=Person(users[0], record.name), at=now, received_at=now,
        text="",
    )  # fmt: skip
    decided = max(now, communities.head(books).decided_at)
    return Desk(house, books, room, event, decided, record, settings_for(books, room), [])


def announcer(house: House, books: Books, key: RoomKey, now: int) -> Desk:
    """A desk for telling a room something that nobody's words brought about."""
    found = rooms.by_key(books.connection, [key])
    room = found.get(key) or Room(*key, books.community, communities.head(books).name, None)
    place = Place(*key)
    event = Said(
        place=place, event_id="", sender=Person(place.account, ""), at=now, received_at=now, text=""
    )
    decided = max(now, communities.head(books).decided_at)
    nobody = Member(0, "", "", now)
    return Desk(house, books, room, event, decided, nobody, settings_for(books, room), [])
