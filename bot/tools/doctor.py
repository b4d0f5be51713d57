"""`commonpurse doctor`: try everything a start would need, and say line by line what to do."""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
import stat
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url

from bot.backups.report import findings as backups
from bot.charts.drawer import can_draw
from bot.clock import MachineClock
from bot.config import Settings
from bot.database_errors import in_words
from bot.findings import Finding
from bot.folders import nearest, takes_files
from bot.program_name import called_as
from bot.words import take_words
from storage.drivers.migrate import HEAD, VERSION_OF, version, version_among
from storage.drivers.sqlite import sqlite_path
from storage.errors import Damaged, Foreign, Unfinished

_LITTLE_SPACE_BYTES = 200 * 1024 * 1024


async def doctor(settings: Settings, path: Path | None, out: TextIO) -> int:
    """Print the findings as they come; 0 where nothing is wrong, else 1."""
    wrong = 0
    async for finding in findings(settings, path):
        out.write(finding.text() + "\n")
        out.flush()
        wrong += finding.state == "wrong"
    if wrong:
        out.write(f"{wrong} thing{'s' if wrong > 1 else ''} to mend before the bot can start.\n")
    else:
        out.write("All a start needs is there.\n")
    return 1 if wrong else 0


async def findings(settings: Settings, path: Path | None) -> AsyncIterator[Finding]:
    """Everything that is tried, in the order of a start."""
    for finding in _at_home(settings, path):
        yield finding
    for finding in await _database(settings):
        yield finding
    for finding in backups(settings, MachineClock().now()):
        yield finding
    for line in take_words(settings.data_dir):
        yield Finding("look", "lang", line)
    if not can_draw():
        yield Finding(
            "look",
            "pictures",
            "matplotlib is not installed, so charts are told in words alone: install the extra"
            " charts",
        )
    if not settings.has_platform:
        yield Finding(
            "wrong", "platforms", f"none is configured: {called_as()} init writes a configuration"
        )
    if settings.health.listen and not settings.health.is_local:
        yield Finding(
            "look",
            "health.listen",
            f"{settings.health.listen} answers to other machines too, without a password: see to it"
            " that only yours reach it",
        )
    for platform, user in settings.operator.people:
        if getattr(settings, platform) is None:
            yield Finding(
                "look",
                "operator.notify",
                f"{platform}:{user} is told nothing, since {platform} is not configured",
            )
    if settings.matrix is not None:
        try:
            from bot.matrix.checkup import checkup
        except ModuleNotFoundError as missing:
            yield _not_installed("matrix", missing)
        else:
            folder = settings.matrix.data_dir or settings.data_dir / "matrix"
            async for finding in checkup(settings.matrix, folder):
                yield finding
    if settings.discord is not None:
        try:
            from bot.discord.checkup import checkup as discord_checkup
        except ModuleNotFoundError as missing:
            yield _not_installed("discord", missing)
        else:
            async for finding in discord_checkup(settings.discord):
                yield finding


def _not_installed(platform: str, missing: ModuleNotFoundError) -> Finding:
    return Finding(
        "wrong", platform, f"{missing.name} is not installed: install the extra {platform}"
    )


def _at_home(settings: Settings, path: Path | None) -> Iterator[Finding]:
    if path is None:
        yield Finding("right", "configuration", "from the environment alone")
    elif path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH) and _holds_secrets(settings):
        yield Finding(
            "look",
            "configuration",
            f"{path} holds a secret and others can read it: chmod 600 {path}",
        )
    else:
        yield Finding("right", "configuration", f"{path}")
    folder = settings.data_dir
    there = nearest(folder)
    if not takes_files(there):
        yield Finding(
            "wrong", "data_dir", f"cannot write to {there}; give a folder that the bot may write to"
        )
        return
    free = shutil.disk_usage(there).free
    megabytes = f"{free // (1024 * 1024):,} MB free"
    if free < _LITTLE_SPACE_BYTES:
        yield Finding("look", "data_dir", f"{folder}, with only {megabytes}; make room soon")
    else:
        yield Finding("right", "data_dir", f"{folder}, {megabytes}")


def _holds_secrets(settings: Settings) -> bool:
    """Whether the settings hold a secret themselves, rather than the name of its file."""
    url = settings.storage.url
    platforms = [each for each in (settings.matrix, settings.discord) if each is not None]
    shown = [value for each in platforms for value in vars(each).values()]
    secret = any(hasattr(value, "get_secret_value") for value in shown)
    return secret or bool(url and make_url(url).password)


async def _database(settings: Settings) -> list[Finding]:
    url = settings.database_url
    if make_url(url).get_backend_name() == "sqlite":
        return [_sqlite(sqlite_path(url))]
    return [await _postgres(url)]


def _sqlite(path: Path) -> Finding:
    shut = _shut(path)
    if shut is not None:
        return Finding(
            "wrong", "database", f"cannot write to {shut}; give a place that the bot may write to"
        )
    if not path.exists():
        return Finding("right", "database", f"{path} is made at the first start")
    try:
        if _in_use(path):
            return Finding("right", "database", f"{path}; a bot is running on it now")
        raw = sqlite3.connect(path, isolation_level=None, timeout=5)
        try:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("ROLLBACK")
            found = _version(raw)
            sound = raw.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            raw.close()
    except sqlite3.Error as error:
        return Finding("wrong", "database", f"{path} cannot be used ({error})")
    except OSError as error:
        return Finding("wrong", "database", f"{error.filename} cannot be used ({error.strerror})")
    except (Damaged, Unfinished) as error:
        return Finding("wrong", "database", str(in_words(error, str(path))).removesuffix("."))
    if sound != "ok":
        return Finding("wrong", "database", f"{path} is damaged ({sound}): restore a backup")
    return _schema(str(path), found)


def _shut(path: Path) -> Path | None:
    """What cannot be written of an SQLite file, its log, and the folder they lie in."""
    there = nearest(path.parent)
    if not takes_files(there):
        return there
    files = (path, Path(f"{path}-wal"), Path(f"{path}-shm"))
    return next((each for each in files if each.exists() and not os.access(each, os.W_OK)), None)


def _in_use(path: Path) -> bool:
    try:
        with Path(f"{path.resolve()}.lock").open(encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


_ANOTHER_S = "another program's"


def _version(raw: sqlite3.Connection) -> str | None:
    tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    try:
        return version_among(tables, lambda: (raw.execute(VERSION_OF).fetchone() or (None,))[0])
    except Foreign:
        return _ANOTHER_S


def _schema(books: str, found: str | None) -> Finding:
    if found is None:
        return Finding("right", "database", f"{books} is empty and made ready at the first start")
    if found == HEAD:
        return Finding("right", "database", f"{books}, schema {found}")
    if not found.isdigit():
        return Finding(
            "wrong", "database", f"{books} holds {found} tables; give the books their own"
        )
    if found < HEAD:
        return Finding(
            "wrong",
            "database",
            f"{books} is of schema {found}, and this program needs {HEAD}: stop the bot, back it"
            f" up, and say {called_as()} migrate",
        )
    return Finding(
        "wrong", "database", f"{books} was made by a newer Commonpurse (schema {found}): start that"
    )


async def _postgres(url: str) -> Finding:
    # Only who uses PostgreSQL needs its driver.
    from sqlalchemy.ext.asyncio import create_async_engine

    from storage.drivers.postgres import async_url

    books = make_url(url).render_as_string()
    engine = create_async_engine(async_url(url), hide_parameters=True)

    def look(connection: Connection) -> tuple[str | None, str, bool]:
        server = str(connection.execute(text("SHOW server_version")).scalar())
        may = bool(
            connection.execute(
                text("SELECT has_schema_privilege(current_schema(), 'CREATE')")
            ).scalar()
        )
        try:
            return version(connection), server, may
        except Foreign:
            return _ANOTHER_S, server, may

    try:
        async with engine.connect() as connection:
            found, server, may = await connection.run_sync(look)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is wrong
        line = in_words(error, books) or f"{books} cannot be used ({type(error).__name__})."
        return Finding("wrong", "database", line.removesuffix("."))
    finally:
        await engine.dispose()
    if not may and found is None:
        return Finding("wrong", "database", f"{books}: its user may not create tables there")
    return _schema(f"{books} on PostgreSQL {server.split()[0]}", found)
