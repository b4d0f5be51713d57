"""What needs the agreement of several: each one's is a record, and with the last it is done."""

from __future__ import annotations

from dataclasses import dataclass

from commands.circles.kept_acts import KeepAct
from commands.circles.planned import plan_grace, plan_part, plan_round
from commands.engine.request import Request
from storage.changes import Act
from storage.circles import rows
from storage.circles.rows import CircleRow, Detail
from storage.ledger.movements import Entry
from storage.unit_of_work import Books


def agreement_of(
    request: Request, books: Books, row: CircleRow, topic: str, seat: int
) -> tuple[Entry, KeepAct]:
    """The record of a seat's agreement to something, and how it is kept."""
    act: Detail = {"act": "consent", "to": topic, "seat": seat}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    return entry, KeepAct(row.number, tuple(act.items()))


@dataclass(frozen=True, slots=True)
class Then:
    """What is done with the last agreement that it needed; its dates are planned anew."""

    circle: int
    act: tuple[tuple[str, int | str | None], ...]
    cause: str

    def apply(self, books: Books, act: Act) -> None:
        done = rows.do(books, self.circle, dict(self.act), self.cause, act.now)
        if not isinstance(done, CircleRow):
            return
        match dict(self.act)["act"]:
            case "repay":
                plan_part(books, done, int(str(dict(self.act)["seat"])), act.now)
            case "pause" if done.circle.collecting:
                plan_grace(books, done, act.now)
            case "pause":
                plan_round(books, done, act.now)
