"""What of shared income is taken back once it is put right: just what is still there. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.purse.told import Told, ToldVoucher
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import shares
from storage.purse.kinds import INSTRUCTED
from storage.purse.shares import Given, Part
from storage.purse.taking_back import UNSHARED, Unpaid, taken_back


def unshared(state: State, row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]) -> None:
    """What funds and members were given of what never came goes back, right before that."""
    name, correction = named(row.number), state.purse.vouchers[int(detail["of"])]
    first = state.purse.vouchers.get(correction.of)
    if first is None or correction.state != "open" or not first.shared:
        raise Wrong(f"Entry {name} takes back what was not shared.")
    got: dict[int, int] = {}
    for line in postings:
        account = state.account(line.account, row)
        if account.kind == "fund":
            got[account.owner] = -line.amount
    parts = _parts(state, first)
    back, over = _taken_back(state, first, never_came(first, correction), got)
    said = shares.read_given(str(detail["back"]))
    if not back or _as_persons(state, said) != _as_persons(state, back):
        raise Wrong(f"Entry {name} takes back other than is to be.")
    due = {
        parts[each.part - 1].fund: each.units for each in back if parts[each.part - 1].to == "fund"
    }
    if got != due or any(line.asset != first.asset for line in postings):
        raise Wrong(f"Entry {name} moves other than is taken back.")
    for each in back:
        state.purse.share_sums[first.share, first.asset, each.part] -= each.units
        if parts[each.part - 1].to == "role" and not each.member:
            first.never_got[each.part] += each.units
    state.purse.taking_back, state.purse.to_end = (correction.entry, row.cause), set(over)


def never_came(first: ToldVoucher, correction: ToldVoucher) -> int:
    """How much less came in than was counted, by a correction of income."""
    return correction.amount + correction.gone - first.never


def may_follow(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """What members were to be paid ends, and then the correction is booked, by the same member."""
    waits = state.purse.taking_back
    if waits is None:
        return
    ends = bool(state.purse.to_end) and row.kind == "step"
    rights = row.kind == "righted" and (int(detail["of"]), row.cause) == waits
    if row.kind != "void" and not ends and not (rights and not state.purse.to_end):
        raise Wrong(f"Entry {named(row.number)} comes before what was taken back is put right.")


def put_right(state: State, row: EntryRow, first: ToldVoucher, units: int) -> None:
    """Income is put right: nothing is left that could be taken back of what was shared of it."""
    state.purse.taking_back = None
    if first.shared and _taken_back(state, first, units, {})[0]:
        raise Wrong(f"Entry {named(row.number)} takes nothing back of what was shared.")


def ends(state: State, told: Told, detail: dict[str, Any]) -> bool:
    """Whether what a member was to be paid is over, since it never came."""
    over = detail["reason"] == UNSHARED and told.number in state.purse.to_end
    state.purse.to_end.discard(told.number)
    return over


def _parts(state: State, first: ToldVoucher) -> tuple[Part, ...]:
    return shares.read_parts(state.purse.shares[first.share].parts)


def _taken_back(
    state: State, first: ToldVoucher, units: int, moved: Mapping[int, int]
) -> tuple[list[Given], list[int]]:
    """What is taken back, by what funds have with what is just `moved` out of them."""
    parts, sums, free = _parts(state, first), dict[int, int](), dict[int, int]()
    for number, part in enumerate(parts, 1):
        sums[number] = state.purse.share_sums.get((first.share, first.asset, number), 0)
        if part.to == "fund":
            there = funds.account_of(state, first.asset, part.fund)
            free[number] = there.balance - there.reserved + moved.get(part.fund, 0)
    came = state.purse.share_sums.get((first.share, first.asset, 0), 0) - units
    unpaid = [
        Unpaid(each.number, shares.part_of(each.terms)[1], each.receiver, each.amount)
        for each in state.purse.proposals.values()
        if each.shared == first.shared and each.state in INSTRUCTED
    ]
    return taken_back(parts, came, sums, free, unpaid, _given_up(state, first))


def _given_up(state: State, first: ToldVoucher) -> Counter[int]:
    """What of each part nobody paid, or a vote stopped, without what of that never came."""
    found = Counter[int]()
    for each in state.purse.proposals.values():
        over = each.state in ("lapsed", "stopped") and each.reason != UNSHARED
        if each.shared == first.shared and over:
            found[shares.part_of(each.terms)[1]] += each.amount
    return found - first.never_got


def _as_persons(state: State, given: Sequence[Given]) -> list[tuple[int, int, int]]:
    return [(each.part, each.units, state.goes_on_as(each.member)) for each in given]
