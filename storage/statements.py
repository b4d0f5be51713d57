"""Statements handed to the driver itself: put into words once by SQLAlchemy, then run without it.

What SQLAlchemy does around an execution (a context, a result, looking the words up) takes ten times
as long as SQLite needs for a row by its key, and a tip is twenty statements. So a statement is
compiled once a dialect and kept as text with the order of its values. Errors still come out as
SQLAlchemy's, by which `storage.drivers.store` knows how to end a unit of work; and where somebody
listens to what is executed, SQLAlchemy executes it, so that they hear of it as of everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Executable, Select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement, visitors
from sqlalchemy.sql.compiler import SQLCompiler

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """A statement as one dialect takes it: its text, the names of its values in their order, and
    those values that always stand in it."""

    text: str
    names: tuple[str, ...]
    constants: Mapping[str, Any]


class Statement:
    """A statement whose values come as a row, in the `order` of their names, or by name.

    What selects by a list of any length is none of these: its words differ with the length.
    """

    def __init__(self, clause: Executable, *order: str) -> None:
        self.clause = clause
        self._order = order
        self._words: dict[str, _Words] = {}

    def text(self, dialect: Dialect) -> str:
        """Its words in this dialect."""
        return (self._words.get(dialect.name) or self._for(dialect)).text

    def _for(self, dialect: Dialect) -> _Words:
        words = self._words.get(dialect.name)
        if words is None:
            words = _words(self.clause, dialect)
            if self._order and words.names != self._order:
                raise TypeError(f"{words.text} takes {words.names}, not {self._order}")
            self._words[dialect.name] = words
        return words

    def find(self, connection: Connection, given: Mapping[str, Any]) -> list[Row]:
        """The rows there are for values by name."""
        return self.rows(connection, self.row(connection.dialect, given))

    def row(self, dialect: Dialect, given: Mapping[str, Any]) -> Row:
        """Values by name in the order in which this dialect takes them."""
        words = self._words.get(dialect.name) or self._for(dialect)
        if words.constants:
            given = {**words.constants, **given}
        return tuple(map(given.__getitem__, words.names))

    def rows(self, connection: Connection, values: Row) -> list[Row]:
        """The rows there are for values in order."""
        words = self._words.get(connection.dialect.name) or self._for(connection.dialect)
        return ask(connection, words.text, values)

    def carry_out(self, connection: Connection, given: Sequence[Mapping[str, Any]]) -> None:
        """Carry it out for each of these values by name, in one call of the driver."""
        words = self._words.get(connection.dialect.name) or self._for(connection.dialect)
        rows = [tuple(map({**words.constants, **each}.__getitem__, words.names)) for each in given]
        self.run(connection, rows)

    def run(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Carry it out for each row of values, in one call of the driver."""
        run_all(connection, [(self, rows)])


def run_all(connection: Connection, runs: Iterable[tuple[Statement, Sequence[Row]]]) -> None:
    """Carry out statements in their order, each for all its rows of values in one call."""
    dialect = connection.dialect
    if connection.dispatch.before_cursor_execute:
        for statement, rows in runs:
            connection.exec_driver_sql(statement.text(dialect), list(rows))
        return
    words = ""
    try:
        cursor = connection.connection.cursor()
        try:
            for statement, rows in runs:
                words = statement.text(dialect)
                if len(rows) == 1:
                    cursor.execute(words, rows[0])
                else:
                    cursor.executemany(words, rows)
        finally:
            cursor.close()
    except BaseException as error:
        raise _known(connection, words, error) from error


def ask(connection: Connection, text: str, values: Row) -> list[Row]:
    """The rows that words in the database's own dialect find for values in order."""
    if connection.dispatch.before_cursor_execute:
        return [tuple(row) for row in connection.exec_driver_sql(text, values)]
    try:
        cursor = connection.connection.cursor()
        try:
            cursor.execute(text, values)
            return list(cursor.fetchall())
        finally:
            cursor.close()
    except BaseException as error:
        raise _known(connection, text, error) from error


def _words(clause: Executable, dialect: Dialect) -> _Words:
    assert isinstance(clause, ClauseElement)  # noqa: S101 - tells mypy that it can be compiled
    compiled = clause.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - tells mypy that it has parameters
    names = tuple(compiled.positiontup or ())
    binds = compiled.binds
    constants = {name: binds[name].value for name in names if not binds[name].required}
    return _Words(str(compiled), names, constants)


@lru_cache(maxsize=1024)
def statement_of(query: Executable) -> Statement | None:
    """The statement of a query, None where it selects by a list of any length."""
    assert isinstance(query, ClauseElement)  # noqa: S101 - tells mypy that it has parts
    for part in visitors.iterate(query):
        if getattr(part, "expanding", False):
            return None
    return Statement(query)


def find(connection: Connection, query: Executable, given: Mapping[str, Any]) -> list[Row]:
    """What a query finds. It is a constant of its module, so that it is put into words once."""
    statement = statement_of(query)
    if statement is None:
        return [tuple(row) for row in connection.execute(query, given)]
    return statement.find(connection, given)


def find_value(connection: Connection, query: Select[Any], given: Mapping[str, Any]) -> Any:
    """The first column of the first row that a query finds; None where there is no row."""
    rows = find(connection, query, given)
    return rows[0][0] if rows else None


def carry_out(connection: Connection, change: Executable, *given: Mapping[str, Any]) -> None:
    """Carry out a change for each of these values by name. It is a constant of its module, as the
    queries are."""
    statement = statement_of(change)
    if statement is None:
        connection.execute(change, list(given))
    else:
        statement.carry_out(connection, given)


def _known(connection: Connection, text: str, error: BaseException) -> BaseException:
    """An error as SQLAlchemy would have raised it; a connection that is lost goes out of use.

    Values stay out of it: they are what members wrote, and errors go into the log.
    """
    driver = connection.dialect.loaded_dbapi.Error
    if not isinstance(error, Exception):
        # Stopped in the middle of a statement, so that nobody knows where the connection stands.
        connection.invalidate(error)
        return error
    if not isinstance(error, driver):
        return error
    raw = None if connection.invalidated else connection.connection.dbapi_connection
    lost = connection.dialect.is_disconnect(error, raw, None)
    if lost:
        connection.invalidate(error)
    return DBAPIError.instance(
        text,
        None,
        error,
        driver,
        hide_parameters=True,
        connection_invalidated=lost,
        dialect=connection.dialect,
    )
