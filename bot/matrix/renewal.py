"""Tokens that run out: a new one before they do, and where the homeserver says that they have."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace

import structlog

from bot import logs
from bot.matrix.errors import Outage, RateLimited
from bot.matrix.oauth import Refused, renewed
from bot.matrix.session import Session
from bot.matrix.wire import Wire

log = structlog.get_logger(__name__)

_LONGEST_MARGIN_SECONDS = 60.0
_PAUSE_SECONDS = 10.0
_LAST_SECONDS = 5.0


class Renewal:
    """Keeps the token of a session in force; all who ask at the same time wait for one renewal.

    `save` keeps the session on the disk. A refresh token is good for once, so that a renewal that
    was asked for is heard to its end, whoever stops waiting for it.
    """

    def __init__(self, wire: Wire, session: Session, save: Callable[[Session], None]) -> None:
        self._wire = wire
        self._session = session
        self._save = save
        self._is_saved = True
        self._under_way: asyncio.Task[None] | None = None
        self._not_before = 0.0
        self._last: set[str] = set()
        """The tokens before those in force: the access token among them may still be good."""

    async def before(self) -> None:
        """Renew a token that is about to run out. While that fails, the old one is still tried."""
        if not self._is_saved:
            self._keep()
        if not self._is_due() or time.monotonic() < self._not_before:
            return
        try:
            await self._once()
        except (Outage, RateLimited, Refused) as why:
            # The homeserver has the last word on whether it still takes the old one.
            log.warning("could not renew the token in time", why=str(why))
            self._not_before = time.monotonic() + _PAUSE_SECONDS

    async def after(self, refused: str | None) -> bool:
        """Whether there is another token than the one the homeserver no longer takes.

        Raises `Outage` and `RateLimited` where the authorization server does not answer now.
        """
        if self._wire.token != refused:
            return True
        try:
            await self._once()
        except Refused as refusal:
            log.warning("the session is over", why=str(refusal))
            return False
        return True

    async def settle(self) -> None:
        """Hear a renewal that is under way to its end, which must come soon."""
        if self._under_way is not None:
            await asyncio.wait([self._under_way], timeout=_LAST_SECONDS)
        if self._under_way is not None:
            self._under_way.cancel()

    def _is_due(self) -> bool:
        grant = self._session.grant
        if grant is None or not grant.ends:
            return False
        margin = min(_LONGEST_MARGIN_SECONDS, grant.lasts_seconds / 5)
        return time.time() > grant.ends - margin

    async def _once(self) -> None:
        if self._under_way is None:
            self._under_way = asyncio.create_task(self._renew())
            self._under_way.add_done_callback(self._over)
        await asyncio.shield(self._under_way)

    def _over(self, task: asyncio.Task[None]) -> None:
        self._under_way = None
        if not task.cancelled():
            # Whoever waits is told; perhaps nobody does any more.
            task.exception()

    async def _renew(self) -> None:
        grant = self._session.grant
        if grant is None or not grant.refresh_token:
            raise Refused("invalid_grant", "there is nothing to renew it by")
        token, fresh = await renewed(self._wire, grant)
        over, self._last = self._last, {self._session.token, grant.refresh_token}
        self._session = replace(self._session, token=token, grant=fresh)
        for secret in over - {token, fresh.refresh_token}:
            logs.unhide(secret)
        # Before it is used: from then on the server takes the one before no longer.
        self._keep()
        self._wire.token = token

    def _keep(self) -> None:
        try:
            self._save(self._session)
        except OSError as error:
            # The books have their own words for a full disk; the next request tries again.
            if self._is_saved:
                log.warning("the renewed session could not be kept", why=str(error))
            self._is_saved = False
        else:
            self._is_saved = True
