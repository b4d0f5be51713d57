"""A fresh database is the schema, on both engines, and one of another program is left alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, make_url, text
from sqlalchemy.exc import DBAPIError

from bot.app import open_store
from storage import schema
from storage.drivers import migrate
from storage.drivers.sqlite import sqlite_path
from storage.drivers.sqlite_engines import writer_engine
from storage.drivers.store import Store
from storage.errors import Damaged, Newer, Older
from tests.support.ledger import Acts

T = TypeVar("T")


@pytest_asyncio.fixture
async def store(empty_url: str) -> AsyncIterator[Store]:
    opened = await open_store(empty_url, Acts())
    yield opened
    await opened.close()


async def test_a_fresh_database_is_the_schema(store: Store) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, schema.metadata))

    assert await store.read(differences) == []


async def test_every_table_is_of_one_of_the_two_kinds(store: Store) -> None:
    names = set(await store.read(lambda c: inspect(c).get_table_names())) - {"alembic_version"}
    kinds = [*schema.COMMUNITY_TABLES, *schema.ROUTING_TABLES]
    assert len(kinds) == len(set(kinds))
    assert names == {table.name for table in kinds}
    for table in schema.COMMUNITY_TABLES:
        assert next(iter(table.primary_key.columns)).name == "community_id", table.name


async def test_the_head_is_the_newest_migration() -> None:
    folder = Path(migrate.__file__).parent / "migrations" / "versions"
    newest = max(path.name for path in folder.glob("[0-9]*.py"))
    assert newest.split("_")[0] == migrate.HEAD


VIOLATIONS = {
    "a treasury below zero": (
        "INSERT INTO accounts (community_id, asset, kind, owner, number, balance, reserved,"
        " pending_in, last_out) VALUES (1, 1, 'treasury', 0, 1, -1, 0, 0, 0)"
    ),
    "a negative reservation": (
        "INSERT INTO accounts (community_id, asset, kind, owner, number, balance, reserved,"
        " pending_in, last_out) VALUES (1, 1, 'member', 1, 1, 0, -1, 0, 0)"
    ),
    "a posting of nothing": "INSERT INTO postings VALUES (1, 1, 1, 1, 1, 0, 0)",
    "more given back than moved": "INSERT INTO postings VALUES (1, 1, 1, 1, 1, -5, 6)",
    "less than nothing given back": "INSERT INTO postings VALUES (1, 1, 1, 1, 1, 5, -1)",
    "more posted than reserved": (
        "INSERT INTO pendings (community_id, number, key, kind, cause, asset, payer, payee, amount,"
        " posted, state, opened_at, ends_at) VALUES (1, 1, 'k', 'tip', '', 1, 1, 2, 5, 6, 'open',"
        " 0, 0)"
    ),
    "a word for a number": "INSERT INTO postings VALUES (1, 1, 1, 1, 1, 'five', 0)",
    "a fraction of a unit": "INSERT INTO postings VALUES (1, 1, 1, 1, 1, '2.5', 0)",
}


@pytest.mark.parametrize("what", VIOLATIONS)
async def test_the_database_agrees_about_what_can_never_be(store: Store, what: str) -> None:
    with pytest.raises(DBAPIError):
        await store.decide(lambda connection: connection.execute(text(VIOLATIONS[what])))


async def change(url: str, sql: str) -> None:
    store = await open_store(url, Acts())
    await store.decide(lambda connection: connection.execute(text(sql)))
    await store.close()


@pytest.mark.parametrize(("version", "error"), [("9999", Newer), ("0000", Older)])
async def test_a_database_of_another_program_is_refused_and_left_as_it_is(
    empty_url: str, version: str, error: type[Exception]
) -> None:
    await change(empty_url, f"UPDATE alembic_version SET version_num = '{version}'")
    for _ in range(2):
        with pytest.raises(error):
            await open_store(empty_url, Acts())


@pytest.mark.parametrize("sql", ["DROP TABLE postings", "DELETE FROM alembic_version"])
async def test_books_of_which_something_is_gone_are_no_empty_ones(empty_url: str, sql: str) -> None:
    await change(empty_url, sql)
    for _ in range(2):
        with pytest.raises(Damaged):
            await open_store(empty_url, Acts())


async def test_opening_again_changes_nothing(empty_url: str) -> None:
    await change(empty_url, "INSERT INTO positions VALUES ('a', 'b', 'c', 'd')")
    store = await open_store(empty_url, Acts())
    assert (
        await store.read(lambda c: c.execute(text("SELECT value FROM positions")).scalar()) == "d"
    )
    await store.close()


async def in_transaction(url: str, act: Callable[[Connection], T]) -> T:
    """Run `act` on an empty database as `open_store` would."""
    if make_url(url).get_backend_name() == "sqlite":
        engine = writer_engine(sqlite_path(url))
        try:
            with engine.connect() as connection, connection.begin():
                return act(connection)
        finally:
            engine.dispose()
    from sqlalchemy.ext.asyncio import create_async_engine

    slow = create_async_engine(url)
    try:
        async with slow.begin() as opened:
            found: T = await opened.run_sync(act)
            return found
    finally:
        await slow.dispose()


async def test_a_migration_that_fails_leaves_the_database_empty(empty_url: str) -> None:
    def fails(connection: Connection) -> None:
        migrate.prepare(connection)
        raise RuntimeError("the power went off")

    with pytest.raises(RuntimeError):
        await in_transaction(empty_url, fails)
    assert await in_transaction(empty_url, lambda c: inspect(c).get_table_names()) == []
    store = await open_store(empty_url, Acts())
    await store.close()


async def test_processes_that_start_at_once_make_the_schema_once(postgres_url: str) -> None:
    stores = await asyncio.gather(*(open_store(postgres_url, Acts()) for _ in range(4)))
    for store in stores:
        assert await store.read(migrate.version) == migrate.HEAD
        await store.close()


async def test_sqlite_is_strict_and_every_commit_is_on_the_disk(sqlite_file_url: str) -> None:
    store = await open_store(sqlite_file_url, Acts())

    def pragma(name: str) -> Callable[[Connection], Any]:
        return lambda connection: connection.execute(text(f"PRAGMA {name}")).fetchall()

    tables = await store.decide(pragma("table_list"))
    strict = {row.name: row.strict for row in tables if row.name in schema.metadata.tables}
    assert strict == dict.fromkeys(schema.metadata.tables, 1)
    assert (await store.decide(pragma("synchronous")))[0][0] == 2
    assert (await store.decide(pragma("journal_mode")))[0][0] == "wal"
    assert (await store.decide(pragma("foreign_keys")))[0][0] == 1
    await store.close()
