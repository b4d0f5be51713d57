"""What a circle's order needs: how low and in which steps one may bid, or a goal to save for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from commands.engine.request import Refusal
from storage.circles.goal import MOST_TIMES
from storage.circles.plan import FEE_WHOLE, Order, Plan, later

_PERCENT = re.compile(r"(\d{1,2})(?:[.,](\d{1,2}))?\s*%", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FLOOR, _STEP = "65%", "2%"
_LOWEST_FLOOR = FEE_WHOLE // 2
"""Nobody gives more than half of a pot away in a moment of need."""
_LARGEST_STEP = FEE_WHOLE // 10


def read_share(text: str) -> int | None:
    """A share such as "2.5%", in millionths; None where it is none."""
    found = _PERCENT.fullmatch(text)
    if found is None:
        return None
    return (int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))) * FEE_WHOLE // 10_000


def read_bids(given: Mapping[str, str], order: Order) -> tuple[int, int, int]:
    """The floor of bids, what each is of the lowest before it, and a chit fund's commission.

    All are millionths, and zero where nobody bids. Raises Refusal.
    """
    if order != "bidding":
        for name in ("floor", "step", "chit"):
            if given.get(name):
                raise Refusal("circle-term-bids", term=name)
        return 0, 0, 0
    floor, step = read_share(given.get("floor") or _FLOOR), read_share(given.get("step") or _STEP)
    if floor is None or floor < _LOWEST_FLOOR:
        raise Refusal("circle-floor", given=given["floor"][:40])
    if step is None or not 0 < step <= _LARGEST_STEP:
        raise Refusal("circle-step", given=given["step"][:40])
    chit = read_share(given["chit"]) if given.get("chit") else 0
    if chit is None or chit > _LARGEST_STEP:
        raise Refusal("circle-chit", given=given["chit"][:40])
    if chit + floor > FEE_WHOLE:
        raise Refusal("circle-chit-floor", chit=given["chit"][:40], floor=given["floor"][:40])
    if chit and given.get("fee"):
        raise Refusal("circle-chit-fee")
    return floor, FEE_WHOLE - step, chit


NOT_WITH_A_GOAL = (
    "order",
    "deposit",
    "late_fee",
    "reserve",
    "fee",
    "fee_to",
    "floor",
    "step",
    "chit",
)


@dataclass(frozen=True, slots=True)
class Goal:
    """What a goal pot saves for, as it was said: a sum, or a `day` until which it goes on."""

    said: str
    day: date | None


def read_goal(given: Mapping[str, str]) -> Goal | None:
    """What is saved for; None where it is a circle with turns. Raises Refusal."""
    said = given.get("goal", "")
    if not said:
        return None
    term = next((name for name in NOT_WITH_A_GOAL if given.get(name)), None)
    if term is not None:
        raise Refusal("circle-goal-not-with", term=term)
    try:
        return Goal(said, date.fromisoformat(said) if _DAY.fullmatch(said) else None)
    except ValueError:
        raise Refusal("circle-start", given=said[:40]) from None


def in_times(plan: Plan, goal: Goal, whole: int) -> Plan:
    """The plan with so many rounds as the goal needs: until its day, or for the `whole` of it."""
    if goal.day is None:
        times = -(-whole // plan.pot)
    else:
        begin, times = datetime.fromisoformat(plan.begin).date(), 0
        while times <= MOST_TIMES and later(begin, plan.every * times, plan.unit) <= goal.day:
            times += 1
    if not 1 <= times <= MOST_TIMES:
        raise Refusal("circle-goal-times", most=MOST_TIMES, goal=goal.said[:40])
    return replace(plan, goal=whole, times=times)
