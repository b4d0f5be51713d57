"""What a record tells besides its entry: whose accounts are, who came, what is reserved. Pure.

From the first record on that tells of it, whatever is used must have been told of before; in books
that were begun earlier, what came before is taken from the rows that are kept, and the first record
that tells binds them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storage.inventory import (
    ACCOUNTS,
    BEGAN,
    CURRENCIES,
    PENDINGS,
    PEOPLE,
    read_accounts,
    read_currencies,
    read_pendings,
    read_people,
)
from storage.ledger.accounts import Account
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import delegations
from storage.ledger.verifier.state import State, Wrong, named

TOLD_BESIDES = frozenset({BEGAN, ACCOUNTS, CURRENCIES, PENDINGS, PEOPLE})
"""What any record may tell besides its entry."""


def tell(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Take in what a record tells, before its entry is judged."""
    first = BEGAN in detail
    if first:
        if state.tells:
            raise Wrong(f"Entry {named(row.number)} begins the books a second time.")
        state.begin(int(detail[BEGAN]))
    for account in read_accounts(str(detail.get(ACCOUNTS, ""))):
        _account(state, row, account, first=first)
    if first and any(account.number not in state.told for account in state.accounts.values()):
        raise Wrong(f"Entry {named(row.number)} does not tell of all accounts.")
    _people(state, row, detail, first=first)
    words = read_currencies(str(detail.get(CURRENCIES, "")))
    if words and not first:
        raise Wrong(f"Entry {named(row.number)} names currencies a second time.")
    state.words |= words
    for number, ends_at, key in read_pendings(str(detail.get(PENDINGS, ""))):
        pending = state.pendings.get(number)
        if pending is None or not first:
            raise Wrong(f"Entry {named(row.number)} tells of a reservation that is not there.")
        pending.ends_at, pending.key = ends_at, key


def _account(state: State, row: EntryRow, account: Account, *, first: bool) -> None:
    name = named(row.number)
    if not state.tells or account.number in state.told:
        raise Wrong(f"Entry {name} opens account {account.number} a second time.")
    before = state.accounts.get(account.number)
    if before is not None:
        # Booked on before records told of accounts, by what was kept of it.
        if not first or (before.asset, before.kind, before.owner) != (
            account.asset,
            account.kind,
            account.owner,
        ):
            raise Wrong(f"Entry {name} tells of account {account.number} as another's.")
        account = before
    state.open(account)


def _people(state: State, row: EntryRow, detail: dict[str, Any], *, first: bool) -> None:
    name = named(row.number)
    for told, accounts in read_people(str(detail.get(PEOPLE, ""))):
        member = told
        if not state.tells or member.number != len(state.members) + 1:
            raise Wrong(f"Entry {name} tells of member/{member.number} out of turn.")
        if first:
            # What older records said of them already.
            member = replace(
                member,
                established_at=state.established.get(member.number),
                merged_into=state.merged.get(member.number),
                frozen_until=state.frozen.get(member.number),
            )
        elif not (member.vouched_at is member.paid_at is member.forgotten_at is None):
            raise Wrong(f"Entry {name} tells of member/{member.number} what no record bears out.")
        state.members[member.number] = member
        for account in accounts:
            if account in state.identities and not (
                row.kind == "part" and state.identities[account] == int(detail["from"])
            ):
                raise Wrong(f"Entry {name} gives somebody's account to member/{member.number}.")
            state.identities[account] = member.number


def joined(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Since when somebody is there became known later than they did."""
    member = state.members[int(detail["member"])]
    if member.joined_at is not None or member.forgotten_at is not None:
        raise Wrong(
            f"Entry {named(row.number)} changes since when member/{member.number} is there."
        )
    state.members[member.number] = replace(member, joined_at=int(detail["at"]))


def parted(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """An account went its own way: it has come with the people this record tells of."""
    member, before = state.members[int(detail["member"])], int(detail["from"])
    fresh = member.returned_at == row.time and member.number in state.identities.values()
    if not fresh or not state.is_own_act(row, before):
        raise Wrong(f"Entry {named(row.number)} parts what was not one.")


def forgot(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Nobody can tell any more who that was."""
    number = int(detail["member"])
    if row.cause != "host" and not state.is_own_act(row, number):
        raise Wrong(f"Entry {named(row.number)} has somebody forgotten who did not ask for it.")
    delegations.forgot(state, number, row.number)
    for member in list(state.members.values()):
        if state.goes_on_as(member.number) == number:
            gone = replace(member, joined_at=None, forgotten_at=row.time)
            state.members[member.number] = gone
    state.identities = {
        account: member
        for account, member in state.identities.items()
        if state.goes_on_as(member) != number
    }
