"""Currencies: opened once, changed where nothing is sealed, and what one member may owe. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storage.entries import EntryRow
from storage.judge.state import State, Wrong, named

DESIGN = (
    "model", "decimals", "credit_limit", "newcomer_limit", "newcomers_together", "ceiling",
    "starter", "supply_cap", "max_tip",
)  # fmt: skip
"""What the record that opens a currency says of it, and later records may change."""


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number = int(detail["asset"])
    design, name = state.designs.get(number), named(row.number)
    if design is None:
        raise Wrong(f"Entry {name} opens a currency that is not there.")
    if number in state.assets:
        raise Wrong(f"Entry {name} opens a currency a second time.")
    # A currency that takes the place of another is sealed where that one was.
    sealed = state.assets[max(state.assets)].sealed if state.assets else ""
    known = {key: detail[key] for key in DESIGN}
    state.assets[number] = replace(design, newcomers_owe=0, sealed=sealed, **known)


def changed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asset = state.asset(int(detail["asset"]), row)
    field = str(detail["field"])
    if asset.is_sealed(field) and row.cause.startswith("member/"):
        raise Wrong(f"Entry {named(row.number)} changes the {field}, which was sealed.")
    # Words are not on the chain: name, code and symbol come with no value.
    changes = {key: detail[key] for key in detail if key in DESIGN}
    if "value" in detail:
        changes[field] = detail["value"]
    if not changes.keys() <= set(DESIGN):
        raise Wrong(f"Entry {named(row.number)} changes the {field}, which cannot be.")
    state.assets[asset.number] = replace(asset, **changes)


def limited(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    owner, asset = int(detail["member"]), state.asset(int(detail["asset"]), row)
    for account in state.of_member.get(owner, ()):
        if account.asset == asset.number:
            held = state.account(account.number, row)
            state.accounts[held.number] = replace(held, credit_limit=detail["value"])
            return
    if detail["value"] is not None:
        raise Wrong(f"The account that entry {named(row.number)} sets a limit for is missing.")


def sealed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asset = state.asset(int(detail["asset"]), row)
    fields = ",".join(each for each in (asset.sealed, str(detail["field"])) if each)
    state.assets[asset.number] = replace(asset, sealed=fields)
