"""What a reversal takes from whom, what stays owed, and the one entry that it is. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commands.money.gift_entries import Gift
from storage.ledger.accounts import member_account
from storage.ledger.debts import Debt
from storage.ledger.movements import Entry, Leg, Part


@dataclass(frozen=True, slots=True)
class Taken:
    """What a reversal takes, and what stays owed: by gift and receiver, in units."""

    gifts: tuple[Gift, ...]
    taken: Mapping[tuple[int, int], int]
    owed: Mapping[tuple[int, int], int]
    """(entry, member) → units."""

    @property
    def total(self) -> int:
        return sum(self.taken.values())


def decide_taken(gifts: Sequence[Gift], held: Mapping[int, int | None]) -> Taken:
    """What each receiver gives back of gifts, in the order of these.

    `held` is what an account can give at most, None where there is no such bound: credit may go
    below its limit here, but nobody gives back what is not there (docs/rules.md).
    """
    left = dict(held)
    taken: dict[tuple[int, int], int] = {}
    owed: dict[tuple[int, int], int] = {}
    for gift in gifts:
        for member, units in gift.left.items():
            most = left[member]
            share = units if most is None else min(units, most)
            if most is not None:
                left[member] = most - share
            if share:
                taken[gift.row.number, member] = share
            if units > share:
                owed[gift.row.number, member] = units - share
    return Taken(tuple(gifts), taken, owed)


def debts_of(taken: Taken) -> list[Debt]:
    """What stays owed, on the accounts that were given it, whoever goes on for them by now."""
    found: list[Debt] = []
    for gift in taken.gifts:
        for member in gift.left:
            back = taken.taken.get((gift.row.number, member), 0)
            for account, units in gift.on_accounts[member]:
                share = min(back, units)
                back -= share
                if units > share:
                    found.append(Debt(gift.row.number, account, units - share))
    return found


def owes_some(taken: Taken, gift: Gift) -> bool:
    return any(entry == gift.row.number for entry, _ in taken.owed)


def reversal_entry(
    taken: Taken, asset: int, payer: int, cause: str, why: str, detail: dict[str, Any]
) -> Entry:
    """The one entry: what each receiver gives back in all, and of several gifts, of which."""
    sums: dict[int, int] = {}
    for (_, member), units in taken.taken.items():
        sums[member] = sums.get(member, 0) + units
    legs = [Leg(member_account(asset, member), -units) for member, units in sums.items()]
    legs.append(Leg(member_account(asset, payer), taken.total))
    if len(taken.gifts) == 1:
        number = taken.gifts[0].row.number
        return Entry("reverse", tuple(legs), cause, why, number, detail or None)
    parts: list[Part] = []
    for gift in taken.gifts:
        mine = {m: units for (entry, m), units in taken.taken.items() if entry == gift.row.number}
        if not mine:
            continue
        parts += [
            Part(gift.row.number, member_account(asset, member), -units)
            for member, units in mine.items()
        ]
        whole = sum(mine.values())
        parts.append(Part(gift.row.number, member_account(asset, payer), whole))
    return Entry("reverse", tuple(legs), cause, why, detail=detail or None, parts=tuple(parts))
