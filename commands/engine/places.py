"""Where a community lives: its rooms, the space that lists them, and a room's move to another."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from commands.values.events import AnyEvent, Arrived, Moved, Place
from commands.values.settings import FALLBACK_LANGUAGE, Settings
from storage import asks, communities, members, rooms, visitors
from storage.forgetting import forgotten_at
from storage.members import Identity
from storage.presence import Presence, accounts_here, note_presence, spoke_since
from storage.rooms import IS_SPACE, Room, RoomKey, Setting
from storage.unit_of_work import Books

_MOST_SPEAKERS = 10_000

Open = Callable[[int], Books]
Bound = Callable[[Sequence[RoomKey]], dict[RoomKey, Room]]
"""Looks rooms up and opens the books of their communities, so that they stay bound as they are."""


def twin_of(settings: Settings) -> RoomKey | None:
    """The room that the one these settings are of is bridged with."""
    return rooms.twin_in(settings.here)


def talking_rooms(books: Books) -> list[Room]:
    """The rooms of a community in which somebody talks: not the spaces that only list them."""
    found = rooms.of_community(books.connection, books.community)
    return [room for room in found if IS_SPACE not in rooms.settings_of(books, room.key)]


def is_one(books: Books, one: RoomKey, other: RoomKey) -> bool:
    """Whether what is said in one room is read in the other: it is the same, or its twin."""
    return one == other or rooms.twin_of(books, one) == other


def key_of(place: Place) -> RoomKey:
    return (place.platform, place.account, place.room)


def first_seen(connection: Connection, event: AnyEvent, open_books: Open, bound: Bound) -> Room:
    """Bind the room of a first event: to the community of its space, else to one of its own."""
    key = key_of(event.place)
    name = name_of(event)
    if (left := left_at(connection, key)) is not None:
        at, name = left
        # Beside the books it left, what it begins anew needs a name of its own.
        community = communities.found(connection, f"{name} 2", key, event.received_at)
        room = rooms.bind(connection, key, community, name)
        rooms.rebind(connection, key, community, at)
        return replace(room, arrived_at=at, bound_at=at)
    if event.space is None:
        return _founded(connection, key, name, event.received_at)
    home = key_of(event.space)
    found = bound([home])
    if home in found:
        space = found[home]
    else:
        named = event.space_name or readable_name(event.space.room)
        space = _founded(connection, home, named, event.received_at)
        books = open_books(space.community_id)
        books.add(Setting(*home, IS_SPACE, "yes"))
        if event.space_language not in ("", FALLBACK_LANGUAGE):
            # As it comes, until a moderator says otherwise.
            books.add(Setting(*rooms.EVERYWHERE, "language", event.space_language))
    return rooms.bind(connection, key, space.community_id, name)


def name_of(event: AnyEvent) -> str:
    """What the room of an event is called, as far as it tells."""
    return event.room_name or readable_name(event.place.room)


def left_at(connection: Connection, key: RoomKey) -> tuple[int, str] | None:
    """When a room left its community, and its name; its space does not bring it back by itself."""
    kept = rooms.recall(connection, key[:2], f"apart:{key[2]}")
    if kept is None:
        return None
    at, name = json.loads(kept)
    return int(at), str(name)


def let_go(connection: Connection, room: Room, at: int) -> None:
    """Let a room belong to no community, and remember that it has left one."""
    rooms.unbind(connection, room.key)
    rooms.remember(connection, room.key[:2], f"apart:{room.room}", json.dumps([at, room.name]))


def identity_of(books: Books, platform: str, user: str) -> Identity | None:
    """The member that a platform account is in a community, if it is one."""
    return books.get(Identity, platform, user)


def communities_for(connection: Connection, identity: tuple[str, str]) -> list[tuple[int, int]]:
    """(community, member) of a person, without those that have no room any more.

    Somebody who is only in such ones still is: their books stay. The member is 0 where they only
    talked so far.
    """
    found = members.communities_of(connection, identity)
    theirs = {community for community, _ in found}
    visited = visitors.communities_of(connection, identity)
    found = sorted([*found, *((each, 0) for each in visited if each not in theirs)])
    if len(found) < 2:
        return found
    living = rooms.living(connection, [community for community, _ in found])
    return [each for each in found if each[0] in living] or found


def readable_name(room: str) -> str:
    """A name for a room nobody named: of its platform id what a person can read."""
    return room.lstrip("!#").partition(":")[0] or room


def _founded(connection: Connection, key: RoomKey, name: str, now: int) -> Room:
    return rooms.bind(connection, key, communities.found(connection, name, key, now), name)


def join(
    connection: Connection, event: Arrived, community: int, at: int, open_books: Open, bound: Bound
) -> Room:
    """Bind a room that was nobody's, and the space that brought it along, to a community."""
    if event.space is not None:
        space = key_of(event.space)
        if space not in bound([space]):
            named = event.space_name or readable_name(event.space.room)
            rooms.bind(connection, space, community, named)
            open_books(community).save(Setting(*space, IS_SPACE, "yes"))
    key = key_of(event.place)
    room = rooms.bind(connection, key, community, name_of(event))
    rooms.rebind(connection, key, community, at)
    return replace(room, arrived_at=at, bound_at=at)


def take_over(old: Books, new: Books, key: RoomKey, at: int, now: int, secret: bytes) -> None:
    """Bind a room to another community: who is there enters its books, what is asked there ends.

    Whoever asked the other community to forget them enters its books by an act of their own alone.
    """
    for ask in asks.open_in(old, key):
        old.save(replace(ask, state="lapsed", ended_at=now))
    for user, name, joined_at, spoke_at in accounts_here(old, key):
        identity = new.get(Identity, key[0], user)
        if identity is None and forgotten_at(new, secret, (key[0], user)) is not None:
            continue
        number = (
            members.enter(new, (key[0], user), name, joined_at, now).number
            if identity is None
            else identity.member
        )
        note_presence(new, key, [number], here=True, spoke_at=spoke_at)
    _take_visitors(old, new, key, secret)
    for name, value in rooms.settings_of(old, key).items():
        if name == IS_SPACE:
            new.save(Setting(*key, name, value))
    rooms.rebind(new.connection, key, new.community, at)


def _take_visitors(old: Books, new: Books, key: RoomKey, secret: bytes) -> None:
    found = visitors.inside(old, key)
    for each in found:
        identity = new.get(Identity, *each.person)
        if identity is not None:
            note_presence(new, key, [identity.member], here=True, spoke_at=each.spoke_at)
        elif forgotten_at(new, secret, each.person) is None:
            new.save(each)
    visitors.erase(old, found)


def follow(connection: Connection, event: Moved, open_books: Open, bound: Bound) -> Room | None:
    """Bind the room that another goes on as; None where there is nothing to follow.

    What was set for the old room holds for the new one, what is asked there is asked here, and the
    bot does not introduce itself again. A community whose home it was has its home there now, with
    those who moderate it there.
    """
    before, key = key_of(event.before), key_of(event.place)
    found = bound([before, key])
    old = found.get(before)
    if old is None or key in found:
        return None
    books = open_books(old.community_id)
    room = replace(
        rooms.bind(connection, key, old.community_id, old.name), arrived_at=old.arrived_at
    )
    if old.arrived_at is not None:
        rooms.note_arrival(connection, room, old.arrived_at)
    for name, value in rooms.settings_of(books, before).items():
        books.add(Setting(*key, name, value))
    if (twin := rooms.twin_of(books, before)) is not None:
        rooms.pair(books, key, twin)
    for presence in spoke_since(books, before, 0, _MOST_SPEAKERS):
        # Who is there now is told by the arrival; when they last spoke is known only here.
        left = presence.left_at or event.at
        books.save(Presence(*key, presence.member, 0, presence.spoke_at, left))
    visited = visitors.inside(books, before)
    for each in visited:
        books.save(replace(each, platform=key[0], account=key[1], room=key[2]))
    visitors.erase(books, visited)
    for ask in asks.open_in(books, before):
        books.save(replace(ask, platform=key[0], account=key[1], room=key[2]))
    head = communities.head(books)
    if (head.home_platform, head.home_account, head.home_room) == before:
        books.save(replace(head, home_platform=key[0], home_account=key[1], home_room=key[2]))
    return room


def home_of(books: Books) -> Room:
    """The home of a community, as a room of it."""
    head = communities.head(books)
    key = (head.home_platform, head.home_account, head.home_room)
    found = rooms.by_key(books.connection, [key]).get(key)
    if found is not None and found.community_id == books.community:
        return found
    return Room(*key, books.community, head.name, None)


def announced_in(books: Books, chosen: Place | None) -> RoomKey:
    """The room in which things are announced: the one chosen while it is ours, else the home."""
    if chosen is not None:
        found = rooms.by_key(books.connection, [key_of(chosen)]).get(key_of(chosen))
        if found is not None and found.community_id == books.community:
            return found.key
    head = communities.head(books)
    home = Place(head.home_platform, head.home_account, head.home_room)
    return key_of(for_talk(books, home))


def told_in(books: Books, chosen: Place | None) -> RoomKey | None:
    """The room in which a community is told what nobody asked for; None where it has none.

    A home that left, or is another community's by now, is told nothing: its oldest room is.
    """
    found = {room.key: room for room in talking_rooms(books)}
    if not found:
        return None
    key = announced_in(books, chosen)
    if key in found:
        return key
    oldest = min(found.values(), key=lambda r: (r.arrived_at is None, r.arrived_at or 0, r.key))
    return oldest.key


def is_foreign(books: Books, place: Place) -> bool:
    """Whether a place is a room that left this community, or is another's: no private room is."""
    found = rooms.bound(books.connection, key_of(place))
    if found is None:
        return left_at(books.connection, key_of(place)) is not None
    return found.community_id != books.community


def for_talk(books: Books, place: Place) -> Place:
    """The place itself, or where it is a space the room of it in which the bot has been longest."""
    key = key_of(place)
    if IS_SPACE not in rooms.settings_of(books, key):
        return place
    others = [
        room
        for room in rooms.of_community(books.connection, books.community)
        if room.key != key and room.platform == place.platform and room.arrived_at is not None
    ]
    if not others:
        return place
    first = min(others, key=lambda room: (room.arrived_at, room.key))
    return Place(*first.key)
