"""The store: runs turns one after the other, each a transaction that is whole or never was.

A turn takes all items that have arrived. After any error the transaction is rolled back and is seen
to be over before the next begins; a turn that fails is halved, each half in a new transaction,
until the one item at fault stands alone (STYLE.md, 7).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

T = TypeVar("T")

MOST_ITEMS = 400
"""Items in one turn at most, so that the first of a flood is not kept waiting for the last."""

_TRIES = 8


class Work(Protocol):
    """What is done with the items of a turn; handed in at the wiring."""

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        """Decide items in order inside the open transaction; one result each."""
        ...

    def fault(self, connection: Connection, item: Any, error: Exception) -> Any:
        """Note, in a transaction of its own, that an item cannot be decided, and answer it."""
        ...

    def unwritable(self, item: Any, error: Exception) -> Any:
        """Answer an item from memory, because nothing can be written."""
        ...


class Engine(Protocol):
    """What the store needs to know of a database's ways."""

    def passing(self, error: DBAPIError) -> bool:
        """Whether the same turn may succeed when it is decided again from fresh reads."""
        ...

    def unwritable(self, error: DBAPIError) -> bool:
        """Whether the database as a whole cannot be written, so that halving is of no use."""
        ...

    def over(self, connection: Connection) -> bool:
        """Whether no transaction is open on this connection, by the driver's own word."""
        ...


class Store(Protocol):
    """A database with turns and readers. All coroutines; cancelling a waiter cancels no turn."""

    async def turn(self, item: Any) -> Any:
        """Have an item decided in the next turn; gives its result after the commit."""
        ...

    async def read(self, look: Callable[[Connection], T]) -> T:
        """Look something up beside the writer, once the turns asked for before are done."""
        ...

    async def close(self) -> None:
        """Finish the turns that were asked for, then let go of the database."""
        ...


def settle(engine: Engine, connection: Connection, work: Work, items: Sequence[Any]) -> list[Any]:
    """Decide items on a connection with no transaction open; one result each, in order.

    Results are committed when this returns. A result that is an Exception is for the waiter of that
    item alone: what stood beside it in the turn is done or answered all the same.
    """
    error: Exception
    for _ in range(_TRIES):
        try:
            return _attempt(engine, connection, lambda: work.take(connection, items))
        except DBAPIError as caught:
            error = caught
            if engine.passing(caught):
                continue
            if engine.unwritable(caught):
                return [unwritten(work, item, caught) for item in items]
        except Exception as caught:  # noqa: BLE001 - any fault of one item must spare the others
            error = caught
        break
    if len(items) > 1:
        middle = len(items) // 2
        first = settle(engine, connection, work, items[:middle])
        return first + settle(engine, connection, work, items[middle:])
    # What collides with itself at every try is no collision with another process but a fault.
    collides = isinstance(error, IntegrityError)
    if isinstance(error, DBAPIError) and engine.passing(error) and not collides:
        return [unwritten(work, items[0], error)]
    return [_fault(engine, connection, work, items[0], error)]


def _fault(engine: Engine, connection: Connection, work: Work, item: Any, error: Exception) -> Any:
    try:
        return _attempt(engine, connection, lambda: work.fault(connection, item, error))
    except DBAPIError as caught:
        return unwritten(work, item, caught)
    except Exception as caught:  # noqa: BLE001 - it concerns this item's waiter, and nobody else
        return caught


def unwritten(work: Work, item: Any, error: Exception) -> Any:
    """The work's answer from memory; the error it raises instead where the item has none."""
    try:
        return work.unwritable(item, error)
    except Exception as caught:  # noqa: BLE001 - it concerns this item's waiter, and nobody else
        return caught


def _attempt(engine: Engine, connection: Connection, act: Callable[[], T]) -> T:
    """Run `act` in a transaction: committed when it returns, rolled back when anything raises."""
    transaction = connection.begin()
    try:
        result = act()
        transaction.commit()
    except BaseException:
        try:
            transaction.rollback()
        finally:
            if not engine.over(connection):
                connection.invalidate()
        raise
    return result
