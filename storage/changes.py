"""What an act changes besides what it books, as values.

Each change is a frozen dataclass beside the records it writes. A command builds them, and the
command core carries them out after the booking, so each reads what it changes as it then stands.
Being values they can be shown, compared and taken into the digest of a question: a yes then
confirms exactly what was asked. For that, everything that tells one change from another is one of
its fields, and none of them is a function.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Act:
    """What a change belongs to: when it is carried out, in µs UTC, and after which movements.

    `numbers` are those under which the movements of the same act were booked, in their order. A
    change that has to know one of them says which movement it means by its index.
    """

    now: int
    numbers: tuple[int, ...] = ()


class Change(Protocol):
    """One change of the books that is no booking."""

    def apply(self, books: Books, act: Act) -> None:
        """Write it into the running state of the books."""
