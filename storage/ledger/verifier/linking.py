"""Two members become one. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from storage.ledger.accounts import Account
from storage.ledger.entries import EntryRow
from storage.ledger.limits import joined_freeze, joined_limit
from storage.ledger.verifier import circles, grant_gifts, votes
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.merging import joined


def may_join(state: State, row: EntryRow, detail: dict[str, Any], postings: Sequence[Line]) -> None:
    """Two become one: neither may be one with somebody already, and nothing else is moved."""
    merged, into = int(detail["member"]), int(detail["into"])
    if merged == into or merged in state.merged or into in state.merged:
        raise Wrong(f"Entry {named(row.number)} joins members who cannot become one.")
    for line in postings:
        account = state.account(line.account, row)
        if account.kind != "member" or account.owner not in (merged, into):
            raise Wrong(f"Entry {named(row.number)} moves what is neither of the two's.")


def join(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Whatever the one had and was is the other's: balances, limits, a pause, the standing."""
    merged, into = int(detail["member"]), int(detail["into"])
    for kept in state.of_member.get(merged, ()):
        left = state.account(kept.number, row)
        if left.balance or left.reserved or left.pending_in:
            raise Wrong(
                f"Entry {named(row.number)} leaves something on the account member/{merged}."
            )
        if left.credit_limit is not None:
            _join_limit(state, row, left, into)
    until = joined_freeze(state.frozen.get(into), state.frozen.get(merged))
    if until is not None:
        if state.frozen.get(merged, 0) > state.frozen.get(into, 0) and merged in state.freezes:
            state.freezes[into] = state.freezes[merged]
        state.frozen[into] = until
    if {merged, into} <= state.members.keys():
        state.members[into] = joined(state.members[into], state.members[merged])
        for account, member in state.identities.items():
            if member == merged:
                state.identities[account] = into
    if merged in state.established and into not in state.established:
        state.establish(row, into)
    votes.join(state, merged, into)
    circles.join(state, merged, into)
    grant_gifts.join(state, merged, into)
    state.merged[merged] = into


def _join_limit(state: State, row: EntryRow, left: Account, into: int) -> None:
    for kept in state.of_member.get(into, ()):
        if kept.asset == left.asset:
            held = state.account(kept.number, row)
            limit = joined_limit(held.credit_limit, left.credit_limit)
            state.accounts[held.number] = replace(held, credit_limit=limit)
            return
    raise Wrong(f"The account that entry {named(row.number)} joins a limit to is missing.")
