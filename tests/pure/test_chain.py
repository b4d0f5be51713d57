"""The chain's canonical form: these bytes are a promise to every copy that anyone keeps."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.ledger.chain import GENESIS, Digest, link, memo_hash, read_digest, record_bytes

HEAD = "ab" * 32


def test_a_record_has_one_byte_form() -> None:
    written = record_bytes(
        community=1,
        number=17,
        time=1_767_258_000_000_000,
        kind="tip",
        cause="member/3",
        postings=[(4, 1, -800), (5, 1, 800)],
        corrects=None,
        memo=memo_hash(b"salt", "für"),
        detail=None,
    )
    memo = hashlib.sha256("saltfür".encode()).hexdigest()
    assert written.decode("ascii") == (
        '{"cause":"member/3","community":1,"corrects":null,"detail":null,"kind":"tip",'
        f'"memo":"{memo}","number":17,"postings":[[4,1,-800],[5,1,800]],'
        '"time":1767258000000000,"version":1}'
    )
    assert link(GENESIS, written) == hashlib.sha256(b"\0" * 32 + written).digest()


def test_names_in_a_detail_are_ascii_too() -> None:
    written = record_bytes(
        community=1,
        number=1,
        time=0,
        kind="design",
        cause="member/1",
        postings=[],
        corrects=None,
        memo=None,
        detail={"value": "🪙", "field": "name"},
    )
    assert b'"detail":{"field":"name","value":"\\ud83e\\ude99"}' in written


_NUMBERS = st.integers(-(2**63), 2**63)
_DETAILS = st.dictionaries(st.text(), st.none() | _NUMBERS | st.text())


@given(
    st.fixed_dictionaries(
        {
            "community": _NUMBERS,
            "number": _NUMBERS,
            "time": _NUMBERS,
            "kind": st.text(),
            "cause": st.text(),
            "postings": st.lists(st.tuples(_NUMBERS, _NUMBERS, _NUMBERS)),
            "corrects": st.none() | _NUMBERS,
            "memo": st.none() | st.binary(),
            "detail": st.none() | _DETAILS,
        }
    )
)
def test_a_record_is_the_json_with_sorted_keys(record: dict[str, Any]) -> None:
    memo = record["memo"]
    plain = {**record, "memo": None if memo is None else memo.hex(), "version": 1}
    expected = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    assert record_bytes(**record) == expected.encode()


@given(st.integers(1, 2**62), st.integers(0, 2**62), st.booleans(), st.text(max_size=20))
def test_a_digest_is_read_back_from_any_line_it_stands_in(
    community: int, entries: int, first: bool, around: str
) -> None:
    around = around.replace("books", "")
    after = ("", "") if first else ("cd" * 32, "$m17")
    digest = Digest(community, entries, HEAD, *after)
    assert read_digest(digest.text()) == digest
    assert read_digest(f"{around} {digest.text()}") == digest


@given(st.text())
def test_any_line_is_a_digest_or_none(line: str) -> None:
    assert read_digest(line) is None or "books" in line


@pytest.mark.parametrize(
    "line",
    [
        "",
        "books",
        "books 1 entries 5 head",
        "books x entries 5 head " + HEAD,
        "books 1 entries 5 head zz",
        "books 1 entries 5 head abcd",
        "books 1 entry 5 head " + HEAD,
        "books 0 entries 5 head " + HEAD,
        "books 1 entries -5 head " + HEAD,
    ],
)
def test_what_is_no_digest_is_none(line: str) -> None:
    assert read_digest(line) is None
