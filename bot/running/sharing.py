"""This process among others on one database: what it serves, and word of what they decide.

It keeps a lease for each account it has an adapter for. An account that another process serves is
waited for; one that was lost is given up, then taken up anew. What others have to say on an account
of ours is told by the database, and looked for every few seconds for the case that it is not.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog

from bot.ports import Adapter, Shard, lease_of
from bot.running.leases import Leases
from storage.drivers.store import Shared
from storage.errors import LeaseLost

log = structlog.get_logger(__name__)

LOOK_SECONDS = 3.0
_LISTEN_AGAIN_SECONDS = 5.0
_FREE = "free"

Account = tuple[str, str]


class Serving:
    """An account and whether this process serves it now.

    `may_send` is true from when what was left in the outbox is in line, `ready` set once all that
    was left is taken up, and `gone` while another process has the account.
    """

    def __init__(self, account: Account, adapter: Adapter) -> None:
        self.account = account
        self.adapter = adapter
        self.lease = lease_of(adapter)
        self.shard = adapter if isinstance(adapter, Shard) else None
        self.may_send = False
        self.ready = asyncio.Event()
        self.gone = asyncio.Event()


class Sharing:
    """Keeps leases and listens. `take_up` and `give_up` are for one account; `look` says what
    others have said, in one community or anywhere, that is to be delivered here."""

    def __init__(
        self,
        shared: Shared | None,
        leases: Leases,
        served: Mapping[Account, Serving],
        take_up: Callable[[Serving], Awaitable[None]],
        give_up: Callable[[Serving], Awaitable[None]],
        look: Callable[[int | None], Awaitable[None]],
    ) -> None:
        self._shared = shared
        self._leases = leases
        self._served = served
        self._take_up = take_up
        self._give_up = give_up
        self._look = look
        self._tasks: list[asyncio.Task[None]] = []
        self._calls: set[asyncio.Task[None]] = set()
        self._hurry = asyncio.Event()
        self._word = asyncio.Event()
        self._spoken_in: set[int] = set()

    async def begin(self) -> None:
        """Take what can be had; what another process serves is waited for in the background."""
        await self._leases.take(self._leases.own)
        if self._shared is not None:
            # From the first on: what was left may take longer to take up than a lease lasts.
            self._tasks.append(asyncio.create_task(self._renew()))
        for serving in self._served.values():
            await self._begin_with(serving)
        if self._shared is not None:
            work = (self._keep(), self._listen(self._shared), self._look_around())
            self._tasks += [asyncio.create_task(each) for each in work]

    async def _begin_with(self, serving: Serving) -> None:
        if not await self._leases.take(serving.lease):
            serving.gone.set()
            log.info("%s is served by another process", serving.lease)
            return
        try:
            await self._take(serving)
        except LeaseLost:
            # It is taken again like one that is lost later.
            serving.gone.set()
            log.warning("the lease of %s was lost", serving.lease)

    async def end(self) -> None:
        """Let go of everything, so that others take over at once."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, *self._calls, return_exceptions=True)
        try:
            await self._leases.release()
            if self._shared is not None:
                await self._shared.call(_FREE)
        except Exception:
            log.warning("leases could not be released; they run out by themselves", exc_info=True)

    def call(self, account: Account, community: int) -> None:
        """Let whoever serves an account know that something is to be said there."""
        if self._shared is not None:
            task = asyncio.create_task(self._call(self._shared, account, community))
            self._calls.add(task)
            task.add_done_callback(self._calls.discard)

    def hurry(self) -> None:
        """A lease was found to be lost: see about it at once."""
        self._hurry.set()

    # -- leases -----------------------------------------------------------------------------------

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self._leases.span_seconds / 3)
            try:
                await self._leases.renew()
                if not self._leases.holds(self._leases.own):
                    await self._leases.take(self._leases.own)
            except Exception:
                log.warning("leases could not be kept", exc_info=True)
            self._hurry.set()

    async def _keep(self) -> None:
        while True:
            await _wait(self._hurry, self._leases.span_seconds / 3)
            self._hurry.clear()
            for serving in self._served.values():
                try:
                    await self._see_to(serving)
                except Exception:
                    log.warning("%s could not be taken up yet", serving.lease, exc_info=True)

    async def _see_to(self, serving: Serving) -> None:
        held = self._leases.holds(serving.lease)
        if serving.ready.is_set() and not held:
            log.warning("the lease of %s was lost", serving.lease)
            serving.ready.clear()
            serving.gone.set()
            await self._give_up(serving)
        if not held:
            held = await self._leases.take(serving.lease)
        if held and not serving.ready.is_set():
            await self._take(serving)

    async def _take(self, serving: Serving) -> None:
        await self._take_up(serving)
        serving.gone.clear()
        serving.ready.set()

    # -- word of others ---------------------------------------------------------------------------

    async def _call(self, shared: Shared, account: Account, community: int) -> None:
        try:
            await shared.call(json.dumps([*account, community]))
        except Exception:
            # Who serves the account looks for itself every few seconds.
            log.debug("nobody could be told", exc_info=True)

    async def _listen(self, shared: Shared) -> None:
        while True:
            try:
                await shared.listen(self._hear)
            except Exception:
                log.debug("cannot listen to other processes now", exc_info=True)
            await asyncio.sleep(_LISTEN_AGAIN_SECONDS)

    def _hear(self, word: str) -> None:
        if word == _FREE:
            self._hurry.set()
            return
        heard: Any = json.loads(word)
        if (heard[0], heard[1]) in self._served:
            self._spoken_in.add(int(heard[2]))
            self._word.set()

    async def _look_around(self) -> None:
        while True:
            spoken_in: set[int | None] = {None}
            if await _wait(self._word, LOOK_SECONDS):
                spoken_in = set(self._spoken_in)
                self._spoken_in.clear()
            self._word.clear()
            for community in spoken_in:
                try:
                    await self._look(community)
                except Exception:
                    log.warning("could not look for what others have to say", exc_info=True)


async def _wait(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event, but no longer; whether it came."""
    # Not asyncio.wait_for: before Python 3.12 it makes light of a cancellation that comes with the
    # event, and whoever cancelled would wait for ever.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            return await event.wait()
    return False
