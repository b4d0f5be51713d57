"""The loopback Discord itself, proven with a tiny bot on the unmodified discord.py."""

from __future__ import annotations

import discord

from tests.discord.bare import Bare, running
from tests.discord.server.server import Server


async def test_a_bot_logs_in_registers_its_commands_and_answers_one(server: Server) -> None:
    guild = server.guild("Garden", members=["ana", "ben"], moderators=["mia"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    bot = Bare()

    @bot.tree.command(description="Give points")
    async def tip(
        interaction: discord.Interaction, to: discord.Member, amount: str, memo: str = ""
    ) -> None:
        assert isinstance(interaction.user, discord.Member)
        await interaction.response.send_message(
            f"{interaction.user.mention} gave {to.mention} {amount} {memo}",
            allowed_mentions=discord.AllowedMentions(users=[to]),
        )

    async with running(bot, server):
        await ana.slash(garden, "tip", to=ben, amount="8", memo="for the soup")
        [seen] = await ben.reads(garden)
        assert seen.text == "@ana gave @ben 8 for the soup"
        assert seen.pings == {"ben"}
        assert not seen.is_ephemeral
    assert bot.errors == []
