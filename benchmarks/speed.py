"""The aims of speed, each as a ratio of two things measured in one run, and printed as one table.

    .venv/bin/python -m benchmarks.speed [--only red,posting,…] [--rounds 5] [--growth 1000000]

The two sides of a ratio take turns, round by round, and what is printed are medians: on a machine
that does other things too the figures say little, and the ratios what they say. Red's bank is put
into an environment of its own under .tools at the first run. It is no test and gates nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import json
import os
import platform
import pstats
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from benchmarks import growth
from bot.app import make_ready, open_core, open_store, seeded_salt
from bot.clock import MachineClock
from bot.running.core import Core
from bot.tools.bench import PLACE, Listener, Tipping
from commands.values.events import Person, Said
from storage import communities
from storage.at_once import AtOnce
from storage.bundles import look_up
from storage.drivers.sqlite_engines import SqliteEngine, writer_engine
from storage.drivers.store import settle
from storage.ledger.accounts import Account, member_account
from storage.ledger.assets import Asset
from storage.ledger.movements import Booked
from storage.ledger.posting import post
from storage.members import Member
from storage.unit_of_work import Books
from tests.support.chat import Scene
from tests.support.ledger import NOW, Ledger, books_of, tip
from tests.support.play import Play

ROOT = Path(__file__).parents[1]
RED = ROOT / ".tools" / "red"
RED_VERSION = "3.5.24"


@dataclass(frozen=True, slots=True)
class Measured:
    """A line of the table. `aim` as in docs/performance.md; `met` None where nothing is asked."""

    what: str
    ours: str
    theirs: str
    ratio: str
    aim: str
    met: bool | None


def at_least(what: str, ours: float, theirs: float, aim: float, unit: str = "/s") -> Measured:
    ratio = ours / theirs
    return Measured(
        what, f"{ours:,.0f}{unit}", f"{theirs:,.0f}{unit}", f"{ratio:.2f}", f"≥ {aim}", ratio >= aim
    )


def at_most(what: str, ours: float, theirs: float, aim: float, unit: str) -> Measured:
    ratio = ours / theirs
    return Measured(
        what,
        f"{ours:,.2f} {unit}",
        f"{theirs:,.2f} {unit}",
        f"{ratio:.2f}",
        f"≤ {aim}",
        ratio <= aim,
    )


# -- the core, and Red's bank ----------------------------------------------------------------------


@asynccontextmanager
async def tipping(folder: str, people: int) -> AsyncIterator[Tipping]:
    """A core on a fresh file with everybody there."""
    core = await open_core(f"sqlite:///{folder}/{people}.db", MachineClock(), [Listener()])
    try:
        tips = Tipping(core, people)
        await tips.arrive()
        await tips.one_by_one(20)
        yield tips
    finally:
        await core.close()


def install_red() -> Path:
    """The Python of an environment that has Red. Raises CalledProcessError where it cannot be."""
    python = RED / "bin" / "python"
    if not python.exists():
        print("Fetching Red-DiscordBot into .tools/red …", file=sys.stderr)  # noqa: T201 - a script
        uv = ROOT / ".tools" / "bin" / "uv"
        tool = str(uv) if uv.exists() else "uv"
        subprocess.run([tool, "venv", "--quiet", "--python", sys.executable, str(RED)], check=True)  # noqa: S603 - our own words
        subprocess.run(  # noqa: S603 - our own words
            [
                tool,
                "pip",
                "install",
                "--quiet",
                "--python",
                str(python),
                f"Red-DiscordBot=={RED_VERSION}",
            ],
            check=True,
        )
    return python


class Red:
    """Red's bank in a process of its own."""

    def __init__(self, accounts: int) -> None:
        script = str(ROOT / "benchmarks" / "red_bank.py")
        self._process = subprocess.Popen(  # noqa: S603 - our own words
            [str(install_red()), "-P", script, str(accounts)],
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._line()

    def _line(self) -> str:
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe, as asked for above
        return self._process.stdout.readline()

    async def run(self, how: str, count: int) -> dict[str, float]:
        assert self._process.stdin is not None  # noqa: S101 - as above
        self._process.stdin.write(f"{how} {count}\n")
        self._process.stdin.flush()
        found: dict[str, float] = json.loads(await asyncio.to_thread(self._line))
        return found

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()


async def against_red(rounds: int) -> list[Measured]:
    """Tips through the core against transfers of Red's bank, 200 accounts and 10,000."""
    found: list[Measured] = []
    with tempfile.TemporaryDirectory(prefix="commonpurse-speed-") as folder:
        for people, counts in ((200, (150, 600)), (10_000, (100, 0))):
            ours: dict[str, list[float]] = {"alone": [], "together": [], "p99": []}
            theirs: dict[str, list[float]] = {"alone": [], "together": [], "p99": []}
            async with tipping(folder, people) as tips:
                with closing(Red(people)) as red:
                    for _ in range(rounds):
                        ours["alone"].append((await tips.one_by_one(counts[0]))[1])
                        less = 40 if people == 200 else 5
                        theirs["alone"].append((await red.run("alone", less))["rate"])
                        if not counts[1]:
                            continue
                        took, rate = await tips.at_once(counts[1])
                        ours["together"].append(rate)
                        ours["p99"].append(statistics.quantiles(took, n=100)[98] * 1000)
                        answer = await red.run("together", 100)
                        theirs["together"].append(answer["rate"])
                        theirs["p99"].append(answer["p99"] * 1000)
            middle = statistics.median
            if people == 200:
                found += [
                    at_least(
                        "tips, 100 in flight, against Red's bank",
                        middle(ours["together"]),
                        middle(theirs["together"]),
                        15,
                    ),
                    at_least(
                        "tips, one after the other, against Red's bank",
                        middle(ours["alone"]),
                        middle(theirs["alone"]),
                        4,
                    ),
                    at_most(
                        "p99 at 100 in flight, against Red's bank",
                        middle(ours["p99"]),
                        middle(theirs["p99"]),
                        0.1,
                        "ms",
                    ),
                ]
            else:
                found.append(
                    at_least(
                        "the same at 10,000 accounts",
                        middle(ours["alone"]),
                        middle(theirs["alone"]),
                        100,
                    )
                )
    return found


# -- what is the same on every machine -------------------------------------------------------------


def counted() -> list[Measured]:
    """Calls of a tip, reading its words included, as tests/engines/test_tip_cost.py holds them; how
    many round trips it takes and what it writes is held there too."""
    people = tuple(f"m{number}" for number in range(40))
    with tempfile.TemporaryDirectory(prefix="commonpurse-speed-") as folder:
        url = f"sqlite:///{folder}/books.db"
        Play.make_ready(url)
        play = Play(url, Scene(people=people))
        play.tell(play.scene.arrive())

        def calls(count: int) -> float:
            pairs = [(people[at % 40], people[(at * 7 + 1) % 40]) for at in range(count)]
            tips = [
                play.scene.say(giver, f"!tip @{taker} 0.01 for the soup") for giver, taker in pairs
            ]
            profile = cProfile.Profile()
            profile.runcall(play.hear, *tips)
            total: int = vars(pstats.Stats(profile))["total_calls"]
            return total / count

        # By the first of each, people enter and statements are put into words.
        for count in (200, 1, 100):
            calls(count)
        alone, together = calls(1), calls(100)
        play.close()
    return [
        within("calls of a lone tip", alone, 1_100),
        within("calls of a tip in a unit of work of a hundred", together, 700),
    ]


def within(what: str, ours: float, aim: float) -> Measured:
    """A count that has nothing to be compared with but its aim."""
    return Measured(what, f"{ours:,.0f}", "", "", f"≤ {aim:,.0f}", ours <= aim)


# -- the posting function --------------------------------------------------------------------------

BATCH = 100


@dataclass(frozen=True, slots=True)
class PostedAtOnce:
    """Outcomes that hold once they are written."""

    results: list[Any]
    at_once: AtOnce

    def write(self, connection: Connection) -> bool:
        return self.at_once.write(connection)


class Posting:
    """Work whose items are (giver, taker): a turn of them is one call of the posting function."""

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        books = books_of(connection)
        people = list(dict.fromkeys(number for item in items for number in item))
        books.fetch(Member, [(number,) for number in people])
        books.fetch(Account, [member_account(1, number) for number in people])
        found = post(books, [tip(giver, taker, 1) for giver, taker in items], NOW)
        books.flush()
        return found

    def foresee(self, connection: Connection, items: Sequence[Any]) -> PostedAtOnce:
        """On PostgreSQL, as a tip is decided: by one look, and written by one statement."""
        books = Books(connection, 1, seeded_salt("speed"), at_once=True)
        people = list(dict.fromkeys(number for item in items for number in item))
        looks = [
            *communities.lock_ahead(books),
            *books.looks(Asset, [(1,)]),
            *books.looks(Member, [(number,) for number in people]),
            *books.looks(Account, [member_account(1, number) for number in people]),
        ]
        look_up(connection, looks)
        communities.lock(books)
        found = post(books, [tip(giver, taker, 1) for giver, taker in items], NOW)
        return PostedAtOnce(found, AtOnce(books, (), ()))

    def fault(self, *given: Any) -> Any:
        raise given[-1]

    def unwritable(self, *given: Any) -> Any:
        raise given[-1]


def pair(at: int) -> tuple[int, int]:
    """Who gives to whom, by two hundred people in turn; each gift is given back by the next."""
    step = at // 2
    one, other = step % 200 + 1, (step * 7 + 3) % 200 + 1
    other = other % 200 + 1 if one == other else other
    return (one, other) if at % 2 == 0 else (other, one)


async def posting(rounds: int) -> list[Measured]:
    """The posting function against sqlite3 by itself, both in commits of a hundred transfers."""
    ours, theirs = [], []
    with tempfile.TemporaryDirectory(prefix="commonpurse-speed-") as folder:
        ledger = await Ledger.open(f"sqlite:///{folder}/books.db", people=200)
        await ledger.close()
        engine = writer_engine(Path(folder) / "books.db")
        raw = bare(f"{folder}/bare.db")
        with engine.connect() as connection:
            for _ in range(rounds):
                ours.append(post_batches(connection, 40))
                theirs.append(bare_batches(raw, 40))
        raw.close()
        engine.dispose()
    what = "posting function against sqlite3, batches of 100"
    return [at_least(what, statistics.median(ours), statistics.median(theirs), 0.5)]


def post_batches(connection: Connection, batches: int) -> float:
    """Transfers a second of the posting function alone, in the store's own way of committing."""
    begun = time.perf_counter()
    for number in range(batches):
        items = [pair(number * BATCH + step) for step in range(BATCH)]
        results = settle(SqliteEngine(), connection, Posting(), items)
        if not all(isinstance(each, Booked) for each in results):
            raise RuntimeError(f"not booked: {results}")
    return batches * BATCH / (time.perf_counter() - begun)


def bare(path: str) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE balance (account INTEGER PRIMARY KEY, units INTEGER)")
    raw.execute("CREATE TABLE posting (id INTEGER PRIMARY KEY, account, units)")
    raw.executemany("INSERT INTO balance VALUES (?, 0)", [(n,) for n in range(200)])
    return raw


def bare_batches(raw: sqlite3.Connection, batches: int) -> float:
    """Transfers a second of sqlite3 with double entry and nothing else."""
    begun = time.perf_counter()
    for number in range(batches):
        raw.execute("BEGIN IMMEDIATE")
        for step in range(BATCH):
            at = number * BATCH + step
            for account, units in ((at % 200, -1), ((at + 1) % 200, 1)):
                raw.execute(
                    "UPDATE balance SET units = units + ? WHERE account = ?", (units, account)
                )
                raw.execute("INSERT INTO posting (account, units) VALUES (?, ?)", (account, units))
        raw.execute("COMMIT")
    return batches * BATCH / (time.perf_counter() - begun)


# -- PostgreSQL ------------------------------------------------------------------------------------

CLIENTS = 10


async def on_postgres(rounds: int) -> list[Measured]:
    """The posting function with ten in flight against pgbench with ten clients, on one server."""
    from tests.support.postgres import USER, Postgres, find_programs

    server = Postgres()
    server.start()
    ours, theirs = [], []
    try:
        name, other = server.create(), server.create()
        pgbench = [str(find_programs() / "pgbench"), "-h", str(server.folder), "-U", USER]
        run(*pgbench, "--initialize", "--quiet", "--scale=10", other)
        ledger = await Ledger.open(server.url(name), people=200)
        await ledger.close()
        store = await open_store(server.url(name), Posting())
        for _ in range(rounds):
            left = iter(range(2000))

            async def keep_on(left: Iterator[int] = left) -> None:
                for at in left:
                    if not isinstance(await store.decide(pair(at)), Booked):
                        raise RuntimeError("not booked")  # noqa: TRY004 - no wrong type is meant

            begun = time.perf_counter()
            await asyncio.gather(*(keep_on() for _ in range(CLIENTS)))
            ours.append(2000 / (time.perf_counter() - begun))
            out = run(
                *pgbench,
                "--builtin=simple-update",
                f"--client={CLIENTS}",
                "--jobs=2",
                "--time=3",
                "--no-vacuum",
                "--protocol=prepared",
                other,
            )
            line = next(line for line in out.splitlines() if line.startswith("tps"))
            theirs.append(float(line.split()[2]))
        await store.close()
    finally:
        server.close()
    middle = statistics.median
    return [
        at_least(
            "PostgreSQL: posting function, 10 in flight, against pgbench",
            middle(ours),
            middle(theirs),
            1.2,
        )
    ]


def run(*words: str) -> str:
    done = subprocess.run(words, check=True, capture_output=True, text=True)  # noqa: S603 - our own words
    return done.stdout


# -- what does not grow ----------------------------------------------------------------------------


async def accounts(rounds: int) -> list[Measured]:
    """A lone tip where there are 100,000 members against one where there are 100."""
    few, many = [], []
    with tempfile.TemporaryDirectory(prefix="commonpurse-speed-") as folder:
        async with tipping(folder, 100) as small, tipping(folder, 100_000) as large:
            for _ in range(rounds):
                few.append(statistics.median((await small.one_by_one(100))[0]) * 1000)
                many.append(statistics.median((await large.one_by_one(100))[0]) * 1000)
    middle = statistics.median
    return [at_most("tip at 100,000 accounts against 100", middle(many), middle(few), 1.3, "ms")]


async def grown(rounds: int, transfers: int) -> list[Measured]:
    """Books with many transfers against books with 10,000."""
    with tempfile.TemporaryDirectory(prefix="commonpurse-speed-") as folder:
        few = await growth.made(f"{folder}/few.db", 10_000)
        many = await growth.made(f"{folder}/many.db", transfers)
        bytes_each = (many.bytes - few.bytes) / (transfers - 10_000)
        looks: dict[str, tuple[float, Callable[[growth.Grown], Awaitable[list[float]]]]] = {
            "balance": (1.3, growth.balance),
            "history page": (1.3, growth.history),
            "tip p50": (1.3, growth.tip_p50),
            "tip p99": (2.2, growth.tip_p99),
        }
        found = []
        for what, (aim, look) in looks.items():
            short, long = [], []
            for _ in range(rounds):
                short += await look(few)
                long += await look(many)
            name = f"{transfers:,} transfers against 10,000: {what}"
            ours, theirs = statistics.median(long) * 1000, statistics.median(short) * 1000
            found.append(at_most(name, ours, theirs, aim, "ms"))
        await few.close()
        await many.close()
    size = Measured(
        "bytes a transfer, chain and memo included",
        f"{bytes_each:.0f}",
        "",
        "",
        "≤ 250",
        bytes_each <= 250,
    )
    return [*found, size]


# -- starting, and hearing what is not for us ------------------------------------------------------

_START = """
import asyncio
from pathlib import Path
from bot.app import open_core
from bot.clock import MachineClock
import bot.matrix.adapter, bot.matrix.session
async def main():
    core = await open_core("sqlite:///{path}", MachineClock(), [])
    print(Path("/proc/self/statm").read_text().split()[1])
    await core.close()
asyncio.run(main())
"""
_IMPORT = """
import nio, aiohttp
from pathlib import Path
print(Path("/proc/self/statm").read_text().split()[1])
"""


async def starting(rounds: int) -> list[Measured]:
    """Start to ready with the Matrix adapter against importing nio alone: time and memory."""
    seconds: tuple[list[float], list[float]] = ([], [])
    memory: tuple[list[float], list[float]] = ([], [])
    with tempfile.TemporaryDirectory(prefix="commonpurse-speed-") as folder:
        make_ready(Path(folder) / "books.db")
        programs = (_START.format(path=f"{folder}/books.db"), _IMPORT)
        for _ in range(rounds):
            for index, program in enumerate(programs):
                begun = time.perf_counter()
                printed = run(
                    sys.executable,
                    "-P",
                    "-c",
                    f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{program}",
                )
                seconds[index].append(time.perf_counter() - begun)
                memory[index].append(int(printed) * os.sysconf("SC_PAGE_SIZE") / 2**20)
    middle = statistics.median
    return [
        at_most(
            "start to ready against importing nio", middle(seconds[0]), middle(seconds[1]), 1.9, "s"
        ),
        at_most("memory then", middle(memory[0]), middle(memory[1]), 1.2, "MB"),
    ]


async def chatter(rounds: int) -> list[Measured]:
    """CPU of hearing what is not for the bot, parsing it included, against nio's parsing alone."""
    from nio import Event

    ours, theirs = [], []
    with tempfile.TemporaryDirectory(prefix="commonpurse-speed-") as folder:
        core = await open_core(f"sqlite:///{folder}/books.db", MachineClock(), [Listener()])
        await Tipping(core, 200).arrive()
        step = 0
        for _ in range(rounds):
            parsed = cpu_of(lambda: [Event.parse_event(line(at)) for at in range(2000)])
            begun = time.process_time()
            for _ in range(20):
                lines = [said_of(core, step + at) for at in range(100)]
                step += 100
                await core.take_in(("bench", "bot"), lines, str(step))
            # Who spoke is written every ten seconds, in which no more is said than this.
            await core.settle()
            ours.append((parsed + time.process_time() - begun) / 2000 * 1e6)
            theirs.append(parsed / 2000 * 1e6)
        await core.close()
    middle = statistics.median
    return [
        at_most(
            "chatter that is not for the bot, against nio's parsing",
            middle(ours),
            middle(theirs),
            1.2,
            "µs",
        )
    ]


def cpu_of(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return time.process_time() - begun


def line(at: int) -> dict[str, Any]:
    content = {"msgtype": "m.text", "body": f"nothing for anybody, said {at} times"}
    return {
        "type": "m.room.message",
        "event_id": f"${at}",
        "sender": "@m1:here",
        "origin_server_ts": 1_767_258_000_000 + at,
        "content": content,
    }


def said_of(core: Core, at: int) -> Said:
    now = core.clock.now()
    sender = Person(f"@m{at % 200}:bench", f"m{at % 200}", 0)
    words = f"nothing for anybody, said {at} times"
    return Said(
        place=PLACE, event_id=f"chat-{at}", sender=sender, at=now, received_at=now, text=words
    )


# -- the table -------------------------------------------------------------------------------------


def table(measured: list[Measured]) -> str:
    lines = ["| what | ours | theirs | ratio | aim | |", "|---|---|---|---|---|---|"]
    for each in measured:
        met = "" if each.met is None else ("met" if each.met else "**missed**")
        lines.append(
            f"| {each.what} | {each.ours} | {each.theirs} | {each.ratio} | {each.aim} | {met} |"
        )
    return "\n".join(lines)


async def measure(only: set[str], rounds: int, transfers: int) -> list[Measured]:
    async def counts() -> list[Measured]:
        return counted()

    parts: dict[str, Callable[[], Awaitable[list[Measured]]]] = {
        "counts": counts,
        "red": lambda: against_red(rounds),
        "posting": lambda: posting(rounds),
        "postgres": lambda: on_postgres(rounds),
        "accounts": lambda: accounts(rounds),
        "growth": lambda: grown(rounds, transfers),
        "start": lambda: starting(rounds),
        "chatter": lambda: chatter(rounds),
    }
    found: list[Measured] = []
    for name, part in parts.items():
        if not only or name in only:
            print(f"{name} …", file=sys.stderr)  # noqa: T201 - a script says how far it is
            found += await part()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="parts, with commas between")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--growth", type=int, default=200_000, help="up to ten million")
    given = parser.parse_args()
    only = {part for part in given.only.split(",") if part}
    found = asyncio.run(measure(only, given.rounds, given.growth))
    load = os.getloadavg()[1]
    print(  # noqa: T201 - what the script is for
        f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores ({platform.machine()}), "
        f"load {load:.1f}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}\n"
    )
    print(table(found))  # noqa: T201 - as above


if __name__ == "__main__":
    main()
