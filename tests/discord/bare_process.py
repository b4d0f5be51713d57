"""A bare bot in a process of its own, to be killed.

Run as `python -m tests.discord.bare_process API_URL GATEWAY_URL TOKEN`. It says everything it is
asked to say, after a deferral.
"""

from __future__ import annotations

import asyncio
import sys

import discord
import yarl

from tests.discord.bare import Bare


async def main(api_url: str, gateway_url: str, token: str) -> None:
    discord.http.Route.BASE = api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    bot = Bare()

    @bot.tree.command(description="Say it")
    async def echo(interaction: discord.Interaction, words: str) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content=words)

    async with bot:
        await bot.start(token)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
