"""Circles: each act is done again by the rules, and has to move just what was booked. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storage.circles import owing, rows, settling
from storage.circles.plan import read_plan
from storage.circles.rules import carry_out
from storage.circles.state import Circle
from storage.ledger.entries import EntryRow
from storage.ledger.verifier.state import Line, State, Wrong, named

KINDS = frozenset(("circle", *rows.KINDS.values()))

BY_RULE = "rule/circle"
"""What comes of a circle's dates by itself."""

_BY_ITSELF = ("move", "start", "due", "close", "count", "assume")
_ON_RETURN = ("postpone", "extend")


@dataclass(slots=True)
class Told:
    """A circle as its records tell it, and the record that opened it."""

    entry: int
    circle: Circle


def take(state: State, row: EntryRow, detail: dict[str, Any], postings: Sequence[Line]) -> None:
    """Do a record's act again, and compare what moves."""
    number, act = int(detail["circle"]), str(detail["act"])
    if act == "open":
        _open(state, row, detail, number)
        flows: settling.Flows = {}
    else:
        told: Told | None = state.circles.get(number)
        if told is None or rows.kind_of(detail) != row.kind:
            raise Wrong(f"Entry {named(row.number)} is about a circle that is not there.")
        _by_whom(row, detail, told.circle)
        try:
            flows = carry_out(told.circle, detail, entry=row.number, time=row.time)
        except settling.Unfit as unfit:
            raise Wrong(
                f"Entry {named(row.number)} breaks the rules of a circle: {unfit}."
            ) from None
    booked: dict[tuple[str, int], int] = {}
    for line in postings:
        account = state.account(line.account, row)
        booked[account.kind, account.owner] = line.amount
        if line.asset != state.circles[number].circle.plan.asset:
            raise Wrong(f"Entry {named(row.number)} pays a circle in another currency.")
    if booked != flows:
        raise Wrong(f"Entry {named(row.number)} does not move what its circle's rules say.")


def _open(state: State, row: EntryRow, detail: dict[str, Any], number: int) -> None:
    if number != state.matters + 1:
        raise Wrong(f"Entry {named(row.number)} opens circle {number} out of turn.")
    plan = read_plan(str(detail["plan"]))
    commitment = str(detail["commitment"])
    used = {told.circle.commitment for told in state.circles.values()} - {""}
    if (plan.draws > 0) != bool(commitment) or commitment in used:
        raise Wrong(f"Entry {named(row.number)} opens a circle whose draw is not promised.")
    organiser = int(row.cause.removeprefix("member/"))
    state.matters = number
    state.circles[number] = Told(row.number, rows.begun(detail, organiser, plan, row.time))


def _by_whom(row: EntryRow, detail: dict[str, Any], circle: Circle) -> None:
    """Whose act it was: a member's own, an agreement they accepted, or a rule that is named."""
    act, cause = str(detail["act"]), row.cause
    match act:
        case "join" | "share":
            allowed = {f"member/{detail['member']}"}
        case "decline":
            allowed = {f"member/{detail['member']}", BY_RULE}
        case "confirm" | "dispute":
            payment = circle.payment(int(detail["payment"]))
            allowed = {f"member/{circle.taker(payment)}"}
        case "withdraw" | "forward":
            payment = circle.payment(int(detail["payment"]))
            allowed = {f"member/{circle.payer(payment)}"}
        case "keep":
            allowed = {f"member/{circle.plan.keeper}"}
        case "refuse":
            allowed = {BY_RULE if detail.get("silent") else f"member/{detail['member']}"}
        case "ask" | "whole" | "accept" | "leave" | "consent" | "bid" | "vote" | "wish" | "send":
            allowed = {f"member/{circle.seat(int(detail['seat'])).member}"}
        case "swap":
            allowed = {f"member/{circle.seat(int(detail.get('by') or detail['other'])).member}"}
        case "pay" if detail.get("auto"):
            seat = circle.seat(int(detail["seat"]))
            agreed = ([seat.member, seat.accepted], *seat.liable)
            allowed = {f"agreement/{entry}" for who, entry in agreed if who == int(detail["by"])}
        case "choose":
            allowed = {f"member/{circle.seat(int(detail['seat'])).member}"}
        case "hand":
            allowed = {f"member/{detail['to']}"}
        case "repay" | "pause":
            allowed = _those_who_agreed(circle, detail)
        case "pay":
            allowed = {f"member/{detail['by']}"}
        case "invite" | "change" | "turns":
            allowed = {f"member/{circle.organiser}"}
        case "lapse":
            allowed = {f"member/{circle.organiser}", BY_RULE}
        case "cancel":
            allowed = {f"member/{circle.seat(at).member}" for at in circle.consents["cancel"]}
        case _ if act in _BY_ITSELF:
            allowed = {BY_RULE}
        case _ if act in _ON_RETURN:
            allowed = {"rule/absence", "rule/pause"}
        case _:
            allowed = set()
    if cause not in allowed:
        raise Wrong(f"Entry {named(row.number)} is an act on a circle by somebody who may not.")


def _those_who_agreed(circle: Circle, detail: dict[str, Any]) -> set[str]:
    """The act comes with the last of those who have to want it."""
    topic = f"pause {detail['until']}" if detail["act"] == "pause" else ""
    if not topic:
        parts = (int(detail["seat"]), int(detail["amount"]), int(detail["every"]))
        topic = owing.planning(*parts, owing.unit_of(str(detail["unit"])))
    return {f"member/{circle.seat(at).member}" for at in circle.consents.get(topic, [])}


def agreement(circle: Circle, seat: int) -> str:
    """The cause of what is paid by itself: the record by which the seat accepted the plan."""
    return f"agreement/{circle.seat(seat).accepted}"


def rested(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """An act by which nothing moves: all of it has been taken in."""


def join(state: State, merged: int, into: int) -> None:
    """Two members are one: the one's seats are the other's."""
    for told in state.circles.values():
        rows.rename(told.circle, merged, into)
