"""A fresh database of each engine, for tests that are written once for both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.support.server import make_folder

if TYPE_CHECKING:
    from tests.support.postgres import Postgres

__all__ = ["sqlite_file_url", "url"]


def _sqlite() -> Iterator[str]:
    import shutil

    folder = make_folder("books")
    try:
        yield f"sqlite:///{folder / 'books.db'}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def sqlite_file_url() -> Iterator[str]:
    """The url of a SQLite file that is not there yet, in memory where there is such a place."""
    yield from _sqlite()


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The url of an empty database, once for each engine."""
    if request.param == "sqlite":
        yield from _sqlite()
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = server.create()
    try:
        yield server.url(name)
    finally:
        server.drop(name)
