"""What a script can say, line by line, as plain values; the theory of the rehearsal's format.

A script is the chat as one would copy it: who says what, what the bot is expected to answer, and,
after `---`, what happens around it. People are named by handles (`ana`), which stay theirs whatever
they are called later; `bot` is the bot. Nothing here knows how a line is written (`script.py`) or
what it does (`player.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BOT = "bot"

PlatformName = Literal["matrix", "discord", "console"]
PLATFORMS: tuple[PlatformName, ...] = ("matrix", "discord", "console")

Unit = Literal["second", "minute", "hour", "day", "week"]
Act = Literal["send", "edit", "react"]


class ScriptError(Exception):
    """A line that cannot be read, or cannot happen where it stands. Its words are for a person.

    `number` counts the script's lines from 1; 0 is a line typed into the terminal room.
    """

    def __init__(self, number: int, words: str) -> None:
        super().__init__(words)
        self.number = number
        self.words = words

    def __str__(self) -> str:
        return f"line {self.number}: {self.words}" if self.number else self.words


@dataclass(frozen=True, slots=True)
class Blank:
    """An empty line."""


@dataclass(frozen=True, slots=True)
class Comment:
    """`# text`."""

    text: str


@dataclass(frozen=True, slots=True)
class Room:
    """`--- room NAME [in OTHER]`: the current room from here on."""

    name: str
    same_as: str | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """`--- invite`: the bot is brought into the current room, and introduces itself."""


@dataclass(frozen=True, slots=True)
class Moderator:
    """`--- moderator mia`: moderates the current room from here on."""

    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class People:
    """`--- people dan eve`: in the current room too, though they say nothing."""

    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Newcomer:
    """`--- newcomer fay`: joins the current room now."""

    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leave:
    """`--- leave dan`: leaves the current room."""

    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rename:
    """`--- rename ana "Ana Lee"`: the name shown changes, the handle stays."""

    who: str
    name: str


@dataclass(frozen=True, slots=True)
class Platform:
    """`--- platform discord`: for rooms made from here on."""

    name: PlatformName


@dataclass(frozen=True, slots=True)
class Clock:
    """`--- clock 2026-01-01T09:00Z`; `at` in microseconds since 1970, UTC."""

    at: int


@dataclass(frozen=True, slots=True)
class Wait:
    """`--- wait 3 days`: time passes and due work runs."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Down:
    """`--- down 3 days`: the bot is away for at least that long, until `--- up`."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Up:
    """`--- up`: the bot is back and hears what was said meanwhile."""


@dataclass(frozen=True, slots=True)
class Restart:
    """`--- restart`: the store and the core are closed and opened again."""


@dataclass(frozen=True, slots=True)
class Redeliver:
    """`--- redeliver`: the last message comes again, under the same event id."""


@dataclass(frozen=True, slots=True)
class Delete:
    """`--- delete ana [by mia]`: ana's last message in this room is taken away."""

    who: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Speak:
    """`ana> text`, `ana/bot> text`, `ben re ana> text`; with `edits`, `ana~> text`."""

    who: str
    text: str
    alone: bool = False
    re: str | None = None
    edits: bool = False


@dataclass(frozen=True, slots=True)
class React:
    """`ben +🪙 ana` puts a reaction on ana's last message, `ben -🪙 ana` takes it off."""

    who: str
    emoji: str
    target: str
    added: bool
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """`ben [Pay] bot`: presses a button of the bot's last message that shows ben such a one."""

    who: str
    label: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Expect:
    """`bot> text`, with its further lines; `bot in market>`, `bot~>`, `bot/ana>`, `bot +✅ ana`.

    `room` is None for the current room; `to` is the one person who sees it. Of a reaction, `lines`
    holds the emoji and whose message it is put on.
    """

    lines: tuple[str, ...]
    room: str | None = None
    to: str | None = None
    act: Act = "send"


@dataclass(frozen=True, slots=True)
class More:
    """`  | text`: a further line of the reply above. Only a line read by itself stays one."""

    text: str


Line = (
    Blank
    | Comment
    | Room
    | Invite
    | Moderator
    | People
    | Newcomer
    | Leave
    | Rename
    | Platform
    | Clock
    | Wait
    | Down
    | Up
    | Restart
    | Redeliver
    | Delete
    | Speak
    | React
    | Press
    | Expect
    | More
)


@dataclass(frozen=True, slots=True)
class Step:
    """A line and where it stands. Two directives on one line are two steps of one number."""

    number: int
    line: Line


Script = tuple[Step, ...]
