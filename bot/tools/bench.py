"""`commonpurse bench`: what this machine does, honestly measured, beside a bare database."""

from __future__ import annotations

import asyncio
import itertools
import resource
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, func, select

from bot.app import open_core
from bot.clock import MachineClock
from bot.ports import Delivery
from bot.running.core import Core
from bot.startup_error import StartupError
from commands.values.events import Arrived, Person, Place, Said
from storage import schema
from storage.ledger.verify import verify

PLACE = Place("bench", "bot", "garden")
_PEOPLE = 200
IN_FLIGHT = 100


class Listener:
    """An adapter whose platform answers at once."""

    platform = "bench"
    account = "bot"

    def __init__(self) -> None:
        self.heard = asyncio.Event()

    async def deliver(self, delivery: Delivery) -> str:
        self.heard.set()
        return delivery.id

    async def run(self) -> None:
        await asyncio.Event().wait()


async def bench(tips: int, folder: Path | None, out: TextIO) -> None:
    """Measure tips through the whole core, durable and answered, and print a small table.

    Raises StartupError where a tip was not booked or not answered.
    """
    with tempfile.TemporaryDirectory(prefix="commonpurse-bench-", dir=folder) as made:
        out.write(f"{tips} tips among {_PEOPLE} people, on the disk of {Path(made).parent}\n")
        bare = _bare(Path(made) / "bare.db", tips)
        core = await open_core(f"sqlite:///{made}/books.db", MachineClock(), [Listener()])
        try:
            tipping = Tipping(core)
            await tipping.arrive()
            alone, lone_rate = await tipping.one_by_one(tips)
            used = cpu()
            together, rate = await tipping.at_once(tips)
            used = (cpu() - used) / tips
            # What was not booked and answered was not measured.
            booked, waiting = await core.store.read(_booked)
            if (booked, waiting) != (2 * tips, 0):
                raise StartupError(
                    f"This measures nothing: {booked} of {2 * tips} tips were booked, and {waiting}"
                    " answers still wait."
                )
        finally:
            await core.close()
    out.write(f"{'':28}{'ours':>10}{'bare SQLite':>14}{'ratio':>8}\n")
    rows = [
        ("tips, one after the other", lone_rate, alone),
        (f"tips, {IN_FLIGHT} in flight", rate, together),
    ]
    for what, ours, took in rows:
        against = f"{f'{ours:,.0f}/s':>10}{f'{bare:,.0f}/s':>14}{ours / bare:>8.2f}"
        out.write(f"{what:28}{against}  {spread(took)}\n")
    out.write("Bare SQLite writes one transfer a commit and decides nothing.\n")
    out.write("Each one decided, on the disk, and its answer handed over; all were checked.\n")
    out.write(f"CPU a tip, {IN_FLIGHT} in flight: {used * 1e6:.0f} µs\n")


def _booked(connection: Connection) -> tuple[int, int]:
    """How many tips stand in books that verify, and how many answers still wait."""
    verify(connection, 1)
    tips = select(func.count()).where(schema.entries.c.kind == "tip")
    waiting = select(func.count()).where(schema.outbox.c.waiting == 1)
    return connection.scalar(tips) or 0, connection.scalar(waiting) or 0


def _bare(path: Path, count: int) -> float:
    """Transfers a second of a bare sqlite3 with double entry, each committed to the disk."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE balance (account INTEGER PRIMARY KEY, units INTEGER)")
    connection.execute("CREATE TABLE posting (id INTEGER PRIMARY KEY, account, units)")
    connection.executemany("INSERT INTO balance VALUES (?, 0)", [(n,) for n in range(_PEOPLE)])
    begun = time.perf_counter()
    for step in range(count):
        payer, payee = step % _PEOPLE, (step + 1) % _PEOPLE
        connection.execute("BEGIN IMMEDIATE")
        for account, units in ((payer, -1), (payee, 1)):
            connection.execute(
                "UPDATE balance SET units = units + ? WHERE account = ?", (units, account)
            )
            connection.execute(
                "INSERT INTO posting (account, units) VALUES (?, ?)", (account, units)
            )
        connection.execute("COMMIT")
    rate = count / (time.perf_counter() - begun)
    connection.close()
    return rate


class Tipping:
    """A room full of people who tip one another through a core, one by one or many at once."""

    def __init__(self, core: Core, people: int = _PEOPLE) -> None:
        self._core = core
        self._people = [Person(f"@m{n}:bench", f"m{n}", 0) for n in range(people)]
        self._steps = itertools.count()

    def on(self, core: Core) -> Tipping:
        """The same people going on where another core has the books."""
        self._core = core
        return self

    async def arrive(self) -> None:
        """Have everybody in the room."""
        now, people = self._core.clock.now(), self._people
        await self._core.tell(
            Arrived(
                place=PLACE,
                event_id="arrived",
                sender=people[0],
                at=now,
                received_at=now,
                room_name="garden",
                people=tuple(people),
            )
        )
        await self._core.settle()

    async def one_by_one(self, count: int) -> tuple[list[float], float]:
        """Seconds of each of `count` tips, and how many a second there were."""
        listener = self._core.adapters[PLACE.platform, PLACE.account]
        assert isinstance(listener, Listener)  # noqa: S101 - tells mypy who listens
        heard, took = listener.heard, []
        begun = time.perf_counter()
        for _ in range(count):
            heard.clear()
            took.append(await self._tip())
            # The next comes once the answer was heard; that it was is noted with the next.
            await heard.wait()
        await self._core.settle()
        return took, count / (time.perf_counter() - begun)

    async def at_once(self, count: int) -> tuple[list[float], float]:
        """The same with a hundred in flight."""
        took: list[float] = []
        left = iter(range(count))

        async def keep_tipping() -> None:
            for _ in left:
                took.append(await self._tip())  # noqa: PERF401 - all add to the same list

        begun = time.perf_counter()
        await asyncio.gather(*(keep_tipping() for _ in range(IN_FLIGHT)))
        await self._core.settle()
        return took, count / (time.perf_counter() - begun)

    async def _tip(self) -> float:
        step, people, now = next(self._steps), self._people, self._core.clock.now()
        giver, taker = people[step % len(people)], people[(step * 7 + 1) % len(people)]
        if giver is taker:
            taker = people[(step * 7 + 2) % len(people)]
        begun = time.perf_counter()
        await self._core.tell(
            Said(
                place=PLACE,
                event_id=f"tip-{step}",
                sender=giver,
                at=now,
                received_at=now,
                text="!tip \ue000 0.01 for the soup",
                mentions=(taker,),
            )
        )
        return time.perf_counter() - begun


def cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def spread(took: list[float]) -> str:
    cuts = statistics.quantiles(took, n=100)
    return f"half within {cuts[49] * 1000:.1f} ms, 99 of 100 within {cuts[98] * 1000:.1f} ms"
