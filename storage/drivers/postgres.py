"""PostgreSQL through asyncpg: the same units of work, the community's head row locked first, or
decided with nothing locked and written by one statement (`storage.at_once`).

Those of different communities run at once, on a connection each; those of one community follow one
another, here by their queue and between processes by the lock on its head row.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.util import await_only

from storage.drivers.compiled import OPTIONS
from storage.drivers.migrate import prepare
from storage.drivers.store import (
    JOINS_WITHIN_SECONDS,
    MOST_ITEMS,
    Foreseeing,
    Foreseen,
    Routed,
    Studies,
    Work,
    settle,
    settle_foreseen,
    unwritten,
)
from storage.ordering import Line
from storage.pauses import pause_seconds

T = TypeVar("T")

BOT = "commonpurse"
"""How a bot's connections are called on the server: a command that needs it gone looks for them."""

_PREPARING = 0x636F6D6D6F6E  # Any number that no other program's advisory lock is likely to have.
_CHANNEL = "commonpurse"

UNITS_AT_ONCE = 6
"""Communities that are written at the same time; each takes a connection."""

_READERS_AT_ONCE = 4

_STATEMENTS_KEPT = 500
"""Statements a connection keeps prepared: what goes at once has a form for each kind of unit."""

_TRIES = 8
_FIRST_PAUSE = 0.005
_LONGEST_PAUSE = 5.0

_IDLE = "idle_in_transaction_session_timeout"

# A process that was stopped within a unit of work holds its community no longer than this, and
# whoever waits for that community lets go of all else in between.
_SETTINGS = {
    "application_name": BOT,
    "default_transaction_isolation": "read committed",
    _IDLE: "10s",
    "lock_timeout": "3s",
}

# What the server itself does not count as idle: the program was stopped when it had prepared a
# statement and not yet run it, or before it had read all of an answer. Whoever is kept waiting
# ends such a session. A look is spared, for it holds nothing, and so has no number.
_STOPPED = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND usename = current_user"
    " AND application_name = :bot AND backend_xid IS NOT NULL"
    " AND state = 'active' AND wait_event IN ('ClientRead', 'ClientWrite')"
    " AND state_change < clock_timestamp() - CAST(CAST(:idle AS text) AS interval)"
)

_CANNOT_WRITE = text("SHOW transaction_read_only")

_LOCKED = "55P03"
# Serialization failure, deadlock, lock not available, two founding the same thing at once.
_PASSING = {"40001", "40P01", _LOCKED, "23505"}
# Full, read-only, not accepting connections.
_UNWRITABLE = {"53100", "53200", "53300", "25006", "57P03"}
# The server ends the session: shut down, crashed, or we were idle in a transaction for too long.
_ENDED = {"57P01", "57P02", "57P05", "25P03"}


class PostgresEngine:
    """PostgreSQL's ways, for `settle`."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    def passing(self, error: DBAPIError) -> bool:
        return _state(error) in _PASSING

    def unwritable(self, error: DBAPIError) -> bool:
        return _state(error) in _UNWRITABLE

    def over(self, connection: Connection) -> bool:
        if connection.invalidated:
            return True
        driver: Any = connection.connection.driver_connection
        return driver.is_closed() or not driver.is_in_transaction()

    def lost(self, error: Exception) -> bool:
        if not isinstance(error, DBAPIError):
            return isinstance(error, OSError)
        if error.connection_invalidated or isinstance(error, InterfaceError):
            return True
        state = _state(error)
        return state in _ENDED or state.startswith("08")

    @contextlib.contextmanager
    def each_by_itself(self, connection: Connection) -> Iterator[None]:
        """Statements within begin no transaction: the server commits each by itself."""
        raw: Any = connection.connection.dbapi_connection
        raw.autocommit = True
        try:
            yield
        finally:
            raw.autocommit = False
            # SQLAlchemy may have noted that something began; nothing has, and nothing is sent.
            connection.rollback()

    def pause(self, error: Exception, tries: int) -> None:
        await_only(self.wait(error, tries))

    async def wait(self, error: Exception, tries: int) -> None:
        if isinstance(error, DBAPIError) and _state(error) == _LOCKED:
            await self._end_stopped()
        await asyncio.sleep(pause_seconds(tries + 1, _FIRST_PAUSE, _LONGEST_PAUSE))

    async def _end_stopped(self) -> None:
        # Where it cannot be done, the next try waits for the lock as the last one did.
        with contextlib.suppress(DBAPIError, OSError):
            async with self._engine.connect() as connection:
                await connection.execute(_STOPPED, {"bot": BOT, "idle": _SETTINGS[_IDLE]})


def _state(error: DBAPIError) -> str:
    return str(getattr(error.orig, "sqlstate", "") or getattr(error.orig, "pgcode", "") or "")


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """An item in line, and what must be done before it."""

    item: Any
    future: asyncio.Future[Any]
    after: tuple[asyncio.Future[Any], ...]
    alone: bool

    @property
    def may_begin(self) -> bool:
        return all(each.done() for each in self.after)


class PostgresStore:
    """A store on a PostgreSQL server. Open it with `await PostgresStore.open(url, work)`."""

    def __init__(self, url: str, work: Work) -> None:
        self._work = work
        self._routed = work if isinstance(work, Routed) else None
        self._engine = _engine(url, UNITS_AT_ONCE + _READERS_AT_ONCE)
        # Those who only look see one state of the books from first to last, as on SQLite.
        self._looking = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._peeking = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        # What is decided with nothing locked is decided where nothing can be written.
        self._foreseeing = _engine(
            url, UNITS_AT_ONCE, default_transaction_read_only="on"
        ).execution_options(isolation_level="AUTOCOMMIT")
        # What keeps leases must not wait for a connection that units of work have taken.
        self._side = _engine(url, 2)
        self._queues: dict[Hashable, deque[_Asked]] = {}
        self._last: dict[Hashable, asyncio.Future[Any]] = {}
        self._workers: dict[Hashable, asyncio.Task[None]] = {}
        self._joining: dict[Hashable, list[tuple[Any, asyncio.Future[Any]]]] = {}
        self._hastens: asyncio.TimerHandle | None = None
        self._slots = asyncio.Semaphore(UNITS_AT_ONCE)
        self._foresees = False
        self._studies = Studies()
        self._closing = False

    @classmethod
    async def open(cls, url: str, work: Work) -> PostgresStore:
        """Open a database, making an empty one ready.

        Raises Older or Newer for one of another schema, and OSError where it cannot be reached.
        """
        store = cls(url, work)
        try:
            async with store._engine.begin() as connection:
                await connection.run_sync(_make_ready)
            async with store._foreseeing.connect() as connection:
                # A pooler in between may have left out what a session is to begin with.
                store._foresees = await connection.scalar(_CANNOT_WRITE) == "on"
        except BaseException as error:
            await store._engine.dispose()
            await store._foreseeing.dispose()
            if isinstance(error, DBAPIError):
                # A wrong password, no such database: as much out of reach as a closed port.
                raise ConnectionError(str(error.orig)) from error
            raise
        return store

    @property
    def shared(self) -> PostgresStore:
        return self

    @property
    def waiting(self) -> int:
        return sum(map(len, self._queues.values()))

    # -- units of work -----------------------------------------------------------------------------

    async def decide(self, item: Any) -> Any:
        if self._closing:
            raise RuntimeError("the store is closed")
        line = self._line(item)
        self._begin_joining(line)
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._begin(item, line, future)
        return await asyncio.shield(future)

    def join(self, item: Any) -> asyncio.Future[Any]:
        if self._closing:
            raise RuntimeError("the store is closed")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self._joining.setdefault(self._line(item).queue, []).append((item, future))
        if self._hastens is None:
            self._hastens = loop.call_later(JOINS_WITHIN_SECONDS, self.hasten)
        return future

    def hasten(self) -> None:
        if self._hastens is not None:
            self._hastens.cancel()
            self._hastens = None
        self._begin_joining(None)

    def _begin_joining(self, line: Line | None) -> None:
        """Put in line what waits to be joined to something there, or is to come before it."""
        queues = list(self._joining)
        if line is not None and line.follows is not None:
            queues = [line.queue, *line.follows]
        for each in queues:
            for item, future in self._joining.pop(each, ()):
                self._begin(item, self._line(item), future)

    def _begin(self, item: Any, line: Line, future: asyncio.Future[Any]) -> None:
        before = self._under_way(line)
        queue = self._queues.setdefault(line.queue, deque())
        queue.append(_Asked(item, future, before, line.alone))
        self._last[line.queue] = future
        if line.queue not in self._workers:
            worker = asyncio.create_task(self._work_off(line.queue), name=f"books {line.queue}")
            self._workers[line.queue] = worker

    def _line(self, item: Any) -> Line:
        return Line("all") if self._routed is None else self._routed.line(item)

    def _under_way(self, line: Line) -> tuple[asyncio.Future[Any], ...]:
        """What an item has to wait for, besides those before it in its own queue."""
        queues = self._last if line.follows is None else line.follows
        return tuple(
            self._last[each] for each in queues if each in self._last and each != line.queue
        )

    async def _work_off(self, name: Hashable) -> None:
        queue = self._queues[name]
        while queue:
            if not queue[0].may_begin:
                await asyncio.wait(queue[0].after)
            async with self._slots:
                # Taken only now: what has arrived while this waited is in the same unit of work.
                await self._carry_out(_next(queue))
        del self._queues[name], self._last[name], self._workers[name]

    async def _carry_out(self, asked: list[_Asked]) -> None:
        items = [each.item for each in asked]
        foreseen = await self._foresee(items)
        try:
            async with self._engine.connect() as connection:
                results = await connection.run_sync(
                    lambda sync: self._settle(sync, items, foreseen)
                )
        except Exception as error:  # noqa: BLE001 - no connection: every waiter hears of it
            results = [unwritten(self._work, item, error) for item in items]
        for each, result in zip(asked, results, strict=True):
            if each.future.done():
                continue  # Cancelled: its unit of work was carried out all the same.
            if isinstance(result, Exception):
                each.future.set_exception(result)
            else:
                each.future.set_result(result)

    async def _foresee(self, items: list[Any]) -> Foreseen | None:
        """Have items decided with nothing locked; None where that cannot be."""
        work = self._work
        if not self._foresees or not isinstance(work, Foreseeing):
            return None
        try:
            async with self._foreseeing.connect() as connection:
                return await connection.run_sync(lambda sync: work.foresee(sync, items))
        except Exception:  # noqa: BLE001 - decided under the lock, it shows whether this is a fault
            return None

    def _settle(
        self, connection: Connection, items: list[Any], foreseen: Foreseen | None
    ) -> list[Any]:
        engine = PostgresEngine(self._side)
        if foreseen is not None:
            results = settle_foreseen(engine, connection, self._work, items, foreseen)
            if results is not None:
                return results
        return settle(engine, connection, self._work, items)

    async def close(self) -> None:
        self.hasten()
        self._closing = True
        await self._studies.end()
        if self._workers:
            await asyncio.wait(list(self._workers.values()))
        await self._engine.dispose()
        await self._foreseeing.dispose()
        await self._side.dispose()

    # -- readers ----------------------------------------------------------------------------------

    async def read(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        await self._units_before(of)
        return await self.glance(look)

    async def study(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        await self._units_before(of)
        return await self._studies.run(lambda: self.glance(look))

    async def _units_before(self, of: Any) -> None:
        line = None if of is None else self._line(of)
        self._begin_joining(line)
        before = tuple(self._last.values())
        if line is not None:
            before = self._under_way(line)
            if line.queue in self._last:
                before += (self._last[line.queue],)
        waiting = [each for each in before if not each.done()]
        if waiting:
            await asyncio.wait(waiting)

    async def peek(self, look: Callable[[Connection], T], *, of: Any) -> T:
        await self._units_before(of)
        return await _patiently(self._peeking, look)

    async def glance(self, look: Callable[[Connection], T]) -> T:
        return await _patiently(self._looking, look)

    # -- beside the units of work ------------------------------------------------------------------

    async def apart(self, act: Callable[[Connection], T]) -> T:
        return await _patiently(self._side, act, commit=True)

    async def call(self, word: str) -> None:
        given = {"channel": _CHANNEL, "word": word}
        notify = text("SELECT pg_notify(:channel, :word)")
        await self.apart(lambda connection: connection.execute(notify, given).close())

    async def listen(self, hear: Callable[[str], None]) -> None:
        ended = asyncio.Event()
        async with self._side.connect() as connection:
            try:
                raw = await connection.get_raw_connection()
                driver: Any = raw.driver_connection
                driver.add_termination_listener(lambda _: ended.set())
                await driver.add_listener(_CHANNEL, lambda *heard: hear(heard[3]))
                await ended.wait()
            finally:
                # It listens, so it is no connection for anything else.
                await connection.invalidate()
        raise ConnectionError("the connection that listens has ended")


def _next(queue: deque[_Asked]) -> list[_Asked]:
    """The items of the next unit of work: all that may begin, but one alone where it must be."""
    taken = [queue.popleft()]
    while queue and len(taken) < MOST_ITEMS and not taken[0].alone:
        if queue[0].alone or not queue[0].may_begin:
            break
        taken.append(queue.popleft())
    return taken


async def _patiently(
    engine: AsyncEngine, act: Callable[[Connection], T], *, commit: bool = False
) -> T:
    """Do something that may be done twice; again where the connection was gone or it collided."""
    ways = PostgresEngine(engine)
    tries = 0
    while True:
        try:
            async with engine.connect() as connection:
                found = await connection.run_sync(act)
                if commit:
                    await connection.commit()
                return found
        except DBAPIError as error:
            tries += 1
            if tries == _TRIES or not (ways.lost(error) or ways.passing(error)):
                raise
            await ways.wait(error, tries)


def _engine(url: str, most: int, **settings: str) -> AsyncEngine:
    return create_async_engine(
        async_url(url),
        pool_size=most,
        max_overflow=0,
        connect_args={
            "server_settings": {**_SETTINGS, **settings},
            "prepared_statement_cache_size": _STATEMENTS_KEPT,
        },
        # An error must not carry what members wrote into the log.
        hide_parameters=True,
        execution_options=OPTIONS,
    )


def _make_ready(connection: Connection) -> None:
    # Two processes may start on the same empty database: the second waits, and finds it made.
    for limit in ("lock_timeout", _IDLE):
        connection.execute(text(f"SET LOCAL {limit} = 0"))
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _PREPARING})
    prepare(connection)


def async_url(url: str) -> str:
    """The url with the asyncpg driver named."""
    return make_url(url).set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)
