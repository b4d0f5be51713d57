"""Short references people can say: `#k3f9`. A fixed permutation of the numbers, so unique."""

from __future__ import annotations

ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
"""Thirty characters that are not mistaken for one another: no 0 o, 1 i l, u."""

_BASE = len(ALPHABET)
_SPANS = ((4, 0), (5, _BASE**4))
"""(length, first number of that length): four characters first, then five."""

_FACTOR = 512_927_377
_SHIFT = 302_143
"""Any factor prime to 30 makes a permutation; this one spreads neighbours far apart."""


def reference(number: int) -> str:
    """The reference of the thing numbered `number` (from 1), without the leading #.

    Raises ValueError beyond the 25 million numbers that five characters can name.
    """
    for length, first in _SPANS:
        size = _BASE**length
        index = number - 1 - first
        if 0 <= index < size:
            mixed = (index * _FACTOR + _SHIFT) % size
            digits = []
            for _ in range(length):
                mixed, digit = divmod(mixed, _BASE)
                digits.append(ALPHABET[digit])
            return "".join(digits)
    raise ValueError(f"no reference for number {number}")


def number_of(text: str) -> int | None:
    """The number a reference names, or None when it is none; a leading # and capitals are fine."""
    word = text.removeprefix("#").lower()
    for length, first in _SPANS:
        if len(word) != length:
            continue
        if any(letter not in ALPHABET for letter in word):
            return None
        mixed = 0
        for letter in reversed(word):
            mixed = mixed * _BASE + ALPHABET.index(letter)
        size = _BASE**length
        return int((mixed - _SHIFT) * pow(_FACTOR, -1, size) % size) + first + 1
    return None
