"""`migrate --from … --to …`: all of it arrives, whichever the engines; nothing opens half of it."""

from __future__ import annotations

import asyncio
import io
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, inspect, make_url, text
from sqlalchemy.engine import URL

from bot.app import ScriptedProcess, open_store
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from bot.startup_error import StartupError
from bot.tools import migrate
from bot.tools.books import verify_books
from bot.tools.migrate import move_books
from bot.tools.offline_books import called, changing, looking
from storage import schema
from storage.drivers import copy_books
from storage.drivers.migrate import version
from storage.errors import Unfinished
from tests.support import audit
from tests.support.chat import Bot, Scene
from tests.support.databases import a_database
from tests.support.killing import let_live
from tests.support.ledger import Acts
from tests.support.loops import loops
from tests.support.play import Play

TRANSCRIPTS = Path(__file__).parents[1] / "transcripts"
LIVES = ("requests", "currency_design", "settings")


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books with several conversations in them, each in a community of its own."""
    db = tmp_path_factory.mktemp("lived") / "books.db"

    async def live() -> None:
        for path in sorted(TRANSCRIPTS.rglob("*.chat")):
            if path.stem in LIVES:
                script = parse(path.read_text("utf-8").replace("garden", path.stem))
                await play(script, ScriptedProcess.open, db=db, hear=lambda _: None)
        dairy = parse("--- room dairy\n--- people zoe\nana> !tip @zoe 3 for „Käse“ 🧀\n")
        await play(dairy, ScriptedProcess.open, db=db, hear=lambda _: None)

    asyncio.run(live())
    return db


@pytest.fixture
def source(lived: Path, tmp_path: Path) -> Path:
    """A copy of those books."""
    shutil.copy(lived, tmp_path / "source.db")
    return tmp_path / "source.db"


Fresh = Callable[[str], URL]


@pytest.fixture
def fresh(request: pytest.FixtureRequest) -> Iterator[Fresh]:
    """Makes empty databases of an engine."""
    with ExitStack() as made:

        def make(engine: str) -> URL:
            return make_url(made.enter_context(a_database(request, engine, ready=False)))

        yield make


def move(source: URL | Path, target: URL | Path) -> str:
    out = io.StringIO()
    assert move_books(source, target, out, io.StringIO()) == 0
    return out.getvalue()


def refused(source: URL | Path, target: URL | Path) -> str:
    with pytest.raises(StartupError) as caught:
        move_books(source, target, io.StringIO(), io.StringIO())
    return str(caught.value)


def all_of(where: URL | Path) -> dict[str, Any]:
    """Every row of every table, those of one run of a process too, and which tables there are."""

    def look(connection: Connection) -> dict[str, Any]:
        found: dict[str, Any] = {
            table.name: sorted(audit.rows(connection, table), key=repr)
            for table in schema.metadata.sorted_tables
        }
        found["tables"] = set(inspect(connection).get_table_names())
        found["version"] = version(connection)
        return found

    with looking(where) as books:
        return books.run(look)


def test_there_and_back_and_on_each_engine(source: Path, fresh: Fresh) -> None:
    before = all_of(source)
    assert min(len(rows) for name, rows in before.items() if name in MOVED) > 0
    here: URL | Path = source
    for engine in ("postgres", "postgres", "sqlite", "sqlite"):
        there = fresh(engine)
        said = move(here, there)
        assert all_of(there) == before
        assert all_of(here) == before
        assert f"Moved {sum(len(before[t.name]) for t in copy_books.TABLES):,} rows to " in said
        assert said.count("All is as it must be.") == len(before["communities"]) == 4
        here = there
    assert verify_books(here, None, io.StringIO()) == 0


MOVED = {
    "communities",
    "members",
    "presence",
    "assets",
    "accounts",
    "entries",
    "postings",
    "events",
    "asks",
    "outbox",
    "jobs",
    "settings",
    "rooms",
    "identities",
    "positions",
}


def test_every_table_is_moved_each_behind_what_it_needs() -> None:
    assert set(copy_books.TABLES) == set(schema.metadata.tables.values())
    assert copy_books.TABLES[0] is schema.communities


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_life_goes_on_where_the_books_are(engine: str, fresh: Fresh) -> None:
    there, scene = fresh(engine), Scene()
    here = fresh("postgres" if engine == "sqlite" else "sqlite")

    async def live(url: URL, *, first: bool) -> list[str]:
        bot = await Bot.open(url.render_as_string(hide_password=False), scene)
        if first:
            await bot.tell(scene.arrive())
        said = [await bot.say("ana", "!tip @ben 8"), await bot.say("ana", "!tip @ben 60")]
        said.append(await bot.say("ana", "yes"))
        await bot.check()
        await bot.close()
        return [line for lines in said for line in lines]

    assert "ana gave ben 8 points. [Undo]" in asyncio.run(live(here, first=True))
    move(here, there)
    said = asyncio.run(live(there, first=False))
    assert said[0] == "ana gave ben 8 points. [Undo]"
    assert "up to 24 points" in said[1]


@pytest.mark.parametrize(("first", "second"), [("sqlite", "postgres"), ("postgres", "sqlite")])
def test_killed_again_and_again_it_goes_on(
    first: str, second: str, source: Path, fresh: Fresh
) -> None:
    before = all_of(source)
    here = fresh(first)
    move(source, here)
    there = fresh(second)
    addresses = [each.render_as_string(hide_password=False) for each in (here, there)]
    chance, kills, ended = random.Random(5), 0, False
    while not ended:
        lines = chance.choice([1, 2, chance.randint(3, 40)]) if kills < loops(3) else None
        printed, ended = let_live(
            [sys.executable, "-P", "-m", "tests.support.mover", *addresses], lines
        )
        if ended:
            break
        kills += 1
        # Nobody takes the half for books.
        if kills == 2 and there_is_something(there):
            with pytest.raises(StartupError, match="is not all there yet: books are being moved"):
                verify_books(there, None, io.StringIO())
            with pytest.raises(Unfinished):
                asyncio.run(open_store(addresses[1], Acts()))
    assert kills >= 3
    assert any(line.startswith("Going on where it stopped: ") for line in printed)
    assert all_of(there) == before == all_of(here)


def there_is_something(where: URL) -> bool:
    with changing(where) as books:
        return books.run(lambda connection: bool(inspect(connection).get_table_names()))


# -- what is refused -------------------------------------------------------------------------------


def begun(source: URL | Path, target: URL | Path, steps: int = 20) -> None:
    """A move that stops after some steps, as by a loss of power."""
    with looking(source) as here, changing(target) as there:
        mark = here.run(copy_books.fingerprint)
        progress = there.run(lambda connection: copy_books.begin(connection, mark))
        for _ in range(steps):
            progress, _ = migrate._step(here, there, progress)


def change(where: URL | Path, sql: str) -> None:
    with changing(where) as books:
        books.run(lambda connection: connection.execute(text(sql)))


def test_a_target_that_is_not_empty(url: str, empty_url: str, source: Path) -> None:
    # One that a bot has opened once holds nothing but its schema, and is somebody's all the same.
    there = make_url(url)
    assert refused(source, there) == (
        f"{called(there)} is not empty: books are moved into an empty database only."
    )
    there = make_url(empty_url)
    change(there, "CREATE TABLE recipes (name TEXT)")
    assert "holds something else than Commonpurse's books" in refused(source, there)
    with changing(there) as books:
        assert books.run(lambda c: inspect(c).get_table_names()) == ["recipes"]


def test_the_same_database_twice(source: Path, postgres_url: str) -> None:
    same = "--from and --to name the same database."
    assert (
        refused(source, make_url(f"sqlite:///{source.parent}/../{source.parent.name}/source.db"))
        == same
    )
    assert refused(make_url(postgres_url), make_url(postgres_url)) == same


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE positions SET value = '1' WHERE key = 'alive'",
        "UPDATE communities SET decided_at = decided_at + 1 WHERE community_id = 2",
        "UPDATE outbox SET waiting = 1 WHERE community_id = 1 AND number = 3",
        "DELETE FROM settings",
    ],
)
def test_half_of_one_source_is_not_completed_from_another(
    sql: str, source: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there.db"
    begun(source, there)
    change(source, sql)
    assert refused(source, there) == (
        f"{source} is not what was begun to be moved into {there}: it has been written to since, or"
        " it is another. Empty that database and move it anew."
    )


def test_a_source_that_is_written_to_meanwhile(
    source: Path, fresh: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On PostgreSQL nothing keeps a bot from starting; that it did is seen in the end."""
    here, there = fresh("postgres"), fresh("sqlite")
    move(source, here)
    compare = migrate._compare

    def meanwhile(*given: Any) -> None:
        asyncio.run(a_heartbeat(here))
        compare(*given)

    monkeypatch.setattr(migrate, "_compare", meanwhile)
    assert "it has been written to since" in refused(here, there)
    with pytest.raises(StartupError, match="is not all there yet"):
        verify_books(there, None, io.StringIO())


async def a_heartbeat(url: URL) -> None:
    scene = Scene()
    scene.tick()
    bot = await Bot.open(url.render_as_string(hide_password=False), scene)
    await bot.close()


async def test_a_source_or_a_target_that_a_bot_has_open(url: str, tmp_path: Path) -> None:
    bot = await Bot.open(url, Scene())
    other = tmp_path / "other.db"
    for pair in ((make_url(url), other), (other, make_url(url))):
        Play.make_ready(f"sqlite:///{other}")
        assert "is in use by another Commonpurse" in await asyncio.to_thread(refused, *pair)
    await bot.close()


def test_a_source_of_another_schema_or_none(source: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    change(source, "UPDATE alembic_version SET version_num = '0001'")
    assert "is of an older Commonpurse (schema 0001); bring it up to date" in refused(source, there)
    change(source, "UPDATE alembic_version SET version_num = '9999'")
    assert "was made by a newer Commonpurse (schema 9999)" in refused(source, there)
    (tmp_path / "nothing.db").touch()
    assert refused(tmp_path / "nothing.db", there).endswith(
        "is empty: there are no books in it yet."
    )
    assert refused(tmp_path / "gone.db", there).startswith("There are no books at")
    assert not there.exists()


def test_books_that_are_not_in_order_are_not_opened_where_they_come(
    source: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there.db"
    change(source, "UPDATE accounts SET balance = balance + 1 WHERE number = 1")
    said = refused(source, there)
    assert said.startswith(f"The books that were moved are not in order, so nothing opens {there}.")
    assert said.endswith(f"Verify {source}.")
    with pytest.raises(StartupError, match="is not all there yet"):
        verify_books(there, None, io.StringIO())


def test_rows_that_somebody_else_wrote_are_noticed(source: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    begun(source, there)
    change(there, "INSERT INTO positions VALUES ('a', 'b', 'c', 'd')")
    assert "rows of positions, and should have" in refused(source, there)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_how_far_it_is_is_shown_on_a_terminal_alone(source: Path, tmp_path: Path) -> None:
    for err, shown in ((Terminal(), True), (io.StringIO(), False)):
        move_books(source, tmp_path / f"{shown}.db", io.StringIO(), err)
        assert bool(err.getvalue()) == shown
