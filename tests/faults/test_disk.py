"""A full disk and a database that cannot be written: nothing half done, and all well afterwards.

The fullness is real: SQLite's own bound on the file, or the system's bound on a file's size. A
PostgreSQL server takes no writes, as a standby or one whose disk is filling is made to.
"""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from sqlalchemy import Connection, make_url, text

from bot.running import intake as bot_intake
from storage.drivers.sqlite import SqliteStore, sqlite_path
from tests.support import audit
from tests.support.chat import Bot, Scene
from tests.support.ledger import Ledger, tip

if TYPE_CHECKING:
    from tests.support.postgres import Postgres

_HERE = "I can’t write to my books right now"
SHUT = f"{_HERE}, so nothing was done. Please try again in a while."
WAITS = f"{_HERE}; your message waits, and I will see to it as soon as I can."


def pragma(bot: Bot, words: str) -> None:
    """Set something on the writer's own connection, between its turns."""
    store = bot.core.store
    assert isinstance(store, SqliteStore)
    raw = store._engine.raw_connection().driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute(f"PRAGMA {words}").fetchall()


@contextmanager
def no_file_may_grow(path: Path) -> Iterator[None]:
    """The system lets no file of this process grow past what the books' log is now."""
    log = path.with_name(path.name + "-wal")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Below its size now: a log that is rewritten from its start is full as well.
    resource.setrlimit(resource.RLIMIT_FSIZE, (min(1024, log.stat().st_size), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


class Disk:
    """The disk under a bot's books, to be filled and emptied."""

    def __init__(self, bot: Bot, kind: str, server: Postgres | None) -> None:
        self.bot = bot
        self.kind = kind
        self.server = server
        if server is None:
            self._bound = no_file_may_grow(sqlite_path(bot.url))

    def fill(self) -> None:
        if self.server is not None:
            self._say("SET default_transaction_read_only = on")
        elif self.kind == "full":
            # No page more than there are; SQLite raises a bound below that to what it has.
            pragma(self.bot, "max_page_count = 1")
        elif self.kind == "read-only":
            pragma(self.bot, "query_only = 1")
        else:
            self._bound.__enter__()

    def empty(self) -> None:
        if self.server is not None:
            self._say("RESET default_transaction_read_only")
        elif self.kind == "full":
            pragma(self.bot, "max_page_count = 1073741823")
        elif self.kind == "read-only":
            pragma(self.bot, "query_only = 0")
        else:
            self._bound.__exit__(None, None, None)

    def _say(self, setting: str) -> None:
        """Set it for the database, and for who is connected by ending the connections."""
        assert self.server is not None
        name = make_url(self.bot.url).database
        self.server.execute(f"ALTER DATABASE {name} {setting}")
        self.server.execute(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        )


WHY = {
    "full": "database or disk is full",
    "read-only": "attempt to write a readonly database",
    "no room": "disk I/O error",
    "a server that takes no writes": (
        "cannot execute SELECT FOR KEY SHARE in a read-only transaction"
    ),
}
KINDS = list(WHY)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def server(kind: str, request: pytest.FixtureRequest) -> Postgres | None:
    if kind != KINDS[-1]:
        return None
    found: Postgres = request.getfixturevalue("postgres")
    return found


@pytest_asyncio.fixture
async def bot(server: Postgres | None, sqlite_file_url: str) -> AsyncIterator[Bot]:
    scene = Scene()
    name = None if server is None else server.create(server.ready())
    url = sqlite_file_url if server is None or name is None else server.url(name)
    opened = await Bot.open(url, scene)
    await opened.tell(scene.arrive())
    await opened.say("ana", "!tip @ben 8")
    yield opened
    await opened.close()
    if server is not None and name is not None:
        server.drop(name)


@pytest.fixture
def disk(kind: str, bot: Bot, server: Postgres | None) -> Disk:
    return Disk(bot, kind, server)


LONG = "for " + "all the work you did " * 14
"""A full file still has room within its pages, so that one short tip may fit."""


async def fill_up(bot: Bot, disk: Disk) -> None:
    """Fill the disk, and what room is left within it."""
    disk.fill()
    for _ in range(200):
        said = await bot.say("ana", f"!tip @ben 0.01 {LONG}")
        # Where a tip has no room any more, a note of a fault may still have it: it is none.
        assert "fault" not in bot.scene.moods()
        if said[-1:] == [SHUT]:
            return
    raise AssertionError("the disk never filled")


async def test_a_command_is_refused_from_memory_and_nothing_of_it_is_done(
    bot: Bot, disk: Disk
) -> None:
    await fill_up(bot, disk)
    before = await bot.core.store.read(audit.dump)
    event = bot.scene.say("ana", f"!tip @ben 3 {LONG}")
    await bot.tell(event)
    assert bot.scene.heard()[-1] == SHUT
    assert bot.scene.shown[-1].to == "@ana:here"
    after = await bot.core.store.read(audit.dump)
    # What was said before is noted as delivered when it can be; everything else is as it was.
    assert {n: r for n, r in after.items() if n != "outbox"} == {
        n: r for n, r in before.items() if n != "outbox"
    }
    await bot.check()
    disk.empty()
    # It works again, and the command that was refused is forgotten: said anew it is done.
    await bot.tell(bot.scene.say("ana", f"!tip @ben 3 {LONG}"))
    assert bot.scene.heard()[-1].startswith("ana gave ben 3 points")
    await bot.check()


async def test_the_operator_is_told_why_in_the_drivers_words(
    bot: Bot, disk: Disk, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    await fill_up(bot, disk)
    told = {each.getMessage() for each in caplog.records if hasattr(each, "for_operator")}
    assert told == {f"the books cannot be written: {WHY[kind]}"}
    disk.empty()


async def test_the_rest_of_a_turn_that_failed_never_commits_alone(bot: Bot, disk: Disk) -> None:
    await fill_up(bot, disk)
    before = await bot.core.store.read(audit.dump)
    events = [bot.scene.say("ana", f"!tip @ben 0.5 {LONG}") for _ in range(30)]
    await asyncio.gather(*map(bot.core.tell, events))
    await bot.core.settle()
    assert bot.scene.heard()[-30:] == [SHUT] * 30
    after = await bot.core.store.read(audit.dump)
    for table in ("entries", "postings", "accounts", "events", "communities", "jobs"):
        assert after[table] == before[table], table
    await bot.check()
    disk.empty()
    await bot.tell(*map(bot.scene.again, events))
    entries = await bot.core.store.read(lambda c: audit.dump(c)["entries"])
    assert len(entries) == len(before["entries"]) + 30
    await bot.check()


async def test_what_cannot_be_saved_is_answered_once_and_waits_on_the_platform(
    bot: Bot, disk: Disk
) -> None:
    account = (bot.scene.platform, bot.scene.account)
    await fill_up(bot, disk)
    events = [bot.scene.say("ana", f"!tip @ben 0.5 {LONG}") for _ in range(40)]
    heard = len(bot.scene.heard())
    for _ in range(3):
        with pytest.raises(Exception, match=r"(?i)full|read-?only|disk I/O"):
            await bot.core.take_in(account, events, "1")
        await bot.core.settle()
    assert bot.scene.heard()[heard:] == [WAITS] * 40
    assert await bot.core.position(account) is None
    disk.empty()
    await bot.core.take_in(account, events, "1")
    await bot.core.settle()
    assert len([w for w in bot.scene.heard()[heard + 40 :] if " gave " in w]) == 40
    await bot.check()


async def test_what_was_saved_is_decided_when_there_is_room_again(
    bot: Bot, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot_intake, "_RETRY_SECONDS", 0.01)
    account = (bot.scene.platform, bot.scene.account)
    if disk.kind == "full":
        # No page of the file is left free, in which what follows would have room.
        await fill_up(bot, disk)
        disk.empty()
    events = [bot.scene.say("ana", f"!tip @ben 1 {LONG}") for _ in range(20)]
    await bot.core.take_in(account, events, "1")
    # The events are saved, and none of them is decided when the disk fills.
    disk.fill()
    await bot.scene.hears(WAITS)
    assert bot.core._inbox._tasks
    disk.empty()
    await bot.core.settle()
    assert len([w for w in bot.scene.heard() if "1 point " in w]) == 20
    # Each waits its turn behind the first in its room, so that only one was told to wait.
    assert len({d.reply_to for d in bot.scene.shown if d.reply.plain() == WAITS}) == sum(
        words == WAITS for words in bot.scene.heard()
    )
    await bot.check()


async def test_a_turn_that_fails_half_way_through_its_writes(sqlite_file_url: str) -> None:
    """Rows of many tables, the file full somewhere among them, at every possible place."""
    ledger = await Ledger.open(sqlite_file_url)
    pages = 0

    def bound(more: int) -> Callable[[Connection], None]:
        def act(connection: Connection) -> None:
            nonlocal pages
            pages = int(connection.execute(text("PRAGMA page_count")).scalar_one())
            connection.execute(text(f"PRAGMA max_page_count = {pages + more}"))

        return act

    failed = 0
    for more in range(12):
        before = await ledger.dump()
        await ledger.store.decide(bound(more))
        try:
            await ledger.post(*(tip(1, 2, 1, memo="for the soup " * 20) for _ in range(60)))
        except Exception:  # noqa: BLE001 - the disk is full, in whichever words
            failed += 1
            assert await ledger.dump() == before
        await ledger.store.decide(bound(10**6))
        await ledger.check()
    assert 2 <= failed <= 12
    assert await ledger.post(tip(2, 1, 1))
    await ledger.close()
