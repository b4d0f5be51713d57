"""A time of which the books may lack something, since they were restored from a backup.

It stands open until a moderator lets booking go on; then it is a record of the chain, by which
`verify` knows it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from storage import communities, jobs
from storage.changes import Act
from storage.rooms import EVERYWHERE, Setting
from storage.unit_of_work import Books

KEY = "gap"
"""Under this key it stands with what is set for the whole community; its job is of that kind."""


@dataclass(frozen=True, slots=True)
class Gap:
    """From when until when, in µs UTC, and how many entries there were at its beginning."""

    since: int
    until: int
    entries: int


def gap_in(kept: Mapping[str, str]) -> Gap | None:
    """The gap that is open, by what is set for a whole community; None where there is none."""
    value = kept.get(KEY)
    return Gap(*json.loads(value)) if value else None


def open_gap(books: Books) -> Gap | None:
    """The gap that is open in a community; None where there is none."""
    kept = books.get(Setting, *EVERYWHERE, KEY)
    return None if kept is None else gap_in({KEY: kept.value})


def begin(books: Books, since: int, until: int) -> None:
    """Note in restored books what they may lack, and that their rooms are to be told of it."""
    before, entries = open_gap(books), communities.head(books).entries
    if before is not None:
        # Restored again before anybody let it go on: all of it is one gap.
        since, entries = min(since, before.since), min(entries, before.entries)
    gap = [since, max(since, until), entries]
    books.save(Setting(*EVERYWHERE, KEY, json.dumps(gap)))
    jobs.plan(books, until, KEY, "")


@dataclass(frozen=True, slots=True)
class EndGap:
    """Booking goes on."""

    def apply(self, books: Books, act: Act) -> None:
        books.save(Setting(*EVERYWHERE, KEY, ""))
