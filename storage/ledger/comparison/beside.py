"""What is kept of a community beside its records, as it is read to be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, bindparam, select

from storage import communities
from storage.communities import Community
from storage.ledger.accounts import Account, all_accounts
from storage.ledger.assets import Asset, all_assets
from storage.records import Record, shape
from storage.unit_of_work import Books

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Beside:
    """A community's head row, its accounts and currencies by number, and every other row of it."""

    books: Books
    community: Community
    accounts: dict[int, Account]
    designs: dict[int, Asset]

    def rows(self, query: Any, **given: Any) -> Any:
        """What a query that binds `community_id` finds, a row at a time."""
        given["community_id"] = self.books.community
        return self.books.connection.execute(query, given)

    def every(self, kind: type[R], *order: str) -> Iterator[R]:
        """The records of a kind, in the order of their keys or of these columns."""
        any_kind: Any = kind  # mypy takes no type that is generic here for hashable.
        return (kind(*row) for row in self.rows(_every(any_kind, order)))


@cache
def _every(kind: type[Record], order: tuple[str, ...]) -> Select[Any]:
    columns, form = kind.TABLE.c, shape(kind)
    return (
        select(*(columns[name] for name in form.columns))
        .where(columns.community_id == bindparam("community_id"))
        .order_by(*(columns[name] for name in order or form.key))
    )


def read_beside(connection: Connection, community: int) -> Beside:
    """What is kept of a community."""
    books = Books(connection, community, lambda _, __: b"", writable=False)
    return Beside(
        books,
        communities.head(books),
        {account.number: account for account in all_accounts(books)},
        {asset.number: asset for asset in all_assets(books)},
    )


def differing(told: Any, kept: Any, names: Iterable[str]) -> str | None:
    """The first of these names that is kept otherwise than it was told; None where none is."""
    return next((name for name in names if getattr(told, name) != getattr(kept, name)), None)
