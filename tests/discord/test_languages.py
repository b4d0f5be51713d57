"""The language of a person's own client, and the one that a server says it speaks."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server


async def test_what_one_person_sees_is_in_the_language_of_their_client(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    ana.locale = "fr"
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="8")
        # The room reads its own language.
        await garden.until(ben, "ana gave @ben 8 points.")
        await ana.slash(garden, "balance")
        await garden.until(ana, "Tu peux encore donner 92")
        await ana.slash(garden, "me language", to="de")
        await ana.slash(garden, "balance")
        await garden.until(ana, "Dein Stand: -8 points")
        await ana.slash(garden, "me language")
        await ana.slash(garden, "balance")
        seen = await ana.reads(garden)
        assert "Tu peux encore donner 92" in seen[-1].text


async def test_a_server_is_spoken_to_in_the_language_it_says_it_speaks(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garten", members=["ana", "ben"], locale="de")
    garden = guild.channel("garten")
    ana, ben = guild.people("ana", "ben")
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="8")
        await garden.until(ben, "ana gibt @ben 8 points")
