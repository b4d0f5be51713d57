"""Real events made malformed, one after the other, from a seed."""

from __future__ import annotations

import copy
import random
from collections.abc import Sequence
from typing import Any

JUNK: list[Any] = [
    None, True, 0, -1, 2**63, 1.5, "", "x", "\u0000", "9" * 40, "é" * 2000, "5", [], {}, [[]],
    ["1", None], "!tip",
]  # fmt: skip
"""What is junk wherever it stands."""


def spoiled(thing: Any, junk: Sequence[Any], dice: random.Random) -> Any:
    """The same with something somewhere in it replaced by junk, left out, or said twice."""
    if isinstance(thing, dict) and thing and dice.random() > 0.15:
        key = dice.choice(sorted(thing))
        if dice.random() < 0.15:
            return {name: value for name, value in thing.items() if name != key}
        return {**thing, key: spoiled(thing[key], junk, dice)}
    if isinstance(thing, list) and thing and dice.random() > 0.3:
        at = dice.randrange(len(thing))
        return [*thing[:at], spoiled(thing[at], junk, dice), *thing[at:]]
    return copy.deepcopy(dice.choice(junk))
