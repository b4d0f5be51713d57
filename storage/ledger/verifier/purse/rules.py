"""By which policy the purse is spent, and what a moderator still changes without a vote. Pure."""

from __future__ import annotations

import json

from storage.ledger.verifier.purse import people, share_roles
from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State
from storage.purse.kinds import ABOUT_ROLES, SPENDING
from storage.purse.policies import DEFAULT, Policy


def last(state: State) -> tuple[int, Policy]:
    """What was settled last on how the purse is spent, and its record."""
    return max(state.purse.policies.items(), key=lambda each: each[0], default=(0, DEFAULT))


def in_force(state: State) -> tuple[int, Policy]:
    """The policy of what is proposed now: where all treasurers left, it is the default."""
    all_left = people.was_chosen(state) and not people.treasurers(state)
    return (0, DEFAULT) if all_left else last(state)


def has_passed(state: State) -> bool:
    there = state.purse.proposals.values()
    return any(each.kind in SPENDING and each.passed_at is not None for each in there)


def may_wait(state: State, told: Told) -> bool:
    """Whether a moderator's change is announced, and takes effect unless enough object.

    Treasurers and the policy until the purse was first spent by decision; limits that are not
    sealed, and who sees what, always.
    """
    if told.kind == "setting":
        return True
    if told.kind == "limit":
        return not state.assets[told.asset].is_sealed(json.loads(told.terms)["field"])
    of_treasurers = told.kind in ABOUT_ROLES and not told.terms
    of_treasurers = of_treasurers and not share_roles.gives_share(state, told)
    return (of_treasurers or told.kind == "policy") and not has_passed(state)
