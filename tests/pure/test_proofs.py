"""A proof that an entry is in a digest leads to its root; another entry's does not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tools.books import reading
from commands.schedules.proving import own_entries
from storage.ledger import proofs
from storage.ledger.accounts import member_account
from storage.ledger.chain import Digest, read_digest, short_head
from storage.ledger.movements import Entry, Leg
from storage.ledger.verify import Wrong, verify
from storage.unit_of_work import Books
from tests.pure.test_verify import booked, founded
from tests.support.ledger import tip


def climbed(leaf: bytes, path: list[str]) -> bytes:
    """The root that a leaf and the hashes beside its way up come to."""
    for step in path:
        other = bytes.fromhex(step[1:])
        leaf = sha256(b"\x01" + (other + leaf if step[0] == "L" else leaf + other)).digest()
    return leaf


@given(st.integers(1, 70))
def test_every_leaf_of_a_tree_of_any_size_leads_to_its_root(size: int) -> None:
    leaves = [proofs.leaf(b"blind", bytes([each])) for each in range(size)]
    top, paths = proofs.root(leaves), proofs.paths(leaves, range(size))
    assert all(climbed(leaf, paths[at]) == top for at, leaf in enumerate(leaves))
    assert size == 1 or climbed(leaves[0], paths[1]) != top


def test_a_head_has_a_code_for_the_eye() -> None:
    assert short_head(bytes(32)) == "2222-2222"
    assert short_head(bytes(31) + b"\x1f") == "3322-2222"


@given(st.booleans(), st.integers(1, 2**40))
def test_a_digest_with_a_root_is_read_back(first: bool, of: int) -> None:
    after = ("", "") if first else ("cd" * 32, "$m17")
    digest = Digest(1, of, "ab" * 32, *after, "ef" * 32, of)
    assert read_digest(digest.text()) == digest
    assert read_digest(digest.text().replace("ef" * 32, "ef")) is None


async def test_a_span_of_records_is_hashed_again_and_a_changed_one_is_named(
    tmp_path: Path,
) -> None:
    db = tmp_path / "books.db"
    ledger = await founded(db)
    for _ in range(3):
        last = await booked(ledger, tip(1, 2, 1_00, memo="for the soup"))
    await ledger.close()

    def span() -> proofs.Span:
        with reading(db) as books:
            return books.run(
                lambda connection: proofs.read_span(
                    Books(connection, 1, lambda _, __: b"", writable=False), last, last
                )
            )

    found = span()
    digest = Digest(1, last, found.head.hex(), root=proofs.root(found.leaves()).hex(), of=last)
    with reading(db) as books:
        assert books.run(lambda connection: verify(connection, 1, [digest])).digests == 1
        other = Digest(1, last, found.head.hex(), root="0f" * 32, of=last)
        with pytest.raises(Wrong, match="has the root 0f0f0f0f0f0f…, and the books have another"):
            books.run(lambda connection: verify(connection, 1, [other]))
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("UPDATE entries SET memo = 'for the boat' WHERE number = ?", (last,))
        connection.commit()
    with pytest.raises(proofs.Changed) as changed:
        span()
    assert changed.value.entry == last


async def test_what_books_on_many_accounts_is_its_actor_s_alone_to_show(tmp_path: Path) -> None:
    ledger = await founded(tmp_path / "books.db")
    to_two = await booked(ledger, tip(1, 2, 1_00))
    legs = (
        Leg(member_account(1, 1), -3),
        Leg(member_account(1, 2), 1),
        Leg(member_account(1, 3), 2),
    )
    rain = await booked(ledger, Entry("rain", legs, cause="member/1"))

    def shown(books: Books) -> list[list[int]]:
        span = proofs.read_span(books, rain, rain)
        return [own_entries(books, span, member) for member in (1, 2, 3)]

    assert await ledger.do(shown) == [[rain, to_two], [to_two], []]
    await ledger.close()
