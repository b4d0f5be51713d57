"""Where a community lives: its rooms, the space that lists them, and a room's move to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection

from commands.events import AnyEvent, Moved, Place
from storage import asks, communities, members, rooms
from storage.books import Books
from storage.members import Presence
from storage.rooms import Room, RoomKey, Setting

_IS_SPACE = "space"
"""The setting by which a home is known to be a group of rooms, in which nobody talks."""

_MOST_SPEAKERS = 10_000

Open = Callable[[int], Books]


def key_of(place: Place) -> RoomKey:
    return (place.platform, place.account, place.room)


def first_seen(connection: Connection, event: AnyEvent, open_books: Open) -> Room:
    """Bind the room of a first event: to the community of its space, else to one of its own."""
    key = key_of(event.place)
    name = getattr(event, "room_name", "") or readable_name(event.place.room)
    if event.space is None:
        return _founded(connection, key, name, event.received_at)
    home = key_of(event.space)
    found = rooms.by_key(connection, [home])
    if home in found:
        space = found[home]
    else:
        named = event.space_name or readable_name(event.space.room)
        space = _founded(connection, home, named, event.received_at)
        open_books(space.community_id).add(Setting(*home, _IS_SPACE, "yes"))
    return rooms.bind(connection, key, space.community_id, name)


def readable_name(room: str) -> str:
    """A name for a room nobody named: of its platform id what a person can read."""
    return room.lstrip("!#").partition(":")[0] or room


def _founded(connection: Connection, key: RoomKey, name: str, now: int) -> Room:
    return rooms.bind(connection, key, communities.found(connection, name, key, now), name)


def follow(connection: Connection, event: Moved, open_books: Open) -> Room | None:
    """Bind the room that another goes on as; None where there is nothing to follow.

    What was set for the old room holds for the new one, what is asked there is asked here, and the
    bot does not introduce itself again. A community whose home it was has its home there now, with
    those who moderate it there.
    """
    before, key = key_of(event.before), key_of(event.place)
    found = rooms.by_key(connection, [before, key])
    old = found.get(before)
    if old is None or key in found:
        return None
    books = open_books(old.community_id)
    room = replace(rooms.bind(connection, key, old.community_id, old.name),
                   arrived_at=old.arrived_at)  # fmt: skip
    if old.arrived_at is not None:
        rooms.note_arrival(connection, room, old.arrived_at)
    for name, value in rooms.settings_of(books, before).items():
        books.add(Setting(*key, name, value))
    for presence in members.spoke_since(books, before, 0, _MOST_SPEAKERS):
        # Who is there now is told by the arrival; when they last spoke is known only here.
        books.save(Presence(*key, presence.member, 0, presence.spoke_at))
    for ask in asks.open_in(books, before):
        books.save(replace(ask, platform=key[0], account=key[1], room=key[2]))
    head = communities.head(books)
    if (head.home_platform, head.home_account, head.home_room) == before:
        books.save(replace(head, home_platform=key[0], home_account=key[1], home_room=key[2]))
    return room


def for_talk(books: Books, place: Place) -> Place:
    """The place itself, or where it is a space the room of it in which the bot has been longest."""
    key = key_of(place)
    if _IS_SPACE not in rooms.settings_of(books, key):
        return place
    others = [
        room for room in rooms.of_community(books.connection, books.community)
        if room.key != key and room.platform == place.platform and room.arrived_at is not None
    ]  # fmt: skip
    if not others:
        return place
    first = min(others, key=lambda room: (room.arrived_at, room.key))
    return Place(*first.key)
