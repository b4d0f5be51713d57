"""How much is asked of the purse by all that is open or paid, and what is small beside it. Pure."""

from __future__ import annotations

from storage.grants.rows import Paid
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse import found, rollup, share_roles
from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State
from storage.purse import easing, policy, weights
from storage.purse.policy import Claim


def claims(state: State, told: Told, now: int) -> list[Claim]:
    """What was asked of the purse and is open or paid, all but one proposal."""
    granted = _granted(state, now - policy.WINDOW)
    there = state.purse.proposals.values()
    return weights.claims(there, granted, state.goes_on_as, asset=told.asset, but=told.number)


def _granted(state: State, since: int) -> list[Paid]:
    """The grants that were paid since a time."""
    return [
        Paid(told.proposal, each.member, each.granted, told.ended_at)
        for told in state.grants.values()
        if (told.ended_at or 0) > since
        for each in told.applications.values()
        if each.became == "paid"
    ]


def is_within(state: State, row: EntryRow, told: Told, one: int, every: int) -> bool:
    """Whether a spend is within so many per cent for one receiver, and for all in 30 days."""
    receiver, least = state.goes_on_as(told.receiver), rollup.least(state, told.asset, row.time)
    asked = claims(state, told, row.time)
    return weights.is_within(told, receiver, asked, least, row.time, one=one, every=every)


def is_large(state: State, row: EntryRow, told: Told) -> bool:
    """Whether it is a large part of the whole purse."""
    if share_roles.gives_share(state, told):
        return True
    receiver, held = state.goes_on_as(told.receiver), rollup.balance(state, told.asset)
    return weights.is_large(told, receiver, claims(state, told, row.time), held, row.time)


def eased_by(state: State) -> int:
    ended = []
    for number, lacked, full in state.purse.ended:
        told = state.purse.proposals[number]
        people = {state.goes_on_as(told.proposed_by)} | found.people(state, told, "second")
        ended.append(easing.Ended(lacked, full, frozenset(people)))
    return easing.steps(ended)
