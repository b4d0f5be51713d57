"""A committed draw: a seed whose sha256 was published before, and an order that follows from it.

Source: commit and reveal as in Blum, "Coin flipping by telephone" (1981). The key of an option is
`sha256(hex(seed) ":" draw ":" hex(sha256(records, joined by ",")) ":" option)`, in ASCII, where the
records are the numbers of the ballots that are counted: nobody who knows the seed beforehand knows
the order. Of equal options the one with the least key comes first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256


def seal(seed: bytes) -> str:
    """What is published of a seed before it is revealed: its sha256 in hex."""
    return sha256(seed).hexdigest()


@dataclass(frozen=True, slots=True)
class Draw:
    """A draw by its seed, what it is about ("vote/12"), and the records of the ballots counted."""

    seed: bytes
    about: str
    records: tuple[int, ...]

    def order(self, options: Iterable[int]) -> tuple[int, ...]:
        """The options in the order in which they were drawn."""
        entered = sha256(",".join(map(str, sorted(self.records))).encode()).hexdigest()

        def key(option: int) -> str:
            text = f"{self.seed.hex()}:{self.about}:{entered}:{option}"
            return sha256(text.encode()).hexdigest()

        return tuple(sorted(options, key=key))
