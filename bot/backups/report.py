"""What the operator reads of backups: of one that was made, and in `doctor` of all there are."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy.engine import make_url

from bot.backups.manifest import Seconds, Time, manifest_of
from bot.backups.write import Backup, all_in, put_whole, time_of
from bot.clock import DAY, SECOND
from bot.config import Settings
from bot.findings import Finding
from bot.folders import nearest, takes_files
from bot.program_name import called_as
from bot.startup_error import StartupError
from bot.tools.offline_books import file_of, read_only
from storage.names import clean_name

STATE = "state.json"
"""What is known of the backups in a folder; it lies beside them, as none is touched once made."""
TAKEN = "taken"
"""A file that whoever fetches copies from elsewhere touches each time."""

_OLD = 2 * DAY
_TOO_LONG_HERE = 7 * DAY


class State(BaseModel):
    """Times are microseconds since 1970, UTC."""

    model_config = ConfigDict(frozen=True, strict=True)

    since: Time | None = None
    """When the bot made the first backup here."""
    made_at: Time | None = None
    """When it began the last one."""
    left_at: Time | None = None
    """When the last copy was taken to another place by the command for it."""
    verified: str = ""
    """The backup that was restored aside and verified last."""
    verified_at: Time | None = None
    verified_seconds: Seconds = 0.0
    wrong: str = ""
    """What was wrong with it; nothing where all was right."""


def state_in(directory: Path) -> State:
    """What is known of the backups here; nothing where that cannot be read."""
    try:
        return State.model_validate_json((directory / STATE).read_bytes())
    except (OSError, ValidationError):
        return State()


def note(directory: Path, **changes: Any) -> State:
    """Keep something of the backups here."""
    state = state_in(directory).model_copy(update=changes)
    put_whole(directory / STATE, state.model_dump_json().encode())
    return state


def told(made: Backup) -> Iterator[str]:
    """A backup that was made, in lines."""
    manifest = made.manifest
    yield f"{made.folder}: {_bytes(made.size)} in {manifest.seconds:.1f} s."
    for each in manifest.communities:
        entries = f"{each.entries:,} entr{'y' if each.entries == 1 else 'ies'}"
        yield f"{clean_name(each.name)} ({each.number}): {entries}, head {each.head}"
    for name, reason in manifest.left_out.items():
        yield f"Left out: {name} ({reason})."


def findings(settings: Settings, now: int) -> Iterator[Finding]:
    """How the backups stand, for `doctor`; `now` in microseconds UTC."""
    try:
        yield from _findings(settings, now)
    except OSError as error:
        where = error.filename or settings.backups
        yield Finding("look", "backup", f"{where} cannot be read ({error.strerror})")


def _findings(settings: Settings, now: int) -> Iterator[Finding]:
    directory = settings.backups
    if settings.backup.off:
        yield Finding("look", "backup", "the bot makes none by itself: backup.off is set")
        return
    shut = nearest(directory)
    if not takes_files(shut):
        yield Finding(
            "look",
            "backup",
            f"none can be made in {directory}, for {shut} is no folder that may be written to: set"
            " backup.directory to one",
        )
    after = settings.backup.after
    if after and shutil.which(after[0]) is None:
        yield Finding("look", "backup", f"backup.after: there is no program {after[0]} here")
    there = all_in(directory, now)
    if not there:
        yield _none(settings, directory, now)
        return
    yield _last(there[-1], now)
    state = state_in(directory)
    if state.wrong:
        yield Finding("wrong", "backup", state.wrong)
    elif state.verified_at is not None:
        yield Finding(
            "right",
            "backup",
            f"{state.verified} was restored aside and verified {_when(state.verified_at)}, in"
            f" {state.verified_seconds:.1f} s",
        )
    away = stays_here(directory, now)
    if away is not None:
        yield Finding("look", "backup", away)


def _none(settings: Settings, directory: Path, now: int) -> Finding:
    began = _began(settings)
    if began is not None and now - began > _OLD:
        return Finding(
            "look",
            "backup",
            f"there is none in {directory}, and the books are {_days(now - began)} old: look into"
            f" the log of the bot, or make one with {called_as()} backup",
        )
    return Finding("right", "backup", f"the running bot makes one a day, in {directory}")


def _began(settings: Settings) -> int | None:
    """When the first community of an SQLite file was begun; None where that is not known."""
    path = file_of(make_url(settings.database_url))
    if path is None or not path.is_file():
        return None
    try:
        with closing(read_only(path)) as books:
            (found,) = books.execute("SELECT min(created_at) FROM communities").fetchone()
    except sqlite3.Error:
        return None
    return found if isinstance(found, int) else None


def _last(folder: Path, now: int) -> Finding:
    at = time_of(folder) or 0
    try:
        made = Backup(folder, manifest_of(folder))
    except StartupError as error:
        return Finding("look", "backup", str(error))
    line = f"{folder}, {_when(at)}, {_bytes(made.size)}, took {made.manifest.seconds:.1f} s"
    if now - at > _OLD:
        return Finding(
            "look",
            "backup",
            f"the last is {_days(now - at)} old ({line}): look into the log of the bot, or make"
            f" one with {called_as()} backup",
        )
    return Finding("right", "backup", line)


def stays_here(directory: Path, now: int) -> str | None:
    """What to do where no copy has left this folder in a week; None where one has.

    A copy has left when the command `backup.after` took it, or when whoever fetches copies from
    elsewhere touched the file for that.
    """
    state = state_in(directory)
    told = (state.left_at, _touched(directory / TAKEN))
    # What is ahead of the clock was noted while it was wrong, and would keep this quiet for long.
    times = [at for at in told if at is not None and at <= now + DAY]
    last = max(times, default=None)
    since = state.since if last is None else last
    if since is None or now - since <= _TOO_LONG_HERE:
        return None
    so_long = "no copy has ever" if last is None else f"for {_days(now - last)} no copy has"
    return (
        f"{so_long} left {directory}: if that disk dies, all of them do. Set backup.after to a"
        f" command that takes them elsewhere, or fetch them and touch {directory / TAKEN}"
    )


def _touched(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns // 1000
    except OSError:
        return None


def _when(at: int) -> str:
    return datetime.fromtimestamp(at // SECOND, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _days(span: int) -> str:
    days = span // DAY
    return f"{days} day{'' if days == 1 else 's'}"


def _bytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB" if size >= 100_000 else f"{size / 1_000:,.1f} kB"
