"""Rounds of grants: what was applied for, the count done again, and who may be paid by it. Pure.

A round opens when its proposal is carried out, and ends once: what was kept for it is let go, and
in the next record just those are paid whom the ballots fund, as far as they can be paid. Gifts to
projects, and what of them goes back, are in `storage.ledger.verifier.grant_gifts`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, get_args

from storage.counting.delegation import Carried
from storage.grants import ballots, thanks
from storage.grants.rows import (
    AFTER_STOP,
    BY_RULE,
    BY_STOP,
    GRANTS,
    UNBACKING,
    Unpaid,
    read_halves,
    read_unpaid,
)
from storage.grants.terms import MOST_APPLICATIONS, MOST_EACH, read_terms
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import grant_gifts, grant_halves, rounds
from storage.ledger.verifier.purse import execution, found, people
from storage.ledger.verifier.rounds import Applied, Told, round_of
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import policy


def follows(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Once what a round kept is let go, nothing comes before its payout, and nothing between that
    and what goes back to those who gave, or is kept for second halves."""
    for told in state.grants.values():
        back = (row.kind, detail.get("round")) == (UNBACKING, told.number)
        early = bool(told.returning) and not back
        if (told.halving or told.keeping) and not told.returning:
            early = not grant_halves.follows(told, row, detail)
        ends = told.off and told.stage != "over" and not told.released
        early = early or (ends and row.kind not in ("result", "void"))
        if (told.released and row.kind != "grant") or early:
            raise Wrong(
                f"Entry {named(row.number)} comes before the payout of round {told.number}."
            )


def recorded(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A record about a round: it opens, or somebody applies, edits, or takes back."""
    number, act = int(detail["round"]), str(detail["act"])
    if act == "open":
        _open(state, row, detail, number)
        return
    if act == "report":
        grant_halves.reported(state, row, detail)
        return
    told = round_of(state, row, detail)
    if act == "postpone":
        _postpone(state, row, detail, told)
        return
    if act == "off":
        _call_off(state, row, told)
        return
    if act in ("give", "count"):
        grant_gifts.recorded(state, row, detail, told)
        return
    place = int(detail["place"])
    match act:
        case "apply":
            if place != len(told.applications) + 1:
                raise Wrong(f"Entry {named(row.number)} applies out of turn.")
            member = int(row.cause.removeprefix("member/"))
            told.applications[place] = Applied(member, 0, None, row.number)
        case "edit" | "withdraw":
            _require_own(state, row, told.applications[place])
        case _:
            raise Wrong(f"Entry {named(row.number)} is an act that no round knows.")
    if act == "withdraw":
        _withdraw(state, row, told, place)
        return
    _require_may_apply(state, row, told)
    mine = told.applications[place]
    mine.amount, mine.words, mine.entry = int(detail["amount"]), detail["words"], row.number
    mine.not_with = int(detail.get("not_with", 0))
    other = told.applications.get(mine.not_with)
    if mine.not_with and (other is None or other is mine):
        raise Wrong(f"Entry {named(row.number)} excludes what nobody applied for.")
    _require_within(state, row, told, mine)


def _postpone(state: State, row: EntryRow, detail: dict[str, Any], told: Told) -> None:
    gives, until = told.stage == "giving", int(detail["until"])
    last = told.give_until if gives else told.apply_until
    goes_on = state.paused_until or 0
    stopped = row.cause == BY_STOP and gives and last <= row.time < goes_on
    if stopped:
        fair = until == goes_on + AFTER_STOP
    else:
        fair = row.cause == "rule/absence" and until > last
    if not fair or told.result:
        raise Wrong(f"Entry {named(row.number)} keeps a round open without a reason.")
    if gives:
        told.give_until = until
    else:
        told.apply_until = until


def _call_off(state: State, row: EntryRow, told: Told) -> None:
    """By its proposer before anybody voted or gave, or by the decision that stops it."""
    decided = row.cause.startswith("proposal/")
    if told.off or told.stage == "over" or (told.result and not decided):
        raise Wrong(f"Entry {named(row.number)} calls off what is counted.")
    told.off = True
    if decided:
        stop = execution.carried_out(state, row)
        if (stop.kind, stop.target) != ("stop", told.proposal):
            raise Wrong(f"Entry {named(row.number)} calls off what nobody decided to stop.")
        return
    by = state.purse.proposals[told.proposal].proposed_by
    vote = state.votes.get(told.number)
    voted = vote is not None and any(choice for _, choice in vote.ballots.values())
    if not state.is_own_act(row, by) or voted or told.given():
        raise Wrong(f"Entry {named(row.number)} calls off a round that it may not.")


def _open(state: State, row: EntryRow, detail: dict[str, Any], number: int) -> None:
    if number != state.matters + 1:
        raise Wrong(f"Entry {named(row.number)} opens round {number} out of turn.")
    proposal = execution.runs(state, row)
    terms = read_terms(proposal.terms)
    until = int(detail["until"])
    if (detail["proposal"], until) != (proposal.number, terms.applied_until(row.time)):
        raise Wrong(f"Entry {named(row.number)} opens another round than was decided.")
    state.matters = number
    state.grants[number] = Told(
        number,
        proposal.number,
        row.number,
        row.time,
        until,
        terms,
        proposal.amount,
        proposal.asset,
        proposal.fund,
    )


def _require_may_apply(state: State, row: EntryRow, told: Told) -> None:
    member = int(row.cause.removeprefix("member/"))
    if told.stage != "applying" or row.time >= told.apply_until:
        raise Wrong(f"Entry {named(row.number)} applies when nobody could.")
    if member in state.merged or state.standing(member, row) is None:
        raise Wrong(f"Entry {named(row.number)} is by a newcomer, who may not do that.")


def _require_within(state: State, row: EntryRow, told: Told, mine: Applied) -> None:
    person, terms = state.goes_on_as(mine.member), told.terms
    there = [each for each in told.applications.values() if each.became == "open"]
    theirs = [each for each in there if state.goes_on_as(each.member) == person]
    within = (
        0 < mine.amount <= told.budget,
        terms.least <= mine.amount <= (terms.most or told.budget),
        sum(each.amount for each in theirs) <= terms.most_asked(told.budget),
        len(theirs) <= MOST_EACH,
        len(there) <= MOST_APPLICATIONS,
    )
    if not all(within):
        raise Wrong(f"Entry {named(row.number)} applies for more than its round allows.")


def _require_own(state: State, row: EntryRow, mine: Applied) -> None:
    gone = row.cause == "rule/forgotten" and state.is_forgotten(mine.member)
    own = row.cause.startswith("member/") and state.is_own_act(row, mine.member)
    if mine.became != "open" or not (own or gone):
        raise Wrong(f"Entry {named(row.number)} changes what somebody else applied for.")


def _withdraw(state: State, row: EntryRow, told: Told, place: int) -> None:
    """Until the first vote."""
    mine = told.applications[place]
    if told.stage == "voting":
        vote = state.votes[told.number]
        if vote.state != "open" or any(choice for _, choice in vote.ballots.values()):
            raise Wrong(f"Entry {named(row.number)} takes back what was voted on.")
    if told.stage == "giving" and (told.given() or told.result):
        raise Wrong(f"Entry {named(row.number)} takes back what was given for.")
    mine.became = "withdrawn" if told.stage == "applying" else "dropped"
    mine.entry = row.number


# -- the vote --------------------------------------------------------------------------------------


def vote_opened(state: State, row: EntryRow, number: int) -> None:
    """The vote of a round has the terms and the roll that the round gives it."""
    told, name = state.grants.get(number), named(row.number)
    fine = told is not None and not told.terms.is_quadratic and told.stage == "applying"
    if told is None or not fine or row.time < told.apply_until:
        raise Wrong(f"Entry {name} opens a vote about grants, and no round is at it.")
    vote = state.votes[number]
    roll = people.roll_of(state, row, number)
    fresh = sum(policy.is_fresh(each, state.first_moved_at, row.time) for each in roll)
    span = told.terms.vote_span(row.time, len(roll), fresh)
    right = (told.terms.ballot(len(told.on_ballot())), row.time + span)
    nothing = not told.on_ballot() and not told.terms.is_thanks
    if nothing or (vote.terms, vote.closes_at) != right:
        raise Wrong(f"Entry {name} opens a vote by other terms than its round has.")
    told.stage = "voting"


def vote_ended(state: State, row: EntryRow, number: int, passed: Carried) -> None:
    """Count the ballots of a round, as they are when its vote closes."""
    told, vote = state.grants[number], state.votes[number]
    if told.terms.is_thanks:
        _thank(state, row, told)
        return
    told.outcome = ballots.counted(
        told.terms,
        vote.terms,
        rounds.projects(state, told),
        {member: choice for member, (_, choice) in vote.ballots.items()},
        passed.by,
        budget=told.budget,
        quorum=policy.full_quorum(len(vote.roll or ())),
        unit=10 ** state.assets[told.asset].decimals,
    )


def _thank(state: State, row: EntryRow, told: Told) -> None:
    """Whoever was given points gets a part, as if they had applied for it."""
    vote = state.votes[told.number]
    quorum = policy.full_quorum(len(vote.roll or ()))
    told.thanks = thanks.counted(vote.published, told.budget, quorum)
    roll = {state.goes_on_as(each) for each in vote.roll or ()}
    if not told.thanks.shares.keys() <= roll:
        raise Wrong(f"Entry {named(row.number)} thanks somebody who is not on its roll.")
    for place, (member, units) in enumerate(told.thanks.shares.items(), 1):
        told.applications[place] = Applied(member, units, None, row.number)


# -- the end ---------------------------------------------------------------------------------------


def released(state: State, row: EntryRow, number: int) -> None:
    """What was kept for a round is let go at its end alone."""
    pending = state.pendings[number]
    if pending.kind != GRANTS or found.caused(state, row).state != "round":
        return
    told = next(
        each for each in state.grants.values() if f"proposal/{each.proposal}" == pending.cause
    )
    nothing = told.stage == "applying" and not told.on_ballot() and row.time >= told.apply_until
    if told.terms.is_thanks:  # Nobody applies; the key of its ballots may be lost.
        vote = state.votes.get(told.number)
        nothing = vote is not None and vote.state == "cancelled"
    if told.stage == "over" or not (told.result or nothing):
        raise Wrong(f"Entry {named(row.number)} lets go of what round {told.number} keeps.")
    told.released = True


def paid_out(state: State, row: EntryRow, detail: dict[str, Any], postings: Sequence[Line]) -> None:
    """The payout is what the ballots say: whoever is funded is paid in full, or it is said why
    not."""
    told, name = round_of(state, row, detail), named(row.number)
    if not told.released or row.cause != BY_RULE:
        raise Wrong(f"Entry {name} pays grants whose round is not over.")
    funded = told.funded()
    if str(detail["funded"]) != " ".join(map(str, funded)):
        raise Wrong(f"Entry {name} funds other projects than the ballots of its round do.")
    unpaid = read_unpaid(str(detail["unpaid"]))
    if set(unpaid) - set(funded) or set(unpaid.values()) - set(get_args(Unpaid)):
        raise Wrong(f"Entry {name} leaves out whom nobody funded.")
    pays: Counter[int] = Counter()
    granted: dict[int, int] = {}
    for place in funded:
        mine = told.applications[place]
        person = state.goes_on_as(mine.member)
        _require_reason(state, row, person, unpaid.get(place, ""))
        if place not in unpaid:
            gets, granted[place] = grant_gifts.gets(told, place)
            pays[person] += gets
    kept = grant_halves.keep_back(state, told, granted)
    for place, units in kept.items():
        pays[state.goes_on_as(told.applications[place].member)] -= units
    escrow = sum(pays.values()) - sum(granted.values())
    booked: dict[tuple[str, int], int] = {}
    for line in postings:
        account = state.account(line.account, row)
        booked[account.kind, account.owner] = line.amount
        if line.asset != told.asset:
            raise Wrong(f"Entry {name} pays grants in another currency.")
    right = {("member", person): amount for person, amount in pays.items()}
    if escrow:
        right["escrow", told.number] = -escrow
    if any(granted.values()):
        right["fund" if told.fund else "treasury", told.fund] = -sum(granted.values())
    if booked != right:
        raise Wrong(f"Entry {name} does not pay what its round funds.")
    if read_halves(str(detail.get("halves", ""))) != kept:
        raise Wrong(f"Entry {name} keeps other second halves than there are.")
    for place, mine in told.applications.items():
        if mine.became == "open":
            mine.became = (
                "unfunded" if place not in funded else "unpaid" if place in unpaid else "paid"
            )
            mine.reason, mine.granted = unpaid.get(place, ""), granted.get(place, 0)
    grant_gifts.return_the_rest(state, told, unpaid)
    told.stage, told.released, told.paid, told.ended_at = "over", False, row.number, row.time
    execution.ran(state, told.proposal, row)


def rested(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A round by which nobody is paid: all of it has been taken in."""


def _require_reason(state: State, row: EntryRow, person: int, why: str) -> None:
    """Who is forgotten is not paid; whether somebody is in a room no record tells."""
    right = "forgotten" if state.is_forgotten(person) else why if why == "gone" else ""
    if why != right:
        raise Wrong(f"Entry {named(row.number)} pays or leaves out whom it should not.")
