"""Direct rooms: where words for one person may be said, because nobody else is there."""

from __future__ import annotations

import asyncio
from weakref import WeakValueDictionary

import structlog

from bot import retries
from bot.matrix.errors import MatrixError, Outage
from bot.matrix.events import PLATFORM
from bot.matrix.patience import passing, persist
from bot.matrix.secrecy import Secrecy
from bot.matrix.state import Room, part, text_in
from bot.matrix.wire import Json, Wire, path
from bot.ports import Core, Undeliverable

log = structlog.get_logger(__name__)

_TRIES_TO_INVITE = 3


def _opened_by(user: str, room: Room) -> bool:
    """Whether somebody opened a chat with us themselves; then they chose how it is."""
    return room.create.get("sender") == user


class DirectRooms:
    """One room a person, remembered in our database, its members asked for before every use."""

    def __init__(
        self,
        account: str,
        *,
        wire: Wire,
        core: Core,
        rooms: dict[str, Room],
        secrecy: Secrecy,
        encrypting: bool,
    ) -> None:
        self._account = account
        self._wire = wire
        self._core = core
        self._rooms = rooms
        self._secrecy = secrecy
        self._encrypting = encrypting
        self._spoken_in: dict[str, str] = {}
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._listing = asyncio.Lock()

    async def for_(self, user: str, delivery: str, here: str) -> str:
        """The room for words to `user` alone; made, and the user invited, where there is none.

        `here` is the room the words are about: if it holds but those two, it is the place. One
        delivery may wait in a room for the invitation to be accepted; the next ones are refused
        with `Undeliverable`, so that the core can say so where the member reads.
        """
        lock = self._locks.setdefault(user, asyncio.Lock())
        async with lock:
            if await self._is_theirs(here, user):
                return here
            kept = await self._core.recall((PLATFORM, self._account), f"direct:{user}")
            if kept is not None:
                room, first = kept.split(" ", 1)
                found = await self._usable(room, user, first == delivery)
                if found is not None:
                    return found
            elif (made := self._made_before(user)) is not None:
                # The process ended between making the room and writing that down.
                await self._keep(user, made, delivery)
                found = await self._usable(made, user, True)
                if found is not None:
                    return found
            return await self._make(user, delivery)

    async def adopt(self, room: Room, user: str) -> None:
        """A member speaks to us in a room of their own with us: from now on that is theirs."""
        if self._spoken_in.get(user) == room.id:
            return
        in_clear = self._encrypting and not await self._secrecy.covers(room.id)
        if in_clear and not _opened_by(user, room):
            return
        kept = await self._core.recall((PLATFORM, self._account), f"direct:{user}")
        before = "" if kept is None else kept.split(" ", 1)[0]
        if in_clear and before and await self._secrecy.covers(before):
            return  # Answers stand where they ask; all else is still said where nobody reads along.
        self._spoken_in[user] = room.id
        if before != room.id:
            await self._keep(user, room.id, "")

    async def _usable(self, room: str, user: str, is_first: bool) -> str | None:
        """The room if it will do, None if another must be made."""
        members = await self._members(room)
        if members is None or members.get(self._account) != "join":
            return None
        present = {who for who, how in members.items() if how in {"join", "invite"}}
        if present - {user, self._account}:
            # Somebody else was let in: nothing private is ever said there again.
            return None
        match members.get(user):
            case "join":
                return room
            case "invite" if is_first:
                return room
            case None if is_first:
                await self._invite(room, user)
                return room
            case "invite":
                raise Undeliverable("the invitation to a direct room is not accepted yet")
            case _:
                raise Undeliverable("the member has left the direct room, or never wanted it")

    async def _is_theirs(self, room: str, user: str) -> bool:
        known = self._rooms.get(room)
        if known is None or not known.is_direct(self._account) or user not in known.people:
            return False
        in_clear = self._encrypting and not await self._secrecy.covers(room)
        if in_clear and not _opened_by(user, known):
            return False
        members = await self._members(room)
        return members is not None and {
            who for who, how in members.items() if how in {"join", "invite"}
        } == {user, self._account}

    async def _members(self, room: str) -> dict[str, str] | None:
        """Everybody who has to do with the room, and how; None if we have not."""

        async def ask() -> Json:
            return await self._wire.call("GET", path("rooms", room, "members"))

        try:
            answer = await persist(ask, "the members of a direct room")
        except MatrixError as error:
            if error.status in {403, 404}:
                return None
            raise
        chunk = answer.get("chunk")
        events = [event for event in chunk if isinstance(event, dict)] if chunk else []
        return {
            str(event.get("state_key")): text_in(part(event, "content"), "membership")
            for event in events
        }

    def _made_before(self, user: str) -> str | None:
        for room in self._rooms.values():
            is_own = room.create.get("sender") == self._account
            if is_own and room.is_direct(self._account) and user in room.people:
                return room.id
        return None

    async def _make(self, user: str, delivery: str) -> str:
        state: list[Json] = []
        if self._encrypting:
            state.append(
                {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
            )
        request: Json = {
            "preset": "private_chat",
            "is_direct": True,
            "initial_state": state,
            # Only the bot may let anybody in.
            "power_level_content_override": {"invite": 100},
        }

        async def ask() -> Json:
            return await self._wire.call("POST", path("createRoom"), request)

        try:
            answer = await persist(ask, "making a direct room")
        except MatrixError as error:
            raise Undeliverable(f"no direct room can be made ({error})") from error
        room = str(answer["room_id"])
        if self._encrypting:
            await self._secrecy.note(room)
        await self._keep(user, room, delivery)
        await self._invite(room, user)
        await self._list(user, room)
        log.info("made a direct room", room=room)
        return room

    async def _list(self, user: str, room: str) -> None:
        """Note the room as a direct one in the account's own data, for any client that shows it.

        A courtesy: for words to one person the members are asked for, and nothing else counts.
        """
        where = path("user", self._account, "account_data", "m.direct")
        async with self._listing:
            try:
                try:
                    listed = await self._wire.call("GET", where)
                except MatrixError as error:
                    if error.status != 404:
                        raise
                    listed = {}
                rooms = listed.get(user)
                rooms = rooms if isinstance(rooms, list) else []
                if room not in rooms:
                    await self._wire.call("PUT", where, {**listed, user: [*rooms, room]})
            except (MatrixError, Outage) as why:
                log.info("a direct room is not listed as one", room=room, why=str(why))

    async def _invite(self, room: str, user: str) -> None:
        failures = 0

        async def invite() -> None:
            # As state, for only so can an invitation say that the room is for two: their client
            # then shows it among the direct chats.
            where = path("rooms", room, "state", "m.room.member", user)
            await self._wire.call("PUT", where, {"membership": "invite", "is_direct": True})

        def wait_for(error: Exception) -> float | None:
            nonlocal failures
            if isinstance(error, Outage):
                # Our server answered that it could not: the member's own server may be away.
                failures += error.status is not None
            return None if failures >= _TRIES_TO_INVITE else passing(error)

        try:
            await retries.persist(invite, wait_for, what=f"inviting into {room}")
        except (MatrixError, Outage) as error:
            raise Undeliverable(f"the member cannot be invited ({error})") from error

    async def _keep(self, user: str, room: str, delivery: str) -> None:
        await self._core.remember((PLATFORM, self._account), f"direct:{user}", f"{room} {delivery}")
