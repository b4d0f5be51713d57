"""Run the bot on its platforms until it is told to stop, or cannot go on."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Sequence

from bot.app import open_core
from bot.clock import MachineClock
from bot.config import Settings
from bot.core import Core
from bot.ports import Adapter
from bot.unusable import Unusable

log = logging.getLogger(__name__)


async def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Raises Unusable when going on is useless."""
    if settings.matrix is None:
        raise Unusable("No platform is configured: fill in [matrix] in the configuration.")
    core = await _open(settings)
    try:
        serving = asyncio.create_task(core.serve())
        stop = asyncio.create_task(_told_to_stop())
        await asyncio.wait([serving, stop], return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if serving.done():
            _raise(serving)
        log.info("stopping")
        serving.cancel()
        await asyncio.gather(serving, stop, return_exceptions=True)
    finally:
        await core.close()


async def _open(settings: Settings) -> Core:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    try:
        return await open_core(
            settings.database_url, MachineClock(), names=settings.names,
            attach=lambda core: _adapters(settings, core),
        )  # fmt: skip
    except (OSError, ImportError, ValueError) as error:
        raise Unusable(f"storage.url cannot be used: {error}.") from None


def _adapters(settings: Settings, core: Core) -> Sequence[Adapter]:
    adapters: list[Adapter] = []
    if settings.matrix is not None:
        # Only who is on Matrix needs its library.
        from bot.matrix.adapter import MatrixAdapter

        matrix = settings.matrix
        if matrix.data_dir is None:
            matrix = matrix.model_copy(update={"data_dir": settings.data_dir / "matrix"})
        adapters.append(MatrixAdapter(matrix, core))
    return adapters


async def _told_to_stop() -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stopped.set)
    await stopped.wait()


def _raise(serving: asyncio.Task[None]) -> None:
    """Raise what ended the process: the plain line among several, if there is one."""
    error = serving.exception()
    if isinstance(error, BaseExceptionGroup):
        found: BaseException = error.subgroup(Unusable) or error
        while isinstance(found, BaseExceptionGroup):
            found = found.exceptions[0]
        raise found
    if error is not None:
        raise error
