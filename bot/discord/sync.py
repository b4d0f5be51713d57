"""The application commands on Discord, brought up to date only when they changed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import aiohttp
import discord
import structlog
from discord import app_commands

from bot import retries
from bot.discord.events import PLATFORM, REFUSED
from bot.discord.guilds import Guilds
from bot.discord.tree import digest, payload
from bot.ending import ended
from bot.ports import Core
from commands.values.events import Place

log = structlog.get_logger(__name__)

_IDS = "command ids"
"""Under this key stand the ids that Discord gave the commands of each scope, by their names."""

_SCOPES = "commands"
"""Under this key stands a digest of what each scope was sent: Discord allows few changes a day."""


_MOST_TO_END_SECONDS = 1.0


class Commands:
    """What each scope has: everywhere, or each of the guilds that alone get commands."""

    def __init__(self, account: str, core: Core, guilds: tuple[int, ...]) -> None:
        self._account = (PLATFORM, account)
        self._core = core
        self._guilds = guilds
        self._anew: set[str] = set()
        self._ids: dict[str, dict[str, int]] = {}
        self._again = False
        self._sending: asyncio.Task[None] | None = None

    async def begin(self, tree: app_commands.CommandTree[Any]) -> None:
        """Send in the background, for whoever listens must not wait for it."""
        await self.end()
        self._start(tree)

    def let_in(self, guild: int, tree: app_commands.CommandTree[Any], *, anew: bool) -> None:
        """The bot is in a guild, perhaps anew: it may not have taken its commands before."""
        if guild not in self._guilds:
            return
        if anew:
            self._anew.add(str(guild))
        self._again = True
        if self._sending is None or self._sending.done():
            self._start(tree)

    def id_of(self, name: str, guild: int | None) -> int | None:
        """The id of a command by its first word, in a guild that has its own or as all have it."""
        everywhere = self._ids.get("everywhere", {})
        return self._ids.get(str(guild), everywhere).get(name)

    def guild_of(self, place: Place, guilds: Guilds, client: discord.Client | None) -> int | None:
        """The guild of a room, where guilds have commands of their own; None otherwise."""
        if not self._guilds or not place.room.isdecimal():
            return None
        return guilds.of(int(place.room), client) or None

    async def end(self) -> None:
        """Send nothing more."""
        if self._sending is not None:
            await ended([self._sending], within_seconds=_MOST_TO_END_SECONDS)

    def _start(self, tree: app_commands.CommandTree[Any]) -> None:
        self._sending = asyncio.create_task(self._send_all(tree))
        self._sending.add_done_callback(_over)

    async def _send_all(self, tree: app_commands.CommandTree[Any]) -> None:
        self._again = True
        while self._again:
            self._again = False
            await self._send(tree)

    async def _send(self, tree: app_commands.CommandTree[Any]) -> None:
        """Send what differs from what was sent last; what Discord refuses is logged."""
        kept = await self._core.recall(self._account, _SCOPES)
        sent: dict[str, str] = json.loads(kept) if kept else {}
        known = await self._core.recall(self._account, _IDS)
        self._ids = json.loads(known) if known else {}
        wanted: dict[str, int | None] = {str(guild): guild for guild in self._guilds}
        if not self._guilds or "everywhere" in sent:
            wanted["everywhere"] = None
        # A guild that no longer has commands of its own must lose those it had.
        wanted |= {scope: int(scope) for scope in sent if scope.isdecimal()}
        for scope, guild in wanted.items():
            commands = await payload(tree, guild)
            now = digest(commands)
            if sent.get(scope) == now and scope not in self._anew:
                if scope not in self._ids:
                    await self._look_up(tree, scope, guild)
                continue
            # A guild that lets the bot in while this is under way needs it once more.
            was_anew = scope in self._anew
            self._anew.discard(scope)
            if await self._put(tree, scope, guild):
                sent[scope] = now
                if not commands:
                    del sent[scope]
                await self._core.remember(self._account, _SCOPES, json.dumps(sent, sort_keys=True))
                log.info("commands are up to date", where=scope, commands=len(commands))
            elif was_anew:
                self._anew.add(scope)

    async def _look_up(
        self, tree: app_commands.CommandTree[Any], scope: str, guild: int | None
    ) -> None:
        """The ids of commands that an earlier version sent."""
        where = None if guild is None else discord.Object(guild)
        try:
            await self._note(scope, await tree.fetch_commands(guild=where))
        except (*REFUSED, aiohttp.ClientError, OSError, TimeoutError):
            log.info("the ids of the commands are not known yet", where=scope)

    async def _note(self, scope: str, found: Sequence[app_commands.AppCommand]) -> None:
        """Keep the ids of a scope's commands; menus are no words."""
        slashes = [each for each in found if each.type is discord.AppCommandType.chat_input]
        ids = {each.name: each.id for each in slashes}
        if not ids:
            self._ids.pop(scope, None)
        elif ids != self._ids.get(scope):
            self._ids[scope] = ids
        await self._core.remember(self._account, _IDS, json.dumps(self._ids, sort_keys=True))

    async def _put(
        self, tree: app_commands.CommandTree[Any], scope: str, guild: int | None
    ) -> bool:
        async def send() -> None:
            where = None if guild is None else discord.Object(guild)
            await self._note(scope, await tree.sync(guild=where))

        try:
            await retries.persist(send, _wait_for, what="sending the commands")
        except (*REFUSED, app_commands.CommandSyncFailure) as error:
            log.error("Discord does not take the commands", guild=guild, why=str(error))  # noqa: TRY400 - its words say it all
            return False
        return True


def _wait_for(error: Exception) -> float | None:
    """What Discord understood and refused is final; the client waits out a rate limit itself."""
    if isinstance(error, discord.HTTPException) and 400 <= error.status < 500:
        return None
    passes = isinstance(error, (*REFUSED, aiohttp.ClientError, OSError, TimeoutError))
    return 0.0 if passes else None


def _over(sending: asyncio.Task[None]) -> None:
    if not sending.cancelled() and (error := sending.exception()) is not None:
        log.error("the commands could not be sent", exc_info=error)
