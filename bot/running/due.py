"""Due work in its time: questions lapse, transfers expire, digests are told."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import structlog

from bot.clock import MINUTE, SECOND, Clock
from commands.engine.session import FOR_OPERATOR
from commands.values.events import AnyEvent
from storage import jobs
from storage.drivers.store import Store

log = structlog.get_logger(__name__)

MOST_BEHIND = MINUTE
"""How much a platform's clock may be ahead of ours before due work waits."""

UNDER_WAY = SECOND
"""So long after its time things are done, for what is on its way from a platform just then."""

_LONGEST_NAP_SECONDS = 30.0
_SHORTEST_NAP_SECONDS = 0.05


class Due:
    """Looks at the clock. `do` does what is due in a community by a time, microseconds UTC."""

    def __init__(
        self, store: Store, clock: Clock, do: Callable[[int, int], Awaitable[None]]
    ) -> None:
        self._store = store
        self._clock = clock
        self._do = do
        self._sooner = asyncio.Event()
        self._next: int | None = None
        self.clock_is_behind = False
        """Our clock is behind a platform's: nothing is done until they agree again."""

    async def watch(self) -> None:
        """Do what is due in its time, until cancelled."""
        while True:
            # What is planned while we look is looked at again.
            self._sooner.clear()
            try:
                # What was said before something is due gets a moment to reach us first.
                await self.do_all(self._clock.now() - UNDER_WAY)
                self._next = await self._store.read(jobs.next_due)
            except Exception:
                log.exception("due work could not be done yet")
                self._next = None
            nap = _LONGEST_NAP_SECONDS
            if self._next is not None:
                nap = max(
                    _SHORTEST_NAP_SECONDS, (self._next + UNDER_WAY - self._clock.now()) / 1_000_000
                )
                nap = min(nap, _LONGEST_NAP_SECONDS)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(nap):
                    await self._sooner.wait()

    def plan(self, due_at: int | None) -> None:
        """A unit of work planned a job: only one that is due sooner than all before wakes the
        watch.

        What other processes planned is seen when the watch wakes by itself.
        """
        if due_at is not None and (self._next is None or due_at < self._next):
            self._next = due_at
            self._sooner.set()

    def compare(self, event: AnyEvent) -> None:
        """Notice that our clock is behind a platform's: nothing can be said after it is heard.

        A message that is merely late proves nothing, so a clock ahead of the platform is not seen.
        """
        behind = event.at - event.received_at > MOST_BEHIND
        if behind and not self.clock_is_behind:
            log.warning(
                "this machine's clock is behind %s's by over a minute: what is due waits",
                event.place.platform,
                **FOR_OPERATOR,
            )
        if self.clock_is_behind and not behind:
            self._sooner.set()
        self.clock_is_behind = behind

    async def do_all(self, until: int | None = None) -> None:
        """Do all that is due by a time (µs UTC), or by now."""
        if self.clock_is_behind:
            return
        now = self._clock.now() if until is None else until
        while found := await self._store.read(lambda c: jobs.communities_due(c, now)):
            done = [await self._do_in(community, now) for community in found]
            if not any(done):
                return

    async def _do_in(self, community: int, now: int) -> bool:
        """Do what is due in one community; what goes wrong there keeps no other waiting."""
        try:
            await self._do(community, now)
        except Exception:
            log.exception("due work of community %s could not be done", community, **FOR_OPERATOR)
            return False
        return True
