"""Funds of the purse and what is paid in instalments, by what the records say. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from storage.ledger.accounts import PARTS, Account, fund_account
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse.told import Told, ToldFund
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import instalments, weights
from storage.purse.kinds import OF_FUNDS, RESERVING, STOPPABLE


def there(state: State, number: int) -> ToldFund | None:
    """The open fund with a number."""
    fund = state.purse.funds.get(number)
    return None if fund is None or fund.closed_at is not None else fund


def role_of(state: State, told: Told) -> str:
    """The role whose holders decide on what is spent of a fund; empty where everybody does."""
    fund = state.purse.funds.get(told.fund)
    return fund.role if fund is not None and told.kind in OF_FUNDS else ""


def account_of(state: State, asset: int, fund: int) -> Account:
    """What a part of the purse holds; of one that was never booked on, nothing."""
    key = fund_account(asset, fund)
    found = (each for each in state.accounts.values() if each.key == key)
    return next(found, Account(*key, number=0))


def touched(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """Nothing comes into a fund or out of it but while there is one."""
    for line in postings:
        account = state.account(line.account, row)
        if account.kind == "fund" and there(state, account.owner) is None:
            raise Wrong(f"Entry {named(row.number)} books on fund {account.owner}, which is none.")
    if row.kind == "move":
        parts = [state.account(line.account, row).kind for line in postings]
        if len(parts) != 2 or not PARTS.issuperset(parts):
            raise Wrong(f"Entry {named(row.number)} moves more than from one part to another.")


# -- proposals -------------------------------------------------------------------------------------


def may_be_proposed(state: State, row: EntryRow, told: Told) -> None:
    """What is taken is free where it is taken from, and what it is about is there."""
    held = account_of(state, told.asset, told.fund)
    free = held.balance - held.reserved
    needed = weights.reserved(told) if told.kind in RESERVING else 0
    match told.kind:
        case "spend":
            fine = told.target == 0 and _in_parts(told)
        case "grants" | "outlay":
            fine = told.target == 0
        case "move":
            fine = told.target != told.fund
        case "close":
            fine = told.fund > 0 and held.reserved == 0 and told.amount == held.balance
        case "expense" | "repay":
            fine = told.target == told.fund == 0
        case "budget":
            fine = told.target > 0 and told.fund == 0
        case "stop":
            other = state.purse.proposals.get(told.target)
            fine = other is not None and other.state in STOPPABLE
        case _:
            fine = told.fund == told.target == 0
    about = (told.fund, 0 if told.kind == "stop" else told.target)
    fine = fine and all(each == 0 or there(state, each) is not None for each in about)
    if told.kind != "spend":
        fine = fine and (told.parts, told.every) == (1, "")
    if not fine or needed > free:
        raise Wrong(f"Entry {named(row.number)} proposes what there is not.")


def _in_parts(told: Told) -> bool:
    if not told.every:
        return bool(told.parts == 1)
    known = told.every in instalments.RHYTHMS
    return known and 1 < told.parts <= min(told.amount, instalments.MOST_PARTS)


def pays_part(told: Told, now: int) -> None:
    """One more of its parts is paid; the rest is counted from it where it is the first, or ends a
    pause."""
    told.parts_paid += 1
    if told.parts > 1 and told.state != "running":
        told.anchor, told.anchored = now, told.parts_paid


def next_due(told: Told) -> int:
    """When the next part is due."""
    periods = told.parts_paid - told.anchored + 1
    return instalments.due(told.anchor or 0, told.every, periods)


def closes(state: State, row: EntryRow, told: Told, postings: Sequence[Line]) -> bool:
    """Whether an entry takes what came into a fund while its closing was decided: all of it, to
    what is in no fund, together with what the decision moved."""
    if told.kind != "close" or told.state != "paid" or told.ended_at != row.time:
        return False
    payer, taker = (
        next(state.account(line.account, row) for line in postings if line.amount * sign > 0)
        for sign in (-1, 1)
    )
    empties = payer.key == fund_account(told.asset, told.fund) and payer.balance == 0
    return row.kind == "move" and empties and taker.kind == "treasury"
