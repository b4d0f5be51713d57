"""`[health] listen`: three addresses on which a machine asks the bot how it is.

`/healthz` says that the process lives and its loop turns; whoever gets no answer may start it anew.
`/readyz` says whether it serves: 200, or 503 and why not. `/metrics` gives figures.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
from collections.abc import AsyncIterator
from pathlib import Path

import structlog
from aiohttp import web

from bot.backups.report import State, state_in
from bot.clock import Clock
from bot.health.figures import FORM, Figures
from bot.running.core import Core
from bot.startup_error import StartupError
from storage import jobs, outbox

log = structlog.get_logger(__name__)

_MOST_FOR_THE_BOOKS_SECONDS = 2.0
_MOST_TO_END_SECONDS = 1.0


class Health:
    """Answers for one process. `figures` is the meter to hand to its core."""

    def __init__(self, clock: Clock, backups: Path | None) -> None:
        self.figures = Figures(clock)
        self._backups = backups
        self._core: Core | None = None
        self._stops = False
        self._verified_at = 0
        self._wrong: list[str] = []

    def started(self, core: Core) -> None:
        """From now on there is something to tell of."""
        self._core = core

    def stopping(self) -> None:
        """It is told to stop: whoever sends it work should send it elsewhere."""
        self._stops = True

    def verified(self, at: int, wrong: list[str]) -> None:
        """The books themselves were verified at `at`, µs UTC, and this was wrong with them."""
        self._verified_at, self._wrong = at, wrong

    @contextlib.asynccontextmanager
    async def listening(self, address: tuple[str, int]) -> AsyncIterator[int]:
        """Answer within this context; gives the port. Raises StartupError where it is taken."""
        app = web.Application()
        app.router.add_get("/healthz", self._lives)
        app.router.add_get("/readyz", self._serves)
        app.router.add_get("/metrics", self._measures)
        # No line for each look in the log, and no waiting at the end for whoever keeps a line open.
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=_MOST_TO_END_SECONDS)
        await runner.setup()
        try:
            host, port = address
            site = web.TCPSite(runner, host, port)
            try:
                await site.start()
            except OSError as error:
                why = "is in use" if error.errno == errno.EADDRINUSE else f"{error.strerror}"
                raise StartupError(f"health.listen: {host}:{port} cannot be had ({why}).") from None
            log.info("telling how I am", host=host, port=runner.addresses[0][1])
            yield int(runner.addresses[0][1])
        finally:
            await runner.cleanup()

    # -- the three ---------------------------------------------------------------------------------

    async def _lives(self, _: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def _serves(self, _: web.Request) -> web.Response:
        reasons = await self.reasons()
        if reasons:
            return web.Response(status=503, text="".join(f"{each}\n" for each in reasons))
        return web.Response(text="ready\n")

    async def _measures(self, _: web.Request) -> web.Response:
        await self._look()
        return web.Response(body=self.figures.text(), headers={"Content-Type": FORM})

    # -- looking -----------------------------------------------------------------------------------

    async def reasons(self) -> list[str]:
        """Why the process does not serve; nothing where it does."""
        core = self._core
        if core is None:
            return ["starting"]
        found = ["stopping"] if self._stops else []
        if not await self._look():
            found.append("books: the database does not answer")
        for platform, holds, connected in core.standing().accounts:
            if not holds:
                found.append(f"{platform}: its lease is not held by this process")
            elif not connected.hears:
                found.append(f"{platform}: not logged in")
        return found

    async def _look(self) -> bool:
        """Look at the process and its books; False where the database does not answer."""
        core, figures = self._core, self.figures
        if core is None:
            return False
        figures.stand(core.standing())
        state = State()
        if self._backups is not None:
            state = await asyncio.to_thread(state_in, self._backups)
        verified_at = max(self._verified_at, state.verified_at or 0)
        figures.kept(verified_at, state.made_at, [state.wrong, *self._wrong])
        try:
            async with asyncio.timeout(_MOST_FOR_THE_BOOKS_SECONDS):
                oldest, due = await core.store.glance(
                    lambda c: (outbox.oldest_waiting(c), jobs.next_due(c))
                )
        except Exception as error:  # noqa: BLE001 - whatever it was, there was no answer
            log.warning("the database did not answer who watches: %s", type(error).__name__)
            figures.books_are_away()
            return False
        figures.books(oldest, due)
        return True
