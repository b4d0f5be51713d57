"""Trying again for as long as the homeserver is away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog

from bot.backoff import Backoff
from bot.matrix.errors import Outage, RateLimited

log = structlog.get_logger(__name__)

T = TypeVar("T")


async def persist(attempt: Callable[[], Awaitable[T]], what: str) -> T:
    """Try until the server answers: outages and rate limits pass, all else it says is final."""
    backoff = Backoff()
    while True:
        try:
            return await attempt()
        except RateLimited as limited:
            log.info("the homeserver asks for patience", what=what, seconds=limited.wait_seconds)
            await backoff.pause(limited.wait_seconds)
        except Outage as outage:
            log.warning("the homeserver does not answer", what=what, why=str(outage))
            await backoff.pause()
