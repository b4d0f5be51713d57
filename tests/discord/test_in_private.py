"""In private, with members of several servers: which one is meant is picked, and named."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.server import Server
from tests.discord.server.text import walk


async def _in_each(server: Server, count: int) -> None:
    """ana and ben are members of so many servers."""
    for number in range(count):
        guild = server.guild(f"Garden {number}", members=["ana", "ben"])
        ana, ben = guild.people("ana", "ben")
        await ana.slash(guild.channel("lawn"), "tip", to=ben, amount=str(number + 1))


async def test_of_two_servers_a_button_picks_and_the_answer_names_it(
    server: Server, tmp_path: Path
) -> None:
    ana = server.person("ana")
    async with purse(server, tmp_path):
        await _in_each(server, 2)
        await ana.dm("balance")
        asked = await ana.direct.until(ana, "We share more than one room")
        assert asked.labels == ["Garden 0", "Garden 1"]
        await ana.press(asked, "Garden 1")
        await ana.direct.until(ana, "Garden 1: You are at -2 points.")


async def test_a_question_that_follows_a_pick_names_its_server_and_is_answered(
    server: Server, tmp_path: Path
) -> None:
    ana = server.person("ana")
    async with purse(server, tmp_path):
        await _in_each(server, 2)
        await ana.slash(ana.direct, "tip", name="ben", amount="60")
        asked = await ana.direct.until(ana, "We share more than one room")
        await ana.press(asked, "Garden 0")
        question = await ana.direct.until(ana, "Garden 0: ")
        assert "60 points" in question.text
        await ana.press(question, "Yes")
        await ana.direct.until(ana, "ana gave @ben 60 points")


async def test_of_many_servers_a_menu_picks(server: Server, tmp_path: Path) -> None:
    ana = server.person("ana")
    async with purse(server, tmp_path):
        await _in_each(server, 6)
        await ana.slash(ana.direct, "balance")
        asked = await ana.direct.until(ana, "We share more than one room")
        [menu] = [each for each in walk(asked.message.components) if each["type"] == 3]
        await ana.choose(asked, menu["custom_id"], "Garden 4")
        await ana.direct.until(ana, "Garden 4: You are at -5 points.")
