"""Books of every released schema are brought up to this one, with a life in them, and go on.

`schemas/` holds a database of each release as it was written down then, by `schemas/make.py`.
"""

from __future__ import annotations

import asyncio
import io
import os
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, insert, make_url, select, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.app import ScriptedProcess, open_store
from bot.clock import ScriptClock
from bot.ports import Adapter
from bot.rehearsal.rehearse import AS_EXPECTED, rehearse
from bot.startup_error import StartupError
from bot.tools import migrate as bot_migrate
from bot.tools.books import print_digest, verify_books
from bot.tools.migrate import upgrade_books
from bot.tools.offline_books import changing, looking
from storage import schema
from storage.drivers import migrate
from storage.drivers.sqlite import sqlite_path
from storage.errors import Older
from tests.support.ledger import Acts
from tests.support.postgres import find_programs

SCHEMAS = Path(__file__).parent / "schemas"
RELEASED = sorted(path.stem for path in SCHEMAS.glob("*.sql"))
VERSIONS = Path(migrate.__file__).parent / "migrations" / "versions"

Rows = dict[str, list[dict[str, Any]]]


def test_every_schema_before_this_one_was_written_down() -> None:
    made = sorted(path.name.split("_")[0] for path in VERSIONS.glob("[0-9]*.py"))
    assert made[:-1] == RELEASED


def build(url: str, released: str) -> None:
    """A database of a release: as it was on SQLite; on PostgreSQL the same rows in its schema."""
    file = sqlite_path(url) if url.startswith("sqlite") else None
    with closing(sqlite3.connect(file or ":memory:")) as old:
        old.executescript((SCHEMAS / f"{released}.sql").read_text("utf-8"))
        if file is not None:
            return
        found = old.execute("SELECT name FROM sqlite_master WHERE type='table'")
        names = [row[0] for row in found if not row[0].startswith("sqlite_")]
        old.row_factory = sqlite3.Row
        rows: Rows = {
            name: [dict(row) for row in old.execute(f"SELECT * FROM {name}")] for name in names
        }

    def fill(connection: Connection) -> None:
        migrate.upgrade(connection, released)
        tables = MetaData()
        tables.reflect(connection)
        for name, found in rows.items():
            if name != "alembic_version" and found:
                connection.execute(insert(tables.tables[name]), found)

    with changing(make_url(url)) as books:
        books.run(fill)


def rows_of(url: str) -> Rows:
    """Every row, whatever the schema."""

    def look(connection: Connection) -> Rows:
        tables = MetaData()
        tables.reflect(connection)
        return {
            table.name: [
                dict(row._mapping)
                for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in tables.sorted_tables
        }

    with looking(make_url(url)) as books:
        return books.run(look)


@pytest.fixture(params=RELEASED)
def released(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def old(empty_url: str, released: str) -> str:
    """The url of a database of a release, on each engine."""
    build(empty_url, released)
    return empty_url


def waits(released: str) -> str:
    """A message that was saved and not decided when the older program ended."""
    # Until 0003 the inbox also held what was decided, and said which was which.
    column, value = (", waiting", ", 1") if released < "0003" else ("", "")
    return (
        f"INSERT INTO inbox (platform, account, room, event_id, arrival, raw{column})"
        f" VALUES ('matrix', 'another', 'garden', '$waits', 99, '[]'{value})"
    )


def upgrade(url: str) -> str:
    out = io.StringIO()
    assert upgrade_books(make_url(url), out) == 0
    return out.getvalue()


def refused(url: str) -> str:
    with pytest.raises(StartupError) as caught:
        upgrade_books(make_url(url), io.StringIO())
    return str(caught.value)


def test_before_an_upgrade_a_server_is_dumped_where_that_can_be(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(postgres_url, RELEASED[0])
    url = make_url(postgres_url)
    out = io.StringIO()
    monkeypatch.setenv("PATH", f"{find_programs()}:{os.environ['PATH']}")
    assert upgrade_books(url, out, tmp_path) == 0
    (dump,) = tmp_path.glob("books.schema-*.dump")
    assert f"A dump of it as it was stays in {dump}; pg_restore brings it back." in out.getvalue()
    assert dump.read_bytes().startswith(b"PGDMP")
    assert not list(tmp_path.glob(".books*"))


def test_where_a_server_cannot_be_dumped_that_is_said_and_it_is_upgraded(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(postgres_url, RELEASED[0])
    monkeypatch.setenv("PATH", str(tmp_path))
    out = io.StringIO()
    assert upgrade_books(make_url(postgres_url), out, tmp_path) == 0
    assert "No copy of it is made, since there is no pg_dump here: make a dump" in out.getvalue()


def test_books_of_a_release_are_brought_up_and_life_goes_on(old: str, released: str) -> None:
    change(old, waits(released))
    before = rows_of(old)
    assert len(before["entries"]) > 30
    assert len(before["inbox"]) > (released < "0003")
    with pytest.raises(Older):
        asyncio.run(open_store(old, Acts()))
    with pytest.raises(StartupError, match=r"bring it up to date with: .+ migrate"):
        verify_books(make_url(old), None, io.StringIO())

    said = upgrade(old).splitlines()
    assert said[0].endswith(f"from schema {released} to {migrate.HEAD}, all of it or nothing.")
    assert said[-1].endswith(f" is of schema {migrate.HEAD} now.")
    communities = 3 + (released >= "0003")
    assert len([line for line in said if line.endswith("All is as it must be.")]) == communities

    after = rows_of(old)
    # What was decided is done with; what waits still does.
    before["inbox"] = [row for row in before["inbox"] if row.pop("waiting", 1)]
    assert [row["event_id"] for row in before["inbox"]] == ["$waits"]
    # A line in the room that told of a question is no message to answer it by: its link is let go.
    for was, now in zip(before["asks"], after["asks"], strict=True):
        if now["saying"] is None:
            was["saying"] = None
    assert [ask["saying"] for ask in after["asks"]].count(None) < len(after["asks"])
    for name, rows in before.items():
        if name != "alembic_version":
            pairs = zip(rows, after[name], strict=True)
            assert rows == [{key: new[key] for key in was} for was, new in pairs], name
    assert differences(old) == []
    assert upgrade(old).endswith("which is this program's: nothing to do.\n")

    heard = io.StringIO()
    code = asyncio.run(rehearse(SCHEMAS / "goes_on.chat", _on(old), out=heard, err=heard))
    assert code == AS_EXPECTED, heard.getvalue()
    assert verify_books(make_url(old), None, io.StringIO()) == 0
    # The first record since told all there is: from then on it is bound.
    for account in [row for row in rows_of(old)["accounts"] if row["community_id"] == 1]:
        its = f"WHERE community_id = 1 AND number = {account['number']}"
        change(old, f"UPDATE accounts SET owner = 99 {its}")
        assert verify_books(make_url(old), None, io.StringIO()) == 1
        change(old, f"UPDATE accounts SET owner = {account['owner']} {its}")
    assert verify_books(make_url(old), None, io.StringIO()) == 0


def _on(url: str) -> Callable[..., Any]:
    async def open_there(
        adapters: Sequence[Adapter], clock: ScriptClock, db: Path | None
    ) -> ScriptedProcess:
        return await ScriptedProcess.open(adapters, clock, url)

    return open_there


def differences(url: str) -> list[Any]:
    """How the schema of a database differs from the one a fresh database has."""

    def look(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, schema.metadata))

    with looking(make_url(url)) as books:
        return books.run(look)


def test_both_engines_come_to_the_same_rows(
    released: str, sqlite_file_url: str, postgres_url: str
) -> None:
    found, digests = [], []
    for url in (sqlite_file_url, postgres_url):
        build(url, released)
        upgrade(url)
        found.append({name: sorted(rows, key=repr) for name, rows in rows_of(url).items()})
        out = io.StringIO()
        print_digest(make_url(url), "garden", out)
        digests.append(out.getvalue())
    assert found[0] == found[1]
    assert digests[0] == digests[1]


# -- what goes wrong changes nothing ---------------------------------------------------------------


def change(url: str, sql: str) -> None:
    with changing(make_url(url)) as books:
        books.run(lambda connection: connection.execute(text(sql)))


def test_an_upgrade_that_breaks_off_never_was(old: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows_of(old)

    def breaks_off(connection: Connection) -> None:
        migrate.upgrade(connection)
        raise RuntimeError("the power went off")

    with monkeypatch.context() as patch:
        patch.setattr(bot_migrate, "upgrade", breaks_off)
        with pytest.raises(RuntimeError):
            upgrade(old)
    assert rows_of(old) == before
    assert upgrade(old).endswith(f"is of schema {migrate.HEAD} now.\n")


def test_books_that_are_not_in_order_stay_as_they_were(old: str) -> None:
    change(old, "UPDATE accounts SET balance = balance + 1 WHERE community_id = 1 AND number = 1")
    before = rows_of(old)
    said = refused(old)
    assert "is not in order, and stays as it was. garden (1): The account member/" in said
    assert said.endswith("Look at it with the Commonpurse that made it, or restore a backup.")
    assert rows_of(old) == before


def test_books_of_a_newer_program_or_of_another(url: str, empty_url: str) -> None:
    change(url, "UPDATE alembic_version SET version_num = '9999'")
    assert "was made by a newer Commonpurse (schema 9999); start that one" in refused(url)
    if not empty_url.startswith("sqlite"):
        assert refused(empty_url).endswith(" is empty: there are no books in it yet.")
    change(empty_url, "CREATE TABLE recipes (name TEXT)")
    assert "holds something else than Commonpurse's books" in refused(empty_url)


def test_no_books_are_made_where_there_are_none(tmp_path: Path) -> None:
    gone = tmp_path / "gone.db"
    assert refused(f"sqlite:///{gone}") == f"There are no books at {gone}: check the name."
    assert list(tmp_path.iterdir()) == []


async def test_a_bot_of_the_first_release_is_seen_though_it_gave_no_name(
    postgres_url: str,
) -> None:
    """Later, a connection without a name is a proxy's or a person's, and no reason to refuse."""
    await asyncio.to_thread(build, postgres_url, "0001")
    engine = create_async_engine(postgres_url)
    async with engine.connect() as nameless:
        await nameless.execute(text("SELECT 1"))
        said = await asyncio.to_thread(refused, postgres_url)
        assert "is in use by another Commonpurse" in said
    await engine.dispose()
    await asyncio.to_thread(upgrade, postgres_url)
    async with engine.connect() as nameless:
        await nameless.execute(text("SELECT 1"))
        assert "nothing to do" in await asyncio.to_thread(upgrade, postgres_url)
    await engine.dispose()


# -- the copy of a file ----------------------------------------------------------------------------


def test_a_file_is_copied_beside_itself_and_never_over_another(
    released: str, tmp_path: Path
) -> None:
    db = tmp_path / "books.db"
    build(f"sqlite:///{db}", released)
    db.chmod(0o600)
    before = rows_of(f"sqlite:///{db}")
    names = [f"books.schema-{released}.db", f"books.schema-{released}-2.db"]
    for name in names:
        said = upgrade(f"sqlite:///{db}")
        assert f"A copy of it as it was stays in {tmp_path / name}.\n" in said
        assert rows_of(f"sqlite:///{tmp_path / name}") == before
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
        shutil.copy(tmp_path / name, db)


@contextmanager
def no_file_may_grow_beyond(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_without_room_for_a_copy_nothing_is_changed(released: str, tmp_path: Path) -> None:
    db = tmp_path / "books.db"
    build(f"sqlite:///{db}", released)
    before = rows_of(f"sqlite:///{db}")
    with no_file_may_grow_beyond(100_000):
        said = refused(f"sqlite:///{db}")
    assert said.startswith(f"{db} cannot be copied to {tmp_path}/books.schema-{released}.db (")
    assert said.endswith("make room there. Nothing was changed.")
    assert list(tmp_path.glob("*schema*")) == []
    assert rows_of(f"sqlite:///{db}") == before
