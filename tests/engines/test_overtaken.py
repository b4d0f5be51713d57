"""What a turn read before it had the books to itself is read again: another process was first.

Two processes on one PostgreSQL. The first has decided and not yet committed, the second reads and
is kept waiting; then the first commits. Or the first has locked nothing, and the second commits
before it writes.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Connection, Engine, event
from sqlalchemy.util import await_only

from bot.app import open_store, seeded_salt
from bot.clock import MINUTE
from bot.vault import MemoryVault
from commands.catalogue import catalogue
from commands.engine.items import Delivered, HandleEvent, Item, Result, Under
from commands.engine.services import Services
from commands.engine.session import Foreseen, Session
from commands.values.events import AnyEvent, Place, Said
from storage import codes, communities, erasing, leases, rooms, schema
from storage.drivers.store import Store
from storage.errors import LeaseLost
from tests.support import audit
from tests.support.chat import Scene


class Held(Session):
    """Session of a process that may be stopped between deciding and committing.

    It locks what it decides about unless it `foresees`.
    """

    hold = False
    foresees = False

    def __init__(self) -> None:
        services = Services(
            catalogue=catalogue(), salt=seeded_salt("tests"), secret=b"tests", vault=MemoryVault()
        )
        super().__init__(services, lambda: "F")
        self.decided, self.go_on = asyncio.Event(), asyncio.Event()
        self.faults: list[Exception] = []
        self.takes = self.foreseen = 0

    def take(self, connection: Connection, items: Sequence[Item]) -> list[Result | Exception]:
        results = super().take(connection, items)
        self.takes += 1
        self._held()
        return results

    def foresee(self, connection: Connection, items: Sequence[Item]) -> Foreseen | None:
        if not self.foresees:
            return None
        foreseen = super().foresee(connection, items)
        if foreseen is not None:
            self.foreseen += 1
            self._held()
        return foreseen

    def _held(self) -> None:
        if self.hold:
            self.hold = False
            self.decided.set()
            await_only(self.go_on.wait())

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


LOCKS = "UPDATE communities SET turn"
"""How a head row is locked, by itself or within the one statement that writes all."""


@pytest.mark.parametrize("foresees", [False, True])
async def test_a_tip_that_waits_while_its_room_moves_is_booked_where_the_room_is(
    two: Two, *, foresees: bool
) -> None:
    two.turns[1].foresees = foresees
    for knows in (False, True):
        # Once the second process has not heard of the room, and once it knows whose it was.
        room = "harbour" if knows else "market"
        if knows:
            await two.say(1, "ben", "good morning", room=room)
        joins = two.scene.say("ana", f"!room join {await two.code()}", room=room, moderates=True)
        tip = two.scene.say("ben", "!tip @cara 4", room=room)
        results = await two.overtake(joins, tip, LOCKS)
        assert [result.outcome for result in results] == ["handled", "handled"]
        two.turns[0].decided.clear()
        two.turns[0].go_on.clear()
    booked = [e["community_id"] for e in await two.rows(schema.entries) if e["kind"] == "tip"]
    assert booked == [1, 1]
    # The second time it knew whose the room was, and so decided before it locked anything.
    assert two.turns[1].foreseen == foresees
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
    one, other = await two.overtake(joins, first, LOCKS)
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
    forgotten, other = await two.overtake(forgets, alone, LOCKS)
    assert forgotten.erased
    assert other.outcome == "read"
    users = {row["user_id"] for row in await two.rows(schema.identities)}
    assert "@fay:here" not in users


async def test_what_locked_nothing_is_decided_again_when_it_was_overtaken(two: Two) -> None:
    """Once by a tip, once by a room that moves, once by a note that says nothing of money."""
    await two.say(0, "ana", "!tip @ben 1")
    first, second = two.turns
    first.foresees = second.foresees = True
    code = await two.code()
    overtaking = [
        two.scene.say("ana", f"!room join {code}", room="market", moderates=True),
        two.scene.say("dan", "!me language de"),
        two.scene.say("ana", "!tip @ben 20"),
    ]
    for other in overtaking:
        takes, first.hold = first.takes, True
        late = asyncio.ensure_future(two.hear(0, two.scene.say("ana", "!tip @cara 10")))
        await first.decided.wait()
        assert (await two.hear(1, other)).outcome == "handled"
        first.go_on.set()
        await late
        assert first.takes == takes + 1
        first.decided.clear()
        first.go_on.clear()
    assert await two.stores[1].read(audit.balances) == {"ana": -5100, "ben": 2100, "cara": 3000}
    await two.stores[1].read(audit.check)


async def test_what_locked_nothing_is_written_by_whoever_holds_the_lease(two: Two) -> None:
    """A lease that was lost meanwhile is lost for what was decided under it."""
    first = two.turns[0]
    first.foresees = True
    shared = two.stores[1].shared
    assert shared is not None
    old = await shared.apart(lambda c: leases.take(c, "a", "first", MINUTE))
    assert old is not None
    for lost in (False, True):
        first.hold = True
        tip = Under(old, HandleEvent(two.scene.say("ana", "!tip @ben 1")))
        late = asyncio.ensure_future(two.stores[0].decide(tip))
        await first.decided.wait()
        if lost:
            new = await shared.apart(
                lambda c: leases.take(c, "a", "second", MINUTE, lambda _: True)
            )
            assert new == leases.Lease("a", 2)
        first.go_on.set()
        if lost:
            with pytest.raises(LeaseLost):
                await late
        else:
            assert (await late).outcome == "handled"
        first.decided.clear()
        first.go_on.clear()
    assert first.foreseen == 2
    assert await two.stores[1].read(audit.balances) == {"ana": -100, "ben": 100}


async def test_what_was_decided_about_other_books_is_not_written_in_these(two: Two) -> None:
    """A community that was erased, and another founded under its number, has another turn."""
    first = two.turns[0]
    first.foresees = first.hold = True
    late = asyncio.ensure_future(two.hear(0, two.scene.say("ana", "!tip @ben 1", room="harbour")))
    await first.decided.wait()

    def again(connection: Connection) -> int:
        erasing.erase(connection, 3)
        home = (two.scene.platform, two.scene.account, "harbour")
        return communities.found(connection, "harbour", home, two.scene.clock.now())

    assert two.stores[1].shared is not None
    assert await two.stores[1].shared.apart(again) == 3
    first.go_on.set()
    assert (await late).outcome == "handled"
    assert first.takes > 0
    await two.stores[1].read(audit.check)
