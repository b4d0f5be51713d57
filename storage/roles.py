"""Roles: who looks after the purse, who helps others to vote, who holds money from outside.

Giving and taking are records of the chain; what stands here is what they come to. A role goes along
into a linked account, and stays with it when accounts part, as all else does. Whoever is forgotten
gives theirs back.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from sqlalchemy import Table, bindparam, select

from storage import schema
from storage.changes import Act
from storage.ledger.movements import Entry
from storage.members import Member
from storage.records import Record, shape
from storage.unit_of_work import Books

RoleName = Literal["treasurer", "steward", "holder"]

ROLES: tuple[RoleName, ...] = ("treasurer", "steward")
"""Which moderators give, and which are voted for."""
DECIDED: tuple[RoleName, ...] = (*ROLES, "holder")
"""Which can be proposed; a holder of money from outside is chosen by decision alone."""
FOLLOWED = "rule/discord"
"""The cause of what a role of a Discord server gives and takes: it is of no member's giving."""


@dataclass(frozen=True, slots=True)
class Role(Record):
    """A role given to `member` at `given_at` by the member `given_by`; `held` 0 once taken."""

    TABLE: ClassVar[Table] = schema.roles

    role: RoleName
    member: int
    given_at: int
    given_by: int
    held: int


_t = schema.roles
_ALL = (
    select(*(_t.c[name] for name in shape(Role).columns))
    .where(_t.c.community_id == bindparam("community_id"), _t.c.held == 1)
    .order_by(_t.c.role, _t.c.given_at, _t.c.member)
)
_EVER = (
    select(_t.c.member)
    .where(_t.c.community_id == bindparam("community_id"), _t.c.role == bindparam("role"))
    .limit(1)
)


def all_roles(books: Books) -> list[Role]:
    """Every role that is held, read once a unit of work: there are few."""
    return books.once("roles", Role, lambda: books.select(Role, _ALL))


def was_filled(books: Books, role: RoleName) -> bool:
    """Whether anybody was ever given a role, whoever holds it now."""
    return bool(books.rows(_EVER, (Role,), role=role))


def holders(books: Books, role: RoleName) -> list[Role]:
    """Who holds a role, the first to be given it first."""
    return [each for each in all_roles(books) if each.role == role]


def persons_with(books: Books, wanted: Collection[str]) -> set[int]:
    """Who has one of these roles, linked accounts as one."""
    return {person_of(books, each.member) for each in all_roles(books) if each.role in wanted}


def held_by(books: Books, member: int) -> frozenset[str]:
    """The roles of a member, those of accounts linked into theirs included."""
    return frozenset(
        each.role for each in all_roles(books) if person_of(books, each.member) == member
    )


def person_of(books: Books, member: int) -> int:
    """The member number a linked account counts as; its own where it is linked to none."""
    seen: set[int] = set()
    while member not in seen:
        seen.add(member)
        found = books.get(Member, member)
        if found is None or found.merged_into is None:
            return member
        member = found.merged_into
    return member


def same_person(books: Books, one: int, *others: int) -> bool:
    """Whether one of the others is the same person as `one`, by the accounts that are linked."""
    mine = person_of(books, one)
    return any(person_of(books, other) == mine for other in others)


def record(role: str, member: int, cause: str, *, held: int) -> Entry:
    """The record by which a member is given a role, or it is taken back."""
    return Entry("role", cause=cause, detail={"role": role, "member": member, "held": held})


def given_back(books: Books, member: int, cause: str) -> tuple[Entry, ...]:
    """The records by which somebody who is forgotten has no role any more."""
    return tuple(
        record(each.role, each.member, cause, held=0)
        for each in all_roles(books)
        if person_of(books, each.member) == member
    )


@dataclass(frozen=True, slots=True)
class GiveRole:
    """A member holds a role; its record on the chain is the caller's."""

    role: RoleName
    member: int
    given_by: int

    def apply(self, books: Books, act: Act) -> None:
        books.save(Role(self.role, self.member, act.now, self.given_by, 1))


@dataclass(frozen=True, slots=True)
class TakeRole:
    """A member, and whoever is linked into them, holds a role no more."""

    role: RoleName
    member: int

    def apply(self, books: Books, act: Act) -> None:
        for each in holders(books, self.role):
            if person_of(books, each.member) == self.member:
                books.save(replace(each, held=0))
