"""The platforms of the stage, as the process sees them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.ports import Delivery
from bot.rehearsal import ids
from bot.rehearsal.heard import Heard
from bot.rehearsal.lines import PlatformName
from bot.rehearsal.talk import Talk


class StageAdapter:
    """One platform of the stage: hands on what the bot says there."""

    def __init__(self, platform: PlatformName, talk: Talk, hear: Callable[[Heard], None]) -> None:
        self.platform = platform
        self.account = ids.account(platform)
        self._talk = talk
        self._hear = hear

    async def deliver(self, delivery: Delivery) -> str:
        """Deliver once; a second try of the same delivery gives the same id and is not heard."""
        event_id, heard = self._talk.deliver(delivery)
        if heard is not None:
            self._hear(heard)
        return event_id

    async def run(self) -> None:
        """A stage takes nothing in by itself: the player tells the process what happens."""
        await asyncio.Event().wait()
