"""Bulkheads: what goes wrong about one thing costs that thing, and nothing beside it.

A thing is whatever strangers can send us: an event, a message to our device, the keys of one of
their devices, a message that can be read only now, a section of an answer. What raises about it is
logged with a reference, set aside, counted, and told to the operator, and listening goes on. What
is no one thing's fault goes through: the books, the disk, a server that is away. Then the position
is not saved, and the same answer is taken again.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import structlog
from sqlalchemy.exc import DataError, DBAPIError, SQLAlchemyError, StatementError

from bot.matrix.errors import Closed, Outage, RateLimited, TokenRevoked, Unkept
from bot.matrix.wire import Wire
from commands.engine.session import FOR_OPERATOR
from storage.errors import InDoubt, LeaseLost, Unwritable

log = structlog.get_logger(__name__)

T = TypeVar("T")

Thing = tuple[str, str]
"""What kind of thing, in words for the operator, and which one."""

MOST_TRIES = 5
"""How often a thing may hold up listening before it is passed over."""

_MOST_STANDSTILLS = 2
_MOST_REMEMBERED = 10_000
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"

_NOBODYS = (
    Closed,
    InDoubt,
    LeaseLost,
    MemoryError,
    Outage,
    OSError,
    RateLimited,
    SQLAlchemyError,
    TokenRevoked,
    Unkept,
    Unwritable,
)


class Bulkheads:
    """Takes things in one by one, and remembers which ones are passed over."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._tries: OrderedDict[Thing, int] = OrderedDict()
        self._passed_over: OrderedDict[Thing, None] = OrderedDict()
        self._stood_still: Thing | None = None
        self.nobodys: tuple[type[BaseException], ...] = _NOBODYS
        """What is never the fault of the thing in hand, but of our books, our disk, the server."""
        self.set_aside: Counter[str] = Counter()
        """How many things of each kind were set aside in this life."""
        self.beat: Callable[[], None] = lambda: None

    @contextmanager
    def apart(self, kind: str, name: str) -> Iterator[None]:
        """Do something about one thing; what is its own fault ends here."""
        try:
            yield
        except BaseException as error:
            if not self.is_its_own(error):
                raise
            self.note((kind, name), error)

    async def attempt(self, kind: str, name: str, work: Callable[[], Awaitable[T]]) -> T | None:
        """Do something about one thing for which the server may have to be asked; None: set aside.

        Raises `Outage` while the server is away, and a few times where it will not answer this.
        """
        thing = (kind, name)
        if thing in self._passed_over:
            return None
        self.beat()
        try:
            done = await work()
        except asyncio.CancelledError:
            # The innermost one is what stands still, if the watchdog did this.
            self._stood_still = self._stood_still or thing
            raise
        except (RateLimited, TokenRevoked):
            raise
        except Outage as outage:
            if outage.counted or not await self._is_held_up(thing):
                outage.counted = True
                raise
            self.note(thing, outage)
        except BaseException as error:
            if not self.is_its_own(error):
                raise
            self.note(thing, error)
        else:
            self._tries.pop(thing, None)
            return done
        return None

    def is_its_own(self, error: BaseException) -> bool:
        """Whether an error is about the thing in hand."""
        if isinstance(error, StatementError):
            # A database that is well refuses what it cannot hold.
            return isinstance(error, DataError) or not isinstance(error, DBAPIError)
        if isinstance(error, self.nobodys):
            return False
        # A library in Rust that panics over what it is given raises something that is no Exception.
        return isinstance(error, Exception) or type(error).__name__ == "PanicException"

    def stood_still(self) -> Thing | None:
        """The watchdog has ended a try: what it was at, passed over if that was so before."""
        thing, self._stood_still = self._stood_still, None
        if thing is not None and self._tried(thing) >= _MOST_STANDSTILLS:
            self._pass_over(thing)
            self.note(thing, TimeoutError("it stood still each time"))
        return thing

    def note(self, thing: Thing, error: BaseException) -> None:
        """Count a thing as set aside, and say so in the log and to the operator."""
        kind, name = thing
        self.set_aside[kind] += 1
        reference = "".join(secrets.choice(_LETTERS) for _ in range(5))
        # A line of its own for each kind, since the operator is seldom told of the same one again.
        line = kind + " could not be taken in and was set aside: reference %s, %s of them by now"
        log.error(line, reference, self.set_aside[kind], **FOR_OPERATOR)
        log.warning("reference %s: %s %s", reference, kind, name[:300], exc_info=error)

    async def _is_held_up(self, thing: Thing) -> bool:
        """Whether the server is there, and has often enough not answered about this thing."""
        if not await self._wire.is_answered():
            return False
        if self._tried(thing) < MOST_TRIES:
            return False
        self._pass_over(thing)
        return True

    def _tried(self, thing: Thing) -> int:
        self._tries[thing] = self._tries.pop(thing, 0) + 1
        if len(self._tries) > _MOST_REMEMBERED:
            self._tries.popitem(last=False)
        return self._tries[thing]

    def _pass_over(self, thing: Thing) -> None:
        # Remembered, for the same answer may be taken again for some other reason.
        self._passed_over[thing] = None
        if len(self._passed_over) > _MOST_REMEMBERED:
            self._passed_over.popitem(last=False)
