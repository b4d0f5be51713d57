"""The wiring: store, core and adapters put together, in one place."""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from sqlalchemy import Connection

from bot import logs
from bot.clock import Clock, ScriptClock
from bot.ports import Adapter, Meter
from bot.running.core import OURSELVES, Core
from bot.running.leases import SPAN_SECONDS
from bot.running.measuring import Measured
from bot.running.pictures import Draw
from bot.vault import FileVault, Fresh, MemoryVault, keys_beside, random_key, seeded_key
from commands.catalogue import catalogue
from commands.engine.completion import Completion
from commands.engine.rate_limit import Pace
from commands.engine.request import UNNAMED, Host
from commands.engine.services import Counter, Services
from commands.engine.session import Session
from commands.values.events import AnyEvent, Place, Said
from storage import rooms
from storage.drivers.migrate import prepare
from storage.drivers.sqlite import SqliteStore, lock_for_writing, sqlite_path
from storage.drivers.sqlite_engines import tell_planner, writer_engine
from storage.drivers.store import Store, Work
from storage.sealing import Vault

Salt = Callable[[int, int], bytes]


def random_salt(community: int, number: int) -> bytes:  # noqa: ARG001 - every salt is fresh
    """16 bytes for one memo or delivery id, from the machine."""
    return os.urandom(16)


def seeded_salt(seed: str) -> Salt:
    """The same 16 bytes for the same thing at every replay, for scripts and simulations."""

    def salt(community: int, number: int) -> bytes:
        return hashlib.sha256(f"{seed}/{community}/{number}".encode()).digest()[:16]

    return salt


def fault_name() -> str:
    """A short name for a fault, to be found in the log by."""
    return f"F{secrets.token_hex(3)}"


async def open_store(url: str, work: Work) -> Store:
    """Open the database at a url, making an empty one ready.

    Raises `storage.drivers.store.InUse`, `Older` or `Newer`, and OSError where it cannot be
    reached.
    """
    if url.startswith("postgresql"):
        # Only who uses PostgreSQL needs its driver.
        from storage.drivers.postgres import PostgresStore

        return await PostgresStore.open(url, work)
    path = sqlite_path(url)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = lock_for_writing(path)
    try:
        make_ready(path)
    finally:
        lock.close()
    return await SqliteStore.open(path, work)


def make_ready(path: Path) -> None:
    """Bring an empty SQLite file to the schema; refuse one of another program."""
    engine = writer_engine(path)
    try:
        with engine.connect() as connection, connection.begin():
            prepare(connection)
            tell_planner(connection)
    finally:
        engine.dispose()


def vault_beside(url: str, fresh: Fresh = random_key) -> Vault:
    """The keys of a database: beside an SQLite file; of a server's, those of this process alone."""
    if url.startswith("postgresql"):
        return MemoryVault(fresh)
    return FileVault(keys_beside(sqlite_path(url)), fresh)


Attach = Callable[[Core], Sequence[Adapter]]


def _none(_: Core) -> Sequence[Adapter]:
    return ()


async def open_core(
    url: str,
    clock: Clock,
    adapters: Sequence[Adapter] = (),
    *,
    salt: Salt = random_salt,
    names: tuple[str, ...] = ("commonpurse",),
    attach: Attach = _none,
    pace: Pace | None = None,
    lease_seconds: float = SPAN_SECONDS,
    host: Host = UNNAMED,
    draw: Draw | None = None,
    one_by_one: bool = False,
    vault: Vault | None = None,
    meter: Meter | None = None,
    counter: Counter | None = None,
) -> Core:
    """Put a process together on a database and start it.

    `attach` makes the adapters that need the core themselves. `names` are what the bot answers to,
    `host` is who runs it. `pace` bounds how much is answered of one member and one room; without it
    everything is. `draw` makes pictures of charts; without it they are handed on as they are.
    `one_by_one`: what is said in several rooms arrives in one order, for scripts. `vault` holds
    the keys of secret votes; without one they lie beside the database. `meter` measures; without
    one nothing is measured. `counter` counts large rounds beside; without one they are counted in
    their turn.
    """
    commands = catalogue()
    services = Services(
        catalogue=commands,
        salt=salt,
        secret=b"",
        bot_names=names,
        pace=pace,
        host=host,
        vault=vault_beside(url) if vault is None else vault,
        counter=counter,
    )
    session = Session(services, fault_name)
    # Whatever ends this early, a cancellation too: what was opened is closed again.
    async with AsyncExitStack() as opened:
        store = await open_store(url, session if meter is None else Measured(session, meter))
        opened.push_async_callback(store.close)
        session.services = await _with_secret(store, services, salt)
        core = Core(
            store,
            session,
            clock,
            adapters,
            commands,
            lease_seconds=lease_seconds,
            draw=draw,
            one_by_one=one_by_one,
            meter=meter,
        )
        opened.push_async_callback(core.close)
        for adapter in attach(core):
            core.attach(adapter)
        await core.start()
        opened.pop_all()
    return core


async def _with_secret(store: Store, services: Services, salt: Salt) -> Services:
    """The services with the key of their digests, made at the first start and then kept."""
    from dataclasses import replace

    from commands.engine.items import Remember

    def look(connection: Connection) -> str | None:
        return rooms.recall(connection, OURSELVES, "secret")

    secret = await store.read(look)
    if secret is None:
        # Of several processes that start on an empty database one gives the key to all.
        await store.decide(Remember(OURSELVES, "secret", salt(0, 0).hex(), once=True))
        secret = await store.read(look)
    secret = secret or ""
    logs.hide(secret)
    return replace(services, secret=bytes.fromhex(secret))


class ScriptedProcess:
    """The process as a script plays it (`bot.rehearsal.process.Process`), on the real store."""

    def __init__(
        self,
        url: str,
        clock: ScriptClock,
        adapters: Sequence[Adapter],
        folder: tempfile.TemporaryDirectory[str] | None,
    ) -> None:
        self.clock = clock
        self._url = url
        self._adapters = adapters
        self._folder = folder
        # It lasts from one start of the process to the next.
        self.vault = vault_beside(url, seeded_key("rehearsal"))
        self._core: Core | None = None
        self._down_since = 0

    @classmethod
    async def open(
        cls, adapters: Sequence[Adapter], clock: ScriptClock, db: Path | str | None
    ) -> ScriptedProcess:
        """Open on a database file or an address, or on a fresh file that goes when it is closed."""
        folder = None
        if db is None:
            shared = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
            folder = tempfile.TemporaryDirectory(
                prefix="commonpurse-", dir=shared if os.access(shared, os.W_OK) else None
            )
            db = Path(folder.name) / "books.db"
        url = f"sqlite:///{db}" if isinstance(db, Path) else db
        process = cls(url, clock, adapters, folder)
        try:
            await process._start()
        except BaseException:
            await process.close()
            raise
        return process

    async def _start(self) -> None:
        salt = seeded_salt("rehearsal")
        self._core = await open_core(
            self._url,
            self.clock,
            self._adapters,
            salt=salt,
            pace=Pace(),
            one_by_one=True,
            vault=self.vault,
        )

    @property
    def core(self) -> Core:
        if self._core is None:
            raise RuntimeError("the process is closed")
        return self._core

    async def tell(self, event: AnyEvent) -> None:
        await self.core.tell(event)

    async def settle(self) -> None:
        await self.core.settle()

    async def run_due(self, until: int) -> None:
        await self.core.run_due(until)

    async def go_down(self) -> None:
        self._down_since = self.clock.now()
        await self.core.heartbeat()

    async def come_up(self, gap: Sequence[AnyEvent]) -> None:
        await self.core.come_back(self._down_since, gap)

    async def restart(self) -> None:
        await self.core.close()
        await self._start()

    async def bind(self, place: Place, same_as: Place) -> None:
        await self.core.bind(place, same_as)

    async def complete(
        self, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> Sequence[Completion]:
        return await self.core.complete(event, path, parameter, typed)

    async def recall(self, key: str) -> str | None:
        return await self.core.recall(OURSELVES, key)

    async def remember(self, key: str, value: str) -> None:
        await self.core.remember(OURSELVES, key, value)

    async def close(self) -> None:
        if self._core is not None:
            await self._core.close()
            self._core = None
        if self._folder is not None:
            self._folder.cleanup()
