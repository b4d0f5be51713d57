"""What could be meant by what is typed so far: commands, people, directions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.rehearsal.directives import DIRECTIVES, HANDLE

_SPEAKER = re.compile(rf"\s*{HANDLE}~?(?:/bot)?(?:\s+re\s+{HANDLE})?>\s*")
_PREFIXES = ("!", "/")


def complete(
    typed: str, commands: Sequence[str], people: Sequence[str]
) -> Iterable[tuple[str, int]]:
    """Each completion, and how many typed characters before the cursor it takes the place of.

    `commands` are texts without a prefix: "tip", "currency set".
    """
    if typed.startswith("---"):
        word = typed[3:].lstrip()
        known = [*DIRECTIVES, "help"]
        return [
            (f" {each}"[typed[3:4] == " " :], len(word)) for each in known if each.startswith(word)
        ]
    speaker = _SPEAKER.match(typed)
    message = typed[speaker.end() :] if speaker else typed
    if message.startswith(_PREFIXES) and "@" not in message:
        word = message[1:]
        return [(each, len(word)) for each in commands if each.startswith(word) and each != word]
    at = message.rfind("@")
    if at >= 0:
        word = message[at + 1 :]
        names = [name for name in people if name.casefold().startswith(word.casefold())]
        return [(name, len(word)) for name in names]
    if speaker is None and message and re.fullmatch(HANDLE, message):
        return [(f"{who}> ", len(message)) for who in people if who.startswith(message)]
    return []
