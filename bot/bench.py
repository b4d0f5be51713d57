"""`commonpurse bench`: what this machine does, honestly measured, beside a bare database."""

from __future__ import annotations

import asyncio
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
from bot.core import Core
from bot.ports import Delivery
from commands.events import Arrived, Person, Place, Said
from storage import schema
from storage.verify import verify

_PLACE = Place("bench", "bot", "garden")
_PEOPLE = 200
_IN_FLIGHT = 100


class _Listener:
    """An adapter whose platform answers at once."""

    platform = "bench"
    account = "bot"

    async def deliver(self, delivery: Delivery) -> str:
        return delivery.id

    async def run(self) -> None:
        await asyncio.Event().wait()


async def bench(tips: int, folder: Path | None, out: TextIO) -> None:
    """Measure tips through the whole core, durable and answered, and print a small table.

    Raises RuntimeError where a tip was not booked or not answered.
    """
    with tempfile.TemporaryDirectory(prefix="commonpurse-bench-", dir=folder) as made:
        out.write(f"{tips} tips among {_PEOPLE} people, on the disk of {Path(made).parent}\n")
        bare = _bare(Path(made) / "bare.db", tips)
        core = await open_core(f"sqlite:///{made}/books.db", MachineClock(), [_Listener()])
        try:
            await _everybody_arrives(core)
            alone, lone_rate = await _one_by_one(core, tips)
            cpu_before = _cpu()
            together, rate = await _at_once(core, tips)
            cpu = (_cpu() - cpu_before) / tips
            # What was not booked and answered was not measured.
            booked, waiting = await core.store.read(_booked)
            if (booked, waiting) != (2 * tips, 0):
                raise RuntimeError(f"{booked} of {2 * tips} tips booked, {waiting} not answered")
        finally:
            await core.close()
    rows = [
        ("bare SQLite, one transfer a commit", f"{bare:,.0f}/s", ""),
        ("tips, one after the other", f"{lone_rate:,.0f}/s", _spread(alone)),
        (f"tips, {_IN_FLIGHT} in flight", f"{rate:,.0f}/s", _spread(together)),
    ]
    out.writelines(f"{what:36} {figure:>12}  {spread}\n" for what, figure, spread in rows)
    out.write("Each one decided, on the disk, and its answer handed over; all were checked.\n")
    out.write(f"CPU a tip, {_IN_FLIGHT} in flight: {cpu * 1e6:.0f} µs\n")
    out.write(f"One after the other against bare SQLite: {lone_rate / bare:.2f}\n")
    out.write(f"{_IN_FLIGHT} in flight against bare SQLite: {rate / bare:.2f}\n")


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


_PERSONS = [Person(f"@m{n}:bench", f"m{n}", 0) for n in range(_PEOPLE)]


async def _everybody_arrives(core: Core) -> None:
    now = core.clock.now()
    people = _PERSONS
    await core.tell(
        Arrived(place=_PLACE, event_id="arrived", sender=people[0], at=now, received_at=now,
                room_name="garden", people=tuple(people))
    )  # fmt: skip
    await core.settle()


def _tip(core: Core, run: str, step: int) -> Said:
    people = _PERSONS
    now = core.clock.now()
    giver, taker = people[step % _PEOPLE], people[(step * 7 + 1) % _PEOPLE]
    if giver is taker:
        taker = people[(step * 7 + 2) % _PEOPLE]
    return Said(
        place=_PLACE, event_id=f"{run}-{step}", sender=giver, at=now, received_at=now,
        text="!tip \ue000 0.01 for the soup", mentions=(taker,),
    )  # fmt: skip


async def _one_by_one(core: Core, count: int) -> tuple[list[float], float]:
    took = []
    begun = time.perf_counter()
    for step in range(count):
        took.append(await _timed(core, _tip(core, "alone", step)))
        await core.settle()
    return took, count / (time.perf_counter() - begun)


async def _at_once(core: Core, count: int) -> tuple[list[float], float]:
    took: list[float] = []
    steps = iter(range(count))

    async def keep_tipping() -> None:
        for step in steps:
            took.append(await _timed(core, _tip(core, "together", step)))  # noqa: PERF401 - shared

    begun = time.perf_counter()
    await asyncio.gather(*(keep_tipping() for _ in range(_IN_FLIGHT)))
    await core.settle()
    return took, count / (time.perf_counter() - begun)


async def _timed(core: Core, event: Said) -> float:
    begun = time.perf_counter()
    await core.tell(event)
    return time.perf_counter() - begun


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _spread(took: list[float]) -> str:
    cuts = statistics.quantiles(took, n=100)
    return f"half within {cuts[49] * 1000:.1f} ms, 99 of 100 within {cuts[98] * 1000:.1f} ms"
