"""By whose clock somebody reads what they alone are told."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from commands.engine import reader
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.dates import moment
from commands.language.zones import city, zone_meant
from commands.values.declaration import command
from commands.values.parameters import Text
from commands.values.reply import Block, Value
from storage import preferences
from storage.members import SetPreferences
from storage.unit_of_work import Books

_NONE = ("none", "off")


@command(
    "me",
    "timezone",
    visibility="private",
    examples=("me timezone", "me timezone Europe/Lisbon", "me timezone none"),
)
def timezone(
    request: Request,
    books: Books,
    to: Annotated[
        str, Text("a region and a city, or none for the room's", most=60, offers="zone")
    ] = "",
) -> Effects:
    """Choose by whose clock I tell you alone when something is.

    What a room reads, and what anybody types, is by the room's clock.
    """
    mine = request.member.wants
    if not to:
        words = "zone-own" if mine.zone else "zone-room"
        return _told(request, words, mine.zone or request.settings.zone)
    is_none = to.strip().casefold() in _NONE
    zone = "" if is_none else zone_meant(to)
    if zone is None:
        raise Refusal("zone-unknown", given=to[:40])
    if zone == mine.zone:
        raise Refusal("zone-same")
    change = SetPreferences(request.member.number, preferences.write(replace(mine, zone=zone)))
    told = _told(request, "zone-set" if zone else "zone-back", zone or request.settings.zone)
    return replace(told, changes=(change,))


def about_me(request: Request, books: Books) -> list[Block]:
    """In `me`, for whoever chose a clock of their own."""
    zone = request.member.wants.zone
    return list(request.say("zone-own", **_values(request, zone)).blocks) if zone else []


def _told(request: Request, words: str, zone: str) -> Effects:
    return Effects(says=[Say(request.say(words, **_values(request, zone)), "private")])


def _values(request: Request, zone: str) -> dict[str, Value]:
    """A zone as its reader calls it, what its clock shows now, and how another is chosen."""
    locale = reader.spoken_alone(request.member, request.settings)[1]
    return {
        "city": city(zone, locale),
        "clock": f"{moment(request.now, zone):%H:%M}",
        "other": request.typed("me timezone Europe/Lisbon"),
        "back": request.typed("me timezone none"),
    }
