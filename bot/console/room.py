"""Opens the terminal room, on a terminal or on a pipe."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, TextIO

from bot.clock import Clock, MachineClock
from bot.console.lines_in import PlainLines
from bot.console.session import Session
from bot.console.words import printable, wrapped
from bot.rehearsal.heard import Heard
from bot.rehearsal.process import OpenProcess
from commands.values.declaration import Declaration

TICK_SECONDS = 1.0
"""How often what is due is looked for while nobody types."""

_DIM, _PUBLIC, _PRIVATE = "2", "32", "35"


class _Lines(Protocol):
    async def next(self) -> str | None: ...


async def open_room(
    open_process: OpenProcess,
    *,
    commands: Mapping[tuple[str, ...], Declaration],
    plain: bool,
    stdin: TextIO,
    stdout: TextIO,
    history: Path | None,
    db: Path | None = None,
    machine: Clock | None = None,
) -> int:
    """Run the room until somebody leaves it; gives the exit code.

    `commands` are those to complete, by their words. `history` is the file of typed lines. `db`
    is the room's database, a passing one if there is none. `machine` tells the real time.
    """
    view = _View(stdout)
    session = Session(machine or MachineClock(), say=view.say, note=view.note)
    process = await open_process(session.adapters, session.clock, db)
    try:
        lines: _Lines
        if not plain and stdin.isatty() and stdout.isatty():
            lines = _terminal(view, session, commands, history, stdin)
        else:
            lines = PlainLines(stdin)
        await session.begin(process)
        await _visit(session, lines)
        await session.end()
        return 0
    except BrokenPipeError:
        # Whoever read our output has heard enough. Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
        return 0
    finally:
        await process.close()


async def _visit(session: Session, lines: _Lines) -> None:
    """Take line after line; while waiting for one, let the time pass."""
    while True:
        reading = asyncio.ensure_future(lines.next())
        try:
            while not (await asyncio.wait({reading}, timeout=TICK_SECONDS))[0]:
                await session.tick()
            typed = reading.result()
        finally:
            reading.cancel()
        if typed is None:
            return
        for row in typed.split("\n"):  # What is pasted may be several lines.
            if not await session.take(row):
                return


def _terminal(
    view: _View,
    session: Session,
    commands: Mapping[tuple[str, ...], Declaration],
    history: Path | None,
    stdin: TextIO,
) -> _Lines:
    from prompt_toolkit.input import create_input
    from prompt_toolkit.output import create_output

    from bot.console.terminal import Terminal

    source, sink = create_input(stdin), create_output(view.stdout)
    terminal = Terminal(commands, session, history, source=source, sink=sink)
    view.write = terminal.write
    view.columns = lambda: sink.get_size().columns
    view.colour = "NO_COLOR" not in os.environ
    return terminal


class _View:
    """Writes what the bot says as a script would, and the room's own words as comments."""

    def __init__(self, stdout: TextIO) -> None:
        self.colour = False
        self.stdout = stdout
        self.write: Callable[[str], None] = self._plainly
        self.columns: Callable[[], int] = self._plain_columns

    def say(self, heard: Heard, room: str) -> None:
        text = wrapped(printable(heard.written(room)), self.columns(), "  |   ")
        head, mark, rest = text.partition(">")
        colour = _PRIVATE if heard.to.startswith("@") else _PUBLIC
        self.write(f"{self._painted(head + mark, colour)}{rest}\n")

    def note(self, text: str) -> None:
        row = wrapped(f"# {printable(text)}", self.columns(), "#   ")
        self.write(self._painted(row, _DIM) + "\n")

    def _painted(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def _plainly(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()

    def _plain_columns(self) -> int:
        """How wide a terminal is; what goes into a file or a pipe is left in one piece."""
        return shutil.get_terminal_size().columns if self.stdout.isatty() else 0
