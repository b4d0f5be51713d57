"""The loopback Discord outlives its bot: killed in a burst, a new process begins anew."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from tests.discord.server.server import Server

ROOT = Path(__file__).parents[2]
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


@contextlib.asynccontextmanager
async def process(server: Server) -> AsyncIterator[asyncio.subprocess.Process]:
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "tests.discord.bare_process",
        server.api_url,
        server.gateway_url,
        server.token,
        cwd=ROOT,
    )
    try:
        await server.gateway.connected()
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def test_a_bot_killed_in_a_burst_is_missed_and_its_successor_answered(
    server: Server,
) -> None:
    garden = server.guild("Garden", members=["ana"]).channel("garden")
    ana = server.person("ana")
    async with process(server) as bot:
        held = server.faults.hold("POST", CALLBACK, after_effect=True, times=3)
        burst = [ana.slash(garden, "echo", words=str(number)) for number in range(3)]
        await held.reached()
        bot.kill()
        await server.until(lambda: server.gateway.online() is None)
        held.release()
    # What it had deferred says "thinking …" for ever, unless somebody comes back for it.
    assert not any(each.is_settled for each in burst)
    assert any(each.is_loading for each in garden.sees(ana))
    async with process(server):
        await ana.slash(garden, "echo", words="here again")
        assert garden.sees(ana)[-1].text == "here again"
    assert len(server.gateway.identifies) == 2
    # How many of the three got as far as their callback is a matter of luck.
    server.faults.clear()
