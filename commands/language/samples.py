"""Examples of commands in the language of whoever reads them, but for the commands. Pure.

The words of examples stand in two rows of each language, `sample-words` and `usage-words`, in the
order of the English ones: "for the soup" is "für die Suppe", `<to>` is `<an>`. What is typed by
name, `[fund=…]`, stays as it is typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from commands.language.messages import FALLBACK, wording

_PLACE = re.compile(r"(?<=[<\[])\w+(?=[>\]])")


def in_language(sample: str, language: str) -> str:
    """An example, or how a command is written, in words of a language."""
    if language == FALLBACK:
        return sample
    words, places = _row("sample-words", language), _row("usage-words", language)
    said = _any_of(language).sub(lambda found: words[found[0]], sample)
    return _PLACE.sub(lambda found: places.get(found[0], found[0]), said)


@cache
def _row(message: str, language: str) -> Mapping[str, str]:
    """By each English word or row of words what it is in a language."""
    english, other = (wording(each).text(message).split("; ") for each in (FALLBACK, language))
    return dict(zip(english, other, strict=True))


@cache
def _any_of(language: str) -> re.Pattern[str]:
    words = sorted(_row("sample-words", language), key=lambda each: (-len(each), each))
    return re.compile(rf"(?<![\w@])(?:{'|'.join(map(re.escape, words))})(?!\w)")
