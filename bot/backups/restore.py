"""Bringing a backup back: verified in a place aside before anything is replaced.

What is replaced is kept beside it. The session and keys come first and the books last: until the
books are there, saying the same again begins anew with all that was there.
"""

from __future__ import annotations

import fcntl
import io
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TextIO

from sqlalchemy import Connection, inspect

from bot.app import random_salt
from bot.backups.check import proved
from bot.backups.contents import BOOKS, Home
from bot.backups.manifest import MANIFEST, SUMS, Manifest, begun, sum_of
from bot.backups.write import all_in, move_all
from bot.clock import SECOND
from bot.findings import MOST_APART_SECONDS
from bot.folders import flush, hand_over, takes_files
from bot.startup_error import StartupError
from bot.tools.books import in_order
from bot.tools.offline_books import AtRest, called, changing, file_of, in_words_of, looking
from storage import communities, gaps
from storage.drivers import copy_books
from storage.drivers.migrate import MOVING
from storage.drivers.sqlite import lock_for_writing
from storage.unit_of_work import Books


def one_backup(folder: Path) -> Path:
    """The backup that is meant. Raises StartupError, with the newest for a folder of several."""
    if (folder / MANIFEST).is_file():
        return folder
    if folder.is_file():
        raise StartupError(f"{folder} is a file: a backup is a folder with {MANIFEST} in it.")
    if not folder.is_dir():
        raise StartupError(f"There is no backup at {folder}: check the name.")
    inside = all_in(folder)
    if inside:
        raise StartupError(
            f"{folder} holds {len(inside)} backup{'s' if len(inside) > 1 else ''}: name one, such"
            f" as the newest, {inside[-1]}."
        )
    raise StartupError(f"{folder} is no backup: there is no {MANIFEST} in it.")


def check(folder: Path, out: TextIO) -> None:
    """Try whether a backup could be restored, beside everything that is there."""
    backup = one_backup(folder)
    beside = backup.parent
    if not takes_files(beside):
        raise StartupError(
            f"{beside} cannot be written to, and a backup is unpacked beside itself to be checked:"
            " copy it to a place that can."
        )
    with _place_in(beside) as place:
        proved(backup, place, out)
    out.write(f"{backup} can be restored.\n")


def restore(home: Home, folder: Path, now: int, out: TextIO) -> None:
    """Put what a backup holds in place of what is there, which is kept. Raises StartupError."""
    backup = one_backup(folder)
    stamp = datetime.fromtimestamp(now // SECOND, UTC).strftime("%Y-%m-%dT%H%M%SZ")
    with ExitStack() as stack:
        place = stack.enter_context(_place_in(_beside(home)))
        server = _hold(home, stack)
        manifest = proved(backup, place, out)
        _not_of_tomorrow(backup, manifest, now)
        _note_the_gap(place / BOOKS, manifest.begun_at, now)
        if server is None:
            kept = _keys_and_words(home, place, manifest, stamp)
            kept += _file(_path_of(home), place, stamp)
        else:
            moving = _begin(server, backup, home)
            kept = _keys_and_words(home, place, manifest, stamp)
            _to_server(server, moving, place, home)
    out.write(f"{called(home.books)} is as it was {begun(manifest)}.\n")
    if manifest.communities:
        out.write(
            "Once the bot runs, each room reads what may be missing, and a moderator there lets it"
            " go on.\n"
        )
    out.writelines(f"What was there before is kept in {each}.\n" for each in kept)
    out.writelines(
        f"Not in a backup, and left as it is: {name} ({reason}).\n"
        for name, reason in manifest.left_out.items()
    )
    if home.matrix is None and any(file.name.startswith("matrix/") for file in manifest.files):
        out.write("The Matrix session in it stays there: no Matrix account is configured here.\n")


def _beside(home: Home) -> Path:
    """Where the restored is put together: on the disk on which it then takes its place."""
    path = file_of(home.books)
    if path is not None:
        return path.parent
    if home.data_dir is not None:
        return home.data_dir
    return Path.cwd()


@contextmanager
def _place_in(folder: Path) -> Iterator[Path]:
    """A place aside, ours alone; what one that was killed left there goes first."""
    place = folder / ".restoring"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        # It is emptied, so it must be a folder of its own and no link to another.
        handle = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except (FileExistsError, NotADirectoryError):
        raise StartupError(
            f"{place} is no folder of ours: remove it, for a backup is verified there before it"
            " replaces anything."
        ) from None
    except OSError as error:
        raise StartupError(
            f"{folder} cannot be written to ({error.strerror}): a backup is verified there before"
            " it replaces anything."
        ) from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise StartupError(
            f"Another backup is being verified in {place}: wait until it is done."
        ) from None
    try:
        _empty(place)
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
        os.close(handle)


def _empty(place: Path) -> None:
    for each in place.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        else:
            each.unlink()


# -- nobody else is there --------------------------------------------------------------------------


def _hold(home: Home, stack: ExitStack) -> AtRest | None:
    """Keep every bot away from what is replaced; gives the books that lie on a server, opened.

    Raises StartupError where a bot is running, or where a server's database is not empty.
    """
    server = None
    if file_of(home.books) is None:
        server = stack.enter_context(changing(home.books))
        if not server.run(_is_free):
            raise _not_empty(home)
    else:
        with in_words_of(home.books):
            stack.enter_context(closing(lock_for_writing(_path_of(home))))
    if home.matrix is not None and home.matrix.is_dir():
        stack.enter_context(closing(_session(home.matrix)))
    return server


def _path_of(home: Home) -> Path:
    path = file_of(home.books)
    assert path is not None  # noqa: S101 - asked only where the books are a file
    return path


def _session(folder: Path) -> IO[str]:
    lock = (folder / "lock").open("w", encoding="ascii")
    hand_over(folder / "lock", folder)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise StartupError(
            f"A bot is running on {folder}: stop it first. Nothing was changed."
        ) from None
    return lock


# -- what may be missing ---------------------------------------------------------------------------


def _not_of_tomorrow(backup: Path, manifest: Manifest, now: int) -> None:
    """From when on something may be missing is told to everybody and written into the chain."""
    if manifest.begun_at > now + MOST_APART_SECONDS * SECOND:
        raise StartupError(
            f"{backup} says it was made {begun(manifest)}, which by this machine's clock is yet to"
            " come: set the clock, or take another backup. Nothing was changed."
        )


def _note_the_gap(path: Path, since: int, now: int) -> None:
    """Have the bot tell each community what may be missing, and wait for its moderators."""

    def note(connection: Connection) -> None:
        for number, _ in communities.all_communities(connection):
            books = Books(connection, number, random_salt)
            gaps.begin(books, since, max(now, communities.head(books).decided_at))
            books.flush()

    with changing(path) as books:
        books.run(note)
    _settle(path)


# -- in its place ----------------------------------------------------------------------------------


def _keys_and_words(home: Home, place: Path, manifest: Manifest, stamp: str) -> list[Path]:
    """The Matrix session and the host's words, each file at once; where what was there is kept.

    All that needs room is done before the first file is replaced: half a session is none.
    """
    targets = {"matrix": home.matrix, "lang": home.data_dir and home.data_dir / "lang"}
    kept: dict[Path, Path] = {}
    ready: list[tuple[Path, Path]] = []
    try:
        for file in manifest.files:
            folder = targets.get(file.name.partition("/")[0])
            if folder is None or file.name == BOOKS:
                continue
            target = folder / Path(file.name).name
            if not folder.exists():
                folder.mkdir(mode=0o700, parents=True)
                hand_over(folder, folder.parent)
            if target.exists():
                if folder not in kept:
                    kept[folder] = _kept(folder, stamp)
                    kept[folder].mkdir(mode=0o700)
                for each in (target, *filter(Path.exists, _open_ends(target))):
                    shutil.copy2(each, kept[folder] / each.name)
                hand_over(kept[folder], folder)
            # On whatever disk that folder lies, it takes its place there in one step.
            new = target.with_name(f"{target.name}.new")
            ready.append((new, target))
            shutil.copy2(place / file.name, new)
            hand_over(new, folder)
            flush(new)
    except OSError as error:
        for new, _ in ready:
            new.unlink(missing_ok=True)
        for copy in kept.values():
            shutil.rmtree(copy, ignore_errors=True)
        raise StartupError(
            f"{error.filename2 or error.filename or home.matrix} cannot be written"
            f" ({error.strerror}): make room there. Nothing was changed."
        ) from None
    for new, target in ready:
        # A restored database must not be read through what its predecessor left open.
        for each in _open_ends(target):
            each.unlink(missing_ok=True)
        new.replace(target)
    return list(kept.values())


def _open_ends(path: Path) -> list[Path]:
    """What SQLite may have left beside a file while it was open: parts of it."""
    return [Path(f"{path}{end}") for end in ("-journal", "-wal", "-shm")]


def _kept(path: Path, stamp: str) -> Path:
    """A free name for what is replaced."""
    numbers = ("", *(f"-{number}" for number in range(2, 1000)))
    names = (f"{path.stem}.before-restore-{stamp}{each}{path.suffix}" for each in numbers)
    return next(each for name in names if not (each := path.with_name(name)).exists())


def _file(path: Path, place: Path, stamp: str) -> list[Path]:
    """Books in a file: the old ones stay under another name, the new ones come in one step."""
    kept = []
    if path.exists():
        _settle(path)
        keeping = _kept(path, stamp)
        # By hard link there is no moment without books: a bot that starts would make empty ones.
        try:
            os.link(path, keeping)
        except OSError:
            shutil.copy2(path, keeping)
        kept.append(keeping)
        for end in ("-wal", "-shm"):
            log = Path(f"{path}{end}")
            if log.exists():
                # Books too damaged to take their log in; it is of them and goes with them.
                shutil.copy2(log, Path(f"{keeping}{end}"))
                log.unlink()
    hand_over(place / BOOKS, path if path.exists() else path.parent)
    flush(place / BOOKS)
    (place / BOOKS).replace(path)
    flush(path.parent)
    return kept


def _settle(path: Path) -> None:
    """Have books take in their log, so that they are one file."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    except sqlite3.Error:
        return  # The old ones may be what is wrong; then their log is kept beside them.


# -- on a server -----------------------------------------------------------------------------------


def _is_free(connection: Connection) -> bool:
    """Whether a database is empty, or a restoring into it was interrupted."""
    tables = inspect(connection).get_table_names()
    return not tables or MOVING in tables


def _not_empty(home: Home) -> StartupError:
    return StartupError(
        f"{called(home.books)} is not empty, and what is there stays: on a server a backup is"
        " restored into an empty database. Make one, and set storage.url to it."
    )


def _begin(server: AtRest, backup: Path, home: Home) -> copy_books.Progress:
    mark = sum_of(backup / SUMS)
    try:
        return server.run(lambda connection: copy_books.begin(connection, mark))
    except (copy_books.NotEmpty, copy_books.AnotherSource):
        raise _not_empty(home) from None


def _to_server(server: AtRest, moving: copy_books.Progress, place: Path, home: Home) -> None:
    said = io.StringIO()
    with looking(place / BOOKS) as here:
        move_all(here, server, moving)
        whole = here.run(copy_books.counts) == server.run(copy_books.counts)
    if not whole or not server.run(lambda connection: in_order(connection, said)):
        raise StartupError(
            f"The books have not arrived whole in {called(home.books)}, so nothing opens it:"
            " empty it, and restore again."
        )
    server.run(copy_books.finish)
