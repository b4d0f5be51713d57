"""What is thrown away says so to whoever gave it, in their language: it is never "Done."."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from commands.engine.items import Result
from commands.engine.rate_limit import Pace
from tests.discord.purse import purse
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server

TOO_FAST = "That was a lot at once. I answer you again in a minute."
IN_GERMAN = "Das war viel auf einmal. In einer Minute antworte ich dir wieder."


def alone(channel: Channel, person: Person) -> list[str]:
    return [each.text for each in channel.sees(person) if each.is_ephemeral]


@pytest.mark.parametrize("language", ["en", "de"])
async def test_of_a_flood_every_command_press_and_form_that_is_passed_over_says_so(
    server: Server,
    guild: Guild,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    language: str,
) -> None:
    words = IN_GERMAN if language == "de" else TOO_FAST
    ana.locale = language
    guild.join(server.person("mia"), is_moderator=True)
    async with purse(server, tmp_path, pace=Pace(member_most=2, room_most=1_000)) as bot:
        # It has buttons too.
        await garden.until(ana, "I keep tips")
        await guild.person("mia").slash(garden, "config set", key="language", value=language)
        await ana.slash(garden, "tip", to=ben, amount="1")
        tip = [each for each in garden.sees(ana) if each.labels][-1]
        await ana.slash(garden, "tip", to=ben, amount="2")
        for _ in range(3):
            await ana.slash(garden, "tip", to=ben, amount="3")
        await ana.press(tip, tip.labels[0])
        form = await ana.user_menu(garden, "Tip…", ben).acknowledged()
        await ana.fill(form, amount="4")
        await ana.user_menu(garden, "Balance", ben)
        assert alone(garden, ana) == [words] * 6
        assert words not in garden.said(ben)
        assert await bot.balances() == {"ana": -300, "ben": 300}


async def test_nobodys_flood_takes_the_answers_of_others(
    server: Server, guild: Guild, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    guild.join(server.person("cara"))
    async with purse(server, tmp_path, pace=Pace(member_most=1_000, room_most=10)) as bot:
        for _ in range(15):
            await ana.slash(garden, "tip", to=ben, amount="1")
        assert alone(garden, ana) == [TOO_FAST] * 5
        for _ in range(3):
            await guild.person("cara").slash(garden, "tip", to=ben, amount="2")
        assert alone(garden, guild.person("cara")) == []
        assert await bot.balances() == {"ana": -1_000, "ben": 1_600, "cara": -600}


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("ignored", "Nothing came of that. Please give it once more."),
        ("known", "I had that already; it counts once."),
    ],
)
async def test_what_nothing_was_made_of_is_not_called_done(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    monkeypatch: pytest.MonkeyPatch,
    outcome: str,
    words: str,
) -> None:
    async def passed_over(*_: Any, **__: Any) -> Result:
        return Result(outcome)

    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        tip = await garden.until(ana, "gave")
        monkeypatch.setattr(bot.core._intake, "_hear", passed_over)
        await ana.slash(garden, "tip", to=ben, amount="8")
        await ana.press(tip, tip.labels[0])
        assert alone(garden, ana) == [words] * 2


async def test_a_form_or_a_command_of_an_earlier_version_is_called_one(
    server: Server, guild: Guild, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    guild.join(server.person("mia"), is_moderator=True)
    ana.locale = "de"
    async with purse(server, tmp_path) as bot:
        await guild.person("mia").slash(garden, "config set", key="language", value="de")
        form = await ana.user_menu(garden, "Tip…", ben).acknowledged()
        [client] = [bot.adapter._client]
        assert client is not None
        commands = dict(bot.adapter._plan)
        bot.adapter._plan.clear()
        await ana.fill(form, amount="4")
        bot.adapter._plan.update(commands)
        client.tree.remove_command("balance")
        await ana.slash(garden, "balance")
        words = "Das hat sich geändert, seit du es geöffnet hast. Gib den Befehl bitte noch einmal."
        assert alone(garden, ana) == [words] * 2


async def test_a_bot_is_refused_in_the_language_of_the_room(
    server: Server, guild: Guild, tmp_path: Path, garden: Channel, ana: Person
) -> None:
    guild.join(server.person("mia"), is_moderator=True)
    robo = server.person("robo")
    robo.is_bot = True
    guild.join(robo)
    async with purse(server, tmp_path):
        await guild.person("mia").slash(garden, "config set", key="language", value="de")
        await ana.slash(garden, "tip", to=robo, amount="1")
        assert alone(garden, ana) == ["robo ist ein Bot. Nur Menschen haben hier einen Stand."]


async def test_commands_by_mention_count_as_a_flood_too(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, pace=Pace(member_most=2, room_most=1_000)) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        for _ in range(3):
            await ana.says(garden, f"<@{server.bot.id}> tip <@{ben.id}> 1")
        await garden.until(ana, TOO_FAST)
        assert await bot.balances() == {"ana": -200, "ben": 200}
