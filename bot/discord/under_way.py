"""What discord.py started for us and is not done yet, so that an end can wait for none of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bot.ending import ended

_MOST_SECONDS = 1.0


class UnderWay:
    """Tasks of discord.py's that are inside our code."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    @contextmanager
    def here(self) -> Iterator[None]:
        """The task at work is inside our code."""
        task = asyncio.current_task()
        if task is None:
            yield
            return
        self._tasks.add(task)
        try:
            yield
        finally:
            self._tasks.discard(task)

    async def end(self) -> None:
        """Stop them all. A unit of work that was begun is not stopped by it."""
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        await ended(tasks, within_seconds=_MOST_SECONDS)
