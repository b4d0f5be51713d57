"""How long others wait while one member floods their room: a ratio of two medians of one run.

    .venv/bin/python -m benchmarks.flood [--flood 10000] [--others 100]

Between the parts of a flood, each as large as an answer of Matrix's sync, somebody else tips; what
is measured is from taking in to the answer. The same tips come without the flood, by turns.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from dataclasses import dataclass, field

from bot.app import open_core
from bot.clock import MachineClock
from bot.ports import Delivery
from bot.running.core import Core
from bot.tools.bench import PLACE, Listener, Tipping
from commands.engine.rate_limit import Pace
from commands.values.events import Person, Said

PEOPLE = 50
AIM = 2.0


class Watch(Listener):
    """Notes when each message was answered."""

    def __init__(self) -> None:
        super().__init__()
        self.answered: dict[str, float] = {}
        self.news = asyncio.Event()

    async def deliver(self, delivery: Delivery) -> str:
        sent = await super().deliver(delivery)
        if delivery.reply_to is not None:
            self.answered.setdefault(delivery.reply_to, time.perf_counter())
            self.news.set()
        return sent


@dataclass(slots=True)
class Room:
    """A room in which the first member floods, and the others tip in turn."""

    core: Core
    watch: Watch
    said: int = 0
    took: dict[bool, list[float]] = field(default_factory=lambda: {True: [], False: []})

    def _tip(self, giver: int) -> Said:
        self.said += 1
        now, taker = self.core.clock.now(), Person("@m1:bench", "m1", 0)
        return Said(
            place=PLACE,
            event_id=f"said-{self.said}",
            sender=Person(f"@m{giver}:bench", f"m{giver}", 0),
            at=now,
            received_at=now,
            text="!tip \ue000 0.01",
            mentions=(taker,),
        )

    async def turn(self, other: int, flood: int) -> None:
        """One tip of another's, behind so many of the flood."""
        events = [self._tip(0) for _ in range(flood)]
        mine = self._tip(other)
        begun = time.perf_counter()
        await self.core.take_in((PLACE.platform, PLACE.account), [*events, mine], mine.event_id)
        while mine.event_id not in self.watch.answered:
            self.watch.news.clear()
            await self.watch.news.wait()
        self.took[bool(flood)].append(self.watch.answered[mine.event_id] - begun)


async def measure(flood: int, others: int) -> Room:
    with tempfile.TemporaryDirectory() as folder:
        watch = Watch()
        url = f"sqlite:///{folder}/books.db"
        core = await open_core(url, MachineClock(), [watch], pace=Pace())
        await Tipping(core, PEOPLE).arrive()
        room = Room(core, watch)
        for number in range(others):
            giver = 2 + number % (PEOPLE - 2)
            await room.turn(giver, 0)
            await room.turn(giver, flood // others)
        await core.settle()
        await core.close()
        return room


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flood", type=int, default=10_000)
    parser.add_argument("--others", type=int, default=100)
    given = parser.parse_args()
    took = asyncio.run(measure(given.flood, given.others)).took
    alone, flooded = statistics.median(took[False]), statistics.median(took[True])
    ratio = flooded / alone
    print(  # noqa: T201 - a benchmark says what it found
        f"others answered alone p50 {alone * 1000:.1f} ms, in a flood of {given.flood:,} p50"
        f" {flooded * 1000:.1f} ms, longest {max(took[True]) * 1000:.0f} ms: ratio {ratio:.2f}"
        f" (aim {AIM:.0f})"
    )


if __name__ == "__main__":
    main()
