"""Rooms by their names; those with one name are told apart by platform, else by their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from commands.people import platform_name
from commands.places import talking_rooms
from commands.request import Refusal, Request
from commands.wording import languages, wording
from storage.books import Books
from storage.rooms import Room, RoomKey


def names_of_rooms(request: Request, books: Books) -> dict[RoomKey, str]:
    """What each room of the community in which somebody talks is called, and no other of them."""
    return _names(request, talking_rooms(books))


def _names(request: Request, rooms: Sequence[Room]) -> dict[RoomKey, str]:
    found: dict[RoomKey, str] = {}
    for room in rooms:
        alike = [each for each in rooms if each.name.casefold() == room.name.casefold()]
        found[room.key] = room.name if len(alike) == 1 else _told_apart(request, room, alike)
    return found


def _told_apart(request: Request, room: Room, alike: Sequence[Room]) -> str:
    where = [each.platform for each in alike]
    if len(set(where)) == len(where):
        return request.words.text(
            "called-on", name=room.name, platform=platform_name(request, room.platform)
        )
    return f"{room.name} ({1 + [each.key for each in alike].index(room.key)})"


def room_called(request: Request, books: Books, text: str, *, but: RoomKey | None = None) -> Room:
    """The room that somebody names, `but` one it cannot be. Raises Refusal with those there are."""
    everywhere = talking_rooms(books)
    names, rooms = _names(request, everywhere), [room for room in everywhere if room.key != but]
    wanted = text.strip().strip('"“”„').removeprefix("#").casefold()
    # A button may have been labelled in another language than is spoken where it is pressed.
    spoken = [_names(replace(request, words=wording(each)), everywhere) for each in languages()]
    found = [room for room in rooms if wanted in {each[room.key].casefold() for each in spoken}]
    found = found or [room for room in rooms if room.name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refusal("room-several", given=text[:40], rooms=_listed(names, found))
    raise Refusal("room-unknown", given=text[:40], rooms=_listed(names, rooms) or request.room.name)


def _listed(names: Mapping[RoomKey, str], rooms: Sequence[Room]) -> str:
    return ", ".join(names[room.key] for room in rooms)
