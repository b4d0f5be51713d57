"""A process among several that serve one Discord account on one database.

Run as `python -m tests.discord.one_of_two CONFIG LEASE_SECONDS`: the real bot, as `commonpurse run`
starts and stops it, but for how long its leases last.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.app import open_core
from bot.clock import MachineClock
from bot.config_sources import load
from bot.serve import _adapters, _serve_until, _told_to_stop


async def live(config: Path, lease_seconds: float) -> None:
    settings = load(config)
    stop = asyncio.create_task(_told_to_stop())
    core = await open_core(
        settings.database_url,
        MachineClock(),
        attach=lambda core: _adapters(settings, core),
        lease_seconds=lease_seconds,
    )
    try:
        await _serve_until(stop, core)
    finally:
        await core.close()
        stop.cancel()


if __name__ == "__main__":
    asyncio.run(live(Path(sys.argv[1]), float(sys.argv[2])))
