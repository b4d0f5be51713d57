"""Characters that nobody sees: taken out of what is read, and out of names, where they do nothing.

Joiners stay where they shape what is seen: between the parts of an emoji, between the letters of a
script that joins its letters (Persian, Hindi). So does what chooses an emoji's colour.
"""

from __future__ import annotations

import re
import unicodedata

JOINERS = "\u200c\u200d"
_SHAPING = frozenset(f"{JOINERS}\ufe0e\ufe0f")
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]+"
)


def visible(text: str) -> str:
    """The text without what is not seen. Idempotent, and linear in the text's length."""
    return text if text.isascii() else _UNSEEN.sub(_shaping, text)


def _shaping(run: re.Match[str]) -> str:
    """Of a run of unseen characters those that shape what stands before and behind it."""
    before = run.string[run.start() - 1 : run.start()] if run.start() else ""
    behind = run.string[run.end() : run.end() + 1]
    if not _is_shaped(before):
        return ""
    kept = [
        letter
        for letter in run.group()
        if letter in _SHAPING or (before == "\U0001f3f4" and letter >= "\U000e0020")
    ]
    if not _is_shaped(behind):
        kept = [letter for letter in kept if letter not in JOINERS]
    return "".join(kept)


def _is_shaped(letter: str) -> bool:
    """Whether a character is one whose look a neighbour changes: no Latin, digit, mark or space."""
    if not letter or letter < "\u0300":
        return False
    category = unicodedata.category(letter)
    return category[0] in "LMS" and not unicodedata.name(letter, "").startswith("LATIN")
