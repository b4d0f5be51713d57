"""Currencies: opened once, changed where nothing is sealed, and what one member may owe. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storage.ledger.accounts import Account
from storage.ledger.assets import Asset
from storage.ledger.entries import EntryRow
from storage.ledger.outside import OUTSIDE, outside_asset
from storage.ledger.verifier.purse import execution
from storage.ledger.verifier.state import State, Wrong, named

DESIGN = (
    "model",
    "decimals",
    "credit_limit",
    "newcomer_limit",
    "newcomers_together",
    "ceiling",
    "starter",
    "supply_cap",
    "max_tip",
)
"""What the record that opens a currency says of it, and later records may change."""


LIMITS = frozenset(DESIGN) - {"model", "decimals"}
"""What members agree to have changed, or are announced, once there is something in the purse."""


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number = int(detail["asset"])
    design, name = state.designs.get(number), named(row.number)
    if design is None:
        raise Wrong(f"Entry {name} opens a currency that is not there.")
    if number in state.assets:
        raise Wrong(f"Entry {name} opens a currency a second time.")
    # A currency that takes the place of another is sealed where that one was.
    before = _own_before(state, number)
    sealed = before.sealed if before else ""
    if "words" in detail:
        state.words[number] = str(detail["words"])
    known = {key: detail[key] for key in DESIGN}
    # One that takes another's place keeps the day of the first.
    opened_at = before.opened_at if before else row.time
    state.assets[number] = replace(
        design, newcomers_owe=0, sealed=sealed, opened_at=opened_at, **known
    )


def _own_before(state: State, number: int) -> Asset | None:
    """The community's own currency before the one with this number."""
    own = [each for each in state.assets.values() if each.model != OUTSIDE and each.number < number]
    return max(own, key=lambda each: each.number, default=None)


def outside(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """The books count in a currency from outside from now on."""
    number, name = int(detail["asset"]), named(row.number)
    design = state.designs.get(number)
    if design is None or design.model != OUTSIDE or number in state.assets:
        raise Wrong(f"Entry {name} opens a currency from outside that is not there.")
    right = outside_asset(number, design.code, row.time)
    if detail["words"] != right.words or int(detail["decimals"]) != right.decimals:
        raise Wrong(f"Entry {name} opens {design.code} as another currency than it is.")
    state.words[number] = right.words
    state.assets[number] = right


def changed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asset = state.asset(int(detail["asset"]), row)
    field = str(detail["field"])
    if asset.model == OUTSIDE:
        raise Wrong(f"Entry {named(row.number)} changes a currency that is not the community's.")
    decided = row.cause.startswith("proposal/")
    if asset.is_sealed(field) and not decided:
        raise Wrong(f"Entry {named(row.number)} changes the {field}, which was sealed.")
    # Words are not on the chain: name, code and symbol come with no value.
    changes = {key: detail[key] for key in detail if key in DESIGN}
    if "value" in detail:
        changes[field] = detail["value"]
    if decided or changes.keys() & LIMITS:
        execution.limit_changed(state, row, detail)
    if not changes.keys() <= set(DESIGN):
        raise Wrong(f"Entry {named(row.number)} changes the {field}, which cannot be.")
    if "words" in detail:
        state.words[asset.number] = str(detail["words"])
    after = state.assets[asset.number] = replace(asset, **changes)
    for number, account in state.accounts.items():
        if account.asset == asset.number and account.credit_limit is not None:
            # The same amount, counted in the units of now.
            limit = account.credit_limit * after.unit // asset.unit
            state.accounts[number] = replace(account, credit_limit=limit)


def limited(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    owner, value = int(detail["member"]), detail["value"]
    asset = state.asset(int(detail["asset"]), row)
    if state.is_own_act(row, owner) and not _stays(state, row, owner, asset, value):
        raise Wrong(f"Entry {named(row.number)} is somebody's own act about themselves.")
    if row.cause.startswith("proposal/") or not _stays(state, row, owner, asset, value):
        execution.limit_changed(state, row, detail)
    held = _account(state, row, owner, asset)
    if held is not None:
        state.accounts[held.number] = replace(held, credit_limit=value)
    elif value is not None:
        raise Wrong(f"The account that entry {named(row.number)} sets a limit for is missing.")


def _stays(state: State, row: EntryRow, owner: int, asset: Asset, value: int | None) -> bool:
    """Whether a limit is what it was before the currency was changed, or took another's place.

    Whoever does that may have a limit of their own, which goes along.
    """
    held = _account(state, row, owner, asset)
    if held is not None and held.credit_limit is not None:
        return value == held.credit_limit
    old = _own_before(state, asset.number)
    before = None if old is None else _account(state, row, owner, old)
    if value is None or old is None or before is None or before.credit_limit is None:
        return False
    return before.credit_limit * asset.unit == int(value) * old.unit


def _account(state: State, row: EntryRow, owner: int, asset: Asset) -> Account | None:
    kept = (each for each in state.of_member.get(owner, ()) if each.asset == asset.number)
    return next((state.account(each.number, row) for each in kept), None)


def sealed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asset = state.asset(int(detail["asset"]), row)
    fields = ",".join(each for each in (asset.sealed, str(detail["field"])) if each)
    state.assets[asset.number] = replace(asset, sealed=fields)
