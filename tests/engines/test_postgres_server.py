"""The PostgreSQL under the engine tests is a real one, with a fresh database for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

if TYPE_CHECKING:
    from tests.support.postgres import Postgres


async def _run(url: str, *statements: str) -> object:
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            for statement in statements:
                result = await connection.execute(text(statement))
            return result.scalar() if result.returns_rows else None
    finally:
        await engine.dispose()


@pytest.mark.parametrize("turn", [1, 2])
async def test_every_test_begins_with_an_empty_database(postgres_url: str, turn: int) -> None:
    count = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    assert await _run(postgres_url, count) == 0
    await _run(postgres_url, "CREATE TABLE leftover (turn integer)")
    assert await _run(postgres_url, count) == 1


async def test_a_database_made_from_a_template_holds_what_the_template_held(
    postgres: Postgres,
) -> None:
    template = postgres.create()
    await _run(postgres.url(template), "CREATE TABLE seed AS SELECT 7 AS number")
    copy = postgres.create(template)
    try:
        assert await _run(postgres.url(copy), "SELECT number FROM seed") == 7
    finally:
        postgres.drop(copy)
        postgres.drop(template)


async def test_what_was_committed_outlives_a_kill(postgres: Postgres, postgres_url: str) -> None:
    await _run(postgres_url, "CREATE TABLE kept AS SELECT 7 AS number")
    postgres.kill()
    postgres.start()
    assert await _run(postgres_url, "SELECT number FROM kept") == 7
