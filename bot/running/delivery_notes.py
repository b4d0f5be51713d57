"""What becomes of messages that were to be delivered: noted with the next unit of work.

It is not worth a commit of its own, and waits a moment for one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.running.work import Work
from commands.engine.items import (
    Delivered,
    Result,
    Undeliverable,
)
from storage import outbox
from storage.drivers.store import Store
from storage.errors import LeaseLost
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

log = structlog.get_logger(__name__)


class DeliveryNotes:
    """Notes what arrived, and what cannot. `noted` hears of each that is in the books; what a unit
    of work has to say about something undeliverable goes to `put`."""

    def __init__(
        self,
        store: Store,
        work: Work,
        clock: Clock,
        noted: Callable[[int, int], None],
        put: Callable[[Result], None],
    ) -> None:
        self._store = store
        self._work = work
        self._clock = clock
        self._told = noted
        self._put = put
        self._notes: dict[asyncio.Future[Any], tuple[int, int]] = {}

    async def arrived(self, community: int, saying: OutboxMessage, message_id: str) -> None:
        # Noted with the next unit of work; the next message of the room need not wait for that.
        # Should the process die before, the same delivery id goes out again and the platform knows
        # it.
        if saying.number:
            self._note(Delivered(community, saying.number, self._clock.now(), message_id), saying)

    async def lost(self, community: int, saying: OutboxMessage) -> None:
        is_look = not saying.number
        if is_look and not (saying.private and saying.kind == "send" and saying.recipient):
            return
        account = (saying.platform, saying.account)
        try:
            look = saying if is_look else None
            item = Undeliverable(community, saying.number, self._clock.now(), look)
            self._put(await self._work.decide(item, account))
        except LeaseLost:
            log.info("what is undeliverable is for another process to note")
        finally:
            if not is_look:
                self._told(community, saying.number)

    async def message_of(self, community: int, saying: OutboxMessage) -> OutboxMessage | None:
        """The message that an edit is about."""

        def look(connection: Connection) -> OutboxMessage | None:
            books = Books(connection, community, lambda _, __: b"", writable=False)
            return outbox.sent_under(books, saying.key or "")

        # It may have arrived just now: then its note is on its way to the books.
        self._store.hasten()
        if notes := [note for note, (noted, _) in self._notes.items() if noted == community]:
            await asyncio.wait(notes)
        return await self._store.glance(look)

    def _note(self, item: Delivered, saying: OutboxMessage) -> None:
        try:
            noted = self._work.join(item, (saying.platform, saying.account))
        except LeaseLost:
            log.info("what was delivered is for another process to note")
            self._told(item.community, item.number)
            return
        self._notes[noted] = (item.community, item.number)
        noted.add_done_callback(self._noted)

    def _noted(self, noted: asyncio.Future[Any]) -> None:
        self._told(*self._notes.pop(noted))
        if not noted.cancelled() and noted.exception() is not None:
            log.warning("a delivery could not be noted: %s", noted.exception())

    async def settle(self) -> None:
        """Return when everything that arrived is noted."""
        while self._notes:
            self._store.hasten()
            await asyncio.wait(list(self._notes))

    async def wait(self, seconds: float) -> None:
        """Wait for what is being noted now, but no longer."""
        if self._notes:
            self._store.hasten()
            await asyncio.wait(list(self._notes), timeout=seconds)

    async def close(self) -> None:
        """Let what is being noted end, however it does."""
        self._store.hasten()
        await asyncio.gather(*self._notes, return_exceptions=True)
