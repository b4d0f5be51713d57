"""Times by the clock of whoever reads them, with its city where it could be taken for another's."""

from __future__ import annotations

import pytest

from commands.language.messages import wording
from commands.language.rendering import Nobody, Reader, plain
from commands.language.zones import zone_meant
from commands.values.reply import Time
from commands.values.settings import locale_of
from storage import preferences
from storage.preferences import Preferences

NOW = 1_767_258_000_000_000
"""2026-01-01, 09:00 UTC."""
LATER = NOW + 9 * 3_600_000_000


def _read(shown: Time, zone: str, room: str, language: str = "en") -> str:
    words, locale = wording(language), locale_of(language)
    return plain(shown, Reader(words, locale, zone, NOW, "!", room), Nobody())


def test_a_clock_is_named_where_it_shows_another_time_than_the_rooms() -> None:
    lisbon = ("Europe/Lisbon", "Europe/Berlin")
    assert _read(Time(LATER), *lisbon) == "18:00 today (Lisbon)"
    assert _read(Time(LATER, "clock"), *lisbon) == "1 Jan, 18:00 (Lisbon)"
    assert _read(Time(LATER, "date"), *lisbon) == "1 Jan"
    assert _read(Time(LATER), "Europe/Paris", "Europe/Berlin") == "19:00 today"
    # In Tokyo it is the next day already, and "today" is the reader's own.
    assert _read(Time(LATER), "Asia/Tokyo", "Europe/Berlin") == "tomorrow, 03:00 (Tokyo)"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "19:00 today (Berlin)"),
        ("de", "heute, 19:00 Uhr (Berlin)"),
        ("es", "hoy a las 19:00 (Berlín)"),
        ("fr", "aujourd’hui à 19:00 (Berlin)"),
        ("pt", "hoje às 19:00 (Berlim)"),
    ],
)
def test_a_date_to_meet_at_names_the_clock_in_the_readers_words(language: str, said: str) -> None:
    assert _read(Time(LATER, "placed"), "Europe/Berlin", "", language) == said


def test_a_zone_is_known_by_its_name_or_its_city() -> None:
    assert zone_meant("buenos aires") == "America/Argentina/Buenos_Aires"
    assert zone_meant("america/argentina/buenos_aires") == "America/Argentina/Buenos_Aires"
    assert zone_meant("GMT") == "UTC"
    assert zone_meant("São Paulo") == "America/Sao_Paulo"
    assert zone_meant("Lissabon") == zone_meant("lisboa") == "Europe/Lisbon"
    assert zone_meant("Londres") == "Europe/London"
    assert zone_meant("Nueva York") == "America/New_York"
    assert zone_meant("GMT+2") is None
    assert zone_meant("Mars/Base") is None
    assert zone_meant("../../etc/passwd") is None


def test_who_is_one_member_now_keeps_the_clock_that_either_chose() -> None:
    chosen = preferences.write(Preferences(zone="Europe/Lisbon"))
    assert preferences.joined("", chosen) == chosen
    assert preferences.joined(chosen, preferences.write(Preferences(zone="Asia/Tokyo"))) == chosen
    assert preferences.read("").zone == ""
