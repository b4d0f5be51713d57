"""Standing gifts to the purse: the named rules of their givers, each told by a record.

A gift is due a week, two weeks or a month after the one before, counted from the day it was
pledged. One that cannot be made is passed over and not owed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table, bindparam, func, select

from storage import schema
from storage.ledger.accounts import fund_account, member_account
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry, Leg
from storage.members import numbers_of
from storage.purse import instalments
from storage.purse.instalments import Every
from storage.records import Record, shape
from storage.unit_of_work import Books

MOST_MINE = 5


@dataclass(frozen=True, slots=True)
class Pledge(Record):
    """That `member` gives `amount` units to a fund (0: to none) again and again.

    It was pledged in a room at `begun_at`; `periods` after that were given or passed over.
    """

    TABLE: ClassVar[Table] = schema.pledges

    number: int
    member: int
    platform: str
    account: str
    room: str
    asset: int
    amount: int
    fund: int
    every: Every
    begun_at: int
    periods: int = 0
    ended_at: int | None = None

    @property
    def cause(self) -> str:
        """By which its gifts are told."""
        return f"pledge/{self.number}"

    @property
    def due_at(self) -> int:
        """When the next gift is due."""
        return instalments.due(self.begun_at, self.every, self.periods + 1)


_t = schema.pledges
_LAST = select(func.max(_t.c.number)).where(_t.c.community_id == bindparam("community_id"))
_OF = (
    select(*(_t.c[name] for name in shape(Pledge).columns))
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.member.in_(bindparam("numbers", expanding=True)),
        _t.c.ended_at.is_(None),
    )
    .order_by(_t.c.number)
)


def next_number(books: Books) -> int:
    """The number of the next pledge."""
    return int(books.rows(_LAST, (Pledge,))[0][0] or 0) + 1


def of_member(books: Books, member: int) -> Sequence[Pledge]:
    """What somebody gives again and again, with whoever is one with them."""
    return books.select(Pledge, _OF, numbers=numbers_of(books, member))


def pledged(pledge: Pledge) -> Entry:
    """The record that somebody gives again and again from now on."""
    detail: Detail = {
        "pledge": pledge.number,
        "asset": pledge.asset,
        "amount": pledge.amount,
        "fund": pledge.fund,
        "every": pledge.every,
    }
    return Entry("pledge", cause=f"member/{pledge.member}", detail=detail)


def ended(pledge: Pledge, cause: str) -> Entry:
    """The record that no more is given."""
    return Entry("unpledge", cause=cause, detail={"pledge": pledge.number})


def gift(pledge: Pledge, giver: int) -> Entry:
    """The gift that is due, from who goes on for the one who pledged it."""
    taker = fund_account(pledge.asset, pledge.fund)
    legs = (Leg(member_account(pledge.asset, giver), -pledge.amount), Leg(taker, pledge.amount))
    return Entry("donate", legs, cause=pledge.cause)
