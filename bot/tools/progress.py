"""How far a long look at the books is, a line now and then: for whoever waits in a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

SECONDS = 5.0
"""Between two lines."""

Step = Callable[[int, int], None]
"""Told of entries done, and of how many."""


def lines_on(
    out: TextIO, name: str, *, seconds: float = SECONDS, clock: Callable[[], float] = time.monotonic
) -> Step:
    """Write a line on every so many seconds' work; what is done sooner says nothing."""
    begun = last = clock()

    def step(done: int, of: int) -> None:
        nonlocal last
        now = clock()
        if now - last < seconds or done >= of:
            return
        last = now
        left = (now - begun) * (of - done) / max(done, 1)
        out.write(
            f"{name}: {done:,} of {of:,} entries checked ({done * 100 // of} %), about"
            f" {_span(left)} to go.\n"
        )
        out.flush()

    return step


def _span(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"
