"""Commands on the loopback Discord, with the unmodified client."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.discord.server.shown import Seen


def _seen(channel: Channel, person: Person, words: str) -> Seen:
    """The newest message with these words, as it stands now."""
    return next(each for each in reversed(channel.sees(person)) if words in each.text)


async def test_a_tip_is_given_and_read_by_everyone(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        done = await ana.slash(garden, "tip", to=ben, amount="8", memo="for the soup")
        said = await garden.until(ben, "soup")
        assert said.text == "ana gave @ben 8 points for the soup."
        assert said.labels == ["Undo"]
        assert said.pings == {"ben"}
        assert not said.is_ephemeral
        assert done.answer_type == 4
        assert await bot.balances() == {"ana": -800, "ben": 800}


async def test_what_is_private_is_seen_by_one_person_alone(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="8")
        asked = await ana.slash(garden, "balance")
        assert asked.answer_type == 4
        seen = [str(each) for each in await ana.reads(garden)]
        assert seen[-1] == "Commonpurse (only you): You are at -8 points. You can give 92 more."
        assert not [each for each in await ben.reads(garden) if "92" in each.text]
        # A refusal is nobody else's business either.
        await ben.slash(garden, "tip", to=ben, amount="1")
        refused = await garden.until(ben, "That is you")
        assert refused.is_ephemeral


async def test_a_button_takes_it_back_and_only_for_its_giver(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="8")
        tip = await garden.until(ben, "gave")
        await ben.press(tip, "Undo")
        refused = await garden.until(ben, "not given by you")
        assert refused.is_ephemeral
        await ana.press(tip, "Undo")
        said = [str(each) for each in await ana.reads(garden)]
        assert await bot.balances() == {"ana": 0, "ben": 0}, said


async def test_a_question_is_answered_by_its_button_once(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="60")
        question = await garden.until(ana, "Give")
        assert question.is_ephemeral
        assert question.labels == ["Yes", "No"]
        await ana.press(question, "Yes")
        given = await garden.until(ben, "gave")
        assert given.text == "ana gave @ben 60 points."
        await server.until(lambda: not _seen(garden, ana, "Give").labels, "an answered question")
        assert await bot.balances() == {"ana": -6000, "ben": 6000}


async def test_what_is_missing_is_asked_with_a_form(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        opened = await ana.slash(garden, "tip", amount="3").acknowledged()
        assert opened.modal is not None
        assert opened.modal.title == "/tip"
        await ana.fill(opened, to=ben)
        assert (await garden.until(ben, "gave")).text == "ana gave @ben 3 points."
        assert await bot.balances() == {"ana": -300, "ben": 300}


async def test_an_empty_form_ends_in_something_to_press(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        opened = await ana.slash(garden, "tip", amount="3").acknowledged()
        await ana.fill(opened, memo="soup & bread")
        told = await garden.until(ana, "Still missing: who gets it.")
        assert told.is_ephemeral
        assert told.labels == ["Fill it in"]
        again = await ana.press(told, "Fill it in").acknowledged()
        await ana.fill(again, to=ben)
        assert (await garden.until(ben, "gave")).text == "ana gave @ben 3 points: soup & bread."
        assert await bot.balances() == {"ana": -300, "ben": 300}


async def test_menus_tip_and_show(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        said = await ben.says(garden, "the soup is ready")
        opened = await ana.message_menu(garden, "Tip the author…", said).acknowledged()
        await ana.fill(opened, amount="4", memo="soup")
        assert (await garden.until(ben, "gave")).text.startswith("ana gave @ben 4 points: soup.\n")
        opened = await ben.user_menu(garden, "Tip…", ana).acknowledged()
        await ben.fill(opened, amount="1")
        await garden.until(ana, "ben gave")
        await ben.user_menu(garden, "Balance", ana)
        seen = await ben.reads(garden)
        assert seen[-1].is_ephemeral
        assert await bot.balances() == {"ana": -300, "ben": 300}


async def test_a_bot_is_nobodys_name(server: Server, tmp_path: Path) -> None:
    guild = server.guild("Garden", members=["ana", "ben", "robo"])
    garden = guild.channel("garden")
    ana, ben, robo = guild.people("ana", "ben", "robo")
    async with purse(server, tmp_path) as bot:
        await ben.slash(garden, "tip", to=ana, amount="1")
        robo.is_bot, robo.name = True, "ben"
        said = await robo.says(garden, "beep")
        refused = "ben is a bot. Only people have a balance here."
        for given in (
            ana.slash(garden, "tip", to=robo, amount="5"),
            ana.message_menu(garden, "Tip the author…", said),
            ana.user_menu(garden, "Tip…", robo),
            ana.user_menu(garden, "Balance", robo),
        ):
            await given
            assert given.reply.only_for is ana
        # The bot's own introduction may come between.
        assert [each.text for each in await ana.reads(garden)].count(refused) == 4
        opened = await ana.slash(garden, "tip", amount="3").acknowledged()
        await ana.fill(opened, to=robo)
        assert [each.text for each in await ana.reads(garden)].count(refused) == 5
        # Nor is it one of several who are given to.
        ana.locale = "de"
        await ana.slash(garden, "tip", to=ben, to2=robo, amount="5")
        assert any(each.text.startswith("ben ist ein Bot.") for each in await ana.reads(garden))
        assert await bot.balances() == {"ana": 100, "ben": -100}
