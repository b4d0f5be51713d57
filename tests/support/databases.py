"""A fresh database of each engine, for tests that are written once for both.

Making the schema takes most of a short test's time, so it is made once and copied.
"""

from __future__ import annotations

import functools
import itertools
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import bot.app
from bot.app import make_ready
from tests.support.server import make_folder

if TYPE_CHECKING:
    from tests.support.postgres import Postgres

__all__ = ["empty_url", "sqlite_file_url", "url"]

ENGINES = ["sqlite", "postgres"]


@functools.cache
def _schema() -> bytes:
    """An SQLite file with the schema and nothing else."""
    folder = make_folder("schema")
    try:
        make_ready(folder / "books.db")
        with closing(sqlite3.connect(folder / "books.db")) as made:
            made.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return (folder / "books.db").read_bytes()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_to_be_made: set[Path] = set()
"""Files of tests that ask for one that is not there: they see it made."""

_as_made: dict[Path, int] = {}
"""Copies, and when each was written: while nobody has written to one, it is ready."""


def _is_untouched(path: Path) -> bool:
    is_open = path.with_name(path.name + "-wal").exists()
    return not is_open and path.exists() and path.stat().st_mtime_ns == _as_made[path]


@contextmanager
def made_once() -> Iterator[None]:
    """Books that are new in this process begin as a copy of those that were made once."""

    def copied(path: Path) -> None:
        if path in _as_made and _is_untouched(path):
            return
        if not path.exists() and path not in _to_be_made:
            try:
                path.write_bytes(_schema())
                return
            except OSError:
                # Where there is no place for it, the bot itself shall say so.
                with suppress(OSError):
                    path.unlink()
        make_ready(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot.app, "make_ready", copied)
        yield


@contextmanager
def _file(*, ready: bool) -> Iterator[str]:
    folder = make_folder("books")
    path = folder / "books.db"
    try:
        if ready:
            path.write_bytes(_schema())
            _as_made[path] = path.stat().st_mtime_ns
        else:
            _to_be_made.add(path)
        yield f"sqlite:///{path}"
    finally:
        _to_be_made.discard(path)
        _as_made.pop(path, None)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def a_database(request: pytest.FixtureRequest, engine: str, *, ready: bool) -> Iterator[str]:
    """The url of a database that goes when it is done with, with the schema or with nothing."""
    if engine == "sqlite":
        with _file(ready=ready) as url:
            yield url
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = server.create(server.ready() if ready else "template0")
    try:
        yield server.url(name)
    finally:
        server.drop(name)


@pytest.fixture
def sqlite_file_url() -> Iterator[str]:
    """The url of a SQLite file that is not there yet, in memory where there is such a place."""
    with _file(ready=False) as url:
        yield url


@pytest.fixture(scope="module")
def fresh() -> Iterator[Callable[[], str]]:
    """Makes SQLite books in which nothing is written yet; gives the url of each."""
    folder, numbers = make_folder("fresh"), itertools.count(1)

    def make() -> str:
        path = folder / f"{next(numbers)}.db"
        path.write_bytes(_schema())
        return f"sqlite:///{path}"

    yield make
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=ENGINES)
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The url of books in which nothing is written yet, once for each engine."""
    with a_database(request, request.param, ready=True) as found:
        yield found


@pytest.fixture(params=ENGINES)
def empty_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The url of a database without any tables, once for each engine."""
    with a_database(request, request.param, ready=False) as found:
        yield found
