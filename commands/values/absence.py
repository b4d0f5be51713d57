"""A time in which the bot heard nobody, and until when what would have ended in it goes on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Absence:
    """Nobody was heard from `since` to `now` (µs). What would have ended then, or ends before
    `until`, goes on until then. `account` is the bot's own that was away, None where all were.
    """

    since: int
    now: int
    until: int
    account: tuple[str, str] | None = None

    def moves(self, account: tuple[str, str], ends_at: int) -> bool:
        """Whether what ends then goes on, where it is decided in a room of this account."""
        return self.account in (None, account) and self.since < ends_at < self.until
