"""Draws charts in one process beside the bot: started when first needed, ended when it is idle.

Drawing takes a tenth of a second to some seconds of a processor, and a library of C: the bot goes
on meanwhile, and outlives whatever happens to it there. What cannot be drawn in time is told in
words.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import structlog

import bot
from commands.values import rendered
from commands.values.rendered import MOST_PICTURE_BYTES, Chart

log = structlog.get_logger(__name__)

_SECONDS = 20.0
"""So long a delivery waits for its picture at most, the start of the process and others' pictures
before it included."""
_IDLE_SECONDS = 60.0


class _NotDrawn(Exception):
    """The process said why, or said nothing that makes sense."""


def can_draw() -> bool:
    """Whether what draws is installed: the extra charts."""
    return find_spec("matplotlib") is not None


class Drawer:
    """Gives pictures for charts, one after the other. `folder` is for what it keeps of fonts."""

    def __init__(
        self,
        folder: Path,
        *,
        seconds: float = _SECONDS,
        idle_seconds: float = _IDLE_SECONDS,
        worker: Sequence[str] = ("-m", "bot.charts.worker"),
    ) -> None:
        self._folder = folder
        self._seconds = seconds
        self._idle_seconds = idle_seconds
        self._worker = worker
        self._lock = asyncio.Lock()
        self._process: Process | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[int]] = set()

    @property
    def process_id(self) -> int | None:
        """The process that draws, where one is there."""
        return None if self._process is None else self._process.pid

    async def draw(self, chart: Chart) -> bytes | None:
        """The chart as a PNG file; None, and a line in the log, where it cannot be drawn."""
        try:
            async with asyncio.timeout(self._seconds), self._lock:
                return await self._drawn(chart)
        except TimeoutError:
            log.warning("a picture took too long, so its words stand alone")
        except (OSError, EOFError, _NotDrawn) as error:
            why = str(error) or type(error).__name__
            log.warning("a picture could not be drawn, so its words stand alone", why=why)
        return None

    async def _drawn(self, chart: Chart) -> bytes:
        if self._idle is not None:
            self._idle.cancel()
        try:
            data = await self._ask(chart)
        except _NotDrawn:
            raise
        except BaseException:
            # It hangs or is gone, and its answer must not be taken for the next one's.
            self._end()
            raise
        finally:
            if self._process is not None:
                loop = asyncio.get_running_loop()
                self._idle = loop.call_later(self._idle_seconds, self._end)
        if len(data) > MOST_PICTURE_BYTES:
            raise _NotDrawn(f"a picture of {len(data)} bytes")
        return data

    async def _ask(self, chart: Chart) -> bytes:
        if self._process is None or self._process.returncode is not None:
            self._process = await self._started()
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a process without pipes")
        process.stdin.write(json.dumps(rendered.chart_to_json(chart)).encode() + b"\n")
        await process.stdin.drain()
        head = await process.stdout.readexactly(5)
        data = await process.stdout.readexactly(int.from_bytes(head[1:], "big"))
        if head[:1] != b"P":
            raise _NotDrawn(data.decode(errors="replace").strip())
        return data

    async def _started(self) -> Process:
        # Nothing of ours but what it needs: no address, no secret.
        environment = {
            "MPLCONFIGDIR": str(self._folder),
            "PYTHONPATH": str(Path(bot.__file__).parents[1]),
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
        }
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            *self._worker,
            str(self._seconds * 2),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=environment,
        )

    def _end(self) -> None:
        """End the process at once; it holds nothing that could be lost."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        task = asyncio.create_task(process.wait(), name="end of drawing")
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def close(self) -> None:
        """End with the bot."""
        if self._idle is not None:
            self._idle.cancel()
        self._end()
        await asyncio.gather(*self._ending, return_exceptions=True)
