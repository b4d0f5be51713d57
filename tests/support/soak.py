"""Months on end through the whole process: does its memory stay, and are the books clean?

`python -m tests.support.soak [--months 36] [--postgres]` has eight people on two platforms use
whatever there is, day after day, through the real core with its clock moved on, and prints at the
end of each month how many Python objects there are, how much memory the process has, and how large
the books are. The books grow, the process must not. In the end they are verified.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import ctypes
import gc
import random
import shutil
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, text

from bot.app import open_core, seeded_salt
from bot.clock import DAY, MINUTE
from bot.ports import Delivery
from bot.running.core import Core
from bot.vault import MemoryVault, seeded_key
from commands.engine.items import Bind
from storage import communities
from storage.ledger import verify
from tests.support import audit
from tests.support.chat import link_codes
from tests.support.postgres import Postgres
from tests.support.server import make_folder
from tests.support.two_platforms import OTHER_ROOM, TwoPlatforms
from tests.support.village import LIKELY, MODERATOR, PEOPLE, TOGETHER, filled, matters, new_scene

ACTS_A_DAY = 5


class Forgetful:
    """An adapter whose platform takes everything and keeps nothing but the last code."""

    def __init__(self, platform: str, account: str) -> None:
        self.platform, self.account = platform, account
        self.code = ""

    async def deliver(self, delivery: Delivery) -> str:
        for code in link_codes(delivery.reply.plain()):
            self.code = code
        return f"$m-{delivery.id}"

    async def run(self) -> None:
        return


@dataclass(frozen=True, slots=True)
class Month:
    """How it stands at the end of one."""

    number: int
    objects: int
    resident_mb: float
    entries: int
    said: int
    seconds: float

    def __str__(self) -> str:
        return (
            f"month {self.number}: {self.objects:,} objects, {self.resident_mb:.0f} MB,"
            f" {self.entries:,} entries, {self.said:,} things said, {self.seconds:.0f} s"
        )


class Soak:
    """A community that goes on day after day."""

    def __init__(self, core: Core, scene: TwoPlatforms, adapters: Sequence[Forgetful]) -> None:
        self.core, self.scene, self.adapters = core, scene, adapters
        self.dice = random.Random(12)
        self.said = 0
        self.begun = time.monotonic()

    async def begin(self) -> None:
        await self.core.tell(self.scene.arrive())
        place = self.scene.place(OTHER_ROOM)
        await self.core.store.decide(Bind(place, self.scene.place(), OTHER_ROOM))
        await self.core.tell(self.scene.arrive(OTHER_ROOM))
        for who in PEOPLE:
            await self._say(who, "!treasury give 10")

    async def month(self, number: int, days: int = 30) -> Month:
        for _ in range(days):
            await self._day()
        gc.collect()
        return Month(
            number,
            len(gc.get_objects()),
            _resident_mb(),
            await self.core.store.read(_entries),
            self.said,
            time.monotonic() - self.begun,
        )

    async def _day(self) -> None:
        await self.core.run_due(self.scene.clock.now() + DAY)
        for _ in range(ACTS_A_DAY):
            open_ = await self.core.store.read(matters)
            head = await self.core.store.read(lambda c: audit.rows(c, _heads)[0])
            if self.dice.random() < 0.25:
                words, count = self.dice.choice(TOGETHER), 5
            else:
                words, count = self.dice.choice((*LIKELY, *_ALONE)), 1
            line = filled(words, self.dice, open_, head)
            line = line.replace("code", self.adapters[0].code or "code")
            for who in self.dice.sample(PEOPLE, count):
                await self._say(who, line)
                if count == 1:
                    await self._say(who, "!yes")

    async def _say(self, who: str, words: str) -> None:
        room, self.said = self.scene.room_of(who), self.said + 1
        self.scene.tick(MINUTE)
        await self.core.tell(self.scene.say(who, words, room=room, moderates=who == MODERATOR))
        await self.core.settle()

    async def check(self) -> int:
        """Verify everything; gives how many entries there are."""

        def look(connection: Connection) -> int:
            found = communities.all_communities(connection)
            return sum(verify.verify(connection, number).entries for number, _ in found)

        return await self.core.store.read(look)


_heads = communities.Community.TABLE
_ALONE = ("link", "link code", "me unlink", "balance", "me", "help", "me history", "hello")


@contextlib.asynccontextmanager
async def soak(url: str) -> AsyncIterator[Soak]:
    """Such a community, on books in which nothing is written yet."""
    scene = new_scene()
    places = [scene.place(), scene.place(OTHER_ROOM)]
    adapters = [Forgetful(each.platform, each.account) for each in places]
    core = await open_core(
        url,
        scene.clock,
        adapters,
        salt=seeded_salt("tests"),
        vault=MemoryVault(seeded_key("tests")),
    )
    try:
        found = Soak(core, scene, adapters)
        await found.begin()
        yield found
    finally:
        await core.close()


def _entries(connection: Connection) -> int:
    return int(connection.execute(text("SELECT count(*) FROM entries")).scalar() or 0)


def _resident_mb() -> float:
    """What the process has, but for what it gave back to the allocator and that keeps for it."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


async def _run(url: str, months: int, out: TextIO) -> None:
    async with soak(url) as lasting:
        for number in range(1, months + 1):
            out.write(f"{await lasting.month(number)}\n")
            out.flush()
        out.write(f"{await lasting.check():,} entries. All is as it must be.\n")


def main(arguments: Sequence[str] | None = None, out: TextIO = sys.stdout) -> int:
    given = argparse.ArgumentParser(prog="python -m tests.support.soak")
    given.add_argument("--months", type=int, default=36)
    given.add_argument("--postgres", action="store_true")
    options = given.parse_args(arguments)
    if options.postgres:
        server = Postgres()
        server.start()
        try:
            asyncio.run(_run(server.url(server.create(server.ready())), options.months, out))
        finally:
            server.close()
        return 0
    folder = make_folder("soak")
    try:
        asyncio.run(_run(f"sqlite:///{folder / 'books.db'}", options.months, out))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
