"""What an act makes of a circle, written down with the entry that is booked for it."""

from __future__ import annotations

from dataclasses import dataclass

from storage.changes import Act
from storage.circles import rows
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class KeepAct:
    """What an act made of a circle is written down; its entry was booked with it."""

    circle: int
    act: tuple[tuple[str, int | str | None], ...]
    at: int = 0

    def apply(self, books: Books, act: Act) -> None:
        rows.keep(books, self.circle, dict(self.act), entry=act.numbers[self.at], now=act.now)
