"""Three seconds to answer, fifteen minutes to follow up, and who sees what in each case."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.discord import render
from tests.discord.purse import purse
from tests.discord.server import messages
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server


@contextlib.asynccontextmanager
async def busy(folder: Path) -> AsyncIterator[None]:
    """Somebody else writes to the file of the books: every write of ours waits."""
    other = sqlite3.connect(folder / "books.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


async def test_a_slow_disk_is_waited_for_and_everybody_reads_what_came_of_it(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        async with busy(tmp_path):
            tip = ana.slash(garden, "tip", to=ben, amount="8")
            await tip.acknowledged()
            assert tip.answer_type == 5
        await tip.settled()
        said = await garden.until(ben, "8 points")
        assert not said.is_ephemeral
        assert tip.original is not None
        assert said.message is tip.original
        assert await bot.balances() == {"ana": -900, "ben": 900}


async def test_a_refusal_that_took_long_is_seen_by_one_person_alone(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3):
        await ana.slash(garden, "tip", to=ben, amount="1")
        async with busy(tmp_path):
            tip = ana.slash(garden, "tip", to=ana, amount="8")
            await tip.acknowledged()
        said = await garden.until(ana, "That is you")
        assert said.is_ephemeral
        assert not [each for each in await ben.reads(garden) if each.is_loading]
        assert tip.original is not None
        assert tip.original.is_deleted


async def test_what_is_said_aloud_after_a_private_wait_is_read_by_all(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ana.slash(garden, "tip", to=ben, amount="60")
        question = await garden.until(ana, "Give")
        async with busy(tmp_path):
            # "yes" is declared to be answered in private; what it brings about here is not.
            yes = ana.slash(garden, "yes")
            await yes.acknowledged()
            assert yes.answer_type == 5
        said = await garden.until(ben, "gave")
        assert said.text == "ana gave @ben 60 points."
        await yes.settled()
        assert yes.original is not None
        assert yes.original.only_for is ana
        await garden.until(ana, "Done.")
        await server.until(lambda: not question.message.components[-1].get("components"), "closed")
        assert await bot.balances() == {"ana": -6000, "ben": 6000}


@pytest.mark.parametrize("is_past", [False, True])
async def test_a_thinking_that_is_gone_or_past_takes_no_answer_with_it(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person, is_past: bool
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        async with busy(tmp_path):
            tip = ana.slash(garden, "tip", to=ben, amount="8")
            await tip.acknowledged()
            assert tip.original is not None
            if is_past:
                server.clock.advance(16 * 60)
            else:
                messages.delete(server.world, tip.original)
        await garden.until(ben, "8 points")
        # Nothing in the room waits behind it.
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")
        told = [each for each in garden.said(ben) if "ana gave" in each]
        assert told[1:] == ["ana gave @ben 8 points.", "ana gave @ben 2 points."]
        assert await bot.balances() == {"ana": -1100, "ben": 1100}


async def test_words_that_only_a_token_past_leads_to_keep_nothing_waiting(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3):
        await ana.slash(garden, "tip", to=ben, amount="60")
        question = await garden.until(ana, "Give")
        async with busy(tmp_path):
            no = ana.slash(garden, "no")
            await no.acknowledged()
            server.clock.advance(16 * 60)
        await garden.until(ana, "Left as it is")
        # The question stands before her alone, and its token is past too: what comes next comes.
        await ana.slash(garden, "balance")
        await garden.until(ana, "You are at 0 points")
        assert (await garden.until(ana, "Give")).labels
        # A press leads to it again: it says that it is over, and nothing is left to press.
        await ana.press(question, "Yes")
        over = await garden.until(ana, "answered")
        assert over.message is question.message
        assert over.labels == []


async def test_a_slow_press_on_what_is_over_takes_its_buttons_too(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ana.slash(garden, "tip", to=ben, amount="60")
        question = await garden.until(ana, "Give")
        server.clock.advance(16 * 60)
        await ana.slash(garden, "no")
        await garden.until(ana, "Left as it is")
        await bot.core.settle()
        async with busy(tmp_path):
            press = ana.press(question, "No")
            await press.acknowledged()
            assert press.answer_type == 6
        over = await garden.until(ana, "answered")
        assert over.message is question.message
        assert over.labels == []


async def test_an_answer_of_several_messages_goes_on_where_it_failed(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # So that help has more to say than one message holds.
    monkeypatch.setattr(render, "MOST_CHARACTERS", 250)
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        await ana.slash(garden, "help")
        await bot.core.settle()
        first = [each.text for each in await ana.reads(garden) if each.is_ephemeral]
        assert len(first) > 1
        follow_up = "/webhooks/{webhook_id}/{webhook_token}"
        server.faults.lose("POST", follow_up, after_effect=False)
        await ana.slash(garden, "help")
        await bot.core.settle()
        alone = [each.text for each in await ana.reads(garden) if each.is_ephemeral]
        assert alone == first * 2
        # Past the quarter of an hour in the middle of it, the rest stands in the channel.
        server.faults.fail("POST", follow_up, 401, code=50027, message="Invalid Webhook Token")
        await ana.slash(garden, "help")
        await bot.core.settle()
        alone = [each.text for each in await ana.reads(garden) if each.is_ephemeral]
        assert alone == [*first * 2, first[0]]
        assert garden.said(ben)[1 - len(first) :] == first[1:]


async def test_a_press_that_takes_long_just_stops_looking_pressed(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ana.slash(garden, "tip", to=ben, amount="8")
        tip = await garden.until(ben, "gave")
        async with busy(tmp_path):
            press = ana.press(tip, "Undo")
            await press.acknowledged()
            assert press.answer_type == 6
        await garden.until(ana, "Taken back.")
        assert await bot.balances() == {"ana": 0, "ben": 0}


async def test_ten_milliseconds_too_late_the_money_stays_and_the_channel_is_told(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    callback = "/interactions/{interaction_id}/{interaction_token}/callback"
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        server.faults.fail("POST", callback, 404, code=10062, message="Unknown interaction")
        ana.slash(garden, "tip", to=ben, amount="8")
        said = await garden.until(ben, "8 points")
        assert not said.is_ephemeral
        # What is private goes to their private conversation.
        server.faults.fail("POST", callback, 404, code=10062, message="Unknown interaction")
        ana.slash(garden, "balance")
        await ana.direct.until(ana, "You are at -9 points.")
        assert await bot.balances() == {"ana": -900, "ben": 900}


async def test_an_answer_that_was_taken_and_then_lost_is_given_once(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    callback = "/interactions/{interaction_id}/{interaction_token}/callback"
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        server.faults.fail("POST", callback, 500, after_effect=True)
        await ana.slash(garden, "tip", to=ben, amount="8")
        await garden.until(ben, "8 points")
        server.faults.lose("POST", callback)
        await ana.slash(garden, "tip", to=ben, amount="7")
        await garden.until(ben, "7 points")
        await garden.quiet()
        told = [each for each in garden.said(ben) if "gave" in each]
        assert told == ["ana gave @ben 8 points.", "ana gave @ben 7 points."]
        assert await bot.balances() == {"ana": -1500, "ben": 1500}


async def test_a_channel_message_that_was_lost_is_sent_again_and_stands_once(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3):
        server.faults.lose("POST", "/channels/{channel_id}/messages")
        server.faults.fail("POST", "/channels/{channel_id}/messages", 502, after_effect=True)
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 7")
        await garden.until(ben, "7 points")
        await garden.quiet()
        told = [each for each in garden.said(ben) if "gave" in each]
        assert told == ["ana gave @ben 8 points.", "ana gave @ben 7 points."]


async def test_limits_are_waited_out(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    path = "/channels/{channel_id}/messages"
    async with purse(server, tmp_path, patience_seconds=0.3):
        server.faults.limit("POST", path)
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await garden.until(ben, "8 points")
        server.faults.limit("POST", path, is_global=True)
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 7")
        await garden.until(ben, "7 points")
        # What did not come from Discord itself raises at once, and is tried again all the same.
        server.faults.limit("POST", path, is_by_discord=False)
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 6")
        await garden.until(ben, "6 points")


async def test_closed_conversations_fall_back_to_a_line(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3):
        await ana.slash(garden, "tip", to=ben, amount="8")
        ana.is_closed = True
        await ana.says(garden, f"{server.bot.mention} balance")
        await server.until(
            lambda: len([each for each in garden.said(ben) if "ana" in each]) > 1,
            "a line in the room",
        )
        assert "92" not in "".join(garden.said(ben))


async def test_after_a_quarter_of_an_hour_a_question_is_still_answered(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ben.slash(garden, "tip", to=ana, amount="1")
        await ana.slash(garden, "request", to=ben, amount="5")
        question = await ben.direct.until(ben, "5 points")
        assert question.labels
        server.clock.advance(16 * 60)
        await ben.press(question, question.labels[0])
        await garden.until(ana, "ben gave")
        await server.until(lambda: not ben.direct.sees(ben)[0].labels, "nothing left to press")
        assert await bot.balances() == {"ana": 600, "ben": -600}
