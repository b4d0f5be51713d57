"""Second halves of large grants: kept at the close, due once their receiver told of them. Pure.

A second half is a proposal of its own, which the close of its round makes and no member: just so
much as was kept back, for whoever was paid the first. From its report on it goes the way of all
that is done unless enough object.
"""

from __future__ import annotations

from typing import Any

from storage.grants import halves
from storage.grants.rows import BY_RULE
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse import rollup, rules
from storage.ledger.verifier.purse.told import Told as Proposal
from storage.ledger.verifier.rounds import Told
from storage.ledger.verifier.state import State, Wrong, named


def keep_back(state: State, told: Told, granted: dict[int, int]) -> dict[int, int]:
    """What of the grants is kept for second halves, place by place; `granted` keeps the first."""
    if told.terms.is_thanks:
        return {}
    told.halving = halves.kept_back(granted, rollup.balance(state, told.asset))
    for place, units in told.halving.items():
        granted[place] -= units
    return dict(told.halving)


def follows(told: Told, row: EntryRow, detail: dict[str, Any]) -> bool:
    """Whether a record is what has to follow the payout of a round that keeps second halves."""
    if told.keeping:
        reserves = (row.kind, row.cause) == ("reserve", f"proposal/{told.keeping}")
        told.keeping = 0
        return reserves
    right = ("propose", "half", told.number)
    return (row.kind, detail.get("about"), detail.get("target")) == right


def kept(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """The second half of a grant is proposed by the close of its round; what it takes is reserved
    in the next record."""
    number, place, name = int(detail["proposal"]), int(detail["place"]), named(row.number)
    told = state.grants.get(int(detail["target"]))
    if told is None or place not in told.halving or number != state.matters + 1:
        raise Wrong(f"Entry {name} keeps the second half of what no round paid.")
    mine, in_force = told.applications[place], rules.in_force(state)
    right = {
        "proposal": number,
        "about": "half",
        "asset": told.asset,
        "amount": told.halving.pop(place),
        "receiver": state.goes_on_as(mine.member),
        "words": detail["words"],
        "until": row.time + halves.REPORTING,
        "policy": in_force[0],
        "fund": told.fund,
        "target": told.number,
        "place": place,
    }
    if row.cause != BY_RULE or detail != right:
        raise Wrong(f"Entry {name} keeps another second half than round {told.number} has.")
    state.matters = mine.half = told.keeping = number
    state.purse.proposals[number] = Proposal(
        number,
        "half",
        right["receiver"],
        told.asset,
        right["amount"],
        right["receiver"],
        detail["words"],
        row.time,
        row.number,
        0,
        right["until"],
        state="report",
        way="half",
        opened_at=row.time,
        policy=in_force[0],
        settled=in_force[1],
        fund=told.fund,
        target=told.number,
    )


def reported(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Whoever was paid tells what came of it, once, while the second half is kept for them."""
    told = state.grants[int(detail["round"])]
    mine = told.applications[int(detail["place"])]
    proposal = state.purse.proposals.get(mine.half)
    waits = proposal is not None and proposal.state == "report" and row.time < proposal.until
    own = row.cause.startswith("member/") and state.is_own_act(row, mine.member)
    if proposal is None or not (waits and own) or mine.reported:
        raise Wrong(f"Entry {named(row.number)} tells of a grant whose second half is not kept.")
    mine.reported, mine.report = row.number, detail["words"]
    proposal.reported = True
