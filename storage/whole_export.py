"""A community whole, as a file from which it goes on elsewhere: every row that is kept of it.

One JSON object a line: a head, the rows of each table in the order of their keys, and an end by
which a file that was cut off or changed is known. Written out again where it was read in, it is the
same to the byte. What is no community's is not in it: what waits to be heard, an adapter's position
and its keys; the keys of secret votes lie elsewhere on purpose.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from sqlalchemy import Connection, LargeBinary, Table, bindparam, func, insert, select

from storage import rooms, schema

FORM = 1
"""The form of the file; a reader that knows another form says so."""

TABLES: tuple[Table, ...] = (
    *schema.COMMUNITY_TABLES,
    schema.rooms,
    schema.identities,
    schema.visitors,
    schema.codes,
)
"""What there is of a community, in the order in which it is written and read."""

_BY_NAME = {table.name: table for table in TABLES}
_AT_ONCE = 500


Fact = tuple[tuple[str, str], str]
"""A small fact that the program keeps: of which account, and under which key."""


class Unreadable(Exception):
    """The file is no such export, or not all of one; it says why in words."""


def write(
    connection: Connection, community: int, out: TextIO, facts: Iterable[Fact], made_by: str
) -> None:
    """Write a community, of the schema `made_by`, with those small facts of the program it needs.

    Its secret is among them, by which whoever was forgotten is known again: the file is as
    confidential as the database.
    """
    sums, rows = hashlib.sha256(), 0

    def line(value: dict[str, Any]) -> None:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n"
        sums.update(text.encode())
        out.write(text)

    line(
        {
            "commonpurse": "community",
            "form": FORM,
            "schema": made_by,
            "community": community,
            "facts": [
                [*account, key, value]
                for account, key in facts
                if (value := rooms.recall(connection, account, key)) is not None
            ],
        }
    )
    for table in TABLES:
        for row in _rows(connection, table, community):
            line({"table": table.name, "row": row})
            rows += 1
    out.write(json.dumps({"rows": rows, "sha256": sums.hexdigest()}, sort_keys=True) + "\n")


def _rows(connection: Connection, table: Table, community: int) -> Iterator[dict[str, Any]]:
    query = (
        select(table)
        .where(table.c.community_id == bindparam("community_id"))
        .order_by(*table.primary_key.columns)
    )
    found = connection.execute(
        query, {"community_id": community}, execution_options={"yield_per": _AT_ONCE}
    )
    for row in found.mappings():
        yield {
            name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()
        }


def holds_nothing(connection: Connection) -> bool:
    """Whether no community is there yet."""
    return not connection.execute(select(func.count()).select_from(schema.communities)).scalar()


def read(connection: Connection, lines: Iterable[str], ours: str) -> int:
    """Put a community into books of the schema `ours` that hold none; gives its number.

    The caller holds a transaction open, and verifies before it ends: what was changed by whoever
    can also work out a sum shows there. Raises Unreadable.
    """
    found = iter(lines)
    first = next(found, "")
    head = _object(first, 1)
    if head.get("commonpurse") != "community" or head.get("form") != FORM:
        raise Unreadable("it is no export of a whole community (--format whole)")
    if head.get("schema") != ours:
        raise Unreadable(
            f"it is of schema {head.get('schema')}, and this program's is {ours}: write it out anew"
            " with a program of this version"
        )
    community = head.get("community")
    if not isinstance(community, int):
        raise Unreadable("line 1 names no community")
    sums = hashlib.sha256(first.encode())
    waiting: list[dict[str, Any]] = []
    table: Table | None = None
    for number, text in enumerate(found, 2):
        given = _object(text, number)
        if "sha256" in given:
            _put(connection, table, waiting)
            if given != {"rows": number - 2, "sha256": sums.hexdigest()} or next(found, ""):
                raise Unreadable("it was changed since it was written: its sum is another")
            _remember(connection, head.get("facts"))
            return community
        into = _BY_NAME.get(str(given.get("table")))
        if into is None:
            raise Unreadable(f"line {number} is of no table that there is")
        if into is not table or len(waiting) >= _AT_ONCE:
            _put(connection, table, waiting)
            waiting = []
        table = into
        waiting.append(_row(into, given.get("row"), community, number))
        sums.update(text.encode())
    raise Unreadable("it ends in the middle")


def _remember(connection: Connection, facts: Any) -> None:
    for fact in facts if isinstance(facts, list) else ():
        if not isinstance(fact, list) or len(fact) != 4:
            raise Unreadable("line 1 holds something that is no fact of the program")
        platform, account, key, value = map(str, fact)
        rooms.remember(connection, (platform, account), key, value)


def _object(text: str, number: int) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Unreadable(f"line {number} is cut off or no line of an export")
    return found


def _row(table: Table, row: Any, community: int, number: int) -> dict[str, Any]:
    if not isinstance(row, dict) or set(row) != set(table.c.keys()):
        raise Unreadable(f"line {number} has other columns than {table.name}")
    if row["community_id"] != community:
        raise Unreadable(f"line {number} is of another community")
    try:
        return {
            name: bytes.fromhex(value)
            if isinstance(table.c[name].type, LargeBinary) and value is not None
            else value
            for name, value in row.items()
        }
    except (TypeError, ValueError):
        raise Unreadable(f"line {number} is no row of {table.name}") from None


def _put(connection: Connection, table: Table | None, rows: list[dict[str, Any]]) -> None:
    if table is not None and rows:
        connection.execute(insert(table), rows)
