"""The loop that listens: one answer of the sync after the other, each saved before the next.

It is our own because nio's `sync_forever` saves its position before anything is done with the
events, dies of a handler's fault, and asks thousands of times a second where it is refused.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable

import structlog

from bot import retries
from bot.matrix.bookmark import Bookmark
from bot.matrix.bulkheads import Bulkheads
from bot.matrix.descriptions import Descriptions
from bot.matrix.direct import DirectRooms
from bot.matrix.errors import MatrixError, Outage, RateLimited, TokenRevoked
from bot.matrix.events import PLATFORM
from bot.matrix.intake import SYNC_FILTER, Intake
from bot.matrix.invitations import Invitations
from bot.matrix.receipts import Receipts
from bot.matrix.state import Room, part
from bot.matrix.typing_notice import Typing
from bot.matrix.wire import Json, Wire, path
from bot.ports import Core
from commands.engine.session import FOR_OPERATOR
from commands.values.events import Said

log = structlog.get_logger(__name__)

# The server holds a quiet request this long.
_POLL_SECONDS = 30
# The state of all rooms at once may take a busy server minutes.
_FIRST_SECONDS = 600


class Listener:
    """Asks, takes in, and asks again from where everything before is saved."""

    def __init__(
        self,
        account: str,
        *,
        wire: Wire,
        core: Core,
        rooms: dict[str, Room],
        intake: Intake,
        bulkheads: Bulkheads,
        invitations: Invitations,
        direct: DirectRooms,
        typing: Typing,
        receipts: Receipts,
        described: Descriptions | None = None,
        silence_seconds: float,
    ) -> None:
        self._account = (PLATFORM, account)
        self._wire = wire
        self._core = core
        self._rooms = rooms
        self._intake = intake
        self._bulkheads = bulkheads
        self._invitations = invitations
        self._direct = direct
        self._typing = typing
        self._receipts = receipts
        self._described = described
        self._silence_seconds = silence_seconds
        self.hears = False
        """Whether the last thing asked was answered and taken in."""
        self.reconnects = 0

    async def run(self, is_ready: Callable[[], Awaitable[None]]) -> None:
        """Listen until cancelled. `is_ready` is awaited once the first answer is taken in.

        Raises `TokenRevoked`; everything else is waited out: no fault stops the listening.
        """
        kept = await self._core.position(self._account)
        mark = None if kept is None else Bookmark.read(kept)
        is_first, is_lost, was_away = True, False, True
        forgotten: Bookmark | None = None

        async def listen_once() -> None:
            nonlocal mark, is_first, is_lost, was_away, forgotten
            if was_away and mark is not None and await self._is_forgotten(mark):
                forgotten, mark, is_first, is_lost = mark, None, True, True
            was_away = False
            try:
                answer = await self._ask(mark, is_first=is_first)
            except MatrixError as error:
                if mark is None or error.status != 400:
                    raise
                log.exception(
                    "the homeserver no longer knows where listening ended; it goes on from the"
                    " rooms as they are, with what was said since the last answer: %s",
                    error.errcode,
                    **FOR_OPERATOR,
                )
                mark, is_first, is_lost = None, True, True
                answer = await self._ask(mark, is_first=is_first)
            mark = await self._take(
                answer, mark, is_first=is_first, is_lost=is_lost, forgotten=forgotten
            )
            self.hears, is_lost, forgotten = True, False, None
            if is_first:
                # What nio and we know of rooms is built from here on by what changes.
                is_first = False
                await is_ready()
                await self._core.caught_up(self._account)

        def wait_for(error: Exception) -> float | None:
            nonlocal was_away
            self.hears = False
            was_away = was_away or isinstance(error, Outage)
            self.reconnects += 1
            if isinstance(error, TokenRevoked):
                return None
            if isinstance(error, RateLimited):
                return error.wait_seconds
            if isinstance(error, TimeoutError):
                kind, name = self._bulkheads.stood_still() or ("no one thing", "")
                log.error(
                    "taking in stood still and is begun anew",
                    since=mark,
                    at=kind,
                    which=name,
                    exc_info=error,
                )
            elif not isinstance(error, Outage):
                # Whatever it was, the position stands where all is saved, and we ask again there.
                log.error("taking in failed and is tried again", since=mark, exc_info=error)
            return 0.0

        while True:
            await retries.persist(listen_once, wait_for, what="listening to the homeserver")

    async def _is_forgotten(self, mark: Bookmark) -> bool:
        """Whether the server knows nothing any more of what was heard from it last.

        Asked whenever it was away, for a server that was restored from a backup does not say so.
        """
        if not mark.event:
            return False
        try:
            await self._wire.call("GET", path("rooms", mark.room, "event", mark.event))
        except (RateLimited, TokenRevoked):
            raise
        except MatrixError as error:
            if error.status != 404:
                return False  # We may not see it any more: we were put out of the room.
        else:
            return False
        log.error(
            "the homeserver was restored from an older backup: it has forgotten what was heard"
            " last; listening goes on from the rooms as they are, and they are told",
            room=mark.room,
            **FOR_OPERATOR,
        )
        return True

    async def _ask(self, mark: Bookmark | None, *, is_first: bool) -> Json:
        query = {"filter": json.dumps(SYNC_FILTER)}
        if mark is not None:
            query["since"] = mark.position
        if is_first:
            # The position is ours from an earlier life, but the state of the rooms is not.
            # Synapse answers the same question from a cache for two minutes; an old answer would
            # make news of what a fresh start is to ignore. The number means nothing else here.
            query |= {"full_state": "true", "timeout": str(secrets.randbelow(1_000_000))}
            return await self._wire.call("GET", path("sync"), None, query, _FIRST_SECONDS)
        query["timeout"] = str(_POLL_SECONDS * 1000)
        return await self._wire.call("GET", path("sync"), None, query, _POLL_SECONDS)

    async def _take(
        self,
        answer: Json,
        mark: Bookmark | None,
        *,
        is_first: bool,
        is_lost: bool = False,
        forgotten: Bookmark | None = None,
    ) -> Bookmark:
        """Take in one answer; gives the position after it, once all before it is saved.

        `is_lost`: there was a position before, and the server does not know it any more;
        `forgotten` is then that one, where the server was restored from a backup.
        """
        position = answer.get("next_batch")
        if not isinstance(position, str):
            raise Outage("an answer to the sync without a position")
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(self._silence_seconds) as watchdog:

            def beat() -> None:
                if not watchdog.expired():
                    watchdog.reschedule(loop.time() + self._silence_seconds)

            self._intake.on_every_step(beat)
            since = None if mark is None else mark.position
            events = await self._intake.take(
                answer, since, is_first=is_first, is_lost=is_lost, forgotten=forgotten
            )
            await self._upgrades(part(answer, "rooms"))
            await self._invitations.take(part(answer, "rooms"))
            for event in events:
                room = self._rooms.get(event.place.room)
                if isinstance(event, Said) and event.place.direct and room is not None:
                    await self._direct.adopt(room, event.sender.user)
            self._typing.heard(events)
            after = (mark or Bookmark("")).after(position, part(part(answer, "rooms"), "join"))
            if events or after != mark:
                await self._core.take_in(self._account, events, after.written())
            self._receipts.heard(events)
            if self._described is not None:
                self._described.look()
            await self._intake.settled()
        return after

    async def _upgrades(self, rooms: Json) -> None:
        """Go where rooms of ours went on."""
        for room_id in part(rooms, "join"):
            room = self._rooms.get(room_id)
            new = room.replaced_by if room is not None else None
            if room is not None and new is not None and new not in self._rooms:
                await self._invitations.follow(new, room.replaced_by_whom or self._account[1])
