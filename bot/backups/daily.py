"""The backup that the running bot makes each day, beside all else it does."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

import structlog

import bot
from bot.backups.child import BUSY, Done, Job
from bot.backups.report import state_in
from bot.clock import DAY, Clock
from bot.config import Settings
from commands.engine.session import FOR_OPERATOR

log = structlog.get_logger(__name__)

FIRST_LOOK_SECONDS = 60.0
"""A start has enough to do, and a bot that starts again and again need not copy each time."""
_LOOK_EACH_SECONDS = 600.0
_AFTER_A_FAILURE_SECONDS = 3600.0


class Daily:
    """Looks whether a backup is due, and has it made."""

    def __init__(
        self, settings: Settings, clock: Clock, first_look_seconds: float = FIRST_LOOK_SECONDS
    ) -> None:
        self._job = Job.of(settings)
        self._off = settings.backup.off
        self._clock = clock
        self._first_look_seconds = first_look_seconds

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Make backups within this context; one that is under way at its end is cut off."""
        if self._off:
            yield
            return
        watching = asyncio.create_task(self._watch(), name="daily backup")
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _watch(self) -> None:
        await asyncio.sleep(self._first_look_seconds)
        while True:
            nap = _LOOK_EACH_SECONDS
            try:
                if self._is_due() and not await self.make():
                    nap = _AFTER_A_FAILURE_SECONDS
            except Exception:
                log.exception("no backup could be made", **FOR_OPERATOR)
                nap = _AFTER_A_FAILURE_SECONDS
            await asyncio.sleep(nap)

    def _is_due(self) -> bool:
        last = state_in(self._job.directory).made_at
        # A clock that was set back makes one too many rather than none for years.
        return last is None or abs(self._clock.now() - last) >= DAY

    async def make(self) -> bool:
        """Have a backup made; False where that failed, which is told."""
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.backups.child",
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            cwd=Path(bot.__file__).parents[1],
            # Of a group of its own: it ends when we say so, and whatever it started with it.
            start_new_session=True,
        )
        try:
            out, err = await child.communicate(self._job.model_dump_json().encode())
        finally:
            await _end(child)
        if child.returncode == BUSY:
            return True
        if child.returncode != 0:
            lines = err.decode("utf-8", "replace").strip().splitlines()
            log.error(
                "no backup could be made: %s",
                lines[-1] if lines else f"exit code {child.returncode}",
                **FOR_OPERATOR,
            )
            return False
        done = Done.model_validate_json(out)
        log.info("backup made", folder=str(done.folder), bytes=done.size, seconds=done.seconds)
        for complaint in done.complaints:
            log.warning("about your backups: %s", complaint, **FOR_OPERATOR)
        return True


async def _end(child: Process) -> None:
    """End it, and whatever it started, where it has not ended."""
    if child.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        await child.wait()
