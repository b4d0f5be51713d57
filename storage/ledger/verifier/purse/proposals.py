"""What is proposed: by whom, by which policy, of what there is. Pure."""

from __future__ import annotations

from typing import Any

from storage.grants.rows import GRANTS
from storage.grants.terms import read_terms
from storage.ledger.accounts import PARTS
from storage.ledger.entries import EntryRow
from storage.ledger.outside import OUTSIDE as OUTSIDE_MODEL
from storage.ledger.verifier import funds, grant_halves
from storage.ledger.verifier.purse import acts, rules, share_roles
from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse import policy
from storage.purse.kinds import (
    ABOUT_ROLES,
    KINDS,
    OF_TERMS,
    OUTSIDE,
    REPAYING,
    UNASKED,
    UNDECIDED,
    WITHOUT_AMOUNT,
)
from storage.purse.weights import seconds_needed
from storage.roles import DECIDED


def proposed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    if detail["about"] == "half":
        grant_halves.kept(state, row, detail)
        return
    number, by = int(detail["proposal"]), int(row.cause.removeprefix("member/"))
    name, amount, asset = named(row.number), int(detail["amount"]), int(detail["asset"])
    if number != state.matters + 1:
        raise Wrong(f"Entry {name} opens proposal {number} out of turn.")
    kind = str(detail["about"])
    terms, in_force = str(detail.get("terms", "")), rules.in_force(state)
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
    established, beyond = int(detail["established"]), share_roles.gives_share(state, told)
    needs = seconds_needed(told, established, free(state, asset), beyond=beyond)
    to_member = kind in ("spend", "writeoff", *REPAYING, *ABOUT_ROLES)
    there = told.receiver in state.members
    either = kind in ("limit", "outlay")
    may_be = there or not told.receiver if either else to_member == there
    if kind in REPAYING and state.goes_on_as(told.receiver) != state.goes_on_as(by):
        may_be = False
    from_outside = state.asset(asset, row).model == OUTSIDE_MODEL
    if kind != "move" and (kind in OUTSIDE) != from_outside:
        may_be = False
    if kind == "writeoff" and amount != owes(state, told):
        may_be = False
    if not may_be or detail.get("policy", 0) != told.policy:
        raise Wrong(f"Entry {name} proposes what there is not.")
    funds.may_be_proposed(state, row, told)
    # A budget of nothing takes it away.
    none = amount == 0 and kind != "budget"
    # These may tell of a receipt, or of another role than the treasurer's.
    of_role = kind in (*ABOUT_ROLES, "fund")
    said = bool(terms) and kind not in REPAYING and not of_role
    if of_role and terms not in ("", *(DECIDED if kind == "fund" else DECIDED[1:])):
        raise Wrong(f"Entry {name} is about a role that there is not.")
    nothing = none != (kind in WITHOUT_AMOUNT) or said != (kind in (*OF_TERMS, GRANTS))
    if kind not in KINDS or nothing or amount < 0:
        raise Wrong(f"Entry {name} proposes what nobody can.")
    if kind == GRANTS and read_terms(terms).least > amount:
        raise Wrong(f"Entry {name} proposes a round of grants that is none.")
    if detail["until"] != row.time + policy.SECONDING:
        raise Wrong(f"Entry {name} proposes by other rules than there are.")
    if detail["way"] == "wait":
        if not rules.may_wait(state, told) or detail["needs"]:
            raise Wrong(f"Entry {name} waits for what takes a decision.")
    else:
        _may_propose(state, row, by, told, needs=needs, said=detail["needs"])
    state.matters, told.way = number, str(detail["way"])
    state.purse.proposals[number] = told


def _may_propose(
    state: State, row: EntryRow, by: int, told: Told, *, needs: int, said: int
) -> None:
    if needs != said:
        raise Wrong(f"Entry {named(row.number)} opens with fewer than it takes.")
    acts.may_take_part(state, row, by)
    person = state.goes_on_as(by)
    if told.kind in REPAYING:
        since = row.time - policy.WINDOW
        there = [each for each in state.purse.proposals.values() if each.kind in REPAYING]
        mine = [each for each in there if state.goes_on_as(each.proposed_by) == person]
        if sum(each.proposed_at > since for each in mine) >= policy.MOST_REPAID:
            raise Wrong(f"Entry {named(row.number)} asks for more repayments than may be.")
        return
    for other in state.purse.proposals.values():
        is_open = other.state in UNDECIDED and other.way != "wait" and other.kind not in UNASKED
        if is_open and state.goes_on_as(other.proposed_by) == person:
            raise Wrong(f"Entry {named(row.number)} is a second open proposal of member/{by}.")


def owes(state: State, told: Told) -> int:
    """What somebody owes by having given more than they got; 0 where they do not."""
    person = state.goes_on_as(told.receiver)
    there = (each for each in state.of_member.get(person, ()) if each.asset == told.asset)
    found = next((state.accounts[each.number].balance for each in there), 0)
    return max(0, -found)


def free(state: State, asset: int) -> int:
    """What the purse has, its funds included, that is not spoken for."""
    found = [a for a in state.accounts.values() if a.asset == asset and a.kind in PARTS]
    return sum(each.balance - each.reserved for each in found)
