"""Pauses between tries: longer each time, capped, and jittered so that many bots do not march."""

from __future__ import annotations

import asyncio
import random

# Jitter decides nothing: it needs no seed to be replayed by.
_dice = random.SystemRandom()

LONGEST_SECONDS = 60.0


class Backoff:
    """Half a second at first, then twice as long each time, at most a minute, less some jitter."""

    def __init__(self, first_seconds: float = 0.5, longest_seconds: float = LONGEST_SECONDS):
        self._first = first_seconds
        self._longest = longest_seconds
        self.tries = 0

    def reset(self) -> None:
        self.tries = 0

    def next_seconds(self) -> float:
        whole = min(self._longest, self._first * 2.0 ** min(self.tries, 20))
        self.tries += 1
        return whole * _dice.uniform(0.5, 1)

    async def pause(self, at_least_seconds: float = 0) -> None:
        await asyncio.sleep(max(self.next_seconds(), at_least_seconds))
