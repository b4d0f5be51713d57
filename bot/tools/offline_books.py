"""A database as an operator's command opens it: one thing after the other, with no bot around it.

Both engines look the same from here. What is wrong with a database ends in `StartupError`, one
line.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Protocol, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import StaticPool

from bot.database_errors import in_words
from bot.folders import hand_over
from bot.startup_error import StartupError
from storage.drivers.compiled import OPTIONS
from storage.drivers.sqlite import lock_for_writing
from storage.drivers.sqlite_engines import writer_engine
from storage.errors import Damaged, Foreign, InUse, Newer, Older, Unfinished

T = TypeVar("T")

Where = Path | URL
"""Books: an SQLite file, or the address of a PostgreSQL database."""

_CHANGES_A_CHECKPOINT = 50

_OPERATOR = "commonpurse, an operator"
_CHANGING = 0x636F6D6D6F6F
"""An advisory lock: one command at a time changes a database at rest."""


class AtRest(Protocol):
    """An open database. An `act` is synchronous on the connection it is handed."""

    def run(self, act: Callable[[Connection], T]) -> T:
        """Look: all that is looked at is one state. Or change: whole or not at all."""
        ...


def file_of(where: Where) -> Path | None:
    """The SQLite file that is meant, None for a database on a server."""
    if isinstance(where, Path):
        return where
    if where.get_backend_name() == "sqlite":
        return Path(where.database or "").expanduser()
    return None


def called(where: Where) -> str:
    """How books are called in a sentence: without the password."""
    path = file_of(where)
    if path is not None or isinstance(where, Path):
        return str(path)
    return where.render_as_string()


def meant(given: str | None, option: str, config: Path | None) -> Where:
    """The books that an option names by a file or an address; without it, the configured ones."""
    if given is not None and "://" not in given:
        return Path(given).expanduser()
    # A file needs no configuration, which takes a while to import.
    from pydantic import ValidationError

    from bot.config import StorageSettings
    from bot.config_sources import find_config, load

    if given is None:
        return make_url(load(find_config(config)).database_url)
    try:
        return make_url(StorageSettings(url=given).url)
    except ValidationError as error:
        why = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise StartupError(f"{option} cannot be used: {why}.") from None


@contextmanager
def in_words_of(where: Where) -> Iterator[None]:
    """Ends with one line where a database cannot be used."""
    try:
        yield
    except (DBAPIError, Damaged, Foreign, InUse, Newer, Older, Unfinished) as error:
        books = called(where)
        raise StartupError(in_words(error, books) or f"{books} cannot be read ({error}).") from None


def looking(where: Where) -> AbstractContextManager[AtRest]:
    """Open to look: one state of the books, beside a running bot too, and nothing is written."""
    path = file_of(where)
    return _opened(where, _looking_file(path) if path else _looking_there(where))


def changing(where: Where) -> AbstractContextManager[AtRest]:
    """Open to change, while nobody else has it: each `run` is a transaction of its own.

    An SQLite file that is not there is made. Raises StartupError where a bot has the database open.
    """
    path = file_of(where)
    return _opened(where, _changing_file(path) if path else _changing_there(where))


@contextmanager
def held(where: Where) -> Iterator[None]:
    """Keep a bot from opening books, as far as the engine can; StartupError where one has them."""
    path = file_of(where)
    if path is None:
        with _opened(where, _changing_there(where)):
            pass
        yield
        return
    _must_be_there(path)
    with in_words_of(where):
        lock = _reach(where, lambda: lock_for_writing(path))
    with closing(lock):
        yield


@contextmanager
def _opened(where: Where, opening: AbstractContextManager[AtRest]) -> Iterator[AtRest]:
    with ExitStack() as stack:
        with in_words_of(where):
            books = stack.enter_context(opening)
        yield _Named(where, books)


class _Named:
    """Says of which books it speaks when they cannot be used: two may be open at once."""

    def __init__(self, where: Where, books: AtRest) -> None:
        self._where = where
        self._books = books

    def run(self, act: Callable[[Connection], T]) -> T:
        with in_words_of(self._where):
            return self._books.run(act)


def _reach(where: Where, act: Callable[[], T]) -> T:
    """Ends with one line where a database cannot be reached or opened."""
    try:
        return act()
    except OSError as error:
        books = called(where)
        raise StartupError(
            in_words(error, books) or f"{books} cannot be opened ({error})."
        ) from None


def _must_be_there(path: Path) -> None:
    if not path.is_file():
        raise StartupError(f"There are no books at {path}: check the name.")


# -- SQLite ----------------------------------------------------------------------------------------


@contextmanager
def _looking_file(path: Path) -> Iterator[AtRest]:
    _must_be_there(path)
    engine = create_engine(
        "sqlite://",
        creator=lambda: read_only(path),
        poolclass=StaticPool,
        execution_options=OPTIONS,
    )

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    try:
        # It begins with the first look and is let go, not committed: nothing was written.
        with engine.connect() as connection:
            yield _File(connection)
    finally:
        engine.dispose()


@contextmanager
def _changing_file(path: Path) -> Iterator[AtRest]:
    def lock() -> IO[str]:
        path.parent.mkdir(parents=True, exist_ok=True)
        return lock_for_writing(path)

    with closing(_reach(path, lock)):
        is_new = not path.exists()
        engine = writer_engine(path)
        try:
            with engine.connect() as connection:
                yield _FileTurns(connection)
                _checkpoint(connection, "TRUNCATE")
        finally:
            engine.dispose()
            if is_new and path.exists():
                hand_over(path, path.parent)


class _File:
    """A connection inside the one transaction in which it looks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def run(self, act: Callable[[Connection], T]) -> T:
        return act(self._connection)


class _FileTurns:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes = 0

    def run(self, act: Callable[[Connection], T]) -> T:
        with self._connection.begin():
            found = act(self._connection)
        self._changes += 1
        if self._changes % _CHANGES_A_CHECKPOINT == 0:
            _checkpoint(self._connection, "PASSIVE")
        return found


def _checkpoint(connection: Connection, how: str) -> None:
    """Move the log into the file: nobody else does while no bot is running.

    Where that cannot be, all is in the log, and whoever opens the books next moves it.
    """
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - tells mypy the driver
    with suppress(sqlite3.OperationalError):
        raw.execute(f"PRAGMA wal_checkpoint({how})").fetchall()


def read_only(db: Path) -> sqlite3.Connection:
    """The file, opened to read only."""
    address = f"file:{quote(str(db.resolve()))}?mode=ro"
    raw = sqlite3.connect(address, uri=True, isolation_level=None, timeout=10)
    try:
        raw.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError:
        raw.close()
        # A copy in a folder that cannot be written to: SQLite may not make the log it would read
        # through. Where there is none with anything in it, the file alone is the books.
        log = db.with_name(f"{db.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return sqlite3.connect(f"{address}&immutable=1", uri=True, isolation_level=None)
    except BaseException:
        raw.close()
        raise
    return raw


# -- PostgreSQL ------------------------------------------------------------------------------------


@contextmanager
def _looking_there(where: Where) -> Iterator[AtRest]:
    # The transaction that the first look begins is the one of all.
    with _server(where, isolation_level="REPEATABLE READ", postgresql_readonly=True) as server:
        yield server


@contextmanager
def _changing_there(where: Where) -> Iterator[AtRest]:
    with _server(where) as server:
        units = _Turns(server)
        if not units.run(_is_alone):
            raise InUse
        yield units


class _Server:
    """A connection, and the loop that its driver wants."""

    def __init__(self, runner: asyncio.Runner, connection: AsyncConnection) -> None:
        self._runner = runner
        self._connection = connection

    def run(self, act: Callable[[Connection], T]) -> T:
        async def work() -> T:
            found: T = await self._connection.run_sync(act)
            return found

        return self._runner.run(work())


class _Turns:
    def __init__(self, server: _Server) -> None:
        self._server = server

    def run(self, act: Callable[[Connection], T]) -> T:
        def work(connection: Connection) -> T:
            with connection.begin():
                return act(connection)

        return self._server.run(work)


@contextmanager
def _server(where: Where, **options: Any) -> Iterator[_Server]:
    # Only who uses PostgreSQL needs its driver.
    from storage.drivers.postgres import async_url

    assert isinstance(where, URL)  # noqa: S101 - tells mypy that it is no file
    with asyncio.Runner() as runner:
        engine = create_async_engine(
            async_url(where.render_as_string(hide_password=False)),
            hide_parameters=True,
            execution_options=OPTIONS,
            connect_args={"server_settings": {"application_name": _OPERATOR}},
        )
        try:
            connection = _reach(where, lambda: runner.run(_connect(engine.connect(), options)))
            try:
                yield _Server(runner, connection)
            finally:
                runner.run(connection.close())
        finally:
            runner.run(engine.dispose())


async def _connect(opening: AsyncConnection, options: dict[str, Any]) -> AsyncConnection:
    try:
        connection = await opening
    except DBAPIError as error:
        # A wrong password, no such database: as much out of reach as a closed port.
        raise ConnectionError(str(error.orig)) from error
    return await connection.execution_options(**options) if options else connection


def _is_alone(connection: Connection) -> bool:
    """Whether neither a bot is connected, nor another command like this one.

    A bot of version 0.1.0 gave its connections no name. On its schema nameless ones are taken for
    one; elsewhere they may be a proxy's, which keeps them open.
    """
    from storage.drivers.postgres import BOT

    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND usename = current_user"
        " AND (application_name = :bot OR (application_name = ''"
        " AND to_regclass('communities') IS NOT NULL AND to_regclass('leases') IS NULL))"
    )
    if connection.execute(others, {"bot": BOT}).scalar():
        return False
    lock = text("SELECT pg_try_advisory_lock(:key)")
    return bool(connection.execute(lock, {"key": _CHANGING}).scalar())
