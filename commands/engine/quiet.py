"""The hours of quiet: what is planned for one of them waits until they are over."""

from __future__ import annotations

from datetime import timedelta

from commands.engine.general_settings import QUIET_HOURS
from commands.language.dates import instant, moment
from commands.values.settings import Settings


def end_of_quiet(settings: Settings, now: int) -> int | None:
    """When the hours of quiet that it is now are over; None where it is none of them."""
    hours = settings[QUIET_HOURS]
    if hours is None:
        return None
    begin, end = hours
    then = moment(now, settings.zone)
    into = (then.hour - begin) % 24
    if into >= (end - begin) % 24:
        return None
    day = then.date() if then.hour < end else then.date() + timedelta(days=1)
    return instant(day, end, settings.zone)
