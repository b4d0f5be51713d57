"""The order in which a store decides items, where it works for several communities at once."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """Where an item stands in line.

    Items of one `queue` are decided in their order. The item also waits for what was asked for
    before it in the queues of `follows`, or in all there are where that is None. Of items that
    stand `alone` each has a unit of work of its own: they may lock communities in any order.
    """

    queue: Hashable
    follows: tuple[Hashable, ...] | None = ()
    alone: bool = False
