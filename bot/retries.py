"""Trying again: the one way for whatever may fail for a while, on stamina.

How long the pauses are is for `storage.pauses` to say, as it is for the store, which decides its
units of work anew on a thread. Who knows how long to wait (a server that says "in ten seconds") is
heeded. What stands for ever, such as a connection that is begun anew whenever it ends, is no retry
of one thing: such a watch takes `pause_seconds` and keeps its own count.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import stamina
import structlog
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

from storage.pauses import FIRST_SECONDS, LONGEST_SECONDS, pause_seconds

log = structlog.get_logger(__name__)

T = TypeVar("T")

WaitFor = Callable[[Exception], float | None]
"""What an error says of another try: to wait at least so many seconds (0 where it says nothing), or
None where it is final."""


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
