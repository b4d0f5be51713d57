"""What the terminal room says of itself. It speaks in comments, so that its output is a script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from bot.rehearsal.directives import DIRECTIVES


def hint(speaker: str, others: Iterable[str]) -> str:
    """The first line one sees: what to type, and how to leave."""
    other = next(iter(others), "ben")
    return (
        f"You are {speaker}. Try: !tip @{other} 1   As {other}: {other}> !balance   "
        "All there is: --- help   Leave: ctrl-d"
    )


def helped() -> list[str]:
    """What `--- help` shows."""
    says = [
        ("!help", "what the bot can do"),
        ("ben> text", "ben says it; the next lines are ben's too, until another speaks"),
        ("ben/bot> text", "ben says it to the bot alone"),
        ("ben re ana> text", "ben replies to ana's last message here; ben re bot> to the bot's"),
        ("ben +✅ bot", "ben puts a reaction on the bot's last message; -✅ takes it off"),
        ("ben [Yes] bot", "ben presses a button of the bot's"),
        ("ben~> text", "ben changes their last message"),
    ]
    happens = [(f"--- {each.usage}", each.about) for each in DIRECTIVES.values()]
    rows = [*says, *happens, ("quit, exit, ctrl-d", "leave; the room stays as it is")]
    width = max(len(left) for left, _ in rows)
    return [f"{left:<{width}}  {right}" for left, right in rows]


HELP = ("help", "hilfe", "ayuda", "aide", "ajuda")
"""Said as a whole line, each asks for help here, where nobody else could be meant."""

LEAVE_BY_KEY = "ctrl-d leaves; ctrl-c only clears the line."
NOT_COMPARED = "What the bot should say is compared by “rehearse FILE”, not here."


def here_now(who: str) -> str:
    """Somebody who was not named before has spoken."""
    return f"{who} is here now."


def unreadable(why: str) -> str:
    """A line that cannot be read or cannot happen."""
    return f"Nothing happened: {why}"


_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def printable(text: str) -> str:
    """Without what would steer a terminal or turn its writing round; line ends stay."""
    return "".join(letter if _harmless(letter) else "�" for letter in text)


def _harmless(letter: str) -> bool:
    steers = unicodedata.category(letter) in ("Cc", "Cs") or letter in _TURNING
    return letter == "\n" or not steers


_WORD = re.compile(r"\[[^\[\]\n]*\]\S*|\S+")
_COLUMN = re.compile(r"\S {2,}(?=\S)")
_LEAST_COLUMNS = 20


def wrapped(text: str, columns: int, mark: str) -> str:
    """Rows no wider than a terminal of so many columns, broken between words; buttons stay whole.

    What goes on begins with `mark`, under the last column of a row that has several.
    """
    if columns < _LEAST_COLUMNS:
        return text
    return "\n".join(row for line in text.split("\n") for row in _rows(line, columns, mark))


def _rows(line: str, columns: int, mark: str) -> list[str]:
    if _width(line) <= columns:
        return [line]
    column = max((found.end() for found in _COLUMN.finditer(line)), default=0)
    if column > columns // 2:
        column = 0
    begins = mark + " " * (column - len(mark))
    rows, row, end = list[str](), "", 0
    for found in _WORD.finditer(line):
        gap, word = line[end : found.start()], found[0]
        end = found.end()
        if " " in row.strip() and _width(row + gap + word) > columns:
            rows.append(row)
            row = begins + word
        else:
            row += gap + word
    return [*rows, row]


def _width(text: str) -> int:
    return sum(
        2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
        if not unicodedata.combining(letter)
    )
