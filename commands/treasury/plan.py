"""How a spend is decided as things stand: by treasurers, or by whose vote and by which terms."""

from __future__ import annotations

from dataclasses import dataclass

from storage import roles
from storage.counting.terms import Terms
from storage.purse import funds, policy, proposals, rollup
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books


def free(books: Books, asset: int) -> int:
    """What the purse has, its funds included, that is not spoken for."""
    held, reserved = funds.held(books, asset)
    return held - reserved


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


def plan(books: Books, proposal: Proposal, now: int) -> Plan:
    """How a proposal is decided that has not been decided about, by all others that are open."""
    large, capped = weight(books, proposal, now)
    people = proposals.roll(books, proposal.kind, proposal.receiver, now)
    fresh = proposals.fresh(books, people, now)
    steps = proposals.eased_by(books) if capped else 0
    if not policy.eases(len(people), steps):
        steps = 0
    terms, span = policy.terms(len(people), fresh, large=large, steps=steps)
    small = capped and can_approve(books, proposal, now)
    roll = tuple(each.number for each in people)
    return Plan(small, steps, large, terms, span, roll, fresh)


def weight(books: Books, proposal: Proposal, now: int) -> tuple[bool, bool]:
    """Whether it is a large part of the purse, and whether it is within the caps of small spends.

    Only what leaves the purse is weighed, and nothing but spends is ever small.
    """
    amount = proposals.weighed(proposal)
    if not amount:
        return False, False
    receiver = proposals.party(proposal, person_of(books, proposal.receiver))
    claims = proposals.claims(books, proposal.asset, now, but=proposal.number)
    balance, _ = funds.held(books, proposal.asset)
    large = policy.is_large(amount, receiver, claims, balance, now)
    if proposal.kind != "spend" or proposal.parts > 1:
        return large, False
    least = rollup.least(books, proposal.asset, now)
    return large, policy.within_caps(amount, receiver, claims, least, now)


def can_approve(books: Books, proposal: Proposal, now: int) -> bool:
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
    return len(able) >= policy.APPROVALS or len(able) == len(chosen) == 1


def treasurers(books: Books) -> dict[int, int]:
    """Who was chosen, as persons, and since when."""
    found: dict[int, int] = {}
    for each in roles.holders(books, "treasurer"):
        person = person_of(books, each.member)
        found[person] = min(each.given_at, found.get(person, each.given_at))
    return found
