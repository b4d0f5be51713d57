"""Rows as frozen records, and the statements every record type needs: load by key, insert, update.

A record type is a frozen dataclass whose fields are the table's columns in their order, without
`community_id`, which the books add. No mapper beyond that: queries stand in the aggregates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, ClassVar, TypeVar

from sqlalchemy import (
    ARRAY,
    Connection,
    Table,
    and_,
    bindparam,
    column,
    func,
    insert,
    select,
    values,
)
from sqlalchemy import update as sql_update

from storage.bundles import LET_IN, Look, Part, are_bundled, write_out
from storage.errors import NotAtOnce
from storage.statements import Row, Statement, run_all
from storage.values import DRAFTS, Quick


class Record(Quick):
    """Base of all record types; `TABLE` is where it lives."""

    TABLE: ClassVar[Table]
    STAYS: ClassVar[bool] = False
    """Asked for by its key again and again, so that it is worth keeping warm (`storage.warm`)."""
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
    of_arrays: dict[tuple[str, ...], Statement] = field(default_factory=dict)
    """The same for many rows at once; by no columns, what inserts new ones."""


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


def looks_for(
    community: int, kind: type[R], keys: Sequence[Key], take: Callable[[list[R]], None]
) -> list[Look]:
    """Looks for the records with these keys, one for each thousand of them.

    `take` is given those that there are; the last one may come several times.
    """
    at = SHAPES[kind].key_at

    def taken(rows: list[Row]) -> None:
        take([kind(*row) for row in rows if row[at] is not None])

    looks = []
    for start in range(0, len(keys), MOST_KEYS):
        some = keys[start : start + MOST_KEYS]
        # Rounded up with the last key again, so that few forms of words are needed: writing one for
        # hundreds of keys takes as long as a hundred tips.
        count = 1
        while count < len(some):
            count *= 4
        given = [value for key in some for value in key]
        given += some[-1] * (count - len(some))
        looks.append(Look(by_keys(kind, count), (*given, community), taken))
    return looks


@dataclass(slots=True)
class Writing:
    """Rows of one type to be written by one statement: new ones, or `names` set in those with
    these `keys`."""

    kind: type[Record]
    names: tuple[str, ...]
    keys: list[Key]
    rows: list[Row]


def writings_of(
    community: int,
    kind: type[R],
    new: Sequence[R],
    changes: Sequence[tuple[R, R]],
    amended: Sequence[tuple[Key, Mapping[str, Any]]],
) -> list[Writing]:
    """What inserts what is new, updates what changed (before, after), and then sets just the given
    fields of records with these keys."""
    form = SHAPES[kind]
    found = []
    if new:
        at = form.community_at
        rows = [(*(row := form.row(each))[:at], community, *row[at:]) for each in new]
        found.append(Writing(kind, (), list(map(form.key_of, new)), rows))
    names = _different(form, changes) if changes else ()
    if names:
        changed_of = _values_of(names)
        keys = [form.key_of(after) for _, after in changes]
        rows = [
            (*changed_of(after), community, *key)
            for (_, after), key in zip(changes, keys, strict=True)
        ]
        found.append(Writing(kind, names, keys, rows))
    if not amended:
        return found
    by_names: dict[tuple[str, ...], Writing] = {}
    for key, given in amended:
        names = tuple(given)
        writing = by_names.setdefault(names, Writing(kind, names, [], []))
        writing.keys.append(key)
        writing.rows.append((*given.values(), community, *key))
    return [*found, *by_names.values()]


def write(connection: Connection, writings: Sequence[Writing]) -> None:
    """Write them in their order, a call each; a server is sent as many at once as can be."""
    if len(writings) == 1 or not are_bundled(connection):
        run_all(connection, [(_statement_of(each), each.rows) for each in writings])
        return
    bundle: list[Writing] = []
    written: set[tuple[type[Record], Key]] = set()
    for each in writings:
        here = {(each.kind, key) for key in each.keys}
        # What one statement writes twice, or writes and has just made, it may write only once.
        if len(here) < len(each.keys):
            _send(connection, bundle)
            _statement_of(each).run(connection, each.rows)
            bundle, written = [], set()
            continue
        if not written.isdisjoint(here):
            _send(connection, bundle)
            bundle, written = [], set()
        bundle.append(each)
        written |= here
    _send(connection, bundle)


def _send(connection: Connection, bundle: Sequence[Writing]) -> None:
    if len(bundle) == 1:
        _statement_of(bundle[0]).run(connection, bundle[0].rows)
    elif bundle:
        write_out(connection, list(map(_part, bundle)))


def parts_of(writings: Sequence[Writing]) -> list[Part]:
    """All of it as parts of one statement. Raises NotAtOnce where a row is written twice."""
    written: set[tuple[type[Record], Key]] = set()
    for each in writings:
        here = {(each.kind, key) for key in each.keys}
        if len(here) < len(each.keys) or not written.isdisjoint(here):
            raise NotAtOnce(f"{each.kind.__name__} is written twice")
        written |= here
    return list(map(_part, writings))


def _part(writing: Writing) -> Part:
    statement = of_arrays(writing.kind, writing.names)
    return Part(statement, tuple(zip(*writing.rows, strict=True)))


def _statement_of(writing: Writing) -> Statement:
    return update_of(writing.kind, writing.names) if writing.names else SHAPES[writing.kind].insert


def of_arrays(kind: type[Record], names: tuple[str, ...]) -> Statement:
    """The statement of a writing, as a part, that takes an array for each of its values."""
    form = SHAPES[kind]
    if names not in form.of_arrays:
        form.of_arrays[names] = _of_arrays(kind, names)
    return form.of_arrays[names]


def _of_arrays(kind: type[Record], names: tuple[str, ...]) -> Statement:
    table, key = kind.TABLE, ("community_id", *SHAPES[kind].key)
    taken = (*names, *key) if names else tuple(each.name for each in table.columns)
    called = [f"value_{at}" for at in range(len(taken))]
    arrays = [
        bindparam(each, type_=ARRAY(table.c[name].type))
        for each, name in zip(called, taken, strict=True)
    ]
    rows = func.unnest(*arrays).table_valued(*called).render_derived(name="given")
    given = [rows.c[each] for each in called]
    if not names:
        new = insert(table).from_select(taken, select(*given).where(LET_IN))
        return Statement(new, *called)
    values_of = dict(zip(names, given, strict=False))
    same = [table.c[name] == each for name, each in zip(key, given[len(names) :], strict=True)]
    return Statement(sql_update(table).values(values_of).where(*same, LET_IN), *called)


def _different(form: Shape, changes: Iterable[tuple[Record, Record]]) -> tuple[str, ...]:
    """The columns in which any of the records differs from what it was."""
    differ: set[str] = set()
    for before, after in changes:
        for name, was, now in zip(form.columns, form.row(before), form.row(after), strict=True):
            if was != now:
                differ.add(name)
    return tuple(filter(differ.__contains__, form.columns))
