"""The bot as a service: watched, told to stop in the midst of work, and with nothing to hide in
its log that stands there."""

from __future__ import annotations

import asyncio
import contextlib
import io
import socket
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp

from bot.serve import LONGEST_STOP_SECONDS
from bot.tools.books import verify_books
from tests.discord.purse import token_of
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.support.loops import loops
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
STOP_SECONDS = 10


@contextlib.asynccontextmanager
async def service(
    server: Server, folder: Path, module: str = "bot"
) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """The bot in a process of its own, connected, and where it is watched."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server.world.privileged.add("message_content")
    token = server.world.token = token_of(server.bot.id)
    config = folder / "config.toml"
    config.write_text(
        f'data_dir = "{folder}"\n[health]\nlisten = "{port}"\n'
        f'[discord]\ntoken = "{token}"\nmessage_content = true\n'
        f'api_url = "{server.api_url}"\ngateway_url = "{server.gateway_url}"\n'
    )
    command = (sys.executable, "-W", "ignore", "-m", module, "run", "--config", str(config))
    with (folder / "log").open("wb") as log:
        started = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=log, stderr=log)
    try:
        await server.gateway.connected()
        yield started, f"http://127.0.0.1:{port}"
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def until_ready(at: str) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS), aiohttp.ClientSession() as client:
        while True:
            async with client.get(f"{at}/readyz") as answer:
                if answer.status == 200:
                    return
            await asyncio.sleep(0.05)


def seconds_kept_waiting(process: int) -> float:
    """How long its threads were ready to run while others ran; 0 where the system does not tell."""
    total = 0
    with contextlib.suppress(OSError):
        for thread in Path(f"/proc/{process}/task").iterdir():
            total += int((thread / "schedstat").read_text().split()[1])
    return total / 1e9


def balance_of(folder: Path, name: str) -> tuple[int, int]:
    """What a member holds by the books at rest, and in how many entries."""
    import sqlite3

    with contextlib.closing(sqlite3.connect(folder / "books.db")) as books:
        rows = books.execute(
            "SELECT a.balance, (SELECT count(*) FROM entries WHERE kind = 'tip') FROM members m"
            " JOIN accounts a ON a.community_id = m.community_id AND a.owner = m.number"
            " AND a.kind = 'member' WHERE m.name = ?",
            (name,),
        ).fetchall()
    return (int(rows[0][0]), int(rows[0][1])) if rows else (0, 0)


async def test_told_to_stop_under_load_it_is_gone_within_ten_seconds(
    server: Server, tmp_path: Path
) -> None:
    names = [f"member{number}" for number in range(40)]
    guild = server.guild("Garden", members=names)
    garden, people = guild.channel("garden"), [guild.person(name) for name in names]
    ben = people[0]
    async with service(server, tmp_path) as (bot, at):
        await until_ready(at)
        async with aiohttp.ClientSession() as client, client.get(f"{at}/metrics") as answer:
            assert 'commonpurse_connected{platform="discord"} 1.0' in await answer.text()

        async def talk() -> None:
            for number in range(loops(800)):
                who = people[1 + number % (len(people) - 1)]
                await who.says(garden, f"!tip <@{ben.id}> 1 for the soup")
                if number % 40 == 0:
                    await asyncio.sleep(0)

        talking = asyncio.create_task(talk())
        # In the midst of it, with lines on their way in and answers on their way out.
        await garden.until(ben, "gave @member0 1 point")
        begun, before = time.monotonic(), seconds_kept_waiting(bot.pid)
        bot.terminate()
        ended = asyncio.create_task(bot.wait())
        kept_waiting = 0.0
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not ended.done():
                kept_waiting = max(kept_waiting, seconds_kept_waiting(bot.pid) - before)
                await asyncio.wait([ended], timeout=0.05)
        code, taken = ended.result(), time.monotonic() - begun
        talking.cancel()
        await asyncio.gather(talking, return_exceptions=True)
    # On a machine that is busy with other things its time to end well may not be enough.
    was_starved = taken > LONGEST_STOP_SECONDS > taken - kept_waiting
    assert code == 0 or was_starved, (code, taken, kept_waiting)
    assert taken - kept_waiting < STOP_SECONDS, (taken, kept_waiting)
    assert LONGEST_STOP_SECONDS < STOP_SECONDS
    said = io.StringIO()
    assert verify_books(tmp_path / "books.db", None, said) == 0, said.getvalue()
    balance, tips = balance_of(tmp_path, "member0")
    assert balance == 100 * tips > 0
    # What was cut off in the middle is a matter for the next start, and no fault.
    assert '"level": "error"' not in (tmp_path / "log").read_text()
    server.faults.clear()


async def test_a_debug_run_on_discord_writes_no_token(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    token = token_of(server.bot.id)
    async with service(server, tmp_path, "tests.support.debug_run") as (bot, at):
        await until_ready(at)
        server.faults.fail("POST", "*", times=2)
        first = ana.slash(garden, "tip", to=ben, amount="1")
        await first
        await ana.says(garden, f"!tip <@{ben.id}> 2 for the marmalade")
        await garden.until(ben, "2 points")
        bot.terminate()
        await asyncio.wait_for(bot.wait(), PATIENCE_SECONDS)
    log = (tmp_path / "log").read_text()
    assert '"level": "debug"' in log
    for secret in (token, first.token):
        assert secret not in log
    server.faults.clear()
