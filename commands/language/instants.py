"""Points in time as people say them: "Fri 18:00", "tomorrow 6pm", "3 March 18:30". Pure.

Names of days and months are those of any of our languages; people mix theirs with the room's.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache

from babel import Locale

from commands.language.dates import moment, zone_of
from commands.language.messages import languages
from commands.values.letters import unaccented

_TIME = (
    r"(?P<hour>\d{1,2})(?=[:.h]\d{2}|h|\s*uhr|\s*[ap]m)"
    r"(?:[:.h](?P<minute>\d{2}))?(?:h|\s*uhr|\s*(?P<half>[ap]m))?"
)
_CLOCK = re.compile(rf"(?:(?<=\s)|^){_TIME}$", re.ASCII)
_CLOCK_FIRST = re.compile(rf"{_TIME}(?=\s)", re.ASCII)
_HALF_OF_DAY = re.compile(r"(?<=[\d\s])([ap])\.\s?m\.", re.ASCII)
_NOON = re.compile(r"(?<!\S)(?:noon|midday|mittags?|midi|mediod[ií]a|meio[- ]dia)(?!\S)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:er|st|nd|rd|th|º|ª)?\.?\s*(?:de\s+|of\s+)?([^\W\d_]+)\.?", re.UNICODE
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?", re.UNICODE)
_FIGURES = re.compile(r"(\d{1,2})\.(\d{1,2})\.?", re.ASCII)
_YEAR = re.compile(r"(?:\s+(?:de\s+)?|(?<=\.))(20\d{2})$", re.ASCII)
_TODAY = frozenset(
    [
        *("today", "tonight", "heute", "heute abend", "hoy", "noche", "aujourd'hui", "aujourd’hui"),
        *("soir", "hoje", "hoje noite"),
    ]
)
"""As they stand without the words that join: "ce soir", "esta noche"."""
_TOMORROW = frozenset(["tomorrow", "morgen", "mañana", "manana", "demain", "amanhã", "amanha"])
_AFTER_TOMORROW = frozenset(
    [
        *("day after tomorrow", "übermorgen", "uebermorgen", "pasado mañana", "pasado manana"),
        *("après-demain", "apres-demain", "depois de amanhã", "depois de amanha"),
    ]
)
_JOINING = frozenset(
    [
        *(
            "on",
            "at",
            "the",
            "this",
            "um",
            "am",
            "den",
            "der",
            "dem",
            "diesen",
            "gegen",
            "el",
            "la",
        ),
        *("los", "las", "este", "esta", "le", "ce", "à", "a", "às", "as", "o", "ao", "na", "no"),
        *("em", "nesta", "neste", "vers"),
    ]
)
"""What stands before a day or a time and says nothing of when it is."""


def month_named(name: str) -> int | None:
    """The month of this name in any of our languages, whole or short; January is 1."""
    return _number_of("months", name)


def _number_of(what: str, name: str) -> int | None:
    return _named(what).get(unaccented(name.casefold()).rstrip("."))


def is_clock(text: str) -> bool:
    """Whether a word is a time of day: "18:00", "6pm", "18h"."""
    return _CLOCK.match(text.casefold()) is not None


def read_instant(text: str, now: int, zone: str) -> int | None:
    """The next such time after `now`, in µs since 1970, as clocks show it in a zone; else None."""
    said = " ".join(text.casefold().replace(",", " ").split())
    said = _HALF_OF_DAY.sub(r"\1m", _NOON.sub("12:00", said))
    clock = _CLOCK.search(said)
    if clock is not None:
        day_words = said[: clock.start()]
    elif (clock := _CLOCK_FIRST.match(_without_joining(said))) is not None:
        day_words = clock.string[clock.end() :]  # "18:00 on Friday"
    else:
        return None
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    if clock["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if clock["half"] == "pm" else 0)
    if hour > 23 or minute > 59:
        return None
    today = moment(now, zone).date()
    day_words = _without_joining(day_words)
    is_alone = not day_words and "." not in clock[0]
    days = [today, today + timedelta(days=1)] if is_alone else _days(day_words, today)
    for day in days:
        at = _instant(day, hour, minute, zone)
        if at > now:
            return at
    return None


def _without_joining(said: str) -> str:
    return " ".join(word for word in said.split() if word not in _JOINING)


def _days(said: str, today: date) -> list[date]:
    """The days that may be meant, the nearest first."""
    if said in _TODAY:
        return [today]
    if said in _TOMORROW:
        return [today + timedelta(days=1)]
    if said in _AFTER_TOMORROW:
        return [today + timedelta(days=2)]
    if (weekday := _number_of("days", said)) is not None:
        first = today + timedelta(days=(weekday - today.weekday()) % 7)
        return [first, first + timedelta(days=7)]
    if (iso := _ISO.fullmatch(said)) is not None:
        return _dates([(int(iso[1]), int(iso[2]), int(iso[3]))])
    word, _, rest = said.partition(" ")
    weekday = _number_of("days", word)
    days = [] if not rest or weekday is None else _days(rest, today)
    if days:
        # "Sun 29 March": what the one says has to be what the other says.
        return [day for day in days if day.weekday() == weekday]
    named = _YEAR.search(said)
    years = (today.year, today.year + 1) if named is None else (int(named[1]),)
    said = said if named is None else said[: named.start()].strip()
    found = _DAY_MONTH.fullmatch(said) or _MONTH_DAY.fullmatch(said) or _FIGURES.fullmatch(said)
    if found is None:
        return []
    one, other = found.groups()
    if one.isdigit() and other.isdigit():
        day, month = int(one), int(other)
    else:
        day, name = (int(one), other) if one.isdigit() else (int(other), one)
        month = _number_of("months", name) or 0
    return _dates([(year, month, day) for year in years])


def _dates(candidates: list[tuple[int, int, int]]) -> list[date]:
    found = []
    for year, month, day in candidates:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found


@cache
def _named(what: str) -> dict[str, int]:
    """Names of days (Monday is 0) or of months (January is 1), whole and short, in any language,
    without accents; "sexta" is "sexta-feira"."""
    found: dict[str, int] = {}
    for language in languages():
        forms = getattr(Locale.parse(language), what)["format"]
        for width in ("wide", "abbreviated"):
            for number, name in forms[width].items():
                said = unaccented(name.casefold()).rstrip(".")
                for each in (said, said.removesuffix("-feira")):
                    found[each] = int(number)
    return found


def _instant(day: date, hour: int, minute: int, zone: str) -> int:
    """Where a time does not exist it is later by the gap; where it comes twice, the first."""
    wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone_of(zone))
    return (wall - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
