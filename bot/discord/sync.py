"""The application commands on Discord, brought up to date only when they changed."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import discord
import structlog
from discord import app_commands

from bot.backoff import Backoff
from bot.discord.events import PLATFORM
from bot.discord.tree import digest, payload
from bot.ports import Core

log = structlog.get_logger(__name__)

_SCOPES = "commands"
"""Under this key stands a digest of what each scope was sent: Discord allows few changes a day."""


class Commands:
    """What each scope has: everywhere, or each of the guilds that alone get commands."""

    def __init__(self, account: str, core: Core, guilds: tuple[int, ...]) -> None:
        self._account = (PLATFORM, account)
        self._core = core
        self._guilds = guilds

    async def send(self, tree: app_commands.CommandTree[Any]) -> None:
        """Send what differs from what was sent last; what Discord refuses is logged."""
        kept = await self._core.recall(self._account, _SCOPES)
        sent: dict[str, str] = json.loads(kept) if kept else {}
        wanted: dict[str, int | None] = {str(guild): guild for guild in self._guilds}
        if not self._guilds or "everywhere" in sent:
            wanted["everywhere"] = None
        # A guild that no longer has commands of its own must lose those it had.
        wanted |= {scope: int(scope) for scope in sent if scope.isdecimal()}
        for scope, guild in wanted.items():
            commands = await payload(tree, guild)
            now = digest(commands)
            if sent.get(scope) == now:
                continue
            if await self._put(tree, guild):
                sent[scope] = now
                if not commands:
                    del sent[scope]
                await self._core.remember(self._account, _SCOPES, json.dumps(sent, sort_keys=True))
                log.info("commands are up to date", where=scope, commands=len(commands))

    async def _put(self, tree: app_commands.CommandTree[Any], guild: int | None) -> bool:
        backoff = Backoff()
        while True:
            try:
                await tree.sync(guild=None if guild is None else discord.Object(guild))
                return True
            except (discord.Forbidden, app_commands.CommandSyncFailure) as error:
                log.error("Discord does not take the commands", guild=guild, why=str(error))  # noqa: TRY400 - its words say it all
                return False
            except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as e:
                if isinstance(e, discord.HTTPException) and 400 <= e.status < 500 != e.status:
                    log.error("Discord does not take the commands", guild=guild, why=str(e))  # noqa: TRY400 - its words say it all
                    return False
                log.warning("the commands are not up to date yet", why=str(e))
                await backoff.pause()
