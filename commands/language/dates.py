"""Times as people say them: relative when near, else the date, in the community's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date

from commands.language.messages import Wording
from commands.values.rendered import Time

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def moment(at: int, zone: str = "UTC") -> datetime:
    """µs since 1970 as an aware time; exact."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)).astimezone(zone_of(zone))


def zone_of(name: str) -> tzinfo:
    """The time zone of this name."""
    return UTC if name == "UTC" else ZoneInfo(name)


def instant(day: date, hour: int, zone: str) -> int:
    """That hour of a day in a zone, in µs since 1970.

    Where the hour does not exist it is the one after the gap, where it comes twice the first.
    """
    # Without a fold, an hour in a gap is read by the offset before it: that moves it on by the gap.
    wall = datetime(day.year, day.month, day.day, hour, tzinfo=zone_of(zone))
    return (wall - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def day_begin(at: int, zone: str) -> int:
    """When the day that a time is in began there, in µs since 1970."""
    return instant(moment(at, zone).date(), 0, zone)


def month_of(at: int, zone: str) -> str:
    """The month of an instant as it is typed: "2026-01"."""
    return f"{moment(at, zone):%Y-%m}"


def month_span(text: str, zone: str) -> tuple[int, int] | None:
    """From when to when a month is that is typed so, in µs UTC; None for what is none."""
    year, dash, number = text.partition("-")
    figures = f"{year}{number}"
    if not dash or len(year) != 4 or len(number) != 2 or not figures.isascii():
        return None
    if not figures.isdigit() or not 1970 <= int(year) < 9999 or not 1 <= int(number) <= 12:
        return None
    first = date(int(year), int(number), 1)
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return instant(first, 0, zone), instant(after, 0, zone)


_NEAR_A_YEAR = 300 * DAY
"""Of a day further off than this it is said in which year it is: its month alone may be another."""


def day_words(at: int, now: int, words: Wording, locale: str, zone: str = "UTC") -> Time:
    """A time to come: "18:00 today", "tomorrow, 18:00", "28 February, 18:00"."""
    today, then = moment(now, zone).date(), moment(at, zone)
    clock = f"{then:%H:%M}"
    days = (then.date() - today).days
    if days in (0, 1):
        return Time(at, words.text("time-tomorrow" if days else "time-today", clock=clock))
    if abs(at - now) < _NEAR_A_YEAR:
        day = _day(then, _pattern("MMMMd", "d MMMM", locale), locale)
    else:
        day = _day(then, "d MMMM y" if locale == "en" else "long", locale)
    return Time(at, words.text("time-day", day=day, clock=clock))


def date_words(at: int, now: int, locale: str, zone: str = "UTC") -> str:
    """A time gone by, short, for lists: "2 Jan", with the year when it is not this one."""
    then = moment(at, zone)
    if then.year == moment(now, zone).year:
        pattern = _pattern("MMMd", "d MMM", locale)
    else:
        pattern = _pattern("yMMMd", "d MMM y", locale)
    return _day(then, pattern, locale)


def month_words(at: int, locale: str, zone: str = "UTC") -> str:
    """The month a time is in: "January 2026"."""
    return str(format_date(moment(at, zone), _pattern("yMMMM", "MMMM y", locale), locale))


def _day(then: datetime, pattern: str, locale: str) -> str:
    """A day as a locale writes it; in French the first of a month is "1er janvier"."""
    said = str(format_date(then, pattern, locale))
    is_first = locale.startswith("fr") and said.startswith("1 ")
    return f"1er{said[1:]}" if is_first else said


@cache
def _pattern(skeleton: str, plain: str, locale: str) -> str:
    """How a locale writes a day: "28. Februar", "28 de febrero".

    English without a country is written with the day first; what babel calls "en" is American.
    """
    if locale == "en":
        return plain
    known = Locale.parse(locale.replace("-", "_")).datetime_skeletons
    return known[skeleton].pattern if skeleton in known else plain
