"""Dates that are said by their day and time, "Fri 18:00", as the letters they stand under. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commands.decisions.answer_words import joins, words_for
from commands.language.dates import moment
from commands.language.instants import is_clock, read_instant

_BETWEEN = re.compile(r"[,;&+]")
_MARKS = {"yes": "", "maybe": "?", "no": "-"}
_NOON = "12:00"
_MOST_PARTS = 20


def by_letters(text: str, dates: Sequence[int], now: int, zone: str) -> str | None:
    """ "Fri 18:00, Sat if need be" as "A, B?"; None where a part is none of these dates.

    `dates`: the instants that are asked about, µs UTC, in their order. A day without a time is
    meant where one date alone is on it.
    """
    parts = [part for each in _BETWEEN.split(text) for part in _without_ands(each)]
    if not 0 < len(parts) <= _MOST_PARTS:
        return None
    found = [_letter(part.strip(" .!"), dates, now, zone) for part in parts]
    return None if None in found else ", ".join(each for each in found if each)


def _without_ands(text: str) -> list[str]:
    words = text.split()
    parts, begin = list[str](), 0
    for at in joins(words):
        parts.append(" ".join(words[begin:at]))
        begin = at + 1
    last = " ".join(words[begin:])
    return [*parts, last] if last else parts


def _letter(said: str, dates: Sequence[int], now: int, zone: str) -> str | None:
    """The letter of the one date that is said, with the mark of its answer."""
    date, mark = _marked(said)
    if not date:
        return None
    if any(map(is_clock, date.split())):
        at = read_instant(date, now, zone)
        meant = [at] if at in dates else []
    else:
        noon = read_instant(f"{date} {_NOON}", now, zone)
        day = None if noon is None else moment(noon, zone).date()
        meant = [each for each in dates if moment(each, zone).date() == day]
    return f"{chr(ord('A') + dates.index(meant[0]))}{mark}" if len(meant) == 1 else None


def _marked(said: str) -> tuple[str, str]:
    """A date without the answer behind it, and the mark of that answer."""
    if said.endswith("?"):
        return said[:-1].strip(), "?"
    low = said.casefold()
    for answer, mark in _MARKS.items():
        for word in words_for(answer):
            if low.endswith(f" {word}"):
                return said[: -len(word)].strip(" :"), mark
    return said, ""
