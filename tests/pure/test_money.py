"""Splits and sums: never a unit lost, never one made. The worked numbers are docs/rules.md's."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.ledger.money import even_split, split

PERCENT = st.fractions(0, 100)


@pytest.mark.parametrize(
    ("whole", "weights", "shares"),
    [
        (15, [80, 8, 12], [13, 1, 1]),
        (100, [60, Fraction("35.5"), Fraction("4.5")], [61, 35, 4]),
        (10, [1, 1, 1], [4, 3, 3]),
        (0, [1, 2], [0, 0]),
        (1, [0, 1, 1], [0, 1, 0]),
        (5, [0, 0, 1], [0, 0, 5]),
        (2, [1, 1, 1], [1, 1, 0]),
    ],
)
def test_worked_numbers(whole: int, weights: list[Fraction | int], shares: list[int]) -> None:
    assert split(whole, weights) == shares


@given(st.integers(0, 2**63), st.lists(PERCENT, min_size=1, max_size=20))
def test_shares_sum_to_the_whole(whole: int, weights: list[Fraction]) -> None:
    total = sum(weights)
    if not total:
        with pytest.raises(ValueError, match="above 0"):
            split(whole, weights)
        return
    shares = split(whole, weights)
    assert sum(shares) == whole
    for share, weight in zip(shares, weights, strict=True):
        exact = whole * weight / total
        assert exact - 1 < share < exact + 1 + (len(weights) if not exact else 0)
        assert weight or share == 0


@given(st.integers(0, 10**6), st.integers(1, 300))
def test_even_shares_differ_by_one_at_most_and_the_first_get_more(whole: int, heads: int) -> None:
    shares = even_split(whole, heads)
    assert sum(shares) == whole
    assert shares == sorted(shares, reverse=True)
    assert shares[0] - shares[-1] <= 1


@pytest.mark.parametrize(("whole", "weights"), [(-1, [1]), (1, []), (1, [0]), (1, [2, -1])])
def test_what_cannot_be_split_is_an_error(whole: int, weights: list[int]) -> None:
    with pytest.raises(ValueError, match="split"):
        split(whole, weights)
