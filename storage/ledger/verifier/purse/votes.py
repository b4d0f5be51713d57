"""Votes about the purse: their terms, who is on their roll, and what comes of them. Pure."""

from __future__ import annotations

from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.purse import found, people, share_roles, thresholds
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse import policy, shares
from storage.purse.kinds import FINAL, FIRST, LACKED, PAYING


def vote_opened(state: State, row: EntryRow, number: int) -> None:
    """A vote about the purse has the terms and the roll that the policy gives it."""
    vote, name = state.votes[number], named(row.number)
    told = next(
        (each for each in state.purse.proposals.values() if each.vote_opens == vote.kind), None
    )
    if told is None or vote.roll is None or (vote.kind == FIRST and told.number != number):
        raise Wrong(f"Entry {name} opens a vote about the purse, and nobody proposed it.")
    told.vote_opens = ""
    if vote.kind == FINAL:
        told.second_vote = number
    roll = people.roll_of(state, row, number)
    gets = told.kind in PAYING or share_roles.gives_share(state, told)
    receiver = state.goes_on_as(told.receiver) if gets else 0
    if any(each.number == receiver for each in roll):
        raise Wrong(f"Entry {name} has somebody on its roll who may not vote about it.")
    if told.kind == "share":
        wanted = shares.roles_of(shares.of_terms(told.terms))
        sharers = {person for each in wanted for person in people.holders(state, each)}
        given = [each for each in roll if each.number in sharers]
        if given and len(given) < len(roll):
            raise Wrong(f"Entry {name} has somebody on its roll who may not vote about it.")
    role = funds.role_of(state, told)
    theirs = people.holders(state, role)
    on_roll = sum(each.number in theirs for each in roll)
    if role and on_roll >= policy.ROLE_DECIDES and on_roll < len(roll):
        raise Wrong(f"Entry {name} asks others about what its fund's role decides.")
    fresh = sum(policy.is_fresh(each, state.first_moved_at, row.time) for each in roll)
    steps = thresholds.eased_by(state)
    if vote.kind == FIRST and (told.way == "eased") != (
        told.may_ease and policy.eases(len(roll), steps)
    ):
        raise Wrong(f"Entry {name} opens a vote by another quorum than there is.")
    if told.way != "eased":
        steps = 0
    large, by = bool(told.large), told.settled
    terms, span = policy.terms(len(roll), fresh, large=large, steps=steps, settled=by)
    if (vote.terms, vote.closes_at) != (terms, row.time + span):
        raise Wrong(f"Entry {name} opens a vote by other terms than the purse has.")


def vote_ended(state: State, row: EntryRow, number: int, yes: int, eligible: int) -> None:
    """What a vote about the purse comes to; the next record about it is its step."""
    vote = state.votes[number]
    told = found.of_vote(state, number)
    if vote.state == "cancelled":
        own = state.is_own_act(row, told.proposed_by)
        if vote.kind != FIRST or not own or any(choice for _, choice in vote.ballots.values()):
            raise Wrong(f"Entry {named(row.number)} calls a vote about the purse off.")
        told.state = "cancelled"
        return
    lacked, (_, cast) = vote.outcome in LACKED, vote.counts()
    full = cast >= policy.full_quorum(len(vote.roll))
    state.purse.ended.append((told.number, lacked, full))
    if vote.kind == FINAL:
        told.state = "final" if lacked or vote.outcome == "passed" else "lost"
        return
    told.everyone = yes == eligible
    told.state = "passed" if vote.outcome == "passed" else "lost"
