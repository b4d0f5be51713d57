"""Accounts, what was given back, reservations and currencies, against what the records tell."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from storage import schema
from storage.export import exact
from storage.ledger.accounts import MAY_GO_BELOW_ZERO, Account
from storage.ledger.chain import text_hash
from storage.ledger.comparison.beside import Beside, differing
from storage.ledger.pendings import Pending
from storage.ledger.verifier.designs import DESIGN
from storage.ledger.verifier.state import Reservation, State, Wrong, account_named, named

_p = schema.postings
_CORRECTED = (
    select(_p.c.entry, _p.c.account, _p.c.corrected)
    .where(_p.c.community_id == bindparam("community_id"), _p.c.corrected != 0)
    .order_by(_p.c.entry, _p.c.line)
)


def compare_accounts(beside: Beside, state: State) -> None:
    sums: dict[int, int] = {}
    for number, kept in beside.accounts.items():
        counted = state.accounts.get(number)
        counted = counted or Account(kept.asset, kept.kind, kept.owner, number)
        where = f"The account {account_named(kept)}"
        if (kept.asset, kept.kind, kept.owner) != (counted.asset, counted.kind, counted.owner):
            raise Wrong(
                f"Account {number} is {account_named(counted)} by its records, and kept as"
                f" {account_named(kept)}."
            )
        if kept.balance != counted.balance:
            right, there = (_exact(beside, each) for each in (counted, kept))
            raise Wrong(f"{where} should stand at {right}, not at {there}.")
        if (kept.reserved, kept.pending_in) != (counted.reserved, counted.pending_in):
            raise Wrong(f"What is reserved on {where[4:]} is not what its reservations say.")
        if kept.last_out != counted.last_out:
            raise Wrong(f"When {where[4:]} last paid something out is not what is booked.")
        if kept.balance < 0 and kept.kind not in MAY_GO_BELOW_ZERO:
            raise Wrong(f"{where} is below zero.")
        if kept.credit_limit != counted.credit_limit:
            raise Wrong(f"The credit limit of {where[4:]} is not the one that was set.")
        if state.tells and number not in state.told:
            raise Wrong(f"No record tells of {where[4:]}, number {number}.")
        sums[kept.asset] = sums.get(kept.asset, 0) + kept.balance
    for number, counted in state.accounts.items():
        if number not in beside.accounts:
            raise Wrong(f"Account {number}, {account_named(counted)}, is missing.")
    for asset, total in sums.items():
        if total:
            raise Wrong(f"All accounts of asset {asset} together are {total} units, not 0.")


def _exact(beside: Beside, account: Account) -> str:
    asset = beside.designs.get(account.asset)
    return str(account.balance) if asset is None else exact(account.balance, asset)


def compare_counters(beside: Beside, state: State) -> None:
    """How much of each posting was given back, as it is kept beside it."""
    left = dict(state.corrected)
    for entry, account, corrected in beside.rows(_CORRECTED):
        if corrected != left.pop((int(entry), int(account)), 0):
            raise Wrong(f"What was given back of entry {named(int(entry))} is miscounted.")
    for entry, _ in left:
        raise Wrong(f"What was given back of entry {named(entry)} is miscounted.")


def compare_pendings(beside: Beside, state: State) -> None:
    left = dict(state.pendings)
    for kept in beside.every(Pending):
        counted = left.pop(kept.number, None)
        if counted is None:
            raise Wrong(f"Reservation {kept.number} has no record.")
        as_kept = Reservation(
            kept.kind,
            kept.cause,
            kept.payer,
            kept.payee,
            kept.amount,
            kept.opened_at,
            kept.state,
            kept.posted,
            kept.entry,
            None if counted.ends_at is None else kept.ends_at,
            None if counted.key is None else text_hash(kept.key),
        )
        if as_kept != counted or kept.asset != state.accounts[counted.payer].asset:
            raise Wrong(f"Reservation {kept.number} is not as its records tell it.")
    for number in left:
        raise Wrong(f"Reservation {number} is missing.")


def compare_designs(beside: Beside, state: State) -> None:
    for number, counted in state.assets.items():
        kept = beside.designs[number]
        name = differing(counted, kept, (*DESIGN, "newcomers_owe", "sealed", "opened_at"))
        if name is not None:
            raise Wrong(f"The {name} kept for {kept.name} is not the one that was set.")
    for number, words in state.words.items():
        if number not in beside.designs or beside.designs[number].words != words:
            raise Wrong(f"What currency {number} is called is not what was written.")
    for kept in beside.designs.values():
        if kept.number not in state.assets:
            raise Wrong(f"The currency {kept.name} was never opened.")
