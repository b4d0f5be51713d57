"""Which of our rooms somebody moderates, by what the server says at this moment."""

from __future__ import annotations

import asyncio

from bot.matrix.errors import MatrixError
from bot.matrix.rights import moderates
from bot.matrix.state import Room, text_in
from bot.matrix.wire import Json, Wire, path

_MOST_ROOMS = 30


class Moderators:
    """Rights are asked for afresh; what the sync told only says which rooms are worth asking of."""

    def __init__(self, wire: Wire, rooms: dict[str, Room]) -> None:
        self._wire = wire
        self._rooms = rooms

    async def moderated_by(self, user: str, here: Room) -> frozenset[str]:
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
        return frozenset(room.id for room, does in zip(asked, found, strict=True) if does)

    async def _moderates(self, user: str, room: Room) -> bool:
        # The creation never changes; the powers and the presence may have, a moment ago.
        levels, member = await asyncio.gather(
            self._state(room.id, "m.room.power_levels", ""),
            self._state(room.id, "m.room.member", user),
        )
        if member is None or text_in(member, "membership") != "join" or not room.create:
            return False
        return moderates(user, room.create, levels)

    async def _state(self, room: str, kind: str, key: str) -> Json | None:
        try:
            return await self._wire.call("GET", path("rooms", room, "state", kind, key))
        except MatrixError as error:
            if error.status in {403, 404}:
                return None
            raise
