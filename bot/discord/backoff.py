"""Pauses between tries: longer each time, capped, and jittered so that many bots do not march."""

from __future__ import annotations

import asyncio
import random

# Jitter decides nothing: it needs no seed to be replayed by.
_dice = random.SystemRandom()


class Backoff:
    """Half a second at first, then twice as long each time, at most a minute, less some jitter."""

    def __init__(self, first_seconds: float = 0.5, longest_seconds: float = 60.0) -> None:
        self._first = first_seconds
        self._longest = longest_seconds
        self._tries = 0

    def reset(self) -> None:
        self._tries = 0

    async def pause(self) -> None:
        whole = min(self._longest, self._first * 2.0 ** min(self._tries, 20))
        self._tries += 1
        await asyncio.sleep(whole * _dice.uniform(0.5, 1))
