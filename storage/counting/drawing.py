"""A draw that nobody can foretell and everybody can check afterwards. Pure.

The sha256 of a seed is told before it is known what will be drawn for; the seed at the end. The key
of an option is sha256(hex(seed) ":" number of the vote ":" option), in ASCII; the lowest come
first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass


def commitment(seed: bytes) -> str:
    """What is told of a seed beforehand."""
    return hashlib.sha256(seed).hexdigest()


def drawn(seed: bytes, number: int, options: Iterable[int]) -> list[int]:
    """The options in the order in which they are drawn."""

    def key(option: int) -> bytes:
        return hashlib.sha256(f"{seed.hex()}:{number}:{option}".encode("ascii")).digest()

    return sorted(options, key=key)


@dataclass(frozen=True, slots=True)
class Lot:
    """A draw by its seed, and the number of the vote it is about."""

    seed: bytes
    number: int

    def order(self, options: Iterable[int]) -> tuple[int, ...]:
        """The options in the order in which they were drawn."""
        return tuple(drawn(self.seed, self.number, options))
