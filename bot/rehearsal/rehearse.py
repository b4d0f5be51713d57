"""`commonpurse rehearse`: plays a script file and says how it went."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.clock import SECOND, ScriptClock
from bot.database_errors import in_words
from bot.rehearsal import show
from bot.rehearsal.adapter import StageAdapter
from bot.rehearsal.cast import read_cast
from bot.rehearsal.compare import compare, expectations
from bot.rehearsal.heard import Heard
from bot.rehearsal.lines import (
    Blank,
    Comment,
    Moderator,
    People,
    Platform,
    Room,
    Script,
    ScriptError,
)
from bot.rehearsal.lines import Clock as ClockLine
from bot.rehearsal.player import Player
from bot.rehearsal.process import OpenProcess
from bot.rehearsal.script import parse
from bot.rehearsal.stage import Stage
from bot.rehearsal.talk import Talk

AS_EXPECTED, DIFFERENT, UNREADABLE = 0, 1, 2

START = int(datetime(2026, 1, 1, 9, tzinfo=UTC).timestamp()) * SECOND
"""When a script begins that sets no clock."""

_RUNS = "rehearsals"


async def play(
    script: Script,
    open_process: OpenProcess,
    *,
    db: Path | None = None,
    hear: Callable[[Heard], None],
) -> None:
    """Play a whole script; `hear` is called with each reply as it comes.

    Raises ScriptError for a line that cannot happen; what the process raises goes through.
    """
    clock = ScriptClock(_start(script))
    cast = read_cast(script)
    stage = Stage(cast, clock)
    talk = Talk(stage)
    adapters = [StageAdapter(name, talk, hear) for name in cast.platforms]
    process = await open_process(adapters, clock, db)
    try:
        stage.run = int(await process.recall(_RUNS) or 0)
        await process.remember(_RUNS, str(stage.run + 1))
        player = Player(stage, talk, process)
        for step in script:
            await player.play(step)
    finally:
        await process.close()


async def rehearse(
    path: Path,
    open_process: OpenProcess,
    *,
    db: Path | None = None,
    as_json: bool = False,
    out: TextIO,
    err: TextIO,
) -> int:
    """Play a file and report; gives the exit code.

    0: as expected. 1: a difference, or a fault that no line expects. 2: a line that cannot be read
    or cannot happen where it stands; then the lines above it were played.
    """
    heard: list[Heard] = []
    problem: ScriptError | None = None
    broken = ""
    try:
        script = parse(_read(path))
    except ScriptError as error:
        err.write(f"{path}: {error}\n")
        return UNREADABLE
    try:
        await play(script, open_process, db=db, hear=heard.append)
    except ScriptError as error:
        problem = error
    except Exception as error:
        # Books that cannot be opened are nobody's mistake here; the caller says so.
        if not heard and in_words(error, "") is not None:
            raise
        # Whatever broke, what was heard before it is still shown.
        broken = traceback.format_exc()
    wanted = expectations(script)
    if as_json:
        out.writelines(f"{show.as_json(one)}\n" for one in heard if not one.quiet)
    elif not wanted:
        out.write(show.conversation(script, heard))
    if problem is not None:
        err.write(f"{path}: {problem}\n")
        return UNREADABLE
    if broken:
        err.write(f"{path}: the bot broke. That is a mistake in the bot, not in the script.\n")
        err.write(broken)
        return DIFFERENT
    return _judge(path, script, heard, quiet=as_json or not wanted, out=out, err=err)


def _judge(
    path: Path, script: Script, heard: list[Heard], *, quiet: bool, out: TextIO, err: TextIO
) -> int:
    """Compare. Where nothing is to be compared, only a fault that no line expects counts."""
    wanted = expectations(script)
    found = compare(wanted, heard)
    if quiet:
        faults = [one.heard for one in found if one.heard and one.heard.kind == "fault"]
        err.writelines(f"{path}: line {fault.line}: a fault: {fault.words}\n" for fault in faults)
        return DIFFERENT if faults else AS_EXPECTED
    out.write(show.differences(script, found, colour=_colour(out)))
    if found:
        lines = "1 difference" if len(found) == 1 else f"{len(found)} differences"
        out.write(f"\n{path}: {lines} in {len(wanted)} expected.\n")
        return DIFFERENT
    lines = "1 reply" if len(wanted) == 1 else f"{len(wanted)} replies"
    out.write(f"{path}: {lines}, as expected.\n")
    return AS_EXPECTED


def _read(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ScriptError(0, f"cannot be opened: {reason}.") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = data[: error.start].count(b"\n") + 1
        raise ScriptError(number, "this is not UTF-8 text.") from error


def _start(script: Script) -> int:
    """A clock set before anybody does anything is when the script begins, and those in it came."""
    for step in script:
        match step.line:
            case ClockLine(at):
                return at
            case Blank() | Comment() | Platform() | Room() | Moderator() | People():
                continue
        break
    return START


def _colour(out: TextIO) -> bool:
    return out.isatty() and "NO_COLOR" not in os.environ
