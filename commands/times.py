"""Times as people say them: relative when near, else the date. UTC until a zone is set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

from babel import Locale
from babel.dates import format_date

from commands.reply import Time
from commands.wording import Wording

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def moment(at: int) -> datetime:
    """µs since 1970 as an aware UTC time; exact."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)


def day_words(at: int, now: int, words: Wording, locale: str) -> Time:
    """A time to come: "18:00 today", "tomorrow, 18:00", "28 February, 18:00"."""
    today, then = moment(now).date(), moment(at)
    clock = f"{then:%H:%M}"
    days = (then.date() - today).days
    if days in (0, 1):
        return Time(at, words.text("time-tomorrow" if days else "time-today", clock=clock))
    day = format_date(then, _pattern("MMMMd", "d MMMM", locale), locale)
    return Time(at, words.text("time-day", day=day, clock=clock))


def date_words(at: int, now: int, locale: str) -> str:
    """A time gone by, short, for lists: "2 Jan", with the year when it is not this one."""
    if moment(at).year == moment(now).year:
        pattern = _pattern("MMMd", "d MMM", locale)
    else:
        pattern = _pattern("yMMMd", "d MMM y", locale)
    return str(format_date(moment(at), pattern, locale))


@cache
def _pattern(skeleton: str, plain: str, locale: str) -> str:
    """How a locale writes a day: "28. Februar", "28 de febrero".

    English without a country is written with the day first; what babel calls "en" is American.
    """
    if locale == "en":
        return plain
    known = Locale.parse(locale.replace("-", "_")).datetime_skeletons
    return known[skeleton].pattern if skeleton in known else plain
