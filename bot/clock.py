"""The clock, handed in at the wiring: the machine's own, or one that a script sets."""

from __future__ import annotations

import time
from typing import Protocol

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Clock(Protocol):
    """Tells the time in integer microseconds since 1970, UTC."""

    def now(self) -> int: ...


class MachineClock:
    """The time of the machine."""

    def now(self) -> int:
        return time.time_ns() // 1000


class ScriptClock:
    """A clock that stands still until it is told to move on."""

    def __init__(self, at: int) -> None:
        self._at = at

    def now(self) -> int:
        return self._at

    def set(self, at: int) -> None:
        self._at = at
