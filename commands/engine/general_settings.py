"""The settings that belong to no capability: how the bot speaks, and when and where."""

from __future__ import annotations

import json
import re
import unicodedata

from babel import Locale
from babel.core import UnknownLocaleError

from commands.engine import places
from commands.engine.request import Refusal, Request
from commands.engine.room_names import names_of_rooms, room_called
from commands.engine.setting_choices import one_of
from commands.language.messages import language_meant, languages
from commands.language.zones import zone_meant
from commands.values.events import Place
from commands.values.reply import Value
from commands.values.settings import FALLBACK_LANGUAGE, USUAL_PREFIXES, SettingKind, locale_of
from storage.unit_of_work import Books

_MOST_PREFIXES = 3
_LONGEST_PREFIX = 2


def _same(kept: str) -> str:
    return kept


def _language(request: Request, books: Books, text: str) -> str:
    """One of the languages there are words for; the host may have added some at the start."""
    return language_meant(text) or one_of(*languages())(request, books, text)


def _locale(request: Request, books: Books, text: str) -> str:
    try:
        return str(Locale.parse(text.replace("-", "_")))
    except (UnknownLocaleError, ValueError, TypeError):
        raise Refusal("locale-unknown", given=text[:40]) from None


def _show_locale(request: Request, books: Books, kept: str) -> str:
    return (kept or locale_of(request.settings.language)).replace("_", "-")


def _prefixes(request: Request, books: Books, text: str) -> str:
    prefixes = tuple(dict.fromkeys(text.split()))
    if not 0 < len(prefixes) <= _MOST_PREFIXES:
        raise Refusal("prefixes-count", most=_MOST_PREFIXES)
    for prefix in prefixes:
        marks = all(unicodedata.category(letter)[0] in "PS" for letter in prefix)
        if not marks or len(prefix) > _LONGEST_PREFIX or set(prefix) & set("#@\"“”„'’>|`"):
            raise Refusal("prefix-unreadable", prefix=prefix[:20])
    return " ".join(prefixes)


def _time_zone(request: Request, books: Books, text: str) -> str:
    if (zone := zone_meant(text)) is None:
        raise Refusal("zone-unknown", given=text[:40])
    return zone


_HOURS = re.compile(r"(\d{1,2})(?::00)?\s*[-–]\s*(\d{1,2})(?::00)?", re.ASCII)


def _quiet_hours(request: Request, books: Books, text: str) -> str:
    if text.casefold() == "off":
        return "off"
    found = _HOURS.fullmatch(text.strip())
    hours = [int(hour) for hour in found.groups()] if found else []
    if not hours or any(hour > 23 for hour in hours) or hours[0] == hours[1]:
        raise Refusal("hours-unreadable", given=text[:40])
    return f"{hours[0]}-{hours[1]}"


def _hours(kept: str) -> tuple[int, int] | None:
    if kept == "off":
        return None
    begin, _, end = kept.partition("-")
    return int(begin), int(end)


def _announce(request: Request, books: Books, text: str) -> str:
    """A room of the community by its name, or the one this is said in."""
    if text.casefold() == "here":
        if request.place.direct:
            raise Refusal("announce-not-here")
        place = request.place
        return json.dumps([place.platform, place.account, place.room])
    return json.dumps(list(room_called(request, books, text).key))


def _show_announce(request: Request, books: Books, kept: str) -> Value:
    chosen = _place(kept)
    there = places.announced_in(books, chosen)
    if chosen is None or there != places.key_of(chosen):
        return request.message("announce-default")
    return names_of_rooms(books)[there]


def _place(kept: str) -> Place | None:
    return Place(*json.loads(kept)) if kept else None


LANGUAGE = SettingKind("language", FALLBACK_LANGUAGE, _same, _language, offers="language")
LOCALE = SettingKind("locale", "", _same, _locale, _show_locale)
"""Empty: the one that goes with the language."""
TIME_ZONE = SettingKind(
    "time_zone",
    "",
    _same,
    _time_zone,
    lambda request, _, kept: kept or request.message("zone-not-set"),
    wide=True,
    offers="zone",
)
PREFIXES = SettingKind("prefixes", USUAL_PREFIXES, lambda kept: tuple(kept.split()), _prefixes)
PRIVATE_ANSWERS = SettingKind(
    "private_answers", "on", lambda kept: kept == "on", one_of("on", "off")
)
MEMOS = SettingKind("memos", "on", _same, one_of("on", "no_links", "off"), wide=True)
"""Whether what others read of me holds the words that members give along, and links of theirs."""
ANNOUNCE = SettingKind("announce", "", _place, _announce, _show_announce, wide=True, offers="room")
QUIET_HOURS = SettingKind("quiet_hours", "22-8", _hours, _quiet_hours, wide=True, dated=True)

SETTINGS = (LANGUAGE, LOCALE, TIME_ZONE, PREFIXES, PRIVATE_ANSWERS, MEMOS, ANNOUNCE, QUIET_HOURS)
