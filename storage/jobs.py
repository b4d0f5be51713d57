"""Due work: one table; a job, its effects and its next run commit together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Connection, Table, bindparam, delete, func, select, update

from storage import communities, schema
from storage.records import Record, shape
from storage.statements import carry_out, find, find_value
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Job(Record):
    """Something to do at `due_at` (µs UTC). `about` says to what: the number of an ask."""

    TABLE: ClassVar[Table] = schema.jobs

    number: int
    due_at: int
    kind: str
    about: str


_t = schema.jobs
_DUE = (
    select(*(_t.c[name] for name in shape(Job).columns))
    .where(_t.c.community_id == bindparam("community_id"), _t.c.due_at <= bindparam("now"))
    .order_by(_t.c.due_at, _t.c.number)
    .limit(bindparam("most"))
)
_NEXT = select(func.min(_t.c.due_at))
# In the order of the index by time, so that nothing walks through the communities.
_COMMUNITIES_DUE = (
    select(_t.c.community_id).where(_t.c.due_at <= bindparam("now")).order_by(_t.c.due_at)
)
_PLANNED_FOR = select(*(_t.c[name] for name in shape(Job).columns)).where(
    _t.c.community_id == bindparam("community_id"),
    _t.c.due_at == bindparam("at"),
    _t.c.kind.in_(bindparam("kinds", expanding=True)),
)
_PARKED = 2**61
"""Added to when a job is due, in µs: so late that no clock reaches it."""
_PARK = (
    update(_t)
    .where(_t.c.community_id == bindparam("b_community_id"), _t.c.due_at < _PARKED)
    .values(due_at=_t.c.due_at + _PARKED)
)
_TAKE_UP = (
    update(_t)
    .where(_t.c.community_id == bindparam("b_community_id"), _t.c.due_at >= _PARKED)
    .values(due_at=_t.c.due_at - _PARKED)
)
_GONE = delete(_t).where(
    _t.c.community_id == bindparam("b_community_id"), _t.c.number == bindparam("b_number")
)


def plan(books: Books, due_at: int, kind: str, about: str) -> Job:
    """Plan a job."""
    job = Job(communities.give(books, "jobs"), due_at, kind, about)
    books.add(job)
    books.due_at = due_at if books.due_at is None else min(books.due_at, due_at)
    return job


def bring_forward(books: Books, kinds: Sequence[str], planned: int, sooner: int) -> None:
    """What is planned of some kinds at `planned` is due `sooner`."""
    for job in books.select(Job, _PLANNED_FOR, at=planned, kinds=kinds):
        plan(books, sooner, job.kind, job.about)
        finish(books, job)


def due(books: Books, now: int, most: int = 100) -> list[Job]:
    """Jobs whose time has come, in the order of their times."""
    return books.select(Job, _DUE, now=now, most=most)


def finish(books: Books, job: Job) -> None:
    """Take a job off the list; commits with what it did."""
    books.flush(Job)
    given = {"b_community_id": books.community, "b_number": job.number}
    carry_out(books.connection, _GONE, given)


def park(books: Books) -> None:
    """Let nothing that is planned be due any more, until it is taken up again."""
    books.flush(Job)
    books.connection.execute(_PARK, {"b_community_id": books.community})


def take_up(books: Books) -> None:
    """What was parked is due when it was to be due."""
    books.flush(Job)
    books.connection.execute(_TAKE_UP, {"b_community_id": books.community})


def next_due(connection: Connection) -> int | None:
    """When the next job of any community is due."""
    found = find_value(connection, _NEXT, {})
    return None if found is None else int(found)


def communities_due(connection: Connection, now: int) -> list[int]:
    """The communities that have work due."""
    return sorted({int(row[0]) for row in find(connection, _COMMUNITIES_DUE, {"now": now})})
