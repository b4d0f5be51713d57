"""Time zones as people name them: by region and city, or by the city alone. Pure."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from babel.core import get_global
from babel.dates import get_timezone_location

from commands.language.dates import moment
from commands.language.messages import languages
from commands.values.letters import unaccented

_UTC = ("utc", "gmt")
_NO_PLACES = ("Etc/", "posix/", "right/", "SystemV/")


def is_place(zone: str) -> bool:
    """Whether a zone is called after a region and a city, as people know theirs."""
    return "/" in zone and not zone.startswith(_NO_PLACES)


def zone_meant(text: str) -> str | None:
    """The zone of this name, or with a city of this name in any of our languages: "Europe/Berlin",
    "berlin", "Lissabon"; else None.

    A bare "GMT+2" is none: in the zones of the sea its sign is the other way round.
    """
    wanted = unaccented(text.strip().casefold()).replace(" ", "_")
    if wanted in _UTC:
        return "UTC"
    known = sorted(zone for zone in available_timezones() if "/" in zone)
    found = [zone for zone in known if zone.casefold() == wanted]
    if not found:
        cities = (zone for zone in known if not zone.startswith("Etc/"))
        found = [zone for zone in cities if zone.casefold().rpartition("/")[2] == wanted]
        found = [zone for zone in found if is_place(zone)] or found
    aliases = get_global("zone_aliases")
    if not found:
        # Others are called after the same city: Belfast's clock is that of London.
        called = _zones_by_city().get(wanted, ())
        found = sorted(called, key=lambda zone: zone in aliases)
    # Buenos Aires has an old name and a new one; both are the same clock.
    same = {aliases.get(zone, zone) for zone in found}
    return found[0] if len(same) == 1 else None


@cache
def _zones_by_city() -> dict[str, list[str]]:
    """The zones of each city as our languages call it, without accents: "lissabon"."""
    found: dict[str, list[str]] = {}
    for zone in sorted(zone for zone in available_timezones() if is_place(zone)):
        for called in {city(zone, language) for language in languages()}:
            found.setdefault(unaccented(called.casefold()).replace(" ", "_"), []).append(zone)
    return found


@cache
def city(zone: str, locale: str) -> str:
    """What a zone's city is called in a locale: "Berlin", in Portuguese "Berlim"."""
    if zone == "UTC":
        return zone
    called = get_timezone_location(zone, locale=locale.replace("-", "_"), return_city=True)
    return str(called).rpartition("/")[2]


def differ(one: str, other: str, at: int) -> bool:
    """Whether clocks in two zones show different times at an instant (µs UTC)."""
    return one != other and moment(at, one).utcoffset() != moment(at, other).utcoffset()
