"""What is said in a vote besides the words of an option: "for the park", "saturday". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commands.language.phrases import folded, is_filler, second_words

_WORD = re.compile(r"\w+")
_SHORTEST_WORD = 3
_ACTS = ("show", "close", "voters")
"""What somebody may want of a vote who says it where a ballot is read: "vote results"."""


def without_courtesy(text: str) -> str:
    """The words without those around them that say nothing: "for the park please" is "park"."""
    words = text.split()
    while len(words) > 1 and is_filler(folded(words[0])):
        words = words[1:]
    while len(words) > 1 and is_filler(folded(words[-1])):
        words = words[:-1]
    return " ".join(words)


_QUOTES = "\"'“”„«»‘’"
_ENDS = ".!… "


def without_marks(text: str) -> str:
    """The words without quotes around all of them and full stops behind: "“Park”." is "Park"."""
    said = text.strip().rstrip(_ENDS)
    inner = said.strip(_QUOTES)
    is_quoted = said[:1] in _QUOTES and said[-1:] in _QUOTES and not set(inner) & set(_QUOTES)
    return inner.strip().rstrip(_ENDS) if said and is_quoted else said


_ALL_QUOTED = re.compile(r"""(?:["“„«][^"“”„«»]+["”“»](?:[\s,;]+\w{1,3}(?=\s))?[\s,;]*){2,}""")
_QUOTED = re.compile(r"""["“„«]([^"“”„«»]+)["”“»]""")


def quoted(text: str) -> list[str]:
    """Options that are each put in quotes: '"Park" and "Café"'; nothing where it is not so."""
    return _QUOTED.findall(text) if _ALL_QUOTED.fullmatch(text.strip()) else []


def only_with(texts: Sequence[str], text: str) -> int | None:
    """The option that alone has this word, or these in a row, among its own; None otherwise."""
    said = _WORD.findall(folded(without_courtesy(text)))
    if len("".join(said)) < _SHORTEST_WORD:
        return None
    holding = [at for at, each in enumerate(texts, 1) if _holds(_WORD.findall(folded(each)), said)]
    return holding[0] if len(holding) == 1 else None


def _holds(words: Sequence[str], said: Sequence[str]) -> bool:
    return any(list(words[at : at + len(said)]) == list(said) for at in range(len(words)))


def act_meant(text: str) -> str | None:
    """The command about a vote that a single word stands for: "results" is `poll show`."""
    word = text.strip()
    known = (*second_words("poll", word), *(each for each in _ACTS if each == word.casefold()))
    return next((f"poll {each}" for each in known if each in _ACTS), None)
