"""A bot that is told to stop stops, and one that lost its account hears again once it has it back:
whatever the gateway does meanwhile, and whatever the library makes of being cancelled."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.ending import ended
from tests.discord.purse import purse, token_of
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]


def reconnecting(server: Server) -> None:
    """The connection breaks, and who connects anew hears nothing at all."""
    server.gateway.is_silent = True
    server.gateway.cut()


def asked_to_reconnect(server: Server) -> None:
    server.gateway.is_silent = True
    server.gateway.reconnect()


@contextlib.asynccontextmanager
async def process(server: Server, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as an operator runs it, in a process of its own, connected."""
    token = server.world.token = token_of(server.bot.id)
    config = folder / "config.toml"
    config.write_text(
        f'data_dir = "{folder}"\n[discord]\ntoken = "{token}"\n'
        f'api_url = "{server.api_url}"\ngateway_url = "{server.gateway_url}"\n'
    )
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "bot",
        "run",
        "--config",
        str(config),
        cwd=ROOT,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await server.gateway.connected()
        await server.until(lambda: any(server.world.commands.values()), "commands")
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


@pytest.mark.parametrize("breaks", [reconnecting, asked_to_reconnect])
async def test_a_signal_ends_the_process_also_while_it_connects_anew(
    server: Server, tmp_path: Path, garden: Channel, breaks: Callable[[Server], None]
) -> None:
    async with process(server, tmp_path) as bot:
        breaks(server)
        await server.until(lambda: server.gateway.ignored)
        bot.send_signal(signal.SIGTERM)
        # Only how long a failure takes is bound here; without an end it would never come.
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert await bot.wait() == 0


async def test_a_connection_that_is_gone_ends_no_process(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with process(server, tmp_path) as bot:
        # What the system does to whoever writes to a connection that the other side has closed.
        bot.send_signal(signal.SIGPIPE)
        await ana.slash(garden, "tip", to=ben, amount="1")
        await garden.until(ben, "1 point")
        bot.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert await bot.wait() == 0


@pytest.mark.parametrize("breaks", [reconnecting, asked_to_reconnect])
async def test_an_account_that_was_lost_in_silence_is_heard_again(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    breaks: Callable[[Server], None],
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        breaks(server)
        await server.until(lambda: server.gateway.ignored)
        # As when its lease was lost, and is had again a little later.
        [serving] = bot.core._served.values()
        serving.ready.clear()
        serving.gone.set()
        await bot.core._give_up(serving)
        server.gateway.is_silent = False
        await bot.core._take_up(serving)
        serving.gone.clear()
        serving.ready.set()
        await server.gateway.connected()
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")


# -- what is ended for certain ---------------------------------------------------------------------


async def loses(cancellations: int) -> None:
    """What a library does that loses so many cancellations."""
    for _ in range(cancellations):
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
    await asyncio.Event().wait()


async def test_who_loses_a_cancellation_is_cancelled_again() -> None:
    tasks = [asyncio.create_task(loses(number)) for number in range(3)]
    await asyncio.sleep(0)
    assert await ended(tasks, within_seconds=PATIENCE_SECONDS, again_seconds=0)
    assert all(task.cancelled() for task in tasks)


async def test_who_never_ends_is_left_behind() -> None:
    free = asyncio.Event()

    async def never_ends() -> None:
        while not free.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await free.wait()

    task = asyncio.create_task(never_ends())
    await asyncio.sleep(0)
    assert not await ended([task], within_seconds=0.01, again_seconds=0)
    assert not task.done()
    free.set()
    await task
