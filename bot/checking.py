"""The books, verified beside the running bot: in a process of its own, as often as is set.

What does not add up is told to the operator and to its rooms, and nothing new is booked there until
a later check finds it in order. `python -m bot.checking` is that process, the books' address on its
stdin.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import structlog
from pydantic import TypeAdapter
from sqlalchemy import Connection
from sqlalchemy.engine import make_url

import bot
from bot.clock import Clock
from bot.running.core import Core
from bot.tools.books import reading
from commands.engine.session import FOR_OPERATOR
from storage import communities, distrust
from storage.drivers.pages import damage
from storage.ledger.verify import Wrong, verify
from storage.unit_of_work import Books

log = structlog.get_logger(__name__)

_HOUR_SECONDS = 3600

Found = dict[int, str]
"""What is wrong with each community, by its number; nothing where all is right."""

_FOUND = TypeAdapter(Found)


class Checking:
    """Looks after the books of one core. `noted` is told when they were checked, µs UTC, and what
    was wrong."""

    def __init__(
        self,
        url: str,
        hours: int,
        core: Core,
        clock: Clock,
        noted: Callable[[int, list[str]], None] | None = None,
    ) -> None:
        self._url = url
        self._hours = hours
        self._core = core
        self._clock = clock
        self._noted = noted

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Check within this context, where that is set; what is under way at its end is cut off."""
        if not self._hours:
            yield
            return
        watching = asyncio.create_task(self._watch(), name="check of the books")
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            try:
                await self.check()
            except Exception:
                log.exception("the books could not be checked", **FOR_OPERATOR)
            await asyncio.sleep(self._hours * _HOUR_SECONDS)

    async def check(self) -> Found:
        """Check all books once, and let what does not add up book nothing new."""
        found = await self._look()
        now = self._clock.now()
        for number, wrong in found.items():
            kind = distrust.KEY if wrong else distrust.RIGHT
            if wrong:
                log.error("books of community %s do not add up: %s", number, wrong, **FOR_OPERATOR)
            held = await self._core.store.glance(_held(number))
            if wrong or held:
                await self._core.plan(number, kind, now)
        wrong_ones = [wrong for wrong in found.values() if wrong]
        log.info("books checked", communities=len(found), wrong=len(wrong_ones))
        if self._noted is not None:
            self._noted(now, wrong_ones)
        return found

    async def _look(self) -> Found:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.checking",
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            cwd=Path(bot.__file__).parents[1],
        )
        try:
            out, err = await child.communicate(self._url.encode())
        finally:
            if child.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    child.kill()
                await child.wait()
        if child.returncode != 0:
            lines = err.decode("utf-8", "replace").strip().splitlines()
            raise RuntimeError(lines[-1] if lines else f"exit code {child.returncode}")
        return _FOUND.validate_json(out)


def _held(community: int) -> Callable[[Connection], bool]:
    """Looks whether nothing new is booked in a community, for it was found wrong before."""

    def look(connection: Connection) -> bool:
        books = Books(connection, community, lambda _, __: b"", writable=False)
        return distrust.of(books) is not None

    return look


def found_in(connection: Connection) -> Found:
    """What is wrong with each community's books."""
    found: Found = {}
    broken = damage(connection)
    for number, _ in communities.all_communities(connection):
        if broken is not None:
            found[number] = f"The file is damaged ({broken})."
            continue
        try:
            verify(connection, number)
            found[number] = ""
        except Wrong as wrong:
            found[number] = str(wrong)
    return found


def main() -> None:
    url = sys.stdin.read().strip()
    os.nice(10)
    with reading(make_url(url)) as books:
        sys.stdout.buffer.write(_FOUND.dump_json(books.run(found_in)))


if __name__ == "__main__":
    main()
