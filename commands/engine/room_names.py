"""Rooms by their names; those with one name are told apart by platform, else by their order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from commands.engine.people import platform_name
from commands.engine.places import talking_rooms
from commands.engine.request import Refusal, Request
from commands.language.messages import Wording, languages, wording
from commands.language.rendering import Nobody, Reader, plain
from commands.values.reply import Listed, Message, RoomName, Value
from storage.rooms import Room, RoomKey
from storage.unit_of_work import Books

_MENTIONED = re.compile(r"<#(\d{1,20})>", re.ASCII)
"""A channel as Discord writes it where somebody picks one."""


def names_of_rooms(books: Books) -> dict[RoomKey, Value]:
    """What each room of the community in which somebody talks is called, and no other of them."""
    return _names(talking_rooms(books))


def typed_names_of_rooms(request: Request, books: Books) -> dict[RoomKey, str]:
    """The same as they are typed in the room of the request: a name in any language is read."""
    words = wording(request.settings.language)
    return {key: _in(words, name) for key, name in names_of_rooms(books).items()}


def _in(words: Wording, name: Value) -> str:
    return plain(name, Reader(words, "en"), Nobody())


def _names(rooms: Sequence[Room]) -> dict[RoomKey, Value]:
    found: dict[RoomKey, Value] = {}
    for room in rooms:
        alike = [each for each in rooms if each.name.casefold() == room.name.casefold()]
        name = room.name if len(alike) == 1 else _told_apart(room, alike)
        found[room.key] = RoomName(name, room.platform, room.room)
    return found


def _told_apart(room: Room, alike: Sequence[Room]) -> Value:
    where = [each.platform for each in alike]
    if len(set(where)) == len(where):
        return Message("called-on", {"name": room.name, "platform": platform_name(room.platform)})
    return f"{room.name} ({1 + [each.key for each in alike].index(room.key)})"


def room_called(request: Request, books: Books, text: str, *, but: RoomKey | None = None) -> Room:
    """The room that somebody names, `but` one it cannot be. Raises Refusal with those there are."""
    everywhere = talking_rooms(books)
    mentioned = _MENTIONED.fullmatch(text.strip())
    if mentioned is not None:
        there = (request.place.platform, request.place.account, mentioned[1])
        found = [room for room in everywhere if room.key == there]
        if found and there != but:
            return found[0]
        text = found[0].name if found else text
    names, rooms = _names(everywhere), [room for room in everywhere if room.key != but]
    listed = _listed(names, rooms) if rooms else request.room.name
    if mentioned is not None and not found:
        raise Refusal("room-not-talked-in", rooms=listed)
    wanted = text.strip().strip('"“”„').removeprefix("#").casefold()
    # A button may have been labelled in another language than is spoken where it is pressed.
    spoken = [wording(language) for language in languages()]
    found = [
        room
        for room in rooms
        if wanted in {_in(words, names[room.key]).casefold() for words in spoken}
    ]
    found = found or [room for room in rooms if room.name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refusal("room-several", given=text[:40], rooms=_listed(names, found))
    raise Refusal("room-unknown", given=text[:40], rooms=listed)


def _listed(names: Mapping[RoomKey, Value], rooms: Sequence[Room]) -> Listed:
    return Listed(tuple(names[room.key] for room in rooms), "comma")
