"""Making a backup, beside a running bot too: whole under its name, or not there at all.

Everything is written into a folder whose name begins with a dot and is brought to the disk, and
only then the folder gets its name. What a killed backup left behind goes with the next one.
"""

from __future__ import annotations

import asyncio
import errno
import fcntl
import gzip
import hashlib
import json
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import IO, Any, Literal

import aiosqlite
from sqlalchemy import Connection, text

from bot.backups.contents import BOOKS, Home, Part, contents
from bot.backups.manifest import (
    MANIFEST,
    SUMS,
    CopiedCommunity,
    CopiedFile,
    Manifest,
    packed,
    sums,
)
from bot.clock import DAY, SECOND
from bot.folders import flush, hand_over
from bot.startup_error import StartupError
from bot.tools.books import reading
from bot.tools.offline_books import AtRest, Where, called, changing, file_of, looking, read_only
from storage import leases
from storage.drivers import copy_books
from storage.drivers.migrate import version

_NAME = "commonpurse-"
_STAMP = "%Y-%m-%dT%H%M%SZ"
_UNFINISHED = ".unfinished-"
_LOCK = ".lock"
_AT_ONCE = 1024 * 1024
_LEVEL = 6


class Busy(StartupError):
    """Somebody else is making a backup there."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that is there."""

    folder: Path
    manifest: Manifest

    @property
    def size(self) -> int:
        """Bytes on the disk, but for the two small files that tell of it."""
        return sum(file.packed_bytes for file in self.manifest.files)


def all_in(directory: Path, now: int | None = None) -> list[Path]:
    """The backups in a folder, oldest first, by their names alone.

    Those that are more than a day ahead of `now`, where it is given, come before all others: the
    clock was wrong when they were made, and whatever was made since is newer.
    """

    def age(folder: Path) -> tuple[bool, int, str]:
        at = time_of(folder) or 0
        return (now is None or at <= now + DAY, at, folder.name)

    return sorted((each for each in directory.glob(f"{_NAME}*") if each.is_dir()), key=age)


def time_of(folder: Path) -> int | None:
    """When a backup was begun, by its name; microseconds UTC, exact to the second."""
    stamp = folder.name.removeprefix(_NAME)[:18]
    try:
        found = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return int(found.timestamp()) * SECOND


def back_up(
    home: Home, directory: Path, now: int, made_by: Literal["bot", "operator"] = "operator"
) -> Backup:
    """Make a backup in `directory`; `now` is when it is begun, microseconds UTC.

    Raises StartupError, and then nothing new lies there.
    """
    with alone_in(directory), _in_words(directory):
        name = _free(directory, _NAME + datetime.fromtimestamp(now // SECOND, UTC).strftime(_STAMP))
        unfinished = directory / f"{_UNFINISHED}{name}"
        try:
            unfinished.mkdir(mode=0o700)
            manifest = _write(home, unfinished, now, made_by)
            hand_over(unfinished, directory)
            _to_disk(unfinished)
            unfinished.rename(directory / name)
            _to_disk(directory)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
    return Backup(directory / name, manifest)


def _free(directory: Path, name: str) -> str:
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(each for each in names if not (directory / each).exists())


@contextmanager
def alone_in(directory: Path) -> Iterator[None]:
    """Have a folder of backups for oneself, without what a killed one left. Raises StartupError."""
    try:
        if not directory.exists():
            directory.mkdir(mode=0o700, parents=True)
            hand_over(directory, directory.parent)
        lock = (directory / _LOCK).open("w", encoding="ascii")
        hand_over(directory / _LOCK, directory)
    except OSError as error:
        raise StartupError(
            f"{directory} cannot be written to ({error.strerror}): name a folder for backups that"
            " Commonpurse may write to."
        ) from None
    with closing(lock):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Busy(
                f"Another backup is being made in {directory}: wait until it is done."
            ) from None
        for left in directory.glob(f"{_UNFINISHED}*"):
            shutil.rmtree(left, ignore_errors=True)
        yield


def throw_away(folder: Path) -> None:
    """Remove a backup: gone at once as such, whenever this ends."""
    going = folder.with_name(f"{_UNFINISHED}{folder.name}")
    folder.rename(going)
    shutil.rmtree(going, ignore_errors=True)


@contextmanager
def _in_words(directory: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StartupError(f"No backup was made: {_of_database(error, directory)}") from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise StartupError(
                f"No backup was made: there is no room in {directory}. Make room there; earlier"
                " backups are as they were."
            ) from None
        raise StartupError(
            f"No backup was made: {error.filename or directory} cannot be read or written"
            f" ({error.strerror})."
        ) from None


def _of_database(error: sqlite3.Error, directory: Path) -> str:
    if "full" in str(error) or "disk i/o" in str(error).lower():
        return f"there is no room in {directory} ({error}). Earlier backups are as they were."
    if "malformed" in str(error) or "not a database" in str(error):
        return f"the books or keys are damaged ({error}). Restore an earlier backup."
    return f"a database cannot be copied ({error})."


# -- what is in it ---------------------------------------------------------------------------------


def _write(home: Home, folder: Path, now: int, made_by: Literal["bot", "operator"]) -> Manifest:
    started = time.monotonic()
    with looking(home.books) as books:
        if books.run(version) is None:
            raise StartupError(f"{called(home.books)} is empty: there are no books in it yet.")
    parts, left_out = contents(home)
    files = []
    communities: tuple[CopiedCommunity, ...] = ()
    schema = ""
    for part in parts:
        raw = folder / "raw"
        _copy(part, raw)
        if part.name == BOOKS:
            schema, communities = heads_of(raw)
        files.append(_pack(raw, folder, part.name))
        raw.unlink()
    manifest = Manifest(
        program=metadata.version("commonpurse"),
        schema_version=schema,
        engine="postgresql" if file_of(home.books) is None else "sqlite",
        made_by=made_by,
        begun_at=now,
        seconds=round(time.monotonic() - started, 3),
        communities=communities,
        files=tuple(files),
        left_out={each.name: each.reason for each in left_out},
    )
    said = json.dumps(manifest.model_dump(), indent=1, ensure_ascii=False)
    _put(folder / MANIFEST, f"{said}\n".encode())
    _put(folder / SUMS, sums(folder, manifest).encode())
    return manifest


def _copy(part: Part, raw: Path) -> None:
    """One state of a part, as a file of its own."""
    path = file_of(part.source)
    if part.kind == "file":
        assert path is not None  # noqa: S101 - only books lie on a server
        shutil.copyfile(path, raw)
    elif path is None:
        _from_server(part.source, raw)
    else:
        asyncio.run(_online(path, raw))


async def _online(path: Path, raw: Path) -> None:
    """Copy an SQLite file in one step: one state of it, and writers need not wait for that."""
    async with (
        aiosqlite.Connection(lambda: read_only(path), 64) as there,
        aiosqlite.connect(raw, isolation_level=None) as copy,
    ):
        await copy.execute("PRAGMA synchronous=OFF")
        await there.backup(copy)
        # One file, which can be read where nothing may be written.
        await copy.execute("PRAGMA journal_mode=DELETE")


def _from_server(where: Where, raw: Path) -> None:
    """Copy the books of a server into a file, table by table, all of one state."""
    with reading(where) as there, changing(raw) as copy:
        move_all(there, copy, copy.run(lambda c: copy_books.begin(c, "backup")))
        copy.run(leases.release_all)
        copy.run(copy_books.finish)
    with closing(sqlite3.connect(raw, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    Path(f"{raw}.lock").unlink(missing_ok=True)


def move_all(here: AtRest, there: AtRest, progress: copy_books.Progress) -> None:
    """Move every table from one database to another, from `progress` on."""

    def put(connection: Connection) -> copy_books.Progress:
        return copy_books.put(connection, progress, rows)

    def following(connection: Connection) -> list[dict[str, Any]]:
        return copy_books.following(connection, progress.table, progress.after)

    while progress.table:
        rows = here.run(following)
        progress = there.run(put)


_COMMUNITIES = text("SELECT community_id, name, entries, head FROM communities ORDER BY 1")


def heads_of(raw: Path) -> tuple[str, tuple[CopiedCommunity, ...]]:
    """Schema version, and each community with the head of its chain, of books of any version."""

    def look(connection: Connection) -> tuple[str | None, Sequence[Any]]:
        found = version(connection)
        return found, [] if found is None else connection.execute(_COMMUNITIES).all()

    with looking(raw) as books:
        found, rows = books.run(look)
    return found or "", tuple(
        CopiedCommunity(number=row[0], name=row[1], entries=row[2], head=bytes(row[3]).hex())
        for row in rows
    )


def _pack(raw: Path, folder: Path, name: str) -> CopiedFile:
    target = folder / packed(name)
    target.parent.mkdir(mode=0o700, exist_ok=True)
    found, size = hashlib.sha256(), 0
    with (
        raw.open("rb") as source,
        _made(target) as file,
        # Without name and time in it the same content packs to the same bytes.
        gzip.GzipFile("", "wb", _LEVEL, file, mtime=0) as zipped,
    ):
        while block := source.read(_AT_ONCE):
            found.update(block)
            size += len(block)
            zipped.write(block)
    return CopiedFile(
        name=name, packed_bytes=target.stat().st_size, bytes=size, sha256=found.hexdigest()
    )


def _made(path: Path) -> IO[bytes]:
    """A new file that only we may read: sessions and keys are in there."""
    return open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600))


def put_whole(path: Path, content: bytes) -> None:
    """Put a small file in place of what is there, at once."""
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    _put(new, content)
    new.replace(path)


def _put(path: Path, content: bytes) -> None:
    with _made(path) as file:
        file.write(content)


def _to_disk(folder: Path) -> None:
    """Have a folder and all in it outlive a power failure."""
    for path in (*folder.rglob("*"), folder):
        flush(path)
