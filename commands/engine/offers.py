"""What is offered for values that several commands take: languages, zones, rooms, spans, settings.

Each gives, for a context, a request, the parameter's kind and what is typed, completions; the
parameter names it (`commands.values.parameters.Kind.offers`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from zoneinfo import available_timezones

from commands.engine.completion import MOST, Completion, fitting, offered_as
from commands.engine.context import Context
from commands.engine.request import Request
from commands.engine.room_names import typed_names_of_rooms
from commands.engine.setting_choices import OneOf
from commands.language.dates import DAY, month_of
from commands.language.messages import called, languages
from commands.language.zones import is_place
from commands.values.events import Said
from commands.values.parameters import Kind, read_duration, written_duration
from commands.values.reply import Time, duration

Offer = Callable[[Context, Request, Kind, str], list[Completion]]

_USUAL_SPANS = ("10m", "1h", "1d", "3d", "7d", "14d", "30d", "90d")
_UNITS = ("m", "h", "d")
_USUAL_ZONES = (
    "UTC",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Madrid",
    "Europe/Lisbon",
    "America/New_York",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Sydney",
)
_MOST_MONTHS = 12


def _languages(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """Every language there are words for, as its speakers call it."""
    return fitting([Completion(called(each), each) for each in languages()], typed)


def _zones(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """Time zones by their names or a city in them; before anything is typed, some usual ones."""
    wanted = "_".join(typed.split())
    if not wanted:
        return [Completion(each, each) for each in _USUAL_ZONES]
    known = [each for each in available_timezones() if is_place(each)]
    # Whoever types "ber" means Berlin before Bermuda's neighbours: cities that begin so come first.
    begins = wanted.casefold()
    known.sort(key=lambda zone: (not zone.rpartition("/")[2].casefold().startswith(begins), zone))
    return fitting([Completion(each, each) for each in ["UTC", *known]], wanted)


def _rooms(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """The rooms of the community that are spoken in, on whatever platform."""
    names = typed_names_of_rooms(request, context.books)
    return fitting([offered_as(context, each, each) for each in names.values()], typed)


def _spans(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """Lengths of time in the reader's words; of a number alone, its minutes, hours and days."""
    number = typed.strip()
    read = read_duration(number)
    if read is not None:
        return [offered_as(context, duration(read), written_duration(read))]
    if number.isascii() and number.isdigit() and 0 < int(number[:4]) == int(number):
        spans: Iterable[str] = (f"{int(number)}{unit}" for unit in _UNITS)
        return [offered_as(context, duration(read_duration(each) or 0), each) for each in spans]
    offered = [
        offered_as(context, duration(read_duration(each) or 0), each) for each in _USUAL_SPANS
    ]
    return fitting(offered, typed)


def _months(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """This month and those before it."""
    found: dict[str, Completion] = {}
    at = context.now
    while len(found) < _MOST_MONTHS and at > 0:
        month = month_of(at, request.settings.zone)
        found.setdefault(month, offered_as(context, (f"{month}  ", Time(at, "month")), month))
        at -= 20 * DAY
    return fitting(found.values(), typed)


def _setting(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """What the setting that is filled in beside it may be: its words, or what holds and its own."""
    key = given(context).get("key", "")
    setting = request.catalogue.settings.get(key)
    if setting is None:
        return []
    if isinstance(setting.read, OneOf):
        return fitting([Completion(each, each) for each in setting.read.choices], typed)
    offer = context.services.catalogue.completions.get(setting.offers) or OFFERS.get(setting.offers)
    found = [] if offer is None else offer(context, request, kind, typed)
    kept = [request.settings.kept(setting), setting.default]
    shown = [
        offered_as(context, setting.show(request, context.books, each), each)
        for each in dict.fromkeys(kept)
        if each and not setting.offers
    ]
    # What is shown for it is what would be typed: amounts, hours and emoji are kept otherwise.
    return [*found, *fitting([Completion(each.label, each.label) for each in shown], typed)][:MOST]


def _setup(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """What answers the step that is filled in beside it, where there is a list of that."""
    name = {"language": "language", "zone": "zone", "announce": "room"}.get(
        given(context).get("step", "")
    )
    return [] if name is None else OFFERS[name](context, request, kind, typed)


def given(context: Context) -> dict[str, str]:
    """What is filled in already beside what is being typed."""
    form = context.event.form if isinstance(context.event, Said) else None
    return {} if form is None else dict(form.given)


OFFERS: dict[str, Offer] = {
    "language": _languages,
    "zone": _zones,
    "room": _rooms,
    "span": _spans,
    "duration": _spans,
    "month": _months,
    "setting": _setting,
    "setup": _setup,
}
