"""Whoever waits for an answer for more than a second is shown that it is being written."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import partial

import structlog

from bot.matrix.errors import MatrixError, Outage
from bot.matrix.wire import Wire, path
from bot.ports import Core
from commands.values.events import AnyEvent, Said

log = structlog.get_logger(__name__)

_AFTER_SECONDS = 1.0
# The server forgets after this long, so that a bot that ended is not seen typing for ever.
_SHOWN_SECONDS = 20.0
_MOST_SECONDS = 120.0
# Who said something this long ago no longer looks at the room.
_RECENT = 30_000_000


class Typing:
    """From a command until its answer. It is a courtesy: no fault of it matters to anything."""

    def __init__(self, account: str, wire: Wire, core: Core) -> None:
        self._account = account
        self._wire = wire
        self._core = core
        self._waiting: dict[str, asyncio.Task[None]] = {}

    def heard(self, events: Iterable[AnyEvent]) -> None:
        """These have come in and will be decided."""
        for event in events:
            if (
                isinstance(event, Said)
                and event.received_at - event.at < _RECENT
                and event.event_id not in self._waiting
                and self._core.will_answer(event)
            ):
                showing = asyncio.create_task(self._show(event.place.room), name="typing")
                self._waiting[event.event_id] = showing
                showing.add_done_callback(partial(self._done, event.event_id))

    def _done(self, event_id: str, _: asyncio.Task[None]) -> None:
        self._waiting.pop(event_id, None)

    async def answered(self, event_id: str | None) -> None:
        """Here is the answer."""
        showing = self._waiting.get(event_id or "")
        if showing is not None:
            showing.cancel()
            await asyncio.wait([showing])

    async def close(self) -> None:
        for showing in self._waiting.values():
            showing.cancel()
        await asyncio.gather(*self._waiting.values(), return_exceptions=True)

    async def _show(self, room: str) -> None:
        await asyncio.sleep(_AFTER_SECONDS)
        loop = asyncio.get_running_loop()
        end = loop.time() + _MOST_SECONDS
        try:
            while loop.time() < end:
                await self._tell(room, is_typing=True)
                await asyncio.sleep(_SHOWN_SECONDS - 1)
        finally:
            await self._tell(room, is_typing=False)

    async def _tell(self, room: str, *, is_typing: bool) -> None:
        body: dict[str, object] = {"typing": is_typing}
        if is_typing:
            body["timeout"] = int(_SHOWN_SECONDS * 1000)
        try:
            await self._wire.call("PUT", path("rooms", room, "typing", self._account), body)
        except (MatrixError, Outage, RuntimeError) as why:
            log.debug("typing could not be shown", room=room, why=str(why))
