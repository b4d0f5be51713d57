"""Votes on Discord: buttons where they fit a row, else a menu, as where several are chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.discord.layout import layout
from bot.discord.render import LONGEST_OPTION, MOST_COMPONENTS, Menu, Message, render
from commands.values.rendered import Button, Line, Option, Reply, Select, Text
from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.discord.server.shown import Seen
from tests.discord.simulated import labels, simulated, v2_text, walk

DAYS = "Mon | Tue | Wed | Thu | Fri | Sat | Sun"


def menus(message: Any) -> list[dict[str, Any]]:
    return [each for each in walk(message.components) if each["type"] == 3]


def seen(channel: Channel, person: Person, words: str) -> Seen:
    """The newest message with these words, as it stands now."""
    return next(each for each in reversed(channel.sees(person)) if words in each.text)


async def shows(server: Server, channel: Channel, person: Person, *words: str) -> None:
    def all_there() -> bool:
        shown = "\n".join(each.text for each in channel.sees(person))
        return all(each in shown for each in words)

    await server.until(all_there, " and ".join(words))


async def test_more_options_than_a_row_has_buttons_are_a_menu(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "poll new", question="Which day?", options=DAYS)
        poll = await garden.until(ben, "Which day?")
        assert poll.labels == []
        [menu] = menus(poll.message)
        assert [each["label"] for each in menu["options"]][:2] == ["A Mon", "B Tue"]
        assert (menu["min_values"], menu["max_values"]) == (0, 1)
        await ben.choose(poll, menu["custom_id"], "C Wed")
        await shows(server, garden, ana, "C Wed: 1")
        # Chosen again it is another one; nothing chosen takes it back.
        await ben.choose(poll, menu["custom_id"], "G Sun")
        await ana.choose(poll, menu["custom_id"], "G Sun")
        await shows(server, garden, ana, "C Wed: 0", "G Sun: 2")
        await ana.choose(poll, menu["custom_id"])
        await shows(server, garden, ana, "G Sun: 1", "1 vote so far")
        await ana.slash(garden, "poll close", number=1)
        await shows(server, garden, ben, "G Sun, with 1 of 1", "This vote is over")
        assert not menus(seen(garden, ben, "This vote is over").message)


async def test_several_are_chosen_at_once_in_a_menu(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(
            garden, "poll new", question="What to plant?", options="Peas | Beans | Kale", picks="2"
        )
        poll = await garden.until(ben, "What to plant?")
        [menu] = menus(poll.message)
        assert menu["max_values"] == 2
        await ben.choose(poll, menu["custom_id"], "A Peas", "C Kale")
        await shows(server, garden, ana, "A Peas: 1", "C Kale: 1")
        # What is chosen is the whole choice, and not one more of them.
        await ben.choose(poll, menu["custom_id"], "A Peas")
        await shows(server, garden, ana, "A Peas: 1", "C Kale: 0")


async def test_few_options_are_buttons(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "poll new", question="Where?", options="Park | Café")
        poll = await garden.until(ben, "Where?")
        assert poll.labels == ["A", "B"]
        assert not menus(poll.message)
        await ben.press(poll, "B")
        await shows(server, garden, ana, "B Café: 1")


async def test_a_form_takes_one_option_a_line(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        opened = await ana.slash(garden, "poll new").acknowledged()
        assert opened.modal is not None
        await ana.fill(opened, question="Where do we meet?", options="Park\nCafé\n\nOnline")
        poll = await garden.until(ben, "Where do we meet?")
        assert "A Park" in poll.text
        assert "C Online" in poll.text
        assert poll.labels == ["A", "B", "C"]


async def test_a_ballot_is_put_in_order_by_pressing_in_private(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(
            garden, "poll new", question="Plant?", options="Peas | Beans | Kale", method="ranked"
        )
        await ana.press(await garden.until(ana, "Open this vote?"), "Open it")
        poll = await garden.until(ben, "1: Plant?")
        assert poll.labels == ["Put in order"]
        await ben.press(poll, "Put in order")
        asked = await garden.until(ben, "Which comes first?")
        assert asked.is_ephemeral
        assert asked.labels == ["A Peas", "B Beans", "C Kale"]
        for label, then in (
            ("C Kale", "So far: C Kale."),
            ("A Peas", "So far: C Kale, A Peas."),
            ("Back", "So far: C Kale."),
            ("B Beans", "So far: C Kale, B Beans."),
        ):
            await ben.press(asked, label)
            # It is the same message all along, which nobody else sees.
            asked = await garden.until(ben, then)
        assert asked.labels == ["A Peas", "Back", "Done"]
        await ben.press(asked, "Done")
        await garden.until(ben, "Counted in 1: C Kale")
        await shows(server, garden, ana, "1 vote so far")
        assert not [each for each in garden.sees(ana) if "So far: C Kale" in each.text]
        assert sum("Plant?" in each.text for each in garden.sees(ben)) == 2


async def test_a_block_is_pressed_and_its_reason_written_in_a_form(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "poll new", question="Shall we fell the tree?", consent="yes")
        await ana.press(await garden.until(ana, "Open this vote?"), "Open it")
        poll = await garden.until(ben, "1: Shall we fell the tree?")
        assert poll.labels == ["Yes", "No", "Abstain", "Block"]
        # A message that only ben sees cannot be replied to: a form asks for the reason.
        form = await ben.press(poll, "Block").acknowledged()
        assert form.modal is not None
        assert [each["label"] for each in form.modal.components] == ["Reason"]
        await ben.fill(form, reason="owls live in it")
        await garden.until(ben, "Counted in 1")
        await ana.press(poll, "Yes")
        await shows(server, garden, ana, "1 yes", "1 block")


async def test_a_menu_works_on_simcord_too(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, _):
        guild = env.create_guild()
        garden = guild.create_text_channel("garden")
        ana = guild.add_member(env.create_user("ana"))
        done = await ana.slash(garden, "poll new", question="Which day?", options=DAYS)
        assert labels(done.response.message) == []
        chosen = await ana.select(done.response.message, ["G"])
        assert chosen.acknowledged
        assert "G Sun: 1" in v2_text(done.response)


async def test_a_block_works_on_simcord_too(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, bot):
        guild = env.create_guild()
        garden = guild.create_text_channel("garden")
        ana = guild.add_member(env.create_user("ana"))
        asked = await ana.slash(garden, "poll new", question="Fell the tree?", consent="yes")
        await ana.click(asked.response, label="Open it")
        await bot.core.settle()
        poll = next(each for each in garden.history() if "1: Fell the tree?" in v2_text(each))
        assert labels(poll) == ["Yes", "No", "Abstain", "Block"]
        form = await ana.click(poll, label="Block")
        assert form.modal is not None
        done = await ana.submit_modal(form, {"reason": "owls live in it"})
        assert "Counted in 1: block" in v2_text(done.response)


def chosen_from(count: int, most: int = 1, letters: int = 3) -> Message:
    options = tuple(Option(f"{n}", f"{n} " + "x" * letters, f"{n}") for n in range(count))
    select = Select(options, "vote 1", most, "none")
    buttons = tuple(Button(each.label, f"vote 1 {each.value}") for each in options)
    line = Line((*buttons, Text("  or: !vote 1 0")))
    [message] = render(Reply((Line((Text("Which?"),)), line), select), lambda said: f"/{said}")
    return message


@pytest.mark.parametrize("count", [6, 20, 25])
def test_a_menu_keeps_discords_bounds(count: int) -> None:
    message = chosen_from(count, letters=300)
    [menu] = [part.menu for part in message.parts if part.menu is not None]
    assert isinstance(menu, Menu)
    assert len(menu.options) == count
    assert {len(text) for text, _ in menu.options} == {LONGEST_OPTION}
    assert not any(part.presses for part in message.parts)
    assert sum(part.components for part in message.parts) <= MOST_COMPONENTS
    layout(message)


def test_what_no_menu_can_hold_is_buttons() -> None:
    message = chosen_from(26)
    assert not any(part.menu for part in message.parts)
    assert sum(len(part.presses) for part in message.parts) == 26


async def test_a_secret_order_is_pressed_or_said_alone(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        terms = {"options": "Peas | Beans | Kale", "method": "ranked", "secret": "yes"}
        await ana.slash(garden, "poll new", question="Plant?", **terms)
        await ana.press(await garden.until(ana, "Open this vote?"), "Open it")
        await ben.press(await garden.until(ben, "1: Plant?"), "Vote")
        sheet = await garden.until(ben, "You have not voted yet.")
        assert sheet.is_ephemeral
        assert sheet.labels == ["Put in order"]
        await ben.press(sheet, "Put in order")
        asked = await garden.until(ben, "Which comes first?")
        for label, then in (
            ("C Kale", "So far: C Kale."),
            ("A Peas", "So far: C Kale, A Peas."),
            ("Back", "So far: C Kale."),
        ):
            await ben.press(asked, label)
            asked = await garden.until(ben, then)
            assert asked.is_ephemeral
        await ben.press(asked, "Done")
        await garden.until(ben, "In 1 you voted: C Kale.")
        # Words said alone are a ballot right after it, and in reply to it.
        await ben.dm("B>A: for the soil")
        counted = await ben.direct.until(ben, "In 1 your vote is now: B Beans")
        await ben.dm("balance")
        await ben.direct.until(ben, "You are at 0 points.")
        await ben.dm("A", reply_to=counted)
        await ben.direct.until(ben, "In 1 your vote is now: A Peas.")
        assert not [each for each in garden.sees(ana) if "So far" in each.text]
