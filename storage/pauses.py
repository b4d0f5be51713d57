"""How long to pause before something is tried again: the one place, for the store and the bot.

Pauses double up to a longest one, and are jittered downwards, so that many processes do not march
in step.
"""

from __future__ import annotations

import random

FIRST_SECONDS = 0.5
LONGEST_SECONDS = 60.0

# Jitter decides nothing: it needs no seed to be replayed by.
_dice = random.SystemRandom()


def pause_seconds(
    failures: int,
    first_seconds: float = FIRST_SECONDS,
    longest_seconds: float = LONGEST_SECONDS,
) -> float:
    """How long to pause after so many failures in a row, counted from 1."""
    # Beyond twenty the power would only grow out of a float.
    whole = first_seconds * 2.0 ** min(max(failures, 1) - 1, 20)
    return min(longest_seconds, whole) * _dice.uniform(0.5, 1)
