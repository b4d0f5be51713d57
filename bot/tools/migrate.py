"""`commonpurse migrate`: bring books up to this program's schema, or move them to another database.

Both say what they do, do it while no bot has the books, and check them before they are done.
"""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection
from sqlalchemy.engine import URL

from bot.folders import hand_over
from bot.startup_error import StartupError
from bot.tools.books import in_order, reading
from bot.tools.offline_books import AtRest, Where, called, changing, file_of, held, in_words_of
from storage.drivers import copy_books
from storage.drivers.migrate import HEAD, require, upgrade, version

# -- to this program's schema ----------------------------------------------------------------------


def upgrade_books(where: Where, out: TextIO, dumps: Path | None = None) -> int:
    """Bring books to the schema of this program, in one transaction; 0, also if they are there.

    An SQLite file is copied beside itself first, and of a server's books pg_dump, where it is
    there, makes a dump in the folder `dumps`. Books that are not in order afterwards stay as they
    were. Raises StartupError.
    """
    name, path = called(where), file_of(where)
    if path is not None and not path.is_file():
        raise StartupError(f"There are no books at {path}: check the name.")
    with changing(where) as books:
        found = books.run(version)
        if found is None:
            raise StartupError(f"{name} is empty: there are no books in it yet.")
        if found == HEAD:
            out.write(f"{name} is of schema {found}, which is this program's: nothing to do.\n")
            return 0
        if found > HEAD:
            with in_words_of(where):
                require(found)
        out.write(f"Bringing {name} from schema {found} to {HEAD}, all of it or nothing.\n")
        if path is not None:
            out.write(f"A copy of it as it was stays in {_copy(path, found)}.\n")
        elif isinstance(where, URL):
            out.write(f"{_dump(where, found, dumps)}\n")
        out.flush()
        books.run(lambda connection: _upgrade(connection, name, out))
    out.write(f"{name} is of schema {HEAD} now.\n")
    return 0


def _upgrade(connection: Connection, name: str, out: TextIO) -> None:
    upgrade(connection)
    said = io.StringIO()
    if not in_order(connection, said):
        raise StartupError(
            f"{name} is not in order, and stays as it was. {said.getvalue().splitlines()[-1]}"
            " Look at it with the Commonpurse that made it, or restore a backup."
        )
    out.write(said.getvalue())


def _copy(path: Path, found: str) -> Path:
    """A copy of an SQLite file beside it, under a name that was free."""
    numbers = ["", *(f"-{number}" for number in range(2, 1000))]
    copy = next(
        each
        for number in numbers
        if not (each := path.with_name(f"{path.stem}.schema-{found}{number}{path.suffix}")).exists()
    )
    try:
        with closing(sqlite3.connect(path)) as books, closing(sqlite3.connect(copy)) as kept:
            books.backup(kept)
        shutil.copymode(path, copy)
        hand_over(copy, path)
    except (sqlite3.Error, OSError) as error:
        copy.unlink(missing_ok=True)
        raise StartupError(
            f"{path} cannot be copied to {copy} ({error}): make room there. Nothing was changed."
        ) from None
    return copy


def _dump(where: URL, found: str, folder: Path | None) -> str:
    """Have pg_dump keep a server's books as they are; a sentence on what became of it.

    Without one the upgrade goes on: it is one transaction, and counts only once it is verified.
    """
    ourselves = "make a dump yourself if you want to be able to go back"
    if folder is None:
        return f"No copy of it is made: {ourselves}."
    if shutil.which("pg_dump") is None:
        return f"No copy of it is made, since there is no pg_dump here: {ourselves}."
    dump = folder / f"books.schema-{found}-{datetime.now(UTC):%Y-%m-%dT%H%M%SZ}.dump"
    unfinished = dump.with_name(f".{dump.name}")
    given = {
        "PGHOST": where.host or where.query.get("host"),
        "PGPORT": where.port,
        "PGUSER": where.username,
        "PGPASSWORD": where.password,
        "PGDATABASE": where.database,
    }
    environ = os.environ | {name: str(value) for name, value in given.items() if value is not None}
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        words = ["pg_dump", "--format=custom", "--no-password", f"--file={unfinished}"]
        done = subprocess.run(words, env=environ, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
        if done.returncode == 0:
            unfinished.chmod(0o600)
            unfinished.rename(dump)
            return f"A dump of it as it was stays in {dump}; pg_restore brings it back."
        why = (done.stderr.strip().splitlines() or ["pg_dump failed"])[-1]
    except OSError as error:
        why = f"{error.filename or folder}: {error.strerror}"
    unfinished.unlink(missing_ok=True)
    return f"No copy of it is made ({why}): {ourselves}."


# -- to another database ---------------------------------------------------------------------------


def move_books(source: Where, target: Where, out: TextIO, err: TextIO) -> int:
    """Move all books into an empty database, or go on where that was interrupted; 0.

    The source stays as it is. Progress is shown on `err` where that is a terminal. Raises
    StartupError.
    """
    if _place(source) == _place(target):
        raise StartupError("--from and --to name the same database.")
    with held(source), reading(source) as here, changing(target) as there:
        mark = here.run(copy_books.fingerprint)
        progress = _begin(there, source, target, mark)
        total = here.run(copy_books.counts)
        _move(here, there, progress, total, out, err)
        _compare(there, total, target)
        said = io.StringIO()
        if not there.run(lambda connection: in_order(connection, said)):
            raise StartupError(
                f"The books that were moved are not in order, so nothing opens {called(target)}."
                f" {said.getvalue().splitlines()[-1]} Verify {called(source)}."
            )
        # In a look of its own: what was written meanwhile is not seen by the one above.
        with reading(source) as again:
            if again.run(copy_books.fingerprint) != mark:
                raise _used(source, target)
        there.run(copy_books.finish)
    out.write(said.getvalue())
    out.write(
        f"Moved {sum(total.values()):,} rows to {called(target)}. Set storage.url to it, and start"
        f" no bot on {called(source)} again.\n"
    )
    return 0


def _place(where: Where) -> object:
    path = file_of(where)
    return where if path is None else path.resolve()


def _used(source: Where, target: Where) -> StartupError:
    return StartupError(
        f"{called(source)} is not what was begun to be moved into {called(target)}: it has been"
        " written to since, or it is another. Empty that database and move it anew."
    )


def _begin(there: AtRest, source: Where, target: Where, mark: str) -> copy_books.Progress:
    try:
        return there.run(lambda connection: copy_books.begin(connection, mark))
    except copy_books.NotEmpty:
        raise StartupError(
            f"{called(target)} is not empty: books are moved into an empty database only."
        ) from None
    except copy_books.AnotherSource:
        raise _used(source, target) from None


def _move(
    here: AtRest,
    there: AtRest,
    progress: copy_books.Progress,
    total: dict[str, int],
    out: TextIO,
    err: TextIO,
) -> None:
    done = there.run(copy_books.counts)
    if any(done.values()):
        out.write(f"Going on where it stopped: {sum(done.values()):,} rows are there.\n")
        out.flush()
    with _shown(sum(done.values()), sum(total.values()), err) as show:
        while progress.table:
            name = progress.table
            progress, rows = _step(here, there, progress)
            show.moved(name, rows)


def _step(here: AtRest, there: AtRest, at: copy_books.Progress) -> tuple[copy_books.Progress, int]:
    rows = here.run(lambda connection: copy_books.following(connection, at.table, at.after))
    return there.run(lambda connection: copy_books.put(connection, at, rows)), len(rows)


def _compare(there: AtRest, total: dict[str, int], target: Where) -> None:
    found = there.run(copy_books.counts)
    for name, count in total.items():
        if found[name] != count:
            raise StartupError(
                f"{called(target)} has {found[name]:,} rows of {name}, and should have {count:,}:"
                " somebody else has written to it. Empty it and move the books anew."
            )


class _Bar:
    """How far it is, on a terminal; nowhere else."""

    def __init__(self, done: int, total: int, err: TextIO) -> None:
        # Only who moves books needs it.
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
        from rich.progress import TimeRemainingColumn as Remaining

        console = Console(file=err)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Remaining())
        self.progress = Progress(*columns, console=console, disable=not console.is_terminal)
        self._task = self.progress.add_task("", total=total, completed=done)

    def moved(self, name: str, rows: int) -> None:
        self.progress.update(self._task, description=name, advance=rows)


@contextmanager
def _shown(done: int, total: int, err: TextIO) -> Iterator[_Bar]:
    bar = _Bar(done, total, err)
    with bar.progress:
        yield bar
