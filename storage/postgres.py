"""PostgreSQL through asyncpg: the same turns, the community's head row locked first."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from storage.migrate import prepare
from storage.store import MOST_ITEMS, Work, settle, unwritten

T = TypeVar("T")

BOT = "commonpurse"
"""How a bot's connections are called on the server: a command that needs it gone looks for them."""

_PREPARING = 0x636F6D6D6F6E  # Any number that no other program's advisory lock is likely to have.

# Serialization failure, deadlock, lock not available, two founding the same thing at once.
_PASSING = {"40001", "40P01", "55P03", "23505"}
# Full, read-only, shutting down, not accepting connections.
_UNWRITABLE = {"53100", "53200", "53300", "25006", "57P01", "57P02", "57P03"}


class PostgresEngine:
    """PostgreSQL's ways, for `settle`."""

    def passing(self, error: DBAPIError) -> bool:
        return _state(error) in _PASSING

    def unwritable(self, error: DBAPIError) -> bool:
        lost = error.connection_invalidated or isinstance(error, InterfaceError)
        return lost or _state(error) in _UNWRITABLE

    def over(self, connection: Connection) -> bool:
        if connection.invalidated:
            return True
        driver: Any = connection.connection.driver_connection
        return driver.is_closed() or not driver.is_in_transaction()


def _state(error: DBAPIError) -> str:
    return str(getattr(error.orig, "sqlstate", "") or getattr(error.orig, "pgcode", "") or "")


class PostgresStore:
    """A store on a PostgreSQL server. Open it with `await PostgresStore.open(url, work)`."""

    def __init__(self, url: str, work: Work) -> None:
        self._work = work
        # An error must not carry what members wrote into the log.
        self._engine = create_async_engine(
            async_url(url), pool_size=5, pool_pre_ping=True, hide_parameters=True,
            connect_args={"server_settings": {"application_name": BOT}},
        )  # fmt: skip
        self._arrived: deque[tuple[Any, asyncio.Future[Any]]] = deque()
        self._wake = asyncio.Event()
        self._closing = False
        self._last: asyncio.Future[Any] | None = None
        self._writer: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, url: str, work: Work) -> PostgresStore:
        """Open a database, making an empty one ready.

        Raises Older or Newer for one of another schema, and OSError where it cannot be reached.
        """
        store = cls(url, work)
        try:
            async with store._engine.begin() as connection:
                await connection.run_sync(_make_ready)
        except BaseException as error:
            await store._engine.dispose()
            if isinstance(error, DBAPIError):
                # A wrong password, no such database: as much out of reach as a closed port.
                raise ConnectionError(str(error.orig)) from error
            raise
        store._writer = asyncio.create_task(store._write(), name="books")
        return store

    async def turn(self, item: Any) -> Any:
        return await asyncio.shield(self.submit(item))

    def submit(self, item: Any) -> asyncio.Future[Any]:
        """Put an item in line; the future holds its result after the commit."""
        if self._closing:
            raise RuntimeError("the store is closed")
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._last = future
        self._arrived.append((item, future))
        self._wake.set()
        return future

    async def read(self, look: Callable[[Connection], T]) -> T:
        last = self._last
        if last is not None and not last.done():
            await asyncio.wait([last])
        async with self._engine.connect() as connection:
            return await connection.run_sync(look)

    async def close(self) -> None:
        self._closing = True
        self._wake.set()
        if self._writer is not None:
            await self._writer
        await self._engine.dispose()

    async def _write(self) -> None:
        while items := await self._next():
            try:
                async with self._engine.connect() as connection:
                    results = await self._settle(connection, [item for item, _ in items])
            except Exception as error:  # noqa: BLE001 - no connection: every waiter hears of it
                results = [unwritten(self._work, item, error) for item, _ in items]
            for (_, future), result in zip(items, results, strict=True):
                if future.done():
                    continue  # Cancelled: its turn was carried out all the same.
                if isinstance(result, Exception):
                    future.set_exception(result)
                else:
                    future.set_result(result)

    async def _settle(self, connection: AsyncConnection, items: list[Any]) -> list[Any]:
        engine = PostgresEngine()
        return await connection.run_sync(lambda sync: settle(engine, sync, self._work, items))

    async def _next(self) -> list[tuple[Any, asyncio.Future[Any]]]:
        while not self._arrived and not self._closing:
            self._wake.clear()
            await self._wake.wait()
        take = min(len(self._arrived), MOST_ITEMS)
        return [self._arrived.popleft() for _ in range(take)]


def _make_ready(connection: Connection) -> None:
    # Two processes may start on the same empty database: the second waits, and finds it made.
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _PREPARING})
    prepare(connection)


def async_url(url: str) -> str:
    """The url with the asyncpg driver named."""
    return make_url(url).set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)
