"""Whatever is changed in a community's tables is noticed by `verify`, or is known not to be.

The columns come from the schema itself: a new one fails here until a record binds it, or until it
stands in docs/verify.md with the reason why none can.
"""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    Column,
    Connection,
    LargeBinary,
    Table,
    Text,
    delete,
    func,
    insert,
    make_url,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.app import ScriptedProcess
from bot.clock import ScriptClock
from bot.ports import Adapter
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from bot.tools.books import in_order
from bot.tools.offline_books import changing
from storage import communities, schema
from storage.ledger.accounts import member_account
from storage.ledger.movements import Booked, Post, Reserve, Void
from storage.ledger.verify import Wrong, strays, verify
from tests.support.databases import a_database
from tests.support.ledger import DAY, Ledger

LIFE = Path(__file__).with_name("something_of_everything.chat")
PAGE = Path(__file__).parents[2] / "docs" / "verify.md"
TABLES: tuple[Table, ...] = (*schema.COMMUNITY_TABLES, schema.identities)
"""Those of a community, and the one that says by which account a member is known."""

NO_COMMUNITY = 77

ROWS = {"sqlite": 3, "postgresql": 1}
"""In how many rows of a table each column is changed, one after the other."""


def unseen() -> dict[str, str]:
    """Column or table → why no record binds it, as the page for operators has it."""
    lines = re.findall(r"^\| `([a-z_.]+)` \| (.+?) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    return dict(lines)


def is_unseen(column: Column[Any], found: dict[str, str]) -> bool:
    return column.table.name in found or f"{column.table.name}.{column.name}" in found


# -- the books -------------------------------------------------------------------------------------


async def live(url: str) -> None:
    async def open_there(
        adapters: Sequence[Adapter], clock: ScriptClock, db: Path | None
    ) -> ScriptedProcess:
        return await ScriptedProcess.open(adapters, clock, url)

    heard: list[Any] = []
    await play(parse(LIFE.read_text("utf-8")), open_there, db=None, hear=heard.append)
    ledger = await Ledger.reopen(url)
    now = await ledger.do(lambda books: communities.head(books).decided_at)
    one, two = (member_account(1, number) for number in (3, 5))
    kept = [Reserve(f"r{n}", "request", one, two, 50, "member/3", now + DAY) for n in range(4)]
    outcomes = await ledger.post(*kept, now=now)
    first = outcomes[0].number if isinstance(outcomes[0], Booked) else 0
    outcomes += await ledger.post(Post(first, 20), Void(first + 1), now=now)
    outcomes += await ledger.post(Void(first + 2, expired=True), now=now + DAY)
    assert all(isinstance(each, Booked) for each in outcomes), outcomes
    await ledger.close()


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def lived(request: pytest.FixtureRequest) -> Iterator[str]:
    """The url of books in which every table has rows."""
    with a_database(request, request.param, ready=True) as url:
        asyncio.run(live(url))
        yield url


def sweep(url: str, act: Callable[[Connection], list[str]]) -> list[str]:
    """What `act` finds on the books, which are as they were when it is done."""

    class Done(Exception):
        pass

    found: list[str] = []

    def work(connection: Connection) -> None:
        if connection.dialect.name == "sqlite":
            # What the schema forbids was not forbidden to whoever edits the file.
            connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        found.extend(act(connection))
        raise Done

    with changing(make_url(url)) as books, pytest.raises(Done):
        books.run(work)
    return found


def is_changed_unseen(connection: Connection, column: Column[Any], row: Any) -> bool:
    """Whether another value in this column of a row goes unnoticed."""
    table: Table = column.table
    new = {column.name: another(column, row._mapping[column.name])}
    change = update(table).where(*this(table, row)).values(new)
    return not is_noticed(connection, lambda: connection.execute(change))


def is_gone_unseen(connection: Connection, table: Table, row: Any) -> bool:
    """Whether it goes unnoticed that a row is not there any more."""
    gone = delete(table).where(*this(table, row))
    return not is_noticed(connection, lambda: connection.execute(gone))


def comes_unseen(connection: Connection, table: Table, row: Any, column: Column[Any]) -> bool:
    """Whether a row goes unnoticed that nobody wrote: like this one, but for one of its keys."""
    new = {**row._mapping, column.name: another(column, row._mapping[column.name])}
    if column.name == "community_id":
        new[column.name] = NO_COMMUNITY
    return not is_noticed(connection, lambda: connection.execute(insert(table).values(new)))


def is_noticed(connection: Connection, change: Callable[[], Any]) -> bool:
    """Whether a change is found, or is one that the database itself refuses; it is undone."""
    inside = connection.begin_nested()
    try:
        change()
        if strays(connection):
            return True
        for number, _ in communities.all_communities(connection):
            verify(connection, number)
    except (IntegrityError, Wrong):
        return True
    finally:
        inside.rollback()
    return False


def rows_of(connection: Connection, table: Table) -> list[Any]:
    """Some rows of a table, from its beginning to its end."""
    rows = connection.execute(select(table).order_by(*table.primary_key.columns)).all()
    most = ROWS[connection.dialect.name]
    if len(rows) <= most:
        return list(rows)
    return [*rows[:: len(rows) // most][: most - 1], rows[-1]]


def this(table: Table, row: Any) -> list[Any]:
    """The condition by which a row is found."""
    return [key == row._mapping[key.name] for key in table.primary_key.columns]


def another(column: Column[Any], value: Any) -> Any:
    """Another value that could stand in a column."""
    if isinstance(column.type, LargeBinary):
        return b"\x01" * 32 if value is None else bytes([value[0] ^ 1]) + value[1:]
    if isinstance(column.type, Text):
        return "x" if value is None else f"{value}x"
    return 1 if value is None else value + 1


# -- what is noticed -------------------------------------------------------------------------------


def test_the_books_hold_something_of_everything_and_are_in_order(lived: str) -> None:
    def look(connection: Connection) -> list[str]:
        said = io.StringIO()
        assert in_order(connection, said), said.getvalue()
        return [t.name for t in TABLES if connection.execute(select(t)).first() is None]

    assert sweep(lived, look) == []


def test_every_change_of_a_column_is_noticed_or_known_not_to_be(lived: str) -> None:
    known = unseen()

    def look(connection: Connection) -> list[str]:
        return [
            f"{table.name}.{column.name} {row._mapping[column.name]!r}"
            for table in TABLES
            for column in table.columns
            if not is_unseen(column, known)
            for row in rows_of(connection, table)
            if is_changed_unseen(connection, column, row)
        ]

    assert sweep(lived, look) == []


def test_every_row_that_goes_is_noticed_or_known_not_to_be(lived: str) -> None:
    known = unseen()

    def look(connection: Connection) -> list[str]:
        return [
            f"{table.name} {row}"
            for table in TABLES
            if table.name not in known
            for row in rows_of(connection, table)
            if is_gone_unseen(connection, table, row)
        ]

    assert sweep(lived, look) == []


def test_every_row_that_comes_is_noticed_or_known_not_to_be(lived: str) -> None:
    known = unseen()

    def look(connection: Connection) -> list[str]:
        return [
            f"{table.name}.{column.name} {row}"
            for table in TABLES
            for column in table.primary_key.columns
            if table.name not in known or column.name == "community_id"
            for row in rows_of(connection, table)
            if comes_unseen(connection, table, row, column)
        ]

    assert sweep(lived, look) == []


@pytest.mark.parametrize("number", [-1, 0, 2**62])
def test_a_number_that_no_entry_can_have_is_said_in_words(lived: str, number: int) -> None:
    def look(connection: Connection) -> list[str]:
        last = select(func.max(schema.entries.c.number)).scalar_subquery()
        query = update(schema.entries).where(schema.entries.c.number == last)
        connection.execute(query.values(number=number))
        said = io.StringIO()
        assert not in_order(connection, said)
        return [said.getvalue()]

    [said] = sweep(lived, look)
    assert said.count("\n") == 1


def test_what_is_said_not_to_be_noticed_is_not(lived: str) -> None:
    """The page says no more than is so: a column that is bound since comes off it."""
    columns = {f"{t.name}.{c.name}": c for t in TABLES for c in t.columns}
    known = unseen()
    assert len(known) > 10
    assert known.keys() <= columns.keys() | schema.metadata.tables.keys()

    def look(connection: Connection) -> list[str]:
        return [
            name
            for name, column in columns.items()
            if name in known
            and not any(
                is_changed_unseen(connection, column, row)
                for row in rows_of(connection, column.table)
            )
        ]

    assert sweep(lived, look) == []
