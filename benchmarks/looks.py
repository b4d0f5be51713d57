"""Looks beside the turns on SQLite, both ways: whole in a thread, or through aiosqlite.

    .venv/bin/python -m benchmarks.looks [--entries 4000] [--rounds 7]

A short look is `balance` as a member says it; a long one verifies the books, as a command in the
running bot may. The two ways take turns, round by round, on one file; what is printed are medians,
and of the loop's lag the worst. It is no test and gates nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.app import fault_name, open_core, random_salt
from bot.clock import MachineClock
from bot.tools.bench import PLACE, Listener, Tipping
from commands.catalogue import catalogue
from commands.engine.services import Services
from commands.engine.session import Session
from commands.values.events import Person, Said
from storage.drivers.sqlite_engines import studying_engine
from storage.ledger.verify import verify

T = TypeVar("T")
Look = Callable[[Connection], Any]
Way = Callable[[Look], Awaitable[Any]]

_PEOPLE = 200
_AT_ONCE = 50


class Lag:
    """The longest the loop did nothing else, in milliseconds."""

    def __init__(self) -> None:
        self.worst = 0.0

    async def watch(self) -> None:
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(0.001)
            self.worst = max(self.worst, (time.perf_counter() - begun - 0.001) * 1000)


async def lone(way: Way, look: Callable[[int], Look]) -> float:
    """The median of looks one after the other, in milliseconds."""
    took = []
    for at in range(200):
        begun = time.perf_counter()
        await way(look(at))
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)


async def together(way: Way, look: Callable[[int], Look]) -> float:
    """Until the last of fifty asked for at once has its answer, in milliseconds."""
    begun = time.perf_counter()
    await asyncio.gather(*(way(look(at)) for at in range(_AT_ONCE)))
    return (time.perf_counter() - begun) * 1000


async def long(way: Way) -> tuple[float, float]:
    """A verification: how long it took, and the loop's worst lag meanwhile, in milliseconds."""
    lag = Lag()
    watching = asyncio.ensure_future(lag.watch())
    await asyncio.sleep(0)
    begun = time.perf_counter()
    await way(lambda connection: verify(connection, 1))
    took = (time.perf_counter() - begun) * 1000
    watching.cancel()
    return took, lag.worst


async def measure(entries: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="commonpurse-looks-") as folder:
        path = Path(folder) / "books.db"
        core = await open_core(f"sqlite:///{path}", MachineClock(), [Listener()])
        tips = Tipping(core, _PEOPLE)
        await tips.arrive()
        await tips.at_once(entries)
        turns = Session(
            Services(
                catalogue=catalogue(), salt=random_salt, secret=b"x", bot_names=("commonpurse",)
            ),
            fault_name,
        )
        now = core.clock.now()

        def balance(at: int) -> Look:
            sender = Person(f"@m{at % _PEOPLE}:bench", f"m{at % _PEOPLE}", 0)
            said = Said(
                place=PLACE,
                event_id=f"look-{at}",
                sender=sender,
                at=now,
                received_at=now,
                text="!balance",
            )
            return lambda connection: turns.look(connection, said)

        # As many connections as there are threads, kept open: what short looks would want of it.
        pooled = studying_engine(path, pool=AsyncAdaptedQueuePool, pool_size=4, max_overflow=0)

        async def through_pool(look: Look) -> Any:
            async with pooled.connect() as connection, connection.begin():
                return await connection.run_sync(look)

        ways: dict[str, Way] = {
            "threads": core.store.glance,
            "aiosqlite, pooled": through_pool,
            "aiosqlite, a connection each": core.store.study,
        }
        outcome = (await through_pool(balance(0))).outcome
        if outcome != "read":
            raise SystemExit(f"this measures nothing: the look came to {outcome!r}")
        found: dict[str, dict[str, list[float]]] = {way: {} for way in ways}
        for _ in range(rounds):
            for name, way in ways.items():
                kept = found[name]
                kept.setdefault("lone", []).append(await lone(way, balance))
                kept.setdefault("together", []).append(await together(way, balance))
                took, lag = await long(way)
                kept.setdefault("long", []).append(took)
                kept.setdefault("lag", []).append(lag)
        await pooled.dispose()
        await core.close()
    first = {what: statistics.median(took) for what, took in found["threads"].items()}
    print(  # noqa: T201 - a script
        f"{entries} entries; ms, and the ratio to threads in brackets\n"
        f"{'':30}{'balance p50':>18}{f'{_AT_ONCE} at once':>18}{'verify':>18}{'loop lag then':>18}"
    )
    for name, kept in found.items():
        cells = [
            f"{statistics.median(took):.2f} ({statistics.median(took) / first[what]:.2f})"
            for what, took in kept.items()
        ]
        print(f"{name:30}" + "".join(f"{cell:>18}" for cell in cells))  # noqa: T201 - a script


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    asyncio.run(measure(given.entries, given.rounds))


if __name__ == "__main__":
    main()
