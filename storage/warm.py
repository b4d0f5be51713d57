"""What units of work on an SQLite file found, left for those that follow.

The file has one writer, so what one unit of work read and wrote is how the next finds it, and need
not be read again. That nothing else came between is not taken on trust: SQLite counts the rows that
this connection changes, and tells whether another has changed anything. Only what the books write,
and what is written `beside` them, is accounted for; after any other write, and after a transaction
that was rolled back, nothing is left. On PostgreSQL others write all the time; there the head row's
turn tells (`storage.at_once`), and nothing is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, text

from storage.statements import Statement

MOST = 50_000
"""Records left at most; where there would be more, it begins anew."""

_INFO = "warm"
_VERSION = Statement(text("PRAGMA data_version"))
"""Another number once another connection has committed anything."""


class Counting(Protocol):
    """A driver's connection that counts the rows which it has changed since it was opened."""

    @property
    def total_changes(self) -> int: ...


class Left:
    """What is left of a community: records by type and key, None where there is none; and what was
    made of all records of a type, by that and by a name."""

    __slots__ = ("made", "records")

    def __init__(self) -> None:
        self.records: defaultdict[type[Any], dict[Any, Any]] = defaultdict(dict)
        self.made: defaultdict[type[Any], dict[Any, Any]] = defaultdict(dict)


class Warm:
    """What is left on one connection, by community; and the rooms, by their keys."""

    def __init__(self, raw: Counting) -> None:
        self._raw = raw
        self._changes = 0
        """How many rows the connection had changed when all of that was accounted for."""
        self._version = -1
        self._under_way = False
        self._size = 0
        self._communities: defaultdict[int, Left] = defaultdict(Left)
        self.rooms: dict[Any, Any] = {}

    def begin(self, connection: Connection) -> None:
        """A unit of work begins, its transaction open for writing."""
        ((version,),) = _VERSION.rows(connection, ())
        changes = self._raw.total_changes
        if self._under_way or (changes, version) != (self._changes, self._version):
            self.drop()
            self._changes, self._version = changes, version
        self._under_way = True

    def holds(self) -> bool:
        """Whether all that was written since is accounted for; nothing is left where it is not."""
        if self._raw.total_changes == self._changes:
            return True
        self.drop()
        return False

    def of(self, community: int) -> Left:
        """What is left of a community, as long as it `holds`."""
        return self._communities[community]

    @contextmanager
    def accounts_for(self) -> Iterator[None]:
        """What is written within is known to whoever relies on what is left."""
        holds = self.holds()
        yield
        if holds:
            self._changes = self._raw.total_changes

    def add(self, left: dict[Any, Any], found: dict[Any, Any]) -> None:
        """Leave records of one type beside those that are left of it."""
        before = len(left)
        left.update(found)
        self._size += len(left) - before

    def leave(self) -> None:
        """The unit of work is written, and has added what it found, as all of it holds."""
        self._under_way = False
        if self._size > MOST:
            self.drop()

    def drop(self) -> None:
        """Leave nothing, not even to whoever holds it: it is not known how the books stand."""
        for left in self._communities.values():
            left.records.clear()
            left.made.clear()
        self._communities.clear()
        self.rooms.clear()
        self._size = 0


def keep_warm(info: MutableMapping[Any, Any], raw: Counting) -> None:
    """Have something left on a connection of the writer's, from unit of work to unit of work."""
    info[_INFO] = Warm(raw)


def warm_on(connection: Connection) -> Warm | None:
    """What is left on this connection; None on one on which nothing is."""
    return connection.info.get(_INFO)


def drop(connection: Connection) -> None:
    """A transaction on this connection was not committed."""
    if connection.closed or connection.invalidated:
        return  # What was left on it went with it.
    if (warm := warm_on(connection)) is not None:
        warm.drop()


@contextmanager
def beside(connection: Connection) -> Iterator[None]:
    """What is written within is no part of any community's books."""
    warm = warm_on(connection)
    if warm is None:
        yield
        return
    with warm.accounts_for():
        yield
