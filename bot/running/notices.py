"""What the operator is told: log lines that are marked for them, said to them alone, and seldom.

A line is marked with `**FOR_OPERATOR` (`commands.engine.session`) where it is logged. It names no
member,
quotes nobody and holds no secret, as no log line does.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import time
from collections.abc import AsyncIterator, Callable, Mapping

import structlog

from bot import logs
from bot.ports import Adapter, Delivery
from commands.values.events import Place
from commands.values.rendered import Line, Reply, Text

log = structlog.get_logger(__name__)

QUIET_SECONDS = 3600.0
"""How long nothing more is said of the same thing."""

_MOST_WAITING = 20


class Notices(logging.Handler):
    """Passes marked lines on to `people`, (platform, user) each, through the adapters that run."""

    def __init__(
        self,
        people: tuple[tuple[str, str], ...],
        adapters: Mapping[tuple[str, str], Adapter],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(logging.WARNING)
        self._people = people
        self._adapters = adapters
        self._seconds = seconds
        self._told: dict[str, float] = {}
        self._lines: asyncio.Queue[str] = asyncio.Queue(_MOST_WAITING)
        self._loop = asyncio.get_running_loop()

    def emit(self, record: logging.LogRecord) -> None:
        """Take a line, from whatever thread it was logged in."""
        if getattr(record, "for_operator", False):
            line = logs.blotted(record.getMessage())
            with contextlib.suppress(RuntimeError):  # The loop has ended, and so has the bot.
                self._loop.call_soon_threadsafe(self._take, str(record.msg), line)

    def _take(self, what: str, line: str) -> None:
        now = self._seconds()
        if now - self._told.get(what, -QUIET_SECONDS) < QUIET_SECONDS or self._lines.full():
            return
        self._told[what] = now
        self._lines.put_nowait(line)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Pass lines on within this context."""
        telling = asyncio.create_task(self._tell(), name="notices to the operator")
        logging.getLogger().addHandler(self)
        try:
            yield
        finally:
            logging.getLogger().removeHandler(self)
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)

    async def _tell(self) -> None:
        while True:
            line = await self._lines.get()
            reply = Reply((Line((Text(f"For whoever runs me: {line}"),)),))
            for platform, user in self._people:
                account = next((each for each in self._adapters if each[0] == platform), None)
                if account is not None:
                    await self._say(self._adapters[account], Place(*account, ""), user, reply)

    async def _say(self, adapter: Adapter, place: Place, user: str, reply: Reply) -> None:
        delivery = Delivery(
            f"operator-{secrets.token_hex(8)}",
            "send",
            place,
            reply,
            to=user,
            private=True,
            mood="notice",
        )
        try:
            await adapter.deliver(delivery)
        except Exception as error:  # noqa: BLE001 - the line stands in the log; telling it must not end us
            log.warning("the operator could not be told: %s", error)
