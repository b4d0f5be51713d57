"""What many rooms cost on a real homeserver, next to a nio client that does nothing with them.

Run it from the checkout once `./run test` has made the homeserver's environment:

    .venv/bin/python -m benchmarks.matrix_rooms [--rooms 300] [--commands 200] [--lines 600]

Both programs run at the same time, in the same rooms, and hear the same words; what is printed is
their processor time and memory and the ratio of the two, which says more than either on another
machine. It is no test and gates nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from nio import AsyncClient, AsyncClientConfig, Event, MatrixRoom, RoomMessageText
from nio.store import SqliteStore

from tests.matrix.member import Json, Member
from tests.support.synapse import Homeserver

PASSWORD = "benchmark"  # noqa: S105 - The accounts live as long as the run.
ROOT = Path(__file__).parents[1]
AT_ONCE = 4
PATIENCE_SECONDS = 600


class Watched:
    """A process whose costs are read from /proc, and whose lines are read as they come."""

    def __init__(self, process: asyncio.subprocess.Process, lines: asyncio.StreamReader) -> None:
        self._process = process
        self._said: list[str] = []
        self._news = asyncio.Condition()
        # Unread, they would fill the pipe and stop it.
        self._reading = asyncio.create_task(self._read(lines))

    async def _read(self, lines: asyncio.StreamReader) -> None:
        while line := await lines.readline():
            async with self._news:
                self._said.append(line.decode())
                self._news.notify_all()

    def cpu_ms(self) -> float:
        """Processor time so far, in ms."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    async def until(self, words: str) -> None:
        """Wait until it has said this."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            await self._news.wait_for(lambda: any(words in line for line in self._said))

    async def end(self) -> None:
        self._process.terminate()
        await self._reading
        await self._process.wait()


@asynccontextmanager
async def watched(*command: str) -> AsyncIterator[Watched]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    if process.stdout is None:
        raise RuntimeError("no pipe")
    watching = Watched(process, process.stdout)
    try:
        yield watching
    finally:
        await watching.end()


async def bare(homeserver: str, user: str) -> None:
    """The client that only listens. It says when it has heard a line that begins with "end"."""
    config = AsyncClientConfig(store=SqliteStore, encryption_enabled=False)
    client = AsyncClient(homeserver, user, config=config)
    await client.login(PASSWORD)

    async def heard(_: MatrixRoom, event: Event) -> None:
        if isinstance(event, RoomMessageText) and event.body.startswith("end"):
            print(event.body, flush=True)  # noqa: T201 - the run reads these lines.

    client.add_event_callback(heard, RoomMessageText)
    await client.sync(full_state=True)
    print("listening", flush=True)  # noqa: T201 - the run waits for this line.
    await client.sync_forever(timeout=30_000)


@dataclass
class Pair:
    """The bot and the bare client, both listening."""

    bot: Watched
    bare: Watched

    def cpu(self) -> tuple[float, float]:
        return self.bot.cpu_ms(), self.bare.cpu_ms()

    def memory(self) -> tuple[float, float]:
        return self.bot.memory_mb(), self.bare.memory_mb()


@asynccontextmanager
async def both(config: Path, homeserver: str, user: str) -> AsyncIterator[Pair]:
    async with (
        watched("-m", "bot", "--config", str(config)) as bot,
        watched("-m", "benchmarks.matrix_rooms", "--bare", homeserver, user) as other,
    ):
        await bot.until("listening")
        await other.until("listening")
        yield Pair(bot, other)


async def make_rooms(ana: Member, bot: str, other: Member, count: int) -> list[str]:
    ahead = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> str:
        async with ahead:
            room = await ana.make_room(bot, other.user, name=f"room {number}")
            await other.join(room)
            return room

    return list(await asyncio.gather(*map(one, range(count))))


async def until_in_all(ana: Member, bot: str, rooms: list[str]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        for room in rooms:
            await ana.hear(room, lambda event: is_joining(event, bot))


def is_joining(event: Json, user: str) -> bool:
    joining = event["content"].get("membership") == "join"
    return joining and event.get("state_key") == user


async def say(ana: Member, rooms: list[str], count: int, words: str) -> None:
    """Lines spread over the rooms, some at a time."""
    ahead = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with ahead:
            await ana.say(rooms[number % len(rooms)], words)

    await asyncio.gather(*map(one, range(count)))


async def end(pair: Pair, ana: Member, room: str, bot: str, word: str) -> None:
    """Wait until both have heard all that was said, and the bot has answered it."""
    await ana.say(room, word)
    await pair.bare.until(word)
    asked = await ana.say(room, "!help")

    def answers(event: Json) -> bool:
        related = event["content"].get("m.relates_to") or {}
        return event["sender"] == bot and related.get("m.in_reply_to") == {"event_id": asked}

    await ana.hear(room, answers)


def row(what: str, costs: tuple[float, float], unit: str) -> str:
    ours, theirs = costs
    ratio = f"{ours / theirs:.1f}" if theirs > 0 else "-"
    return f"| {what} | {ours:.1f} {unit} | {theirs:.1f} {unit} | {ratio} |"


def each(
    before: tuple[float, float], after: tuple[float, float], count: int
) -> tuple[float, float]:
    return (after[0] - before[0]) / count, (after[1] - before[1]) / count


async def measure(rooms_wanted: int, commands: int, lines: int) -> list[str]:
    server = Homeserver()
    server.start()
    try:
        bot = server.register("purse", PASSWORD)
        other = server.register("bare", PASSWORD)
        ana_user = server.register("ana", PASSWORD)
        with tempfile.TemporaryDirectory() as folder:
            config = Path(folder) / "config.toml"
            values = {"homeserver": server.url, "user": bot, "password": PASSWORD}
            text = [f"{key} = {json.dumps(value)}" for key, value in values.items()]
            data = f"data_dir = {json.dumps(str(Path(folder) / 'data'))}"
            config.write_text("\n".join([data, "[matrix]", "encryption = false", *text]))
            async with (
                Member(server.url, ana_user, PASSWORD) as ana,
                Member(server.url, other, PASSWORD) as joiner,
            ):
                table = []
                # The first start of all logs in and makes the books.
                async with both(config, server.url, other):
                    pass
                async with both(config, server.url, other) as pair:
                    none, memory_none = pair.cpu(), pair.memory()
                    rooms = await make_rooms(ana, bot, joiner, rooms_wanted)
                    await until_in_all(ana, bot, rooms)
                    await end(pair, ana, rooms[-1], bot, "end of making")
                async with both(config, server.url, other) as pair:
                    full, memory_full = pair.cpu(), pair.memory()
                    table.append(row("first sync, a room", each(none, full, len(rooms)), "ms"))
                    grown = each(memory_none, memory_full, 1)
                    table.append(row("memory, nothing joined", memory_none, "MB"))
                    table.append(row(f"memory, {len(rooms)} rooms more", grown, "MB"))

                    before = pair.cpu()
                    await say(ana, rooms, lines, "what a lovely soup that was")
                    await end(pair, ana, rooms[-1], bot, "end of lines")
                    table.append(row("a line of chatter", each(before, pair.cpu(), lines), "ms"))

                    before = pair.cpu()
                    await say(ana, rooms, commands, f"!tip {other} 1")
                    await end(pair, ana, rooms[-1], bot, "end of commands")
                    after = pair.cpu()
                    table.append(row("a tip and its answer", each(before, after, commands), "ms"))
                    table.append(row("memory at the end", pair.memory(), "MB"))
                return table
    finally:
        server.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", type=int, default=300)
    parser.add_argument("--commands", type=int, default=200)
    parser.add_argument("--lines", type=int, default=600)
    parser.add_argument("--bare", nargs=2, metavar=("HOMESERVER", "USER"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.bare:
        asyncio.run(bare(*given.bare))
        return
    table = asyncio.run(measure(given.rooms, given.commands, given.lines))
    print("| what | commonpurse | bare nio | ratio |\n|---|---|---|---|")  # noqa: T201 - the table is what it is run for.
    print("\n".join(table))  # noqa: T201 - as above.


if __name__ == "__main__":
    main()
