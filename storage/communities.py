"""A community's head row: its name and home, the head of its chain, and its running numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import Connection, Select, Table, bindparam, func, insert, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from storage import schema
from storage.bundles import Look
from storage.changes import Act
from storage.ledger.chain import GENESIS
from storage.records import Record, changed, shape
from storage.unit_of_work import Books

CLOSED = 2**62
"""Until then everything is stopped in a community that was closed: for good, in any calendar."""


@dataclass(frozen=True, slots=True)
class Community(Record):
    """The head row. `entries` and the other counters are the last numbers given out.

    `told` is the last member of whom the records tell, None while they tell of nobody
    (`storage.inventory`).
    """

    TABLE: ClassVar[Table] = schema.communities
    STAYS: ClassVar[bool] = True

    name: str
    home_platform: str
    home_account: str
    home_room: str
    created_at: int
    decided_at: int
    first_entry_at: int | None
    forgets_at: int | None
    entries: int
    head: bytes
    asset: int
    members: int
    accounts: int
    assets: int
    pendings: int
    asks: int
    events: int
    sayings: int
    jobs: int
    audits: int
    paused_until: int | None
    told: int | None
    matters: int = 0
    """Of whatever members call by a number: polls, and what else is decided."""
    turn: int = 0
    """Grows with each unit of work that may have written, on PostgreSQL, where others may come
    between: what was read is as it was while this is."""

    @property
    def closed(self) -> bool:
        """Whether the community was closed here: nothing is booked until it is opened elsewhere."""
        return self.paused_until == CLOSED

    def paused(self, now: int) -> bool:
        """Whether a moderator has stopped all transfers for the time being."""
        return self.paused_until is not None and now < self.paused_until


_t = schema.communities
_COLUMNS = [_t.c[name] for name in shape(Community).columns]
_READ = select(*_COLUMNS).where(_t.c.community_id == bindparam("community_id"))
_LOCK = (
    update(_t)
    .where(_t.c.community_id == bindparam("community_id"))
    .values(turn=_t.c.turn + 1)
    .returning(*_COLUMNS)
)
_LAST = select(func.max(_t.c.community_id))
_THERE = select(_t.c.community_id).where(_t.c.community_id == bindparam("community_id"))
_NAMED = select(_t.c.community_id).where(_t.c.name == bindparam("name"))
_NAME_OF = select(_t.c.name).where(_t.c.community_id == bindparam("community_id"))
_ALL = select(_t.c.community_id, _t.c.name).order_by(_t.c.community_id)


def head(books: Books) -> Community:
    """The community's head row as it stands."""
    return books.need(Community)


def lock(books: Books) -> Community:
    """Read the head row for this unit of work; on PostgreSQL it is locked before all else.

    What locks it counts its turn on, and so tells those who have read without a lock. Of books that
    are written at once it is only read: it is locked by the statement that writes them.
    Raises LookupError where there is no such community.
    """
    if not books.bundles:
        return books.need(Community)
    found = books.select(Community, _opening(books))
    if not found:
        raise LookupError(f"no community {books.community}")
    return found[0]


def lock_ahead(books: Books) -> list[Look]:
    """What `lock` will ask, to be sent with others; the head row is locked from then on."""
    return books.ahead(_opening(books), (Community,))


def _opening(books: Books) -> Select[Any] | ReturningUpdate[Any]:
    locks = books.bundles and books.writable and not books.at_once
    return _LOCK if locks else _READ


def are_shared(connection: Connection) -> bool:
    """Whether other processes may write while a unit of work is under way that has locked nothing
    yet."""
    return connection.dialect.name == "postgresql"


def is_there(connection: Connection, community: int) -> bool:
    """Whether there is a community under this id."""
    return connection.execute(_THERE, {"community_id": community}).first() is not None


def give(books: Books, counter: str) -> int:
    """The next running number of one kind (`members`, `asks` …), from 1."""
    before = head(books)
    number: int = getattr(before, counter) + 1
    books.save(changed(before, **{counter: number}))
    return number


def found(connection: Connection, name: str, home: tuple[str, str, str], now: int) -> int:
    """Found a community at its first room and give its id. The caller holds the write lock."""
    community = int(connection.execute(_LAST).scalar() or 0) + 1
    connection.execute(
        insert(_t),
        {
            "community_id": community,
            "name": name,
            "home_platform": home[0],
            "home_account": home[1],
            "home_room": home[2],
            "created_at": now,
            "decided_at": now,
            "first_entry_at": None,
            "forgets_at": None,
            "paused_until": None,
            "told": None,
            "head": GENESIS,
            # Never that of a community that was erased and had this id before.
            "turn": now,
            **dict.fromkeys(
                (
                    "entries",
                    "asset",
                    "members",
                    "accounts",
                    "assets",
                    "pendings",
                    "asks",
                    "events",
                    "sayings",
                    "jobs",
                    "audits",
                    "matters",
                ),
                0,
            ),
        },
    )
    return community


def all_communities(connection: Connection) -> list[tuple[int, str]]:
    """(id, name) of every community, in id order: for the operator's commands."""
    return [(int(row[0]), str(row[1])) for row in connection.execute(_ALL)]


def names_of(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    """What each of these communities is called, in the order of their numbers."""
    return {
        number: str(connection.execute(_NAME_OF, {"community_id": number}).scalar())
        for number in sorted(numbers)
    }


def named(connection: Connection, name: str) -> list[int]:
    """The ids of the communities with this name."""
    return [int(row[0]) for row in connection.execute(_NAMED, {"name": name})]


@dataclass(frozen=True, slots=True)
class PauseTransfers:
    """All transfers are stopped until then, or go on again with None."""

    until: int | None

    def apply(self, books: Books, act: Act) -> None:
        books.save(changed(head(books), paused_until=self.until))


@dataclass(frozen=True, slots=True)
class MoveHome:
    """The community's home is this room from now on: (platform, account, room)."""

    room: tuple[str, str, str]

    def apply(self, books: Books, act: Act) -> None:
        platform, account, room = self.room
        moved = changed(head(books), home_platform=platform, home_account=account, home_room=room)
        books.save(moved)
