"""Units of work as this process asks for them: under the leases that it holds."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog

from bot.running.leases import Leases
from bot.running.sharing import Serving
from commands.engine.items import BotAccount, Plain, Result, Under
from storage.drivers.store import Store
from storage.errors import LeaseLost
from storage.leases import Lease
from storage.outbox import OutboxMessage

log = structlog.get_logger(__name__)

_MOST_FOR_A_LEASE_SECONDS = 60.0
_LOOK_SECONDS = 0.1


async def _nothing() -> None:
    """What follows where nobody waits for it."""


class Work:
    """Has items decided. `hurry` is called where a lease is found to be lost, `erased` once
    something was decided that erases what was kept."""

    def __init__(self, store: Store, leases: Leases, served: Mapping[BotAccount, Serving]) -> None:
        self._store = store
        self._leases = leases
        self._served = served
        self.hurry: Callable[[], None] = lambda: None
        self.erased: Callable[[], Awaitable[None]] = _nothing

    async def decide(self, item: Plain, account: BotAccount | None = None) -> Any:
        """Have an item decided, under the lease of an account, else under the process's own.

        Raises LeaseLost, and nothing was changed, where it is no longer ours.
        """
        lease = self.lease_of(account)
        try:
            result = await self._store.decide(item if lease is None else Under(lease, item))
        except LeaseLost:
            if lease is not None:
                self._leases.forget(lease)
            self.hurry()
            raise
        if isinstance(result, Result) and result.erased:
            await self.erased()
        return result

    def join(self, item: Plain, account: BotAccount) -> asyncio.Future[Any]:
        """Have an item decided, under the lease of an account, with whatever is decided next.

        Raises LeaseLost, now or from the future, where that is no longer ours.
        """
        lease = self.lease_of(account)
        joined = self._store.join(item if lease is None else Under(lease, item))
        joined.add_done_callback(lambda done: self._see(done, lease))
        return joined

    def _see(self, joined: asyncio.Future[Any], lease: Lease | None) -> None:
        if not joined.cancelled() and isinstance(joined.exception(), LeaseLost):
            if lease is not None:
                self._leases.forget(lease)
            self.hurry()

    def lease_of(self, account: BotAccount | None) -> Lease | None:
        """The lease under which things are done for an account; None where there are no others.

        Raises LeaseLost where it is not held any more, as far as this process knows.
        """
        serving = None if account is None else self._served.get(account)
        try:
            return self._leases.under(self._leases.own if serving is None else serving.lease)
        except LeaseLost:
            self.hurry()
            raise

    def serves(self, saying: OutboxMessage) -> bool:
        """Whether a saying goes out here, and now."""
        serving = self._served.get((saying.platform, saying.account))
        if serving is None or not serving.may_send or not self._leases.holds(serving.lease):
            return False
        if serving.shard is None or self._store.shared is None:
            return True  # On books of our own there is nobody else to say it.
        return serving.shard.serves(saying.room)

    async def serves_again(self, account: BotAccount) -> bool:
        """Whether an account whose lease was lost is ours again: by now, or before long."""
        serving = self._served.get(account)
        if serving is None:
            return False
        # Looked at, not waited for: it may be lost and taken again before anybody asks here.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_MOST_FOR_A_LEASE_SECONDS):
                while True:
                    if serving.ready.is_set() and self._leases.holds(serving.lease):
                        return True
                    await asyncio.sleep(_LOOK_SECONDS)
        return False

    def here(self) -> frozenset[BotAccount] | None:
        """The accounts served here; None where there are no other processes that serve any."""
        if self._store.shared is None:
            return None
        return frozenset(a for a, serving in self._served.items() if serving.ready.is_set())
