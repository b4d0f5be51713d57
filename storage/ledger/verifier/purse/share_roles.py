"""Which roles are given a share of what comes in, or would be; who of them has a say. Pure."""

from __future__ import annotations

from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State
from storage.purse import shares
from storage.purse.kinds import ABOUT_ROLES, UNSETTLED


def is_shared_with(state: State, role: str) -> bool:
    """Whether a rule gives a role something, or a proposal that is open would."""
    rules = state.purse.shares.values()
    there = [shares.read_parts(each.parts) for each in rules if not each.ended]
    there += [
        shares.of_terms(each.terms)
        for each in state.purse.proposals.values()
        if each.kind == "share" and each.state in UNSETTLED
    ]
    return any(role in shares.roles_of(parts) for parts in there)


def gives_share(state: State, told: Told) -> bool:
    """Whether a proposal gives or takes a role with which what comes in is shared."""
    return told.kind in ABOUT_ROLES and is_shared_with(state, told.terms or "treasurer")
