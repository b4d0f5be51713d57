"""Connections to SQLite: the writer's, readers' and those of long looks, and how they fail.

Each begins as it must, and what the planner is told of the tables is told here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import Engine as SqlEngine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, Pool, QueuePool, StaticPool

from storage import schema
from storage.drivers.compiled import OPTIONS
from storage.statements import Statement
from storage.warm import keep_warm

_PASSING = ("database is locked", "database table is locked")
_UNWRITABLE = (
    "database or disk is full",
    "attempt to write a readonly database",
    "disk i/o error",
    "unable to open database file",
)
READERS = 4


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
        execution_options=OPTIONS,
    )

    @event.listens_for(engine, "connect")
    def on_connect(raw: sqlite3.Connection, kept: ConnectionPoolEntry) -> None:
        raw.isolation_level = None
        keep_warm(kept.info, raw)
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
        pool_size=READERS,
        hide_parameters=True,
        execution_options=OPTIONS,
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
        execution_options=OPTIONS,
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
