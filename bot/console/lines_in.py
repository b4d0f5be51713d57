"""Lines from a pipe, a file, or a terminal taken plainly."""

from __future__ import annotations

import asyncio
import os
import stat
from typing import TextIO


class PlainLines:
    """Reads lines without ever leaving a thread in a read that cannot be given up.

    What is piped in is taken as UTF-8 whatever the locale says; what is not reads as `�`.
    """

    def __init__(self, stdin: TextIO) -> None:
        self._stdin = stdin
        self._fd = _waitable(stdin)
        self._held = b""
        self._ended = False

    async def next(self) -> str | None:
        """The next line without its end, or None when there is no more."""
        if self._fd is None:
            line = self._stdin.readline()
            return line.removesuffix("\n") if line else None
        while b"\n" not in self._held and not self._ended:
            await _readable(self._fd)
            piece = os.read(self._fd, 65_536)
            self._held += piece
            self._ended = not piece
        if not self._held:
            return None
        line_bytes, _, self._held = self._held.partition(b"\n")
        return line_bytes.decode("utf-8", errors="replace")


def _waitable(stdin: TextIO) -> int | None:
    """The descriptor, where an event loop can wait for it: files and stand-ins are just read."""
    try:
        fd = stdin.fileno()
    except (OSError, ValueError):
        return None
    mode = os.fstat(fd).st_mode
    if os.name == "posix" and (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or os.isatty(fd)):
        return fd
    if hasattr(stdin, "reconfigure"):
        stdin.reconfigure(encoding="utf-8", errors="replace")
    return None


async def _readable(fd: int) -> None:
    loop = asyncio.get_running_loop()
    ready = asyncio.Event()
    loop.add_reader(fd, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(fd)
