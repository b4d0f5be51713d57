"""The context without a process around it: real turns on a real store, one after the other, no
loop.

What a process does between turns (deliver, note it, start again) is done here step by step, so that
a test can stop at every one of them as a kill would.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, make_url
from sqlalchemy import event as listening
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

import bot.app
from bot.app import seeded_salt
from bot.vault import MemoryVault, seeded_key
from commands.catalogue import catalogue
from commands.engine.executor import AT_ONCE
from commands.engine.items import (
    Delivered,
    DueWork,
    HandleEvent,
    Item,
    ReceiveBatch,
    Result,
    Resume,
    Under,
    WordedMessage,
    from_kept,
)
from commands.engine.reader import waiting_in_words
from commands.engine.services import Counter, Services
from commands.engine.session import Session
from commands.values.events import AnyEvent, Arrived
from storage import asks, communities, events, outbox
from storage.drivers.compiled import OPTIONS
from storage.drivers.migrate import prepare
from storage.drivers.postgres import PostgresEngine
from storage.drivers.sqlite import sqlite_path
from storage.drivers.sqlite_engines import SqliteEngine, writer_engine
from storage.drivers.store import Engine, settle
from storage.leases import Lease
from storage.ledger import verify
from storage.ledger.chain import Digest
from tests.support import audit
from tests.support.chat import Scene

T = TypeVar("T")


_LOCKED = "database is locked"


class Killed(BaseException):
    """The process ends here, in the middle of a turn."""


class _Line:
    """A connection on which `settle` works, whichever the engine."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        if self.is_sqlite:
            self._file = writer_engine(sqlite_path(url))
            self._connection = self._file.connect()
            self.engine: Engine = SqliteEngine()
        else:
            self._runner = asyncio.Runner()
            self._slow = create_async_engine(url, execution_options=OPTIONS)
            self._open = self._runner.run(self._connect())
            self.engine = PostgresEngine(self._slow)

    def run(self, act: Callable[[Connection], T]) -> T:
        if self.is_sqlite:
            return act(self._connection)

        async def work() -> T:
            found: T = await self._open.run_sync(act)
            return found

        return self._runner.run(work())

    @contextmanager
    def watched(self, step: Callable[[], None]) -> Iterator[None]:
        """`step` is called before each statement and before each COMMIT."""
        raw = self._connection if self.is_sqlite else self._open.sync_connection
        assert raw is not None

        def statement(*_: object) -> None:
            step()

        heard = (("before_cursor_execute", statement), ("commit", statement))
        for name, act in heard:
            listening.listen(raw, name, act)
        try:
            yield
        finally:
            for name, act in heard:
                listening.remove(raw, name, act)

    async def _connect(self) -> AsyncConnection:
        return await self._slow.connect()

    def close(self) -> None:
        if self.is_sqlite:
            self._connection.close()
            self._file.dispose()
        else:
            self._runner.run(self._let_go())
            self._runner.close()

    async def _let_go(self) -> None:
        await self._open.close()
        await self._slow.dispose()


class Play:
    """A community's whole life through real turns. Deliveries go to `scene` unless held back."""

    def __init__(
        self, url: str, scene: Scene, *, seed: str = "tests", counter: Counter | None = None
    ) -> None:
        self.url = url
        self.scene = scene
        self.counter = counter
        self.seed = seed
        self.faults: list[Exception] = []
        self.shown: dict[str, WordedMessage] = {}
        """What people see, by delivery id: a second try of one is dropped, as platforms do."""
        self._line = _Line(url)
        self.vault = MemoryVault(seeded_key(seed))
        self.is_sqlite = self._line.is_sqlite
        self.turns = self.new_turns()

    @staticmethod
    def make_ready(url: str) -> None:
        """Bring an empty database to the schema."""
        if make_url(url).get_backend_name() == "sqlite":
            bot.app.make_ready(sqlite_path(url))
            return
        line = _Line(url)

        def work(connection: Connection) -> None:
            with connection.begin():
                prepare(connection)

        line.run(work)
        line.close()

    def new_turns(self) -> Session:
        services = Services(
            catalogue=catalogue(),
            salt=seeded_salt(self.seed),
            secret=b"tests",
            vault=self.vault,
            counter=self.counter,
        )
        return Session(services, lambda: f"F{len(self.faults)}")

    # -- the work of the store, which remembers faults and can be killed -------------------------

    kill_in: int | None = None
    """How many items of the next turn are decided before the kill; None: it is not killed."""

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        if self.kill_in is None:
            return list(self.turns.take(connection, items))
        most, self.kill_in = self.kill_in, None
        # All that these items change is written when it ends, and never committed.
        self.turns.take(connection, items[:most])
        raise Killed

    def fault(self, connection: Connection, item: Any, error: Exception) -> Any:
        self.faults.append(error)
        return self.turns.fault(connection, item, error)

    def unwritable(self, item: Any, error: Exception) -> Any:
        raise error

    # -- what a process does ----------------------------------------------------------------------

    @contextmanager
    def killed_at(self, step: int) -> Iterator[None]:
        """The process ends before this statement or COMMIT, counted from 1; raises Killed."""
        try:
            with self._line.watched(_at(step, Killed)):
                yield
        except Killed:
            self._line.run(_hang_up)
            raise

    @contextmanager
    def busy_at(self, steps: Sequence[int]) -> Iterator[Callable[[], int]]:
        """The disk is so slow that SQLite's lock is not had in time, at these statements. Gives a
        function that tells how often that was so; on PostgreSQL it never is."""
        waited: list[OperationalError] = []

        def locked() -> OperationalError:
            waited.append(OperationalError(None, None, sqlite3.OperationalError(_LOCKED)))
            return waited[-1]

        with self._line.watched(_at(steps if self.is_sqlite else (), locked)):
            yield lambda: len(waited)

    lease: Lease | None = None

    @contextmanager
    def under(self, lease: Lease | None) -> Iterator[None]:
        """Whatever is done, is done under this lease."""
        before, self.lease = self.lease, lease
        try:
            yield
        finally:
            self.lease = before

    journal: list[tuple[Item, ...]] | None = None
    """What was committed, a turn each, where somebody wants to know."""

    def turn(self, *items: Item) -> list[Result]:
        """One turn of these items; gives their results after the commit."""
        engine, given = self._line.engine, items
        if self.lease is not None:
            given = tuple(
                each if isinstance(each, Under) else Under(self.lease, each) for each in items
            )
        results = self._line.run(lambda connection: settle(engine, connection, self, given))
        for result in results:
            if isinstance(result, Exception):
                raise result
        if self.journal is not None:
            self.journal.append(items)
        return results

    def hear(self, *heard: AnyEvent) -> list[Result]:
        """Decide events in one turn; nothing is delivered yet."""
        return self.turn(*(HandleEvent(event) for event in heard))

    def tell(self, *heard: AnyEvent) -> list[Result]:
        """Decide events in one turn, then deliver what was said."""
        results = self.hear(*heard)
        for result in results:
            self.deliver(result.sayings)
        return results

    def enter(self, arrived: Arrived) -> None:
        """Come into a room, however many people are there: some enter the books at a time."""
        for part in range(-(-len(arrived.people) // AT_ONCE)):
            [result] = self.turn(HandleEvent(arrived, part=part))
            self.deliver(result.sayings)

    def take_in(self, *heard: AnyEvent, position: str = "1") -> None:
        """Save events as Matrix' are; then decide those that were new."""
        account = (self.scene.platform, self.scene.account)
        [taken] = self.turn(ReceiveBatch(account, heard, position))
        for event in taken.events:
            [result] = self.turn(HandleEvent(event, saved=True))
            self.deliver(result.sayings)

    def deliver(self, sayings: Sequence[WordedMessage], *, noted: bool = True) -> None:
        for told in sayings:
            saying = told.saying
            self.shown.setdefault(saying.delivery_id, told)
            if noted and saying.number:
                now, message = self.scene.clock.now(), f"$m-{saying.delivery_id}"
                self.turn(Delivered(told.community, saying.number, now, message))

    def due(self, now: int) -> None:
        for community, _ in self.read(communities.all_communities):
            self.turn(DueWork(community, now))

    def start_again(self, away_since: int | None = None) -> None:
        """A new process on the same database: what was left over is delivered and decided."""
        self.turns = self.new_turns()
        now = self.scene.clock.now()
        self.deliver(self.read(lambda c: waiting_in_words(c, outbox.waiting(c), now, self.vault)))
        self._back(away_since if away_since is not None else now, now, heard=False)
        account = (self.scene.platform, self.scene.account)
        for raw in self.read(lambda connection: events.waiting(connection, account)):
            [result] = self.turn(HandleEvent(from_kept(raw, self.vault), saved=True))
            self.deliver(result.sayings)
        self._back(now, now, heard=True)

    def _back(self, away_since: int, now: int, *, heard: bool) -> None:
        for community in self.read(asks.communities_waiting):
            [result] = self.turn(Resume(community, away_since, now, heard=heard))
            self.deliver(result.sayings)

    # -- looking ----------------------------------------------------------------------------------

    def read(self, look: Callable[[Connection], T]) -> T:
        def work(connection: Connection) -> T:
            with connection.begin():
                return look(connection)

        return self._line.run(work)

    def write(self, act: Callable[[Connection], T]) -> T:
        """Do something beside the turns, in a transaction of its own."""
        return self.read(act)

    def fork(self, to: Path) -> Play:
        """The same books, keys and clock in another place, for what could happen from here on."""
        held = {name: self.vault._known[name] for name in self.vault.names()}
        play = Play(copy_books(self.url, to), self.scene.copy(), seed=self.seed)
        play.vault._known.update(held)
        play.shown = dict(self.shown)
        return play

    def dump(self) -> dict[str, list[audit.Row]]:
        return self.read(audit.dump)

    def money(self) -> dict[str, list[audit.Row]]:
        """What a refusal or a replay never touches."""
        found = self.dump()
        return {
            name: found[name] for name in ("accounts", "assets", "entries", "postings", "pendings")
        }

    def words(self) -> list[str]:
        return [told.reply.plain() for told in self.shown.values()]

    def check(self, *, first_limits: bool = True, digests: Sequence[Digest] = ()) -> int:
        """Assert what must always hold, by our own sums and by `verify`."""

        def look(connection: Connection) -> int:
            entries = audit.check(connection, first_limits=first_limits)
            for community, _ in communities.all_communities(connection):
                verify.verify(connection, community, digests)
            return entries

        return self.read(look)

    def close(self) -> None:
        self._line.close()


def _hang_up(connection: Connection) -> None:
    """Its connection ends with the process; the next one opens its own."""
    connection.rollback()
    connection.invalidate()


def _at(steps: int | Sequence[int], error: Callable[[], BaseException]) -> Callable[[], None]:
    """Counts, and raises an error at these steps."""
    when = {steps} if isinstance(steps, int) else set(steps)
    count = 0

    def step() -> None:
        nonlocal count
        count += 1
        if count in when:
            raise error()

    return step


def copy_books(url: str, to: Path) -> str:
    """A copy of a SQLite file that nobody writes to now; gives its url."""
    path = sqlite_path(url)
    for end in ("", "-wal"):
        source = path.with_name(path.name + end)
        if source.exists():
            shutil.copy(source, to.with_name(to.name + end))
    return f"sqlite:///{to}"
