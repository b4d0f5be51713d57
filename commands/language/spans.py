"""The days or months that somebody means: "june", "last week", "2026-01..2026-03". Pure.

Months are called as in any of our languages. Without its year a month is the last one that began.
"""

from __future__ import annotations

import re

from commands.language.dates import DAY, day_begin, moment, month_of, month_span
from commands.language.instants import month_named
from commands.values.letters import unaccented

Span = tuple[int, int]
"""From when to when, in µs UTC, the end not among it."""

_YEAR = re.compile(r"(?:19[7-9]|20)\d\d", re.ASCII)
_DAY = re.compile(r"(\d{4}-\d{2})-(\d{2})", re.ASCII)
_BETWEEN = re.compile(r"\s*(?:\.\.+|…|\s[-–]\s|\s(?:to|bis|hasta|a|à|até|au)\s)\s*")


_THIS_MONTH = frozenset(
    [
        *("this month", "dieser monat", "diesen monat", "este mes", "ce mois"),
        *("month", "monat", "mes", "mois"),
    ]
)
_LAST_MONTH = frozenset(
    [
        *("last month", "letzter monat", "letzten monat", "voriger monat", "vorigen monat"),
        *("el mes pasado", "mes pasado", "ultimo mes", "le mois dernier", "mois dernier"),
        *("o mes passado", "mes passado", "previous month", "el ultimo mes", "mes anterior"),
    ]
)

_TODAY = frozenset(["today", "heute", "hoy", "aujourd'hui", "aujourd’hui", "hoje"])
_YESTERDAY = frozenset(["yesterday", "gestern", "ayer", "hier", "ontem"])
_THIS_WEEK = frozenset(["this week", "diese woche", "esta semana", "cette semaine"])
_LAST_WEEK = frozenset(
    [
        *("last week", "previous week", "letzte woche", "vorige woche", "la semana pasada"),
        *("semana pasada", "la semaine derniere", "semaine derniere", "semana passada"),
        "a semana passada",
    ]
)


def month_meant(text: str, now: int, zone: str) -> Span | None:
    """The month that a text names, in a zone: "2026-06", "june 2026", "june", "last month"; None
    where it names none. Without its year a month is the last one that began."""
    said = " ".join(text.casefold().split())
    plain = unaccented(said)
    if plain in _THIS_MONTH:
        return month_span(month_of(now, zone), zone)
    if plain in _LAST_MONTH:
        this = month_span(month_of(now, zone), zone)
        return this and month_span(month_of(this[0] - 1, zone), zone)
    *before, year = said.split(" ")
    if before and _YEAR.fullmatch(year) and before[1:] in ([], ["de"], ["of"]):
        month = month_named(before[0])
        return None if month is None else month_span(f"{year}-{month:02}", zone)
    return month_span(said, zone) or _last_called(said, now + 1, zone)


def span_meant(text: str, now: int, zone: str) -> Span | None:
    """The span of days, months or years that a text names, in a zone; None where it names none."""
    said = " ".join(text.casefold().split())
    parts = _BETWEEN.split(said)
    found = [_one(part, now, zone) for part in parts]
    if not 1 <= len(found) <= 2 or None in found:
        return None
    spans = [each for each in found if each is not None]
    first, last = spans[0], spans[-1]
    if last[1] <= first[0]:
        # "november to february": the november before that february, where it has no year.
        first = _last_called(parts[0], last[0], zone) or first
    return (first[0], last[1]) if first[0] < last[1] else None


def months_meant(text: str, now: int, zone: str) -> Span | None:
    """The first instants (µs UTC) of the first and of the last of the months that a text names;
    None where it names none, or days."""
    span = span_meant(text, now, zone)
    if span is None:
        return None
    first = month_span(month_of(span[0], zone), zone)
    last = month_span(month_of(span[1] - 1, zone), zone)
    is_whole = first and last and (first[0], last[1]) == span
    return (first[0], last[0]) if is_whole and first and last else None


def with_word(text: str, now: int, zone: str) -> tuple[str, Span] | None:
    """A word with a span before or behind it: "park june 2026"; None where there is none of one."""
    words = text.split()
    for count in range(min(3, len(words) - 1), 0, -1):
        for span, rest in ((words[-count:], words[:-count]), (words[:count], words[count:])):
            if (found := span_meant(" ".join(span), now, zone)) is not None:
                return " ".join(rest), found
    return None


def _one(said: str, now: int, zone: str) -> Span | None:
    if _YEAR.fullmatch(said):
        return _months(f"{said}-01", f"{said}-12", zone)
    if (day := _DAY.fullmatch(said)) is not None:
        return _day(day[1], int(day[2]), zone)
    return _lately(unaccented(said), now, zone) or month_meant(said, now, zone)


def _lately(plain: str, now: int, zone: str) -> Span | None:
    """Today, yesterday, this week or the last, which begin on a Monday."""
    today = day_begin(now, zone)
    if plain in _TODAY:
        return today, _days_on(today, 1, zone)
    if plain in _YESTERDAY:
        return _days_on(today, -1, zone), today
    monday = _days_on(today, -moment(now, zone).weekday(), zone)
    if plain in _THIS_WEEK:
        return monday, _days_on(monday, 7, zone)
    return (_days_on(monday, -7, zone), monday) if plain in _LAST_WEEK else None


def _days_on(begin: int, days: int, zone: str) -> int:
    """When the day begins that is so many days after the one that begins then."""
    return day_begin(begin + days * DAY + DAY // 2, zone)


def _last_called(name: str, before: int, zone: str) -> Span | None:
    """The last month of that name that began before an instant."""
    if (month := month_named(name)) is None:
        return None
    year = moment(before, zone).year
    for each in (year, year - 1):
        span = month_span(f"{each}-{month:02}", zone)
        if span is not None and span[0] < before:
            return span
    return None


def _months(first: str, last: str, zone: str) -> Span | None:
    begin, end = month_span(first, zone), month_span(last, zone)
    return None if begin is None or end is None else (begin[0], end[1])


def _day(month: str, day: int, zone: str) -> Span | None:
    within = month_span(month, zone)
    if within is None or day < 1:
        return None
    midday = within[0] + (day - 1) * DAY + DAY // 2
    begin = day_begin(midday, zone)
    return (begin, day_begin(midday + DAY, zone)) if begin < within[1] else None
