"""How a spend is decided as things stand: by treasurers, or by whose vote and by which terms."""

from __future__ import annotations

from dataclasses import dataclass

from storage import roles
from storage.counting.terms import Terms
from storage.purse import (
    electorate,
    funds,
    policies,
    policy,
    proposals,
    rollup,
    share_proposals,
    weights,
)
from storage.purse.policies import DEFAULT, Policy
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books


def free(books: Books, asset: int) -> int:
    """What the purse has, its funds included, that is not spoken for."""
    held, reserved = funds.held(books, asset)
    return held - reserved


def free_in(books: Books, asset: int, fund: int) -> int:
    """What a fund has, or what is in none (0), that is not spoken for."""
    there = funds.account_of(books, asset, fund)
    return there.balance - there.reserved


@dataclass(frozen=True, slots=True)
class Plan:
    """How a spend is decided as things stand: by treasurers (`small`), or by a vote of `roll`."""

    small: bool
    eased: int
    large: bool
    terms: Terms
    span: int
    roll: tuple[int, ...]
    fresh: int
    settled: Policy = DEFAULT
    unless: bool = False
    """It takes nobody's approval, and is done unless enough object."""


def plan(books: Books, proposal: Proposal, now: int) -> Plan:
    """How a proposal is decided that has not been decided about, by all others that are open."""
    settled = policies.of(books, proposal.policy)
    people = electorate.roll(
        books, proposal.kind, proposal.receiver, now, proposal.fund, proposal.terms
    )
    fresh = electorate.fresh(books, people, now)
    receiver = person_of(books, proposal.receiver)
    claims = proposals.claims(books, proposal.asset, now, but=proposal.number)
    least = rollup.least(books, proposal.asset, now)

    def is_within(one: int, every: int) -> bool:
        return weights.is_within(proposal, receiver, claims, least, now, one=one, every=every)

    steps = 0
    if is_within(DEFAULT.small_one, DEFAULT.small_all):
        steps = electorate.eased_by(books)
    if not policy.eases(len(people), steps):
        steps = 0
    balance, _ = funds.held(books, proposal.asset)
    large = share_proposals.gives_share(books, proposal.kind, proposal.terms)
    large = large or weights.is_large(proposal, receiver, claims, balance, now)
    terms, span = policy.terms(len(people), fresh, large=large, steps=steps, settled=settled)
    small = is_within(settled.small_one, settled.small_all)
    small = small and can_approve(books, proposal, now, settled.approvals)
    unless = is_within(settled.unless_objected, settled.unless_objected)
    if electorate.role_of(books, proposal.kind, proposal.fund):
        # What belongs to a role is for its holders to vote on, and for no two treasurers.
        small = unless = False
    roll = tuple(each.number for each in people)
    return Plan(small or unless, steps, large, terms, span, roll, fresh, settled, unless)


def can_approve(books: Books, proposal: Proposal, now: int, needed: int) -> bool:
    """Whether there are treasurers enough who are neither its proposer nor its receiver.

    Until one was chosen they are the moderators, of whom the platform alone knows.
    """
    if not roles.was_filled(books, "treasurer"):
        return True
    theirs = {person_of(books, proposal.proposed_by), person_of(books, proposal.receiver)}
    chosen = treasurers(books)
    able = [
        person
        for person, since in chosen.items()
        if person not in theirs and since <= now - policy.TREASURER_AFTER
    ]
    alone = needed == DEFAULT.approvals and len(able) == len(chosen) == 1
    return len(able) >= needed or alone


def treasurers(books: Books) -> dict[int, int]:
    """Who was chosen, as persons, and since when."""
    found: dict[int, int] = {}
    for each in roles.holders(books, "treasurer"):
        person = person_of(books, each.member)
        found[person] = min(each.given_at, found.get(person, each.given_at))
    return found
