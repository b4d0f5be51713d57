"""What of shared income is taken back where less came in than was shared: the rule and its record.

What funds and members were given of money that never was is taken back as far as it is still there;
what is spent or paid stays with whoever had it, and counts against what comes next.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.ledger.accounts import fund_account, treasury
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry, Leg
from storage.purse.shares import WHOLE, Given, Part, written_given

UNSHARED = "unshared"
"""The kind of the record, and why what a member was to be paid is over."""


@dataclass(frozen=True, slots=True)
class Unpaid:
    """`units` of a part that the proposal `number` keeps for `member`, and nobody has paid."""

    number: int
    part: int
    member: int
    units: int


def taken_back(
    parts: Sequence[Part],
    came: int,
    given: Mapping[int, int],
    free: Mapping[int, int],
    unpaid: Sequence[Unpaid],
    given_up: Mapping[int, int],
) -> tuple[list[Given], list[int]]:
    """What is taken back of each part now that only `came` came in all, and of which proposals.

    `given` is what each part (counted from 1) was given, `free` what the fund of a part still has,
    `given_up` what of a role nobody ever paid, so that it is with the treasury already. Of a fund
    as much as it was given too much and still has. Of a role first what was given up, which nobody
    got; then all that nobody has paid yet of it, where that is no more than was given too much: a
    sum that a holder has read is never another, and of several members none is left out alone.
    90 of 100 to a fund that has 60 left, and nothing came: 60, and 30 that it has had.
    """
    back: list[Given] = []
    over: list[int] = []
    for number, part in enumerate(parts, 1):
        much = max(0, given.get(number, 0) - part.share * came // WHOLE)
        if part.to != "role":
            units = min(much, free.get(number, 0)) if part.to == "fund" else much
            back += [Given(number, units)] if units else []
            continue
        nobody_got = min(much, given_up.get(number, 0))
        if nobody_got:
            back.append(Given(number, nobody_got))
        much -= nobody_got
        theirs = [each for each in unpaid if each.part == number]
        if sum(each.units for each in theirs) <= much:
            back += [Given(number, each.units, each.member) for each in theirs]
            over += [each.number for each in theirs]
    return back, over


def unshared(
    correction: int, parts: Sequence[Part], asset: int, back: Sequence[Given], cause: str
) -> Entry:
    """The entry right before the one that puts income right by the voucher `correction`."""
    moved = [
        (fund_account(asset, parts[each.part - 1].fund), each.units)
        for each in back
        if parts[each.part - 1].to == "fund"
    ]
    whole = sum(units for _, units in moved)
    legs = [Leg(key, -units) for key, units in moved]
    legs += [Leg(treasury(asset), whole)] if whole else []
    detail: Detail = {"of": correction, "back": written_given(back)}
    return Entry(UNSHARED, tuple(legs), cause=cause, detail=detail)
