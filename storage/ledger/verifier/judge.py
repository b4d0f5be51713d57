"""Judge each record of a community by what was in force when it was booked. Pure.

Balances, limits, reservations and standing are worked out from the records alone, by the rules of
`storage.ledger.limits` and not by the posting function, so that the one is a check on the other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from storage.grants.rows import BACKING, UNBACKING
from storage.ledger.entries import EntryRow
from storage.ledger.limits import GIFTS, KINDS
from storage.ledger.verifier import (
    circles,
    corrections,
    delegations,
    designs,
    elections,
    fund_records,
    funds,
    grant_gifts,
    grants,
    inventory,
    linking,
    moderation,
    payments,
    pledges,
    reservations,
    votes,
)
from storage.ledger.verifier.purse import (
    acts,
    changes,
    execution,
    goals,
    holdings,
    proposals,
    rollup,
    shares,
    steps,
    taken_back,
)
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse.holdings import KINDS as VOUCHERS
from storage.purse.taking_back import UNSHARED


def judge(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """Take one record in, in its turn. Raises Wrong where it may not have been booked as it was."""
    try:
        _judge(state, row, postings)
    except (KeyError, TypeError, ValueError):
        raise Wrong(f"Entry {named(row.number)} is no {row.kind} that can be read.") from None


def _judge(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    detail: dict[str, Any] = {} if row.detail is None else json.loads(row.detail)
    rule, name = KINDS.get(row.kind), named(row.number)
    moderation.may_follow(state, row)
    inventory.tell(state, row, detail)
    if rule is None:
        raise Wrong(f"Entry {name} is of a kind nobody knows: {row.kind}.")
    if rule.corrects and row.corrects is None and "parts" not in detail:
        raise Wrong(f"Entry {name} does not say what it gives back.")
    if row.corrects is not None and not rule.corrects:
        raise Wrong(f"Entry {name} says what it gives back, and a {row.kind} gives nothing back.")
    if rule.joins:
        linking.may_join(state, row, detail, postings)
    grants.follows(state, row, detail)
    shares.may_follow(state, row)
    taken_back.may_follow(state, row, detail)
    if row.kind == "shared" and not postings:
        shares.shared(state, row, postings, detail)
    if row.kind == UNSHARED and not postings:
        taken_back.unshared(state, row, postings, detail)
    if row.kind in circles.KINDS:
        circles.take(state, row, detail, postings)
    if row.kind == "grant":
        grants.paid_out(state, row, detail, postings)
    if row.kind in (BACKING, UNBACKING):
        grant_gifts.moved(state, row, detail, postings)
    if not postings:
        if rule.debits and not rule.joins and not rule.still:
            raise Wrong(f"Entry {name} is a {row.kind} that moves nothing.")
        _record(state, row, detail)
        return
    payments.form(state, row, postings)
    if state.first_moved_at is None:
        state.first_moved_at = row.time
    pending = "pending" in detail
    if pending:
        reservations.paid(state, row, postings, int(detail["pending"]))
    if row.corrects is not None or "parts" in detail:
        corrections.correct(state, row, postings, detail)
    moderation.by_whom(state, row, postings, detail)
    funds.touched(state, row, postings)
    # Payers first, as the ledger has it.
    for posting in sorted(postings, key=lambda posting: posting.amount):
        payments.move(state, row, posting, from_pending=pending)
    if row.kind in ("spend", "mint", "burn", "move", "grants", "outlay", "writeoff"):
        execution.paid(state, row, postings)
    if row.kind == "import":
        execution.brought(state, row, postings)
    if row.kind in ("receive", "handed"):
        holdings.confirmed(state, row, postings)
    if row.kind == "shared":
        shares.shared(state, row, postings, detail)
    if row.kind == UNSHARED:
        taken_back.unshared(state, row, postings, detail)
    if row.kind == "righted":
        holdings.righted(state, row, postings)
    if row.kind in ("outlay", "charge"):
        holdings.paid_out(state, row, postings)
    if "goal" in detail:
        goals.given(state, row, detail, postings)
    rollup.moved(state, row, postings)
    if row.kind in GIFTS:
        state.note_paid(row, postings)
    if rule.joins:
        linking.join(state, row, detail)


def _reserve(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    reservations.reserve(state, row, detail)
    execution.reserved(state, row, int(detail["pending"]))


def _void(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    reservations.voided(state, row, detail)
    execution.released(state, row, int(detail["pending"]))
    grants.released(state, row, int(detail["pending"]))


def _role(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    moderation.gave_or_took_role(state, row, detail)
    execution.role_given(state, row, detail)


def _record(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A record without postings: what later entries are judged by."""
    take = _RECORDS.get(row.kind)
    if take is None:
        raise Wrong(f"Nothing is known to follow from entry {named(row.number)}.")
    take(state, row, detail)


_RECORDS: dict[str, Callable[[State, EntryRow, dict[str, Any]], None]] = {
    "open": designs.opened,
    "outside": designs.outside,
    "design": designs.changed,
    "seal": designs.sealed,
    "limit": designs.limited,
    "freeze": moderation.froze,
    "thaw": moderation.thawed,
    "standing": moderation.established,
    "role": _role,
    "pause": moderation.paused_all,
    "gap": moderation.noted_gap,
    "closed": moderation.closed,
    "reopened": moderation.reopened,
    "debt": moderation.wrote_debt,
    "link": linking.join,
    "joined": inventory.joined,
    "part": inventory.parted,
    "forget": inventory.forgot,
    "reserve": _reserve,
    "void": _void,
    "expire": reservations.expired,
    "vote": votes.opened,
    "ballot": votes.balloted,
    "postpone": votes.postponed,
    "result": votes.ended,
    "option": votes.added,
    "delegation": delegations.changed,
    "election": elections.opened,
    "candidate": elections.stood,
    "standing time": elections.moved,
    "elected": elections.elected,
    **dict.fromkeys(circles.KINDS, circles.rested),
    "propose": proposals.proposed,
    "second": acts.acted,
    "approve": acts.acted,
    "object": acts.acted,
    "challenge": acts.acted,
    "step": steps.stepped,
    "extend": steps.extended,
    "change": changes.changed,
    "round": grants.recorded,
    "grant": grants.rested,
    "policy": execution.settled,
    "share": shares.settled,
    "shared": grants.rested,
    UNSHARED: grants.rested,
    "instruct": shares.instructed,
    "setting": execution.set_,
    "fund": fund_records.opened,
    "fund closed": fund_records.closed,
    "budget": fund_records.budgeted,
    "pledge": pledges.pledged,
    "unpledge": pledges.ended,
    "holding": holdings.opened,
    **dict.fromkeys(VOUCHERS, holdings.written),
    "confirm": holdings.confirm,
    "unvoucher": holdings.withdrawn,
    "dispute": holdings.disputed,
    "answer": holdings.answered,
    "goal": goals.opened,
    "goal ended": goals.ended,
}
