"""Money from outside: who holds it, who wrote it down, who confirmed it, what is in dispute. Pure.

Nothing comes into a holding or out of it but by a voucher that somebody else confirmed, or by a
decision of the purse.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from storage.ledger.accounts import AccountKey, fund_account, treasury
from storage.ledger.entries import EntryRow
from storage.ledger.outside import OUTSIDE
from storage.ledger.verifier.corrections import parts_of
from storage.ledger.verifier.purse import people, share_sums, taken_back
from storage.ledger.verifier.purse.told import ToldHolding, ToldVoucher
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import policy
from storage.purse.holders import People
from storage.purse.holdings import CORRECTABLE, outside_account


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Somebody holds something in a place from now on."""
    number, member = int(detail["holding"]), int(detail["member"])
    by_member = row.cause.startswith("member/")
    if number != len(state.purse.holdings) + 1 or member not in state.members or not by_member:
        raise Wrong(f"Entry {named(row.number)} opens a holding that nobody can have.")
    told = ToldHolding(number, member, detail["words"], row.number, row.time)
    state.purse.holdings[number] = told


def written(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Somebody writes down what came in, is handed over, was paid or is counted."""
    by, _, member = row.cause.partition("/")
    told = ToldVoucher(
        row.number,
        row.kind,
        int(member) if by == "member" else 0,
        int(detail["asset"]),
        int(detail["amount"]),
        int(detail.get("fee", 0)),
        int(detail["holding"]),
        int(detail.get("target", 0)),
        int(detail.get("proposal", 0)),
        int(detail.get("held", 0)),
        str(detail.get("receipt", "")),
        row.time,
        of=int(detail.get("of", 0)),
        share=int(detail.get("share", 0)),
        gone=int(detail.get("gone", 0)),
    )
    told.left = told.amount + (-told.fee if told.kind == "income" else told.fee)
    asset, name = state.asset(told.asset, row), named(row.number)
    if asset.model != OUTSIDE or told.member not in state.members or told.receipt.strip(_HEX + ","):
        raise Wrong(f"Entry {name} writes down what is no money from outside.")
    if not _fits(state, told, _people(state)):
        raise Wrong(f"Entry {name} writes down what nobody there can.")
    if told.kind == "count":
        told.state = "done"
    state.purse.vouchers[row.number] = told


_HEX = "0123456789abcdef"


def _fits(state: State, told: ToldVoucher, there: People) -> bool:
    """Whether a voucher is by whom it may be, and of what there is."""
    recorder, holder = state.goes_on_as(told.member), holder_of(state, told.holding)
    if told.kind == "correction":
        return there.may_write(recorder, holder) and _puts_right(state, told)
    sound = told.amount > 0 and told.fee >= 0 and not told.held and not told.of
    if told.gone:
        return False
    if told.share and (told.kind != "income" or not _holds_now(state, told)):
        return False
    match told.kind:
        case "income":
            able = there.may_write(recorder, holder) and there.may_hold(holder)
            return sound and able and told.fee < told.amount and not told.target
        case "handover":
            other = holder_of(state, told.target)
            able = recorder in (holder, other) and there.may_hold(other)
            return sound and able and told.holding != told.target and not told.fee
        case "payment":
            decided = state.purse.proposals.get(told.proposal)
            right = decided is not None and decided.amount == told.amount
            right = right and told.fee <= told.amount // policy.FEE_SHARE
            return sound and right and recorder == holder and not told.target
    own = recorder == holder and told.amount >= 0 and not (told.target or told.fee or told.of)
    return own and told.held == -balance(state, told.asset, told.holding)


def _holds_now(state: State, told: ToldVoucher) -> bool:
    """Whether the rule by which it is to be shared holds when it is written down."""
    rule = state.purse.shares.get(told.share)
    return rule is not None and not rule.ended


def _puts_right(state: State, told: ToldVoucher) -> bool:
    """Whether a correction lowers what is booked of a voucher, and is the only one that waits."""
    first, vouchers = state.purse.vouchers.get(told.of), state.purse.vouchers.values()
    if first is None or first.kind not in CORRECTABLE:
        return False
    booked = first.paid > 0 if first.kind == "payment" else first.state == "done"
    alone = not any(each.of == told.of and each.state == "open" for each in vouchers)
    off = told.amount + told.fee
    sound = min(told.amount, told.fee, told.held) >= 0 < off
    sound = sound and (told.fee == 0 or first.kind == "payment")
    same = (told.asset, told.holding) == (first.asset, first.holding)
    bare = not (told.target or told.proposal)
    never = first.shared > 0 and 0 < told.gone <= told.held
    sound = sound and (not told.gone or never) and off + told.gone >= first.never
    return booked and alone and sound and same and bare and told.held == first.left - off


def righted(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """A correction is confirmed: just what it says is given back of what was booked."""
    detail: dict[str, Any] = json.loads(row.detail or "{}")
    told = _open(state, row, detail, "correction")
    first = state.purse.vouchers[told.of]
    purse = fund_account(told.asset, fund_of(state, first.proposal))
    mine = outside_account(told.asset, told.holding)
    entry, sign = (first.done, -1) if first.kind == "income" else (first.paid, 1)
    right = {
        (number, key, units)
        for number, each in ((entry, told.amount), (first.charged, told.fee))
        for key, units in ((purse, sign * each), (mine, -sign * each))
        if each
    }
    given = {
        (number, state.account(account, row).key, units)
        for number, account, units in parts_of(row, postings, detail)
    }
    if given != right:
        raise Wrong(f"Entry {named(row.number)} puts right other than was written down.")
    _confirm(state, row, told)
    first.left = told.held
    if first.kind == "income":
        units = taken_back.never_came(first, told)
        taken_back.put_right(state, row, first, units)
        share_sums.put_right(state, first, units)
        first.never = told.gone
    else:
        share_sums.undone(state, state.purse.proposals[first.proposal], told.amount)
    if not first.left and first.state == "open":
        first.state = "withdrawn"


def confirmed(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """Income or a handover is confirmed, and booked whole."""
    detail: dict[str, Any] = json.loads(row.detail or "{}")
    kind = {"receive": "income", "handed": "handover"}[row.kind]
    told = _open(state, row, detail, kind)
    net, asset = told.amount - told.fee, told.asset
    mine = outside_account(asset, told.holding)
    right: set[tuple[AccountKey, int]] = {(treasury(asset), net), (mine, -net)}
    if told.kind == "handover":
        right = {(mine, net), (outside_account(asset, told.target), -net)}
    legs = {(state.account(each.account, row).key, each.amount) for each in postings}
    if legs != right:
        raise Wrong(f"Entry {named(row.number)} books other than was written down.")
    _confirm(state, row, told)


def paid_out(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """Money leaves a holding as was decided: what was asked for, and what paying it cost."""
    by, _, number = row.cause.partition("/")
    told = payment_of(state, int(number)) if by == "proposal" else None
    if told is None or told.at != row.time:
        raise Wrong(f"Entry {named(row.number)} pays what no holder wrote down.")
    taker = next(state.account(each.account, row) for each in postings if each.amount > 0)
    amount = max(each.amount for each in postings)
    due = told.fee if row.kind == "charge" else told.amount
    if (taker.key, amount) != (outside_account(told.asset, told.holding), due) or not due:
        raise Wrong(f"Entry {named(row.number)} pays other than was written down.")
    payer = next(state.account(each.account, row) for each in postings if each.amount < 0)
    if payer.key != fund_account(told.asset, fund_of(state, told.proposal)):
        raise Wrong(f"Entry {named(row.number)} pays out of another part of the purse.")
    if row.kind == "outlay":
        told.paid = row.number
    if row.kind == "charge":
        if told.charged:
            raise Wrong(f"Entry {named(row.number)} takes a fee a second time.")
        told.charged = row.number


def confirm(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Whoever was paid says so."""
    told = _open(state, row, detail, "payment")
    if state.purse.proposals[told.proposal].state != "paid":
        raise Wrong(f"Entry {named(row.number)} confirms what was not paid.")
    _confirm(state, row, told)


def _open(state: State, row: EntryRow, detail: dict[str, Any], kind: str) -> ToldVoucher:
    told = state.purse.vouchers.get(int(detail["of"]))
    if told is None or (told.kind, told.state) != (kind, "open"):
        raise Wrong(f"Entry {named(row.number)} confirms what is not open.")
    return told


def _confirm(state: State, row: EntryRow, told: ToldVoucher) -> None:
    person = _by(state, row)
    other = other_party(state, told)
    may = _may(state, row, person, told, other)
    by_holder = state.goes_on_as(told.member) == holder_of(state, told.holding)
    of = state.purse.vouchers.get(told.of, told)
    if (told.kind == "handover" and not by_holder) or (of.kind == "payment" and by_holder):
        # Whoever held it, or was paid, may have left, of which no record tells: then another
        # treasurer confirms.
        may = may or _may(state, row, person, told, 0)
    if not may:
        raise Wrong(f"Entry {named(row.number)} is confirmed by whom it may not be.")
    told.state, told.done = "done", row.number
    told.done_by = int(row.cause.removeprefix("member/"))


def _may(state: State, row: EntryRow, person: int, told: ToldVoucher, other: int) -> bool:
    first = apart_from(state, told)
    return may_confirm(state, row, person, told, other=other, apart={first} - {0})


def may_confirm(
    state: State,
    row: EntryRow,
    person: int,
    told: ToldVoucher,
    *,
    other: int = 0,
    apart: Collection[int] = (),
) -> bool:
    """Whether somebody may confirm a voucher, by the rules for who holds money from outside."""
    established = state.standing(person, row) is not None
    recorder, there = state.goes_on_as(told.member), _people(state)
    if json.loads(row.detail or "{}").get("away"):
        # The treasurers were in none of our rooms, of which no record tells.
        there = replace(there, treasurers=())
    return there.may_confirm(
        person, recorder=recorder, other=other, established=established, apart=apart
    )


def fund_of(state: State, proposal: int) -> int:
    """Of which fund a payment was made; 0 for none, and for what is no payment."""
    told = state.purse.proposals.get(proposal)
    return 0 if told is None else told.fund


def apart_from(state: State, told: ToldVoucher) -> int:
    """Whom a correction leaves with less to hand out, and who does not confirm it; 0 for nobody."""
    first = state.purse.vouchers.get(told.of)
    lowers = first is not None and first.kind == "income"
    return holder_of(state, told.holding) if lowers else 0


def other_party(state: State, told: ToldVoucher) -> int:
    """Who else was there when the money moved; 0 where that is nobody here."""
    recorder, holder = state.goes_on_as(told.member), holder_of(state, told.holding)
    match told.kind:
        case "income":
            return holder
        case "handover":
            other = holder_of(state, told.target)
            return other if recorder == holder else holder
        case "correction":
            first = state.purse.vouchers[told.of]
            if first.kind == "income" or recorder != holder:
                return 0 if first.kind == "income" else holder
            told = first
    receiver = state.purse.proposals[told.proposal].receiver
    return state.goes_on_as(receiver) if receiver else 0


def withdrawn(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Whoever wrote it down takes it back, before anybody confirmed it."""
    told = state.purse.vouchers[int(detail["of"])]
    open_ = told.state == "open" and told.kind in ("income", "handover", "correction")
    if not open_ or not state.is_own_act(row, told.member):
        raise Wrong(f"Entry {named(row.number)} takes back what it may not.")
    told.state, told.done = "withdrawn", row.number


def disputed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A member says that it is not right; it stands until somebody has answered."""
    told = state.purse.vouchers[int(detail["of"])]
    if _by(state, row) not in state.members or told.disputed > told.answered:
        raise Wrong(f"Entry {named(row.number)} disputes what it may not.")
    told.disputed = row.number


def answered(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Somebody who did not write it down has answered a dispute."""
    told = state.purse.vouchers[int(detail["of"])]
    may = _may(state, row, _by(state, row), told, 0)
    if told.disputed <= told.answered or not may:
        raise Wrong(f"Entry {named(row.number)} answers what it may not.")
    told.answered = row.number


def _by(state: State, row: EntryRow) -> int:
    by, _, member = row.cause.partition("/")
    return state.goes_on_as(int(member)) if by == "member" else 0


def _people(state: State) -> People:
    holders = people.holders(state, "holder")
    return People(people.treasurers(state), people.was_chosen(state), holders)


def holder_of(state: State, number: int) -> int:
    """Whose a holding is, as a person; 0 where there is none."""
    told = state.purse.holdings.get(number)
    return 0 if told is None else state.goes_on_as(told.member)


def payment_of(state: State, proposal: int) -> ToldVoucher | None:
    found = (each for each in state.purse.vouchers.values() if each.kind == "payment")
    return next((each for each in found if each.proposal == proposal), None)


def balance(state: State, asset: int, holding: int) -> int:
    """What stands on the account of a holding."""
    key = outside_account(asset, holding)
    return next((each.balance for each in state.accounts.values() if each.key == key), 0)
