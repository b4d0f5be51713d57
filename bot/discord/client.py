"""Our client on the unmodified discord.py: what reaches it is handed on, and nothing is decided."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import discord
import structlog
from discord import app_commands

from bot.discord.interactions import Interactions
from bot.discord.layout import CommandMenu, PressButton
from bot.discord.messages import Messages
from bot.discord.plan import Field, Plan, Planned
from bot.discord.settings import DiscordSettings, Shards
from bot.discord.sync import Commands
from bot.discord.tree import Words, commands_of
from bot.discord.under_way import UnderWay
from bot.ending import ended
from commands.values.declaration import Menu

log = structlog.get_logger(__name__)

_GOODBYE_SECONDS = 2.0
"""How long Discord gets to close a connection with us; discord.py would give it thirty seconds."""

INTENTS = discord.Intents(
    guilds=True, guild_messages=True, guild_reactions=True, dm_messages=True, dm_reactions=True
)
"""What any bot may ask for; two more are switched on by the application's owner."""


def intents_for(settings: DiscordSettings) -> discord.Intents:
    """The intents that the settings need, and no more."""
    wanted = discord.Intents(**dict(INTENTS))
    wanted.message_content = settings.message_content
    wanted.members = settings.members
    return wanted


class Client(discord.AutoShardedClient):
    """One connection to Discord; `prepared` is called once it is logged in."""

    def __init__(
        self,
        settings: DiscordSettings,
        plan: Plan,
        interactions: Interactions,
        messages: Messages,
        commands: Commands,
        prepared: Callable[[Client], Awaitable[None]],
    ) -> None:
        # It speaks in no voice channel: nobody need be told what that would take.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        sharded: dict[str, Any] = {}
        if isinstance(settings.shards, Shards):
            sharded = {"shard_ids": list(settings.shards.ids), "shard_count": settings.shards.count}
        # One of our own, so that it can be cut when all else fails.
        self._connections = aiohttp.TCPConnector(limit=0)
        super().__init__(
            connector=self._connections,
            intents=intents_for(settings),
            allowed_mentions=discord.AllowedMentions.none(),
            # Nothing is taken from a cache of people or messages, so that none is kept.
            member_cache_flags=(
                discord.MemberCacheFlags.from_intents(intents_for(settings))
                if settings.members
                else discord.MemberCacheFlags.none()
            ),
            # While it waits for a limit that is longer, nothing else of that kind goes out.
            max_ratelimit_timeout=30.0,
            chunk_guilds_at_startup=settings.members,
            max_messages=None,
            **sharded,
        )
        self._interactions = interactions
        self._messages = messages
        self._commands = commands
        self._prepared = prepared
        self._under_way = UnderWay()
        self.was_ready = False
        self.disconnects = 0
        self.tree: app_commands.CommandTree[Client] = app_commands.CommandTree(self)
        scopes = [discord.Object(guild) for guild in settings.guilds]
        for each in commands_of(plan, self, along=settings.user_install):
            if scopes:
                self.tree.add_command(each, guilds=scopes)
            else:
                self.tree.add_command(each)
        self.tree.error(self._failed)
        self.add_dynamic_items(PressButton, CommandMenu)

    async def setup_hook(self) -> None:
        await self.tree.set_translator(Words())
        await self._prepared(self)

    async def on_ready(self) -> None:
        """It comes again after every re-identify, so that nothing is begun here."""
        self.was_ready = True

    async def on_disconnect(self) -> None:
        self.disconnects += 1

    async def _failed(
        self,
        interaction: discord.Interaction[Any],
        error: app_commands.AppCommandError,
    ) -> None:
        if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
            log.info("a command that is no more", why=str(error))
            self._interactions.outdated(interaction)
            return
        log.error("a command failed", exc_info=error)

    async def close(self) -> None:
        """End the connection, and what was still being heard of it."""
        await self._under_way.end()
        await super().close()

    async def leave(self, listening: asyncio.Task[None]) -> None:
        """End for certain, and soon, what listens through this client.

        discord.py loses a cancellation while it reconnects a shard, and then waits for ever; and it
        waits long for a gateway that says nothing. So it is asked to close, which ends both as a
        rule. Then the connections are cut, so that whatever is left of it hears nothing.
        """
        closing = asyncio.create_task(self.close())
        try:
            await asyncio.wait([closing], timeout=_GOODBYE_SECONDS)
        finally:
            await self._connections.close()
            await ended([listening, closing], within_seconds=_GOODBYE_SECONDS)

    # -- what is given by Discord's own means -----------------------------------------------------

    async def command(
        self, interaction: discord.Interaction[Any], planned: Planned, given: dict[str, Any]
    ) -> None:
        with self._under_way.here():
            await self._interactions.command(interaction, planned, given)

    async def menu(
        self, interaction: discord.Interaction[Any], planned: Planned, menu: Menu, target: Any
    ) -> None:
        with self._under_way.here():
            await self._interactions.menu(interaction, planned, menu, target)

    async def complete(
        self, interaction: discord.Interaction[Any], planned: Planned, field: Field, typed: str
    ) -> list[app_commands.Choice[str]]:
        with self._under_way.here():
            return await self._interactions.complete(interaction, planned, field, typed)

    async def pressed(
        self, interaction: discord.Interaction[Any], command: str, *, menu: bool = False
    ) -> None:
        """A button of ours was pressed, or something chosen in a menu."""
        with self._under_way.here():
            await self._interactions.press(interaction, command, menu=menu)

    async def again(self, interaction: discord.Interaction[Any], written: str) -> None:
        """A form is to be opened again that was sent off with too little in it."""
        with self._under_way.here():
            await self._interactions.again(interaction, written)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        if interaction.type is discord.InteractionType.modal_submit:
            with self._under_way.here():
                await self._interactions.form(interaction)

    # -- what is said and done --------------------------------------------------------------------

    async def on_message(self, message: discord.Message) -> None:
        with self._under_way.here():
            await self._messages.said(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        with self._under_way.here():
            await self._messages.edited(payload)

    async def on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        with self._under_way.here():
            await self._messages.reacted(self, payload, added=True)

    async def on_raw_reaction_remove(self, payload: discord.RawReactionActionEvent) -> None:
        with self._under_way.here():
            await self._messages.reacted(self, payload, added=False)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        with self._under_way.here():
            self._commands.let_in(guild.id, self.tree, anew=True)
            await self._messages.arrived(guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        with self._under_way.here():
            await self._messages.removed(guild.id)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        with self._under_way.here():
            self._commands.let_in(guild.id, self.tree, anew=False)
            await self._messages.arrived(guild)

    async def on_member_join(self, member: discord.Member) -> None:
        with self._under_way.here():
            await self._messages.joined(member)

    async def on_member_remove(self, member: discord.Member) -> None:
        with self._under_way.here():
            await self._messages.left(member)

    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        with self._under_way.here():
            await self._messages.renamed(before, after)
