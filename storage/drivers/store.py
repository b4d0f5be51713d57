"""The store: runs units of work one after the other, each a transaction, whole or never there.

One takes all items that have arrived. After any error the transaction is rolled back and is seen
to be over before the next begins; one that fails is halved, each half in a new transaction,
until the one item at fault stands alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar, runtime_checkable

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage import warm
from storage.errors import InDoubt, Overtaken
from storage.ordering import Line

log = structlog.get_logger(__name__)

T = TypeVar("T")

MOST_ITEMS = 400
"""Items in one unit of work at most, so that the first of a flood is not kept waiting for the
last."""

STUDIES_AT_ONCE = 2
"""Long looks under way together; more would only make each of them longer."""

JOINS_WITHIN_SECONDS = 0.25
"""So long what is to be joined to another unit of work waits for one."""

_TRIES = 8
_TRIES_WHEN_LOST = 3
_TRIES_IN_DOUBT = 12


class Work(Protocol):
    """What is done with the items of a unit of work; handed in at the wiring."""

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        """Decide items in order inside the open transaction; one result each."""
        ...

    def fault(self, connection: Connection, item: Any, error: Exception) -> Any:
        """Note, in a transaction of its own, that an item cannot be decided, and answer it."""
        ...

    def unwritable(self, item: Any, error: Exception) -> Any:
        """Answer an item from memory, because nothing can be written."""
        ...


@runtime_checkable
class Routed(Protocol):
    """Work that knows more of its items; other work is done one unit of work at a time."""

    def line(self, item: Any) -> Line:
        """Where an item stands in line. It is only about order: units of work lock what they
        write."""
        ...

    def landed(self, connection: Connection, items: Sequence[Any], results: Sequence[Any]) -> bool:
        """Whether a unit of work with these results is in the books, read by the keys of what it
        wrote.

        Asked when the answer to its COMMIT was lost. False also where nothing can tell, but then
        deciding the items again changes nothing.
        """
        ...


class Foreseen(Protocol):
    """A unit of work that was decided with nothing locked."""

    @property
    def results(self) -> list[Any]:
        """One for each item; they hold once it is written."""
        ...

    def write(self, connection: Connection) -> bool:
        """Write all of it by one statement, which is committed by itself.

        False where that wrote nothing, since what was relied on is no more so.
        """
        ...


@runtime_checkable
class Foreseeing(Protocol):
    """Work that may be decided before anything is locked, and written by one statement."""

    def foresee(self, connection: Connection, items: Sequence[Any]) -> Foreseen | None:
        """Decide items on a connection that is outside of any transaction and cannot write.

        None, or any error, where they have to be decided with what they write locked.
        """
        ...


class Engine(Protocol):
    """What the store needs to know of a database's ways."""

    def passing(self, error: DBAPIError) -> bool:
        """Whether the same unit of work may succeed when it is decided again from fresh reads."""
        ...

    def unwritable(self, error: DBAPIError) -> bool:
        """Whether the database as a whole cannot be written, so that halving is of no use."""
        ...

    def over(self, connection: Connection) -> bool:
        """Whether no transaction is open on this connection, by the driver's own word."""
        ...

    def lost(self, error: Exception) -> bool:
        """Whether the connection is gone, so that the next try has to make a new one."""
        ...

    def pause(self, error: Exception, tries: int) -> None:
        """Wait a moment before another try, longer with each, and see to what stood in the way."""
        ...


class Sharing(Engine, Protocol):
    """An engine on which others may write at the same time."""

    def each_by_itself(self, connection: Connection) -> AbstractContextManager[None]:
        """Statements within are outside of any transaction: each is committed by itself."""
        ...


class Shared(Protocol):
    """What several processes on one database need of it besides units of work."""

    async def peek(self, look: Callable[[Connection], T], *, of: Any) -> T:
        """Look as `read` does, but outside of any transaction.

        So it has seen one moment where one statement was enough, and is to make sure of that.
        """
        ...

    async def apart(self, act: Callable[[Connection], T]) -> T:
        """Do something small in a transaction of its own, beside all units of work; again if it
        collides.

        It must be harmless to do twice.
        """
        ...

    async def call(self, word: str) -> None:
        """Let every process that listens on this database hear a word, this one included."""
        ...

    async def listen(self, hear: Callable[[str], None]) -> None:
        """Hear words until cancelled. Raises where the connection ends or there is no such way."""
        ...


class Store(Protocol):
    """A database with units of work and readers. All coroutines; cancelling a waiter cancels no
    unit of work."""

    @property
    def shared(self) -> Shared | None:
        """How processes share the database; None where this is the only one."""
        ...

    @property
    def waiting(self) -> int:
        """How many items wait for a unit of work that is not begun yet."""
        ...

    async def decide(self, item: Any) -> Any:
        """Have an item decided in the next unit of work; gives its result after the commit."""
        ...

    def join(self, item: Any) -> asyncio.Future[Any]:
        """Have an item decided that may wait a moment: with what is asked for next, right before
        it, and so for no commit of its own. The future has its result after that commit.

        Whatever is asked for later finds it decided.
        """
        ...

    def hasten(self) -> None:
        """Have decided now what waits to be joined to something."""
        ...

    async def read(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        """Look something up beside the writer, once the units of work asked for before are done.

        What looks sees one moment of the books, whatever it asks, and cannot write.
        With `of`, an item, only the units of work in its own line are waited for.
        """
        ...

    async def glance(self, look: Callable[[Connection], T]) -> T:
        """Look something up as it stands now, whatever units of work are under way: again one
        moment."""
        ...

    async def study(self, look: Callable[[Connection], T], *, of: Any = None) -> T:
        """Look as `read` does at what may take long, a page of rows at a time.

        It takes nothing from short looks, of which more may be waiting than there are readers. What
        looks gives way to everything else at each statement, so none may ask for all there is.
        """
        ...

    async def close(self) -> None:
        """Finish the units of work that were asked for, then let go of the database.

        Whoever studies then hears that the store is closed.
        """
        ...


class Studies:
    """Long looks: a few at once, and all of them ended before their store is closed."""

    def __init__(self) -> None:
        self._may_begin = asyncio.Semaphore(STUDIES_AT_ONCE)
        self._under_way: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def run(self, look: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Look once it may begin. Raises RuntimeError where the store is closed before it ends."""
        if self._closed:
            raise RuntimeError("the store is closed")
        study = asyncio.ensure_future(self._run(look))
        self._under_way.add(study)
        try:
            return await study
        except asyncio.CancelledError:
            if self._closed:
                raise RuntimeError("the store is closed") from None
            raise
        finally:
            self._under_way.discard(study)

    async def _run(self, look: Callable[[], Coroutine[Any, Any, T]]) -> T:
        async with self._may_begin:
            return await look()

    async def end(self) -> None:
        """End those under way, each with its connection closed, and begin no more."""
        self._closed = True
        studies = list(self._under_way)
        for study in studies:
            study.cancel()
        await asyncio.gather(*studies, return_exceptions=True)


def settle(engine: Engine, connection: Connection, work: Work, items: Sequence[Any]) -> list[Any]:
    """Decide items on a connection with no transaction open; one result each, in order.

    Results are committed when this returns. A result that is an Exception is for the waiter of that
    item alone: what stood beside it in the unit of work is done or answered all the same.
    """
    error: Exception
    lost = 0
    for tries in range(_TRIES):
        try:
            return _attempt(engine, connection, lambda: work.take(connection, items))
        except _CommitLost as caught:
            error = caught.error
            landed = _landed(engine, connection, work, items, caught.results)
            if landed is None:
                # Never decided again blindly, and nobody is told that nothing was changed.
                return [InDoubt(str(error))] * len(items)
            if landed:
                results: list[Any] = caught.results
                return results
        except Exception as caught:  # noqa: BLE001 - any fault of one item must spare the others
            error = caught
            if engine.lost(caught):
                # The server forgot the transaction with the connection: decide it again.
                lost += 1
                if lost == _TRIES_WHEN_LOST:
                    return [unwritten(work, item, caught) for item in items]
            elif isinstance(caught, Overtaken):
                pass
            elif not isinstance(caught, DBAPIError):
                break
            elif not engine.passing(caught):
                if engine.unwritable(caught):
                    return [unwritten(work, item, caught) for item in items]
                break
        engine.pause(error, tries)
    if len(items) > 1:
        middle = len(items) // 2
        first = settle(engine, connection, work, items[:middle])
        return first + settle(engine, connection, work, items[middle:])
    # What collides with itself at every try is no collision with another process but a fault.
    collides = isinstance(error, IntegrityError)
    passes = isinstance(error, Overtaken) or (
        isinstance(error, DBAPIError) and engine.passing(error)
    )
    if passes and not collides:
        return [unwritten(work, items[0], error)]
    return [_fault(engine, connection, work, items[0], error)]


def settle_foreseen(
    engine: Sharing, connection: Connection, work: Work, items: Sequence[Any], foreseen: Foreseen
) -> list[Any] | None:
    """Write what was decided with nothing locked; its results, or None where nothing was written.

    An answer that is lost is that of a COMMIT.
    """
    try:
        with engine.each_by_itself(connection):
            written = foreseen.write(connection)
        return foreseen.results if written else None
    except Exception as error:  # noqa: BLE001 - whatever it is, deciding them under the lock tells
        if not engine.lost(error):
            return None
        landed = _landed(engine, connection, work, items, foreseen.results)
        if landed is None:
            return [InDoubt(str(error))] * len(items)
        return foreseen.results if landed else None


def _landed(
    engine: Engine, connection: Connection, work: Work, items: Sequence[Any], results: list[Any]
) -> bool | None:
    """Whether a unit of work whose COMMIT went unanswered took place; None where it cannot be
    learnt."""
    if not isinstance(work, Routed):
        return None
    for tries in range(_TRIES_IN_DOUBT):
        try:
            return _attempt(engine, connection, lambda: work.landed(connection, items, results))
        except _CommitLost as caught:
            # It only read; what it read stands.
            return bool(caught.results)
        except (DBAPIError, OSError) as caught:
            engine.pause(caught, tries)
        except Exception:
            log.exception("it cannot be told whether a unit of work took place")
            break
    return None


def _fault(engine: Engine, connection: Connection, work: Work, item: Any, error: Exception) -> Any:
    try:
        return _attempt(engine, connection, lambda: work.fault(connection, item, error))
    except _CommitLost as caught:
        return InDoubt(str(caught.error))
    except (DBAPIError, OSError) as caught:
        return unwritten(work, item, caught)
    except Exception as caught:  # noqa: BLE001 - it concerns this item's waiter, and nobody else
        return caught


def unwritten(work: Work, item: Any, error: Exception) -> Any:
    """The work's answer from memory; the error it raises instead where the item has none."""
    try:
        return work.unwritable(item, error)
    except Exception as caught:  # noqa: BLE001 - it concerns this item's waiter, and nobody else
        return caught


class _CommitLost(Exception):
    """The connection ended while the COMMIT was under way: `results` hold if it took place."""

    def __init__(self, error: Exception, results: Any) -> None:
        self.error = error
        self.results = results


def _attempt(engine: Engine, connection: Connection, act: Callable[[], T]) -> T:
    """Run `act` in a transaction: committed when it returns, rolled back when anything raises."""
    transaction = connection.begin()
    decided = False
    try:
        result = act()
        decided = True
        transaction.commit()
    except BaseException as error:
        try:
            transaction.rollback()
        finally:
            if not engine.over(connection):
                connection.invalidate()
            warm.drop(connection)
        if decided and isinstance(error, Exception) and engine.lost(error):
            raise _CommitLost(error, result) from error
        raise
    return result
