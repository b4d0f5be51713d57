"""Debts that a reversal left, because the account did not hold what was to be given back.

A debt is to the payer of the entry that was reversed. It is paid by returning what is left of that
entry, or by reversing it again, so what is open of it follows from the one counter of its posting.
It ends with whom it is owed to: when that is oneself by now, or somebody who was forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table, bindparam, select

from storage import schema
from storage.ledger.accounts import numbered
from storage.ledger.entries import Posting
from storage.members import survivor
from storage.records import Record, shape
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Debt(Record):
    """`account` could not give back `amount` of `entry`, in units."""

    TABLE: ClassVar[Table] = schema.debts

    entry: int
    account: int
    amount: int


@dataclass(frozen=True, slots=True)
class Open:
    """What one person still owes of `entry`, in units, to the member `creditor`."""

    entry: int
    left: int
    creditor: int


_t, _p = schema.debts, schema.postings
_ALL = (
    select(*(_t.c[name] for name in shape(Debt).columns))
    .where(_t.c.community_id == bindparam("community_id"))
    .order_by(_t.c.entry, _t.c.account)
)
_OPEN = (
    select(_t.c.entry, _t.c.amount, _p.c.amount - _p.c.corrected)
    .join(
        _p,
        (_p.c.community_id == _t.c.community_id)
        & (_p.c.entry == _t.c.entry)
        & (_p.c.account == _t.c.account),
    )
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.account.in_(bindparam("accounts", expanding=True)),
        _p.c.corrected < _p.c.amount,
    )
    .order_by(_t.c.entry)
)
_OWED_TO = select(_p.c.entry, _p.c.account).where(
    _p.c.community_id == bindparam("community_id"),
    _p.c.entry.in_(bindparam("entries", expanding=True)),
    _p.c.amount < 0,
)


def open_of(books: Books, member: int, accounts: Iterable[int]) -> list[Open]:
    """What a member still owes on these accounts, which are theirs by now, the oldest first."""
    numbers = [number for number in accounts if number]
    if not numbers:
        return []
    left: dict[int, int] = {}
    for entry, amount, uncorrected in books.rows(_OPEN, (Debt, Posting), accounts=numbers):
        left[int(entry)] = left.get(int(entry), 0) + min(int(amount), int(uncorrected))
    if not left:
        return []
    paid = books.rows(_OWED_TO, (Posting,), entries=list(left))
    payers = numbered(books, [int(account) for _, account in paid])
    creditors = {int(e): survivor(books, payers[int(account)].owner) for e, account in paid}
    return [
        Open(entry, units, to.number)
        for entry, units in left.items()
        if (to := creditors[entry]).number != member and to.forgotten_at is None
    ]


def all_debts(books: Books) -> list[Debt]:
    """Every debt that was ever recorded."""
    return books.select(Debt, _ALL)
