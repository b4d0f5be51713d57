"""Rows as frozen records, and the statements every record type needs: load by key, insert, update.

A record type is a frozen dataclass whose fields are the table's columns in their order, without
`community_id`, which the books add. No mapper beyond that: queries stand in the aggregates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, ClassVar, TypeVar

from sqlalchemy import Connection, Table, and_, bindparam, column, insert, select, values
from sqlalchemy import update as sql_update

from storage.statements import Row, Statement
from storage.values import DRAFTS, Quick


class Record(Quick):
    """Base of all record types; `TABLE` is where it lives."""

    TABLE: ClassVar[Table]
    __slots__ = ()


R = TypeVar("R", bound=Record)
Key = tuple[Any, ...]


def changed(record: R, **changes: Any) -> R:
    """The record with some fields changed: `dataclasses.replace`, ten times as fast."""
    kind = type(record)
    copy = DRAFTS[kind](*SHAPES[kind].row(record))
    for name, value in changes.items():
        setattr(copy, name, value)
    copy.__class__ = kind
    same: R = copy
    return same


# -- shapes ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shape:
    """What the books need to know of a record type, worked out once.

    `row` gives a record's values in the order of its columns, `key_of` those of its key.
    """

    columns: tuple[str, ...]
    key: tuple[str, ...]
    row: Callable[[Any], Row]
    key_of: Callable[[Any], Key]
    by_key: Statement
    insert: Statement
    community_at: int
    """Where the community stands among the columns of a new row."""
    key_at: int
    """Where in a record's row a part of the key stands, which is never None."""
    by_keys: dict[int, Statement] = field(default_factory=dict)
    """By how many keys are looked for at once."""
    updates: dict[tuple[str, ...], Statement] = field(default_factory=dict)
    """By the columns that are set."""


class _Shapes(dict[type[Record], Shape]):
    """Shapes by their record types, each worked out when it is first asked for."""

    def __missing__(self, kind: type[Record]) -> Shape:
        form = self[kind] = _shape(kind)
        return form


SHAPES = _Shapes()
"""The books look here for every record that they read or write, so it costs no call."""


def shape(kind: type[Record]) -> Shape:
    """The shape of a record type. Raises TypeError where fields and columns differ."""
    return SHAPES[kind]


def _shape(kind: type[Record]) -> Shape:
    table = kind.TABLE
    columns = tuple(each.name for each in table.columns if each.name != "community_id")
    names = tuple(each.name for each in fields(kind))  # type: ignore[arg-type] # a dataclass
    if columns != names:
        raise TypeError(f"{kind.__name__} has {names}, its table has {columns}")
    key = tuple(c.name for c in table.primary_key.columns if c.name != "community_id")
    one = select(*(table.c[name] for name in columns)).where(*_keyed(table, key))
    new = insert(table).values({each.name: bindparam(each.name) for each in table.columns})
    return Shape(
        columns,
        key,
        _values_of(columns),
        _values_of(key),
        Statement(one, *_bound("community_id", *key)),
        Statement(new, *(each.name for each in table.columns)),
        [each.name for each in table.columns].index("community_id"),
        columns.index(key[0]) if key else 0,
    )


def _bound(*names: str) -> list[str]:
    """How values of the key are called in a statement, where a new value may stand beside them."""
    return [f"b_{name}" for name in names]


def _keyed(table: Table, key: Sequence[str]) -> list[Any]:
    return [table.c[name] == bindparam(f"b_{name}") for name in ("community_id", *key)]


def _values_of(names: Sequence[str]) -> Callable[[Any], Row]:
    if len(names) > 1:
        return attrgetter(*names)
    if names:
        only = attrgetter(names[0])
        return lambda record: (only(record),)
    return lambda _: ()


def update_of(kind: type[Record], names: tuple[str, ...]) -> Statement:
    """Sets just the columns that changed: an index over others then is left alone."""
    form = SHAPES[kind]
    if names not in form.updates:
        change = sql_update(kind.TABLE).where(*_keyed(kind.TABLE, form.key))
        change = change.values({name: bindparam(name) for name in names})
        form.updates[names] = Statement(change, *names, *_bound("community_id", *form.key))
    return form.updates[names]


MOST_KEYS = 1024
"""Keys looked for in one statement at most; databases have a limit of their own above that."""


def by_keys(kind: type[Record], count: int) -> Statement:
    """Looks for `count` keys at once; a key that is not there gives a row of nothing.

    The keys are a table of their own, joined from its side: of `(a, b) IN (…)` beside a community
    SQLite makes a walk through all of the community.
    """
    form, table = SHAPES[kind], kind.TABLE
    if count in form.by_keys:
        return form.by_keys[count]
    names = [[f"b_{name}_{index}" for name in form.key] for index in range(count)]
    columns = [column(name, table.c[name].type) for name in form.key]
    rows = [
        tuple(bindparam(name, type_=each.type) for name, each in zip(row, columns, strict=True))
        for row in names
    ]
    wanted = values(*columns, name="wanted").data(rows).cte("wanted")
    same = [table.c[name] == wanted.c[name] for name in form.key]
    found = select(*(table.c[name] for name in form.columns)).select_from(
        wanted.outerjoin(table, and_(*_keyed(table, ()), *same))
    )
    flat = [name for each in names for name in each]
    form.by_keys[count] = Statement(found, *flat, "b_community_id")
    return form.by_keys[count]


# -- reading and writing ---------------------------------------------------------------------------


def load(connection: Connection, community: int, kind: type[R], key: Key) -> R | None:
    """The record with this key, or None."""
    rows = SHAPES[kind].by_key.rows(connection, (community, *key))
    return kind(*rows[0]) if rows else None


def load_many(
    connection: Connection, community: int, kind: type[R], keys: Sequence[Key]
) -> list[R]:
    """The records with these keys that there are, in a statement for each thousand of them.

    The last one may come several times.
    """
    found: list[R] = []
    for start in range(0, len(keys), MOST_KEYS):
        some = keys[start : start + MOST_KEYS]
        # Rounded up with the last key again, so that few forms of words are needed: writing one for
        # hundreds of keys takes as long as a hundred tips.
        count = 1
        while count < len(some):
            count *= 4
        given = [value for key in some for value in key]
        given += some[-1] * (count - len(some))
        rows = by_keys(kind, count).rows(connection, (*given, community))
        at = SHAPES[kind].key_at
        found += [kind(*row) for row in rows if row[at] is not None]
    return found


def write(
    connection: Connection,
    community: int,
    kind: type[R],
    new: Sequence[R],
    changes: Sequence[tuple[R, R]],
) -> None:
    """Insert what is new and update what changed (before, after), each in one call."""
    form = SHAPES[kind]
    if new:
        at = form.community_at
        rows = [(*(row := form.row(each))[:at], community, *row[at:]) for each in new]
        form.insert.run(connection, rows)
    names = _different(form, changes) if changes else ()
    if names:
        changed_of = _values_of(names)
        rows = [(*changed_of(after), community, *form.key_of(after)) for _, after in changes]
        update_of(kind, names).run(connection, rows)


def amend(
    connection: Connection,
    community: int,
    kind: type[Record],
    amended: Sequence[tuple[Key, Mapping[str, Any]]],
) -> None:
    """Set just these fields of the records with these keys: a call for each set of fields."""
    by_names: dict[tuple[str, ...], list[Row]] = {}
    for key, given in amended:
        row = (*given.values(), community, *key)
        by_names.setdefault(tuple(given), []).append(row)
    for names, rows in by_names.items():
        update_of(kind, names).run(connection, rows)


def _different(form: Shape, changes: Iterable[tuple[Record, Record]]) -> tuple[str, ...]:
    """The columns in which any of the records differs from what it was."""
    differ: set[str] = set()
    for before, after in changes:
        for name, was, now in zip(form.columns, form.row(before), form.row(after), strict=True):
            if was != now:
                differ.add(name)
    return tuple(filter(differ.__contains__, form.columns))
