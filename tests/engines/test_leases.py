"""Leases on PostgreSQL: one holder at a time, and no effect under one that is over."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from typing import Any, cast

import pytest
import pytest_asyncio
from sqlalchemy import Connection
from sqlalchemy.util import await_only

import storage.drivers.postgres
from bot.app import open_store, seeded_salt
from bot.ports import Adapter
from bot.running.leases import Leases, _is_dead, _process, _whereabouts
from bot.running.sharing import Serving, Sharing
from bot.running.work import Work
from bot.vault import MemoryVault
from commands.catalogue import catalogue
from commands.engine.items import HandleEvent, Remember, Under
from commands.engine.services import Services
from commands.engine.session import Session
from storage import leases, rooms, schema
from storage.drivers.store import Shared, Store
from storage.errors import LeaseLost
from storage.leases import Lease
from tests.support import audit
from tests.support.chat import Scene
from tests.support.ledger import Acts
from tests.support.patience import PATIENCE_SECONDS

LONG = 60_000_000
SPAN_SECONDS = 3.0
"""Renewed after a third of it; the rest is for a machine that has no time."""
OVER = 0
OURS = ("test", "")


@pytest_asyncio.fixture
async def store(postgres_books_url: str) -> AsyncIterator[Store]:
    opened = await open_store(postgres_books_url, Acts())
    yield opened
    await opened.close()


def shared(store: Store) -> Shared:
    assert store.shared is not None
    return store.shared


async def take(store: Store, holder: str, span: int = LONG, *, dead: bool = False) -> Lease | None:
    return await shared(store).apart(lambda c: leases.take(c, "a", holder, span, lambda _: dead))


async def test_a_lease_has_one_holder_until_it_is_over(store: Store) -> None:
    assert await take(store, "first") == Lease("a", 1)
    assert await take(store, "second") is None
    assert await take(store, "first", OVER) == Lease("a", 2)
    assert await take(store, "second") == Lease("a", 3)
    assert await take(store, "first") is None
    assert await take(store, "first", dead=True) == Lease("a", 4)


async def test_two_that_take_a_lease_at_once_do_not_both_have_it(store: Store) -> None:
    taken = await asyncio.gather(*(take(store, f"p{number}") for number in range(10)))
    assert sorted(taken, key=bool)[:-1] == [None] * 9
    assert Lease("a", 1) in taken


async def test_what_has_run_out_is_not_renewed_though_nobody_took_it(store: Store) -> None:
    lease = await take(store, "first", OVER)
    assert lease is not None
    over = [lease]
    assert await shared(store).apart(lambda c: leases.renew(c, "first", over, LONG)) == set()
    assert await store.decide(lambda c: leases.held(c, over)) == set()
    lease = await take(store, "first")
    assert lease is not None
    mine = [lease]
    assert await shared(store).apart(lambda c: leases.renew(c, "first", mine, LONG)) == {lease}
    assert await store.decide(lambda c: leases.held(c, mine)) == {lease}
    assert await shared(store).apart(lambda c: leases.renew(c, "other", mine, LONG)) == set()


async def test_a_released_lease_is_free_at_once(store: Store) -> None:
    lease = await take(store, "first")
    assert lease is not None
    await shared(store).apart(lambda c: leases.release(c, "first", [lease]))
    assert await take(store, "second") == Lease("a", 2)
    await shared(store).apart(lambda c: leases.release(c, "first", [lease]))
    assert await take(store, "first") is None


async def test_who_takes_a_lease_waits_for_the_turn_beneath_it(
    store: Store, postgres_books_url: str
) -> None:
    lease = await take(store, "first")
    assert lease is not None
    other = await open_store(postgres_books_url, Acts())
    begun, go_on = asyncio.Event(), asyncio.Event()

    def slow(connection: Connection) -> str:
        assert leases.held(connection, [lease]) == {lease}
        begun.set()
        await_only(go_on.wait())
        rooms.remember(connection, OURS, "key", "written")
        return "done"

    turn = asyncio.ensure_future(store.decide(slow))
    await begun.wait()
    # It can be kept meanwhile, but not taken.
    assert await shared(store).apart(lambda c: leases.renew(c, "first", [lease], LONG)) == {lease}
    taking = asyncio.ensure_future(take(other, "second", dead=True))
    done, _ = await asyncio.wait([taking, turn], timeout=0.3)
    go_on.set()
    assert not done
    assert await turn == "done"
    assert await taking == Lease("a", 2)
    assert await other.read(lambda c: rooms.recall(c, OURS, "key")) == "written"
    await other.close()


async def test_a_lease_is_not_held_by_a_process_that_was_stopped_within_a_turn(
    postgres_books_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        storage.drivers.postgres._SETTINGS, "idle_in_transaction_session_timeout", "1s"
    )
    monkeypatch.setitem(storage.drivers.postgres._SETTINGS, "lock_timeout", "400ms")
    stopped = await open_store(postgres_books_url, Acts())
    other = await open_store(postgres_books_url, Acts())
    lease = await take(stopped, "first")
    assert lease is not None
    begun, go_on = asyncio.Event(), asyncio.Event()

    def stops(connection: Connection) -> str:
        if not leases.held(connection, [lease]):
            return "lost"
        driver: Any = connection.connection.driver_connection
        await_only(driver.prepare("SELECT 1"))
        begun.set()
        await_only(go_on.wait())
        rooms.remember(connection, OURS, "key", "written")
        return "done"

    turn = asyncio.ensure_future(stopped.decide(stops))
    await begun.wait()
    assert await take(other, "second", dead=True) == Lease("a", 2)
    go_on.set()
    assert await turn == "lost"
    await stopped.close()
    await other.close()


async def test_a_turn_under_a_lost_lease_changes_nothing_and_spares_the_others(
    postgres_books_url: str,
) -> None:
    services = Services(
        catalogue=catalogue(), salt=seeded_salt("tests"), secret=b"tests", vault=MemoryVault()
    )
    store = await open_store(postgres_books_url, Session(services, lambda: "F"))
    old = await take(store, "first", OVER)
    new = await take(store, "second")
    assert old is not None
    assert new is not None
    scene = Scene()
    items = (
        Under(old, Remember(OURS, "a", "old")),
        Under(new, Remember(OURS, "b", "new")),
        Under(old, HandleEvent(scene.arrive())),
        Under(Lease("no such lease", 1), Remember(OURS, "c", "")),
        Remember(OURS, "d", "under none"),
    )
    results = await asyncio.gather(*map(store.decide, items), return_exceptions=True)
    assert [isinstance(each, LeaseLost) for each in results] == [True, False, True, True, False]
    facts = await store.read(lambda c: audit.rows(c, schema.positions))
    assert [fact["key"] for fact in facts] == ["b", "d"]
    assert await store.read(lambda c: audit.rows(c, schema.communities)) == []
    await store.close()


async def test_what_the_process_holds_it_holds_by_its_own_clock(store: Store) -> None:
    mine = Leases(shared(store), span_seconds=60)
    assert await mine.take("a")
    assert mine.holds("a")
    assert mine.under("a") == Lease("a", 1)
    assert not mine.holds("b")
    with pytest.raises(LeaseLost):
        mine.under("b")
    over = Leases(shared(store), span_seconds=0)
    assert not await over.take("a")
    assert await over.take("b")
    assert not over.holds("b")
    await mine.release()
    assert await over.take("a")
    await mine.renew()
    assert not mine.holds("a")


def test_a_process_of_this_machine_that_ended_is_known_to_be_dead() -> None:
    ours = _whereabouts()
    assert not _is_dead(ours)
    assert not _is_dead("another machine/1/2/3/4")
    assert not _is_dead("no process at all")
    boot, space, _, started, _ = ours.split("/")
    assert _is_dead(f"{boot}/{space}/{os.getpid()}/{int(started) - 1}/another start")
    assert not _is_dead(f"{boot}/1{space}/{os.getpid()}/{int(started) - 1}/another container")
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with child:
        theirs = f"{_process(child.pid)}/x"
        assert not _is_dead(theirs)
        child.kill()
    assert _is_dead(theirs)


def test_alone_on_its_database_a_process_holds_everything() -> None:
    alone = Leases(None)
    assert alone.holds("anything")
    assert alone.under("anything") is None


class _Silent:
    """An adapter that is only asked what it is called."""

    platform, account = OURS


def _serving() -> Serving:
    return Serving(OURS, cast(Adapter, _Silent()))


async def test_a_lease_that_is_lost_while_it_is_taken_up_ends_no_start(store: Store) -> None:
    """It is taken up again, like one that is lost later."""
    serving, begun = _serving(), 0

    async def take_up(_: Serving) -> None:
        nonlocal begun
        begun += 1
        if begun == 1:
            raise LeaseLost(serving.lease)

    sharing = Sharing(
        shared(store), Leases(shared(store), SPAN_SECONDS), {OURS: serving}, take_up, _none, _none
    )
    try:
        await sharing.begin()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await serving.ready.wait()
    finally:
        await sharing.end()
    assert begun == 2


async def test_a_lease_is_kept_while_it_is_taken_up(store: Store) -> None:
    """However long that takes on a busy machine."""
    serving, mine = _serving(), Leases(shared(store), SPAN_SECONDS)

    async def take_up(_: Serving) -> None:
        first = mine._held[serving.lease][1]
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                if mine._held[serving.lease][1] > first:
                    return
                await asyncio.sleep(0.01)

    sharing = Sharing(shared(store), mine, {OURS: serving}, take_up, _none, _none)
    try:
        await sharing.begin()
        assert serving.ready.is_set()
    finally:
        await sharing.end()


async def test_what_was_lost_and_taken_again_meanwhile_is_served_at_once(store: Store) -> None:
    serving, mine = _serving(), Leases(shared(store), 60)
    work = Work(store, mine, {OURS: serving})
    asked = asyncio.ensure_future(work.serves_again(OURS))
    assert await mine.take(serving.lease)
    serving.ready.set()
    async with asyncio.timeout(PATIENCE_SECONDS):
        assert await asked


async def _none(_: object) -> None:
    """Nothing is given up, and nobody has anything to say."""
