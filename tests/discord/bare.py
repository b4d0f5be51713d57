"""A bare discord.py bot of a few commands, to prove the server with: it keeps no books."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import discord
from discord import app_commands

from tests.discord.server.server import Server
from tests.support.patience import PATIENCE_SECONDS


class Bare(discord.AutoShardedClient):
    """Counts what reaches it. `commands` are put on its tree by the functions below."""

    def __init__(self, intents: discord.Intents | None = None, **options: Any) -> None:
        super().__init__(
            intents=intents or discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            # It waits that long for one more guild before it calls itself ready.
            guild_ready_timeout=0.01,
            **options,
        )
        self.tree = app_commands.CommandTree(self)
        self.seen: list[discord.Interaction] = []
        self.heard: list[discord.Message] = []
        self.errors: list[BaseException] = []
        self.resumed = 0
        self.times_ready = 0
        self.joined: list[discord.Member] = []
        self.is_up = asyncio.Event()
        # Tells whoever waits at the server to look at this bot again.
        self.changed: Callable[[], None] = lambda: None
        self.tree.error(self._failed)

    async def _failed(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError
    ) -> None:
        self.errors.append(getattr(error, "original", error))
        self.changed()

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """At once: the server of the tests counts no identifies in five seconds."""

    async def on_ready(self) -> None:
        self.times_ready += 1
        self.is_up.set()

    async def on_shard_resumed(self, shard_id: int) -> None:
        self.resumed += 1
        self.changed()

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        self.seen.append(interaction)
        self.changed()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)
        self.changed()

    async def on_member_join(self, member: discord.Member) -> None:
        self.joined.append(member)
        self.changed()

    async def close(self) -> None:
        await super().close()
        self.changed()


@contextlib.asynccontextmanager
async def running(bot: Bare, server: Server, shards: int = 1) -> AsyncIterator[Bare]:
    bot.changed = server.world.touch
    task = asyncio.create_task(bot.start(server.token))
    try:
        connected = asyncio.create_task(server.gateway.connected(shards))
        await asyncio.wait({task, connected}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            connected.cancel()
            await task
        await connected
        async with asyncio.timeout(PATIENCE_SECONDS):
            await bot.is_up.wait()
        yield bot
    finally:
        await bot.close()
        await asyncio.gather(task, return_exceptions=True)


def echoing(**options: Any) -> Bare:
    """A bot with one command that says what it is given, and one that thinks first."""
    bot = Bare(**options)

    @bot.tree.command(description="Say it")
    async def echo(interaction: discord.Interaction, words: str, alone: bool = False) -> None:
        await interaction.response.send_message(words, ephemeral=alone)

    @bot.tree.command(description="Say it later")
    async def later(interaction: discord.Interaction, words: str, alone: bool = False) -> None:
        await interaction.response.defer(ephemeral=alone)
        await interaction.followup.send(words, ephemeral=not alone)
        await interaction.followup.send(words + " again", ephemeral=alone)

    return bot
