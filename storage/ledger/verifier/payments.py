"""What holds of every entry that moves something: its form, who may pay, who may take. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storage.export import exact
from storage.ledger.accounts import Account
from storage.ledger.assets import Asset
from storage.ledger.entries import EntryRow
from storage.ledger.limits import GIFTS, KINDS, floor
from storage.ledger.money import MOST
from storage.ledger.verifier.state import Line, State, Wrong, account_named, named


def form(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """What holds of every entry, whatever its kind."""
    name, sums = named(row.number), dict[int, int]()
    for line in postings:
        sums[line.asset] = sums.get(line.asset, 0) + line.amount
    if any(sums.values()):
        raise Wrong(f"The postings of entry {name} do not sum to zero.")
    if len({line.account for line in postings}) != len(postings):
        raise Wrong(f"Entry {name} books twice on one account.")
    if row.kind in GIFTS:
        givers = (state.account(line.account, row) for line in postings if line.amount < 0)
        payers = {account_named(account) for account in givers}
        if payers != {row.cause}:
            raise Wrong(f"Entry {name} was paid by {_listed(payers)} and given by {row.cause}.")


def move(state: State, row: EntryRow, posting: Line, *, from_pending: bool) -> None:
    amount = posting.amount
    account, asset = state.account(posting.account, row), state.asset(posting.asset, row)
    rule, name = KINDS[row.kind], named(row.number)
    if account.asset != posting.asset:
        raise Wrong(f"Entry {name} books an asset on an account of another.")
    if account.kind not in (rule.debits if amount < 0 else rule.credits):
        raise Wrong(f"Entry {name} ({row.kind}) books on the account {account_named(account)}.")
    if account.kind == "member" and account.owner in state.merged:
        raise Wrong(
            f"Entry {name} books on the account of member/{account.owner}, who is one with another."
        )
    paid = amount < 0 and not rule.corrects and not rule.joins
    after = replace(
        account,
        balance=account.balance + amount,
        last_out=row.number if paid else account.last_out,
    )
    if not -MOST <= after.balance <= MOST:
        raise Wrong(f"Entry {name} takes an account beyond what can be counted.")
    if account.kind == "outside" and after.balance > 0:
        raise Wrong(f"Entry {name} takes more out of {account_named(account)} than it held.")
    newcomer = state.newcomer(account)
    if not from_pending:
        if amount < 0:
            may_pay(state, row, asset, after, newcomer=newcomer)
        else:
            _may_take(row, asset, after, amount)
    state.put(row, asset, account, after, breach=rule.breaks(asset) or from_pending)


def may_pay(state: State, row: EntryRow, asset: Asset, after: Account, *, newcomer: bool) -> None:
    rule, name = KINDS[row.kind], named(row.number)
    if rule.frozen and after.kind == "member" and state.paused(after.owner, row):
        raise Wrong(f"Entry {name} was paid by a member who was paused then.")
    if rule.paused and row.time < (state.paused_until or 0):
        raise Wrong(f"Entry {name} was booked while all transfers were stopped.")
    low = floor(asset, after, newcomer=newcomer)
    if rule.owned and low is not None:
        low = max(0, low)
    if low is not None and after.balance - after.reserved < low and not rule.breaks(asset):
        raise Wrong(
            f"Entry {name} takes the account {account_named(after)} to"
            f" {exact(after.balance - after.reserved, asset)}, below its limit of then,"
            f" {exact(low, asset)}."
        )


def _may_take(row: EntryRow, asset: Asset, after: Account, amount: int) -> None:
    name = named(row.number)
    if row.kind in GIFTS and asset.max_tip is not None and amount > asset.max_tip:
        raise Wrong(f"Entry {name} gives more at once than was allowed then.")
    if row.kind == "starter" and amount != asset.starter:
        raise Wrong(f"Entry {name} gives another starter than the one of then.")
    ceiling = asset.ceiling if after.kind == "member" and KINDS[row.kind].ceiling else None
    if ceiling is not None and after.balance + after.pending_in > ceiling:
        raise Wrong(f"Entry {name} takes an account above the ceiling of then.")


def _listed(parts: set[str]) -> str:
    return ", ".join(sorted(parts)) or "nobody"
