"""Which room a room follows, and which space lists it: believed only from the other's own state."""

from __future__ import annotations

import structlog

from bot.matrix.errors import MatrixError
from bot.matrix.rights import creators, moderates
from bot.matrix.state import Room, part, text_in
from bot.matrix.wire import Json, Wire, path

log = structlog.get_logger(__name__)

_MOST_SPACES = 20


def predecessor(room: Room) -> str | None:
    """The room that this one says it follows."""
    return text_in(part(part(room.create, "content"), "predecessor"), "room_id") or None


class Neighbours:
    """Anybody can make a room that says it follows ours, or belongs to a space; neither proves it.

    Asked of the server at the moment it matters, like all that gives rights.
    """

    def __init__(self, account: str, wire: Wire, rooms: dict[str, Room]) -> None:
        self._account = account
        self._wire = wire
        self._rooms = rooms

    async def followed_by(self, room: Room) -> Room | None:
        """The room that goes on as this one: it points here, and its moderators made this one."""
        old = self._rooms.get(predecessor(room) or "")
        if old is None or old is room:
            return None
        tombstone = await self._state(old.id, "m.room.tombstone", "")
        if tombstone is None or text_in(tombstone, "replacement_room") != room.id:
            return None
        levels = await self._state(old.id, "m.room.power_levels", "")
        makers = {str(room.create.get("sender")), *creators(room.create)}
        # Powers pass only to those who held them: whoever made the new room has all of them there.
        if all(moderates(maker, old.create, levels) for maker in makers):
            return old
        return None

    async def leave_if_only_named(self, room: Room) -> bool:
        """Leave a room where nothing but a tombstone brought us, if it is no successor after all.

        Gives whether that is so.
        """
        named = any(old.replaced_by == room.id for old in self._rooms.values())
        if room.brought_by is not None or not named:
            return False
        log.warning("left a room that is no successor of the one that names it", room=room.id)
        try:
            await self._wire.call("POST", path("rooms", room.id, "leave"), {})
        except MatrixError as error:
            log.info("could not leave a room", room=room.id, why=str(error))
        return True

    async def space_of(self, room: Room) -> Room | None:
        """The space that lists this room, the bot and whoever brought it here being members of it.

        Else a stranger could list other people's rooms and so become their moderator.
        """
        brought_by = room.brought_by or ""
        spaces = [
            space
            for _, space in sorted(self._rooms.items())
            if space.is_space and space.is_joined(self._account) and space.is_joined(brought_by)
        ]
        for space in spaces[:_MOST_SPACES]:
            child = await self._state(space.id, "m.space.child", room.id)
            if child is not None and isinstance(child.get("via"), list) and child["via"]:
                return space
        return None

    async def _state(self, room: str, kind: str, key: str) -> Json | None:
        try:
            return await self._wire.call("GET", path("rooms", room, "state", kind, key))
        except MatrixError as error:
            if error.status in {403, 404}:
                return None
            raise
