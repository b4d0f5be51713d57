"""Moving all books from one database to another: every table, its rows in the order of their key.

Each step reads some rows here and writes them there together with how far the moving has come, in
one transaction. After an interruption it goes on behind the last step that was committed, if the
source is still what it was. The record of how far it has come is a table that only a database has
into which books are being moved; no bot opens such a one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    func,
    insert,
    inspect,
    literal,
    select,
    tuple_,
    update,
)

from storage import schema
from storage.drivers.migrate import HEAD, MOVING, prepare, version

TABLES: tuple[Table, ...] = (*schema.COMMUNITY_TABLES, *schema.ROUTING_TABLES)
"""In the order in which they are moved."""

_BULKY = {schema.outbox.name: 50, schema.inbox.name: 200}
"""Rows that may hold a picture, or a whole message, are taken in fewer at once."""
_AT_ONCE = 1000

_Number = BigInteger().with_variant(Integer, "sqlite")
_progress = Table(
    MOVING,
    MetaData(),
    Column("only", _Number, primary_key=True, autoincrement=False),
    Column("source", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("after", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)


class NotEmpty(Exception):
    """There is something in the database that books are to be moved into."""


class AnotherSource(Exception):
    """Other books are being moved into it, or the same, which have been written to since."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it has come: `table` is being moved, and is there up to the key `after`."""

    source: str
    table: str
    after: tuple[Any, ...] = ()


def fingerprint(connection: Connection) -> str:
    """What these books are now: another after whatever a bot does to them.

    A bot writes its heartbeat at its start, a unit of work the head row of its community; what is
    delivered or saved in between is counted.
    """
    parts: list[Any] = [HEAD, counts(connection)]
    for table in (schema.communities, schema.positions):
        rows = connection.execute(select(table).order_by(*table.primary_key.columns))
        parts += [[_plain(value) for value in row] for row in rows]
    waits = schema.outbox.c.waiting == 1
    parts.append(connection.execute(select(func.count()).where(waits)).scalar())
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _plain(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value


def counts(connection: Connection) -> dict[str, int]:
    """The rows of each table."""
    return {
        table.name: int(connection.execute(select(func.count()).select_from(table)).scalar() or 0)
        for table in TABLES
    }


# -- reading ---------------------------------------------------------------------------------------


def following(connection: Connection, name: str, after: Sequence[Any]) -> list[dict[str, Any]]:
    """The next rows of a table behind the key `after`, in the order of the key."""
    table = schema.metadata.tables[name]
    key = list(table.primary_key.columns)
    query = select(table).order_by(*key).limit(_BULKY.get(name, _AT_ONCE))
    if after:
        here = [literal(value, each.type) for value, each in zip(after, key, strict=True)]
        query = query.where(tuple_(*key) > tuple_(*here))
    return [dict(row._mapping) for row in connection.execute(query)]  # noqa: SLF001 - SQLAlchemy's public name


# -- writing ---------------------------------------------------------------------------------------


def begin(connection: Connection, source: str) -> Progress:
    """Make an empty database ready to be moved into, or find how far it has come before.

    Raises NotEmpty, AnotherSource, and Foreign for another program's tables.
    """
    if not inspect(connection).has_table(MOVING):
        if version(connection) is not None:
            raise NotEmpty
        prepare(connection)
        _progress.create(connection)
        progress = Progress(source, TABLES[0].name)
        row = {"only": 1, "source": source, "name": progress.table, "after": "[]"}
        connection.execute(insert(_progress), row)
        return progress
    found = connection.execute(select(_progress)).one()
    if found.source != source:
        raise AnotherSource
    return Progress(source, found.name, tuple(json.loads(found.after)))


def put(connection: Connection, progress: Progress, rows: list[dict[str, Any]]) -> Progress:
    """Write the rows that `following` gave, and how far it has come with them."""
    table = schema.metadata.tables[progress.table]
    if rows:
        connection.execute(insert(table), rows)
        key = tuple(rows[-1][each.name] for each in table.primary_key.columns)
        progress = Progress(progress.source, progress.table, key)
    else:
        progress = Progress(progress.source, after(progress.table))
    step = (
        update(_progress)
        .where(_progress.c.only == 1)
        .values(name=bindparam("b_name"), after=bindparam("b_after"))
    )
    connection.execute(
        step, {"b_name": progress.table, "b_after": json.dumps(list(progress.after))}
    )
    return progress


def after(name: str) -> str:
    """The table moved after this one; nothing after the last."""
    names = [table.name for table in TABLES]
    return names[names.index(name) + 1] if name != names[-1] else ""


def finish(connection: Connection) -> None:
    """All is there and in order: from now on these are books like any."""
    _progress.drop(connection)
