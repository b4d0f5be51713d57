"""Books that were found not to add up: nothing new is booked until they were found in order again.

It stands with what is set for the whole community, which every command has read anyway, and leaves
no record: books that are wrong are not to grow.
"""

from __future__ import annotations

from collections.abc import Mapping

from storage import jobs
from storage.rooms import EVERYWHERE, Setting
from storage.unit_of_work import Books

KEY = "wrong"
"""Under this key it stands, with the time since when, µs UTC; a job that finds it is called so."""
RIGHT = "right"
"""The job that finds them in order again."""


def since(kept: Mapping[str, str]) -> int | None:
    """Since when the books are not trusted, by what is set for a whole community; None if they
    are."""
    value = kept.get(KEY)
    return int(value) if value else None


def of(books: Books) -> int | None:
    """The same, of a community."""
    kept = books.get(Setting, *EVERYWHERE, KEY)
    return None if kept is None else since({KEY: kept.value})


def begin(books: Books, now: int) -> None:
    """Book nothing new from now on; what is planned waits."""
    books.save(Setting(*EVERYWHERE, KEY, str(now)))
    jobs.park(books)


def end(books: Books) -> None:
    """Go on; what waited is due."""
    books.save(Setting(*EVERYWHERE, KEY, ""))
    jobs.take_up(books)
