"""The purse: nothing leaves it, and nothing is reserved in it, without its decision. Pure.

Each proposal is taken through its steps by what is then on the chain: who seconded it, whether it
was small, who votes and by which terms, who objected, when it may be paid and to whom. What came
and went by months and days, and the least that was held, is worked out here anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from storage.grants.rows import GRANTS, Paid
from storage.grants.terms import read_terms
from storage.ledger.accounts import PARTS, fund_account
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.members import Member
from storage.purse import easing, instalments, policies, policy
from storage.purse.policies import DEFAULT, Policy
from storage.purse.policy import Claim
from storage.purse.proposals import (
    ABOUT_TREASURERS,
    ASKED,
    CAPPED,
    FINAL,
    FIRST,
    GOING_ON,
    KINDS,
    LACKED,
    OF_TERMS,
    RESERVING,
    SPENDING,
    UNDECIDED,
    WITHOUT_AMOUNT,
    decided_at,
    party,
    weighed,
)
from storage.purse.rollup import (
    PurseDay,
    PurseMonth,
    by_part,
    day_with,
    first_day,
    least_of,
    month_of,
    month_with,
)

_ACTS = {
    "second": ("asked",),
    "approve": ("small",),
    "object": ("small", "window"),
    "challenge": ("challenge",),
}
"""What members do about a proposal, and at which steps of it."""


@dataclass(slots=True)
class Told:
    """A proposal as its records tell it.

    `acts`: (what, member) → its record, and the rank of an approval. `everyone`: all on the roll of
    its vote said yes.
    """

    number: int
    kind: str
    proposed_by: int
    asset: int
    amount: int
    receiver: int
    words: str | None
    proposed_at: int
    entry: int
    needs: int
    until: int
    terms: str = ""
    state: str = "asked"
    way: str = ""
    large: int = 0
    roll: int = 0
    opened_at: int | None = None
    pending: int | None = None
    second_vote: int | None = None
    passed_at: int | None = None
    paid: int | None = None
    reason: str = ""
    ended_at: int | None = None
    policy: int = 0
    settled: Policy = DEFAULT
    """The policy of its record `policy`, by which it is judged."""
    fund: int = 0
    target: int = 0
    parts: int = 1
    every: str = ""
    parts_paid: int = 0
    anchor: int | None = None
    anchored: int = 0
    acts: dict[tuple[str, int], tuple[int, int]] = field(default_factory=dict)
    everyone: bool = False
    may_ease: bool = False
    """Whether the quorum of its first vote is eased where that makes a difference."""
    vote_opens: str = ""
    """The kind of the vote that the next record about it opens."""


@dataclass(slots=True)
class Purse:
    """What the records say of the purse so far."""

    proposals: dict[int, Told] = field(default_factory=dict)
    policies: dict[int, Policy] = field(default_factory=dict)
    """Record → the policy that was settled by it."""
    funds: dict[int, Any] = field(default_factory=dict)
    """Number → the fund, as `storage.ledger.verifier.funds` keeps it."""
    months: dict[tuple[int, int, int, str], PurseMonth] = field(default_factory=dict)
    days: dict[tuple[int, int], dict[int, PurseDay]] = field(default_factory=dict)
    """(asset, fund) → day → what was held on it; fund 0 is the whole."""
    held: dict[tuple[int, int], int] = field(default_factory=dict)
    """(asset, fund) → what it holds now."""
    ended: list[tuple[int, bool, bool]] = field(default_factory=list)
    """Votes that are over: (proposal, voters lacked, as many voted as the full quorum asks)."""


def of(state: State) -> Purse:
    """What the records say of the purse."""
    if state.purse is None:
        state.purse = Purse()
    purse: Purse = state.purse
    return purse


# -- what moves ------------------------------------------------------------------------------------


def moved(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """Roll up what an entry did to the purse and to each of its funds."""
    purse = of(state)
    for asset in dict.fromkeys(line.asset for line in postings):
        changes = []
        for line in (each for each in postings if each.asset == asset):
            account = state.account(line.account, row)
            changes.append((account.kind, account.owner, line.amount))
        for fund, amount in by_part(changes).items():
            part = (asset, fund)
            month = (*part, month_of(row.time), row.kind)
            purse.months[month] = month_with(purse.months.get(month) or PurseMonth(*month), amount)
            days, day = purse.days.setdefault(part, {}), row.time // policy.DAY
            held = purse.held.get(part, 0)
            purse.held[part] = held + amount
            days[day] = day_with(days.get(day), part, row.time, held, amount)


def _least(state: State, asset: int, now: int) -> int:
    first, days = first_day(now), of(state).days.get((asset, 0), {})
    before = [each for each in days.values() if each.day < first]
    last = max(before, key=lambda each: each.day, default=None)
    return least_of((each for each in days.values() if each.day >= first), last)


def paid(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """What was spent, minted or burned: decided, not stopped, once, and the whole of it.

    Until the purse was first spent by decision a moderator mints and burns.
    """
    if row.kind in ("mint", "burn") and row.cause.startswith("member/"):
        if _has_passed(state) or _settled(state)[1].mint == "vote":
            raise Wrong(f"Entry {named(row.number)} is a {row.kind} that takes a decision.")
        return
    if funds.closes(state, row, caused(state, row), postings):
        return
    told = carried_out(state, row)
    taker = next(state.account(line.account, row) for line in postings if line.amount > 0)
    amount = max(line.amount for line in postings)
    due, owner = told.amount, state.goes_on_as(told.receiver)
    to = {"spend": "member", "mint": "treasury", "burn": "issuer", "move": "treasury"}[row.kind]
    if row.kind == "move" and told.target:
        to, owner = "fund", told.target
    if row.kind == "spend":
        due = instalments.part(told.amount, told.parts, told.parts_paid)
    what = "move" if told.kind == "close" else told.kind
    right = (row.kind, to, owner, told.asset, due)
    if (what, taker.kind, taker.owner, taker.asset, amount) != right:
        raise Wrong(
            f"Entry {named(row.number)} pays something else than proposal {told.number} says."
        )


def role_given(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Who is treasurer is decided, once anything ever was in the purse.

    Whoever is forgotten gives the role back. Versions before proposals asked nobody: until the
    first one, a moderator's word stands.
    """
    if detail["role"] != "treasurer":
        return
    if not row.cause.startswith("proposal/"):
        own = state.is_own_act(row, int(detail["member"])) or row.cause == "host"
        if of(state).days and of(state).proposals and (detail["held"] or not own):
            raise Wrong(f"Entry {named(row.number)} changes the treasurers without a decision.")
        return
    told = caused(state, row)
    if told.paid is None or told.ended_at != row.time:
        carried_out(state, row)
    told.paid = row.number
    if not detail["held"] and policies.lacks(_settled(state)[1], len(_treasurers(state))):
        raise Wrong(f"Entry {named(row.number)} leaves fewer treasurers than was settled.")
    right = ("appoint" if detail["held"] else "dismiss", state.goes_on_as(told.receiver))
    if (told.kind, state.goes_on_as(int(detail["member"]))) != right:
        raise Wrong(f"Entry {named(row.number)} is not what proposal {told.number} says.")


def _settled(state: State) -> tuple[int, Policy]:
    """What was settled last on how the purse is spent, and its record."""
    return max(of(state).policies.items(), key=lambda each: each[0], default=(0, DEFAULT))


def _in_force(state: State) -> tuple[int, Policy]:
    """The policy of what is proposed now: where all treasurers left, it is the default."""
    return (0, DEFAULT) if _was_chosen(state) and not _treasurers(state) else _settled(state)


def settled(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A policy is what was proposed to be changed in the last one, and passes no floor."""
    told = carried_out(state, row)
    after, asked = policies.told(detail), json.loads(told.terms) if told.kind == "policy" else {}
    right = policies.with_field(_settled(state)[1], asked["field"], asked["value"])
    if after != right or policies.floor(after, len(_treasurers(state))):
        raise Wrong(f"Entry {named(row.number)} settles what was not decided, or never can be.")
    of(state).policies[row.number] = after


def limit_changed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A limit of the currency: decided, once anything ever was in the purse.

    A proposal changes just the one that it says.
    """
    asset, member = int(detail["asset"]), int(detail.get("member", 0))
    if not row.cause.startswith("proposal/"):
        if (asset, 0) in of(state).days and of(state).proposals:
            raise Wrong(f"Entry {named(row.number)} changes a limit without a decision.")
        return
    told = carried_out(state, row)
    asked: dict[str, Any] = json.loads(told.terms) if told.kind == "limit" else {}
    right = (asked.get("field"), asked.get("value"), state.goes_on_as(told.receiver), told.asset)
    if right != (detail.get("field", "credit_limit"), detail["value"], member, asset):
        raise Wrong(f"Entry {named(row.number)} is not what proposal {told.number} says.")


def _has_passed(state: State) -> bool:
    there = of(state).proposals.values()
    return any(each.kind in SPENDING and each.passed_at is not None for each in there)


def carried_out(state: State, row: EntryRow) -> Told:
    """The proposal that a record carries out, which was decided and is due."""
    told = _begun(state, row)
    if told.kind == "spend":
        funds.pays_part(told, row.time)
    told.state, told.paid, told.ended_at = "paid", row.number, row.time
    if told.parts_paid < told.parts and told.kind == "spend":
        told.state, told.ended_at, told.pending = "between", None, None
    return told


def _begun(state: State, row: EntryRow) -> Told:
    """The proposal that an entry carries out, which has to be decided."""
    told = caused(state, row)
    if not _is_due(state, told, row):
        raise Wrong(
            f"Entry {named(row.number)} carries out proposal {told.number}, which was not decided."
        )
    told.until, told.reason = 0, ""
    if told.passed_at is None:
        told.passed_at = row.time
    return told


def runs(state: State, row: EntryRow) -> Told:
    """The proposal that opens a round; what it keeps is shared out at the end of it."""
    told = _begun(state, row)
    if told.kind != GRANTS:
        raise Wrong(f"Entry {named(row.number)} opens a round that nobody proposed.")
    told.state = "round"
    return told


def ran(state: State, number: int, row: EntryRow) -> None:
    """The round of a proposal is over, by its payout."""
    told = of(state).proposals[number]
    told.state, told.paid, told.ended_at = "paid", row.number, row.time


def of_pending(state: State, row: EntryRow) -> Told:
    """The proposal whose reservation a record is about."""
    return caused(state, row)


def _is_due(state: State, told: Told, row: EntryRow) -> bool:
    """Whether what is proposed may be carried out now."""
    match told.state:
        case "window" | "challenge":
            by_itself = told.way != "wait" or _may_wait(state, told.kind, told.asset, told.terms)
            return row.time >= told.until and not _stopped(state, told) and by_itself
        case "passed":
            return told.everyone
        case "stuck" | "short":
            return row.time < told.until
        case "running":
            return row.time >= told.until
    return told.state == "final"


def reserved(state: State, row: EntryRow, number: int) -> None:
    """What is reserved in the purse is for a proposal that enough have seconded."""
    pending = state.pendings[number]
    payer = state.account(pending.payer, row)
    if payer.kind not in PARTS:
        return
    told, name = caused(state, row), named(row.number)
    seconds = _people(state, told, "second")
    opens = told.state == "asked" and len(seconds) >= told.needs
    goes_on = told.state in ("between", *GOING_ON)
    if told.pending is not None or not (opens or goes_on):
        raise Wrong(f"Entry {name} reserves for proposal {told.number}, which does not open.")
    what = "move" if told.kind == "close" else told.kind
    due = told.amount
    if told.kind == "spend":
        due = instalments.part(told.amount, told.parts, told.parts_paid + 1)
    right = (what, due, *fund_account(told.asset, told.fund), 0)
    if (pending.kind, pending.amount, *payer.key, pending.ends_at) != right:
        raise Wrong(f"Entry {name} reserves something else than proposal {told.number} says.")
    told.pending = number
    if opens:
        told.opened_at = row.time


def released(state: State, row: EntryRow, number: int) -> None:
    """A reservation in the purse ends only with what it is for."""
    pending = state.pendings[number]
    if state.account(pending.payer, row).kind not in PARTS:
        return
    told = caused(state, row)
    # At the end of a round what is let go is paid out: `storage.ledger.verifier.grants`.
    if told.state not in ("failed", "withdrawn", "lapsed", "stopped", "round"):
        raise Wrong(f"Entry {named(row.number)} lets go of what proposal {told.number} reserved.")


def caused(state: State, row: EntryRow) -> Told:
    """The proposal that a record is about."""
    by, _, number = row.cause.partition("/")
    told = of(state).proposals.get(int(number)) if by == "proposal" else None
    if told is None:
        raise Wrong(f"Entry {named(row.number)} is about the purse, and no proposal is behind it.")
    return told


# -- proposals and what members do -----------------------------------------------------------------


def proposed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, by = int(detail["proposal"]), int(row.cause.removeprefix("member/"))
    name, amount, asset = named(row.number), int(detail["amount"]), int(detail["asset"])
    if number != state.matters + 1:
        raise Wrong(f"Entry {name} opens proposal {number} out of turn.")
    kind = str(detail["about"])
    terms, in_force = str(detail.get("terms", "")), _in_force(state)
    told = Told(
        number,
        kind,
        by,
        asset,
        amount,
        int(detail["receiver"]),
        detail["words"],
        row.time,
        row.number,
        int(detail["needs"]),
        int(detail["until"]),
        terms=terms,
        policy=in_force[0],
        settled=in_force[1],
        fund=int(detail.get("fund", 0)),
        target=int(detail.get("target", 0)),
        parts=int(detail.get("payments", 1)),
        every=str(detail.get("every", "")),
    )
    needs = policy.seconds_needed(int(detail["established"]), weighed(told), _free(state, asset))
    to_member = kind in ("spend", *ABOUT_TREASURERS)
    there = told.receiver in state.members
    may_be = there or not told.receiver if kind == "limit" else to_member == there
    if not may_be or detail.get("policy", 0) != told.policy:
        raise Wrong(f"Entry {name} proposes what there is not.")
    funds.may_be_proposed(state, row, told)
    # A budget of nothing takes it away.
    none = amount == 0 and kind != "budget"
    nothing = none != (kind in WITHOUT_AMOUNT) or bool(terms) != (kind in (*OF_TERMS, GRANTS))
    if kind not in KINDS or nothing or amount < 0:
        raise Wrong(f"Entry {name} proposes what nobody can.")
    if kind == GRANTS and read_terms(terms).least > amount:
        raise Wrong(f"Entry {name} proposes a round of grants that is none.")
    if detail["until"] != row.time + policy.SECONDING:
        raise Wrong(f"Entry {name} proposes by other rules than there are.")
    if detail["way"] == "wait":
        if not _may_wait(state, kind, asset, terms) or detail["needs"]:
            raise Wrong(f"Entry {name} waits for what takes a decision.")
    else:
        _may_propose(state, row, by, needs=needs, said=detail["needs"])
    state.matters, told.way = number, str(detail["way"])
    of(state).proposals[number] = told


def _may_wait(state: State, kind: str, asset: int, terms: str) -> bool:
    """Whether a moderator's change is announced, and takes effect unless enough object.

    Treasurers and the policy until the purse was first spent by decision; limits that are not
    sealed always.
    """
    if kind == "limit":
        return not state.assets[asset].is_sealed(json.loads(terms)["field"])
    return kind in (*ABOUT_TREASURERS, "policy") and not _has_passed(state)


def _may_propose(state: State, row: EntryRow, by: int, *, needs: int, said: int) -> None:
    if needs != said:
        raise Wrong(f"Entry {named(row.number)} opens with fewer than it takes.")
    _may_take_part(state, row, by)
    person = state.goes_on_as(by)
    for other in of(state).proposals.values():
        is_open = other.state in UNDECIDED and other.way != "wait"
        if is_open and state.goes_on_as(other.proposed_by) == person:
            raise Wrong(f"Entry {named(row.number)} is a second open proposal of member/{by}.")


def _free(state: State, asset: int) -> int:
    found = [a for a in state.accounts.values() if a.asset == asset and a.kind in PARTS]
    return sum(each.balance - each.reserved for each in found)


def _balance(state: State, asset: int) -> int:
    return of(state).held.get((asset, 0), 0)


def _may_take_part(state: State, row: EntryRow, member: int) -> None:
    """Only the established propose and second, and not right after a failure of theirs."""
    person = state.goes_on_as(member)
    if state.standing(person, row) is None:
        raise Wrong(f"Entry {named(row.number)} is by a newcomer, who may not do that.")
    for told in of(state).proposals.values():
        lately = told.state == "failed" and (told.ended_at or 0) > row.time - policy.WAIT
        if lately and person in {
            state.goes_on_as(told.proposed_by),
            *_people(state, told, "second"),
        }:
            raise Wrong(f"Entry {named(row.number)} comes right after a failure.")


def acted(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    told, name = _about(state, row, detail), named(row.number)
    member = int(detail["member"])
    act, person = row.kind, state.goes_on_as(member)
    if row.cause != f"member/{member}" or told.state not in _ACTS[act] or row.time >= told.until:
        raise Wrong(f"Entry {name} is no {act} that proposal {told.number} can have now.")
    others = {state.goes_on_as(told.receiver)} if told.kind == "spend" else set[int]()
    if act in ("second", "approve"):
        others = {state.goes_on_as(each) for each in (told.receiver, told.proposed_by)}
    if person in others | _people(state, told, act):
        raise Wrong(f"Entry {name} is by whom it may not be.")
    match act:
        case "second":
            _may_take_part(state, row, member)
        case "approve":
            _may_approve(state, row, told, person, int(detail["treasurer"]))
        case "object":
            if not _votes(state, person, row):
                raise Wrong(f"Entry {name} is by somebody who does not vote about money.")
        case "challenge":
            roll = state.votes[told.number].roll
            if person not in {state.goes_on_as(each) for each in roll}:
                raise Wrong(f"Entry {name} is by somebody who was not on the roll.")
    told.acts[act, member] = (row.number, int(detail.get("treasurer", 0)))


def _may_approve(state: State, row: EntryRow, told: Told, person: int, rank: int) -> None:
    """Treasurers approve, not in their first days; where there is one alone, anybody with them.

    Until one was chosen they are the moderators, of whom the platform tells and no record.
    """
    name = named(row.number)
    if state.standing(person, row) is None:
        raise Wrong(f"Entry {name} is by a newcomer, who may not do that.")
    chosen = _treasurers(state)
    if not _was_chosen(state):
        right = rank > 0 or policy.ONLY in _approvals(state, told).values()
    elif rank:
        right = rank == 1 and chosen.get(person, row.time) <= row.time - policy.TREASURER_AFTER
    else:
        right = len(chosen) == 1
    if not right:
        raise Wrong(f"Entry {name} is approved by whom it may not be.")


def by_treasurer(state: State, row: EntryRow) -> None:
    """Treasurers alone do that. Until one was chosen they are the moderators, of whom no record
    tells."""
    by, _, number = row.cause.partition("/")
    chosen = _treasurers(state)
    if by != "member" or (_was_chosen(state) and state.goes_on_as(int(number)) not in chosen):
        raise Wrong(f"Entry {named(row.number)} is by whom it may not be.")


def _was_chosen(state: State) -> bool:
    return any(role == "treasurer" for role, _ in state.roles)


def _treasurers(state: State) -> dict[int, int]:
    """Who holds the role, as persons, and since when."""
    found: dict[int, int] = {}
    for (role, member), (given_at, _, held) in state.roles.items():
        if role == "treasurer" and held:
            person = state.goes_on_as(member)
            found[person] = min(given_at, found.get(person, given_at))
    return found


def _votes(state: State, person: int, row: EntryRow) -> bool:
    if state.standing(person, row) is None:
        return False
    return policy.votes_on_money(state.members[person], state.first_moved_at, row.time)


def _people(state: State, told: Told, act: str) -> set[int]:
    return {state.goes_on_as(member) for kind, member in told.acts if kind == act}


def _approvals(state: State, told: Told) -> dict[int, int]:
    """Who approved, as persons, each with the rank of the approval."""
    found: dict[int, int] = {}
    for (act, member), (_, rank) in told.acts.items():
        if act == "approve":
            person = state.goes_on_as(member)
            found[person] = max(rank, found.get(person, 0))
    return found


def _about(state: State, row: EntryRow, detail: dict[str, Any]) -> Told:
    told = of(state).proposals.get(int(detail["proposal"]))
    if told is None:
        raise Wrong(f"Entry {named(row.number)} is about a proposal that is not there.")
    return told


# -- steps -----------------------------------------------------------------------------------------


def stepped(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    told, to = _about(state, row, detail), str(detail["state"])
    may = _STEPS.get((told.state, to))
    if may is None or not may(state, row, told, detail):
        raise Wrong(
            f"Entry {named(row.number)} takes proposal {told.number} from {told.state} to {to},"
            " which it may not."
        )
    by_member = row.cause == f"member/{told.proposed_by}" or state.is_own_act(row, told.proposed_by)
    if to == "stopped":
        stop = carried_out(state, row)
        if (stop.kind, stop.target) != ("stop", told.number):
            raise Wrong(f"Entry {named(row.number)} stops what nobody decided to stop.")
    elif row.cause != "rule/purse" and not (by_member and to == "withdrawn"):
        raise Wrong(f"Entry {named(row.number)} is a step that nobody may take.")
    told.state, told.until = to, int(detail["until"])
    told.way, told.large, told.roll = detail["way"], detail["large"], detail["roll"]
    told.reason = str(detail["reason"])
    if to in ("failed", "withdrawn", "lapsed", "stopped"):
        told.ended_at = row.time
        if told.until:
            raise Wrong(f"Entry {named(row.number)} ends what goes on.")
    if to == "stuck" and told.passed_at is None:
        told.passed_at = row.time


def _until(row: EntryRow, detail: dict[str, Any], span: int) -> bool:
    return bool(detail["until"] == (row.time + span if span else 0))


def _stays(told: Told, detail: dict[str, Any]) -> bool:
    """Whether a step leaves it as it was how it is decided."""
    return (detail["way"], detail["large"], detail["roll"]) == (told.way, told.large, told.roll)


def _stopped(state: State, told: Told) -> bool:
    """Whether enough have objected, of those who could."""
    if told.state in ("small", "window"):
        return len(_people(state, told, "object")) >= policy.enough(told.roll)
    roll = len(state.votes[told.number].roll)
    return len(_people(state, told, "challenge")) >= policy.enough(roll)


def _claims(state: State, told: Told, now: int) -> list[Claim]:
    over = {
        each.number: each
        for each in of(state).proposals.values()
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
        for each in of(state).proposals.values()
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


def _is_within(state: State, row: EntryRow, told: Told, one: int, every: int) -> bool:
    """Whether a spend is within so many per cent for one receiver, and for all in 30 days."""
    if told.kind != "spend" or told.parts > 1:
        return False
    receiver, least = state.goes_on_as(told.receiver), _least(state, told.asset, row.time)
    claims = _claims(state, told, row.time)
    return policy.within_caps(told.amount, receiver, claims, least, row.time, one=one, every=every)


def _is_small(state: State, row: EntryRow, told: Told) -> bool:
    return _is_within(state, row, told, told.settled.small_one, told.settled.small_all)


def _opens(state: State, row: EntryRow, told: Told) -> bool:
    """Whether it is seconded, and keeps what it takes."""
    if told.opened_at is None:
        if told.kind in RESERVING or len(_people(state, told, "second")) < told.needs:
            return False
        told.opened_at = row.time
    return (told.pending is not None) == (told.kind in RESERVING)


def _to_wait(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    if told.way != "wait":
        most = told.settled.unless_objected
        unless = detail["way"] == "unless" and _is_within(state, row, told, most, most)
        right = unless and _opens(state, row, told) and not detail["large"]
        return right and _until(row, detail, policy.WAITING)
    told.opened_at = row.time
    waits = detail["way"] == "wait" and _may_wait(state, told.kind, told.asset, told.terms)
    return waits and _until(row, detail, policy.WAITING) and not detail["large"]


def _to_small(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return (
        _opens(state, row, told)
        and _is_small(state, row, told)
        and bool(_treasurers(state) or not _was_chosen(state))
        and _until(row, detail, told.settled.small_days * policy.DAY)
        and (detail["way"], detail["large"]) == ("small", 0)
    )


def _to_window(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    approved, chosen = _approvals(state, told), set(_treasurers(state))
    needed = told.settled.approvals
    right = policy.is_approved(approved, chosen, was_chosen=_was_chosen(state), needed=needed)
    return right and _stays(told, detail) and _until(row, detail, _challenge(told))


def _challenge(told: Told) -> int:
    return told.settled.challenge_hours * policy.HOUR


def _to_vote(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    if not _opens(state, row, told) or not _until(row, detail, 0) or detail["roll"] != told.roll:
        return False
    waits = told.way == "wait"
    sealed = waits and not _may_wait(state, told.kind, told.asset, told.terms)
    over = (told.state == "small" or sealed) and row.time >= told.until
    if told.state in ("small", "window") and not over and not _stopped(state, told):
        return False
    told.vote_opens = FIRST
    receiver = party(told, state.goes_on_as(told.receiver))
    balance = _balance(state, told.asset)
    claims, weight = _claims(state, told, row.time), weighed(told)
    for_one = read_terms(told.terms).most_for_one(weight) if told.kind == GRANTS else None
    large = weight > 0 and policy.is_large(weight, receiver, claims, balance, row.time, for_one)
    told.may_ease = _is_within(state, row, told, DEFAULT.small_one, DEFAULT.small_all)
    way_known = detail["way"] in (("vote", "eased") if told.may_ease else ("vote",))
    return way_known and detail["large"] == int(large)


def _eased_by(state: State) -> int:
    ended = []
    for number, lacked, full in of(state).ended:
        told = of(state).proposals[number]
        people = {state.goes_on_as(told.proposed_by)} | _people(state, told, "second")
        ended.append(easing.Ended(lacked, full, frozenset(people)))
    return easing.steps(ended)


def _to_challenge(_: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    is_open = not told.everyone and _until(row, detail, _challenge(told))
    return is_open and _stays(told, detail)


def _to_second(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    told.vote_opens = FINAL
    return _stopped(state, told) and _stays(told, detail) and _until(row, detail, 0)


def _to_stuck(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    due = _is_due(state, told, row) and _until(row, detail, policy.RETRYING)
    return due and _stays(told, detail) and bool(detail["reason"])


def _to_running(_: State, __: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _stays(told, detail) and int(detail["until"]) == funds.next_due(told)


def _to_short(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    due = _is_due(state, told, row) and _until(row, detail, instalments.PAUSED)
    return due and _stays(told, detail) and bool(detail["reason"])


def _ends(_: State, __: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _stays(told, detail)


def _over(_: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return row.time >= told.until and _stays(told, detail)


def _forgotten(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    """What was decided for somebody who was forgotten is over at once."""
    forgotten = state.is_forgotten(state.goes_on_as(told.receiver))
    due = told.state in ("stuck", *GOING_ON) or _is_due(state, told, row)
    return forgotten and due and detail["reason"] == "forgotten" and _stays(told, detail)


def _over_or_forgotten(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _over(state, row, told, detail) or _forgotten(state, row, told, detail)


def _nobody(_: State, __: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    """Where nobody is left who could vote, nothing is decided."""
    return detail["reason"] == "nobody" and _stays(told, detail)


_STEPS = {
    ("asked", "small"): _to_small,
    ("asked", "vote"): _to_vote,
    ("asked", "window"): _to_wait,
    ("asked", "lapsed"): _over,
    ("asked", "failed"): _nobody,
    ("asked", "withdrawn"): _ends,
    ("small", "window"): _to_window,
    ("small", "vote"): _to_vote,
    ("small", "failed"): _nobody,
    ("small", "withdrawn"): _ends,
    ("window", "vote"): _to_vote,
    ("window", "failed"): _nobody,
    ("window", "stuck"): _to_stuck,
    ("window", "withdrawn"): _ends,
    ("passed", "challenge"): _to_challenge,
    ("passed", "stuck"): _to_stuck,
    ("lost", "failed"): _ends,
    ("cancelled", "withdrawn"): _ends,
    ("challenge", "second"): _to_second,
    ("challenge", "stuck"): _to_stuck,
    ("final", "stuck"): _to_stuck,
    ("stuck", "lapsed"): _over_or_forgotten,
    **dict.fromkeys(
        [(state, "lapsed") for state in ("window", "challenge", "passed", "final")], _forgotten
    ),
    ("stuck", "withdrawn"): _ends,
    ("between", "running"): _to_running,
    ("running", "short"): _to_short,
    ("short", "lapsed"): _over_or_forgotten,
    ("running", "lapsed"): _forgotten,
    ("running", "stopped"): _ends,
    ("short", "stopped"): _ends,
}


def _may_pause(state: State, row: EntryRow, told: Told, until: int) -> bool:
    """Whether a treasurer puts off what would be done next: for 7 days, and once.

    Until one was chosen they are the moderators, of whom the platform tells and no record.
    """
    member = int(row.cause.removeprefix("member/"))
    able = not _was_chosen(state) or state.goes_on_as(member) in _treasurers(state)
    first = not _people(state, told, "pause") and row.time < told.until
    told.acts["pause", member] = (row.number, 0)
    right = told.state in ("window", "challenge") and until == told.until + policy.PAUSE
    return able and first and right


def extended(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    told, until = _about(state, row, detail), int(detail["until"])
    paused = row.cause.startswith("member/") and _may_pause(state, row, told, until)
    absent = row.cause == "rule/absence" and until > told.until
    if not told.until or not (absent or paused):
        raise Wrong(f"Entry {named(row.number)} makes a step last longer without a reason.")
    told.until = until


# -- votes -----------------------------------------------------------------------------------------


def vote_opened(state: State, row: EntryRow, number: int) -> None:
    """A vote about the purse has the terms and the roll that the policy gives it."""
    vote, name = state.votes[number], named(row.number)
    told = next(
        (each for each in of(state).proposals.values() if each.vote_opens == vote.kind), None
    )
    if told is None or vote.roll is None or (vote.kind == FIRST and told.number != number):
        raise Wrong(f"Entry {name} opens a vote about the purse, and nobody proposed it.")
    told.vote_opens = ""
    if vote.kind == FINAL:
        told.second_vote = number
    people = roll_of(state, row, number)
    receiver = state.goes_on_as(told.receiver) if told.kind == "spend" else 0
    if any(each.number == receiver for each in people):
        raise Wrong(f"Entry {name} has somebody on its roll who may not vote about it.")
    fresh = sum(policy.is_fresh(each, state.first_moved_at, row.time) for each in people)
    steps = _eased_by(state)
    if vote.kind == FIRST and (told.way == "eased") != (
        told.may_ease and policy.eases(len(people), steps)
    ):
        raise Wrong(f"Entry {name} opens a vote by another quorum than there is.")
    if told.way != "eased":
        steps = 0
    large, by = bool(told.large), told.settled
    terms, span = policy.terms(len(people), fresh, large=large, steps=steps, settled=by)
    if (vote.terms, vote.closes_at) != (terms, row.time + span):
        raise Wrong(f"Entry {name} opens a vote by other terms than the purse has.")


def roll_of(state: State, row: EntryRow, number: int) -> list[Member]:
    """Who is on the roll of a vote about money: all of them vote about it."""
    people = [_member(state, each, row) for each in state.votes[number].roll or ()]
    if not all(_votes(state, each.number, row) for each in people):
        raise Wrong(f"Entry {named(row.number)} has somebody on its roll who may not vote.")
    return people


def _member(state: State, number: int, row: EntryRow) -> Member:
    found = state.members.get(number)
    if found is None:
        raise Wrong(f"Entry {named(row.number)} has somebody on its roll of whom nothing is told.")
    return found


def vote_ended(state: State, row: EntryRow, number: int, yes: int, eligible: int) -> None:
    """What a vote about the purse comes to; the next record about it is its step."""
    vote = state.votes[number]
    told = _of_vote(state, number)
    if vote.state == "cancelled":
        own = state.is_own_act(row, told.proposed_by)
        if vote.kind != FIRST or not own or any(choice for _, choice in vote.ballots.values()):
            raise Wrong(f"Entry {named(row.number)} calls a vote about the purse off.")
        told.state = "cancelled"
        return
    lacked, (_, cast) = vote.outcome in LACKED, vote.counts()
    full = cast >= policy.full_quorum(len(vote.roll))
    of(state).ended.append((told.number, lacked, full))
    if vote.kind == FINAL:
        told.state = "final" if lacked or vote.outcome == "passed" else "lost"
        return
    told.everyone = yes == eligible
    told.state = "passed" if vote.outcome == "passed" else "lost"


def _of_vote(state: State, number: int) -> Told:
    found: Iterable[Told] = of(state).proposals.values()
    return next(each for each in found if number in (each.number, each.second_vote))
