"""A payment into a circle, and the round that pays out by it."""

from __future__ import annotations

from dataclasses import dataclass

from commands.circles import rounds
from commands.circles.kept_acts import KeepAct
from commands.circles.planned import plan_round
from storage.changes import Act
from storage.circles import rows
from storage.circles.rows import CircleRow
from storage.ledger.verifier.circles import BY_RULE
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class PayIn:
    """A payment into a circle is written down; if it was the last that lacked, the round pays out.

    Its entry was booked with it.
    """

    circle: int
    act: tuple[tuple[str, int | str | None], ...]
    more: tuple[tuple[tuple[str, int | str | None], ...], ...] = ()
    """Other payments with it, for the other seats of a member."""

    def apply(self, books: Books, act: Act) -> None:
        for at, each in enumerate((self.act, *self.more)):
            KeepAct(self.circle, each, at).apply(books, act)
        row = books.need(CircleRow, self.circle)
        if not row.circle.collecting or not rounds.has_all(row.circle):
            return
        closed = rows.do(books, self.circle, {"act": "close"}, BY_RULE, act.now)
        if isinstance(closed, CircleRow):
            plan_round(books, closed, act.now)
