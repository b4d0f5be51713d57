"""Backups where things go wrong: under load, killed in the middle, on a full disk."""

from __future__ import annotations

import asyncio
import io
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url

from bot.backups.check import proved
from bot.backups.contents import Home
from bot.backups.restore import check, restore
from bot.backups.write import Backup, Busy, alone_in, back_up
from bot.startup_error import StartupError
from bot.tools.offline_books import Where, looking
from storage import schema
from storage.drivers.sqlite import sqlite_path
from tests.support import audit
from tests.support.chat import START, Bot, Scene
from tests.support.killing import ROOT
from tests.support.loops import loops


def where(url: str) -> Where:
    return sqlite_path(url) if url.startswith("sqlite") else make_url(url)


async def test_each_backup_under_load_is_one_state_of_the_books(url: str, tmp_path: Path) -> None:
    """Tips are confirmed before, while and after; every copy is one moment and in order."""
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    backups: list[Backup] = []
    done = asyncio.Event()
    between: list[tuple[int, int]] = []

    def entries(connection: Connection) -> int:
        return len(audit.rows(connection, schema.entries))

    async def talk() -> None:
        while not done.is_set():
            events = [
                scene.say(who, f"!tip @{other} 0.1")
                for who, other in (("ana", "ben"), ("ben", "cara"), ("cara", "dan"), ("dan", "ana"))
            ]
            await asyncio.gather(*map(bot.core.tell, events))
            await asyncio.sleep(0)

    talking = asyncio.create_task(talk())
    try:
        for number in range(loops(3)):
            before = await bot.core.store.read(entries)
            made = await asyncio.to_thread(
                back_up, Home(where(url)), tmp_path, START + number * 1_000_000
            )
            backups.append(made)
            between.append((before, await bot.core.store.read(entries)))
    finally:
        done.set()
        await talking
    await bot.core.settle()
    await bot.check()
    await bot.close()
    for made, (before, after) in zip(backups, between, strict=True):
        await asyncio.to_thread(check, made.folder, io.StringIO())
        (community,) = made.manifest.communities
        assert before <= community.entries <= after
    # It was under load indeed.
    assert between[0][0] < between[-1][1]


def test_keys_are_copied_whole_while_they_are_written_to(home: Home, tmp_path: Path) -> None:
    assert home.matrix is not None
    keys = home.matrix / "keys.db"
    stop = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(keys, timeout=30)) as store:
            number = 0
            while not stop.is_set():
                number += 1
                with store:
                    store.execute("UPDATE one SET value = ?", (number,))
                    store.execute("UPDATE other SET value = ?", (number,))
                stop.wait(0.005)

    writing = threading.Thread(target=write)
    writing.start()
    try:
        made = [back_up(home, tmp_path / "backups", START) for _ in range(loops(5))]
    finally:
        stop.set()
        writing.join()
    for each in made:
        place = tmp_path / each.folder.name
        place.mkdir()
        proved(each.folder, place, io.StringIO())
        with closing(sqlite3.connect(place / "matrix" / "keys.db")) as store:
            assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            one, other = (
                store.execute(f"SELECT value FROM {name}").fetchone() for name in ("one", "other")
            )
            assert one == other


# -- a home with a session -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lived") / "books.db"

    async def live() -> None:
        scene = Scene()
        bot = await Bot.open(f"sqlite:///{path}", scene)
        await bot.tell(scene.arrive(), scene.say("ana", "!tip @ben 8"))
        await bot.close()

    asyncio.run(live())
    return path


@pytest.fixture
def home(lived: Path, tmp_path: Path) -> Home:
    books = tmp_path / "home" / "books.db"
    matrix = tmp_path / "home" / "matrix"
    matrix.mkdir(parents=True)
    shutil.copy(lived, books)
    with closing(sqlite3.connect(matrix / "keys.db")) as keys, keys:
        for name in ("one", "other"):
            keys.execute(f"CREATE TABLE {name} (value INTEGER)")
            keys.execute(f"INSERT INTO {name} VALUES (0)")
    # As large as the books, and such as no packing makes smaller.
    (matrix / "session.json").write_bytes(os.urandom(200_000))
    return Home(books, None, matrix)


@pytest.mark.parametrize(("what", "least"), [("backup", 15), ("restore", 12)])
def test_killed_at_any_step_nothing_is_lost_and_nothing_is_half_there(
    home: Home, tmp_path: Path, what: str, least: int
) -> None:
    """What is asserted after each kill stands in `tests.support.backup_victim`."""
    assert isinstance(home.books, Path)
    words = [what, str(home.books.parent), str(tmp_path / "backups")]
    victim = subprocess.run(
        [sys.executable, "-P", "-m", "tests.support.backup_victim", *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=False,
    )
    assert victim.returncode == 0, victim.stderr
    assert int(victim.stdout) >= least


@contextmanager
def no_file_grows_past(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", [1000, 60_000, 250_000])
def test_a_full_disk_makes_no_backup_and_spares_those_that_are_there(
    home: Home, tmp_path: Path, size: int
) -> None:
    """Full from the beginning; while the books are copied; while what comes after them is."""
    assert isinstance(home.books, Path)
    assert home.matrix is not None
    directory = tmp_path / "backups"
    before = back_up(home, directory, START)
    if size > home.books.stat().st_size:
        pytest.fail("the books have become smaller than the disk of this test")
    with no_file_grows_past(size), pytest.raises(StartupError, match="there is no room in"):
        back_up(home, directory, START + 1)
    assert {each.name for each in directory.iterdir()} == {".lock", before.folder.name}
    check(before.folder, io.StringIO())
    with looking(home.books) as books:
        assert books.run(audit.balances) == {"ana": -800, "ben": 800}


def test_a_full_disk_stops_a_restore_before_anything_is_replaced(
    home: Home, tmp_path: Path
) -> None:
    assert isinstance(home.books, Path)
    made = back_up(home, tmp_path / "backups", START)
    before = home.books.read_bytes()
    with no_file_grows_past(100_000), pytest.raises(StartupError, match="make room there"):
        restore(home, made.folder, START, io.StringIO())
    assert home.books.read_bytes() == before
    assert not list(home.books.parent.glob("*before-restore*"))
    assert not list(home.books.parent.glob(".restoring"))


def test_of_two_at_once_one_waits(home: Home, tmp_path: Path) -> None:
    with alone_in(tmp_path / "backups"), pytest.raises(Busy, match="Another backup is being made"):
        back_up(home, tmp_path / "backups", START)
