"""Nothing leaves the purse, and nothing is reserved in it, without its decision. Pure.

What was decided is done once, when it is due and not stopped, and just as it was proposed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from storage.elections import ELECTED, TERM
from storage.grants.rows import GRANTS
from storage.ledger.accounts import PARTS, fund_account
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.purse import found, people, rules, share_roles
from storage.ledger.verifier.purse.told import Told, ToldFund
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import instalments, policies, policy, weights
from storage.purse.kinds import GOING_ON, booked_as


def paid(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """What was spent, minted or burned: decided, not stopped, once, and the whole of it.

    Until the purse was first spent by decision a moderator mints and burns.
    """
    if row.kind in ("mint", "burn") and row.cause.startswith("member/"):
        _is_moderators(state, row)
        return
    if row.kind == GRANTS:
        # It is let go at the end of the round, and the payout is an entry of its own.
        raise Wrong(f"Entry {named(row.number)} pays out of what a round of grants keeps.")
    if funds.closes(state, row, found.caused(state, row), postings):
        return
    told = carried_out(state, row)
    taker = next(state.account(line.account, row) for line in postings if line.amount > 0)
    amount = max(line.amount for line in postings)
    due, owner = told.amount, state.goes_on_as(told.receiver)
    to = _TAKERS[row.kind]
    if row.kind == "move" and told.target:
        to, owner = "fund", told.target
    if row.kind == "outlay":
        owner = taker.owner  # Whose, and that it is they who wrote it down: `holdings.paid_out`.
    if told.kind == "spend":
        due = instalments.part(told.amount, told.parts, told.parts_paid)
    if row.kind == "writeoff":
        due = min(due, amount - taker.balance)  # No more than was owed just before.
    right = (row.kind, to, owner, told.asset, due)
    if (booked_as(told.kind), taker.kind, taker.owner, taker.asset, amount) != right:
        raise Wrong(
            f"Entry {named(row.number)} pays something else than proposal {told.number} says."
        )


def _is_moderators(state: State, row: EntryRow) -> None:
    if rules.has_passed(state) or rules.last(state)[1].mint == "vote":
        article = "an" if row.kind == "import" else "a"
        raise Wrong(f"Entry {named(row.number)} is {article} {row.kind} that takes a decision.")


def brought(state: State, row: EntryRow, postings: Sequence[Line]) -> None:
    """Balances brought along make units of an issued currency as long as moderators mint."""
    if any(state.account(line.account, row).kind == "issuer" for line in postings):
        _is_moderators(state, row)


_TAKERS = {
    "spend": "member",
    "writeoff": "member",
    "mint": "treasury",
    "burn": "issuer",
    "move": "treasury",
    "outlay": "outside",
}


def role_given(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Who is treasurer is decided, once anything ever was in the purse; who is a holder, always.

    Whoever is forgotten gives the role back. Versions before proposals asked nobody: until the
    first one, a moderator's word stands.
    """
    if row.cause in (ELECTED, TERM):
        return  # What an election gives and takes is held against its own record.
    role = str(detail["role"])
    if not row.cause.startswith("proposal/"):
        own = state.is_own_act(row, int(detail["member"])) or row.cause == "host"
        if role == "holder" and (detail["held"] or not own):
            raise Wrong(f"Entry {named(row.number)} changes who holds money without a decision.")
        of_fund = any(each.role == role and not each.closed_at for each in _funds(state))
        if share_roles.is_shared_with(state, role) and not own:
            raise Wrong(f"Entry {named(row.number)} gives a share of income without a decision.")
        if role != "treasurer":
            if of_fund and not own:
                raise Wrong(f"Entry {named(row.number)} gives a say in a fund without a decision.")
            return
        if state.purse.days and state.purse.proposals and (detail["held"] or not own):
            raise Wrong(f"Entry {named(row.number)} changes the treasurers without a decision.")
        return
    told = found.caused(state, row)
    if told.paid is None or told.ended_at != row.time:
        carried_out(state, row)
    told.paid = row.number
    fewer = role == "treasurer" and not detail["held"]
    if fewer and policies.lacks(rules.last(state)[1], len(people.treasurers(state))):
        raise Wrong(f"Entry {named(row.number)} leaves fewer treasurers than was settled.")
    person, kind = state.goes_on_as(told.receiver), "appoint" if detail["held"] else "dismiss"
    right = (kind, person, told.terms or "treasurer")
    if (told.kind, state.goes_on_as(int(detail["member"])), role) != right:
        raise Wrong(f"Entry {named(row.number)} is not what proposal {told.number} says.")


def _funds(state: State) -> Iterable[ToldFund]:
    return state.purse.funds.values()


def settled(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A policy is what was proposed to be changed in the last one, and passes no floor."""
    told = carried_out(state, row)
    after, asked = policies.told(detail), json.loads(told.terms) if told.kind == "policy" else {}
    right = policies.with_field(rules.last(state)[1], asked["field"], asked["value"])
    if after != right or policies.floor(after, len(people.treasurers(state))):
        raise Wrong(f"Entry {named(row.number)} settles what was not decided, or never can be.")
    state.purse.policies[row.number] = after


def set_(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Who sees what is just as it was proposed. What is set lies outside the chain."""
    told = carried_out(state, row)
    asked: dict[str, Any] = json.loads(told.terms) if told.kind == "setting" else {}
    if asked != {name: detail[name] for name in ("field", "value", "here")}:
        raise Wrong(f"Entry {named(row.number)} is not what proposal {told.number} says.")


def limit_changed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A limit of the currency: decided, once anything ever was in the purse.

    A proposal changes just the one that it says.
    """
    asset, member = int(detail["asset"]), int(detail.get("member", 0))
    if not row.cause.startswith("proposal/"):
        if (asset, 0) in state.purse.days and state.purse.proposals:
            raise Wrong(f"Entry {named(row.number)} changes a limit without a decision.")
        return
    told = carried_out(state, row)
    asked: dict[str, Any] = json.loads(told.terms) if told.kind == "limit" else {}
    right = (asked.get("field"), asked.get("value"), state.goes_on_as(told.receiver), told.asset)
    if right != (detail.get("field", "credit_limit"), detail["value"], member, asset):
        raise Wrong(f"Entry {named(row.number)} is not what proposal {told.number} says.")


def carried_out(state: State, row: EntryRow) -> Told:
    """The proposal that a record carries out, which was decided and is due."""
    told = _begun(state, row)
    if booked_as(told.kind) == "spend":
        funds.pays_part(told, row.time)
    told.state, told.paid, told.ended_at = "paid", row.number, row.time
    if told.parts_paid < told.parts and told.kind == "spend":
        told.state, told.ended_at, told.pending = "between", None, None
    return told


def _begun(state: State, row: EntryRow) -> Told:
    """The proposal that an entry carries out, which has to be decided."""
    told = found.caused(state, row)
    if not is_due(state, told, row):
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
    told = state.purse.proposals[number]
    told.state, told.paid, told.ended_at = "paid", row.number, row.time


def is_due(state: State, told: Told, row: EntryRow) -> bool:
    """Whether what is proposed may be carried out now."""
    match told.state:
        case "window" | "challenge":
            by_itself = told.way != "wait" or rules.may_wait(state, told)
            return row.time >= told.until and not is_stopped(state, told) and by_itself
        case "passed":
            return told.everyone
        case "stuck" | "short":
            return row.time < told.until
        case "running":
            return row.time >= told.until
        case "instructed":
            return True
        case "late":
            return row.time < told.until
    return told.state == "final"


def is_stopped(state: State, told: Told) -> bool:
    """Whether enough have objected, of those who could."""
    if told.state in ("small", "window"):
        return len(found.people(state, told, "object")) >= policy.enough(told.roll)
    roll = len(state.votes[told.number].roll)
    return len(found.people(state, told, "challenge")) >= policy.enough(roll)


def reserved(state: State, row: EntryRow, number: int) -> None:
    """What is reserved in the purse is for a proposal that enough have seconded."""
    pending = state.pendings[number]
    payer = state.account(pending.payer, row)
    if payer.kind not in PARTS:
        return
    told, name = found.caused(state, row), named(row.number)
    seconds = found.people(state, told, "second")
    opens = told.state == "asked" and len(seconds) >= told.needs
    goes_on = told.state in ("between", "report", *GOING_ON)
    if told.pending is not None or not (opens or goes_on):
        raise Wrong(f"Entry {name} reserves for proposal {told.number}, which does not open.")
    due = (booked_as(told.kind), weights.reserved(told))
    right = (*due, *fund_account(told.asset, told.fund), 0)
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
    told = found.caused(state, row)
    if told.state == "asked" and told.pending == number:
        told.pending = None  # It was changed just now.
        return
    # At the end of a round what is let go is paid out: `storage.ledger.verifier.grants`.
    if told.state not in ("failed", "withdrawn", "lapsed", "stopped", "round"):
        raise Wrong(f"Entry {named(row.number)} lets go of what proposal {told.number} reserved.")
