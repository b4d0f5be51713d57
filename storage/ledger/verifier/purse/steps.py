"""The steps of a proposal: from which to which it may go, when, and by what was done until then.

Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.purse import (
    execution,
    found,
    people,
    proposals,
    rules,
    shares,
    taken_back,
    thresholds,
)
from storage.ledger.verifier.purse.told import Told
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse import instalments, policy
from storage.purse.kinds import FINAL, FIRST, GOING_ON, KEPT, OUTSIDE, OVER, RESERVING, STEPPED
from storage.purse.policies import DEFAULT
from storage.purse.proposals import BY_STOP


def stepped(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    told, to = found.about(state, row, detail), str(detail["state"])
    may = _STEPS.get((told.state, to))
    if may is None or not may(state, row, told, detail):
        raise Wrong(
            f"Entry {named(row.number)} takes proposal {told.number} from {told.state} to {to},"
            " which it may not."
        )
    by_member = row.cause == f"member/{told.proposed_by}" or state.is_own_act(row, told.proposed_by)
    if to == "stopped":
        stop = execution.carried_out(state, row)
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
    if to in ("stuck", "instructed") and told.passed_at is None:
        told.passed_at = row.time


def _until(row: EntryRow, detail: dict[str, Any], span: int) -> bool:
    return bool(detail["until"] == (row.time + span if span else 0))


def _stays(told: Told, detail: dict[str, Any]) -> bool:
    """Whether a step leaves it as it was how it is decided."""
    return (detail["way"], detail["large"], detail["roll"]) == (told.way, told.large, told.roll)


def _opens(state: State, row: EntryRow, told: Told) -> bool:
    """Whether it is seconded, and keeps what it takes."""
    if told.opened_at is None:
        if told.kind in RESERVING or len(found.people(state, told, "second")) < told.needs:
            return False
        told.opened_at = row.time
    return (told.pending is not None) == (told.kind in RESERVING)


def _to_wait(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    if told.way != "wait":
        most = told.settled.unless_objected
        unless = (
            detail["way"] == "unless"
            and not funds.role_of(state, told)
            and thresholds.is_within(state, row, told, most, most)
        )
        right = unless and _opens(state, row, told) and not detail["large"]
        return right and _until(row, detail, policy.WAITING)
    told.opened_at = row.time
    waits = detail["way"] == "wait" and rules.may_wait(state, told)
    return waits and _until(row, detail, policy.WAITING) and not detail["large"]


def _to_reported(_: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    """The receiver of a second half told of the first; it is paid unless enough object."""
    kept = told.reported and told.pending is not None
    right = kept and (detail["way"], detail["large"]) == ("half", 0)
    return right and _until(row, detail, policy.WAITING)


def _to_small(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return (
        _opens(state, row, told)
        and not funds.role_of(state, told)
        and _is_small(state, row, told)
        and bool(people.treasurers(state) or not people.was_chosen(state))
        and _until(row, detail, told.settled.small_days * policy.DAY)
        and (detail["way"], detail["large"]) == ("small", 0)
    )


def _is_small(state: State, row: EntryRow, told: Told) -> bool:
    return thresholds.is_within(state, row, told, told.settled.small_one, told.settled.small_all)


def _to_window(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    approved, chosen = found.approvals(state, told), set(people.treasurers(state))
    needed = told.settled.approvals
    right = policy.is_approved(approved, chosen, was_chosen=people.was_chosen(state), needed=needed)
    return right and _stays(told, detail) and _until(row, detail, _challenge(told))


def _challenge(told: Told) -> int:
    return told.settled.challenge_hours * policy.HOUR


def _to_vote(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    if not _opens(state, row, told) or not _until(row, detail, 0) or detail["roll"] != told.roll:
        return False
    waits = told.way == "wait"
    sealed = waits and not rules.may_wait(state, told)
    over = (told.state == "small" or sealed) and row.time >= told.until
    if told.state in ("small", "window") and not over and not execution.is_stopped(state, told):
        return False
    told.vote_opens = FIRST
    told.may_ease = thresholds.is_within(state, row, told, DEFAULT.small_one, DEFAULT.small_all)
    way_known = detail["way"] in (("vote", "eased") if told.may_ease else ("vote",))
    return way_known and detail["large"] == int(thresholds.is_large(state, row, told))


def _to_challenge(_: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    is_open = not told.everyone and _until(row, detail, _challenge(told))
    return is_open and _stays(told, detail)


def _to_second(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    told.vote_opens = FINAL
    return execution.is_stopped(state, told) and _stays(told, detail) and _until(row, detail, 0)


def _to_stuck(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    due = execution.is_due(state, told, row) and _until(row, detail, policy.RETRYING)
    return due and _stays(told, detail) and bool(detail["reason"])


def _to_running(_: State, __: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _stays(told, detail) and int(detail["until"]) == funds.next_due(told)


def _to_short(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    due = execution.is_due(state, told, row) and _until(row, detail, instalments.PAUSED)
    return due and _stays(told, detail) and bool(detail["reason"])


def _to_instructed(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    """Decided, and for a holder to pay."""
    due = told.kind in OUTSIDE and execution.is_due(state, told, row)
    return due and _until(row, detail, policy.INSTRUCTED) and _stays(told, detail)


def _to_late(_: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    over = row.time >= told.until and _until(row, detail, policy.LATE)
    return over and _stays(told, detail)


def _ends(_: State, __: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _stays(told, detail)


def _over(_: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return row.time >= told.until and _stays(told, detail)


def _forgotten(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    """What was decided for somebody who was forgotten is over at once."""
    forgotten = state.is_forgotten(state.goes_on_as(told.receiver))
    due = told.state in ("stuck", "report", *GOING_ON) or execution.is_due(state, told, row)
    return forgotten and due and detail["reason"] == "forgotten" and _stays(told, detail)


def _overtaken(state: State, told: Told, detail: dict[str, Any]) -> bool:
    """A stop that passed is over at once where nothing is left of what it was to stop."""
    other = state.purse.proposals.get(told.target) if told.kind == "stop" else None
    over = other is not None and other.state in OVER
    return over and detail["reason"] == "over" and _stays(told, detail)


def _needless(state: State, told: Told, detail: dict[str, Any]) -> bool:
    """What is to be written off is over where nothing is owed any more, or they are back, of which
    no record tells."""
    square = detail["reason"] == "square" and not proposals.owes(state, told)
    return told.kind == "writeoff" and (square or detail["reason"] == "back")


def _in_vain(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    over = _overtaken(state, told, detail) or _needless(state, told, detail)
    return over or _forgotten(state, row, told, detail)


def _over_or_in_vain(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _over(state, row, told, detail) or _in_vain(state, row, told, detail)


def _over_or_forgotten(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _over(state, row, told, detail) or _forgotten(state, row, told, detail)


def _unshared_or_forgotten(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    unshared = taken_back.ends(state, told, detail) and _stays(told, detail)
    return unshared or _forgotten(state, row, told, detail)


def _unshared_or_over(state: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    return _unshared_or_forgotten(state, row, told, detail) or _over(state, row, told, detail)


def _nobody(_: State, __: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    """Where nobody is left who could vote, nothing is decided."""
    return detail["reason"] == "nobody" and _stays(told, detail)


_Check = Callable[[State, EntryRow, Told, dict[str, Any]], bool]

_STEPS: dict[tuple[str, str], _Check] = {
    ("asked", "small"): _to_small,
    ("asked", "vote"): _to_vote,
    ("asked", "window"): _to_wait,
    ("asked", "instructed"): shares.is_instructed,
    ("asked", "lapsed"): _over,
    ("asked", "failed"): _nobody,
    ("asked", "withdrawn"): _ends,
    ("small", "window"): _to_window,
    ("small", "vote"): _to_vote,
    ("small", "failed"): _nobody,
    ("small", "withdrawn"): _ends,
    ("report", "window"): _to_reported,
    ("report", "lapsed"): _over_or_forgotten,
    ("report", "withdrawn"): _ends,
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
    ("stuck", "lapsed"): _over_or_in_vain,
    **dict.fromkeys(
        [(state, "lapsed") for state in ("window", "challenge", "passed", "final")], _in_vain
    ),
    ("stuck", "withdrawn"): _ends,
    **dict.fromkeys(
        [(state, "instructed") for state in ("window", "challenge", "passed", "final", "stuck")],
        _to_instructed,
    ),
    ("instructed", "late"): _to_late,
    ("instructed", "lapsed"): _unshared_or_forgotten,
    ("late", "lapsed"): _unshared_or_over,
    ("between", "running"): _to_running,
    ("running", "short"): _to_short,
    ("short", "lapsed"): _over_or_forgotten,
    ("running", "lapsed"): _forgotten,
    **dict.fromkeys([(state, "stopped") for state in STEPPED], _ends),
}


def _may_pause(state: State, row: EntryRow, told: Told, until: int) -> bool:
    """Whether a treasurer puts off what would be done next: for 7 days, and once.

    Until one was chosen they are the moderators, of whom the platform tells and no record.
    """
    member = int(row.cause.removeprefix("member/"))
    able = not people.was_chosen(state) or state.goes_on_as(member) in people.treasurers(state)
    first = not found.people(state, told, "pause") and row.time < told.until
    told.acts["pause", member] = (row.number, 0)
    right = told.state in ("window", "challenge") and until == told.until + policy.PAUSE
    return able and first and right


def _outlasts_stop(state: State, row: EntryRow, told: Told, until: int) -> bool:
    """Whether what was decided is kept until some time after a stop of all payments, in which its
    own time ran out."""
    over = told.state in KEPT and row.time >= told.until
    goes_on = state.paused_until or 0
    return over and row.time < goes_on and until == goes_on + policy.AFTER_STOP


def extended(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    told, until = found.about(state, row, detail), int(detail["until"])
    paused = row.cause.startswith("member/") and _may_pause(state, row, told, until)
    absent = row.cause == "rule/absence" and until > told.until
    stopped = row.cause == BY_STOP and _outlasts_stop(state, row, told, until)
    if not told.until or not (absent or paused or stopped):
        raise Wrong(f"Entry {named(row.number)} makes a step last longer without a reason.")
    told.until = until
