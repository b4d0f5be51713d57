"""What a turn read before it had the books to itself is read again: another process was first.

Two processes on one PostgreSQL. The first has decided and not yet committed, the second reads and
is kept waiting; then the first commits.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest_asyncio
from sqlalchemy import Connection, Engine, event
from sqlalchemy.util import await_only

from bot.app import open_store, seeded_salt
from bot.vault import MemoryVault
from commands.catalogue import catalogue
from commands.engine.items import Delivered, HandleEvent, Item, Result
from commands.engine.services import Services
from commands.engine.session import Session
from commands.values.events import AnyEvent, Place, Said
from storage import codes, rooms, schema
from storage.drivers.store import Store
from tests.support import audit
from tests.support.chat import Scene


class Held(Session):
    """Session of a process that may be stopped between deciding and committing."""

    hold = False

    def __init__(self) -> None:
        services = Services(
            catalogue=catalogue(), salt=seeded_salt("tests"), secret=b"tests", vault=MemoryVault()
        )
        super().__init__(services, lambda: "F")
        self.decided, self.go_on = asyncio.Event(), asyncio.Event()
        self.faults: list[Exception] = []

    def take(self, connection: Connection, items: Sequence[Item]) -> list[Result | Exception]:
        results = super().take(connection, items)
        if self.hold:
            self.hold = False
            self.decided.set()
            await_only(self.go_on.wait())
        return results

    def fault(self, connection: Connection, item: Item, error: Exception) -> Result | Exception:
        self.faults.append(error)
        return super().fault(connection, item, error)


class Two:
    """Two processes and what is said to each."""

    def __init__(self, scene: Scene, turns: list[Held], stores: list[Store]) -> None:
        self.scene, self.turns, self.stores = scene, turns, stores

    async def hear(self, process: int, event: AnyEvent) -> Result:
        result: Result = await self.stores[process].decide(HandleEvent(event))
        return result

    async def say(self, process: int, who: str, text: str, **more: Any) -> Result:
        """Say something, and see what is answered."""
        result = await self.hear(process, self.scene.say(who, text, **more))
        for told in result.sayings:
            saying = told.saying
            if saying.number:
                at, message = self.scene.clock.now(), f"$m-{saying.delivery_id}"
                seen = Delivered(told.community, saying.number, at, message)
                await self.stores[process].decide(seen)
        return result

    async def overtake(self, first: AnyEvent, second: AnyEvent, at: str) -> tuple[Result, Result]:
        """The second is decided up to a statement that begins so, while the first commits."""
        held = self.turns[0]
        held.hold = True
        one = asyncio.ensure_future(self.hear(0, first))
        await held.decided.wait()
        with asked(at) as waits:
            two = asyncio.ensure_future(self.hear(1, second))
            await waits.wait()
        held.go_on.set()
        return await one, await two

    async def code(self, room: str = "garden") -> str:
        """A code with which another room joins that of this one."""
        result = await self.say(0, "ana", "!room link", room=room, moderates=True)
        said = result.sayings[0].reply.plain()
        return next(word for word in said.replace(":", " ").split() if word[4:5] == "-")

    async def rows(self, table: Any, community: int | None = None) -> list[audit.Row]:
        return await self.stores[1].read(lambda c: audit.rows(c, table, community))


@contextmanager
def asked(beginning: str) -> Iterator[asyncio.Event]:
    """Set as soon as a statement that holds these words is on its way."""
    found = asyncio.Event()

    def look(_: Any, __: Any, statement: str, *___: Any) -> None:
        if beginning in statement:
            found.set()

    event.listen(Engine, "before_cursor_execute", look)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", look)


@pytest_asyncio.fixture
async def two(postgres_books_url: str) -> AsyncIterator[Two]:
    turns = [Held(), Held()]
    stores = [await open_store(postgres_books_url, each) for each in turns]
    made = Two(Scene(), turns, stores)
    for room in ("garden", "market", "harbour"):
        await made.hear(0, made.scene.arrive(room))
    yield made
    assert [error for each in turns for error in each.faults] == []
    for store in stores:
        await store.close()


FOR_UPDATE = "FOR UPDATE"


async def test_a_tip_that_waits_while_its_room_moves_is_booked_where_the_room_is(two: Two) -> None:
    for knows in (False, True):
        # Once the second process has not heard of the room, and once it knows whose it was.
        room = "harbour" if knows else "market"
        if knows:
            await two.say(1, "ben", "good morning", room=room)
        joins = two.scene.say("ana", f"!room join {await two.code()}", room=room, moderates=True)
        tip = two.scene.say("ben", "!tip @cara 4", room=room)
        results = await two.overtake(joins, tip, FOR_UPDATE)
        assert [result.outcome for result in results] == ["handled", "handled"]
        two.turns[0].decided.clear()
        two.turns[0].go_on.clear()
    booked = [e["community_id"] for e in await two.rows(schema.entries) if e["kind"] == "tip"]
    assert booked == [1, 1]
    assert await two.stores[1].read(audit.balances) == {"ben": -800, "cara": 800}


async def test_a_code_that_is_used_in_two_rooms_at_once_is_used_in_one(two: Two) -> None:
    code = await two.code()
    joins = [
        two.scene.say("ana", f"!room join {code}", room=room, moderates=True)
        for room in ("market", "harbour")
    ]
    one, other = await two.overtake(joins[0], joins[1], "UPDATE codes")
    assert (one.outcome, other.outcome) == ("handled", "refused")
    assert "code" in other.sayings[0].reply.plain()
    bound = {row["room"]: row["community_id"] for row in await two.rows(schema.rooms)}
    assert bound == {"garden": 1, "market": 1, "harbour": 3}


async def test_wrong_codes_said_in_two_rooms_at_once_are_both_counted(two: Two) -> None:
    wrong = [
        two.scene.say("ana", "!room join 2222-2222", room=room, moderates=True)
        for room in ("market", "harbour")
    ]
    # The very first is kept as a new row, the next are counted in it.
    for at in ("INTO code_tries", "code_tries"):
        again = [replace(each, event_id=f"{each.event_id}/{at}") for each in wrong]
        results = await two.overtake(again[0], again[1], at)
        assert [result.outcome for result in results] == ["refused", "refused"]
        two.turns[0].decided.clear()
        two.turns[0].go_on.clear()

    def tries(connection: Connection) -> int:
        return codes.tries_of(connection, two.scene.platform, "@ana:here").wrong

    assert await two.stores[1].read(tries) == 4


async def test_a_channel_is_bound_to_the_community_its_space_has_moved_to(two: Two) -> None:
    space = Place(two.scene.platform, two.scene.account, "market")
    joins = two.scene.say("ana", f"!room join {await two.code()}", room="market", moderates=True)
    said = two.scene.say("ben", "!tip @cara 4", room="channel")
    first = replace(said, space=space, space_name="market")
    assert isinstance(first, Said)
    one, other = await two.overtake(joins, first, FOR_UPDATE)
    assert (one.outcome, other.outcome) == ("handled", "handled")
    key = (space.platform, space.account, "channel")
    bound = await two.stores[1].read(lambda c: rooms.bound(c, key))
    assert bound is not None
    assert bound.community_id == 1


async def test_whoever_is_forgotten_meanwhile_is_answered_as_nobody(two: Two) -> None:
    await two.say(0, "fay", "!me language de", room="market")
    await two.say(0, "fay", "!me forget", room="market")
    forgets = two.scene.say("fay", "!yes", room="market")
    alone = two.scene.say("fay", "!me language fr", direct=True)
    forgotten, other = await two.overtake(forgets, alone, FOR_UPDATE)
    assert forgotten.erased
    assert other.outcome == "read"
    users = {row["user_id"] for row in await two.rows(schema.identities)}
    assert "@fay:here" not in users
