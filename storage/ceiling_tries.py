"""How often somebody tried in vain to give a member more than their account may hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table

from storage import schema
from storage.records import Record
from storage.unit_of_work import Books

SPAN = 86_400_000_000
"""A day, in µs: so long tries are counted together."""


@dataclass(frozen=True, slots=True)
class CeilingTries(Record):
    """`giver` was refused `tries` times since `since`, because of what `receiver` has."""

    TABLE: ClassVar[Table] = schema.ceiling_tries

    giver: int
    receiver: int
    since: int
    tries: int


def lately(books: Books, giver: int, receiver: int, now: int) -> CeilingTries:
    """The tries that count now; none where the last of them are a day old."""
    found = books.get(CeilingTries, giver, receiver)
    if found is None or now - found.since >= SPAN:
        return CeilingTries(giver, receiver, now, 0)
    return found


def count(books: Books, giver: int, receiver: int, now: int) -> None:
    """Count one more."""
    before = lately(books, giver, receiver, now)
    books.save(CeilingTries(giver, receiver, before.since, before.tries + 1))
