"""Two processes on one PostgreSQL against one: tips a second through the whole core.

Run it from the checkout once `./run test` has made the environment:

    .venv/bin/python -P -m benchmarks.postgres_processes [--communities 50] [--rounds 5]

Fifty communities, a few tips in flight in each; one process serves all of them, or two serve half
each. Both ways take turns on the same server, in fresh databases; what is printed is the median of
each and their ratio. Every tip counted is decided, committed, handed over and noted, and the books
are checked at the end. The server's data lies in memory, so this is about processors and locks. It
is no test and gates nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, func, select

from bot.app import open_core, open_store
from bot.clock import MachineClock
from bot.ports import Delivery
from bot.running.core import Core
from commands.values.events import Arrived, Person, Place, Said
from storage import communities, schema
from storage.ledger.verify import verify
from tests.support.ledger import Acts
from tests.support.postgres import Postgres

ROOT = Path(__file__).parents[1]
PEOPLE = [Person(f"@m{number}:bench", f"m{number}", 0) for number in range(20)]
CHECKED = 5


class Listener:
    """An account whose platform answers at once."""

    platform = "bench"

    def __init__(self, account: str) -> None:
        self.account = account

    async def deliver(self, delivery: Delivery) -> str:
        return delivery.id

    async def run(self) -> None:
        await asyncio.Event().wait()


async def work(url: str, account: str, rooms: int, seconds: float, in_flight: int) -> None:
    """Serve rooms of an account; say when ready, tip for so long when told, say how many."""
    core = await open_core(url, MachineClock(), [Listener(account)])
    places = [Place("bench", account, f"room{number}") for number in range(rooms)]
    for place in places:
        await core.tell(_arrival(core, place))
        await core.tell(_tip(core, place, 0))
    await core.settle()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.readline)
    numbers = itertools.count(1)
    until = time.monotonic() + seconds

    async def keep_tipping(place: Place) -> int:
        count = 0
        while time.monotonic() < until:
            await core.tell(_tip(core, place, next(numbers)))
            count += 1
        return count

    counts = await asyncio.gather(
        *(keep_tipping(place) for place in places for _ in range(in_flight))
    )
    await core.settle()
    sys.stdout.write(f"{sum(counts)}\n")
    sys.stdout.flush()
    await core.close()


def _arrival(core: Core, place: Place) -> Arrived:
    now = core.clock.now()
    return Arrived(
        place=place,
        event_id="arrived",
        sender=PEOPLE[0],
        at=now,
        received_at=now,
        room_name=place.room,
        people=tuple(PEOPLE),
    )


def _tip(core: Core, place: Place, number: int) -> Said:
    now = core.clock.now()
    giver, taker = random.sample(PEOPLE, 2)
    return Said(
        place=place,
        event_id=f"tip-{number}",
        sender=giver,
        at=now,
        received_at=now,
        text="!tip \ue000 0.01 for the soup",
        mentions=(taker,),
    )


def measure(url: str, processes: int, args: argparse.Namespace) -> float:
    """Tips a second of so many processes together."""
    share = args.communities // processes
    children = [
        subprocess.Popen(  # noqa: S603 - this very file
            [
                sys.executable,
                "-P",
                "-m",
                "benchmarks.postgres_processes",
                "--worker",
                f"{url} account{number}",
                "--communities",
                str(share),
                "--seconds",
                str(args.seconds),
                "--in-flight",
                str(args.in_flight),
            ],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": "."},
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for number in range(processes)
    ]
    said = [(child, child.stdin, child.stdout) for child in children]
    for _, _, out in said:
        _expect(out is not None and out.readline() == "ready\n")
    for _, given, _ in said:
        if given is not None:
            given.write("go\n")
            given.flush()
    count = sum(int(out.readline()) for _, _, out in said if out is not None)
    for child, given, out in said:
        _expect(child.wait() == 0)
        if given is not None and out is not None:
            given.close()
            out.close()
    asyncio.run(_check(url, count + share * processes))
    return count / float(args.seconds)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _expect(found: bool) -> None:
    if not found:
        raise RuntimeError("a process ended early")


async def _check(url: str, tips: int) -> None:
    def look(connection: Connection) -> None:
        booked = connection.scalar(select(func.count()).where(schema.entries.c.kind == "tip"))
        waiting = connection.scalar(select(func.count()).where(schema.outbox.c.waiting == 1))
        _expect((booked, waiting) == (tips, 0))
        for community, _ in communities.all_communities(connection)[:CHECKED]:
            verify(connection, community)

    store = await open_store(url, Acts())
    await store.read(look)
    await store.close()


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--communities", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--in-flight", type=int, default=4)
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.worker:
        url, account = args.worker.split()
        asyncio.run(work(url, account, args.communities, args.seconds, args.in_flight))
        return
    server = Postgres()
    rates: dict[int, list[float]] = {1: [], 2: []}
    try:
        server.start()
        for number in range(args.rounds):
            for processes in (1, 2) if number % 2 == 0 else (2, 1):
                name = server.create()
                rates[processes].append(measure(server.url(name), processes, args))
                server.drop(name)
                _say(f"round {number + 1}, processes {processes}: {rates[processes][-1]:,.0f}/s")
    finally:
        server.close()
    one, two = (statistics.median(rates[processes]) for processes in (1, 2))
    _say(f"{args.communities} communities, {args.in_flight} tips in flight in each")
    _say(f"one process:   {one:7,.0f} tips/s")
    _say(f"two processes: {two:7,.0f} tips/s")
    _say(f"ratio:         {two / one:7.2f}")


if __name__ == "__main__":
    main()
