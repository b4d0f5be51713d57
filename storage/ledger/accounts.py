"""Accounts: where an asset lies in a community, with the balance kept beside the postings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from sqlalchemy import Table, bindparam, select

from storage import communities, schema
from storage.changes import Act
from storage.records import Record, shape
from storage.unit_of_work import Books

Kind = Literal[
    "member",
    "treasury",
    "fund",
    "pot",
    "deposits",
    "reserve",
    "escrow",
    "issuer",
    "exchange",
    "outside",
]

PARTS: frozenset[Kind] = frozenset({"treasury", "fund"})
"""Where the common purse lies: what is in no fund, and its funds."""

MAY_GO_BELOW_ZERO: frozenset[Kind] = frozenset({"member", "issuer", "exchange", "outside"})


@dataclass(frozen=True, slots=True)
class Account(Record):
    """An account. `owner` is the number of a member, circle, fund or round, 0 where there is
    one of its kind.

    `reserved` is spoken for by open pending transfers out, `pending_in` by those in.
    `credit_limit` is this member's own limit where a moderator set one. `last_out` is the number of
    the last entry that paid something out of here other than by returning it.
    """

    TABLE: ClassVar[Table] = schema.accounts
    STAYS: ClassVar[bool] = True

    asset: int
    kind: Kind
    owner: int
    number: int
    balance: int = 0
    reserved: int = 0
    pending_in: int = 0
    credit_limit: int | None = None
    last_out: int = 0

    @property
    def key(self) -> AccountKey:
        return (self.asset, self.kind, self.owner)


AccountKey = tuple[int, Kind, int]

_t = schema.accounts
_COLUMNS = [_t.c[name] for name in shape(Account).columns]
_BY_NUMBER = select(*_COLUMNS).where(
    _t.c.community_id == bindparam("community_id"),
    _t.c.number.in_(bindparam("numbers", expanding=True)),
)
_OF_ASSET = (
    select(*_COLUMNS)
    .where(_t.c.community_id == bindparam("community_id"), _t.c.asset == bindparam("asset"))
    .order_by(_t.c.number)
)
_ALL = select(*_COLUMNS).where(_t.c.community_id == bindparam("community_id")).order_by(_t.c.number)


def member_account(asset: int, member: int) -> AccountKey:
    return (asset, "member", member)


def treasury(asset: int) -> AccountKey:
    return (asset, "treasury", 0)


def fund_account(asset: int, fund: int) -> AccountKey:
    """The account of a fund; of no fund (0), that of the treasury itself."""
    return (asset, "fund", fund) if fund else treasury(asset)


def escrow(asset: int, round_: int) -> AccountKey:
    """Where gifts wait until their round of grants is over."""
    return (asset, "escrow", round_)


def issuer(asset: int) -> AccountKey:
    return (asset, "issuer", 0)


def find(books: Books, key: AccountKey) -> Account | None:
    """The account as it stands in the unit of work, None while nothing was ever booked on it."""
    return books.get(Account, *key)


def peek(books: Books, key: AccountKey) -> Account:
    """The account, or an empty one that has no number yet and is not kept."""
    return find(books, key) or Account(*key, number=0)


def of_owners(books: Books, asset: int, owners: Iterable[int]) -> list[Account]:
    """The accounts that these members have in an asset."""
    keys = [member_account(asset, owner) for owner in owners]
    books.fetch(Account, keys)
    found = (find(books, key) for key in keys)
    return [account for account in found if account is not None]


def open_account(books: Books, key: AccountKey) -> Account:
    """The account, opened under the next number when it is not there."""
    account = find(books, key)
    if account is None:
        account = Account(*key, number=communities.give(books, "accounts"))
        books.add(account)
    return account


def numbered(books: Books, numbers: Iterable[int]) -> dict[int, Account]:
    """Accounts by their numbers, in one statement."""
    wanted = list(dict.fromkeys(numbers))
    if not wanted:
        return {}
    found = books.select(Account, _BY_NUMBER, numbers=wanted)
    return {account.number: account for account in found}


def of_asset(books: Books, asset: int) -> list[Account]:
    """Every account of one asset, in order of number."""
    return books.select(Account, _OF_ASSET, asset=asset)


def all_accounts(books: Books) -> list[Account]:
    """Every account of the community, in order of number."""
    return books.select(Account, _ALL)


@dataclass(frozen=True, slots=True)
class SetCreditLimit:
    """An account, opened where it is not there, has a limit of its own; None: as everyone."""

    account: AccountKey
    limit: int | None

    def apply(self, books: Books, act: Act) -> None:
        books.save(replace(open_account(books, self.account), credit_limit=self.limit))
