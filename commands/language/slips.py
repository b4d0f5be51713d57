"""Slips of the finger in words by which a wish is told: "tresurer" is a treasurer. Pure.

Only words that no line of a `.phrases` file holds are looked at, and what comes of them is asked.
"""

from __future__ import annotations

from functools import cache

from commands.language.phrases import known_words

SLIP_FROM = 5
"""A word of so many letters may have one of them wrong, missing, too many or swapped."""
_TWO_SLIPS_FROM = 9


def is_known(plain: str) -> bool:
    """Whether a line holds the word, or its beginning."""
    return plain in known_words() or any(plain.startswith(stem) for stem in _stems(plain[:2]))


@cache
def _stems(beginning: str) -> tuple[str, ...]:
    stems = (word[:-1] for word in known_words() if word.endswith("*"))
    return tuple(sorted(stem for stem in stems if stem.startswith(beginning) and len(stem) > 2))


@cache
def _spellings(first: str) -> tuple[str, ...]:
    """The words of all lines that begin with a letter and are long enough to be mistyped."""
    words = (word for word in known_words() if word.startswith(first))
    return tuple(sorted(word for word in words if len(word.rstrip("*")) >= SLIP_FROM))


def spelled(plain: str) -> str | None:
    """The word of a line that somebody probably meant, whole words before beginnings of words."""
    best: tuple[int, bool, int, str] | None = None
    for word in _spellings(plain[0]):
        stem = word.rstrip("*")
        is_whole = stem == word
        most = 2 if min(len(plain), len(stem)) >= _TWO_SLIPS_FROM else 1
        apart = abs(len(word) - len(plain)) if is_whole else 0
        if apart > most:
            continue
        ends = (len(plain),) if is_whole else (len(stem) - 1, len(stem), len(stem) + 1)
        slips = min(_slips(plain[:end], stem, most) for end in ends)
        this = slips, not is_whole, apart, stem
        if slips <= most and (best is None or this < best):
            best = this
    return None if best is None else best[-1]


def _slips(said: str, meant: str, most: int) -> int:
    """How many letters are wrong, missing, too many, or swapped with the next; `most` + 1 where it
    is more."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for at, letter in enumerate(said, 1):
        row, last = [at], row
        for index, other in enumerate(meant, 1):
            cost = min(last[index] + 1, row[-1] + 1, last[index - 1] + (letter != other))
            swapped = at > 1 and index > 1 and letter == meant[index - 2] and said[at - 2] == other
            if swapped:
                cost = min(cost, before[index - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = last
    return row[-1]
