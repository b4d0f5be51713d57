"""Cancel something at one of its awaits, each in turn: what it opened must be closed by then."""

from __future__ import annotations

import asyncio
import types
from collections.abc import Awaitable, Callable, Generator
from typing import Any


@types.coroutine
def _cancelled(work: Awaitable[Any], number: int) -> Generator[Any, Any, Any]:
    """Await something, as the task that is told to end while it waits for the number-th time."""
    steps = work.__await__()
    error: BaseException | None = None
    count = 0
    while True:
        try:
            waited = next(steps) if error is None else steps.throw(error)
        except StopIteration as done:
            return done.value
        error, count = None, count + 1
        task = asyncio.current_task()
        if count == number and task is not None:
            task.cancel()
        try:
            yield waited
        except BaseException as caught:  # noqa: BLE001 - it is thrown where it belongs
            error = caught


async def at_each_await(
    work: Callable[[], Awaitable[Any]], after: Callable[[int], Awaitable[Any]]
) -> int:
    """Begin the work again and again, cancelled one await later each time, until it gets through.

    `after` is awaited after each try that was cancelled. Gives how many those were.
    """

    async def run(number: int) -> Any:
        return await _cancelled(work(), number)

    number = 1
    while True:
        task = asyncio.ensure_future(run(number))
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()
            return number - 1
        await after(number)
        number += 1
