"""Who votes for whom: voices that are passed on, within the roll, to whoever votes in the end.

Source: transitive ("liquid") delegation as in Blum and Zuber, "Liquid Democracy: Potentials,
Problems, and Perspectives" (2016), with a bound on what one person carries, after Kahng, Mackenzie
and Procaccia, "Liquid Democracy: An Algorithmic Perspective" (2021). Worked: a to b to c, and c
says yes: three voices. a to b to c to a, and d says yes: one voice, three are lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

LEAST_CARRIED = 2
PART_OF_ROLL = 10


@dataclass(frozen=True, slots=True)
class Carried:
    """`by`: whose voice lies with whom in the end.

    `lost` are those whose voice counts for nobody: it reaches nobody who votes, or, `over`, one
    who carries all they may.
    """

    by: Mapping[int, int] = field(default_factory=dict)
    lost: tuple[int, ...] = ()
    over: Mapping[int, int] = field(default_factory=dict)

    @property
    def unheard(self) -> tuple[int, ...]:
        """Those whose voice reaches nobody who votes."""
        return tuple(member for member in self.lost if member not in self.over)

    @property
    def voices(self) -> Mapping[int, int]:
        """Who votes → how many voices besides their own."""
        return Counter(self.by.values())

    def texts(self) -> tuple[str, str, str]:
        """What a record holds of it: "3:2 5:2", those that are lost: "7 8", and of these what one
        who votes could not carry: "8:2"."""
        return _text(self.by), " ".join(map(str, self.lost)), _text(self.over)


def _text(pairs: Mapping[int, int]) -> str:
    return " ".join(f"{member}:{to}" for member, to in sorted(pairs.items()))


def _read(text: str) -> dict[int, int]:
    pairs = (part.split(":") for part in text.split())
    return {int(member): int(to) for member, to in pairs}


def read_carried(by: str, lost: str, over: str = "") -> Carried:
    """What a record holds."""
    return Carried(_read(by), tuple(map(int, lost.split())), _read(over))


def most_carried(roll: int) -> int:
    """So many voices besides their own one may carry, of a roll of so many."""
    return max(LEAST_CARRIED, roll // PART_OF_ROLL)


def carried(
    delegations: Mapping[int, int], voters: Collection[int], roll: Collection[int]
) -> Carried:
    """Where the voices go of those on the roll who passed theirs on and did not vote themselves.

    The nearest come first, then those with the smaller number, until one carries all they may.
    """
    found: list[tuple[int, int, int]] = []
    lost: list[int] = []
    for member in roll:
        if member in voters or member not in delegations:
            continue
        at, steps, seen = member, 0, {member}
        while at not in voters:
            following = delegations.get(at)
            if following is None or following in seen or following not in roll:
                lost.append(member)
                break
            at, steps = following, steps + 1
            seen.add(at)
        else:
            found.append((steps, member, at))
    voices: dict[int, int] = {}
    by: dict[int, int] = {}
    over: dict[int, int] = {}
    for _, member, to in sorted(found):
        if voices.get(to, 0) < most_carried(len(roll)):
            voices[to] = voices.get(to, 0) + 1  # Besides their own.
            by[member] = to
        else:
            lost.append(member)
            over[member] = to
    return Carried(by, tuple(sorted(lost)), over)
