"""What gives back: never more than was given, whichever entries give it back. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import Line, State, Wrong, named


def correct(state: State, row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]) -> None:
    name = named(row.number)
    for entry, account, amount in parts_of(row, postings, detail):
        if entry >= row.number:
            raise Wrong(f"Entry {name} gives back an entry that comes after it.")
        # Read again rather than remembered: its hash was checked on the way here.
        booked = state.booked(entry).amounts
        given = {number: moved for number, moved in booked.items() if moved * amount < 0}
        back, found = abs(amount), False
        for number in _given_back_by(state, account, given, row):
            key = (entry, number)
            corrected = state.corrected.get(key, 0)
            part, found = min(back, abs(given[number]) - corrected), True
            if part:
                state.corrected[key] = corrected + part
            back -= part
        if not found:
            raise Wrong(f"Entry {name} gives back what was never given.")
        if back:
            raise Wrong(f"Entry {name} gives back more than is left of entry {named(entry)}.")


def _given_back_by(state: State, number: int, given: Mapping[int, int], row: EntryRow) -> list[int]:
    """The accounts whose postings one gives back: its own, and of those one with it."""
    account = state.account(number, row)
    own = [number] if number in given else []
    if account.kind != "member" or not state.merged:
        return own
    others = (state.account(other, row) for other in given if other != number)
    return own + [
        other.number
        for other in others
        if other.kind == "member" and state.goes_on_as(other.owner) == account.owner
    ]


def parts_of(
    row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]
) -> list[tuple[int, int, int]]:
    """(entry, account, amount) of all that an entry gives back."""
    if row.corrects is not None:
        return [(row.corrects, line.account, line.amount) for line in postings]
    parts, sums = [], dict[int, int]()
    for written in str(detail["parts"]).split():
        entry, account, amount = map(int, written.split(":"))
        parts.append((entry, account, amount))
        sums[account] = sums.get(account, 0) + amount
    if sums != {line.account: line.amount for line in postings}:
        raise Wrong(f"Entry {named(row.number)} gives back something else than it says.")
    return parts
