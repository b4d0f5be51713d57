"""Messages whose key has not come yet: kept until it does, over restarts too."""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from functools import partial

import structlog

from bot.matrix.bulkheads import Bulkheads
from bot.matrix.errors import MatrixError, RateLimited, TokenRevoked
from bot.matrix.events import PLATFORM
from bot.matrix.state import Raw
from bot.matrix.wire import Wire, path
from bot.ports import Core

log = structlog.get_logger(__name__)

_MOST = 500
_KEY = "undecrypted"


class Undecrypted:
    """A bounded buffer. Their ids are in our database; the server gives the rest again."""

    def __init__(
        self, account: str, wire: Wire, core: Core, late_seconds: float, bulkheads: Bulkheads
    ) -> None:
        self._bulkheads = bulkheads
        self._account = (PLATFORM, account)
        self._wire = wire
        self._core = core
        self._waiting: OrderedDict[str, tuple[str, Raw]] = OrderedDict()
        self._saved: str = "[]"
        self._late_seconds = late_seconds
        self._since: dict[str, float] = {}

    async def load(self) -> None:
        """Fetch those that an earlier life could not read."""
        kept = await self._core.recall(self._account, _KEY)
        for room, event_id in json.loads(kept or "[]"):
            event = await self._bulkheads.attempt(
                "a message not read before", str(event_id), partial(self._fetch, room, event_id)
            )
            if event is not None and event_id not in self._waiting:
                self._waiting[event_id] = (room, event)
        self._saved = kept or "[]"

    async def _fetch(self, room: str, event_id: str) -> Raw | None:
        try:
            return await self._wire.call("GET", path("rooms", room, "event", event_id))
        except (RateLimited, TokenRevoked):
            raise
        except MatrixError:
            return None

    def add(self, room: str, event: Raw) -> None:
        event_id = str(event.get("event_id"))
        if event_id not in self._waiting:
            log.info("no key yet for a message", room=room, event_id=event_id)
            self._since[event_id] = time.monotonic()
        self._waiting[event_id] = (room, event)
        if len(self._waiting) > _MOST:
            lost, _ = self._waiting.popitem(last=False)
            self._since.pop(lost, None)
            log.warning("gave up on a message whose key never came", event_id=lost)

    def all(self) -> list[tuple[str, Raw]]:
        return list(self._waiting.values())

    def late(self) -> list[tuple[str, Raw]]:
        """Those whose authors should be told by now; each is given once a life."""
        now = time.monotonic()
        found = [each for each, at in self._since.items() if now - at >= self._late_seconds]
        for event_id in found:
            del self._since[event_id]
        return [self._waiting[event_id] for event_id in found]

    def drop(self, event_id: str) -> None:
        self._waiting.pop(event_id, None)
        self._since.pop(event_id, None)

    async def save(self) -> None:
        """Keep which ones wait; before the position moves past them, and after they were heard."""
        now = json.dumps([[room, event_id] for event_id, (room, _) in self._waiting.items()])
        if now != self._saved:
            await self._core.remember(self._account, _KEY, now)
            self._saved = now
