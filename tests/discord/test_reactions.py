"""Reactions on Discord: an emoji on somebody's message gives a tip, and taken off takes it back."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.server import Server

MEMBER = "/guilds/{guild_id}/members/{user_id}"


async def test_an_emoji_on_a_message_gives_a_tip_and_taken_off_takes_it_back(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben"], moderators=["mia"])
    garden = guild.channel("garden")
    ana, ben, mia = guild.people("ana", "ben", "mia")
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        await mia.slash(garden, "config set", key="tip_emoji", value="🪙=1 <:soup:12345>=5")
        await garden.until(ana, "🪙 gives 1 point and :soup: gives 5 points from now on")
        said = await ana.says(garden, "the soup is ready")
        other = await ana.says(garden, "and the bread")
        await ben.reacts(said, "👍")
        await ben.reacts(said, "🪙")
        await ben.reacts(other, "<:soup:12345>")
        await bot.until(ana=500, ben=-500)
        # Off and on again at once: what was given once is not given again.
        await ben.unreacts(other, "<:soup:12345>")
        await ben.reacts(other, "<:soup:12345>")
        await bot.until(ana=0, ben=0)
        # Of the thumb nobody was asked anything.
        asked = len(server.calls("GET", MEMBER))
        await ben.reacts(other, "👍")
    async with purse(server, tmp_path) as bot:
        await ben.unreacts(said, "🪙")
        await bot.until(ana=-100, ben=100)
        assert asked < len(server.calls("GET", MEMBER))


async def test_an_emoji_on_what_nobody_of_us_said_gives_nothing(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben", "robo"], moderators=["mia"])
    garden = guild.channel("garden")
    ana, ben, robo, mia = guild.people("ana", "ben", "robo", "mia")
    robo.is_bot = True
    async with purse(server, tmp_path) as bot:
        tip = await ana.slash(garden, "tip", to=ben, amount="1")
        await mia.slash(garden, "config set", key="tip_emoji", value="🪙=1")
        hook = server.person("news")  # A webhook's: no member has this id.
        hook.is_bot = True
        guild.join(hook)
        news = await hook.says(garden, "the news")
        guild.leave(hook)
        await ana.reacts(await robo.says(garden, "beep"), "🪙")
        await ana.reacts(news, "🪙")
        await ana.reacts(tip.reply, "🪙")
        await robo.reacts(await ben.says(garden, "the bread is ready"), "🪙")
        # Its own, and in private there is nobody to give to.
        await ana.reacts(await ana.says(garden, "the soup is ready"), "🪙")
        await ana.reacts(await ana.dm("help"), "🪙")
        await ana.reacts(await ben.says(garden, "and the tea"), "🪙")
        await bot.until(ana=-200, ben=200)
