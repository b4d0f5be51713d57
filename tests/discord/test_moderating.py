"""What moderators have beside commands: menus on messages, and the greeting's buttons."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.discord.purse import purse
from tests.discord.server.commands import NotOffered
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server


@pytest.fixture
def mia(server: Server, guild: Guild) -> Person:
    guild.join(server.person("mia"), is_moderator=True)
    return guild.person("mia")


async def test_a_gift_is_reversed_from_the_message_that_tells_of_it(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person, mia: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="4", memo="soup")
        told = await garden.until(mia, "ana gave")
        with pytest.raises(NotOffered, match="finds no"):
            ben.message_menu(garden, "Reverse…", told)
        opened = await mia.message_menu(garden, "Reverse…", told).acknowledged()
        assert opened.modal is not None
        assert [each["label"] for each in opened.modal.components] == ["Reason"]
        await mia.fill(opened, reason="the wrong ben")
        asked = await garden.until(mia, "the wrong ben")
        await mia.press(asked, "Yes")
        await bot.until(ana=0, ben=0)


async def test_words_are_hidden_from_the_message_once_that_is_confirmed(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person, mia: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="4", memo="soup")
        told = await garden.until(mia, "ana gave")
        await mia.message_menu(garden, "Hide words…", told)
        asked = await garden.until(mia, "for good?")
        assert asked.is_ephemeral
        assert "soup" in (await garden.until(ben, "ana gave")).text
        await mia.press(asked, "Yes")
        await garden.until(ben, "took away the words")
        assert not [each for each in await ben.reads(garden) if "soup" in each.text]
        # There is nothing to hide in what tells of no gift.
        plain = await ben.says(garden, "hello")
        await mia.message_menu(garden, "Hide words…", plain)
        await garden.until(mia, "Which words shall go?")


async def test_a_message_is_tipped_in_two_fields_and_linked_to(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        said = await ben.says(garden, "the soup is ready")
        opened = await ana.message_menu(garden, "Tip the author…", said).acknowledged()
        assert opened.modal is not None
        assert [each["label"] for each in opened.modal.components] == ["Amount", "Memo"]
        await ana.fill(opened, amount="4")
        web = server.api_url.removesuffix("/api/v10")
        link = f"{web}/channels/{guild.id}/{garden.id}/{said.id}"
        assert (await garden.until(ben, "gave")).text == f"ana gave @ben 4 points.\n{link}"
        # It leads there also where it was asked about first, and once it was taken back.
        opened = await ana.message_menu(garden, "Tip the author…", said).acknowledged()
        await ana.fill(opened, amount="60")
        await ana.press(await garden.until(ana, "Give"), "Yes")
        told = await garden.until(ben, "60 points")
        assert told.text == f"ana gave @ben 60 points.\n{link}"
        await ana.press(told, "Undo")
        assert (await garden.until(ben, "Taken back")).text.endswith(f"\n{link}")


async def test_everyones_commands_stand_beside_what_moderators_are_shown(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        with pytest.raises(NotOffered, match="finds no"):
            ana.slash(garden, "config show")
        await ana.slash(garden, "audit")
        await ana.slash(garden, "appeal", words="please")
        await garden.until(ana, "paus")


async def test_the_greeting_sets_up_and_helps(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, mia: Person
) -> None:
    async with purse(server, tmp_path):
        greeting = await garden.until(ana, "I hold no money")
        assert greeting.labels == ["Set up", "Help"]
        await ana.press(greeting, "Help")
        assert (await garden.until(ana, "Try one of these")).is_ephemeral
        await mia.press(greeting, "Set up")
        await garden.until(mia, "called")


async def test_setting_up_changes_one_message_and_takes_a_name_and_a_zone_of_ones_own(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, mia: Person
) -> None:
    async with purse(server, tmp_path):
        await mia.slash(garden, "setup")
        asked = await garden.until(mia, "What is your money called?")
        assert asked.labels == ["points", "beans", "hours", "Another…"]
        form = await mia.press(asked, "Another…").acknowledged()
        assert form.modal is not None
        assert [each["label"] for each in form.modal.components] == ["Answer"]
        await mia.fill(form, answer="leaf/leaves")
        asked = await garden.until(mia, "Is it for thanks")
        assert "from point/points to leaf/leaves" in asked.text
        for label, following in (
            ("Hours", "looks after"),
            ("The moderators", "Which language"),
            ("English", "Where are you?"),
        ):
            await mia.press(asked, label)
            asked = await garden.until(mia, following)
        form = await mia.press(asked, "Another…").acknowledged()
        await mia.fill(form, answer="Atlantis")
        # What is refused leaves the question where it is.
        assert (await garden.until(mia, "Atlantis")).message is not asked.message
        form = await mia.press(asked, "Another…").acknowledged()
        await mia.fill(form, answer="lima")
        asked = await garden.until(mia, "Where do I announce")
        await mia.press(asked, "garden")
        await mia.press(await garden.until(mia, "That is all."), "Finish")
        told = await garden.until(ana, "mia set up")
        assert "leaf/leaves" in told.text
        assert "America/Lima" in told.text
        code = await garden.until(mia, "The recovery code.")
        # One message for her alone, beside what was refused.
        mine = [each for each in garden.sees(mia) if each.is_ephemeral]
        assert [each.message for each in mine if "Atlantis" not in each.text] == [code.message]
        assert code.labels == []
