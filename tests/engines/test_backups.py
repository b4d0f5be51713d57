"""Backups on both engines: made beside a running bot, damaged, restored, and gone on from there."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import gzip
import hashlib
import io
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, make_url

from bot.app import vault_beside
from bot.backups.check import proved
from bot.backups.contents import Home
from bot.backups.manifest import MANIFEST, SUMS, checked, manifest_of, packed, sums
from bot.backups.restore import check, restore
from bot.backups.write import Backup, all_in, back_up
from bot.checking import found_in
from bot.cli import main
from bot.clock import DAY
from bot.startup_error import StartupError
from bot.tools.books import verify_books
from bot.tools.offline_books import Where, changing, looking
from commands.values.events import AnyEvent
from storage import schema
from storage.drivers import copy_books
from storage.drivers.migrate import prepare
from storage.drivers.sqlite import sqlite_path
from tests.support import audit
from tests.support.chat import START, Bot, Scene
from tests.support.databases import a_database


def where(url: str) -> Where:
    return sqlite_path(url) if url.startswith("sqlite") else make_url(url)


OURS = (4321, 4322)
"""Whom files belong to that are not root's: user and group."""

Fresh = Callable[[], str]


@pytest.fixture
def fresh(request: pytest.FixtureRequest, url: str) -> Iterator[Fresh]:
    """Makes empty databases of the engine that the test is run on."""
    engine = "sqlite" if url.startswith("sqlite") else "postgres"
    with ExitStack() as made:
        yield lambda: made.enter_context(a_database(request, engine, ready=False))


def everything(scene: Scene) -> list[AnyEvent]:
    """Some minutes in a room, with a question that is answered, undone and asked anew."""
    words = [
        ("ana", "!tip @ben 8 for the soup"),
        ("ben", "!tip @cara all"),
        ("ben", "yes"),
        ("cara", "!request @dan 5 for seeds"),
        ("dan", "!yes"),
        ("cara", "!undo"),
        ("dan", "!tip @ana @ben 2 split"),
        ("ana", '!poll "Where do we meet?" "Park" "Café"'),
        ("ben", "!vote 1 B"),
        ("ana", "!tip @dan 1.5"),
        ("dan", "!tip @ana 0.5"),
        ("cara", "!vote 1 A"),
    ]
    return [scene.arrive(), *(scene.say(who, said) for who, said in words)]


async def make(home: Home, directory: Path, now: int = START) -> Backup:
    return await asyncio.to_thread(back_up, home, directory, now)


async def bring_back(home: Home, folder: Path, now: int = START) -> str:
    out = io.StringIO()
    await asyncio.to_thread(restore, home, folder, now, out)
    return out.getvalue()


def heads(connection: Connection) -> list[Any]:
    return [(row["entries"], row["head"]) for row in audit.rows(connection, schema.communities)]


async def test_restored_elsewhere_and_told_again_all_balances_are_those_without_the_crash(
    url: str, fresh: Fresh, tmp_path: Path
) -> None:
    scene = Scene()
    events = everything(scene)
    bot = await Bot.open(url, scene)
    account = (scene.platform, scene.account)
    for number, event in enumerate(events[:6]):
        await bot.core.take_in(account, [event], str(number))
    await bot.core.settle()
    made = await make(Home(where(url)), tmp_path / "backups")
    for number, event in enumerate(events[6:], 6):
        await bot.core.take_in(account, [event], str(number))
    await bot.core.settle()
    balances, chain = await bot.balances(), await bot.core.store.read(heads)
    await bot.close()

    assert [each.entries for each in made.manifest.communities] < [chain[0][0]]
    place = fresh()
    said_of_it = await bring_back(Home(where(place)), made.folder, scene.tick())
    assert "All is as it must be." in said_of_it
    again = await Bot.open(place, scene)
    assert int(await again.core.position(account) or 0) == 5
    # The platform tells what it told since, and as its own overlap some of before.
    await again.core.take_in(account, list(map(scene.again, events[3:])), "12")
    await again.core.settle()
    assert await again.balances() == balances
    assert await again.core.store.read(heads) == chain
    await again.check()
    await again.close()


async def test_a_backup_is_refused_nothing_by_a_running_bot_and_a_restore_is(
    url: str, tmp_path: Path
) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(*everything(scene))
    made = await make(Home(where(url)), tmp_path)
    with pytest.raises(StartupError, match="is in use by another Commonpurse"):
        await bring_back(Home(where(url)), made.folder)
    assert await bot.say("ana", "!tip @ben 1") == ["ana gave ben 1 point. [Undo]"]
    await bot.close()


async def lived(url: str) -> Home:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(*everything(scene))
    await bot.close()
    return Home(where(url))


async def test_one_flipped_byte_in_any_file_is_found(url: str, tmp_path: Path) -> None:
    home = await lived(url)
    session = tmp_path / "matrix"
    session.mkdir()
    (session / "session.json").write_text(json.dumps({"token": "secret"}))
    made = await make(Home(home.books, tmp_path, session), tmp_path / "backups")
    checked(made.folder)
    files = [path for path in made.folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} == {
        MANIFEST,
        SUMS,
        "books.db.gz",
        "session.json.gz",
    }
    for path in files:
        whole = path.read_bytes()
        for at in (0, 5, len(whole) // 3, len(whole) // 2, len(whole) - 2, len(whole) - 1):
            flipped = bytearray(whole)
            flipped[at] ^= 1
            path.write_bytes(flipped)
            with pytest.raises(StartupError, match=r"damaged|is no backup"):
                check(made.folder, io.StringIO())
        path.write_bytes(whole[:-1])
        with pytest.raises(StartupError, match="damaged"):
            check(made.folder, io.StringIO())
        path.unlink()
        with pytest.raises(StartupError, match=r"is missing|is no backup"):
            check(made.folder, io.StringIO())
        path.write_bytes(whole)
    await asyncio.to_thread(check, made.folder, io.StringIO())


async def test_a_server_keeps_what_it_has(url: str, postgres_url: str, tmp_path: Path) -> None:
    """On a server nothing is replaced; and what was copied on one engine is restored on another."""
    made = await make(await lived(url), tmp_path)
    said = await bring_back(Home(where(postgres_url)), made.folder)
    assert "is as it was 2026-01-01 09:00 UTC." in said
    out = io.StringIO()
    assert await asyncio.to_thread(verify_books, where(postgres_url), None, out) == 0
    with pytest.raises(StartupError, match="restored into an empty database"):
        await bring_back(Home(where(postgres_url)), made.folder)

    def balances() -> dict[str, int]:
        with looking(where(postgres_url)) as books:
            return books.run(audit.balances)

    def before() -> dict[str, int]:
        with looking(where(url)) as books:
            return books.run(audit.balances)

    assert await asyncio.to_thread(balances) == await asyncio.to_thread(before)


async def test_what_was_cut_off_on_a_server_goes_on_when_it_is_said_again(
    url: str, fresh: Fresh, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if url.startswith("sqlite"):
        pytest.skip("a file comes in one step")
    made = await make(await lived(url), tmp_path)
    place = Home(where(fresh()))
    put, left = copy_books.put, [12]

    def cut_off(*given: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            raise KeyboardInterrupt
        return put(*given)

    with monkeypatch.context() as killed:
        killed.setattr(copy_books, "put", cut_off)
        with pytest.raises(KeyboardInterrupt):
            await asyncio.to_thread(restore, place, made.folder, START + DAY, io.StringIO())
    with pytest.raises(StartupError, match=r"not all there yet: .* restore, or .* again"):
        await asyncio.to_thread(verify_books, place.books, None, io.StringIO())
    assert "is as it was 2026-01-01" in await bring_back(place, made.folder, START + 2 * DAY)
    assert await asyncio.to_thread(verify_books, place.books, None, io.StringIO()) == 0


# -- in a file -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books in which something happened, to be copied."""
    path = tmp_path_factory.mktemp("lived") / "books.db"
    asyncio.run(lived(f"sqlite:///{path}"))
    return path


@pytest.fixture
def home(books: Path, sqlite_file_url: str, tmp_path: Path) -> Home:
    """A home with books, a Matrix session with its keys, the host's own words, and ballot keys."""
    shutil.copy(books, sqlite_path(sqlite_file_url))
    matrix = tmp_path / "data" / "matrix"
    matrix.mkdir(parents=True)
    (matrix / "session.json").write_text('{"token": "old"}')
    (matrix / "session.json.new").write_text("half")
    (matrix / "lock").touch()
    with closing(sqlite3.connect(matrix / "keys.db")) as keys, keys:
        keys.execute("CREATE TABLE olm (pickle TEXT)")
        keys.execute("INSERT INTO olm VALUES ('first')")
    (tmp_path / "data" / "lang").mkdir()
    (tmp_path / "data" / "lang" / "nl.ftl").write_text("yes = ja\n")
    there = sqlite_path(sqlite_file_url)
    # Through the vault itself, so that they lie where the bot's own do.
    vault_beside(f"sqlite:///{there}").make("vote-7")
    return Home(there, tmp_path / "data", matrix)


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def put_back(home: Home, folder: Path, now: int = START) -> str:
    out = io.StringIO()
    restore(home, folder, now, out)
    return out.getvalue()


def test_it_holds_books_session_keys_and_words_and_never_the_ballot_keys(
    home: Home, tmp_path: Path
) -> None:
    made = back_up(home, tmp_path / "backups", START)
    assert made.folder.name == "commonpurse-2026-01-01T090000Z"
    assert names(made.folder) == {
        MANIFEST,
        SUMS,
        "books.db.gz",
        "matrix/keys.db.gz",
        "matrix/session.json.gz",
        "lang/nl.ftl.gz",
    }
    assert isinstance(home.books, Path)
    assert set(made.manifest.left_out) == {f"{home.books.name}.keys/", "configuration"}
    assert manifest_of(made.folder) == made.manifest
    # Sessions and keys are in there: nobody else may read it.
    assert all(path.stat().st_mode & 0o077 == 0 for path in (made.folder, *made.folder.rglob("*")))


def test_a_stray_file_whose_name_is_no_text_stops_no_backup(home: Home, tmp_path: Path) -> None:
    assert home.data_dir is not None
    Path(os.fsdecode(bytes(home.data_dir / "lang") + b"/\xff.ftl")).touch()
    made = back_up(home, tmp_path / "backups", START)
    assert "lang/nl.ftl.gz" in names(made.folder)
    assert made.manifest.left_out["lang/?.ftl"] == "its name is no text: give it another"
    check(made.folder, io.StringIO())


def test_sessions_and_keys_come_back_and_what_they_replace_is_kept(
    home: Home, tmp_path: Path
) -> None:
    assert home.matrix is not None
    assert isinstance(home.books, Path)
    made = back_up(home, tmp_path / "backups", START)
    (home.matrix / "session.json").write_text('{"token": "new"}')
    with closing(sqlite3.connect(home.matrix / "keys.db")) as keys, keys:
        keys.execute("UPDATE olm SET pickle = 'second'")
    before = home.books.read_bytes()
    said = put_back(home, made.folder)
    assert json.loads((home.matrix / "session.json").read_text()) == {"token": "old"}
    with closing(sqlite3.connect(home.matrix / "keys.db")) as keys:
        assert keys.execute("SELECT pickle FROM olm").fetchall() == [("first",)]
    kept = home.matrix.with_name("matrix.before-restore-2026-01-01T090000Z")
    assert json.loads((kept / "session.json").read_text()) == {"token": "new"}
    with closing(sqlite3.connect(kept / "keys.db")) as keys:
        assert keys.execute("SELECT pickle FROM olm").fetchall() == [("second",)]
    aside = home.books.with_name("books.before-restore-2026-01-01T090000Z.db")
    assert aside.stat().st_size >= len(before) // 2
    assert verify_books(aside, None, io.StringIO()) == 0
    for path in (kept, aside):
        assert f"What was there before is kept in {path}." in said
    # What a backup leaves out stays as it is.
    assert vault_beside(f"sqlite:///{home.books}").holds("vote-7")
    assert f"left as it is: {home.books.name}.keys/ (" in said


def test_books_that_are_damaged_are_replaced_and_kept_with_their_log(
    home: Home, tmp_path: Path
) -> None:
    assert isinstance(home.books, Path)
    made = back_up(home, tmp_path / "backups", START)
    damaged = b"\x00" * 4096 + home.books.read_bytes()[4096:]
    home.books.write_bytes(damaged)
    Path(f"{home.books}-wal").write_bytes(b"what is left of a log")
    put_back(home, made.folder)
    assert verify_books(home.books, None, io.StringIO()) == 0
    aside = home.books.with_name("books.before-restore-2026-01-01T090000Z.db")
    assert aside.read_bytes() == damaged
    assert not Path(f"{home.books}-wal").exists()


@pytest.mark.parametrize("table", ["events", "outbox", "jobs", "rooms", "presence", "inbox"])
def test_a_page_that_is_damaged_is_found_also_where_no_record_is(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str], table: str
) -> None:
    """What was heard, said and planned is in no record, and a bot would stumble over it."""
    assert isinstance(home.books, Path)
    with closing(sqlite3.connect(home.books)) as books:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        ((page,),) = books.execute(query, (table,))
        ((size,),) = books.execute("PRAGMA page_size")
    with home.books.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)
    with pytest.raises(SystemExit) as end:
        main(["verify", "--db", str(home.books)])
    assert end.value.code == 1
    said = capsys.readouterr()
    assert said.out.startswith("The file is damaged: restore a backup (")
    assert (said.out.count("\n"), said.err) == (1, "")
    made = back_up(home, tmp_path / "backups", START)
    with pytest.raises(StartupError, match="are not in order: take an earlier backup"):
        check(made.folder, io.StringIO())
    with looking(home.books) as there:
        assert "The file is damaged" in there.run(found_in)[1]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_what_root_restores_and_copies_belongs_to_whom_it_belonged(
    home: Home, tmp_path: Path
) -> None:
    """An operator is root where the bot is not, which has to open all of it at its next start."""
    assert home.data_dir is not None
    assert isinstance(home.books, Path)
    beside = home.books.parent
    backups = home.data_dir / "backups"
    for each in (home.data_dir, *home.data_dir.rglob("*"), beside, *beside.rglob("*")):
        os.chown(each, *OURS)

    def others() -> set[str]:
        found = [
            each for folder in (home.data_dir, beside) for each in (folder or beside).rglob("*")
        ]
        return {each.name for each in found if (each.stat().st_uid, each.stat().st_gid) != OURS}

    made = back_up(home, backups, START)
    assert others() == set()
    for _ in range(2):
        put_back(home, made.folder)
        assert others() == set()
        # The second time there is nothing to be like but the folders.
        shutil.rmtree(home.data_dir / "matrix")
        home.books.unlink()
        Path(f"{home.books}.lock").unlink()
    import_into = beside / "new.db"
    with changing(import_into) as books:
        books.run(prepare)
    assert others() == set()


def test_a_session_is_replaced_whole_or_not_at_all(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk of the session is full once the first of its files has been copied."""
    assert home.matrix is not None
    assert isinstance(home.books, Path)
    made = back_up(home, tmp_path / "backups", START)
    (home.matrix / "session.json").write_text('{"token": "new"}')
    (home.matrix / "keys.db-wal").write_bytes(b"what a killed bot left")
    before = {each: (home.matrix / each).read_bytes() for each in names(home.matrix)}
    books = home.books.read_bytes()
    copy, copied = shutil.copy2, []

    def full(source: Path, target: Path) -> None:
        copied.append(target)
        if target.name == "session.json.new":
            raise OSError(errno.ENOSPC, "No space left on device", str(source), None, str(target))
        copy(source, target)

    with monkeypatch.context() as disk:
        disk.setattr(shutil, "copy2", full)
        with pytest.raises(
            StartupError, match=r"session\.json\.new cannot be written .* make room"
        ):
            put_back(home, made.folder)
    assert any(each.name == "keys.db.new" for each in copied)
    # What was half written there before is nobody's.
    del before["session.json.new"]
    assert {each: (home.matrix / each).read_bytes() for each in names(home.matrix)} == before
    assert home.books.read_bytes() == books
    assert not list(home.matrix.parent.glob("*before-restore*"))
    put_back(home, made.folder)
    (kept,) = home.matrix.parent.glob("matrix.before-restore*")
    assert (kept / "keys.db-wal").read_bytes() == b"what a killed bot left"


def test_a_session_that_a_bot_holds_is_not_replaced(home: Home, tmp_path: Path) -> None:
    assert home.matrix is not None
    made = back_up(home, tmp_path / "backups", START)
    with (home.matrix / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(StartupError, match=r"A bot is running on .*: stop it first"):
            put_back(home, made.folder)


BOOKS_FIRST = ("files", 0)


@pytest.mark.parametrize(
    ("where_in_it", "name", "value", "line"),
    [
        ((), "begun_at", 10**30, "damaged at begun_at"),
        ((), "begun_at", -1, "damaged at begun_at"),
        ((), "begun_at", str(START), "damaged at begun_at"),
        ((), "begun_at", True, "damaged at begun_at"),
        ((), "begun_at", None, "damaged at begun_at"),
        ((), "begun_at", START + DAY, "2026-01-02 09:00 UTC, which by this machine's clock is"),
        ((), "seconds", -1, "damaged at seconds"),
        ((), "seconds", float("nan"), "damaged at seconds"),
        (BOOKS_FIRST, "bytes", 10**30, "damaged at files.0.bytes"),
        (BOOKS_FIRST, "bytes", -1, "damaged at files.0.bytes"),
        (BOOKS_FIRST, "bytes", 1, "books.db.gz does not unpack to what was packed"),
        (BOOKS_FIRST, "bytes", 2**40, "books.db.gz does not unpack to what was packed"),
        (BOOKS_FIRST, "packed_bytes", 1, "books.db.gz is not as long as manifest.json says"),
        (BOOKS_FIRST, "packed_bytes", "1", "damaged at files.0.packed_bytes"),
        (BOOKS_FIRST, "name", "../books.db", "damaged at files.0.name"),
        (BOOKS_FIRST, "name", "matrix/..", "damaged at files.0.name"),
        (BOOKS_FIRST, "name", "matrix/a/b", "damaged at files.0.name"),
        (BOOKS_FIRST, "name", "books.db\0", "damaged at files.0.name"),
    ],
)
def test_a_manifest_that_cannot_be_true_replaces_nothing(
    home: Home, tmp_path: Path, where_in_it: tuple[Any, ...], name: str, value: Any, line: str
) -> None:
    """Also where whoever wrote it made the sums anew."""
    assert isinstance(home.books, Path)
    made = back_up(home, tmp_path / "backups", START)
    told = json.loads((made.folder / MANIFEST).read_text())
    part = told
    for step in where_in_it:
        part = part[step]
    part[name] = value
    text = json.dumps(told)
    (made.folder / MANIFEST).write_text(text)
    lines = (made.folder / SUMS).read_text().splitlines()
    lines[-1] = f"{hashlib.sha256(text.encode()).hexdigest()}  {MANIFEST}"
    (made.folder / SUMS).write_text("".join(f"{each}\n" for each in lines))
    before = {each: (home.books.parent / each).read_bytes() for each in names(home.books.parent)}
    with pytest.raises(StartupError, match=re.escape(line)):
        put_back(home, made.folder)
    assert home.books.read_bytes() == before[home.books.name]
    assert not [each for each in names(home.books.parent) if "restor" in each]
    assert not [each for each in names(tmp_path / "data") if "restor" in each]


def test_what_unpacks_to_more_than_it_should_be_does_not_fill_the_disk(
    home: Home, tmp_path: Path
) -> None:
    made = back_up(home, tmp_path / "backups", START)
    bomb = made.folder / packed("books.db")
    bomb.write_bytes(gzip.compress(bytes(64 * 1024 * 1024), 1))
    told = json.loads((made.folder / MANIFEST).read_text())
    told["files"][0] |= {"packed_bytes": bomb.stat().st_size}
    (made.folder / MANIFEST).write_text(json.dumps(told))
    (made.folder / SUMS).write_text(sums(made.folder, manifest_of(made.folder)))
    place = tmp_path / "place"
    place.mkdir()
    with pytest.raises(StartupError, match="does not unpack to what was packed"):
        proved(made.folder, place, io.StringIO())
    assert (place / "books.db").stat().st_size < 4 * 1024 * 1024


def test_when_it_was_made_is_what_it_says_whatever_its_folder_is_called(
    home: Home, tmp_path: Path
) -> None:
    made = back_up(home, tmp_path / "backups", START)
    copy = made.folder.rename(tmp_path / "from the other disk")
    assert "is as it was 2026-01-01 09:00 UTC." in put_back(home, copy)


def _tamper(folder: Path, statement: str) -> None:
    """Change the books in a backup, and make its sums right for that."""
    path = folder / packed("books.db")
    raw = folder / "raw"
    raw.write_bytes(gzip.decompress(path.read_bytes()))
    with closing(sqlite3.connect(raw)) as changed, changed:
        changed.execute(statement)
    content = raw.read_bytes()
    raw.unlink()
    path.write_bytes(gzip.compress(content))
    told = json.loads((folder / MANIFEST).read_text())
    told["files"][0] |= {
        "packed_bytes": path.stat().st_size,
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    (folder / MANIFEST).write_text(json.dumps(told))
    (folder / SUMS).write_text(sums(folder, manifest_of(folder)))


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("UPDATE accounts SET balance = balance + 1 WHERE number = 2", "are not in order"),
        ("UPDATE communities SET entries = entries - 1", "other books than its manifest"),
        ("UPDATE alembic_version SET version_num = '9999'", "other books than its manifest"),
    ],
)
def test_nothing_is_replaced_by_books_that_do_not_add_up(
    home: Home, tmp_path: Path, statement: str, line: str
) -> None:
    assert isinstance(home.books, Path)
    made = back_up(home, tmp_path / "backups", START)
    _tamper(made.folder, statement)
    before = home.books.read_bytes()
    with pytest.raises(StartupError, match=line):
        put_back(home, made.folder)
    assert home.books.read_bytes() == before
    assert not [name for name in names(home.books.parent) if "restor" in name]


def test_a_backup_of_an_earlier_version_is_brought_up_aside(home: Home, tmp_path: Path) -> None:
    schemas = Path(__file__).parent / "schemas"
    old = next(iter(sorted(schemas.glob("*.sql"))), None)
    assert old is not None
    place = tmp_path / "old" / "books.db"
    place.parent.mkdir()
    with closing(sqlite3.connect(place)) as old_books:
        old_books.executescript(old.read_text("utf-8"))
    made = back_up(Home(place), tmp_path / "backups", START)
    before = shutil.copy(place, tmp_path / "before.db")
    said = put_back(Home(place), made.folder)
    assert f"The books were of schema {made.manifest.schema_version}; what is restored" in said
    assert verify_books(place, None, io.StringIO()) == 0
    assert Path(before).is_file()


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("nothing", "There is no backup at "),
        (
            "commonpurse-2026-01-01T090000Z/manifest.json",
            r"manifest\.json is a file: a backup is a folder with manifest\.json in it",
        ),
        (".", "holds 2 backups: name one, such as the newest, .*-2$"),
        ("commonpurse-2026-01-01T090000Z/matrix", "is no backup: there is no manifest.json in it"),
    ],
)
def test_what_is_no_backup_is_told(home: Home, tmp_path: Path, name: str, line: str) -> None:
    for _ in range(2):
        back_up(home, tmp_path / "backups", START)
    assert len(all_in(tmp_path / "backups")) == 2
    with pytest.raises(StartupError) as caught:
        put_back(home, tmp_path / "backups" / name)
    assert re.search(line, str(caught.value).removesuffix("."))


def test_a_backup_on_a_disk_that_takes_nothing_is_copied_to_be_checked(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(home, tmp_path / "backups", START)
    # Root may write anywhere, but for a disk that is read-only.
    monkeypatch.setattr("bot.backups.restore.takes_files", lambda _: False)
    with pytest.raises(StartupError, match=r"backups cannot be written to, .* copy it to a place"):
        check(made.folder, io.StringIO())


def test_a_manifest_that_is_no_file_is_none(home: Home, tmp_path: Path) -> None:
    """A pipe would be waited for by the daily backup and by doctor, for ever."""
    made = back_up(home, tmp_path / "backups", START)
    (made.folder / MANIFEST).unlink()
    os.mkfifo(made.folder / MANIFEST)
    with pytest.raises(StartupError, match=r"is no backup: there is no manifest\.json in it"):
        manifest_of(made.folder)


def test_books_that_are_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(StartupError, match=r"There are no books at .*: check the name"):
        back_up(Home(tmp_path / "none.db"), tmp_path / "backups", START)
    assert not all_in(tmp_path / "backups")
