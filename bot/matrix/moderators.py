"""Which of our rooms somebody moderates, by what the server says at this moment."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.matrix.errors import MatrixError
from bot.matrix.rights import creators, moderates
from bot.matrix.state import Room, text_in
from bot.matrix.wire import Json, Wire, path
from commands.values.events import Rights

_MOST_ROOMS = 30
_ALONE, _AMONG_OTHERS = "alone", "among others"
_MOST_OTHERS = 5
"""Of so many others with power it is asked whether they are there; where more are, somebody is."""


class Moderators:
    """Rights are asked for afresh; what the sync told only says which rooms are worth asking of."""

    def __init__(self, account: str, wire: Wire, rooms: dict[str, Room]) -> None:
        self._account = account
        self._wire = wire
        self._rooms = rooms

    async def moderated_by(self, user: str, here: Room) -> Rights:
        """The rooms the user moderates: this one, and others where we last knew them to."""
        others = [
            room
            for room in self._rooms.values()
            if room is not here
            and room.is_joined(user)
            and moderates(user, room.create, room.levels)
        ]
        asked = [here, *others[:_MOST_ROOMS]]
        found = await asyncio.gather(*(self._moderates(user, room) for room in asked))
        return Rights(
            frozenset(room.id for room, does in zip(asked, found, strict=True) if does),
            frozenset(room.id for room, does in zip(asked, found, strict=True) if does == _ALONE),
        )

    async def _moderates(self, user: str, room: Room) -> str:
        # The creation never changes; the powers and the presence may have, a moment ago.
        levels, member = await asyncio.gather(
            self._state(room.id, "m.room.power_levels", ""),
            self._state(room.id, "m.room.member", user),
        )
        if member is None or text_in(member, "membership") != "join" or not room.create:
            return ""
        if not moderates(user, room.create, levels):
            return ""
        return _ALONE if await self._is_alone(user, room, levels) else _AMONG_OTHERS

    async def _is_alone(self, user: str, room: Room, levels: Json | None) -> bool:
        """Whether no other person in the room moderates it."""
        if moderates("", room.create, levels):
            return False  # Everybody does.
        listed = (levels or {}).get("users")
        able = {*creators(room.create), *(listed if isinstance(listed, Mapping) else ())}
        others = [
            each
            for each in sorted(able - {user, self._account})
            if moderates(each, room.create, levels)
        ]
        if len(others) > _MOST_OTHERS or any(map(room.is_joined, others)):
            return False
        there = await asyncio.gather(
            *(self._state(room.id, "m.room.member", each) for each in others)
        )
        return not any(each and text_in(each, "membership") == "join" for each in there)

    async def _state(self, room: str, kind: str, key: str) -> Json | None:
        try:
            return await self._wire.call("GET", path("rooms", room, "state", kind, key))
        except MatrixError as error:
            if error.status in {403, 404}:
                return None
            raise
