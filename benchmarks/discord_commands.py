"""What a command on Discord costs, beside a bare discord.py bot that only defers and edits.

    .venv/bin/python -m benchmarks.discord_commands [--commands 400] [--folder DIR]

Both run as processes of their own against the loopback Discord of the tests, one after the other,
and are given the same commands at 1, 10, 50 and 200 in flight. What is printed is their processor
time per command, the commands a second and their memory, and the ratios against the aims of
docs/performance.md. The server runs in this process on the same machine and costs more than either
bot, so the commands a second are of all three together. It is no test and gates nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.discord.purse import token_of
from tests.discord.server.people import Guild
from tests.discord.server.server import Server

ROOT = Path(__file__).parents[1]
IN_FLIGHT = (1, 10, 50, 200)
AIMS = {"tip": 2.0, "balance": 1.5, "chatter": 1.15}
ROOMS, PAIRS = 40, 100
"""So many that nobody, and no room, is slowed down as a flood."""


@dataclass
class Costs:
    """What one bot cost: by what was done, CPU in ms each; and commands a second by how many."""

    ready_seconds: float = 0
    memory_mb: float = 0
    cpu_ms: dict[str, float] = field(default_factory=dict)
    a_second: dict[int, float] = field(default_factory=dict)


def cpu_ms(pid: int) -> float:
    """Processor time of a process so far, in ms."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


@contextlib.asynccontextmanager
async def bot(
    server: Server, words: list[str], folder: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, float]]:
    """A bot in a process, and how long it took to be there."""
    token = token_of(server.bot.id)
    server.world.token = token
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HOME": folder,
        "COMMONPURSE_DATA_DIR": folder,
        "COMMONPURSE_DISCORD__TOKEN": token,
        "COMMONPURSE_DISCORD__API_URL": server.api_url,
        "COMMONPURSE_DISCORD__GATEWAY_URL": server.gateway_url,
        "COMMONPURSE_DISCORD__MESSAGE_CONTENT": "true",
    }
    began = time.monotonic()
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "ignore",
        *words,
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await server.until(server.gateway.online, "the bot", seconds=120)
        ready_seconds = time.monotonic() - began
        # It sends its commands beside; before that nobody finds one to give.
        await server.until(lambda: any(server.world.commands.values()), "commands", seconds=120)
        yield started, ready_seconds
    finally:
        started.kill()
        await started.wait()


async def given(count: int, at_once: int, give: Callable[[int], Any]) -> float:
    """Give `count` commands, so many in flight; the seconds it took."""
    free = asyncio.Semaphore(at_once)

    async def one(number: int) -> None:
        async with free:
            await give(number)

    began = time.monotonic()
    await asyncio.gather(*(one(number) for number in range(count)))
    return time.monotonic() - began


async def measure(server: Server, guild: Guild, words: list[str], commands: int) -> Costs:
    rooms = [guild.channel(f"room-{number}") for number in range(ROOMS)]
    pairs = [guild.people(f"giver-{number}", f"taker-{number}") for number in range(PAIRS)]
    ana, garden = pairs[0][0], rooms[0]
    costs = Costs()
    with tempfile.TemporaryDirectory() as folder:
        async with bot(server, words, folder) as (process, costs.ready_seconds):
            pid = process.pid

            async def tip(number: int) -> None:
                pair, is_back = number % PAIRS, number // PAIRS % 2
                giver, taker = reversed(pairs[pair]) if is_back else pairs[pair]
                await giver.slash(rooms[pair % ROOMS], "tip", to=taker, amount="1")

            async def balance(number: int) -> None:
                pair = number % PAIRS
                await pairs[pair][number // PAIRS % 2].slash(rooms[pair % ROOMS], "balance")

            await given(2 * PAIRS, 10, tip)
            for what, give in (("tip", tip), ("balance", balance)):
                before = cpu_ms(pid)
                for at_once in IN_FLIGHT:
                    seconds = await given(commands, at_once, give)
                    if what == "tip":
                        costs.a_second[at_once] = commands / seconds
                costs.cpu_ms[what] = (cpu_ms(pid) - before) / (commands * len(IN_FLIGHT))
            before = cpu_ms(pid)
            for number in range(commands * 4):
                await ana.says(garden, f"the soup is ready, number {number}")
                if not number % 50:
                    await asyncio.sleep(0)
            await balance(0)
            costs.cpu_ms["chatter"] = (cpu_ms(pid) - before) / (commands * 4)
            costs.memory_mb = memory_mb(pid)
    return costs


async def main(commands: int) -> None:
    out = sys.stdout.write
    found: dict[str, Costs] = {}
    for name, words in (
        ("bare", ["-m", "benchmarks.discord_bare"]),
        ("commonpurse", ["-m", "bot.cli", "run"]),
    ):
        async with Server() as server:
            server.world.privileged.add("message_content")
            people = [f"{who}-{number}" for number in range(PAIRS) for who in ("giver", "taker")]
            guild = server.guild("Garden", members=people)
            found[name] = await measure(server, guild, words, commands)
    bare, ours = found["bare"], found["commonpurse"]
    for what, aim in AIMS.items():
        ratio = ours.cpu_ms[what] / max(bare.cpu_ms[what], 1e-9)
        out(
            f"{what:<8} {ours.cpu_ms[what]:7.2f} ms CPU each, bare {bare.cpu_ms[what]:6.2f}:"
            f" {ratio:5.2f}x (aim {aim}x)\n"
        )
    for at_once in IN_FLIGHT:
        out(
            f"{at_once:>3} in flight: {ours.a_second[at_once]:6.0f} tips a second,"
            f" bare {bare.a_second[at_once]:6.0f}\n"
        )
    out(f"ready after {ours.ready_seconds:.2f} s, bare {bare.ready_seconds:.2f} s\n")
    out(f"memory {ours.memory_mb:.0f} MB, bare {bare.memory_mb:.0f} MB\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commands", type=int, default=200, help="how many for each measurement")
    asyncio.run(main(parser.parse_args().commands))
