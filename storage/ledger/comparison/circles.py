"""Lending circles, against what the records tell."""

from __future__ import annotations

from storage.circles.rows import CircleRow, SeatRow, words_hash
from storage.circles.seeds import is_promised
from storage.ledger.comparison.beside import Beside
from storage.ledger.verifier.state import State, Wrong


def compare_circles(beside: Beside, state: State) -> None:
    """Circles and their seats as they are kept for quick looking."""
    told, seats = dict(state.circles), dict[int, dict[int, int]]()
    for kept in beside.every(SeatRow):
        if kept.member:
            seats.setdefault(kept.circle, {})[kept.seat] = kept.member
    for circle in beside.every(CircleRow):
        made = told.pop(circle.number, None)
        if made is None:
            raise Wrong(f"No record tells of circle {circle.number}.")
        sits = {at: seat.member for at, seat in enumerate(made.circle.seats, 1) if seat.member}
        as_told = (made.entry, made.circle.stage, made.circle.text(), sits)
        as_kept = (circle.entry, circle.stage, circle.body, seats.pop(circle.number, {}))
        if as_told != as_kept:
            raise Wrong(f"Circle {circle.number} is not as its records tell it.")
        if words_hash(circle) != made.circle.words:
            raise Wrong(f"Circle {circle.number} is not called as it was when it opened.")
        if not is_promised(circle.seed, made.circle.commitment, made.circle.plan.draws):
            raise Wrong(f"The seed of circle {circle.number} is not the one it was opened with.")
    for number in (*told, *seats):
        raise Wrong(f"Circle {number}, of which there is something left, is missing.")
