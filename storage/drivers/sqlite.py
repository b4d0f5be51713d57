"""SQLite: one writer thread on a synchronous engine, readers in threads with their own connections.

Whoever looks something up does so in one of a few threads, from first to last: handing each
statement from thread to thread, as an asynchronous driver does, costs many times the statement.
What takes long (an export, a report, a verification) goes through that driver, aiosqlite: there the
statement is what costs, and the threads of the short looks stay free.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.drivers.checkpoints import Checkpoints, rewrite
from storage.drivers.sqlite_engines import (
    READERS,
    SqliteEngine,
    reader_engine,
    studying_engine,
    writer_engine,
)
from storage.drivers.store import JOINS_WITHIN_SECONDS, MOST_ITEMS, Studies, Work, settle
from storage.errors import InUse

T = TypeVar("T")
_UNITS_A_CHECKPOINT = 200


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
        self._joining: list[tuple[Any, asyncio.Future[Any]]] = []
        self._hastens: asyncio.TimerHandle | None = None
        self._wake = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._write, name="books", daemon=True)
        self._engine = writer_engine(path)
        self._readers = reader_engine(path)
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
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
        if self._closing:
            raise RuntimeError("the store is closed")
        future: asyncio.Future[Any] = self._loop.create_future()
        self._joining.append((item, future))
        self.hasten()
        return await asyncio.shield(future)

    def join(self, item: Any) -> asyncio.Future[Any]:
        if self._closing:
            raise RuntimeError("the store is closed")
        future: asyncio.Future[Any] = self._loop.create_future()
        self._joining.append((item, future))
        if self._hastens is None:
            self._hastens = self._loop.call_later(JOINS_WITHIN_SECONDS, self.hasten)
        return future

    def hasten(self) -> None:
        if self._hastens is not None:
            self._hastens.cancel()
            self._hastens = None
        if not self._joining:
            return
        _, self._last = self._joining[-1]
        with self._wake:
            # Together, so that the writer takes them together.
            self._arrived.extend(self._joining)
            self._wake.notify()
        self._joining.clear()

    async def read(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        await self._units_before()
        return await self.glance(look)

    async def _units_before(self) -> None:
        self.hasten()
        last = self._last
        if last is not None and not last.done():
            await asyncio.wait([last])

    async def glance(self, look: Callable[[Connection], T]) -> T:
        return await self._loop.run_in_executor(self._reading, self._look, look)

    def _look(self, look: Callable[[Connection], T]) -> T:
        with self._readers.connect() as connection, connection.begin():
            return look(connection)

    async def study(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        await self._units_before()
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
        self.hasten()
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


def lock_for_writing(path: Path) -> IO[str]:
    """Hold `path`.lock for as long as the file is open; InUse where another process holds it.

    Of a link, that of what it leads to: the same books are held by whatever name.
    """
    path = path.resolve()
    try:
        file = Path(f"{path}.lock").open("w", encoding="ascii")  # noqa: SIM115 - held until the store closes
        if os.geteuid() == 0:
            # Root's own lock would keep out a bot that is not root.
            whose = path.parent.stat()
            os.fchown(file.fileno(), whose.st_uid, whose.st_gid)
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
