"""Rows as frozen records, and the statements every record type needs: load by key, insert, update.

A record type is a frozen dataclass whose fields are the table's columns in their order, without
`community_id`, which the books add. No mapper beyond that: queries stand in the aggregates.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any, ClassVar, TypeVar

from sqlalchemy import Connection, Insert, Select, Table, Update, bindparam, insert, select, tuple_
from sqlalchemy import update as sql_update


class Record:
    """Base of all record types; `TABLE` is where it lives."""

    TABLE: ClassVar[Table]
    __slots__ = ()


R = TypeVar("R", bound=Record)
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """What the books need to know of a record type, worked out once."""

    columns: tuple[str, ...]
    key: tuple[str, ...]
    by_key: Select[Any]
    by_keys: Select[Any]
    insert: Insert
    update: Update
    key_of: Callable[[Any], Key]


_SHAPES: dict[type[Record], Shape] = {}


def shape(kind: type[Record]) -> Shape:
    """The shape of a record type. Raises TypeError where fields and columns differ."""
    if kind not in _SHAPES:
        _SHAPES[kind] = _shape(kind)
    return _SHAPES[kind]


def _shape(kind: type[Record]) -> Shape:
    table = kind.TABLE
    columns = tuple(column.name for column in table.columns if column.name != "community_id")
    names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type] # a dataclass
    if columns != names:
        raise TypeError(f"{kind.__name__} has {names}, its table has {columns}")
    key = tuple(c.name for c in table.primary_key.columns if c.name != "community_id")
    community = table.c.community_id == bindparam("b_community_id")
    one = select(*(table.c[name] for name in columns)).where(community)
    for name in key:
        one = one.where(table.c[name] == bindparam(f"b_{name}"))
    many = select(*(table.c[name] for name in columns)).where(community)
    if len(key) == 1:
        many = many.where(table.c[key[0]].in_(bindparam("b_keys", expanding=True)))
    elif key:
        many = many.where(
            tuple_(*(table.c[name] for name in key)).in_(bindparam("b_keys", expanding=True))
        )
    change = sql_update(table).where(community)
    for name in key:
        change = change.where(table.c[name] == bindparam(f"b_{name}"))
    change = change.values({name: bindparam(name) for name in columns if name not in key})
    return Shape(columns, key, one, many, insert(table), change, _key_getter(key))


def _key_getter(key: tuple[str, ...]) -> Callable[[Any], Key]:
    def key_of(record: Any) -> Key:
        return tuple(getattr(record, name) for name in key)

    return key_of


def load(connection: Connection, community: int, kind: type[R], key: Key) -> R | None:
    """The record with this key, or None."""
    form = shape(kind)
    given = {f"b_{name}": value for name, value in zip(form.key, key, strict=True)}
    row = connection.execute(form.by_key, {"b_community_id": community, **given}).first()
    return None if row is None else kind(*row)


def load_many(
    connection: Connection, community: int, kind: type[R], keys: Sequence[Key]
) -> list[R]:
    """The records with these keys that there are, in one statement."""
    if not keys:
        return []
    form = shape(kind)
    wanted: list[Any] = [key[0] for key in keys] if len(form.key) == 1 else list(keys)
    rows = connection.execute(form.by_keys, {"b_community_id": community, "b_keys": wanted})
    return [kind(*row) for row in rows]


def write(
    connection: Connection, community: int, kind: type[Record], new: list[Any], changed: list[Any]
) -> None:
    """Insert the new and update the changed records of one type, each in one executemany."""
    form = shape(kind)
    if new:
        rows = [
            {"community_id": community, **{name: getattr(r, name) for name in form.columns}}
            for r in new
        ]
        connection.execute(form.insert, rows)
    if changed:
        rows = [
            {
                "b_community_id": community,
                **{f"b_{name}": getattr(r, name) for name in form.key},
                **{name: getattr(r, name) for name in form.columns if name not in form.key},
            }
            for r in changed
        ]
        connection.execute(form.update, rows)
