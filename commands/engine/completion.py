"""What is offered while a parameter is being typed, as a value.

It only reads, and offers nobody anything that they could not see otherwise: their own entries and
questions, and the names of members.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from commands.engine import reader as readers
from commands.engine.context import Context
from commands.language.rendering import plain
from commands.values.reply import Value

MOST = 25
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Completion:
    """`value` is what would be typed, `label` what is shown for it; each of at most 100 letters."""

    label: str
    value: str


def fitting(offered: Iterable[Completion], typed: str) -> list[Completion]:
    """Those of them that hold what is typed, as many as a platform shows."""
    wanted = typed.strip().casefold()
    return [each for each in offered if wanted in each.label.casefold()][:MOST]


def offered_as(context: Context, label: Value, value: str) -> Completion:
    """A completion whose label fits on the platforms."""
    shown = " ".join(shown_to(context, label).split())
    return Completion(shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…", value)


def shown_to(context: Context, value: Value) -> str:
    """A value as whoever types reads it, alone."""
    reader = readers.alone(context.member, context.settings, context.now)
    return plain(value, reader, readers.InBooks(context.books))
