"""Trying again for as long as the homeserver is away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot import retries
from bot.matrix.errors import Outage, RateLimited

T = TypeVar("T")


def passing(error: Exception) -> float | None:
    """Outages pass, and rate limits when the server says so; all else it says is final."""
    if isinstance(error, RateLimited):
        return error.wait_seconds
    return 0.0 if isinstance(error, Outage) else None


def when_limited(error: Exception) -> float | None:
    """At a start a server that cannot be reached is told at once, so that it can be put right."""
    return error.wait_seconds if isinstance(error, RateLimited) else None


async def persist(attempt: Callable[[], Awaitable[T]], what: str) -> T:
    """Try until the server answers. Raises `MatrixError` where it refuses."""
    return await retries.persist(attempt, passing, what=what)
