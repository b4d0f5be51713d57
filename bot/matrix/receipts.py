"""What the bot has heard is shown as read, so that nobody wonders whether it was."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import structlog

from bot.matrix.errors import MatrixError, Outage
from bot.matrix.wire import Wire, path
from bot.ports import Core
from commands.values.events import AnyEvent, Said

log = structlog.get_logger(__name__)


class Receipts:
    """The newest thing said to the bot in each room. A courtesy: no fault of it matters."""

    def __init__(self, wire: Wire, core: Core) -> None:
        self._wire = wire
        self._core = core
        self._owed: dict[str, str] = {}
        self._news = asyncio.Event()

    def heard(self, events: Iterable[AnyEvent]) -> None:
        """These are saved. What is only talk of others is read by nobody here."""
        for event in events:
            if isinstance(event, Said) and (event.place.direct or self._core.will_answer(event)):
                self._owed[event.place.room] = event.event_id
                self._news.set()

    async def run(self) -> None:
        """Send them until cancelled: of what came meanwhile in one room, the last."""
        while True:
            await self._news.wait()
            self._news.clear()
            while self._owed:
                room, event_id = self._owed.popitem()
                try:
                    await self._wire.call(
                        "POST", path("rooms", room, "receipt", "m.read", event_id), {}
                    )
                except (MatrixError, Outage) as why:
                    log.debug("a receipt could not be sent", room=room, why=str(why))
