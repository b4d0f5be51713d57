"""Options that people put into their question: "Where? 1. Park 2. Café", "pizza or pasta". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storage.counting.terms import MOST_OPTIONS

OR = frozenset(["or", "oder", "o", "ou"])
"""What stands between two that are to be chosen from, in any of our languages."""

_MARK = re.compile(r"(?:^|(?<=\s))\(?(\d{1,2}|[A-Za-z])[.)]\s+", re.ASCII)
_COMMA = re.compile(r"\s*,\s*")
_FEW_WORDS = 3
"""Of so many words at most is each of two that are to be chosen from: more are a sentence."""


def numbered(text: str) -> tuple[str, tuple[str, ...]] | None:
    """What stands before a row of "1. … 2. …", "a) … b) …", and what stands behind each mark.

    None where no such row begins with the first number or letter and goes on without a gap.
    """
    marks = list(_MARK.finditer(text))
    for row in (_row(marks, "1"), _row(marks, "a")):
        if 2 <= len(row) <= MOST_OPTIONS:
            ends = [each.start() for each in row[1:]] + [len(text)]
            parts = [text[each.end() : end] for each, end in zip(row, ends, strict=True)]
            options = tuple(" ".join(part.split()).rstrip(",;") for part in parts)
            if all(options):
                return text[: row[0].start()].strip(), options
    return None


def _row(marks: Sequence[re.Match[str]], first: str) -> list[re.Match[str]]:
    """The marks that count up from the first one, each the next of the one before."""
    found: list[re.Match[str]] = []
    due = first
    for mark in marks:
        if mark[1].casefold() == due:
            found.append(mark)
            due = str(int(due) + 1) if due.isdigit() else chr(ord(due) + 1)
    return found


def either(text: str) -> tuple[str, ...]:
    """What "pizza or pasta?", "tea, coffee or juice" lets one choose from; empty where nothing.

    It is so only where each is a word or a few: in a sentence an "or" joins much else.
    """
    words = text.rstrip(" ?.").split()
    joins = [at for at, word in enumerate(words) if word.casefold() in OR]
    if len(joins) != 1:
        return ()
    before, after = " ".join(words[: joins[0]]), " ".join(words[joins[0] + 1 :])
    parts = tuple(part for part in (*_COMMA.split(before.rstrip(",")), after))
    if len(parts[0].split()) > max(len(part.split()) for part in parts[1:]):
        return ()  # What is asked stands before the first of them: "Shall we have tea or coffee".
    is_few = all(part and len(part.split()) <= _FEW_WORDS for part in parts)
    return parts if is_few and len(parts) <= MOST_OPTIONS else ()
