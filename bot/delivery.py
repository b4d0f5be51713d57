"""Delivery: what stands in the outbox reaches its platform, in order in each room, once.

One task a place: the next saying goes out when the one before it has arrived. A saying that cannot
be delivered now is tried again with growing pauses under the same delivery id, so that the platform
can tell a second try from a second message.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

from bot.ports import Adapter, Delivery, Undeliverable
from commands.events import Place
from commands.reply import from_json
from storage.outbox import Saying

log = logging.getLogger(__name__)

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 60.0

Arrived = Callable[[int, Saying, str], Awaitable[None]]
Lost = Callable[[int, Saying], Awaitable[None]]


class Deliverer:
    """Takes committed sayings to the adapters. `arrived` and `lost` note what became of each."""

    def __init__(
        self, adapters: Mapping[tuple[str, str], Adapter], arrived: Arrived, lost: Lost,
        message_of: Callable[[int, Saying], Awaitable[Saying | None]],
    ) -> None:  # fmt: skip
        self._adapters = adapters
        self._arrived = arrived
        self._lost = lost
        self._message_of = message_of
        self._queues: dict[tuple[str, str, str], deque[tuple[int, Saying]]] = {}
        self._tasks: dict[tuple[str, str, str], asyncio.Task[None]] = {}

    def put(self, sayings: Iterable[tuple[int, Saying]]) -> None:
        """Put sayings in line for their places, in the order given."""
        for community, saying in sayings:
            if (saying.platform, saying.account) not in self._adapters:
                continue  # Another process serves that account; the outbox keeps it waiting.
            key = (saying.platform, saying.account, saying.room)
            self._queues.setdefault(key, deque()).append((community, saying))
            if key not in self._tasks:
                self._tasks[key] = asyncio.create_task(self._drain(key), name=f"say {key[2]}")

    async def settle(self, within: float | None = None) -> None:
        """Return when nothing is in line, or after `within` seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while self._tasks:
                    await asyncio.wait(list(self._tasks.values()))

    async def close(self) -> None:
        """Stop at once; what is in line waits in the outbox for the next start."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _drain(self, key: tuple[str, str, str]) -> None:
        queue = self._queues[key]
        try:
            while queue:
                community, saying = queue[0]
                await self._deliver(community, saying)
                queue.popleft()
        finally:
            del self._tasks[key]
            if not queue:
                del self._queues[key]

    async def _deliver(self, community: int, saying: Saying) -> None:
        adapter = self._adapters[saying.platform, saying.account]
        pause = _FIRST_PAUSE
        while True:
            try:
                target = None
                if saying.kind != "send":
                    target = await self._message_of(community, saying)
                    if target is None or target.message_id is None:
                        await self._lost(community, saying)
                        return
                message_id = await adapter.deliver(delivery_of(saying, target))
                await self._arrived(community, saying, message_id)
            except Undeliverable as error:
                log.info("undeliverable: %s", error)
                await self._lost(community, saying)
            except Exception:
                log.warning("could not deliver yet", exc_info=True)
                await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 - only jitter
                pause = min(pause * 2, _LONGEST_PAUSE)
                continue
            return


def delivery_of(saying: Saying, target: Saying | None = None) -> Delivery:
    """A saying as its adapter gets it; `target` is the one that it changes."""
    kind: Any = saying.kind
    mood: Any = saying.mood
    return Delivery(
        id=saying.delivery_id, kind=kind,
        place=Place(saying.platform, saying.account, saying.room), reply=from_json(saying.reply),
        to=saying.recipient, private=bool(saying.private), reply_to=saying.answers,
        target=None if target is None else target.message_id, mood=mood,
        said_to=None if target is None else target.answers,
    )  # fmt: skip
