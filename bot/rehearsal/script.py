"""Reads a script into steps and writes steps as a script; what is written reads back the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from bot.rehearsal import directives
from bot.rehearsal.lines import (
    BOT,
    Act,
    Blank,
    Comment,
    Down,
    Expect,
    Line,
    More,
    Press,
    React,
    Room,
    Script,
    ScriptError,
    Speak,
    Step,
    Up,
)

_H = directives.HANDLE
_EXPECT = re.compile(rf"bot(?P<edit>~)?(?:/(?P<to>{_H})|\s+in\s+(?P<room>{_H}))?>(?P<text>.*)")
_SPEAK = re.compile(
    rf"(?P<who>{_H})(?P<edit>~)?(?P<alone>/bot)?(?:\s+re\s+(?P<re>{_H}))?>(?P<text>.*)"
)
_REACT = re.compile(
    rf"(?P<who>{_H})(?P<alone>/bot)?\s+(?P<sign>[+-])(?P<emoji>\S+)\s+(?P<target>{_H})"
)
_PRESS = re.compile(rf"(?P<who>{_H})(?P<alone>/bot)?\s+\[(?P<label>[^\[\]]+)\]\s+bot")

_EDGES = " \t\r"  # Not Unicode's other spaces: what a member says keeps them.

_READABLE = (
    "A line is what somebody says (ana> …), a reaction (ben +🪙 ana), a reply of the bot "
    "(bot> …, bot/ana> …, and “  | …” for its further lines), a direction (--- …) or a # comment."
)


def parse(text: str) -> Script:
    """The steps of a script. Raises ScriptError for the first line that cannot be read."""
    steps: list[Step] = []
    lines = text.split("\n")  # Not splitlines: a member may say a form feed or U+2028.
    if lines and not lines[-1]:
        lines.pop()
    above: Step | None = None
    for number, raw in enumerate(lines, 1):
        for line in parse_line(raw, number):
            if isinstance(line, More):
                if above is None or not isinstance(above.line, Expect):
                    raise ScriptError(number, "“|” goes on with a reply of the bot; none is above.")
                if above.line.act == "react":
                    raise ScriptError(number, "a reaction has no further lines.")
                told = replace(above.line, lines=(*above.line.lines, line.text))
                above = steps[-1] = Step(above.number, told)
            else:
                above = Step(number, line)
                steps.append(above)
    script = tuple(steps)
    _check(script)
    return script


def parse_line(raw: str, number: int = 0) -> tuple[Line, ...]:
    """What one line says by itself: mostly one thing, but directives may share a line."""
    text = raw.strip(_EDGES)
    if not text:
        return (Blank(),)
    if text.startswith("#"):
        return (Comment(text[1:]),)
    if text.startswith("|"):
        return (More(text[1:].strip(_EDGES)),)
    if text.startswith("---"):
        return directives.read(text, number)
    line = said(text, number)
    if line is None:
        shown = text if len(text) <= 60 else f"{text[:59]}…"
        raise ScriptError(number, f"cannot read “{shown}”. {_READABLE}")
    return (line,)


def write(script: Iterable[Step]) -> str:
    """The script's text."""
    rows = [
        "   ".join(write_line(step.line) for step in steps)
        for _, steps in groupby(script, key=lambda step: step.number)
    ]
    return "".join(f"{row}\n" for row in rows)


def write_line(line: Line) -> str:
    """One line as it is written in a script; a reply of several lines is several."""
    match line:
        case Blank():
            return ""
        case Comment(text):
            return f"#{text}"
        case More(text):
            return f"  | {text}".rstrip(" ")
        case Speak():
            mark = "~" if line.edits else ""
            re_ = f" re {line.re}" if line.re else ""
            return f"{line.who}{mark}{_alone(line.alone)}{re_}> {line.text}".rstrip(" ")
        case React():
            sign = "+" if line.added else "-"
            return f"{line.who}{_alone(line.alone)} {sign}{line.emoji} {line.target}"
        case Press():
            return f"{line.who}{_alone(line.alone)} [{line.label}] bot"
        case Expect():
            return _write_expected(line)
        case _:
            return directives.write(line)


def said(text: str, number: int = 0) -> Speak | React | Press | Expect | None:
    """What somebody says or does, or what the bot is expected to; None when it has no such form."""
    if found := _EXPECT.fullmatch(text):
        words = found["text"].strip(_EDGES)
        act: Act = "edit" if found["edit"] else "send"
        return Expect((words,), room=found["room"], to=_person(found["to"], number), act=act)
    if found := _SPEAK.fullmatch(text):
        if found["who"] == BOT:
            raise ScriptError(number, "what the bot says is written bot>, bot/ana> or bot~>.")
        if found["edit"] and found["re"]:
            raise ScriptError(number, "an edit is written ana~> …; what it replied to stays.")
        return Speak(
            _named(found["who"], number),
            found["text"].strip(_EDGES),
            alone=bool(found["alone"]),
            re=_target(found["re"], number),
            edits=bool(found["edit"]),
        )
    if found := _REACT.fullmatch(text):
        target = _target(found["target"], number) or ""
        if found["who"] == BOT and found["sign"] == "+" and not found["alone"]:
            return Expect((found["emoji"], target), act="react")
        who = _named(found["who"], number)
        return React(who, found["emoji"], target, found["sign"] == "+", bool(found["alone"]))
    if found := _PRESS.fullmatch(text):
        label = found["label"].strip(_EDGES)
        if label:
            return Press(_named(found["who"], number), label, bool(found["alone"]))
    return None


def _named(who: str, number: int) -> str:
    """A person's handle; `bot`, however written, is never one."""
    if who.casefold() == BOT:
        raise ScriptError(number, f"{who} is the bot; people have other names.")
    return who


def _person(who: str | None, number: int) -> str | None:
    return None if who is None else _named(who, number)


def _target(who: str | None, number: int) -> str | None:
    return who if who == BOT else _person(who, number)


def _alone(alone: bool) -> str:
    return "/bot" if alone else ""


def _write_expected(line: Expect) -> str:
    if line.act == "react":
        emoji, target = line.lines
        return f"bot +{emoji} {target}"
    mark = "~" if line.act == "edit" else ""
    where = f"/{line.to}" if line.to else f" in {line.room}" if line.room else ""
    first, *rest = line.lines
    rows = [f"bot{mark}{where}> {first}", *(f"  | {text}" for text in rest)]
    return "\n".join(row.rstrip(" ") for row in rows)


def _check(script: Script) -> None:
    """What no line shows by itself: absences that end, rooms that exist."""
    away: int | None = None
    rooms: set[str] = set()
    for step in script:
        match step.line:
            case Down():
                if away is not None:
                    raise ScriptError(step.number, f"the bot is already away, since line {away}.")
                away = step.number
            case Up():
                if away is None:
                    raise ScriptError(step.number, "the bot is not away: --- down N days is first.")
                away = None
            case Room(name, same_as):
                if same_as is not None and same_as not in rooms:
                    raise ScriptError(step.number, f"there is no room {same_as} above this line.")
                rooms.add(name)
    if away is not None:
        raise ScriptError(away, "the bot goes away here and never comes back: --- up is missing.")
