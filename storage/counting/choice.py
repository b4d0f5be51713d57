"""One vote, or up to N, for each ballot; the most votes win: plurality, and block vote with N.

Source: the usual definition, as in the Handbook of Computational Social Choice (Brandt et al.,
2016), section 2.2, "Plurality". A tie is reported as one.
"""

from __future__ import annotations

from collections.abc import Mapping

from storage.counting.ballots import Picked, Result, best


def votes(ballots: Mapping[Picked, int], options: int) -> dict[int, int]:
    """The votes of each option."""
    found = dict.fromkeys(range(1, options + 1), 0)
    for picked, weight in ballots.items():
        for option in picked:
            found[option] += weight
    return found


def count(ballots: Mapping[Picked, int], options: int) -> Result:
    """The option with the most votes, or those that are equal."""
    return best(votes(ballots, options))
