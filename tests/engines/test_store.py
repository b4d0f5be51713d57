"""The store itself on both engines: turns that are whole or never were, and their waiters."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from typing import TYPE_CHECKING, Any

import aiosqlite
import pytest
import pytest_asyncio
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import await_only

from bot.app import open_store
from storage import rooms
from storage.drivers.store import Store
from storage.errors import InUse, Overtaken
from tests.support.ledger import Acts
from tests.support.patience import PATIENCE_SECONDS

if TYPE_CHECKING:
    from tests.support.postgres import Postgres

OURS = ("test", "")


def keep(key: str, value: str = "there") -> Callable[[Connection], str]:
    def act(connection: Connection) -> str:
        rooms.remember(connection, OURS, key, value)
        return key

    return act


def forget(key: str) -> Callable[[Connection], None]:
    def act(connection: Connection) -> None:
        connection.execute(text("DELETE FROM positions WHERE key = :key"), {"key": key})

    return act


def kept(connection: Connection) -> set[str]:
    return {str(row[0]) for row in connection.execute(text("SELECT key FROM positions"))}


def fails(connection: Connection) -> None:
    rooms.remember(connection, OURS, "half", "written")
    raise ValueError("an item at fault")


def breaks(connection: Connection) -> None:
    """An error of the database itself, after something was written."""
    rooms.remember(connection, OURS, "half", "written")
    connection.execute(text("SELECT * FROM nowhere"))


@pytest_asyncio.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = await open_store(url, Acts())
    yield opened
    await opened.close()


async def at_once(store: Store, *acts: Callable[[Connection], Any]) -> list[Any]:
    """All of them asked for before the first is begun, so that they share turns."""
    return await asyncio.gather(*(store.decide(act) for act in acts), return_exceptions=True)


async def test_a_result_comes_after_its_commit(store: Store) -> None:
    assert await store.decide(keep("a")) == "a"
    assert await store.read(kept) == {"a"}


async def test_results_come_to_those_who_asked(store: Store) -> None:
    keys = [f"k{n}" for n in range(1000)]
    assert await at_once(store, *map(keep, keys)) == keys
    assert await store.read(kept) == set(keys)


async def test_what_is_joined_is_decided_with_what_is_asked_for_next_and_before_it(
    store: Store,
) -> None:
    seen: list[tuple[str, Any]] = []

    def note(name: str) -> Callable[[Connection], None]:
        return lambda connection: seen.append((name, connection.get_transaction()))

    joined = [store.join(note("one")), store.join(note("two"))]
    await store.decide(note("asked for"))
    assert all(each.done() for each in joined)
    assert [name for name, _ in seen] == ["one", "two", "asked for"]
    assert len({id(unit) for _, unit in seen}) == 1


async def test_what_is_joined_is_found_by_whoever_looks_and_waits_no_longer_than_a_moment(
    store: Store,
) -> None:
    looked_for = store.join(keep("a"))
    assert await store.read(kept) == {"a"}
    assert looked_for.done()
    async with asyncio.timeout(PATIENCE_SECONDS):
        assert await store.join(keep("b")) == "b"
    last = store.join(keep("c"))
    await store.close()
    assert last.result() == "c"
    with pytest.raises(RuntimeError):
        store.join(keep("late"))


@pytest.mark.parametrize("bad", [fails, breaks])
async def test_an_item_at_fault_spares_the_others_and_leaves_nothing(
    store: Store, bad: Callable[[Connection], Any]
) -> None:
    acts = [keep("a"), keep("b"), bad, keep("c"), bad, keep("d")]
    results = await at_once(store, *acts)
    assert [r if isinstance(r, str) else "error" for r in results] == [
        "a",
        "b",
        "error",
        "c",
        "error",
        "d",
    ]
    assert await store.read(kept) == {"a", "b", "c", "d"}
    assert await store.decide(keep("after")) == "after"


async def test_a_turn_that_was_halved_is_decided_once_for_each_item(store: Store) -> None:
    def count(connection: Connection) -> int:
        number = int(rooms.recall(connection, OURS, "count") or 0) + 1
        rooms.remember(connection, OURS, "count", str(number))
        return number

    results = await at_once(store, *[count] * 20, fails, *[count] * 20)
    assert [r for r in results if isinstance(r, int)] == list(range(1, 41))


async def test_an_item_that_was_overtaken_is_decided_again_from_fresh_reads(store: Store) -> None:
    tries: list[set[str]] = []

    def overtaken(connection: Connection) -> str:
        tries.append(kept(connection))
        rooms.remember(connection, OURS, "half", "written")
        if len(tries) < 3:
            raise Overtaken("another was first")
        return "done"

    assert await store.decide(overtaken) == "done"
    assert tries == [set(), set(), set()]
    assert await store.read(kept) == {"half"}


async def test_a_cancelled_waiter_cancels_no_turn(store: Store) -> None:
    waiter = asyncio.ensure_future(store.decide(keep("a")))
    await asyncio.sleep(0)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiter
    # A read waits for the turns that were asked for before it.
    assert await store.read(kept) == {"a"}


async def test_closing_finishes_what_was_asked_for(url: str) -> None:
    store = await open_store(url, Acts())
    waiters = [asyncio.ensure_future(store.decide(keep(f"k{n}"))) for n in range(50)]
    await asyncio.sleep(0)
    await store.close()
    await asyncio.gather(*waiters)
    with pytest.raises(RuntimeError):
        await store.decide(keep("late"))
    store = await open_store(url, Acts())
    assert len(await store.read(kept)) == 50
    await store.close()


async def test_closing_twice_is_closing_once(url: str) -> None:
    store = await open_store(url, Acts())
    await store.close()
    await store.close()


async def test_readers_see_only_what_is_committed(store: Store) -> None:
    inside, go_on = threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    seen: list[set[str]] = []

    async def look() -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await go_on.wait()

    def slow(connection: Connection) -> None:
        rooms.remember(connection, OURS, "half", "written")
        inside.set()
        loop.call_soon_threadsafe(go_on.set)

    await asyncio.gather(store.decide(slow), look())
    seen.append(await store.read(kept))
    assert seen == [{"half"}]
    assert inside.is_set()


async def test_a_look_sees_one_moment_from_first_to_last(store: Store) -> None:
    await store.decide(keep("a"))
    loop = asyncio.get_running_loop()

    def look(connection: Connection) -> tuple[set[str], set[str]]:
        first = kept(connection)
        turn = store.decide(keep("b"))
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            asyncio.run_coroutine_threadsafe(turn, loop).result()  # A reader's own thread.
        else:
            await_only(turn)
        return first, kept(connection)

    assert await store.glance(look) == ({"a"}, {"a"})
    assert await store.read(kept) == {"a", "b"}

    await store.decide(forget("b"))
    assert await store.study(look) == ({"a"}, {"a"})
    assert await store.study(kept) == {"a", "b"}


async def test_a_look_cannot_write(store: Store) -> None:
    for way in (store.glance, store.study):
        with pytest.raises(DBAPIError):
            await way(keep("a"))
    assert await store.read(kept) == set()


async def test_a_study_waits_for_the_units_before_it_and_gives_what_it_found(store: Store) -> None:
    turn = asyncio.ensure_future(store.decide(keep("a")))
    await asyncio.sleep(0)
    assert await store.study(kept) == {"a"}
    await turn
    with pytest.raises(ValueError, match="an item at fault"):
        await store.study(_at_fault)
    assert await store.study(kept) == {"a"}


async def test_studies_leave_the_short_looks_free(store: Store) -> None:
    looked = asyncio.Event()

    def study(connection: Connection) -> set[str]:
        await_only(looked.wait())
        return kept(connection)

    studies = [asyncio.ensure_future(store.study(study)) for _ in range(20)]
    await asyncio.gather(*(store.glance(kept) for _ in range(20)))
    assert not any(each.done() for each in studies)
    looked.set()
    assert await asyncio.gather(*studies) == [set()] * 20


async def test_a_study_that_is_cancelled_leaves_the_store_as_it_was(store: Store) -> None:
    begun = asyncio.Event()

    def hangs(connection: Connection) -> None:
        kept(connection)
        begun.set()
        await_only(asyncio.Event().wait())

    for wait in (begun.wait, None):
        begun.clear()
        studies = [asyncio.ensure_future(store.study(hangs)) for _ in range(5)]
        # The first within a look, then while the connections are being made.
        await (wait() if wait is not None else asyncio.sleep(0))
        for each in studies:
            each.cancel()
        found = await asyncio.gather(*studies, return_exceptions=True)
        assert all(isinstance(each, asyncio.CancelledError) for each in found)
        assert await store.study(kept) == set()
    assert _open_drivers() == 0


async def test_a_store_that_is_closed_ends_the_studies_and_begins_none(url: str) -> None:
    store = await open_store(url, Acts())
    begun = asyncio.Event()

    def hangs(connection: Connection) -> None:
        kept(connection)
        begun.set()
        await_only(asyncio.Event().wait())

    studies = [asyncio.ensure_future(store.study(hangs)) for _ in range(5)]
    await begun.wait()
    await store.close()
    found = [*await asyncio.gather(*studies, return_exceptions=True)]
    with pytest.raises(RuntimeError, match="closed"):
        await store.study(kept)
    assert [str(each) for each in found] == ["the store is closed"] * 5
    assert _open_drivers() == 0


def _at_fault(_: Connection) -> None:
    raise ValueError("an item at fault")


def _open_drivers() -> int:
    """Connections of aiosqlite that somebody made and nobody closed."""
    gc.collect()
    return sum(
        isinstance(each, aiosqlite.Connection) and each._connection is not None
        for each in gc.get_objects()
    )


async def test_a_second_process_on_the_same_file_is_refused(sqlite_file_url: str) -> None:
    store = await open_store(sqlite_file_url, Acts())
    with pytest.raises(InUse):
        await open_store(sqlite_file_url, Acts())
    await store.close()
    store = await open_store(sqlite_file_url, Acts())
    await store.close()


class Memory(Acts):
    """Answers from memory where the books cannot be written; some items have no such answer."""

    def unwritable(self, item: Any, error: Exception) -> Any:
        if getattr(item, "answered", True):
            return "from memory"
        raise error


def unanswered(key: str) -> Callable[[Connection], str]:
    act = keep(key)
    act.answered = False  # type: ignore[attr-defined] # a mark for Memory
    return act


async def test_a_database_that_is_gone_is_answered_from_memory_until_it_is_back(
    postgres: Postgres, postgres_url: str
) -> None:
    store = await open_store(postgres_url, Memory())
    assert await store.decide(keep("before")) == "before"
    postgres.stop()
    try:
        results = await at_once(store, keep("a"), unanswered("b"), keep("c"))
        assert [results[0], results[2]] == ["from memory", "from memory"]
        assert isinstance(results[1], Exception)
        assert await store.decide(keep("d")) == "from memory"
    finally:
        postgres.start()
    assert await store.decide(keep("after")) == "after"
    assert await store.read(kept) == {"before", "after"}
    await store.close()


async def test_a_server_that_is_killed_in_a_turn_leaves_nothing_of_it(
    postgres: Postgres, postgres_url: str
) -> None:
    store = await open_store(postgres_url, Memory())

    def killed(connection: Connection) -> None:
        rooms.remember(connection, OURS, "half", "written")
        postgres.kill()
        connection.execute(text("SELECT 1"))

    try:
        assert await store.decide(killed) == "from memory"
    finally:
        postgres.kill()
        postgres.start()
    assert await store.decide(keep("after")) == "after"
    assert await store.read(kept) == {"after"}
    await store.close()


async def test_what_collides_with_itself_is_a_fault_and_no_waiting_for_others(store: Store) -> None:
    tries: list[int] = []

    def collides(connection: Connection) -> None:
        tries.append(1)
        query = text("INSERT INTO positions VALUES ('a', 'b', 'c', 'd'), ('a', 'b', 'c', 'd')")
        connection.execute(query)

    with pytest.raises(Exception, match=r"(?i)unique"):
        await store.decide(collides)
    assert await store.decide(keep("after")) == "after"


@pytest.mark.parametrize("code", ["40001", "40P01", "55P03"])
async def test_what_collided_with_others_is_decided_again_from_fresh_reads(
    postgres_url: str, code: str
) -> None:
    """A serialization failure, a deadlock, a lock that was waited for too long."""
    store = await open_store(postgres_url, Acts())
    found: list[str | None] = []

    def collides(connection: Connection) -> str:
        found.append(rooms.recall(connection, OURS, "key"))
        rooms.remember(connection, OURS, "key", f"try {len(found)}")
        if len(found) == 1:
            connection.execute(text(f"DO $$BEGIN RAISE EXCEPTION USING ERRCODE = '{code}'; END$$"))
        return "done"

    assert await store.decide(collides) == "done"
    assert found == [None, None]
    assert await store.read(lambda c: rooms.recall(c, OURS, "key")) == "try 2"
    await store.close()


async def test_a_server_that_cannot_be_reached_is_an_os_error(postgres: Postgres) -> None:
    for url in (
        postgres.url("no_such_database"),
        f"postgresql+asyncpg://commonpurse@/t?host={postgres.folder}/nowhere",
    ):
        with pytest.raises(OSError, match=r"\w"):
            await open_store(url, Acts())


class Halving(Acts):
    """Notes how large the turns were."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        self.sizes.append(len(items))
        return super().take(connection, items)


async def test_all_that_arrived_meanwhile_shares_a_turn(url: str) -> None:
    work = Halving()
    store = await open_store(url, work)
    await at_once(store, *(keep(f"k{n}") for n in range(300)))
    assert sum(work.sizes) == 300
    assert len(work.sizes) < 50
    await store.close()
