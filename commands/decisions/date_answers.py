"""What somebody says to dates: yes for those they name, with ? if need be, no for the rest.

A colon begins a reason, and also stands between a date and its answer: "A: no, B: yes". A hyphen is
a no, and also a range: "A-C". Where words can be read in both ways, both are given, to be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from commands.decisions.answer_words import joins, words_for

Reading = tuple[str, str]
"""A ballot as the records hold it, one letter for each date, and the reason given with it."""

_MARKS = {"maybe": "?", "yes": "+", "no": "-"}
_LETTERS = {"?": "m", "+": "y", "-": "n"}
_PART = re.compile(r"(\()?([A-Za-z])\)?\s*([?+-]?)[\s,;.]*", re.ASCII)
_DATE = re.compile(r"\(?([A-Za-z])\)?(?![^\W_])", re.ASCII)
_RANGE = re.compile(r"(?<!\w)([A-Za-z])(?:\s{0,3}-|\s{1,3}-\s{1,3})([A-Za-z])(?!\w)", re.ASCII)
_COLON = re.compile(r"\s*:?\s*")
_BETWEEN = re.compile(r"[\s,;.&:]*")
_RUN_TOGETHER = re.compile(r"[A-Za-z]{2,}", re.ASCII)


def readings(text: str, dates: int) -> list[Reading]:
    """All that these words can mean, the likeliest first; none where they are no answers."""
    before, colon, after = text.partition(":")
    reason = " ".join(after.split())
    plain = [(choice, reason) for choice in _answered(before, dates)]
    if not colon or not _goes_on(after, dates):
        return plain
    # What stands behind the colon may be answers as well: as a reason alone it is never taken.
    listed = [_listed(text, dates, together=together) for together in (True, False)]
    others = [each for each in listed if each is not None]
    return _each_once([*others, *plain]) if others else []


def _each_once(found: list[Reading]) -> list[Reading]:
    by_choice: dict[str, str] = {}
    for choice, reason in found:
        by_choice.setdefault(choice, reason)
    return list(by_choice.items())


def _answered(text: str, dates: int) -> list[str]:
    """Dates with or without an answer, in a row. A range is one where its hyphen is no mark."""
    if _suits_none(text, dates):
        return ["n" * dates]
    if text.casefold().strip().strip(".!… ") in words_for("all-of-them"):
        return ["y" * dates]
    words = text.split()
    ands = joins(words)
    if not ands:
        return _rows(text, dates)
    said = [" ".join(word for at, word in enumerate(words) if at not in ands)]
    if any(_option(words[at], dates) is not None for at in ands):
        said.append(text)
    return list(dict.fromkeys(choice for each in said for choice in _rows(each, dates)))


def _rows(text: str, dates: int) -> list[str]:
    """Dates in a row with their marks, in each way that they can be read."""
    marked = _marked(text)
    ranged = _RANGE.sub(lambda found: _all_between(found[1], found[2]), marked)
    found = [_in_a_row(each, dates) for each in dict.fromkeys((ranged, marked))]
    return [] if None in found else list(dict.fromkeys(filter(None, found)))


def _suits_none(text: str, dates: int) -> bool:
    """Whether no date suits; "n" is a letter where there are so many."""
    said = text.casefold().strip()
    if said in words_for("none-of-them"):
        return True
    alone = said.strip(".!… ")
    return alone in words_for("no") and _option(alone, dates) is None


def _all_between(first: str, last: str) -> str:
    letters = range(ord(first.upper()), ord(last.upper()) + 1)
    return " ".join(map(chr, letters)) or "?"


def _marked(text: str) -> str:
    """Answers in words as their marks: "A yes, B if need be" as "A+, B?"."""
    marked = " ".join(text.split())
    for answer, mark in _MARKS.items():
        marked = behind_date(answer).sub(mark, marked)
    return marked


def _words(answer: str) -> str:
    """The words for an answer as alternatives, the longest first; a letter alone is a date."""
    words = (word for word in words_for(answer) if len(word) > 1)
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@cache
def behind_date(answer: str) -> re.Pattern[str]:
    """An answer in words behind a date, with the space between."""
    return re.compile(rf"(?<=[a-z)]) (?:{_words(answer)})\b", re.IGNORECASE)


@cache
def as_word(answer: str) -> re.Pattern[str]:
    """An answer as a word of its own."""
    return re.compile(rf"(?:{_words(answer)})(?!\w)", re.IGNORECASE)


@cache
def before_colon(dates: int) -> re.Pattern[str]:
    """A date or an answer with a colon behind it."""
    named = "|".join([*_letters(dates), *map(_words, _MARKS)])
    return re.compile(rf"(?<!\w)(?:{named})\)?\s{{0,3}}:", re.IGNORECASE)


def _in_a_row(marked: str, dates: int) -> str | None:
    """A ballot of dates with their marks; "AC" are two, "bad" is a word."""
    if ".." in marked or any(not each.isupper() for each in _RUN_TOGETHER.findall(marked)):
        return None
    told: dict[int, str] = {}
    at = 0
    while at < len(marked):
        found = _PART.match(marked, at)
        option = None if found is None else _option(found[2], dates)
        if found is None or option is None or option in told:
            return None
        told[option] = _LETTERS.get(found[3], "m" if found[1] else "y")
        at = found.end()
    return _ballot(told, dates) if told else None


def _goes_on(after: str, dates: int) -> bool:
    """Whether answers seem to go on behind a colon."""
    begins = _answer_at(after.lstrip(), 0) is not None
    return begins or bool(_answered(after, dates)) or _names_another(after, dates)


def _names_another(text: str, dates: int) -> bool:
    """Whether a date or an answer stands before a colon."""
    return before_colon(dates).search(text) is not None


def _listed(text: str, dates: int, *, together: bool) -> Reading | None:
    """Dates with their answers behind colons, "A: no, B: yes"; what follows them is a reason.

    `together`: of "A B: no" the answer is for both.
    """
    told: dict[int, str] = {}
    waiting: list[int] = []
    at = 0
    while (found := _DATE.match(text, at)) is not None:
        option = _option(found[1], dates)
        if option is None:
            break
        if option in told or option in waiting:
            return None
        waiting.append(option)
        at = found.end()
        colon = _COLON.match(text, at)
        behind = at if colon is None else colon.end()
        if (answer := _answer_at(text, behind)) is not None:
            letter, at = answer
            is_for_all = together and ":" in text[found.end() : behind]
            told |= dict.fromkeys(waiting, letter if is_for_all else "y") | {option: letter}
            waiting = []
        gap = _BETWEEN.match(text, at)
        at = at if gap is None else gap.end()
    told |= dict.fromkeys(waiting, "y")
    reason = " ".join(text[at:].split()).lstrip(":,;- ")
    if not told or _names_another(reason, dates):
        return None
    return _ballot(told, dates), reason


def _answer_at(text: str, at: int) -> tuple[str, int] | None:
    """The answer that stands there, in a word or as a mark, and where it ends."""
    for answer, mark in _MARKS.items():
        if (found := as_word(answer).match(text, at)) is not None:
            return _LETTERS[mark], found.end()
    is_mark = text[at : at + 1] in _LETTERS and not text[at + 1 : at + 2].isalnum()
    return (_LETTERS[text[at]], at + 1) if is_mark else None


def _letters(dates: int) -> Iterator[str]:
    return (chr(ord("A") + at) for at in range(dates))


def _option(said: str, dates: int) -> int | None:
    """The date that a letter stands for."""
    letters = "".join(_letters(dates))
    at = letters.find(said.upper()) if len(said) == 1 else -1
    return None if at < 0 else at + 1


def _ballot(told: dict[int, str], dates: int) -> str:
    return "".join(told.get(option, "n") for option in range(1, dates + 1))
