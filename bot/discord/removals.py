"""Servers that the bot is not in any more: whoever runs it is told, and erased by setting."""

from __future__ import annotations

import structlog

from bot.clock import DAY, Clock
from bot.discord.client import Client
from bot.discord.events import PLATFORM
from bot.discord.messages import Messages
from bot.discord.settings import Shards
from bot.ports import CommandCore
from commands.engine.session import FOR_OPERATOR
from storage.erasing import REMOVED

log = structlog.get_logger(__name__)

ARRIVED = "arrived:"
LOOK_SECONDS = 6 * 3_600.0
"""How often it is looked: a day more or less is nothing where months are meant."""


class Removals:
    """What the servers left behind that let an account go; `days` until it goes, None for never."""

    def __init__(
        self,
        account: str,
        core: CommandCore,
        clock: Clock,
        messages: Messages,
        shards: object,
        days: int | None,
    ) -> None:
        self._account = (PLATFORM, account)
        self._core = core
        self._clock = clock
        self._messages = messages
        self._shards = shards
        self._days = days

    async def look(self, client: Client) -> None:
        """Notice what was removed while the bot was away, and erase what is due."""
        for key in await self._core.recall_all(self._account, ARRIVED):
            guild = key.removeprefix(ARRIVED)
            if self._is_ours(guild) and client.get_guild(int(guild)) is None:
                await self._messages.removed(int(guild))
        if self._days is None:
            return
        before = self._clock.now() - self._days * DAY
        for key, since in (await self._core.recall_all(self._account, REMOVED)).items():
            guild = key.removeprefix(REMOVED)
            if not since or int(since) > before or not self._is_ours(guild):
                continue
            if client.get_guild(int(guild)) is not None:
                continue
            if await self._core.erase_home(self._account, guild, before):
                # It is greeted as new, should it let the bot in again.
                await self._core.remember(self._account, ARRIVED + guild, "")
                log.warning(
                    "the books of a Discord server that had removed the bot are erased: server %s",
                    guild,
                    **FOR_OPERATOR,
                )

    def _is_ours(self, guild: str) -> bool:
        """Whether a guild is on a shard of this process: of others nothing is known here."""
        if not guild.isdecimal():
            return False
        shards = self._shards
        return not isinstance(shards, Shards) or (int(guild) >> 22) % shards.count in shards.ids
