"""The lines that begin with `---`: what there is, how each is read and written. Only here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches

from bot.clock import DAY, HOUR, MINUTE, SECOND
from bot.rehearsal.lines import (
    BOT,
    PLATFORMS,
    Clock,
    Delete,
    Down,
    Invite,
    Leave,
    Line,
    Moderator,
    Newcomer,
    People,
    Platform,
    Redeliver,
    Rename,
    Restart,
    Room,
    ScriptError,
    Unit,
    Up,
    Wait,
)

HANDLE = r"[^\W_](?:[\w.'’-]*\w)?"
"""A name for people and rooms in a script: letters and digits of any alphabet."""

MICROSECONDS: dict[Unit, int] = {
    "second": SECOND,
    "minute": MINUTE,
    "hour": HOUR,
    "day": DAY,
    "week": 7 * DAY,
}

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WORDS = re.compile(r'"[^"]*"|“[^”]*”|\S+')
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII)
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')


@dataclass(frozen=True, slots=True)
class Directive:
    """One directive: how it is written, what it does in a few words, and how it is read.

    `read` gets the words after the directive's own and gives None where they do not fit.
    """

    usage: str
    about: str
    read: Callable[[list[str]], Line | None]


def read(text: str, number: int) -> tuple[Line, ...]:
    """The directives of a line that begins with `---`."""
    groups: list[list[str]] = []
    for word in _WORDS.findall(text):
        if word == "---":
            groups.append([])
        elif not groups:  # “---room”: three hyphens stuck to something.
            raise ScriptError(number, f"a direction needs a space after ---. {listing()}")
        else:
            groups[-1].append(word)
    return tuple(_read_one(words, number) for words in groups)


def write(line: Line) -> str:
    """A directive as it is written."""
    match line:
        case Room(name, None):
            return f"--- room {name}"
        case Room(name, same_as):
            return f"--- room {name} in {same_as}"
        case Moderator(people) | People(people) | Newcomer(people) | Leave(people):
            return f"--- {type(line).__name__.lower()} {' '.join(people)}"
        case Rename(who, name):
            return f"--- rename {who} " + (f"“{name}”" if '"' in name else f'"{name}"')
        case Platform(name):
            return f"--- platform {name}"
        case Clock(at):
            return f"--- clock {instant(at)}"
        case Wait(count, unit) | Down(count, unit):
            plural = unit if count == 1 else f"{unit}s"
            return f"--- {type(line).__name__.lower()} {count} {plural}"
        case Delete(who, None):
            return f"--- delete {who}"
        case Delete(who, by):
            return f"--- delete {who} by {by}"
        case _:
            return f"--- {type(line).__name__.lower()}"


def instant(at: int) -> str:
    """A time as scripts write it."""
    when = _EPOCH + timedelta(microseconds=at)
    timespec = "minutes" if at % MINUTE == 0 else "seconds"
    return when.replace(tzinfo=None).isoformat(timespec=timespec) + "Z"


def listing() -> str:
    """All directives, in one sentence."""
    return f"There are: {', '.join(DIRECTIVES)}."


def _read_one(words: list[str], number: int) -> Line:
    if not words:
        raise ScriptError(number, f"a direction needs its word after ---. {listing()}")
    name, *rest = words
    directive = DIRECTIVES.get(name)
    if directive is None:
        near = get_close_matches(name, DIRECTIVES, 1)
        hint = f"Did you mean: --- {DIRECTIVES[near[0]].usage}" if near else listing()
        raise ScriptError(number, f"there is no direction “{name[:40]}”. {hint}")
    line = directive.read(rest)
    if line is None:
        raise ScriptError(number, f"this is written: --- {directive.usage}")
    return line


def _is_name(word: str) -> bool:
    return re.fullmatch(HANDLE, word) is not None


def _is_person(word: str) -> bool:
    return _is_name(word) and word.casefold() != BOT


def _of_people(
    kind: type[Moderator | People | Newcomer | Leave],
) -> Callable[[list[str]], Line | None]:
    def read_people(words: list[str]) -> Line | None:
        return kind(tuple(words)) if words and all(map(_is_person, words)) else None

    return read_people


def _of_time(kind: type[Wait | Down]) -> Callable[[list[str]], Line | None]:
    def read_time(words: list[str]) -> Line | None:
        if len(words) != 2 or not re.fullmatch(r"[0-9]{1,6}", words[0]):
            return None
        for unit in MICROSECONDS:
            if words[1] in (unit, f"{unit}s"):
                return kind(int(words[0]), unit)
        return None

    return read_time


def _alone(kind: type[Invite | Up | Restart | Redeliver]) -> Callable[[list[str]], Line | None]:
    return lambda words: None if words else kind()


def _room(words: list[str]) -> Line | None:
    match words:
        case [name] if _is_name(name):
            return Room(name)
        case [name, "in", other] if _is_name(name) and _is_name(other) and name != other:
            return Room(name, other)
    return None


def _rename(words: list[str]) -> Line | None:
    if len(words) != 2 or not _is_person(words[0]):
        return None
    name = words[1][1:-1] if _QUOTED.fullmatch(words[1]) else words[1]
    if not name.strip() or (words[1][0] in '"“' and name == words[1]):
        return None
    return Rename(words[0], name)


def _platform(words: list[str]) -> Line | None:
    for name in PLATFORMS:
        if words == [name]:
            return Platform(name)
    return None


def _clock(words: list[str]) -> Line | None:
    if len(words) != 1 or not _INSTANT.fullmatch(words[0]):
        return None
    try:
        when = datetime.fromisoformat(words[0])
    except ValueError:
        return None
    if not 1971 <= when.year <= 2999:
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return Clock((when - _EPOCH) // timedelta(microseconds=1))


def _delete(words: list[str]) -> Line | None:
    match words:
        case [who] if _is_person(who):
            return Delete(who)
        case [who, "by", other] if _is_person(who) and _is_person(other):
            return Delete(who, other)
    return None


DIRECTIVES: dict[str, Directive] = {
    "room": Directive("room NAME [in NAME]", "go to a room, made on first use", _room),
    "invite": Directive("invite", "the bot is brought into this room", _alone(Invite)),
    "moderator": Directive("moderator NAME …", "they moderate this room", _of_people(Moderator)),
    "people": Directive("people NAME …", "they are here too", _of_people(People)),
    "newcomer": Directive("newcomer NAME …", "they join now", _of_people(Newcomer)),
    "leave": Directive("leave NAME …", "they leave this room", _of_people(Leave)),
    "rename": Directive('rename NAME "New Name"', "the name shown changes", _rename),
    "platform": Directive(
        f"platform {'|'.join(PLATFORMS)}", "for rooms made from now on", _platform
    ),
    "clock": Directive("clock 2026-01-01T09:00Z", "set the clock (UTC)", _clock),
    "wait": Directive(
        "wait N seconds|minutes|hours|days|weeks", "time passes, due work runs", _of_time(Wait)
    ),
    "down": Directive(
        "down N seconds|minutes|hours|days|weeks", "the bot is away that long", _of_time(Down)
    ),
    "up": Directive("up", "the bot is back", _alone(Up)),
    "restart": Directive("restart", "the bot is stopped and started", _alone(Restart)),
    "redeliver": Directive("redeliver", "the last message comes again", _alone(Redeliver)),
    "delete": Directive("delete NAME [by NAME]", "a last message is taken away", _delete),
}
