"""Whether a statement names the community: for each community table in it, by an equality.

That is what lets the schema be spread over a distributed PostgreSQL, and one community's turn never
read or write another's rows. Statements are SQLAlchemy's own trees, not their text.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import (
    BindParameter,
    Connection,
    Delete,
    Engine,
    Insert,
    Select,
    Table,
    Update,
    event,
)
from sqlalchemy.exc import SAWarning
from sqlalchemy.schema import ExecutableDDLElement
from sqlalchemy.sql import operators, visitors
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList, Grouping
from sqlalchemy.sql.selectable import Alias, Join

import storage
from storage import schema
from storage.records import Record, by_keys, shape, update_of
from storage.statements import Statement

_COMMUNITY_TABLES = set(schema.COMMUNITY_TABLES)
_NAMES = re.compile(rf"\b({'|'.join(table.name for table in schema.COMMUNITY_TABLES)})\b")


def nameless(statement: Any) -> set[str]:
    """The community tables in a statement whose community it does not name."""
    if isinstance(statement, Insert):
        with warnings.catch_warnings():
            # That a key is left out is what we ask.
            warnings.simplefilter("ignore", SAWarning)
            given = set(statement.compile().params)
        found = set() if "community_id" in given else {statement.table}
        return {table.name for table in found if table in _COMMUNITY_TABLES}
    if isinstance(statement, str) or not isinstance(statement, Select | Update | Delete):
        return set(_NAMES.findall(str(statement)))
    occurrences, equalities = set[Any](), list[tuple[Any, Any]]()
    for part in visitors.iterate(statement):
        if isinstance(part, Select):
            froms = list(part.get_final_froms())
            equalities += _equalities([part.whereclause])
        elif isinstance(part, Update | Delete):
            froms = [part.table]
            equalities += _equalities([part.whereclause])
        else:
            continue
        while froms:
            each = froms.pop()
            if isinstance(each, Join):
                froms += [each.left, each.right]
                equalities += _equalities([each.onclause])
            elif _table(each) is not None:
                occurrences.add(each)
    named = _named(equalities)
    return {each.name for each in occurrences if each not in named}


def _table(each: Any) -> Table | None:
    """The community table that stands here, itself or under another name."""
    found = each.element if isinstance(each, Alias) else each
    return found if found in _COMMUNITY_TABLES else None


def _equalities(clauses: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    """Both sides of each `a.community_id = b` that must hold: nothing beneath an OR or a NOT."""
    todo = list(clauses)
    while todo:
        clause = todo.pop()
        if isinstance(clause, Grouping):
            todo.append(clause.element)
        elif isinstance(clause, BooleanClauseList) and clause.operator is operators.and_:
            todo += clause.clauses
        elif isinstance(clause, BinaryExpression) and clause.operator is operators.eq:
            yield clause.left, clause.right


def _named(equalities: list[tuple[Any, Any]]) -> set[Any]:
    """The tables whose community is a value that is handed in, or the same as such a table's."""
    named: set[Any] = set()
    before = -1
    while len(named) != before:
        before = len(named)
        for left, right in [*equalities, *((b, a) for a, b in equalities)]:
            if getattr(left, "name", "") != "community_id" or getattr(left, "table", None) is None:
                continue
            other = getattr(right, "table", None)
            is_column = getattr(right, "name", "") == "community_id"
            if isinstance(right, BindParameter) or (is_column and other in named):
                named.add(left.table)
    return named


# -- all of them -----------------------------------------------------------------------------------

WITHOUT = {
    "storage.communities._LAST": "a community is founded under the next number, with the head rows"
    " locked against two at once by their key",
    "storage.communities._NAMED": "a room is bound to a community by its name, once",
    "storage.erasing._AT_HOME": "a server let the bot go: which communities had their home there",
    "storage.communities._ALL": "the operator's commands go over all communities",
    "storage.jobs._NEXT": "the clock asks when anything is due",
    "storage.jobs._COMMUNITIES_DUE": "the clock asks where something is due; a turn each then",
    "storage.outbox._ALL_WAITING": "a start delivers what was left over, whoever's it is",
    "storage.outbox._ALL_WAITING_ON": "the same, of one account that is served here",
    "storage.outbox._NUMBERS_WAITING_ON": "what other processes have to say on an account of ours;"
    " each community's is then read by itself",
    "storage.outbox._OLDEST_WAITING": "who watches the bot asks how long anything has waited",
    "storage.outbox._ASKED_SINCE": "a start learns whom something was asked lately, anywhere",
    "storage.asks._COMMUNITIES_WAITING": "after an absence: whom it may have kept waiting",
    "storage.events._IN_ANY_BOOKS": "a message dated before its room was there: whether any books"
    " knew it, looked up by its key",
}
"""The statements that name no community, and why each of them may."""


@functools.cache
def all_statements() -> Mapping[str, Any]:
    """Every statement that stands in `storage`, by where it stands."""
    found: dict[str, Any] = {}
    for info in pkgutil.iter_modules(storage.__path__, "storage."):
        if info.ispkg:
            continue
        for name, value in vars(importlib.import_module(info.name)).items():
            if isinstance(value, Executable | Statement):
                clause = value.clause if isinstance(value, Statement) else value
                found[f"{info.name}.{name}"] = clause
    for kind in _kinds(Record):
        form, of = shape(kind), f"{kind.__module__}.{kind.__name__}"
        found[f"{of} by_key"] = form.by_key.clause
        found[f"{of} insert"] = form.insert.clause
        found[f"{of} update"] = update_of(kind, form.columns).clause
        if form.key:
            found[f"{of} by_keys"] = by_keys(kind, 2).clause
    return found


def _kinds(above: type[Record]) -> Iterator[type[Record]]:
    for kind in above.__subclasses__():
        if "TABLE" in vars(kind):
            yield kind
        yield from _kinds(kind)


@functools.cache
def _allowed() -> frozenset[str]:
    known = all_statements()
    return frozenset(str(known[name]) for name in WITHOUT)


_touched: dict[Statement, set[str]] = {}
"""Of each statement handed to the driver itself: it is looked through once in all the tests."""


@contextmanager
def watched(but: Iterable[str] = ()) -> Iterator[dict[str, set[str]]]:
    """Statement → community tables it touches without naming the community, for all that run.

    Those in WITHOUT are left out, and those `but`, which are given as text. It is watched without a
    listener at the cursor, with whom every `Statement` would be executed by SQLAlchemy, slowly.
    """
    found: dict[str, set[str]] = {}
    seen: dict[int, Any] = {}
    allowed = {*_allowed(), *but}

    def note(tree: Any, tables: set[str]) -> None:
        if tables and str(tree) not in allowed:
            found[str(tree)] = tables

    def look(connection: Any, tree: Any, *_: Any) -> None:
        # What makes the schema is of no community.
        if id(tree) not in seen and not isinstance(tree, ExecutableDDLElement):
            seen[id(tree)] = tree
            note(tree, nameless(tree))

    def look_at(statement: Statement) -> None:
        if statement not in _touched:
            _touched[statement] = nameless(statement.clause)
        note(statement.clause, _touched[statement])

    rows, run, driver_sql = Statement.rows, Statement.run, Connection.exec_driver_sql

    def watched_rows(statement: Statement, *given: Any) -> Any:
        look_at(statement)
        return rows(statement, *given)

    def watched_run(statement: Statement, *given: Any) -> Any:
        look_at(statement)
        return run(statement, *given)

    def watched_driver_sql(connection: Connection, words: str, *given: Any, **more: Any) -> Any:
        look(connection, words)
        return driver_sql(connection, words, *given, **more)

    event.listen(Engine, "before_execute", look)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Statement, "rows", watched_rows)
        patch.setattr(Statement, "run", watched_run)
        patch.setattr(Connection, "exec_driver_sql", watched_driver_sql)
        try:
            yield found
        finally:
            event.remove(Engine, "before_execute", look)
