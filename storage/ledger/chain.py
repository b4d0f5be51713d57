"""The chain of a community: canonical records, each hashed onto the one before. Pure.

A record says what happened in numbers only: names, platform ids, event ids and memos lie outside,
so that erasing them leaves the chain verifiable (docs/rules.md).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.ledger.references import ALPHABET

VERSION = 1
GENESIS = b"\x00" * 32

Detail = Mapping[str, int | str | None]


def memo_hash(salt: bytes, memo: str) -> bytes:
    """sha256(salt ‖ memo in UTF-8), the only trace of a memo in the chain."""
    return hashlib.sha256(salt + memo.encode()).digest()


def text_hash(text: str) -> str:
    """sha256 of a text that is nobody's own, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def identity_hash(salt: bytes, platform: str, user: str) -> bytes:
    """sha256(salt ‖ platform ‖ user id), the only trace of a platform account in the chain."""
    return hashlib.sha256(salt + f"{platform}\x1f{user}".encode()).digest()


def record_bytes(
    *,
    community: int,
    number: int,
    time: int,
    kind: str,
    cause: str,
    postings: Sequence[tuple[int, int, int]],
    corrects: int | None,
    memo: bytes | None,
    detail: Detail | None,
) -> bytes:
    """The one byte form of a record: JSON with sorted keys, ASCII, integers, no spaces.

    `postings` are (account number, asset number, amount in units) in their order; `memo` is the
    `memo_hash`, or None where nothing was said; `time` is integer µs UTC.
    """
    # Written out, since json takes longer to set about it than all the rest of a booking takes.
    # That it is what `json.dumps` with sorted keys would give is tested for all there can be.
    lines = ",".join([f"[{account},{asset},{amount}]" for account, asset, amount in postings])
    return (
        f'{{"cause":{_quoted(cause)},"community":{community},'
        f'"corrects":{"null" if corrects is None else corrects},'
        f'"detail":{"null" if detail is None else _canonical(detail)},"kind":{_quoted(kind)},'
        f'"memo":{"null" if memo is None else _quoted(memo.hex())},"number":{number},'
        f'"postings":[{lines}],"time":{time},"version":{VERSION}}}'
    ).encode()


_quoted = json.encoder.encode_basestring_ascii
_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode


def link(previous: bytes, record: bytes) -> bytes:
    """The hash of a record on top of the previous head: sha256(previous ‖ record)."""
    return hashlib.sha256(previous + record).digest()


@dataclass(frozen=True, slots=True)
class Digest:
    """What a community is told of its books, to keep: any later book must begin with these."""

    community: int
    entries: int
    head: str
    previous_head: str = ""
    previous_message: str = ""
    root: str = ""
    """The top of the tree over the last `of` records, by which one can be proven to be in it."""
    of: int = 0

    def text(self) -> str:
        """The line that is posted: `books 1 entries 12 head 5d… after … in … root … of 12`."""
        line = f"books {self.community} entries {self.entries} head {self.head}"
        if self.previous_head:
            line += f" after {self.previous_head} in {self.previous_message or '-'}"
        if self.root:
            line += f" root {self.root} of {self.of}"
        return line


def short_head(head: bytes) -> str:
    """A head as people compare it at a glance, `k3f9-22ab`: 39 bits of it, no more."""
    number, letters = int.from_bytes(head, "big"), ""
    for _ in range(8):
        number, digit = divmod(number, len(ALPHABET))
        letters += ALPHABET[digit]
    return f"{letters[:4]}-{letters[4:]}"


def read_digest(line: str) -> Digest | None:
    """The digest in a line that a member kept, or None when there is none in it."""
    words = line.split()
    try:
        at = words.index("books")
        community, entries, head = int(words[at + 1]), int(words[at + 3]), words[at + 5]
        if words[at + 2] != "entries" or words[at + 4] != "head":
            return None
        if len(bytes.fromhex(head)) != 32 or community < 1 or entries < 0:
            return None
        rest = words[at + 6 :]
        previous = rest[1:4] if rest[:1] == ["after"] else []
        root, of = _root(rest[4:] if len(previous) == 3 else rest)
    except (ValueError, IndexError):
        return None
    if len(previous) == 3:
        message = "" if previous[2] == "-" else previous[2]
        return Digest(community, entries, head, previous[0], message, root, of)
    return Digest(community, entries, head, root=root, of=of)


def _root(words: Sequence[str]) -> tuple[str, int]:
    if len(words) < 4 or (words[0], words[2]) != ("root", "of"):
        return "", 0
    if len(bytes.fromhex(words[1])) != 32:
        raise ValueError(words[1])
    return words[1], int(words[3])
