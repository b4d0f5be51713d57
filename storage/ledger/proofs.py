"""Proofs that an entry is in a posted digest, which tell nothing of anybody else's.

A digest holds the root of a tree of hashes over the last records before it. Whoever is given a
record of theirs with its blind, and the hashes beside the way up, can work out that root; the other
hashes say nothing, since each leaf is blinded by the hash that came before it in the chain, and by
the hash before the last (docs/verifying.md, "Proofs"). What a proof cannot show is that nothing was
left out.

Source: hash trees after Merkle, "A Digital Signature Based on a Conventional Encryption Function"
(1987), with leaves and inner nodes told apart as in RFC 6962, section 2.1.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import bindparam, select

from storage import schema
from storage.ledger.chain import GENESIS, link, memo_hash, record_bytes
from storage.ledger.entries import EntryRow, Posting
from storage.records import shape
from storage.redaction import REWRITTEN
from storage.unit_of_work import Books

MOST = 10_000
"""So many records at most a digest is about, the last ones: they are read whenever it is made."""

_e, _p = schema.entries, schema.postings
_LAST = (
    select(*(_e.c[name] for name in shape(EntryRow).columns))
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.number.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_e.c.number)
)
_LINES = (
    select(_p.c.entry, _p.c.account, _p.c.asset, _p.c.amount)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.entry.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_p.c.entry, _p.c.line)
)


class Changed(Exception):
    """Record `entry` is not as it was booked."""

    def __init__(self, entry: int) -> None:
        super().__init__(entry)
        self.entry = entry


@dataclass(frozen=True, slots=True)
class Span:
    """Records as they stand in the chain, one after the other, the first of them numbered `first`.

    `before` has for each the hash of the one before it, `accounts` the accounts it books on.
    """

    first: int
    records: Sequence[bytes]
    before: Sequence[bytes]
    head: bytes
    rows: Sequence[EntryRow]
    accounts: Sequence[frozenset[int]]

    @property
    def last(self) -> int:
        """The number of the last one."""
        return self.first + len(self.records) - 1

    def blind(self, number: int) -> bytes:
        """What goes into the leaf of a record besides the record."""
        return sha256(b"\x02" + self.before[-1] + self.before[number - self.first]).digest()

    def leaves(self) -> list[bytes]:
        """The leaf of each record."""
        return [
            leaf(self.blind(number), record)
            for number, record in enumerate(self.records, self.first)
        ]


def leaf(blind: bytes, record: bytes) -> bytes:
    """The hash of a record at the foot of the tree."""
    return sha256(b"\x00" + blind + record).digest()


def _above(nodes: Sequence[bytes]) -> list[bytes]:
    """The next level: neighbours hashed together; one that is left over goes up as it is."""
    return [
        sha256(b"\x01" + nodes[at] + nodes[at + 1]).digest() if at + 1 < len(nodes) else nodes[at]
        for at in range(0, len(nodes), 2)
    ]


def root(leaves: Sequence[bytes]) -> bytes:
    """The top of the tree over leaves, of which there is at least one."""
    nodes = list(leaves)
    while len(nodes) > 1:
        nodes = _above(nodes)
    return nodes[0]


def paths(leaves: Sequence[bytes], wanted: Iterable[int]) -> dict[int, list[str]]:
    """For leaves by their places from 0: the hashes beside their way up, "L" or "R" and hex."""
    found = {place: list[str]() for place in wanted}
    nodes, height = list(leaves), 0
    while len(nodes) > 1:
        for place, path in found.items():
            at = place >> height
            beside = at ^ 1
            if beside < len(nodes):
                path.append(("L" if beside < at else "R") + nodes[beside].hex())
        nodes, height = _above(nodes), height + 1
    return found


def read_span(books: Books, last: int, count: int) -> Span:
    """The `count` records up to `last`, hashed again. Raises Changed where one is another.

    Where they are all there are, the chain is followed from its very first record.
    """
    first = last - count + 1
    given = {"first": first, "last": last}
    lines: dict[int, list[tuple[int, int, int]]] = {}
    for entry, *line in books.rows(_LINES, (EntryRow, Posting), **given):
        account, asset, amount = map(int, line)
        lines.setdefault(int(entry), []).append((account, asset, amount))
    rows = [EntryRow(*row) for row in books.rows(_LAST, (EntryRow, Posting), **given)]
    head, records, before = _head_before(books, first), list[bytes](), list[bytes]()
    for number, row in enumerate(rows, first):
        record = _record(books.community, row, lines.get(row.number, []))
        records.append(record)
        before.append(head)
        head = link(head, record)
        if row.number != number or head != row.hash:
            raise Changed(number)
    if len(records) != count:
        raise Changed(first + len(records))
    accounts = [frozenset(line[0] for line in lines.get(row.number, ())) for row in rows]
    return Span(first, records, before, head, rows, accounts)


def _head_before(books: Books, first: int) -> bytes:
    row = books.get(EntryRow, first - 1) if first > 1 else None
    return GENESIS if row is None else row.hash


def _record(community: int, row: EntryRow, lines: Sequence[tuple[int, int, int]]) -> bytes:
    if row.memo is not None and row.salt != REWRITTEN:
        salt = row.salt or b""
        if memo_hash(salt, row.memo) != row.memo_hash:
            raise Changed(row.number)
    try:
        detail = None if row.detail is None else json.loads(row.detail)
    except ValueError:
        raise Changed(row.number) from None
    return record_bytes(
        community=community,
        number=row.number,
        time=row.time,
        kind=row.kind,
        cause=row.cause,
        postings=lines,
        corrects=row.corrects,
        memo=row.memo_hash,
        detail=detail,
    )


def proof_text(span: Span, number: int, path: Sequence[str]) -> str:
    """What proves one record, as one line of JSON in ASCII."""
    row = span.rows[number - span.first]
    found = {
        "record": json.loads(span.records[number - span.first]),
        "blind": span.blind(number).hex(),
        "path": list(path),
    }
    if row.memo is not None and row.salt:
        found |= {"memo": row.memo, "salt": row.salt.hex()}
    return json.dumps(found, separators=(",", ":"))
