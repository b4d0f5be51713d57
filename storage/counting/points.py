"""Points for others: each voter has a hundred, and what is shared out is split by them. Pure.

A ballot names members with their points, "m2=60,m5=40"; one that gives none says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from storage.ledger.money import split

POINTS = 100
NO_BALLOT = "no ballot that the records hold"
"""What is wrong with a ballot; never what it says, since errors stand in logs."""
FEW = 4
"""Where fewer give points, each of them can work out what the others gave; so no more is shown than
what each was given in all."""
NONE = "none"
_FORM = re.compile(r"m\d{1,9}=\d{1,3}(,m\d{1,9}=\d{1,3})*", re.ASCII)


def points_text(points: Mapping[int, int]) -> str:
    """A ballot as it is written: member → points."""
    given = (f"m{member}={count}" for member, count in sorted(points.items()) if count)
    return ",".join(given) or NONE


def read_points(text: str) -> dict[int, int]:
    """Member → points of a ballot; nothing where it was withdrawn. Raises ValueError."""
    if text in ("", NONE):
        return {}
    if not _FORM.fullmatch(text):
        raise ValueError(NO_BALLOT)
    pairs = (part.removeprefix("m").split("=") for part in text.split(","))
    points = {int(member): int(count) for member, count in pairs}
    if sum(points.values()) > POINTS or points_text(points) != text:
        raise ValueError(NO_BALLOT)
    return points


def for_others(points: Mapping[int, int], giver: int) -> dict[int, int]:
    """Without what somebody gives to themselves, which they are with somebody else by now."""
    return {member: count for member, count in points.items() if member != giver}


def shares(ballots: Iterable[Mapping[int, int]], budget: int, quorum: int) -> dict[int, int]:
    """Member → units. Each who gives any directs an equal part of the budget, one of as many as
    the quorum at least, split by their points; the rest is shared out to nobody."""
    given = [each for each in ballots if each]
    part = budget // max(len(given), quorum, 1)
    found: Counter[int] = Counter()
    for each in given:
        members = sorted(each)
        for member, units in zip(
            members, split(part, [each[member] for member in members]), strict=True
        ):
            found[member] += units
    return {member: units for member, units in sorted(found.items()) if units}
