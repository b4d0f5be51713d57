"""Several processes on one database, one killed and one stopped under load: all is done once."""

from __future__ import annotations

import asyncio
import os
import random
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from bot.app import open_store, seeded_salt
from bot.clock import MINUTE
from bot.running.core import OURSELVES
from bot.vault import MemoryVault
from commands.catalogue import catalogue
from commands.engine.items import Bind, HandleEvent, Remember
from commands.engine.services import Services
from commands.engine.session import Session
from commands.values.events import Arrived, Place, Said
from storage import schema
from storage.drivers.store import Store
from storage.ledger import verify
from tests.support import audit
from tests.support.chat import Scene
from tests.support.loops import loops
from tests.support.one_of_several import PLATFORM, MovedClock, say, shown
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
ACCOUNTS = ("one", "two", "three")
LEASE_SECONDS = 4.0


class World:
    """Three accounts of the bot in one community, and the processes that serve them."""

    def __init__(self, url: str, folder: Path, store: Store, seed: int) -> None:
        self.url = url
        self.folder = folder
        self.store = store
        self.chance = random.Random(seed)
        self.clock = MovedClock(folder)
        self.scene = Scene()
        self.processes: list[subprocess.Popen[bytes]] = []
        self.said: dict[str, Said] = {}

    @classmethod
    async def open(cls, url: str, folder: Path, seed: int) -> World:
        """The community is there, with a room on each account."""
        services = Services(
            catalogue=catalogue(), salt=seeded_salt("tests"), secret=b"tests", vault=MemoryVault()
        )
        store = await open_store(url, Session(services, lambda: "F"))
        world = cls(url, folder, store, seed)
        await store.decide(Remember(OURSELVES, "secret", b"tests".hex()))
        await store.decide(HandleEvent(world.arrived("one")))
        for account in ACCOUNTS[1:]:
            await store.decide(Bind(world.place(account), world.place("one"), account))
            say(folder, world.arrived(account))
        return world

    def place(self, account: str) -> Place:
        return Place(PLATFORM, account, f"garden-{account}")

    def arrived(self, account: str) -> Arrived:
        now = self.clock.now()
        people = tuple(map(self.scene.person, self.scene.people))
        return Arrived(
            place=self.place(account),
            event_id=f"$arrived-{account}",
            sender=people[0],
            at=now,
            received_at=now,
            room_name=account,
            people=people,
        )

    def say(self, words: str, who: str | None = None, account: str | None = None) -> Said:
        """Somebody says something in the room of an account."""
        account = account or self.chance.choice(ACCOUNTS)
        event = self.scene.say(who or self.chance.choice(self.scene.people), words)
        now = self.clock.now()
        event = Said(
            place=self.place(account),
            event_id=event.event_id,
            sender=event.sender,
            at=now,
            received_at=now,
            text=event.text,
            mentions=event.mentions,
        )
        self.said[event.event_id] = event
        say(self.folder, event)
        return event

    def tips(self, count: int) -> None:
        for _ in range(count):
            who, other = self.chance.sample(self.scene.people, 2)
            self.say(f"!tip @{other} 0.{self.chance.randint(0, 9)}", who)

    # -- processes --------------------------------------------------------------------------------

    def start(self, *accounts: str) -> subprocess.Popen[bytes]:
        command = [
            sys.executable,
            "-P",
            "-m",
            "tests.support.one_of_several",
            self.url,
            str(self.folder),
            str(LEASE_SECONDS),
            *accounts,
        ]
        log = (self.folder / f"log-{len(self.processes)}").open("wb")
        with log:
            process = subprocess.Popen(
                command, cwd=ROOT, env=os.environ | {"PYTHONPATH": "."}, stdout=log, stderr=log
            )
        self.processes.append(process)
        return process

    async def holder(self, account: str) -> tuple[subprocess.Popen[bytes], int]:
        """The process that serves an account, and the epoch of its lease."""
        row = (await self.store.glance(self._leases)).get(f"{PLATFORM}/{account}")
        assert row is not None
        pid = int(row["holder"].split("/")[2])
        return next(each for each in self.processes if each.pid == pid), int(row["epoch"])

    async def is_served(self, account: str) -> bool:
        """Whether a living process holds an account: a killed one does for a while."""
        return (await self.holder(account))[0].poll() is None

    def _leases(self, connection: Connection) -> dict[str, audit.Row]:
        return {row["name"]: row for row in audit.rows(connection, schema.leases)}

    async def has_leases(self) -> bool:
        names = {f"{PLATFORM}/{account}" for account in ACCOUNTS}
        return names <= set(await self.store.glance(self._leases))

    async def close(self) -> None:
        for process in self.processes:
            process.kill()
            process.wait()
        await self.store.close()

    # -- what came of it --------------------------------------------------------------------------

    def answered(self) -> set[str]:
        return {line["to"] for account in ACCOUNTS for line in shown(self.folder, account)}

    def most_are_answered(self, count: int) -> bool:
        """All but so many."""
        return len(self.said.keys() - self.answered()) <= count

    def log(self) -> str:
        logs = sorted(self.folder.glob("log-*"))
        return "\n".join(f"{each.name}:\n{each.read_text()[-3000:]}" for each in logs)


async def until(world: World, what: Callable[[], Any]) -> None:
    """Wait until something holds; a coroutine function is asked, too."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                found = what()
                if asyncio.iscoroutine(found):
                    found = await found
                if found:
                    return
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise AssertionError(world.log()) from None


@pytest.mark.parametrize("seed", range(loops(1)))
async def test_three_processes_one_killed_and_one_stopped(
    postgres_books_url: str, tmp_path: Path, seed: int
) -> None:
    world = await World.open(postgres_books_url, tmp_path, seed)
    try:
        await _live(world)
        await _check(world)
    finally:
        await world.close()


async def _live(world: World) -> None:
    for first, second in (("one", "two"), ("two", "three"), ("three", "one")):
        world.start(first, second)
    await until(world, world.has_leases)
    world.say("!tip @ben 60", "ana", "one")
    world.say("!tip @cara 70", "dan", "three")
    world.tips(25)
    await until(world, lambda: world.most_are_answered(world.chance.randint(5, 15)))

    # One is killed in the midst of it, and started again.
    victim, _ = await world.holder(world.chance.choice(ACCOUNTS))
    victim.kill()
    victim.wait()
    world.tips(25)
    world.start("one", "two", "three")
    await until(world, lambda: world.most_are_answered(world.chance.randint(5, 20)))

    # One is stopped for longer than its leases last: another takes over what it served.
    account = world.chance.choice(ACCOUNTS)
    await until(world, lambda: world.is_served(account))
    stopped, epoch = await world.holder(account)
    stopped.send_signal(signal.SIGSTOP)
    world.tips(25)

    async def taken() -> bool:
        return (await world.holder(account))[1] > epoch

    await until(world, taken)
    stopped.send_signal(signal.SIGCONT)
    world.tips(25)
    await until(world, lambda: world.most_are_answered(10))

    # Whoever took over is killed: the one that was stopped is as good as any by now.
    other, _ = await world.holder(account)
    other.kill()
    other.wait()
    world.tips(20)
    await until(world, lambda: world.most_are_answered(0))
    (world.folder / "offset").write_text(str(11 * MINUTE))
    world.say("!help", "ana", account)

    async def all_is_done() -> bool:
        return world.most_are_answered(0) and await world.store.glance(_left) == 0

    await until(world, all_is_done)


def _left(connection: Connection) -> int:
    """How much is not decided, not done or not said."""
    counts = (
        select(func.count()).select_from(schema.inbox),
        select(func.count()).where(schema.outbox.c.waiting == 1),
        select(func.count()).where(schema.jobs.c.kind == "ask"),
    )
    return sum(connection.scalar(each) or 0 for each in counts)


async def _check(world: World) -> None:
    lines = [line for account in ACCOUNTS for line in shown(world.folder, account)]
    first = {line["id"]: line for line in reversed(lines)}
    # A second try has the words of the first, so that the platform may drop it.
    for line in lines:
        assert [line[key] for key in ("to", "kind", "room", "text")] == [
            first[line["id"]][key] for key in ("to", "kind", "room", "text")
        ]
    sent = [line["to"] for line in first.values() if line["kind"] == "send"]
    answers = Counter(to for to in sent if to)
    assert answers == dict.fromkeys(world.said, 1)
    for account in ACCOUNTS:
        _check_account(shown(world.folder, account))

    def look(connection: Connection) -> None:
        audit.check(connection)
        verify.verify(connection, 1)
        entries = audit.rows(connection, schema.entries)
        events = {row["number"]: row["event_id"] for row in audit.rows(connection, schema.events)}
        tips = Counter(events[each["event"]] for each in entries if each["kind"] == "tip")
        assert set(tips.values()) == {1}
        told = {line["to"] for line in first.values() if re.match(r"\w+ gave \w+ ", line["text"])}
        assert told == set(tips)
        asked = audit.rows(connection, schema.asks)
        assert [ask["state"] for ask in asked] == ["lapsed", "lapsed"]
        rows = audit.rows(connection, schema.outbox)
        assert {row["delivery_id"] for row in rows} == set(first)

    await world.store.read(look)


def _check_account(lines: list[dict[str, Any]]) -> None:
    # A process stopped between its look at the clock and the sending says it once more when it goes
    # on: a second try, which the platform drops. So only what was said first is looked at.
    first: dict[str, dict[str, Any]] = {}
    for line in lines:
        first.setdefault(line["id"], line)
    # Once a lease was taken anew, nothing was said under the old one.
    epochs = [line["epoch"] for line in first.values()]
    assert epochs == sorted(epochs)
    # The replies of a room appear in the order of their effects.
    numbers = [int(each.split("-")[1]) for each in first]
    assert numbers == sorted(numbers)
