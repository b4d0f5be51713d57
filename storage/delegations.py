"""Who passed their voice on to whom: the rows, and the records that bind them.

A row stays when it has ended, so that it can be told how it stood when a vote opened. A delegation
ends when its member says so or names another, after a year, or after three votes that its holder
missed; of both ends the member is told a week before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table, bindparam, or_, select

from storage import schema
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry
from storage.members import Member, numbers_of
from storage.records import Record, changed, shape
from storage.roles import person_of
from storage.unit_of_work import Books

_DAY = 86_400 * 1_000_000
A_YEAR = 365 * _DAY
TOLD_BEFORE = 7 * _DAY
MOST_MISSED = 3

LAST = 2**62
"""A record after all that there are."""


@dataclass(frozen=True, slots=True)
class Delegation(Record):
    """From `since` on, by the record `entry`, `delegate` votes for `member`; times in µs UTC.

    `ending` is the record by which it ended. `missed`: so many votes its holder did not vote in.
    `ends_at`: that it ends then was told.
    """

    TABLE: ClassVar[Table] = schema.delegations

    entry: int
    member: int
    delegate: int
    since: int
    ending: int | None = None
    missed: int = 0
    ends_at: int | None = None


_d = schema.delegations
_ALL = (
    select(*(_d.c[name] for name in shape(Delegation).columns))
    .where(_d.c.community_id == bindparam("community_id"))
    .order_by(_d.c.entry)
)
_IN_FORCE = _ALL.where(
    _d.c.entry < bindparam("at"), or_(_d.c.ending.is_(None), _d.c.ending > bindparam("at"))
)
_OF_MEMBERS = _ALL.where(
    _d.c.ending.is_(None), _d.c.member.in_(bindparam("members", expanding=True))
)
_TO_MEMBERS = _ALL.where(
    _d.c.ending.is_(None), _d.c.delegate.in_(bindparam("members", expanding=True))
)


def in_force(books: Books, at: int = LAST) -> list[Delegation]:
    """The delegations that stood at a record, or stand now; the oldest first."""
    return books.select(Delegation, _IN_FORCE, at=at)


def by(books: Books, member: int) -> list[Delegation]:
    """The delegations of a person that stand now."""
    return books.select(Delegation, _OF_MEMBERS, members=numbers_of(books, member))


def to(books: Books, member: int) -> list[Delegation]:
    """The delegations that a person holds now."""
    return books.select(Delegation, _TO_MEMBERS, members=numbers_of(books, member))


def between_persons(books: Books, rows: Iterable[Delegation]) -> dict[int, int]:
    """Who votes for whom, linked accounts as one; of two of one person the later counts."""
    listed = list(rows)
    books.fetch(Member, [(n,) for each in listed for n in (each.member, each.delegate)])
    return persons({each.entry: (each.member, each.delegate) for each in listed}, books)


def persons(rows: Mapping[int, tuple[int, int]], books: Books) -> dict[int, int]:
    """The same of plain numbers: record → (member, delegate)."""
    found: dict[int, int] = {}
    for _, (member, delegate) in sorted(rows.items()):
        one, other = person_of(books, member), person_of(books, delegate)
        found.pop(one, None)
        if one != other:
            found[one] = other
    return found


def given(member: int, delegate: int) -> Entry:
    """The record that somebody votes for a member from now on; 0: nobody, by their own word."""
    detail: Detail = {"member": member, "delegate": delegate}
    return Entry("delegation", cause=f"member/{member}", detail=detail)


def over(delegation: Delegation) -> Entry:
    """The record that a delegation has ended by its rule."""
    detail: Detail = {"member": delegation.member, "delegate": 0}
    return Entry("delegation", cause="rule/end", detail=detail)


def end_all(books: Books, rows: Iterable[Delegation], ending: int) -> None:
    """These stand no more, by a record."""
    for each in rows:
        books.save(changed(each, ending=ending))


def ends(delegation: Delegation) -> int:
    """When a delegation ends by itself (µs UTC), as far as is known now."""
    year = delegation.since + A_YEAR
    return year if delegation.ends_at is None else min(year, delegation.ends_at)
