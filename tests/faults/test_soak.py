"""Months through the whole process: its memory stays, and the books are clean."""

from __future__ import annotations

from tests.support.loops import is_long
from tests.support.soak import soak

MONTHS, DAYS = (24, 30) if is_long() else (2, 4)
OBJECTS = 2.0
"""What is kept of a thing said would be more than so many."""


async def test_the_books_grow_and_the_process_does_not(sqlite_file_url: str) -> None:
    """Looked at in a long run only: it takes months until all caches are full."""
    async with soak(sqlite_file_url) as lasting:
        months = [await lasting.month(number, DAYS) for number in range(1, MONTHS + 1)]
        assert await lasting.check() == months[-1].entries
    half, last = months[len(months) // 2 - 1], months[-1]
    assert last.entries > half.entries
    if is_long():
        grown = (last.objects - half.objects) / (last.said - half.said)
        assert grown < OBJECTS, "\n".join(map(str, months))
