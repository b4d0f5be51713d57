"""A community's books behind a real store, for tests of the ledger below the commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.app import open_store, seeded_salt
from storage import communities, members
from storage.drivers.store import Store
from storage.ledger import assets
from storage.ledger.accounts import Account, AccountKey, member_account, peek
from storage.ledger.assets import Asset
from storage.ledger.movements import Entry, Leg, Movement, Outcome
from storage.ledger.posting import post
from storage.members import Member
from storage.unit_of_work import Books
from tests.support import audit

T = TypeVar("T")

DAY = 86_400_000_000
NOW = 1_767_258_000_000_000
"""2026-01-01T09:00Z."""


class Acts:
    """Work whose items are functions of the connection: the store, and nothing on top of it."""

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        return [item(connection) for item in items]

    def fault(self, connection: Connection, item: Any, error: Exception) -> Any:
        raise error

    def unwritable(self, item: Any, error: Exception) -> Any:
        raise error


class Ledger:
    """Community 1 with one asset and some members, all established unless said."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @classmethod
    async def open(cls, url: str, people: int = 4, newcomers: int = 0, **design: Any) -> Ledger:
        """Open `url`; members 1 … `people` are established, those after them newcomers.

        A unit has gone round the established, so that the founders' day has begun and their
        standing is on the chain.
        """
        ledger = cls(await open_store(url, Acts()))

        def begin(connection: Connection) -> None:
            communities.found(connection, "garden", ("matrix", "@purse:here", "garden"), NOW - DAY)

        await ledger.store.decide(begin)

        def people_in(books: Books) -> None:
            number = communities.give(books, "assets")
            books.add(replace(assets.first_design(number, NOW - DAY), **design))
            books.save(replace(communities.head(books), asset=number))
            for index in range(1, people + newcomers + 1):
                joined = NOW - DAY if index <= people else NOW + 30 * DAY
                members.enter(books, ("matrix", f"@m{index}:here"), f"m{index}", joined, NOW - DAY)

        await ledger.do(people_in)
        if design.get("model") != "issued" and people > 1:
            for number in range(1, people + 1):
                await ledger.post(tip(number, number % people + 1, 1), now=NOW - DAY)
        return ledger

    @classmethod
    async def reopen(cls, url: str) -> Ledger:
        """Open books that are there."""
        return cls(await open_store(url, Acts()))

    async def do(self, act: Callable[[Books], T]) -> T:
        """Run `act` on the books in a turn; what it wrote is committed when this returns."""

        def work(connection: Connection) -> T:
            books = books_of(connection)
            found = act(books)
            books.flush()
            return found

        found: T = await self.store.decide(work)
        return found

    async def post(self, *movements: Movement, now: int = NOW) -> list[Outcome]:
        return await self.do(lambda books: post(books, movements, now))

    async def account(self, key: AccountKey) -> Account:
        return await self.do(lambda books: peek(books, key))

    async def balance(self, member: int) -> int:
        return (await self.account(member_account(1, member))).balance

    async def member(self, number: int) -> Member:
        return await self.do(lambda books: books.need(Member, number))

    async def asset(self) -> Asset:
        return await self.do(lambda books: books.need(Asset, 1))

    async def change_asset(self, **changes: Any) -> None:
        await self.do(lambda books: books.save(replace(books.need(Asset, 1), **changes)))

    async def check(self) -> int:
        return await self.store.read(lambda connection: audit.check(connection, by_acts=False))

    async def dump(self) -> dict[str, list[audit.Row]]:
        return await self.store.read(audit.dump)

    async def close(self) -> None:
        await self.store.close()


def books_of(connection: Connection, community: int = 1) -> Books:
    books = Books(connection, community, seeded_salt("tests"))
    communities.lock(books)
    return books


def tip(giver: int, taker: int, amount: int, **more: Any) -> Entry:
    """`amount` units from member to member."""
    legs = (Leg(member_account(1, giver), -amount), Leg(member_account(1, taker), amount))
    return Entry("tip", legs, cause=f"member/{giver}", **more)


def give_back(kind: str, corrects: int, giver: int, taker: int, amount: int) -> Entry:
    """A correction: `amount` units from `taker`, who was given them, back to `giver`."""
    legs = (Leg(member_account(1, taker), -amount), Leg(member_account(1, giver), amount))
    by = taker if kind == "refund" else giver
    return Entry(kind, legs, cause=f"member/{by}", corrects=corrects)
