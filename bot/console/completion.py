"""What could be meant by what is typed so far: commands, people, directions, buttons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.rehearsal.directives import DIRECTIVES, HANDLE

_SPEAKER = re.compile(rf"\s*({HANDLE})~?(/bot)?(?:\s+re\s+{HANDLE})?>\s*")
_PRESSER = re.compile(rf"\s*({HANDLE})(/bot)?\s+(?=\[)")
_PREFIXES = ("!", "/")


@dataclass(frozen=True, slots=True)
class Typed:
    """What is typed, apart: who says it if that is said, whether to the bot alone, and what."""

    who: str | None
    alone: bool
    message: str

    @property
    def command(self) -> str | None:
        """The message without its prefix, where it is a command."""
        return self.message[1:] if self.message.startswith(_PREFIXES) else None


def apart(typed: str) -> Typed:
    """Take a line apart. Who only begins to be named is a part of the message."""
    for pattern in (_SPEAKER, _PRESSER):
        if found := pattern.match(typed):
            return Typed(found[1], found[2] is not None, typed[found.end() :])
    return Typed(None, alone=False, message=typed)


def complete(
    typed: str, commands: Sequence[str], people: Sequence[str], labels: Sequence[str] = ()
) -> Iterable[tuple[str, int]]:
    """Each completion, and how many typed characters before the cursor it takes the place of.

    `commands` are texts without a prefix: "tip", "currency set". `labels` are those of the buttons
    that who speaks can press.
    """
    if typed.startswith("---"):
        word = typed[3:].lstrip()
        known = [*DIRECTIVES, "help"]
        return [
            (f" {each}"[typed[3:4] == " " :], len(word)) for each in known if each.startswith(word)
        ]
    line = apart(typed)
    message = line.message
    if message.startswith("["):
        pressed = message[1:]
        # A button as it is shown is pressed by whoever speaks; in a script it is the bot's.
        of_bot = " bot" if _PRESSER.match(typed) else ""
        begun = pressed.casefold()
        fits = [label for label in labels if label.casefold().startswith(begun)]
        return [(f"{label}]{of_bot}", len(pressed)) for label in fits]
    if message.startswith(_PREFIXES) and "@" not in message:
        word = message[1:]
        return [(each, len(word)) for each in commands if each.startswith(word) and each != word]
    at = message.rfind("@")
    if at >= 0:
        word = message[at + 1 :]
        names = [name for name in people if name.casefold().startswith(word.casefold())]
        return [(name, len(word)) for name in names]
    if line.who is None and message and re.fullmatch(HANDLE, message):
        return [(f"{who}> ", len(message)) for who in people if who.startswith(message)]
    return []
