"""Invitations: whose are accepted, and joining until it works."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence

import structlog

from bot import retries
from bot.matrix.bulkheads import Bulkheads
from bot.matrix.errors import MatrixError, TokenRevoked
from bot.matrix.events import PLATFORM
from bot.matrix.patience import passing
from bot.matrix.state import content_of, is_of, part, text_in
from bot.matrix.wire import Json, Wire, path
from bot.ports import Core

log = structlog.get_logger(__name__)

_TRIES_WHEN_REFUSED = 6
_AT_ONCE = 4
_KEY = "invitations"


def is_welcome(inviter: str, accepted: Sequence[str]) -> bool:
    """Whether somebody's invitations are accepted: listed users, servers, patterns of either."""
    return is_of(inviter, accepted)


class Invitations:
    """Those not yet answered are kept in our database: the server tells of each only once."""

    def __init__(
        self,
        account: str,
        wire: Wire,
        core: Core,
        accepted: Sequence[str],
        bulkheads: Bulkheads,
    ) -> None:
        self._bulkheads = bulkheads
        self._account = account
        self._wire = wire
        self._core = core
        self._accepted = tuple(accepted)
        self._open: dict[str, str] = {}
        self._expected: set[str] = set()
        self._news = asyncio.Event()

    async def load(self) -> None:
        """Take up those that an earlier life left unanswered."""
        kept = await self._core.recall((PLATFORM, self._account), _KEY)
        self._open = json.loads(kept) if kept else {}
        self._news.set()

    async def take(self, rooms: Json) -> None:
        """Keep the welcome ones of a sync answer, before its position is saved."""
        before = dict(self._open)
        # First, for one answer may tell both of a removal and of the invitation after it.
        for answered in (*part(rooms, "join"), *part(rooms, "leave")):
            self._open.pop(answered, None)
        for room, news in part(rooms, "invite").items():
            inviter = None
            # It holds what a foreign server wrote of a room that we cannot look into.
            with self._bulkheads.apart("an invitation", room):
                inviter = self._inviter(part(news, "invite_state"))
            if inviter is None:
                continue
            if room in self._expected or is_welcome(inviter, self._accepted):
                self._open[room] = inviter
            else:
                log.info("left an invitation unanswered", room=room, inviter=inviter)
        if self._open != before:
            await self._save()
            self._news.set()

    async def follow(self, room: str, named_by: str) -> None:
        """Go to a room by which one of ours was replaced, or wait for an invitation there.

        It is gone to once: who was put out of it comes back only when asked to.
        """
        if room in self._expected:
            return
        self._expected.add(room)
        once = f"followed:{room}"
        if await self._core.recall((PLATFORM, self._account), once) is None:
            self._open[room] = named_by
            await self._save()
            await self._core.remember((PLATFORM, self._account), once, "1")
            self._news.set()

    async def run(self) -> None:
        """Join, with retries, until cancelled."""
        ahead = asyncio.Semaphore(_AT_ONCE)
        joining: dict[str, asyncio.Task[None]] = {}
        async with asyncio.TaskGroup() as group:
            while True:
                await self._news.wait()
                self._news.clear()
                for room, inviter in self._open.items():
                    if room not in joining or joining[room].done():
                        joining[room] = group.create_task(self._go(room, inviter, ahead))
                joining = {room: task for room, task in joining.items() if not task.done()}

    async def _go(self, room: str, inviter: str, ahead: asyncio.Semaphore) -> None:
        with self._bulkheads.apart("a room we are invited to", room):
            await self._join(room, inviter, ahead)

    async def _join(self, room: str, inviter: str, ahead: asyncio.Semaphore) -> None:
        # Room ids of version 12 name no server: the inviter's is one that knows the room.
        via = {"via": inviter.split(":", 1)[-1]}
        refusals = 0

        async def join() -> None:
            if room not in self._open:
                return  # The invitation was taken back meanwhile.
            async with ahead:
                await self._wire.call("POST", path("join", room), {}, via)
            log.info("joined a room", room=room, inviter=inviter)

        def wait_for(error: Exception) -> float | None:
            nonlocal refusals
            least = passing(error)
            if least is None and isinstance(error, MatrixError):
                # A server that has only just heard of the room refuses at first, too.
                refusals += 1
                return 0.0 if refusals < _TRIES_WHEN_REFUSED else None
            return least

        try:
            await retries.persist(join, wait_for, what=f"joining {room}")
        except TokenRevoked:
            return
        except MatrixError as error:
            log.warning("was not let into a room", room=room, why=str(error))
        if self._open.pop(room, None) is not None:
            try:
                await self._save()
            except Exception:
                # Then it stays written as open, and a later life finds us joined already.
                log.exception("could not write down a joining", room=room)

    async def _save(self) -> None:
        await self._core.remember((PLATFORM, self._account), _KEY, json.dumps(self._open))

    def _inviter(self, state: Json) -> str | None:
        events = state.get("events")
        for event in events if isinstance(events, list) else []:
            if (
                isinstance(event, dict)
                and event.get("type") == "m.room.member"
                and event.get("state_key") == self._account
                and text_in(content_of(event), "membership") == "invite"
                and isinstance(event.get("sender"), str)
            ):
                return str(event["sender"])
        return None
