"""Trying again: the one way for whatever may fail for a while, on stamina.

Pauses begin at half a second, double up to a minute, and are jittered downwards, so that many bots
do not march in step. Who knows how long to wait (a server that says "in ten seconds") is heeded.
What stands for ever, such as a connection that is begun anew whenever it ends, is no retry of one
thing: such a watch takes `pause_seconds` and keeps its own count.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

import stamina
import structlog
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

log = structlog.get_logger(__name__)

T = TypeVar("T")

# Jitter decides nothing: it needs no seed to be replayed by.
_dice = random.SystemRandom()

FIRST_SECONDS = 0.5
LONGEST_SECONDS = 60.0

WaitFor = Callable[[Exception], float | None]
"""What an error says of another try: to wait at least so many seconds (0 where it says nothing), or
None where it is final."""


def pause_seconds(
    failures: int,
    first_seconds: float = FIRST_SECONDS,
    longest_seconds: float = LONGEST_SECONDS,
) -> float:
    """How long to pause after so many failures in a row, counted from 1."""
    # Beyond twenty the power would only grow out of a float.
    whole = first_seconds * 2.0 ** min(max(failures, 1) - 1, 20)
    return min(longest_seconds, whole) * _dice.uniform(0.5, 1)


async def persist(
    attempt: Callable[[], Awaitable[T]],
    wait_for: WaitFor,
    *,
    what: str,
    most_tries: int | None = None,
    first_seconds: float = FIRST_SECONDS,
    longest_seconds: float = LONGEST_SECONDS,
) -> T:
    """Try until it succeeds, or an error is final, or was the last of `most_tries`: that is raised.

    `what` stands in the log with each retry. A cancellation ends it at once, wherever it is.
    """
    failures = 0

    def on(error: BaseException) -> bool | float:
        nonlocal failures
        # It is handed whatever was raised: a cancellation, or the end of the process, is final.
        least = wait_for(error) if isinstance(error, Exception) else None
        if least is None:
            return False
        failures += 1
        return max(pause_seconds(failures, first_seconds, longest_seconds), least)

    # The waits are computed in `on`: stamina's own are not jittered any more once they are longest.
    tries = stamina.retry_context(on=on, attempts=most_tries, timeout=None)
    async for each in tries.with_name(what, (), {}):
        with each:
            return await attempt()
    raise AssertionError("stamina ends with the result, or with the error")


def _log_retry(details: RetryDetails) -> None:
    # An error in its own words, as everywhere: its representation may hold what was sent.
    log.warning(
        "trying again",
        what=details.name,
        why=str(details.caused_by) or type(details.caused_by).__name__,
        seconds=round(details.wait_for, 1),
        failures=details.retry_num,
    )


set_on_retry_hooks([_log_retry])
