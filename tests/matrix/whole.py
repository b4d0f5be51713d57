"""The whole bot in this process: the real core on a database file, on the real homeserver."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.app import open_core
from bot.clock import Clock, MachineClock
from bot.matrix.adapter import MatrixAdapter
from bot.matrix.settings import MatrixSettings
from bot.running.core import Core
from bot.running.pictures import Draw
from tests.matrix.member import Member
from tests.support.patience import PATIENCE_SECONDS


@asynccontextmanager
async def whole_bot(
    settings: MatrixSettings,
    folder: Path,
    clock: Clock | None = None,
    draw: Draw | None = None,
    **more: Any,
) -> AsyncIterator[Core]:
    """The bot at work on the books in a folder; leaving ends it, as a SIGTERM would."""
    clock = clock or MachineClock()

    def attach(core: Core) -> list[Any]:
        return [MatrixAdapter(settings, core, clock, **more)]

    core = await open_core(f"sqlite:///{folder / 'books.db'}", clock, attach=attach, draw=draw)
    serving = asyncio.create_task(core.serve())
    try:
        yield core
    finally:
        ended_by_itself = serving.done()
        serving.cancel()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await asyncio.gather(serving, return_exceptions=True)
            await core.close()
        if ended_by_itself:
            serving.result()


async def garden(bot: str, first: Member, *others: Member) -> str:
    """A room in which these and the bot are, once it has said what it does."""
    room = await first.make_room(bot, *(each.user for each in others), name="garden")
    for each in others:
        await each.join(room)
    await first.hear_from(room, bot, "I keep tips")
    return room
