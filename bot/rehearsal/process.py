"""What a script is played through: the real process, or a small one of a test's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from bot.clock import ScriptClock
from bot.ports import Adapter
from commands.engine.completion import Completion
from commands.values.events import AnyEvent, Place, Said


class Process(Protocol):
    """The process as a script plays it. Whoever calls awaits one thing at a time."""

    clock: ScriptClock

    async def tell(self, event: AnyEvent) -> None:
        """Decide this event now; what it causes is delivered before `settle` returns."""
        ...

    async def settle(self) -> None:
        """Return when all is decided and all is delivered."""
        ...

    async def run_due(self, until: int) -> None:
        """Do what is due up to `until`, each at its own time, moving the clock; then it is `until`.

        The clock is never after `until` when this is called.
        """
        ...

    async def go_down(self) -> None:
        """From now on the bot is away. The player moves the clock itself until `come_up`."""
        ...

    async def come_up(self, gap: Sequence[AnyEvent]) -> None:
        """The bot is back: the clock is the time of the return, `gap` what was said, in order."""
        ...

    async def restart(self) -> None:
        """Close and reopen the store and the core."""
        ...

    async def bind(self, place: Place, same_as: Place) -> None:
        """Make `place` a room of the community of `same_as`; the same again changes nothing."""
        ...

    async def complete(
        self, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> Sequence[Completion]:
        """What may stand for a parameter of a command while it is being typed."""
        ...

    async def recall(self, key: str) -> str | None:
        """A small fact that a script or the terminal room kept in this database."""
        ...

    async def remember(self, key: str, value: str) -> None:
        """Keep such a fact, durably."""
        ...

    async def close(self) -> None:
        """Stop, and leave the database as it is."""
        ...


class OpenProcess(Protocol):
    """Opens the process on a database; without `db` on a fresh one that goes when it is closed."""

    async def __call__(
        self, adapters: Sequence[Adapter], clock: ScriptClock, db: Path | None
    ) -> Process: ...
