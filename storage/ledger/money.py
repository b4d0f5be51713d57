"""Money: whole numbers of an asset's smallest unit. Nothing here rounds, floats or overflows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

MOST = 2**63 - 1
"""The largest amount or balance the store can hold, in smallest units."""


class MixedAssets(ValueError):
    """Amounts of two assets were taken together: a mistake of ours, never of a member's."""


@dataclass(frozen=True, slots=True)
class Money:
    """`units` of the smallest part of the asset with this number. Only like is taken with like."""

    units: int
    asset: int

    def __add__(self, other: Money) -> Money:
        return Money(self.units + self._alike(other), self.asset)

    def __sub__(self, other: Money) -> Money:
        return Money(self.units - self._alike(other), self.asset)

    def __neg__(self) -> Money:
        return Money(-self.units, self.asset)

    def __lt__(self, other: Money) -> bool:
        return self.units < self._alike(other)

    def __le__(self, other: Money) -> bool:
        return self.units <= self._alike(other)

    def _alike(self, other: Money) -> int:
        if other.asset != self.asset:
            raise MixedAssets(f"asset {self.asset} and asset {other.asset}")
        return other.units


def split(whole: int, weights: Sequence[Fraction | int]) -> list[int]:
    """Split `whole` units by `weights` so that the shares sum to exactly the whole.

    Each share is floored; the units left over go one each to the first listed until none is left.
    A weight of 0 gets nothing, also of left-overs (docs/rules.md, "Shares"). Raises ValueError when
    there is nobody to give to, or a weight or the whole is negative.
    """
    total = sum(weights, Fraction(0))
    if whole < 0 or total <= 0 or any(weight < 0 for weight in weights):
        raise ValueError(
            "a split needs a whole of 0 or more, and weights of 0 or more, one above 0"
        )
    shares = [int(whole * Fraction(weight) / total) for weight in weights]
    takers = [index for index, weight in enumerate(weights) if weight > 0]
    left = whole - sum(shares)
    for step in range(left):
        shares[takers[step % len(takers)]] += 1
    return shares


def even_split(whole: int, heads: int) -> list[int]:
    """`whole` units among `heads` alike: 10 among 3 is 4, 3, 3."""
    return split(whole, [1] * heads)
