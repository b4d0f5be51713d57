"""What the terminal room says of itself. It speaks in comments, so that its output is a script."""

from __future__ import annotations

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
