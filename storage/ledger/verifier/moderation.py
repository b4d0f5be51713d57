"""What moderators and the host may not do, and what they did. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from storage.communities import CLOSED
from storage.elections import ELECTED, TERM
from storage.ledger.entries import EntryRow
from storage.ledger.limits import (
    ALONE_SPAN,
    FREEZE_SPAN,
    GIFTS,
    PAUSE_MOST,
    VOUCHES_MOST,
    VOUCHES_SPAN,
)
from storage.ledger.verifier import elections, pledges
from storage.ledger.verifier.corrections import parts_of
from storage.ledger.verifier.state import Line, State, Wrong, account_named, named
from storage.roles import FOLLOWED, ROLES


def by_whom(state: State, row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]) -> None:
    """Nobody moderates in their own money matters, and a debit has somebody's word for it."""
    name = named(row.number)
    touched = {account_named(state.account(line.account, row)) for line in postings}
    match row.kind:
        case "reverse":
            _reversed(state, row, touched, postings, detail)
        case "adjust" | "donate":
            payers = {
                account_named(state.account(line.account, row))
                for line in postings
                if line.amount < 0
            }
            # The host gives on what somebody held whom it forgets.
            by_host = row.kind == "donate" and row.cause == "host"
            by_pledge = row.kind == "donate" and pledges.is_due(state, row, postings)
            if payers != {row.cause} and not by_host and not by_pledge:
                raise Wrong(f"Entry {name} takes from somebody who did not agree to it.")
        case "mint":
            if state.person(row.cause) in touched:
                raise Wrong(f"Entry {name} was minted by whom it pays.")
        case "undo" | "refund":
            # Whoever gave takes back what was not passed on; whoever got it returns their own.
            sign = 1 if row.kind == "undo" else -1
            theirs = {
                account_named(state.account(line.account, row))
                for line in postings
                if line.amount * sign > 0
            }
            if theirs != {state.person(row.cause)}:
                raise Wrong(f"Entry {name} gives back what others gave or got.")
        case "import":
            if row.cause != "host":
                raise Wrong(f"Entry {name} brings balances in, and not by the host's act.")


def _reversed(
    state: State, row: EntryRow, touched: set[str], postings: Sequence[Line], detail: dict[str, Any]
) -> None:
    name, second = named(row.number), detail.get("moved_by")
    movers = {state.person(row.cause)}
    if second is not None:
        movers.add(state.person(f"member/{second}"))
    if not row.cause.startswith("member/") or movers & touched:
        raise Wrong(f"Entry {name} was reversed by somebody whose own money it is.")
    for entry in {entry for entry, _, _ in parts_of(row, postings, detail)}:
        original = state.booked(entry)
        if original.kind not in GIFTS:
            raise Wrong(f"Entry {name} reverses a {original.kind}, which cannot be.")
        if row.time - original.time > ALONE_SPAN and len(movers) < 2:
            raise Wrong(f"Entry {name} reverses what is older than one moderator may alone.")


def _moderated(state: State, row: EntryRow, member: int) -> None:
    """A record about a member that is never that member's own act."""
    if state.is_own_act(row, member):
        raise Wrong(f"Entry {named(row.number)} is somebody's own act about themselves.")


def froze(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    member, until = int(detail["member"]), int(detail["until"])
    _moderated(state, row, member)
    if until > row.time + FREEZE_SPAN:
        raise Wrong(f"Entry {named(row.number)} pauses somebody for longer than may be.")
    if state.paused(member, row) and state.person(state.freezes[member][1]) == state.person(
        row.cause
    ):
        raise Wrong(f"Entry {named(row.number)} renews a pause, and no second moderator did.")
    state.frozen[member] = until
    state.freezes[member] = (row.number, row.cause)


def established(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Whoever is established is so by a rule, or by a moderator's word for somebody else."""
    member, reason = int(detail["member"]), str(detail["reason"])
    if reason == "vouched":
        _moderated(state, row, member)
        _vouched(state, row, detail)
    by = "member/" if reason == "vouched" else f"rule/{reason}"
    if not row.cause.startswith(by) or member in state.established:
        raise Wrong(f"Entry {named(row.number)} establishes somebody without a reason.")
    if member in state.members:
        if reason != "vouched" and state.standing(member, row) != reason:
            raise Wrong(
                f"Entry {named(row.number)} establishes member/{member} as {reason},"
                " which they were not."
            )
        if reason == "vouched":
            state.members[member] = replace(state.members[member], vouched_at=row.time)
    state.establish(row, member)


def _vouched(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """A record tells for how many its moderator has vouched in the span; those of before do not."""
    mine = [
        at
        for at, cause in state.vouches
        if at > row.time - VOUCHES_SPAN and state.person(cause) == state.person(row.cause)
    ]
    state.vouches.append((row.time, row.cause))
    if "vouch" in detail and not int(detail["vouch"]) == len(mine) + 1 <= VOUCHES_MOST:
        raise Wrong(f"Entry {named(row.number)} vouches for more than one moderator may.")


def wrote_debt(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    entry, account, amount = (int(detail[each]) for each in ("entry", "account", "amount"))
    left = state.booked(entry).amounts.get(account, 0)
    left -= state.corrected.get((entry, account), 0)
    if not 0 < amount <= left or entry >= row.number:
        raise Wrong(f"Entry {named(row.number)} writes down a debt that is none.")
    state.debts[entry, account] = amount


def thawed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    member = int(detail["member"])
    _moderated(state, row, member)
    state.frozen.pop(member, None)


def _giver(state: State, row: EntryRow) -> int:
    """Who gave a role: a moderator, or whoever proposed it."""
    by, _, number = row.cause.partition("/")
    return int(number) if by == "member" else state.purse.proposals[int(number)].proposed_by


def gave_or_took_role(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    held = (str(detail["role"]), int(detail["member"]))
    if row.cause in (ELECTED, TERM):
        elections.may_give_or_take(state, row, held, is_given=bool(detail["held"]))
    if row.cause == FOLLOWED:
        _may_come_by_role(state, row, held, is_given=bool(detail["held"]))
    if detail["held"]:
        if row.cause in (ELECTED, FOLLOWED):
            state.roles[held] = (row.time, 0, 1)
            return
        _moderated(state, row, held[1])
        state.roles[held] = (row.time, _giver(state, row), 1)
        return
    given_at, given_by, is_held = state.roles[held]
    if not is_held:
        raise Wrong(f"Entry {named(row.number)} takes back a role that nobody holds.")
    state.roles[held] = (given_at, given_by, 0)


def _may_come_by_role(
    state: State, row: EntryRow, held: tuple[str, int], *, is_given: bool
) -> None:
    """A role of the server brings no more than a moderator may do at once, and takes only what it
    gave."""
    role, _ = held
    decided = (
        any(each.kind == "treasury" for each in state.accounts.values())
        if role == "treasurer"
        else any(each.role == role and not each.closed_at for each in state.purse.funds.values())
    )
    if role not in ROLES or decided:
        raise Wrong(f"Entry {named(row.number)} changes a role by itself that members decide on.")
    if not is_given and state.roles.get(held, (0, 1, 0))[1]:
        raise Wrong(f"Entry {named(row.number)} takes back by itself a role that a member gave.")


def noted_gap(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    since, until, entries = (int(detail[name]) for name in ("since", "until", "entries"))
    if not since <= until <= row.time or not 0 <= entries < row.number:
        raise Wrong(f"Entry {named(row.number)} tells of a gap that cannot have been.")
    state.gaps.append((row.number, entries, since, until))


def paused_all(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    until = detail["until"]
    if until is not None and int(until) > row.time + PAUSE_MOST:
        raise Wrong(f"Entry {named(row.number)} stops all transfers for longer than may be.")
    state.paused_until = until


def may_follow(state: State, row: EntryRow) -> None:
    """Nothing is booked in a community that was closed, but that it goes on elsewhere."""
    if (state.paused_until == CLOSED) != (row.kind == "reopened"):
        why = (
            "was booked after the community was closed"
            if row.kind != "reopened"
            else "opens a community that was not closed"
        )
        raise Wrong(f"Entry {named(row.number)} {why}.")


def closed(state: State, row: EntryRow, _: dict[str, Any]) -> None:
    _by_the_host(row)
    state.paused_until = CLOSED


def reopened(state: State, row: EntryRow, _: dict[str, Any]) -> None:
    _by_the_host(row)
    state.paused_until = None


def _by_the_host(row: EntryRow) -> None:
    if row.cause != "host":
        raise Wrong(f"Entry {named(row.number)} is the host's alone.")
