"""What is paid in parts: how much each is, when it is due, and what of it counts. Pure.

docs/rules.md, "The purse". A sum is divided by Splits: 100 in 3 parts is 34, 33, 33. Months are
counted from the anchor (31 January, 28 February, 31 March), in UTC. After a pause the anchor is the
payment that ended it, so that the rest moves by as much.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime, timedelta
from typing import Literal

from storage.purse.policy import DAY

Every = Literal["", "week", "2weeks", "month"]
RHYTHMS: tuple[Every, ...] = ("week", "2weeks", "month")
MOST_PARTS = 120
MONTHS = 12
"""Of what goes on for longer, so many months count in the thresholds."""
_A_YEAR = {"week": 52, "2weeks": 26, "month": MONTHS}
PAUSED = 90 * DAY
"""So long a part that could not be paid is tried again; then nothing more comes of the rest."""
AGAIN = DAY
"""So long after a part could not be paid it is tried the next time."""


def part(amount: int, parts: int, number: int) -> int:
    """The units of a part, by its number from 1."""
    return amount // parts + (number <= amount % parts)


def counted(amount: int, parts: int, every: str) -> int:
    """What of the whole sum is paid within 12 months."""
    within = min(parts, _A_YEAR.get(every, 1))
    return within * (amount // parts) + min(within, amount % parts)


def due(anchor: int, every: str, periods: int) -> int:
    """The instant so many periods after the anchor, µs UTC."""
    if every != "month":
        return anchor + periods * (14 if every == "2weeks" else 7) * DAY
    start = datetime.fromtimestamp(anchor // 1_000_000, UTC)
    months = start.year * 12 + start.month - 1 + periods
    year, month = divmod(months, 12)
    day = min(start.day, monthrange(year, month + 1)[1])
    moved = start.replace(year=year, month=month + 1, day=day)
    return anchor + (moved - start) // timedelta(microseconds=1)
