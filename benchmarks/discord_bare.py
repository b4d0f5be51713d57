"""The bot that the benchmark compares with: it defers, edits, and keeps nothing."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import discord
import yarl
from discord import app_commands, ui


class Bare(discord.AutoShardedClient):
    def __init__(self) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
        super().__init__(
            intents=intents,
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        """Chatter is nothing to it."""


def view(words: str) -> ui.LayoutView:
    made = ui.LayoutView(timeout=None)
    made.add_item(ui.TextDisplay(words))
    made.stop()
    return made


async def main() -> None:
    discord.http.Route.BASE = os.environ["COMMONPURSE_DISCORD__API_URL"]
    gateway = yarl.URL(os.environ["COMMONPURSE_DISCORD__GATEWAY_URL"])
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway
    bare = Bare()

    @bare.tree.command(description="Give")
    async def tip(interaction: discord.Interaction[Any], to: discord.Member, amount: str) -> None:
        await interaction.response.defer(thinking=True)
        words = f"{interaction.user.display_name} gave {to.mention} {amount} points."
        await interaction.edit_original_response(view=view(words))

    @bare.tree.command(description="See")
    async def balance(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(thinking=True, ephemeral=True)
        await interaction.edit_original_response(view=view("You are at 0 points."))

    await bare.start(os.environ["COMMONPURSE_DISCORD__TOKEN"])


if __name__ == "__main__":
    asyncio.run(main())
