"""Projects that exclude each other: of two of them one at most is funded. Pure.

Two exclude each other where both who applied say so, or where they are one person's and say it of
either: nobody keeps somebody else's project from being funded by a word about their own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

Pairs = Collection[tuple[int, int]]
"""Places in the list of projects that exclude each other, the lower first."""


class Named(Protocol):
    """A project by its place in the round, whose it is, and which other it names (0: none)."""

    @property
    def place(self) -> int: ...
    @property
    def person(self) -> int: ...
    @property
    def not_with(self) -> int: ...


def pairs(projects: Sequence[Named]) -> list[tuple[int, int]]:
    """Which of the projects exclude each other."""
    at = {each.place: index for index, each in enumerate(projects)}
    found = set()
    for one, mine in enumerate(projects):
        other = at.get(mine.not_with)
        if other is None or other == one:
            continue
        theirs = projects[other]
        if theirs.person == mine.person or theirs.not_with == mine.place:
            found.add((min(one, other), max(one, other)))
    return sorted(found)


def excluded_by(excluding: Pairs, place: int) -> set[int]:
    """What is not funded together with the project at a place."""
    return {b if a == place else a for a, b in excluding if place in (a, b)}


def barred(excluding: Pairs, funded: Iterable[int]) -> set[int]:
    """What is not funded any more once these are."""
    return {each for one in funded for each in excluded_by(excluding, one)}
