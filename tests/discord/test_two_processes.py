"""Two processes of one account on PostgreSQL: stopped, overtaken, back again, told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from tests.discord.purse import token_of
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.support.loops import loops
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
LEASE_SECONDS = 10.0

Process = asyncio.subprocess.Process


def folder(inside: Path, name: str) -> Path:
    (inside / name).mkdir()
    return inside / name


@contextlib.asynccontextmanager
async def process(server: Server, url: str, home: Path) -> AsyncIterator[Process]:
    token = server.world.token = token_of(server.bot.id)
    config = home / "config.toml"
    config.write_text(
        f'data_dir = "{home}"\n[storage]\nurl = "{url}"\n[discord]\ntoken = "{token}"\n'
        f'api_url = "{server.api_url}"\ngateway_url = "{server.gateway_url}"\n'
    )
    module = ["-W", "ignore", "-m", "tests.discord.one_of_two", str(config), str(LEASE_SECONDS)]
    started = await asyncio.create_subprocess_exec(
        sys.executable, *module, cwd=ROOT, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def tips(url: str) -> int:
    """How many tips are booked."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        found: int = await connection.fetchval("SELECT count(*) FROM entries WHERE kind = 'tip'")
        return found
    finally:
        await connection.close()


@pytest.mark.parametrize("is_silent", [True, False][: loops(1)])
async def test_who_lost_the_account_takes_it_back_and_stops_when_told(
    server: Server,
    postgres_books_url: str,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    is_silent: bool,
) -> None:
    """`is_silent`: the first loses its lease while its connection hears nothing at all."""
    gateway = server.gateway
    async with process(server, postgres_books_url, folder(tmp_path, "one")) as one:
        await gateway.connected()
        await server.until(lambda: any(server.world.commands.values()), "commands")
        await ana.slash(garden, "tip", to=ben, amount="1")
        async with process(server, postgres_books_url, folder(tmp_path, "two")) as two:
            if is_silent:
                gateway.is_silent = True
                gateway.cut()
                await server.until(lambda: gateway.ignored)
            one.send_signal(signal.SIGSTOP)
            gateway.is_silent = False
            await server.until(lambda: len(gateway.identifies) >= 2 and gateway.online(), "two")
            await ana.slash(garden, "tip", to=ben, amount="2")
            # The first finds that it was overtaken. The second sleeps while somebody else's turn
            # comes, wakes to connections that are gone, and is told to stop.
            one.send_signal(signal.SIGCONT)
            two.send_signal(signal.SIGSTOP)
            await server.until(lambda: len(gateway.identifies) >= 3 and gateway.online(), "one")
            await ana.slash(garden, "tip", to=ben, amount="3")
            two.send_signal(signal.SIGCONT)
            two.send_signal(signal.SIGTERM)
            # Only how long a failure takes is bound here.
            async with asyncio.timeout(PATIENCE_SECONDS):
                assert await two.wait() == 0
        await ana.slash(garden, "tip", to=ben, amount="4")
        one.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await one.wait()
    assert (one.returncode, two.returncode) == (0, 0)
    assert await tips(postgres_books_url) == 4
    for each in range(1, 5):
        [_] = [seen for seen in garden.sees(ana) if f" {each} point" in str(seen.text)]
