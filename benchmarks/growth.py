"""Books that have grown: entries and postings loaded in bulk, then used through the core as any.

Loaded are the chain, its postings with a memo each, and the balances they make, so that the books
verify. Not loaded are the events and answers of those transfers, which are kept by their keys only.
"""

from __future__ import annotations

import hashlib
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from bot.app import open_core
from bot.clock import MachineClock
from bot.running.core import Core
from bot.tools.bench import PLACE, Listener, Tipping
from commands.values.events import Person, Said
from storage import communities
from storage.drivers.sqlite_engines import writer_engine
from storage.ledger.accounts import Account, member_account
from storage.ledger.chain import link, memo_hash, record_bytes
from storage.ledger.entries import EntryRow, Posting
from storage.records import write, writings_of
from storage.unit_of_work import Books

PEOPLE = 200
CHUNK = 10_000
MEMO = "for the soup"


@dataclass(slots=True)
class Grown:
    """Such books with a core on them."""

    core: Core
    tipping: Tipping
    bytes: int
    asked: int = 0

    async def close(self) -> None:
        await self.core.close()


async def made(path: str, transfers: int) -> Grown:
    """Books with so many transfers among two hundred people."""
    core, tips = await _opened(path)
    await tips.arrive()
    # Everybody has given and taken once, so that all accounts are there.
    await tips.at_once(PEOPLE)
    await core.close()
    size = load(path, transfers)
    core, _ = await _opened(path)
    return Grown(core, tips.on(core), size)


async def _opened(path: str) -> tuple[Core, Tipping]:
    core = await open_core(f"sqlite:///{path}", MachineClock(), [Listener()])
    return core, Tipping(core, PEOPLE)


def load(path: str, transfers: int) -> int:
    """Load the transfers; gives the bytes the file has then."""
    engine = writer_engine(Path(path))
    with engine.connect() as connection:
        done = 0
        while done < transfers:
            with connection.begin():
                _load_some(connection, done, min(CHUNK, transfers - done))
            done += CHUNK
            _checkpoint(connection)
    engine.dispose()
    return Path(path).stat().st_size


def _checkpoint(connection: Connection) -> None:
    raw = connection.connection.driver_connection
    assert raw is not None  # noqa: S101 - the connection is open
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _load_some(connection: Connection, first: int, count: int) -> None:
    books = Books(connection, 1, lambda _, __: b"")
    before = head = communities.lock(books)
    books.fetch(Account, [member_account(head.asset, n) for n in range(1, PEOPLE + 1)])
    accounts = {
        n: books.need(Account, *member_account(head.asset, n)) for n in range(1, PEOPLE + 1)
    }
    balances = {n: account.balance for n, account in accounts.items()}
    lasts = {n: account.last_out for n, account in accounts.items()}
    rows: list[EntryRow] = []
    postings: list[Posting] = []
    chain, number, now = head.head, head.entries, head.decided_at
    for at in range(first, first + count):
        giver, taker = _pair(at)
        number, now = number + 1, now + 1
        salt = hashlib.sha256(number.to_bytes(8)).digest()[:16]
        hashed, cause = memo_hash(salt, MEMO), f"member/{giver}"
        lines = [(accounts[giver].number, head.asset, -1), (accounts[taker].number, head.asset, 1)]
        record = record_bytes(
            community=1,
            number=number,
            time=now,
            kind="tip",
            cause=cause,
            postings=lines,
            corrects=None,
            memo=hashed,
            detail=None,
        )
        chain = link(chain, record)
        rows.append(
            EntryRow(number, now, "tip", cause, None, None, None, MEMO, salt, hashed, chain)
        )
        postings += [Posting(number, at, *line) for at, line in enumerate(lines, 1)]
        balances[giver] -= 1
        balances[taker] += 1
        lasts[giver] = number
    changes = [
        (account, replace(account, balance=balances[n], last_out=lasts[n]))
        for n, account in accounts.items()
    ]
    after = replace(head, entries=number, head=chain, decided_at=now)
    write(
        connection,
        [
            *writings_of(1, EntryRow, rows, [], ()),
            *writings_of(1, Posting, postings, [], ()),
            *writings_of(1, Account, [], changes, ()),
            *writings_of(1, communities.Community, [], [(before, after)], ()),
        ],
    )


def _pair(at: int) -> tuple[int, int]:
    """Who gives to whom: each gift is given back by the next, so that nobody comes to a limit."""
    step = at // 2
    one, other = step % PEOPLE + 1, (step * 7 + 1) % PEOPLE + 1
    if one == other:
        other = other % PEOPLE + 1
    return (one, other) if at % 2 == 0 else (other, one)


async def balance(grown: Grown) -> list[float]:
    return await _ask(grown, "!balance")


async def history(grown: Grown) -> list[float]:
    return await _ask(grown, "!me history")


async def _ask(grown: Grown, words: str) -> list[float]:
    """Seconds of each of fifty such commands."""
    took = []
    for _ in range(50):
        grown.asked += 1
        now = grown.core.clock.now()
        asker = Person(f"@m{grown.asked % PEOPLE}:bench", f"m{grown.asked % PEOPLE}", 0)
        begun = time.perf_counter()
        await grown.core.tell(
            Said(
                place=PLACE,
                event_id=f"ask-{grown.asked}",
                sender=asker,
                at=now,
                received_at=now,
                text=words,
            )
        )
        await grown.core.settle()
        took.append(time.perf_counter() - begun)
    return took


async def tip_p50(grown: Grown) -> list[float]:
    took, _ = await grown.tipping.one_by_one(100)
    return [statistics.median(took)]


async def tip_p99(grown: Grown) -> list[float]:
    took, _ = await grown.tipping.one_by_one(200)
    return [statistics.quantiles(took, n=100)[98]]
