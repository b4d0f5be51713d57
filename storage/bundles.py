"""Several statements sent at once.

A server's answer to one statement is waited for before the next is sent, and on a network that wait
is longer than the work. So looks that do not need one another's answers go as one statement, each a
column of its only row, and so do all the rows that a unit of work writes, as parts of one `WITH`.
An SQLite file answers without a wait: there each is carried out by itself.

What one `WITH` writes is not seen by its other parts, and no two of them may write the same row.
All of them may hang on one more, which locks: where that has no row, nothing at all is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection, literal_column, select
from sqlalchemy import text as written

from storage.statements import Row, Statement, ask

MOST_VALUES = 16_000
"""Values sent with one statement at most; PostgreSQL takes twice as many."""

_PLACE = re.compile(r"\$(\d+)")


class Look(NamedTuple):
    """Something to be looked up: `take` is given the rows that are found."""

    statement: Statement
    values: Row
    take: Callable[[list[Row]], None]


class Part(NamedTuple):
    """Something to be written: a statement that takes a column of values for each of its names.

    It says by `LET_IN` that it is carried out only where it may be.
    """

    statement: Statement
    columns: tuple[object, ...]


LET_IN = written("EXISTS (SELECT 1 FROM let_in)")
"""The condition of each part: let in is all or nothing, once for one statement."""

_ALWAYS = Part(Statement(select(literal_column("1"))), ())


def are_bundled(connection: Connection) -> bool:
    """Whether the database is a server, so that sending less often is worth something."""
    return connection.dialect.name == "postgresql"


def look_up(connection: Connection, looks: Sequence[Look]) -> None:
    """Look all of this up, at one moment; what one look takes in, no other may need."""
    if len(looks) == 1 or not are_bundled(connection):
        for look in looks:
            look.take(look.statement.rows(connection, look.values))
        return
    bundle: list[Look] = []
    size = 0
    for look in looks:
        if bundle and size + len(look.values) > MOST_VALUES:
            _look_up(connection, bundle)
            bundle, size = [], 0
        bundle.append(look)
        size += len(look.values)
    if bundle:
        _look_up(connection, bundle)


def _look_up(connection: Connection, looks: Sequence[Look]) -> None:
    texts = tuple(look.statement.text(connection.dialect) for look in looks)
    counts = tuple(len(look.values) for look in looks)
    values = tuple(value for look in looks for value in look.values)
    found = ask(connection, _columns(texts, counts), values)[0]
    for look, records in zip(looks, found, strict=True):
        look.take([tuple(record) for record in records])


def write_out(connection: Connection, parts: Sequence[Part], gate: Part = _ALWAYS) -> bool:
    """Write all of this as one statement; no two parts may write the same row.

    With a `gate`, a part that gives a row or none, they are written only where it gives one.
    False where it gave none, and so nothing was written.
    """
    all_of_it = (gate, *parts)
    texts = tuple(part.statement.text(connection.dialect) for part in all_of_it)
    counts = tuple(len(part.columns) for part in all_of_it)
    values = tuple(column for part in all_of_it for column in part.columns)
    return bool(ask(connection, _with(texts, counts), values))


@lru_cache(maxsize=512)
def _columns(texts: tuple[str, ...], counts: tuple[int, ...]) -> str:
    """One statement whose row holds, for each of these, the rows that it finds.

    What writes as it looks has to stand before the columns; its turn comes with its column.
    """
    columns, before = [], []
    for index, each in enumerate(_moved(texts, counts)):
        found = f"({each})"
        if each.startswith("UPDATE"):
            found = f"look_{index}"
            before.append(f"{found} AS ({each})")
        columns.append(f"ARRAY(SELECT found FROM {found} AS found)")  # noqa: S608 - without any value
    beginning = f"WITH {', '.join(before)} " if before else ""
    return f"{beginning}SELECT {', '.join(columns)}"


@lru_cache(maxsize=512)
def _with(texts: tuple[str, ...], counts: tuple[int, ...]) -> str:
    """One statement that carries out each of these where the first of them gives a row."""
    gate, *moved = _moved(texts, counts)
    parts = [f"let_in AS ({gate})"]
    parts += [f"part_{index} AS ({each})" for index, each in enumerate(moved)]
    return f"WITH {', '.join(parts)} SELECT 1 FROM let_in"  # noqa: S608 - without any value


def _moved(texts: tuple[str, ...], counts: tuple[int, ...]) -> list[str]:
    """The statements with the places of their values counted through all of them."""
    moved, before = [], 0
    for text, count in zip(texts, counts, strict=True):
        moved.append(_moved_by(text, before))
        before += count
    return moved


def _moved_by(text: str, before: int) -> str:
    return _PLACE.sub(lambda place: f"${int(place[1]) + before}", text)
