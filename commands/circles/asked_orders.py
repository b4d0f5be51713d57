"""What a circle's order needs: how low and in which steps one may bid."""

from __future__ import annotations

import re
from collections.abc import Mapping

from commands.engine.request import Refusal
from storage.circles.plan import FEE_WHOLE, Order

_PERCENT = re.compile(r"(\d{1,2})(?:[.,](\d{1,2}))?\s*%", re.ASCII)
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


def read_bids(given: Mapping[str, str], order: Order) -> tuple[int, int]:
    """The floor of bids, and what each is of the lowest before it, in millionths. Raises Refusal.

    Zero where nobody bids.
    """
    if order != "bidding":
        for name in ("floor", "step"):
            if given.get(name):
                raise Refusal("circle-term-bids", term=name)
        return 0, 0
    floor, step = read_share(given.get("floor") or _FLOOR), read_share(given.get("step") or _STEP)
    if floor is None or floor < _LOWEST_FLOOR:
        raise Refusal("circle-floor", given=given["floor"][:40])
    if step is None or not 0 < step <= _LARGEST_STEP:
        raise Refusal("circle-step", given=given["step"][:40])
    return floor, FEE_WHOLE - step
