"""What a reader sees of a rehearsal: the conversation, the differences, or a line of JSON each."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bot.rehearsal.cast import FIRST_ROOM
from bot.rehearsal.compare import Difference, Expected
from bot.rehearsal.heard import Heard
from bot.rehearsal.lines import Blank, Comment, Expect, Room, Script, Step
from bot.rehearsal.script import write, write_line

_RED, _GREEN, _DIM = "31", "32", "2"


def conversation(script: Script, heard: Sequence[Heard]) -> str:
    """The script with the answers where they came: itself a script that reads back."""
    room = FIRST_ROOM
    came: dict[int, list[Heard]] = {}
    for one in heard:
        if not one.quiet:
            came.setdefault(one.came, []).append(one)
    rows: list[str] = []
    steps: list[Step] = []
    for index, step in enumerate(script):
        steps.append(step)
        if isinstance(step.line, Room):
            room = step.line.name
        if index + 1 < len(script) and script[index + 1].number == step.number:
            continue  # Directives that share a line stay on it.
        rows.append(write(steps))
        rows += [f"{one.written(room)}\n" for one in came.get(step.number, ())]
        steps = []
    return "".join(rows)


def as_json(heard: Heard) -> str:
    """One reply, as the contract has it."""
    fields = {"line": heard.line, "to": heard.to, "kind": heard.kind, "text": heard.text}
    return json.dumps(fields, ensure_ascii=False)


def differences(script: Script, found: Sequence[Difference], *, colour: bool) -> str:
    """Each difference: the line that caused it, what was expected, what came instead."""
    return "\n".join(_difference(script, one, colour) for one in found)


def _difference(script: Script, one: Difference, colour: bool) -> str:
    want, got = one.expected, one.heard
    cause = _step(script, got.line) if got else _cause(script, want)
    rows = ["at the start\n"]
    if cause is not None:
        rows = [_paint(f"line {cause.number}", _DIM, colour), f"  {write_line(cause.line)}\n"]
    if want is not None:
        rows.append(f"  expected in line {want.number}:\n")
        rows.append(_indented(write_line(want.line), _GREEN, colour))
    if got is not None:
        rows.append("  came instead:\n" if want else "  came, and was not expected:\n")
        rows.append(_indented(got.written(_room(script, want, got)), _RED, colour))
    else:
        rows.append("  and nothing came.\n")
    return "".join(rows)


def _indented(text: str, code: str, colour: bool) -> str:
    return "".join(f"    {_paint(row, code, colour)}\n" for row in text.split("\n"))


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def _step(script: Script, number: int) -> Step | None:
    return next((step for step in script if step.number == number), None)


def _cause(script: Script, want: Expected | None) -> Step | None:
    """The last line above an expected one at which something happened."""
    number = want.number if want else 0
    above = (
        step
        for step in reversed(script)
        if step.number < number and not isinstance(step.line, (Blank, Comment, Expect))
    )
    return next(above, None)


def _room(script: Script, want: Expected | None, got: Heard) -> str:
    """The current room for writing what came: where it was expected, else where it came."""
    if want is not None:
        return want.room
    rooms = [
        step.line.name for step in script if isinstance(step.line, Room) and step.number <= got.came
    ]
    return rooms[-1] if rooms else FIRST_ROOM
