"""What a ballot says: a choice as the records hold it, and the reason given with it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

MOST_REASON = 300

CHOSEN = "\x1f"
"""Before a ballot as the records hold it, "2>1: a reason", when it was chosen among readings.

Nobody types it."""


@dataclass(frozen=True, slots=True)
class Said:
    """A ballot as the records hold it, and the reason that was given with it."""

    choice: str
    reason: str = ""


def chosen(choice: str, reason: str = "") -> str:
    """A ballot as a button gives it that stands for one of several readings."""
    return with_reason(f"{CHOSEN}{choice}", reason)


def with_reason(said: str, reason: str) -> str:
    """A ballot with its reason behind a colon."""
    return f"{said}: {reason}" if reason else said
