"""Pending transfers: reserved once, ended once, and what was reserved is what is paid. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.limits import KINDS
from storage.ledger.verifier.payments import may_pay
from storage.ledger.verifier.state import Line, Reservation, State, Wrong, named


def reserve(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, kind, name = int(detail["pending"]), str(detail["for"]), named(row.number)
    payer, payee = int(detail["payer"]), int(detail["payee"])
    amount = int(detail["amount"])
    before, rule = state.account(payer, row), KINDS[kind]
    asset = state.asset(before.asset, row)
    if number in state.pendings or amount <= 0 or (payer == payee) != rule.held:
        raise Wrong(f"Entry {name} reserves what cannot be reserved.")
    credited = rule.held or state.account(payee, row).kind in rule.credits
    if before.kind not in rule.debits or not credited:
        raise Wrong(f"Entry {name} reserves for a {kind} on accounts that have none.")
    after = replace(before, reserved=before.reserved + amount)
    may_pay(state, row, asset, after, newcomer=state.newcomer(before))
    state.put(row, asset, before, after, breach=False)
    if not rule.held:
        coming = state.account(payee, row)
        coming = replace(coming, pending_in=coming.pending_in + amount)
        ceiling = asset.ceiling if coming.kind == "member" and rule.ceiling else None
        if ceiling is not None and coming.balance + coming.pending_in > ceiling:
            raise Wrong(f"Entry {name} reserves above the ceiling of then.")
        state.accounts[payee] = coming
    told = "ends" in detail
    state.pendings[number] = Reservation(
        kind,
        row.cause,
        payer,
        payee,
        amount,
        row.time,
        ends_at=int(detail["ends"]) if told else None,
        key=str(detail["key"]) if told else None,
    )


def paid(state: State, row: EntryRow, postings: Sequence[Line], number: int) -> None:
    """An entry that pays a reservation: from its payer, to its payee, as was reserved."""
    posted = max(line.amount for line in postings)
    pending = _release(state, row, number, "posted", posted=posted)
    legs = {(line.account, line.amount) for line in postings}
    payees = [line.account for line in postings if line.amount > 0]
    payee = payees[0] if KINDS[pending.kind].held else pending.payee
    if legs != {(pending.payer, -posted), (payee, posted)} or (row.kind, row.cause) != (
        pending.kind,
        pending.cause,
    ):
        raise Wrong(f"Entry {named(row.number)} pays something else than was reserved.")


def _release(
    state: State, row: EntryRow, number: int, ended: str, *, posted: int = 0
) -> Reservation:
    pending = state.pendings.get(number)
    if pending is None or pending.state != "open":
        raise Wrong(f"Entry {named(row.number)} ends a reservation that is not open.")
    if posted > pending.amount:
        raise Wrong(f"Entry {named(row.number)} pays more than was reserved.")
    if pending.ends_at is not None:
        over = 0 < pending.ends_at <= row.time
        if posted and over:
            raise Wrong(f"Entry {named(row.number)} pays a reservation whose time was over.")
        if ended == "expired" and not over:
            raise Wrong(f"Entry {named(row.number)} ends a reservation before its time.")
    pending.state, pending.posted = ended, posted
    pending.entry = row.number if posted else None
    payer = state.account(pending.payer, row)
    after = replace(payer, reserved=payer.reserved - pending.amount)
    state.put(row, state.asset(payer.asset, row), payer, after, breach=True)
    if KINDS[pending.kind].held:
        return pending
    payee = state.account(pending.payee, row)
    less = replace(payee, pending_in=payee.pending_in - pending.amount)
    state.accounts[payee.number] = less
    return pending


def voided(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    _release(state, row, int(detail["pending"]), "voided")


def expired(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    _release(state, row, int(detail["pending"]), "expired")
