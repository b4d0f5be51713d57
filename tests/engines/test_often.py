"""What runs often looks at what it needs: the clock, a history, a large room that arrives."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.clock import DAY, MINUTE
from bot.running.due import Due
from commands.engine import executor
from commands.engine.items import HandleEvent, ReceiveBatch
from storage import jobs, outbox, rooms, schema
from storage.ledger import entries
from storage.unit_of_work import Books
from tests.engines.test_cost import arrival, listened, plans, walks
from tests.support import audit
from tests.support.chat import START, Bot, Scene
from tests.support.patience import PATIENCE_SECONDS
from tests.support.play import Play


@pytest.fixture
def play(url: str) -> Iterator[Play]:
    found = Play(url, Scene())
    found.tell(found.scene.arrive())
    yield found
    found.close()


# -- the clock -------------------------------------------------------------------------------------


async def test_only_what_is_due_sooner_than_all_before_wakes_the_clock(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands of events are decided between two looks, and few of them plan anything."""
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    looks: list[int] = []
    looked = asyncio.Event()
    watched = Due(bot.core.store, scene.clock, lambda *_: asyncio.sleep(0))
    bot.core._due = bot.core._intake._due = watched
    watching = asyncio.ensure_future(watched.watch())
    read = bot.core.store.read

    async def counted(look: Any, *, of: Any = None) -> Any:
        looks.append(look is jobs.next_due)
        if looks[-1]:
            looked.set()
        return await read(look, of=of)

    monkeypatch.setattr(bot.core.store, "read", counted)
    for number in range(5):
        await bot.tell(scene.say("ana", f"!tip @ben {number + 1}"))
    before = sum(looks)
    for number in range(5):
        await bot.tell(scene.say("ben", f"!tip @ana {number + 1}"))
    assert sum(looks) == before
    looked.clear()
    # A question lapses in ten minutes: sooner than anything that was planned before.
    await bot.tell(scene.say("ana", "!tip @ben 60"))
    assert watched._next is not None
    assert watched._next - scene.clock.now() <= 10 * MINUTE
    async with asyncio.timeout(PATIENCE_SECONDS):
        await looked.wait()
    watching.cancel()
    await bot.close()


def test_a_turn_tells_when_the_first_job_is_due_that_it_planned(play: Play) -> None:
    [arrived] = play.hear(play.scene.arrive("market"))
    # What was said is forgotten a week and a day later.
    assert arrived.due_at is not None
    assert arrived.due_at - play.scene.clock.now() > 7 * DAY
    tip, ask = play.scene.say("ana", "!tip @ben 1"), play.scene.say("ana", "!tip @ben 60")
    results = play.hear(tip, ask)
    assert results[0].due_at == results[1].due_at
    assert results[0].due_at is not None
    assert results[0].due_at - play.scene.clock.now() <= 10 * MINUTE
    [plain] = play.hear(play.scene.say("ana", "!tip @ben 2"))
    assert plain.due_at is None


def test_what_starts_and_clocks_look_for_is_found_by_an_index(play: Play) -> None:
    with listened() as heard:
        play.read(jobs.next_due)
        play.read(lambda c: jobs.communities_due(c, START))
        play.read(lambda c: outbox.asked_since(c, START))
    found = play.read(lambda c: plans(c, dict(heard)))
    found = {each: plan for each, plan in found.items() if each.startswith("SELECT")}
    assert len(found) == 3
    # The first of an index, or a part of it: never a table.
    for plan in found.values():
        assert "jobs_by_time" in plan or "outbox_asking" in plan
        assert "Seq Scan" not in plan


# -- what was booked -------------------------------------------------------------------------------


def test_whether_anything_moved_is_asked_and_not_listed(play: Play) -> None:
    def look(connection: Any) -> tuple[bool, bool, bool, bool]:
        books = Books(connection, 1, lambda *_: b"", writable=False)
        gifts = frozenset({"tip"})
        return (
            entries.has_moved(books, 1),
            entries.has_moved(books, 2),
            entries.has_moved_otherwise(books, 1, gifts),
            entries.has_moved_otherwise(books, 1, gifts | {"undo"}),
        )

    assert play.read(look) == (False, False, False, False)
    play.tell(play.scene.say("ana", "!tip @ben 1"))
    assert play.read(look) == (True, False, False, False)
    play.tell(play.scene.say("ana", "!undo"))
    assert play.read(look) == (True, False, True, False)


def test_a_history_goes_on_where_it_stopped_whatever_was_booked_since(play: Play) -> None:
    for _ in range(25):
        play.tell(play.scene.say("ana", "!tip @ben 1 for the soup"))
    seen: list[int] = []
    before: int | None = None
    sizes = []

    def look(connection: Connection) -> tuple[list[Any], bool]:
        books = Books(connection, 1, lambda *_: b"", writable=False)
        return entries.history_before(books, [1], before, most=10)

    while True:
        with listened() as heard:
            rows, more = play.read(look)
        last = dict(heard[-1:])
        assert len([each for each, _ in heard if each.startswith("SELECT")]) == 1
        found = play.read(partial(plans, read=last))
        assert {each: plan for each, plan in found.items() if walks(each, plan)} == {}
        seen += [int(row[0]) for row in rows]
        sizes.append(len(rows))
        if not more:
            break
        before = seen[-1]
        play.tell(play.scene.say("ana", "!tip @ben 1 meanwhile"))
    assert sizes == [10, 10, 5]
    assert seen == sorted(set(seen), reverse=True)


# -- a large room ----------------------------------------------------------------------------------


def test_a_large_room_enters_in_parts_and_a_kill_between_two_leaves_nobody_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executor, "AT_ONCE", 10)
    account = (play.scene.platform, play.scene.account)
    arrived = arrival(play.scene, "hall", 34)
    play.turn(ReceiveBatch(account, (arrived,), "1"))

    def there() -> int:
        return len([row for row in play.dump()["presence"] if row["room"] == "hall"])

    def waits() -> int:
        return len(play.dump()["inbox"])

    [first] = play.turn(HandleEvent(arrived, saved=True))
    assert (first.next_part, there(), waits()) == (1, 10, 1)
    assert len(first.sayings) == 1
    # Here it is killed: what is saved is decided again from its beginning.
    part: int | None = 0
    parts: list[int] = []
    while part is not None:
        [result] = play.turn(HandleEvent(arrived, saved=True, part=part))
        parts.append(there())
        assert result.sayings == ()
        part = result.next_part
    assert parts == [10, 20, 30, 34]
    assert waits() == 0
    assert len({row["name"] for row in play.dump()["members"] if row["community_id"] == 2}) == 34


async def test_the_process_hears_all_parts_and_others_in_between(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executor, "AT_ONCE", 10)
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    account = (scene.platform, scene.account)
    hall = arrival(scene, "hall", 57)
    await bot.core.take_in(account, [hall, scene.say("ana", "!tip @ben 1")], "1")
    await bot.core.settle()
    there = await bot.core.store.read(lambda c: audit.rows(c, schema.presence))
    assert len([row for row in there if row["room"] == "hall"]) == 57
    assert len([words for words in scene.heard() if "hall" in words or "help" in words]) >= 1
    key = (scene.platform, scene.account, "hall")
    assert await bot.core.store.read(lambda c: rooms.bound(c, key)) is not None
    await bot.close()
