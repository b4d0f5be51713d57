"""The dates a poll asks about, and when it closes because of them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from commands.engine.request import Refusal
from commands.language.dates import HOUR, MINUTE
from commands.language.instants import read_instant
from commands.values.reply import Time

_AHEAD, _SHORTLY, _SHORTEST = HOUR, 15 * MINUTE, 5 * MINUTE
"""So long before its first date a vote closes, where so long is left to vote; else the last."""


def instants(options: tuple[str, ...], now: int, zone: str) -> tuple[str, ...]:
    """The dates that are asked about, in the order of their times, as µs UTC."""
    found: dict[int, str] = {}
    for option in options:
        at = read_instant(option, now, zone)
        if at is None and read_instant(f"{option} 18:00", now, zone) is not None:
            raise Refusal("poll-date-without-time", given=option[:40], meant=f"{option[:40]} 18:00")
        if at is None:
            raise Refusal("poll-date-unreadable", given=option[:40])
        if at in found:
            raise Refusal("poll-options-alike", option=option)
        found[at] = option
    return tuple(str(at) for at in sorted(found))


def closing_before(dates: Sequence[str], now: int, span: int, *, is_said: bool) -> int | None:
    """When a vote on dates (µs UTC) closes by itself, so that people know in time: an hour before
    the first, or shortly before it where that is soon; None where it closes after its span (µs).

    `is_said`: the span is what was said, else it is the usual one. Raises Refusal where the first
    date would be over before it closes.
    """
    first = int(dates[0])
    if is_said:
        if now + span >= first:
            raise Refusal("poll-closes-after-date", date=Time(first))
        return None
    if first - _AHEAD >= now + span:
        return None
    ahead = _AHEAD if first - _AHEAD >= now + _SHORTLY else _SHORTEST
    if first - ahead < now + _SHORTEST:
        raise Refusal("poll-date-too-soon", date=Time(first))
    return first - ahead
