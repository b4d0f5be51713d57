"""Members, their platform accounts and what moderators did, against what the records tell."""

from __future__ import annotations

from storage.freezes import Freeze
from storage.inventory import known
from storage.ledger.comparison.beside import Beside, differing
from storage.ledger.debts import all_debts
from storage.ledger.verifier.state import State, Wrong, named
from storage.members import Identity, Member
from storage.roles import Role

_TOLD = ("entered_at", "joined_at", "returned_at", "vouched_at", "paid_at", "forgotten_at")
"""What records tell of a member besides their standing, their pauses and their links."""


def compare_members(beside: Beside, state: State) -> None:
    """Who is established, paused and one with whom, and what else is told of each member."""
    established, frozen, merged = (
        dict(each) for each in (state.established, state.frozen, state.merged)
    )
    told = dict(state.members)
    for kept in beside.every(Member):
        number = kept.number
        if merged.pop(number, None) != kept.merged_into:
            raise Wrong(f"With whom member/{number} is one is not what was written.")
        if established.pop(number, None) != kept.established_at:
            raise Wrong(f"Since when member/{number} is established is not what was written.")
        if frozen.pop(number, None) != kept.frozen_until:
            raise Wrong(f"The pause kept for member/{number} is not the one that was set.")
        counted = told.pop(number, None)
        if counted is None and state.tells and number <= (beside.community.told or 0):
            raise Wrong(f"No record tells of member/{number}.")
        if counted is None:
            continue
        name = differing(counted, kept, _TOLD)
        if name is not None:
            raise Wrong(f"The {name} kept for member/{number} is not what was written.")
    for number in (*established, *frozen, *merged, *told):
        raise Wrong(f"There is no member/{number}, of whom the records tell.")


def compare_identities(beside: Beside, state: State) -> None:
    """Who is known by which platform account, by the hashes that records tell of."""
    if not state.tells:
        return
    left = dict(state.identities)
    for kept in beside.every(Identity, "member", "platform", "user_id"):
        told = left.pop(known(kept), None)
        # Whoever came since the last record is told of by the next one.
        if told is None and kept.member > len(state.members):
            continue
        if told != kept.member:
            raise Wrong(f"An account by which member/{kept.member} is known is not theirs.")
    for account, member in left.items():
        raise Wrong(f"An account on {account.platform} of member/{member} is missing.")


def compare_moderation(beside: Beside, state: State) -> None:
    """What moderators did, as it is kept for quick looking."""
    roles = dict(state.roles)
    for held in beside.every(Role):
        as_kept = (held.given_at, held.given_by, held.held)
        if roles.pop((held.role, held.member), None) != as_kept:
            raise Wrong(f"Whether member/{held.member} is {held.role} is not what was written.")
    for role, member in sorted(roles):
        raise Wrong(f"Whether member/{member} is {role} is not what was written.")
    if beside.community.paused_until != state.paused_until:
        raise Wrong("Until when all transfers are stopped is not what was written.")
    owed = {(debt.entry, debt.account): debt.amount for debt in all_debts(beside.books)}
    for entry, account in sorted(owed.keys() | state.debts.keys()):
        if owed.get((entry, account)) != state.debts.get((entry, account)):
            raise Wrong(f"What account {account} owes of entry {named(entry)} is miscounted.")
    freezes = {member: entry for member, (entry, _) in state.freezes.items()}
    for freeze in beside.every(Freeze):
        if freezes.pop(freeze.member, None) != freeze.entry:
            raise Wrong(f"The last pause of member/{freeze.member} is not the one that is kept.")
    for member in freezes:
        raise Wrong(f"The last pause of member/{member} is missing.")
