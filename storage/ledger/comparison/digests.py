"""The digests that members kept: each must be a beginning of the chain."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import bindparam, select

from storage import schema
from storage.ledger import proofs
from storage.ledger.chain import Digest
from storage.ledger.comparison.beside import Beside
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import Wrong

_GAPS = select(schema.entries.c.detail).where(
    schema.entries.c.community_id == bindparam("community_id"), schema.entries.c.kind == "gap"
)


class Digests:
    """Those of one community, held against the hashes of its chain as they are passed.

    `lost` counts those that tell of entries of which a backup knew nothing.
    """

    def __init__(self, beside: Beside, digests: Sequence[Digest]) -> None:
        self.beside = beside
        self.digests = [each for each in digests if each.community == beside.books.community]
        self.by_entries: dict[int, list[Digest]] = {}
        for digest in self.digests:
            self.by_entries.setdefault(digest.entries, []).append(digest)
        self.heads_before = {digest.previous_head.lower() for digest in self.digests}
        self.heads: set[str] = set()
        self.lost = 0
        self.lost_after = self._lost_after() if self.digests else None
        """A digest of more entries than so may tell of what was lost before a restore."""

    def __len__(self) -> int:
        return len(self.digests)

    def passed(self, number: int, head: str) -> None:
        """The chain came to the hash `head` with its record `number`. Raises Wrong."""
        if head in self.heads_before:
            self.heads.add(head)
        for digest in self.by_entries.get(number, ()):
            if digest.head.lower() != head:
                if self._is_lost(digest):
                    continue
                raise Wrong(
                    f"A digest of {number} entries ends in {digest.head[:12]}…, and the books do in"
                    f" {head[:12]}…: something was changed since."
                )
            before = digest.previous_head.lower()
            if before and before not in self.heads:
                if self._is_lost(digest):
                    continue
                raise Wrong(
                    f"A digest of {number} entries came after one that ended in {before[:12]}…,"
                    " and these books never did: something was changed since."
                )

    def compare(self, number: int) -> None:
        """None tells of more than the `number` records there are, or has another root."""
        for digest in self.digests:
            if digest.entries > number and not self._is_lost(digest):
                raise Wrong(
                    f"A digest tells of {digest.entries} entries, and the books hold only {number}."
                )
            last = self.beside.books.get(EntryRow, digest.entries) if digest.root else None
            if last is not None and last.hash.hex() == digest.head.lower():
                self._compare_root(digest)

    def _compare_root(self, digest: Digest) -> None:
        if 0 < digest.of <= min(digest.entries, proofs.MOST):
            span = proofs.read_span(self.beside.books, digest.entries, digest.of)
            if proofs.root(span.leaves()).hex() == digest.root.lower():
                return
        raise Wrong(
            f"A digest of {digest.entries} entries has the root {digest.root[:12]}…, and the books"
            " have another: something was changed since."
        )

    def _lost_after(self) -> int | None:
        """After how many entries the first gap begins that a record of these books tells of."""
        found = [json.loads(row[0])["entries"] for row in self.beside.rows(_GAPS)]
        return min(map(int, found), default=None)

    def _is_lost(self, digest: Digest) -> bool:
        """Whether a digest may be of a time that was lost; it is counted then, and no fault."""
        lost = self.lost_after is not None and digest.entries > self.lost_after
        self.lost += lost
        return lost
