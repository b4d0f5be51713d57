"""Commands and channels in what is said can be pressed, pages turn, and help has its topics."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server
from tests.discord.server.text import walk


def _id_of(server: Server, name: str) -> str:
    each = next(c for c in server.world.commands[None] if c["name"] == name and c["type"] == 1)
    return str(each["id"])


async def test_commands_in_what_is_said_can_be_pressed_after_a_restart_too(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    for _ in range(2):
        async with purse(server, tmp_path):
            await ana.slash(garden, "help", about="tip")
            seen = await garden.until(ana, "tip")
            assert f"</tip:{_id_of(server, 'tip')}> `to:" in seen.raw
    assert server.world.command_writes == 1


async def test_ids_of_commands_that_an_earlier_version_sent_are_asked_for(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        await bot.core.remember(("discord", bot.adapter.account), "command ids", "")
    async with purse(server, tmp_path):
        await server.until(lambda: server.calls("GET", "/applications/{application_id}/commands"))
        await garden.quiet()
        await ana.slash(garden, "help", about="balance")
        assert f"</balance:{_id_of(server, 'balance')}>" in (await garden.until(ana, "bal")).raw


async def test_channels_are_named_so_that_they_can_be_pressed(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        owner = server.person("Garden's owner")
        await owner.slash(garden, "room show")
        assert garden.mention in (await garden.until(owner, "#garden")).raw


async def test_help_has_a_menu_of_its_topics(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        await ana.slash(garden, "help")
        shown = await garden.until(ana, "Try one of these")
        [menu] = [each for each in walk(shown.message.components) if each["type"] == 3]
        labels = [each["label"] for each in menu["options"]]
        assert "Votes" in labels
        await ana.choose(shown, menu["custom_id"], "Votes")
        assert (await garden.until(ana, "poll")).is_ephemeral
        assert not [each for each in await ben.reads(garden) if "poll" in each.text]


async def test_pages_are_turned_in_place(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        for number in range(12):
            await ana.slash(garden, "tip", to=ben, amount="1", memo=f"soup {number}")
        await ben.slash(garden, "me history")
        first = await garden.until(ben, "soup 11")
        count = len(await ben.reads(garden))
        await ben.press(first, "Next page")
        second = await garden.until(ben, "soup 0")
        assert second.message is first.message
        assert second.labels == ["The latest"]
        await ben.press(second, "The latest")
        again = next(e for e in await ben.reads(garden) if e.message is first.message)
        assert "soup 11" in again.text
        assert len(await ben.reads(garden)) == count
