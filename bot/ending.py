"""Ending what may not heed being cancelled.

Libraries lose a cancellation now and then: they catch it where they reconnect, or it comes at the
same moment as what was waited for. Whoever cancels once and then waits, waits for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import structlog

log = structlog.get_logger(__name__)


async def ended(
    tasks: Iterable[asyncio.Future[Any]], *, within_seconds: float, again_seconds: float = 0.5
) -> bool:
    """Cancel tasks, again and again, until all are done or the time is up; whether all are.

    What they raise meanwhile is nobody's any more. `again_seconds` is how long each gets to clean
    up before it is cancelled again. A task that is not done is left behind, and the log says so.
    """
    loop = asyncio.get_running_loop()
    until = loop.time() + within_seconds
    running = {task for task in tasks if not task.done()}
    while running:
        left = until - loop.time()
        if left <= 0:
            for task in running:
                log.error("%r does not end, and is left behind", task)
            return False
        for task in running:
            task.cancel()
        over, running = await asyncio.wait(running, timeout=min(left, again_seconds))
        for task in over:
            if not task.cancelled():
                task.exception()
    return True
