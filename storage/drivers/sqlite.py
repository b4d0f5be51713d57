"""SQLite: one writer thread on a synchronous engine, readers in threads with their own connections.

Whoever looks something up does so in one of a few threads, from first to last: handing each
statement from thread to thread, as an asynchronous driver does, costs many times the statement.
What takes long (an export, a report, a verification) goes through that driver, aiosqlite: there the
statement is what costs, and the threads of the short looks stay free.
"""

from __future__ import annotations

import asyncio
import fcntl
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import Engine as SqlEngine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool, Pool, QueuePool, StaticPool

from storage import schema
from storage.drivers.store import MOST_ITEMS, Studies, Work, settle
from storage.errors import InUse
from storage.statements import Statement

T = TypeVar("T")

_PASSING = ("database is locked", "database table is locked")
_UNWRITABLE = (
    "database or disk is full",
    "attempt to write a readonly database",
    "disk i/o error",
    "unable to open database file",
)
_READERS = 4
_UNITS_A_CHECKPOINT = 200
_LONG_LOG_PAGES = 16_000


class SqliteEngine:
    """SQLite's ways, for `settle`."""

    def passing(self, error: DBAPIError) -> bool:
        return any(word in str(error.orig).lower() for word in _PASSING)

    def unwritable(self, error: DBAPIError) -> bool:
        return any(word in str(error.orig).lower() for word in _UNWRITABLE)

    def over(self, connection: Connection) -> bool:
        raw = connection.connection.dbapi_connection
        return isinstance(raw, sqlite3.Connection) and not raw.in_transaction

    def lost(self, error: Exception) -> bool:
        return False

    def pause(self, error: Exception, tries: int) -> None:
        """The driver itself has waited for the lock."""


def writer_engine(path: Path) -> SqlEngine:
    """The engine of the one writer: `BEGIN IMMEDIATE`, WAL, every commit on the disk."""
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "timeout": 10},
        # An error must not carry what members wrote into the log.
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def on_connect(raw: sqlite3.Connection, _: Any) -> None:
        raw.isolation_level = None
        # A database that cannot be written can still be opened; its first unit of work says what is
        # wrong. What is erased leaves no copy in the pages it stood in.
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "wal_autocheckpoint=0",
            "cache_size=-16000",
            "secure_delete=ON",
        ):
            try:
                raw.execute(f"PRAGMA {pragma}")
            except sqlite3.OperationalError:
                if pragma.startswith("journal_mode"):
                    continue
                raise

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        _BEGIN_WRITING.run(connection, [()])

    return engine


_BEGIN_WRITING = Statement(text("BEGIN IMMEDIATE"))
_BEGIN_READING = Statement(text("BEGIN"))


def reader_engine(path: Path) -> SqlEngine:
    """The engine of those who only look: each sees one state of the books from first to last."""
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=QueuePool,
        pool_size=_READERS,
        hide_parameters=True,
        connect_args={"check_same_thread": False, "timeout": 10},
    )

    _only_reads(engine)
    return engine


def studying_engine(path: Path, *, pool: type[Pool] = NullPool, **options: Any) -> AsyncEngine:
    """The engine of long looks, through aiosqlite: a connection for each, closed after it.

    To make one costs little beside what it is for, and none stands open in between.
    """
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{path}",
        poolclass=pool,
        hide_parameters=True,
        connect_args={"timeout": 10},
        **options,
    )
    _only_reads(engine.sync_engine)
    return engine


def _only_reads(engine: SqlEngine) -> None:
    """What looks through an engine cannot write, and sees one moment from first to last."""

    @event.listens_for(engine, "connect")
    def on_connect(raw: Any, _: Any) -> None:
        raw.isolation_level = None
        cursor = raw.cursor()
        cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        _BEGIN_READING.run(connection, [()])


# -- what the planner is told ----------------------------------------------------------------------

_ROWS = 1_000_000
_PARTS = 100
"""Into how many parts a column of an index divides what it is about, as a rule."""


def tell_planner(connection: Connection) -> None:
    """Tell SQLite what our tables will be like.

    By itself it takes a community for a handful of rows, and rather walks through all of it than
    look into a second index: a history then costs as much as there are entries. What it would find
    out itself (ANALYZE) depends on how full a table was that day; so it is told once, the same for
    all. The statements are tested to be planned as they are meant.
    """
    raw = connection.connection.cursor()
    try:
        raw.execute("PRAGMA analysis_limit=1")
        raw.execute("ANALYZE communities")
        told = list(_estimates(raw))
        raw.execute("DELETE FROM sqlite_stat1")
        raw.executemany("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", told)
        raw.execute("ANALYZE sqlite_schema")
    except sqlite3.OperationalError:
        # Books that cannot be written are opened all the same; their first unit of work says why.
        return
    finally:
        raw.close()


def _estimates(raw: Any) -> Iterator[tuple[str, str, str]]:
    """(table, index, rows and how many of them have the same first column, first two …)."""
    for table in schema.metadata.tables:
        for _, index, unique, origin, _ in raw.execute(f"PRAGMA index_list({table})").fetchall():
            parts = raw.execute(f"PRAGMA index_xinfo({index})").fetchall()
            names = [name for _, _, name, _, _, is_key in parts if is_key]
            left, figures = _ROWS, [_ROWS]
            for before, name in zip(["", *names], names, strict=False):
                # Most communities live on one platform, and all of it through one account there.
                one = name == "platform" or (before, name) == ("platform", "account")
                left = max(1, left // (1 if one else _PARTS))
                figures.append(left)
            if unique:
                figures[-1] = 1
            # The key of a table without rowids is the table itself.
            yield table, table if origin == "pk" else index, " ".join(map(str, figures))


async def _opened(engine: AsyncEngine) -> AsyncConnection:
    """A new connection."""
    opening = asyncio.ensure_future(engine.connect().start())
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        # It is made in a moment, and then nobody else would close it.
        await asyncio.wait([opening])
        if opening.exception() is None:
            await opening.result().close()
        raise


class SqliteStore:
    """A store in one file. Open it with `await SqliteStore.open(path, work)`."""

    def __init__(self, path: Path, work: Work) -> None:
        self._path = path
        self._work = work
        self._lock_file: IO[str] | None = None
        self._loop = asyncio.get_running_loop()
        self._arrived: deque[tuple[Any, asyncio.Future[Any]]] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._write, name="books", daemon=True)
        self._engine = writer_engine(path)
        self._readers = reader_engine(path)
        self._reading = ThreadPoolExecutor(_READERS, thread_name_prefix="reader")
        self._studying = studying_engine(path)
        self._studies = Studies()
        self._checkpoints = Checkpoints(path)
        self._last: asyncio.Future[Any] | None = None

    @property
    def shared(self) -> None:
        """Nobody else has the file open for writing."""
        return None

    @property
    def waiting(self) -> int:
        return len(self._arrived)

    @classmethod
    async def open(cls, path: Path, work: Work) -> SqliteStore:
        """Open a migrated database for writing. Raises InUse where another process has it."""
        lock = lock_for_writing(path)
        try:
            store = cls(path, work)
            store._lock_file = lock
            store._thread.start()
        except BaseException:
            lock.close()
            raise
        return store

    async def decide(self, item: Any) -> Any:
        return await asyncio.shield(self.submit(item))

    def submit(self, item: Any) -> asyncio.Future[Any]:
        """Put an item in line; the future holds its result after the commit."""
        if self._closing:
            raise RuntimeError("the store is closed")
        future: asyncio.Future[Any] = self._loop.create_future()
        self._last = future
        with self._wake:
            self._arrived.append((item, future))
            self._wake.notify()
        return future

    async def read(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        await self._turns_before()
        return await self.glance(look)

    async def _turns_before(self) -> None:
        last = self._last
        if last is not None and not last.done():
            await asyncio.wait([last])

    async def glance(self, look: Callable[[Connection], T]) -> T:
        return await self._loop.run_in_executor(self._reading, self._look, look)

    def _look(self, look: Callable[[Connection], T]) -> T:
        with self._readers.connect() as connection, connection.begin():
            return look(connection)

    async def study(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        await self._turns_before()
        return await self._studies.run(lambda: self._study(look))

    async def _study(self, look: Callable[[Connection], T]) -> T:
        connection = await _opened(self._studying)
        try:
            async with connection.begin():
                return await connection.run_sync(look)
        finally:
            # Shielded: whoever is cancelled leaves nothing open either.
            await asyncio.shield(asyncio.ensure_future(connection.close()))

    async def close(self) -> None:
        with self._wake:
            if self._closing:
                return
            self._closing = True
            self._wake.notify()
        try:
            await self._studies.end()
        finally:
            await asyncio.get_running_loop().run_in_executor(None, self._let_go)

    def _let_go(self) -> None:
        self._thread.join()
        self._reading.shutdown()
        self._readers.dispose()
        self._checkpoints.close()
        self._engine.dispose()
        # Here, where it is done even if nobody waits for it any more.
        if self._lock_file is not None:
            self._lock_file.close()

    # -- the writer thread ------------------------------------------------------------------------

    def _write(self) -> None:
        engine = SqliteEngine()
        connection = self._engine.connect()
        units, erasing = 0, False
        while items := self._next():
            try:
                results = settle(engine, connection, self._work, [item for item, _ in items])
            except Exception as error:  # noqa: BLE001 - the waiters must hear of it, not the thread
                results = [error] * len(items)
            waiters = [future for _, future in items]
            self._loop.call_soon_threadsafe(_resolve, waiters, results)
            units += 1
            erasing = erasing or any(getattr(result, "erased", False) for result in results)
            if erasing:
                erasing = not self._rewrite(connection)
            if units % _UNITS_A_CHECKPOINT == 0:
                self._checkpoints.ask()
            if self._checkpoints.are_behind:
                # Only where nothing is being written can the log begin anew.
                self._checkpoint(connection)
                self._checkpoints.are_behind = False
        self._checkpoint(connection)
        connection.close()

    def _next(self) -> list[tuple[Any, asyncio.Future[Any]]]:
        """All that has arrived, waiting for the first; nothing once the store is closing."""
        with self._wake:
            while not self._arrived and not self._closing:
                self._wake.wait()
            take = min(len(self._arrived), MOST_ITEMS)
            return [self._arrived.popleft() for _ in range(take)]

    def _rewrite(self, connection: Connection) -> bool:
        """Leave no byte of what was erased in the file; False where that is to be tried again."""
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - tells mypy the driver
        try:
            rewrite(raw)
        except sqlite3.Error:
            return False
        return self._checkpoint(connection, "TRUNCATE")

    def _checkpoint(self, connection: Connection, how: str = "PASSIVE") -> bool:
        """Move the log into the database between units of work, never within one; whether all of it
        was.

        After somebody was forgotten the log is emptied, as it holds the pages of before.
        """
        try:
            raw = connection.connection.dbapi_connection
            assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - tells mypy the driver
            (row,) = raw.execute(f"PRAGMA wal_checkpoint({how})").fetchall()
        except sqlite3.Error:
            return False  # A checkpoint that fails is tried again; the log holds everything.
        return row[0] == 0


_CHECKPOINT = "PRAGMA wal_checkpoint(PASSIVE)"

REWRITTEN_BYTES = 64 * 1024 * 1024
"""A file up to that size is rewritten when somebody was forgotten; it takes a part of a second."""


def rewrite(raw: sqlite3.Connection) -> None:
    """Write the file anew, without what was erased.

    `secure_delete` overwrites rows that go, but where pages are put together anew, parts of old
    rows stay behind in the gaps. A large file would keep everybody waiting, so it is left alone:
    docs/operators.md says what its host can do.
    """
    pages, size = (
        raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    if pages * size <= REWRITTEN_BYTES:
        raw.execute("VACUUM")


class Checkpoints:
    """Moves the log into the database beside the writer, which need not wait for that."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._wanted = threading.Condition()
        self._is_wanted = self._closing = False
        self.are_behind = False
        """The log has become long: it is written to faster than it can be moved."""
        self._thread = threading.Thread(target=self._run, name="checkpoints", daemon=True)
        self._thread.start()

    def ask(self) -> None:
        """Have the log moved soon; returns at once."""
        with self._wanted:
            self._is_wanted = True
            self._wanted.notify()

    def close(self) -> None:
        """Return when no checkpoint is under way any more."""
        with self._wanted:
            self._closing = True
            self._wanted.notify()
        self._thread.join()

    def _run(self) -> None:
        connection: sqlite3.Connection | None = None
        while self._next():
            try:
                if connection is None:
                    connection = sqlite3.connect(self._path, isolation_level=None, timeout=10)
                    connection.execute("PRAGMA synchronous=FULL")
                _, pages, _ = connection.execute(_CHECKPOINT).fetchone()
            except sqlite3.Error:
                continue  # It is tried again; the log holds everything.
            self.are_behind = pages > _LONG_LOG_PAGES
        if connection is not None:
            connection.close()

    def _next(self) -> bool:
        with self._wanted:
            while not self._is_wanted and not self._closing:
                self._wanted.wait()
            self._is_wanted = False
            return not self._closing


def lock_for_writing(path: Path) -> IO[str]:
    """Hold `path`.lock for as long as the file is open; InUse where another process holds it."""
    try:
        file = Path(f"{path}.lock").open("w", encoding="ascii")  # noqa: SIM115 - held until the store closes
    except OSError:
        file = path.open(encoding="latin-1")  # A folder that cannot be written to.
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise InUse(str(path)) from None
    return file


def _resolve(waiters: list[asyncio.Future[Any]], results: list[Any]) -> None:
    for future, result in zip(waiters, results, strict=True):
        if future.done():
            continue  # Cancelled: its unit of work was carried out all the same.
        if isinstance(result, Exception):
            future.set_exception(result)
        else:
            future.set_result(result)


def sqlite_path(url: str) -> Path:
    """The file of a `sqlite:///…` url."""
    return Path(make_url(url).database or "commonpurse.db").expanduser()
