"""A connection that ends around a COMMIT: what was done is found by its key, never done again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, get_args

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.app import open_store
from storage import outbox, rooms, schema
from storage.errors import InDoubt
from tests.support import audit
from tests.support.chat import Bot, Scene
from tests.support.cutting import Cut, Wire
from tests.support.ledger import Acts
from tests.support.loops import loops
from tests.support.server import make_folder

if TYPE_CHECKING:
    from tests.support.postgres import Postgres

AROUND = [where for where in get_args(Cut) if where != "within"]


@pytest_asyncio.fixture
async def wire(postgres: Postgres) -> AsyncIterator[Wire]:
    import shutil

    wire = Wire(postgres.folder, make_folder("wire"))
    await wire.open()
    yield wire
    await wire.close()
    shutil.rmtree(wire.folder, ignore_errors=True)


@pytest.mark.parametrize("where", AROUND)
async def test_a_tip_is_booked_and_answered_once(wire: Wire, postgres_url: str, where: Cut) -> None:
    scene = Scene()
    bot = await Bot.open(wire.url(postgres_url), scene)
    await bot.tell(scene.arrive())
    wire.once(where)
    assert await bot.say("ana", "!tip @ben 8") == ["ana gave ben 8 points. [Undo]"]
    assert wire.cuts == 1
    assert await bot.balances() == {"ana": -800, "ben": 800}
    await bot.check()
    await bot.close()


@pytest.mark.parametrize("where", AROUND)
async def test_what_is_taken_in_is_decided_once(wire: Wire, postgres_url: str, where: Cut) -> None:
    scene = Scene()
    bot = await Bot.open(wire.url(postgres_url), scene)
    account = (scene.platform, scene.account)
    await bot.tell(scene.arrive())
    wire.once(where)
    await bot.core.take_in(account, [scene.say("ana", "!tip @ben 8")], "7")
    await bot.core.settle()
    assert wire.cuts == 1
    assert scene.heard()[1:] == ["ana gave ben 8 points. [Undo]"]
    assert await bot.core.position(account) == "7"
    assert await bot.balances() == {"ana": -800, "ben": 800}
    await bot.close()


@pytest.mark.parametrize("where", AROUND)
async def test_the_first_room_is_founded_once(wire: Wire, postgres_url: str, where: Cut) -> None:
    scene = Scene()
    bot = await Bot.open(wire.url(postgres_url), scene)
    wire.once(where)
    await bot.tell(scene.arrive())
    assert wire.cuts == 1
    assert len(scene.shown) == 1
    assert len(await bot.core.store.read(lambda c: audit.rows(c, schema.communities))) == 1
    await bot.close()


@pytest.mark.parametrize("seed", range(loops(2)))
async def test_any_connection_may_end_at_any_time(wire: Wire, postgres_url: str, seed: int) -> None:
    chance = random.Random(seed)
    scene = Scene()
    bot = await Bot.open(wire.url(postgres_url), scene)
    account = (scene.platform, scene.account)
    await bot.tell(scene.arrive(), scene.arrive("market"))

    def cut(is_commit: bool) -> Cut | None:
        if is_commit and chance.random() < 0.4:
            return chance.choice(["before", "after"])
        return "within" if chance.random() < 0.002 else None

    wire.cut = cut
    said = []
    for _ in range(80):
        who, other = chance.sample(scene.people, 2)
        room = chance.choice(["garden", "market"])
        said.append(scene.say(who, f"!tip @{other} 0.{chance.randint(1, 9)}", room=room))
    for start in range(0, 40, 8):
        await bot.core.take_in(account, said[start : start + 8], str(start))
    await asyncio.gather(*map(bot.core.tell, said[40:]))
    await bot.core.settle()
    wire.cut = lambda _: None
    assert wire.cuts > 3

    def look(connection: Connection) -> None:
        events = audit.rows(connection, schema.events)
        assert {event.event_id for event in said} <= {event["event_id"] for event in events}
        entries = audit.rows(connection, schema.entries)
        assert len([entry for entry in entries if entry["kind"] == "tip"]) == len(said)

    await bot.core.store.read(look)
    await bot.check()
    await bot.close()
    # Whatever could not be noted as said goes out once more, under the same id.
    bot = await Bot.open(postgres_url, scene)
    await bot.core.settle()
    assert len([words for words in scene.heard() if " gave " in words]) == len(said)
    assert await bot.core.store.read(outbox.waiting) == []
    await bot.close()


async def test_work_that_cannot_tell_is_not_done_again(wire: Wire, postgres_url: str) -> None:
    store = await open_store(wire.url(postgres_url), Acts())
    done: list[int] = []

    def act(connection: Connection) -> None:
        rooms.remember(connection, ("test", ""), "key", "value")
        done.append(1)

    wire.once("after")
    with pytest.raises(InDoubt):
        await store.decide(act)
    assert done == [1]
    assert await store.decide(lambda _: "after") == "after"
    await store.close()
