"""Which rooms are encrypted: remembered in our own database, since a server may stop saying so."""

from __future__ import annotations

from bot.matrix.events import PLATFORM
from bot.ports import Core


class Secrecy:
    """Once encrypted, a room stays encrypted to us: nothing ever goes out in clear there again."""

    def __init__(self, account: str, core: Core) -> None:
        self._account = (PLATFORM, account)
        self._core = core
        self._known: set[str] = set()
        self._clear: set[str] = set()

    async def note(self, room: str) -> None:
        """Keep durably that this room is encrypted."""
        if room not in self._known:
            await self._core.remember(self._account, f"encrypted:{room}", "1")
            self._known.add(room)
            self._clear.discard(room)

    async def covers(self, room: str) -> bool:
        """Whether the room was ever seen encrypted."""
        if room in self._known:
            return True
        # Nobody but us writes it down, so that one look a life is enough.
        if room in self._clear:
            return False
        if await self._core.recall(self._account, f"encrypted:{room}") is None:
            self._clear.add(room)
            return False
        self._known.add(room)
        return True
