"""Funds: named parts of the common purse, each with an account of its own, and their records.

A fund is known by its number on the chain; its name lies outside, under a salted hash. What is in
no fund is called fund 0 wherever a number is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table, bindparam, select

from storage import communities, schema
from storage.ledger.accounts import Account, find, fund_account, peek, treasury
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.movements import Entry
from storage.ledger.outside import outside_assets
from storage.names import fold_name
from storage.purse import rollup
from storage.records import Record, shape
from storage.unit_of_work import Books

MOST_OPEN = 50
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Fund(Record):
    """A named part of the purse. `entry` is the record that made it; `budget` is how much of it a
    month is meant to be spent, 0 where nothing was decided; `role` whose holders vote on what is
    spent of it, empty where everybody does."""

    TABLE: ClassVar[Table] = schema.funds

    number: int
    name: str
    salt: bytes | None
    entry: int
    opened_at: int
    closed_at: int | None = None
    budget: int = 0
    role: str = ""


_t = schema.funds
_ALL = (
    select(*(_t.c[name] for name in shape(Fund).columns))
    .where(_t.c.community_id == bindparam("community_id"))
    .order_by(_t.c.number)
)


# -- reading ---------------------------------------------------------------------------------------


def every_fund(books: Books) -> list[Fund]:
    """Every fund there ever was."""
    return books.select(Fund, _ALL)


def open_funds(books: Books) -> list[Fund]:
    """The funds there are, the oldest first."""
    return [each for each in every_fund(books) if each.closed_at is None]


def named(books: Books, name: str) -> Fund | None:
    """The open fund with this name, however it is capitalised."""
    wanted = fold_name(name)
    return next((each for each in open_funds(books) if fold_name(each.name) == wanted), None)


def account_of(books: Books, asset: int, fund: int) -> Account:
    """The account of a fund, or of what is in no fund."""
    return peek(books, fund_account(asset, fund))


def purse_accounts(books: Books, asset: int) -> list[Account]:
    """Every account in which the purse lies."""
    keys = [treasury(asset)]
    keys += [fund_account(asset, each.number) for each in every_fund(books)]
    books.fetch(Account, keys)
    found = (find(books, key) for key in keys)
    return [each for each in found if each is not None]


def held(books: Books, asset: int) -> tuple[int, int]:
    """What the whole purse holds, its funds included, and how much of it is reserved."""
    there = purse_accounts(books, asset)
    return sum(each.balance for each in there), sum(each.reserved for each in there)


def from_outside(books: Books, fund: int) -> Account | None:
    """An account on which a fund has something of money from outside; None where it has none."""
    there = (account_of(books, each.number, fund) for each in outside_assets(books))
    return next((each for each in there if each.balance or each.reserved), None)


def spent_in_month(books: Books, asset: int, fund: int, now: int) -> int:
    """What was spent of a fund in the month of an instant."""
    month = rollup.in_month(books, asset, rollup.month_of(now), fund)
    return sum(each.went_out for each in month if each.kind in ("spend", "grant"))


# -- records ---------------------------------------------------------------------------------------


def words_hash(fund: Fund) -> str | None:
    """The hash of a fund's name; None where it was changed, so that nothing binds it."""
    return None if fund.salt is None else memo_hash(fund.salt, fund.name).hex()


def of_role(books: Books, role: str) -> list[Fund]:
    """The open funds that belong to a role."""
    return [each for each in open_funds(books) if each.role == role]


def numbered(books: Books, name: str, now: int, role: str = "") -> Fund:
    """A fund under the next number, for the next record to tell of."""
    entry = communities.head(books).entries + 1
    number = max((each.number for each in every_fund(books)), default=0) + 1
    return Fund(number, name, books.salt(books.community, entry), entry, now, role=role)


def opened(fund: Fund, cause: str) -> Entry:
    """The record that there is a fund."""
    detail: Detail = {"fund": fund.number, "words": words_hash(fund)}
    if fund.role:
        detail = {**detail, "role": fund.role}
    return Entry("fund", cause=cause, detail=detail)


def closed(fund: int, cause: str) -> Entry:
    """The record that an empty fund is no more."""
    return Entry("fund closed", cause=cause, detail={"fund": fund})


def budgeted(fund: int, amount: int, cause: str) -> Entry:
    """The record of what a fund may spend a month; 0 takes the budget away."""
    return Entry("budget", cause=cause, detail={"fund": fund, "amount": amount})
