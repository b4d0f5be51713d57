"""A large grant is paid in two halves, the second once its receiver told what came of it. Pure.

Large is what is above 5 % of all that the purse holds, its funds included, when its round ends. Of
a grant that cannot be halved the larger half comes first (`docs/rules.md`, "Grants").
"""

from __future__ import annotations

from collections.abc import Mapping

_PART = 20
"""One part in so many of the purse is paid at once."""
_DAY = 86_400_000_000
REPORTING = 90 * _DAY
"""So long the second half is kept for whoever has not told yet what came of it (µs)."""
REMINDED = (30 * _DAY, 83 * _DAY)
"""How long after the close a receiver is asked once more (µs)."""
MOST_REPORT = 500
"""How many letters a report has at most."""


def kept_back(granted: Mapping[int, int], held: int) -> dict[int, int]:
    """How much of each grant is kept for its second half: place → units, only where there is any.

    `granted`: place → what the purse pays for it in all; `held`: what the purse holds before that.
    """
    return {
        place: units // 2
        for place, units in sorted(granted.items())
        if _PART * units > held and units // 2
    }
