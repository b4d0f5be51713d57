"""The records of a community in their order, each hashed onto the one before."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, select

from storage import schema
from storage.ledger.chain import GENESIS, link, memo_hash, record_bytes
from storage.ledger.comparison.beside import Beside
from storage.ledger.comparison.digests import Digests
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import Line, Wrong, named
from storage.records import shape
from storage.redaction import REWRITTEN

_AT_ONCE = 100
"""Records held in memory, and judged before anything else gets its turn in a running bot."""

_e, _p = schema.entries, schema.postings
_ENTRIES = (
    select(*(_e.c[name] for name in shape(EntryRow).columns))
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.number > bindparam("after"),
    )
    .order_by(_e.c.number)
    .limit(_AT_ONCE)
)
_POSTINGS = (
    select(_p.c.entry, _p.c.line, _p.c.account, _p.c.asset, _p.c.amount)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.entry > bindparam("after"),
        _p.c.entry <= bindparam("last"),
    )
    .order_by(_p.c.entry, _p.c.line)
)


class Chain:
    """How far the records were read: the last one's `number`, `time` and hash, and their postings.

    `digests` is told of each hash on the way.
    """

    def __init__(self, beside: Beside, digests: Digests) -> None:
        self.beside, self.digests = beside, digests
        self.head, self.number, self.time, self.postings = GENESIS, 0, 0, 0

    def records(self) -> Iterator[tuple[EntryRow, list[Line]]]:
        """Every record with its postings, in order, once it is known to follow the one before.

        Raises Wrong.
        """
        self.digests.passed(0, GENESIS.hex())
        for row, postings in self._entries():
            self._follow(row, postings)
            yield row, postings

    def _entries(self) -> Iterator[tuple[EntryRow, list[Line]]]:
        """Every record with its postings, in order, some at a time."""
        after = 0
        while rows := list(self.beside.rows(_ENTRIES, after=after)):
            last = int(rows[-1][0])
            by_entry: dict[int, list[Line]] = {}
            for found, at, *more in self.beside.rows(_POSTINGS, after=after, last=last):
                lines = by_entry.setdefault(found, [])
                lines.append(Line(found, *more))
                if at != len(lines):
                    raise Wrong(f"The lines of entry {named(found)} are not numbered from 1.")
            for row in rows:
                entry = EntryRow(*row)
                yield entry, by_entry.get(entry.number, [])
            after = last

    def _follow(self, row: EntryRow, postings: Sequence[Line]) -> None:
        name = named(row.number)
        if row.number != self.number + 1:
            raise Wrong(f"Entry {named(self.number + 1)} is missing.")
        if row.time < self.time:
            raise Wrong(f"Entry {name} is older than the one before it.")
        if (
            row.memo is not None
            and row.salt != REWRITTEN
            and (row.salt is None or memo_hash(row.salt, row.memo) != row.memo_hash)
        ):
            raise Wrong(f"The words of entry {name} are not those that were booked.")
        try:
            detail = None if row.detail is None else json.loads(row.detail)
        except ValueError:
            raise Wrong(f"Entry {name} was changed after it was booked.") from None
        record = record_bytes(
            community=self.beside.books.community,
            number=row.number,
            time=row.time,
            kind=row.kind,
            cause=row.cause,
            postings=[(p.account, p.asset, p.amount) for p in postings],
            corrects=row.corrects,
            memo=row.memo_hash,
            detail=detail,
        )
        self.head = link(self.head, record)
        if self.head != row.hash:
            raise Wrong(f"Entry {name} was changed after it was booked.")
        self.number, self.time = row.number, row.time
        self.postings += len(postings)
        self.digests.passed(row.number, row.hash.hex())
