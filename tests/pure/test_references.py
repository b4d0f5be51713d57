"""Short references: one for each number, one number for each, and near ones look nothing alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.ledger.references import ALPHABET, number_of, reference

LAST = len(ALPHABET) ** 4 + len(ALPHABET) ** 5


@given(st.integers(1, LAST))
def test_a_reference_leads_back(number: int) -> None:
    word = reference(number)
    assert number_of(word) == number_of(f"#{word}") == number_of(word.upper()) == number
    assert len(word) == (4 if number <= len(ALPHABET) ** 4 else 5)


def test_they_are_a_permutation() -> None:
    words = {reference(number) for number in range(1, 20_001)}
    assert len(words) == 20_000
    assert all(set(word) <= set(ALPHABET) for word in words)


@given(st.text(max_size=8))
def test_any_text_is_a_number_or_none(text: str) -> None:
    found = number_of(text)
    assert found is None or reference(found) == text.removeprefix("#").lower()


@pytest.mark.parametrize("number", [0, -1, LAST + 1])
def test_what_has_no_reference_is_an_error(number: int) -> None:
    with pytest.raises(ValueError, match="no reference"):
        reference(number)


def test_the_references_of_this_program_stay_what_they_are() -> None:
    # In chats they stand for ever: another permutation would make every old one lead elsewhere.
    words = [reference(number) for number in (1, 2, 17, 810_000, 810_001)]
    assert words == ["fq7d", "p2hm", "7n6a", "8ew5", "fq7d2"]
