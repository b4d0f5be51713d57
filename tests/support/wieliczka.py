"""The round of grants of a real town, as it was published: who voted for what, what was funded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from storage.grants.tally import Group

_FILE = Path(__file__).with_name("wieliczka.txt")


@dataclass(frozen=True, slots=True)
class Town:
    """Costs (whole PLN) and what was funded, by places, and the equal ballots as groups."""

    budget: int
    costs: tuple[int, ...]
    funded: frozenset[int]
    groups: tuple[Group, ...]


def town() -> Town:
    """The Green Budget of Wieliczka 2023."""
    lines = [each for each in _FILE.read_text().splitlines() if not each.startswith("#")]
    at = lines.index("ballots")
    projects = [each.split() for each in lines[2:at]]
    places = {number: place for place, (number, _, _) in enumerate(projects)}
    ballots = [each.split() for each in lines[at + 1 :]]
    return Town(
        int(lines[0].removeprefix("budget ")),
        tuple(int(cost) for _, cost, _ in projects),
        frozenset(place for place, (_, _, chosen) in enumerate(projects) if chosen == "1"),
        tuple(
            Group(tuple(sorted(places[each] for each in named.split(","))), int(many))
            for many, named in ballots
        ),
    )
