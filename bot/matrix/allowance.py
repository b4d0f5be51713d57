"""What the server lets an account send: first the answers, then what only adorns them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager

_SHORT_SECONDS = 120.0
"""For so long after a refusal there is little to spare: by the limits that servers come with, a
whole allowance is back after 50 seconds in which nothing is sent."""


class Allowance:
    """Knows whether answers are on their way, and whether the server lately said: not so fast."""

    def __init__(self) -> None:
        self._answers = 0
        self._none_waits = asyncio.Event()
        self._none_waits.set()
        self._short_until = 0.0

    @contextmanager
    def answering(self) -> Iterator[None]:
        """An answer is on its way; nothing else goes before it."""
        self._answers += 1
        self._none_waits.clear()
        try:
            yield
        finally:
            self._answers -= 1
            if not self._answers:
                self._none_waits.set()

    async def until_answered(self) -> None:
        """Wait until no answer is on its way."""
        await self._none_waits.wait()

    def note_refusal(self, wait_seconds: float) -> None:
        """The server refused to take something for so long."""
        self._short_until = time.monotonic() + wait_seconds + _SHORT_SECONDS

    @property
    def is_short(self) -> bool:
        """Whether what can be done without is to be left out."""
        return time.monotonic() < self._short_until
