"""Pending transfers: reserved, then paid or let go."""

from __future__ import annotations

from storage.ledger.accounts import AccountKey, numbered
from storage.ledger.chain import Detail, text_hash
from storage.ledger.draft import Draft
from storage.ledger.limits import KINDS, can_give, can_take
from storage.ledger.movements import (
    Booked,
    Entry,
    Leg,
    Outcome,
    Post,
    Refused,
    Reserve,
    Unbookable,
    Void,
)
from storage.ledger.pendings import Pending, with_key
from storage.records import changed


def reserve(draft: Draft, reserve: Reserve) -> Outcome:
    """Keep units of a payer for a payee; asked again with the same key, it answers the same."""
    if reserve.kind not in KINDS or reserve.amount <= 0:
        raise Unbookable(f"cannot reserve {reserve}")
    if (reserve.payer == reserve.payee) != KINDS[reserve.kind].held:
        raise Unbookable(f"cannot reserve {reserve}")
    if KINDS[reserve.kind].paused and draft.community.paused(draft.now):
        return Refused("paused")
    before = with_key(draft.books, reserve.key) or next(
        (p for p in draft.pendings.values() if p.key == reserve.key), None
    )
    if before is not None:
        return _same_pending(draft, before, reserve)
    if 0 < reserve.ends_at <= draft.now:
        raise Unbookable(f"the time of {reserve} has come already")
    asset, rule = draft.asset(reserve.payer[0]), KINDS[reserve.kind]
    payer = draft.account(reserve.payer)
    credited = reserve.payee[1] in rule.credits or rule.held
    if payer.kind not in rule.debits or not credited:
        raise Unbookable(f"{reserve.kind} may not move from {payer.kind} to {reserve.payee[1]}")
    if payer.kind == "member":
        if rule.frozen and draft.member(payer.owner).frozen(draft.now):
            return Refused("frozen", payer.key)
        draft.settle_standing(draft.member(payer.owner))
    possible = can_give(draft.asset(asset.number), payer, newcomer=draft.newcomer(payer))
    if reserve.amount > possible:
        return Refused("over_limit", payer.key, possible)
    payee = draft.account(reserve.payee)
    room = can_take(asset, payee) if rule.ceiling else None
    if room is not None and reserve.amount > room:
        return Refused("over_ceiling", payee.key)
    refusal = draft.put(payer, 0, reserved=reserve.amount)
    if refusal is None and not rule.held:
        refusal = draft.put(payee, 0, coming=reserve.amount)
    if refusal:
        return refusal
    number = draft.community.pendings + 1
    draft.community = changed(draft.community, pendings=number)
    draft.pendings[number] = Pending(
        number,
        reserve.key,
        reserve.kind,
        reserve.cause,
        asset.number,
        payer.number,
        payee.number,
        reserve.amount,
        0,
        "open",
        draft.now,
        reserve.ends_at,
        None,
    )
    detail: Detail = {
        "pending": number,
        "payer": payer.number,
        "payee": payee.number,
        "amount": reserve.amount,
        "for": reserve.kind,
        "ends": reserve.ends_at,
        "key": text_hash(reserve.key),
    }
    draft.record(Entry("reserve", cause=reserve.cause, detail=detail))
    return Booked(number)


def _same_pending(draft: Draft, before: Pending, reserve: Reserve) -> Outcome:
    keys = _pending_accounts(draft, before)
    same = (before.kind, *keys, before.amount, before.cause, before.ends_at) == (
        reserve.kind,
        reserve.payer,
        reserve.payee,
        reserve.amount,
        reserve.cause,
        reserve.ends_at,
    )
    return Booked(before.number) if same else Refused("differs", reserve.payer)


def _pending_accounts(draft: Draft, pending: Pending) -> tuple[AccountKey, AccountKey]:
    known = {account.number: account.key for account in draft.accounts.values()}
    missing = [n for n in (pending.payer, pending.payee) if n not in known]
    known |= {n: account.key for n, account in numbered(draft.books, missing).items()}
    return known[pending.payer], known[pending.payee]


def pay(draft: Draft, movement: Post) -> Outcome:
    """Book what was reserved, or a part of it; the rest is free again."""
    pending = draft.pending(movement.pending)
    amount = pending.amount if movement.amount is None else movement.amount
    if not 0 < amount <= pending.amount:
        raise Unbookable(f"cannot post {amount} of pending {pending.number}")
    if pending.state == "posted" and pending.posted == amount and pending.entry is not None:
        return Booked(pending.entry)
    if pending.state != "open" or pending.over(draft.now):
        # Its time is its end, whether or not what ends it has run.
        return Refused("ended")
    held = KINDS[pending.kind].held
    if held != (movement.to is not None):
        raise Unbookable(f"whom is pending {pending.number} paid to: {movement.to}")
    payer, payee = _release(draft, pending)
    if movement.to is not None:
        if movement.to[1] not in KINDS[pending.kind].credits or movement.to[0] != pending.asset:
            raise Unbookable(f"{pending.kind} may not move to {movement.to}")
        payee = movement.to
    # A reservation was judged when it was made, and its release leaves room for it: only a
    # limit lowered since can stand in the way, and then the reservation still counts.
    for key, change in ((payer, -amount), (payee, amount)):
        refusal = draft.put(draft.account(key), change)
        if refusal:
            return refusal
    number = draft.community.entries + 1
    draft.accounts[payer] = changed(draft.accounts[payer], last_out=number)
    legs = (Leg(payer, -amount), Leg(payee, amount))
    detail = {"pending": pending.number}
    entry = Entry(pending.kind, legs, pending.cause, movement.memo, None, detail)
    draft.note_moved(entry)
    booked = draft.record(entry)
    draft.pendings[pending.number] = changed(
        pending, state="posted", posted=amount, entry=booked.number
    )
    return booked


def void(draft: Draft, movement: Void) -> Outcome:
    """Let go of what was reserved: it is withdrawn, or its time has come."""
    pending = draft.pending(movement.pending)
    state = "expired" if movement.expired else "voided"
    if pending.state == state:
        return Booked(pending.number)
    if pending.state != "open":
        return Refused("ended")
    if movement.expired and not pending.over(draft.now):
        raise Unbookable(f"the time of pending {pending.number} has not come")
    _release(draft, pending)
    draft.pendings[pending.number] = changed(pending, state=state)
    kind = "expire" if movement.expired else "void"
    draft.record(Entry(kind, cause=pending.cause, detail={"pending": pending.number}))
    return Booked(pending.number)


def _release(draft: Draft, pending: Pending) -> tuple[AccountKey, AccountKey]:
    payer, payee = _pending_accounts(draft, pending)
    draft.put(draft.account(payer), 0, reserved=-pending.amount)
    if not KINDS[pending.kind].held:
        draft.put(draft.account(payee), 0, coming=-pending.amount)
    return payer, payee
