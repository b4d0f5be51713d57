"""What is said in words: to the bot by a mention or in private, to everybody with a prefix."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.clock import MachineClock
from commands.values import events
from commands.values.events import Place, Said
from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server


async def test_a_mention_is_a_command_and_a_reply_tips_its_author(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8 soup")
        said = await garden.until(ben, "gave")
        assert said.text == "ana gave @ben 8 points: soup."
        assert said.reply_to == "ana"
        assert said.pings == {"ben"}
        bread = await ben.says(garden, "I baked bread")
        await ana.says(garden, f"{server.bot.mention} tip 2", reply_to=bread)
        assert (await garden.until(ben, "2 points")).text == "ana gave @ben 2 points."
        assert await bot.balances() == {"ana": -1000, "ben": 1000}


async def test_a_prefix_is_heard_only_where_the_operator_lets_it(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    server.world.privileged.add("message_content")
    async with purse(server, tmp_path, message_content=True) as bot:
        await ana.says(garden, f"!tip {ben.mention} 8")
        await garden.until(ben, "ana gave @ben 8 points.")
        # A question is answered by a plain word, and nobody is pinged by it.
        await ana.says(garden, f"!tip {ben.mention} all")
        refused = await garden.until(ana, "You hold nothing right now")
        assert refused.pings == frozenset()
        await ana.says(garden, f"!tip {ben.mention} 50")
        await garden.until(ana, "Give")
        await ana.says(garden, "yes")
        await garden.until(ben, "ana gave @ben 50 points.")
        assert await bot.balances() == {"ana": -5800, "ben": 5800}


async def test_in_private_no_prefix_is_needed(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="8")
        await ana.dm("balance")
        said = await ana.direct.until(ana, "You are at")
        assert said.text == "You are at -8 points. You can give 92 more."
        # Somebody in no community is told so, and enters none.
        eve = server.person("eve")
        await eve.dm("balance")
        await server.until(lambda: eve.direct.said(eve), "an answer")


async def test_bots_and_webhooks_are_not_heard(server: Server, tmp_path: Path) -> None:
    guild = server.guild("Garden", members=["ana", "ben", "robo"])
    garden = guild.channel("garden")
    ana, ben, robo = guild.people("ana", "ben", "robo")
    robo.is_bot = True
    async with purse(server, tmp_path) as bot:
        await robo.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await ana.slash(garden, "tip", to=robo, amount="1")
        said = await garden.until(ana, "robo")
        assert said.is_ephemeral
        await ana.slash(garden, "tip", to=ben, amount="1")
        assert await bot.balances() == {"ana": -100, "ben": 100}


@pytest.mark.parametrize("emoji", ["✅", "👍"])
async def test_a_reaction_presses_what_it_stands_for(
    server: Server, tmp_path: Path, emoji: str, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 60")
        question = await garden.until(ana, "Give")
        await ana.reacts(question, emoji)
        await ana.slash(garden, "tip", to=ben, amount="1")
        await garden.until(ben, "1 point")
        given = 6100 if emoji == "✅" else 100
        if emoji == "✅":
            await garden.until(ben, "60 points")
        assert await bot.balances() == {"ana": -given, "ben": given}


async def test_an_edit_executes_nothing_and_is_answered_however_the_bot_was_called(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        said = await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await garden.until(ben, "gave")
        await ana.edits(said, f"{server.bot.mention} tip {ben.mention} 9")
        offered = await garden.until(ana, "I go by the first version: 8 points.")
        assert offered.labels == ["Take back and give 9 points"]
        # One that replies names nobody.
        bread = await ben.says(garden, "I baked bread")
        said = await ana.says(garden, f"{server.bot.mention} tip 2", reply_to=bread)
        await garden.until(ben, "2 points")
        await ana.edits(said, f"{server.bot.mention} tip 3")
        await garden.until(ana, "I go by the first version: 2 points.")
        assert await bot.balances() == {"ana": -1000, "ben": 1000}
        said = await ana.dm("tip ben 1")
        await ana.direct.until(ana, "1 point")
        await ana.edits(said, "tip ben 4")
        offered = await ana.direct.until(ana, "I go by the first version: 1 point.")
        await ana.press(offered, "Take back and give 4 points")
        await bot.until(ana=-1400, ben=1400)


async def test_a_moderator_is_known_by_the_event_itself(server: Server, tmp_path: Path) -> None:
    guild = server.guild("Garden", members=["ana", "ben"], moderators=["mia"])
    garden = guild.channel("garden")
    ana, ben, mia = guild.people("ana", "ben", "mia")
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="8")
        await ana.says(garden, f"{server.bot.mention} mod freeze {ben.mention}")
        await garden.until(ana, "Only a moderator of Garden can do that.")
        await mia.slash(garden, "mod freeze", to=ben, reason="the same favour twice")
        await garden.until(ana, "ben")
        guild.set_moderator(mia, is_moderator=False)
        await mia.says(garden, f"{server.bot.mention} mod thaw {ben.mention}")
        await server.until(
            lambda: sum("Only a moderator" in each for each in garden.said(mia)) > 1, "a refusal"
        )


async def test_talk_costs_no_turns_and_an_answer_is_still_heard(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    server.world.privileged.add("message_content")
    clock = MachineClock()
    async with purse(server, tmp_path, clock=clock, message_content=True) as bot:
        await ben.slash(garden, "tip", to=ana, amount="1")
        await garden.until(ana, "1 point")
        said = [await ana.says(garden, f"talk {number}") for number in range(3)]
        place = Place("discord", bot.adapter.account, str(garden.id))
        talk = Said(
            place=place,
            event_id=str(said[-1].id),
            sender=events.Person(str(ana.id), "ana"),
            at=clock.now(),
            received_at=clock.now(),
            text="talk 2",
        )
        assert bot.core.is_chatter(talk)
        for text in ("!tip", "yes", "commonpurse: help", "?"):
            assert not bot.core.is_chatter(replace(talk, text=text))
        await ana.says(garden, "!tip 5")
        await garden.until(ana, "Who is it for?")
        assert not bot.core.is_chatter(talk)
        await ana.says(garden, "ben")
        await garden.until(ben, "ana gave @ben 5 points.")
