"""How much is asked of the purse by all that is open or paid, and what is small beside it. Pure."""

from __future__ import annotations

from storage.grants.rows import GRANTS, Paid
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse import found, rollup
from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State
from storage.purse import easing, policy
from storage.purse.policy import Claim
from storage.purse.proposals import ASKED, CAPPED, decided_at, party, weighed


def claims(state: State, told: Told, now: int) -> list[Claim]:
    over = {
        each.number: each
        for each in state.purse.proposals.values()
        if (each.kind, each.state, each.asset) == (GRANTS, "paid", told.asset)
    }
    granted = [
        Claim(
            state.goes_on_as(each.member),
            each.amount,
            each.at,
            capped=False,
        )
        for each in _granted(state, now - policy.WINDOW)
        if each.proposal in over
    ]
    return granted + [
        Claim(
            party(each, state.goes_on_as(each.receiver)),
            weighed(each),
            decided_at(each),
            each.way in CAPPED,
        )
        for each in state.purse.proposals.values()
        if each is not told
        and each.asset == told.asset
        and weighed(each)
        and each.state in ASKED
        and each.number not in over
    ]


def _granted(state: State, since: int) -> list[Paid]:
    """The grants that were paid since a time."""
    return [
        Paid(told.proposal, each.member, each.amount, told.ended_at)
        for told in state.grants.values()
        if (told.ended_at or 0) > since
        for each in told.applications.values()
        if each.became == "paid"
    ]


def is_within(state: State, row: EntryRow, told: Told, one: int, every: int) -> bool:
    """Whether a spend is within so many per cent for one receiver, and for all in 30 days."""
    if told.kind != "spend" or told.parts > 1:
        return False
    receiver, least = state.goes_on_as(told.receiver), rollup.least(state, told.asset, row.time)
    asked = claims(state, told, row.time)
    return policy.within_caps(told.amount, receiver, asked, least, row.time, one=one, every=every)


def eased_by(state: State) -> int:
    ended = []
    for number, lacked, full in state.purse.ended:
        told = state.purse.proposals[number]
        people = {state.goes_on_as(told.proposed_by)} | found.people(state, told, "second")
        ended.append(easing.Ended(lacked, full, frozenset(people)))
    return easing.steps(ended)
