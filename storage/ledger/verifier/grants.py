"""Rounds of grants: what was applied for, the count done again, and who may be paid by it. Pure.

A round opens when its proposal is carried out, and ends once: what was kept for it is let go, and
in the next record just those are paid whom the ballots fund, as far as they can be paid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from storage.counting.delegation import Carried
from storage.grants import ballots
from storage.grants.ballots import Project
from storage.grants.rows import BY_RULE, GRANTS, Unpaid, read_unpaid
from storage.grants.shares import Outcome
from storage.grants.terms import MOST_APPLICATIONS, MOST_EACH, RoundTerms, read_terms
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse import execution, found, people
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import policy


@dataclass(slots=True)
class Applied:
    """An application as its records tell it."""

    member: int
    amount: int
    words: str | None
    entry: int
    became: str = "open"
    reason: str = ""


@dataclass(slots=True)
class Told:
    """A round as its records tell it."""

    number: int
    proposal: int
    entry: int
    opened_at: int
    apply_until: int
    terms: RoundTerms
    budget: int
    asset: int
    stage: str = "applying"
    applications: dict[int, Applied] = field(default_factory=dict)
    outcome: Outcome | None = None
    released: bool = False
    """What was kept is let go, and the next record has to be the payout."""
    paid: int | None = None
    ended_at: int | None = None

    @property
    def result(self) -> str:
        """The count as the round keeps it."""
        return "" if self.outcome is None else ballots.to_text(self.outcome)

    def on_ballot(self) -> list[int]:
        """The places of those about whom there is a vote, in the order of its options."""
        return [at for at, each in self.applications.items() if each.became != "withdrawn"]


def follows(state: State, row: EntryRow) -> None:
    """Once what a round kept is let go, nothing comes before its payout."""
    for told in state.grants.values():
        if told.released and row.kind != "grant":
            raise Wrong(
                f"Entry {named(row.number)} comes before the payout of round {told.number}."
            )


def recorded(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A record about a round: it opens, or somebody applies, edits, or takes back."""
    number, act = int(detail["round"]), str(detail["act"])
    if act == "open":
        _open(state, row, detail, number)
        return
    told = _round(state, row, detail)
    if act == "postpone":
        if row.cause != "rule/absence" or int(detail["until"]) <= told.apply_until:
            raise Wrong(f"Entry {named(row.number)} has members apply for longer without a reason.")
        told.apply_until = int(detail["until"])
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
    _require_within(state, row, told, mine)


def _round(state: State, row: EntryRow, detail: dict[str, Any]) -> Told:
    told: Told | None = state.grants.get(int(detail["round"]))
    if told is None or told.stage == "over":
        raise Wrong(f"Entry {named(row.number)} is about a round that is not under way.")
    return told


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
        sum(each.amount for each in theirs) <= terms.most_for_one(told.budget),
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
    mine.became = "withdrawn" if told.stage == "applying" else "dropped"
    mine.entry = row.number


# -- the vote --------------------------------------------------------------------------------------


def vote_opened(state: State, row: EntryRow, number: int) -> None:
    """The vote of a round has the terms and the roll that the round gives it."""
    told, name = state.grants.get(number), named(row.number)
    if told is None or told.stage != "applying" or row.time < told.apply_until:
        raise Wrong(f"Entry {name} opens a vote about grants, and no round is at it.")
    vote = state.votes[number]
    roll = people.roll_of(state, row, number)
    fresh = sum(policy.is_fresh(each, state.first_moved_at, row.time) for each in roll)
    span = told.terms.vote_span(row.time, len(roll), fresh)
    right = (told.terms.ballot(len(told.on_ballot())), row.time + span)
    if not told.on_ballot() or (vote.terms, vote.closes_at) != right:
        raise Wrong(f"Entry {name} opens a vote by other terms than its round has.")
    told.stage = "voting"


def vote_ended(state: State, number: int, passed: Carried) -> None:
    """Count the ballots of a round, as they are when its vote closes."""
    told, vote = state.grants[number], state.votes[number]
    projects = [
        Project(each.amount, state.goes_on_as(each.member), each.became == "dropped")
        for each in (told.applications[at] for at in told.on_ballot())
    ]
    told.outcome = ballots.counted(
        told.terms,
        vote.terms,
        projects,
        {member: choice for member, (_, choice) in vote.ballots.items()},
        passed.by,
        budget=told.budget,
        quorum=policy.full_quorum(len(vote.roll or ())),
        unit=10 ** state.assets[told.asset].decimals,
    )


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
    if told.stage == "over" or not (told.outcome is not None or nothing):
        raise Wrong(f"Entry {named(row.number)} lets go of what round {told.number} keeps.")
    told.released = True


def paid_out(state: State, row: EntryRow, detail: dict[str, Any], postings: Sequence[Line]) -> None:
    """The payout is what the ballots say: whoever is funded is paid in full, or it is said why
    not."""
    told, name = _round(state, row, detail), named(row.number)
    if not told.released or row.cause != BY_RULE:
        raise Wrong(f"Entry {name} pays grants whose round is not over.")
    there = told.on_ballot()
    funded = sorted(there[at] for at in told.outcome.funded) if told.outcome is not None else []
    if str(detail["funded"]) != " ".join(map(str, funded)):
        raise Wrong(f"Entry {name} funds other projects than the ballots of its round do.")
    unpaid = read_unpaid(str(detail["unpaid"]))
    if set(unpaid) - set(funded) or set(unpaid.values()) - set(get_args(Unpaid)):
        raise Wrong(f"Entry {name} leaves out whom nobody funded.")
    pays: dict[int, int] = {}
    for place in funded:
        mine = told.applications[place]
        person = state.goes_on_as(mine.member)
        _require_reason(state, row, person, unpaid.get(place, ""))
        if place not in unpaid:
            pays[person] = pays.get(person, 0) + mine.amount
    booked: dict[tuple[str, int], int] = {}
    for line in postings:
        account = state.account(line.account, row)
        booked[account.kind, account.owner] = line.amount
        if line.asset != told.asset:
            raise Wrong(f"Entry {name} pays grants in another currency.")
    right = {("member", person): amount for person, amount in pays.items()}
    if pays:
        right["treasury", 0] = -sum(pays.values())
    if booked != right:
        raise Wrong(f"Entry {name} does not pay what its round funds.")
    for place, mine in told.applications.items():
        if mine.became == "open":
            mine.became = (
                "unfunded" if place not in funded else "unpaid" if place in unpaid else "paid"
            )
            mine.reason = unpaid.get(place, "")
    told.stage, told.released, told.paid, told.ended_at = "over", False, row.number, row.time
    execution.ran(state, told.proposal, row)


def rested(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A round by which nobody is paid: all of it has been taken in."""


def _require_reason(state: State, row: EntryRow, person: int, why: str) -> None:
    """Who is forgotten is not paid; whether somebody is in a room no record tells."""
    right = "forgotten" if state.is_forgotten(person) else why if why == "gone" else ""
    if why != right:
        raise Wrong(f"Entry {named(row.number)} pays or leaves out whom it should not.")
