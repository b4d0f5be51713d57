"""The loopback Discord itself: what it refuses, and what goes wrong on the way to it."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import discord
import pytest

from tests.discord.bare import Bare, echoing, running
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server
from tests.discord.server.state import SEND_MESSAGES, VIEW_CHANNEL

MESSAGES = "/channels/{channel_id}/messages"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


# --- refusals of Discord's


async def test_an_interaction_is_answered_once_within_three_seconds_and_fifteen_minutes(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = Bare()
    codes: list[int] = []
    go_on = asyncio.Event()

    async def tried(doing: Any) -> None:
        try:
            await doing
        except discord.HTTPException as error:
            codes.append(error.code)
            bot.changed()

    @bot.tree.command(description="Twice")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("once")
        other = discord.Interaction(data=interaction_data[-1], state=bot._connection)
        await tried(other.response.send_message("twice"))

    @bot.tree.command(description="Late")
    async def late(interaction: discord.Interaction) -> None:
        server.clock.advance(3.5)
        await tried(interaction.response.send_message("too late"))
        await tried(interaction.followup.send("nobody waits"))
        go_on.set()

    @bot.tree.command(description="Old")
    async def old(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("now")
        server.clock.advance(14 * 60)
        await interaction.edit_original_response(content="still")
        server.clock.advance(61)
        await tried(interaction.edit_original_response(content="too old"))
        # By its own id a message stays within reach.
        assert isinstance(interaction.channel, discord.TextChannel)
        sent = garden.sees(ana)[-1].message
        await interaction.channel.get_partial_message(sent.id).edit(content="by its id")
        go_on.set()

    interaction_data: list[Any] = []
    async with running(bot, server):
        sent = ana.slash(garden, "twice")
        interaction_data.append({k: v for k, v in sent.payload.items() if k != "_opened_by"})
        await server.until(lambda: codes == [40060])
        assert [each.text for each in garden.sees(ana)] == ["once"]
        ana.slash(garden, "late")
        await go_on.wait()
        assert codes[1:] == [10062, 10015]
        go_on.clear()
        ana.slash(garden, "old")
        await go_on.wait()
        assert codes[3:] == [50027]
        assert [each.text for each in garden.sees(ana)] == ["once", "by its id"]
    assert bot.errors == []


async def test_what_discord_refuses_of_a_message(
    server: Server, guild: Guild, garden: Channel, ana: Person
) -> None:
    bot = echoing()
    async with running(bot, server):
        channel = bot.get_channel(garden.id)
        assert isinstance(channel, discord.TextChannel)

        async def code(doing: Any) -> int:
            with pytest.raises(discord.HTTPException) as refused:
                await doing
            return refused.value.code

        assert await code(channel.send("x" * 2001)) == 50035
        assert await code(channel.send("")) == 50006
        said = await ana.says(garden, "hers")
        hers = channel.get_partial_message(said.id)
        assert await code(hers.edit(content="mine")) == 50005
        assert await code(hers.delete()) == 50013
        assert await code(channel.get_partial_message(1).edit(content="?")) == 10008
        alone = await ana.slash(garden, "echo", words="a secret", alone=True)
        assert await code(channel.fetch_message(alone.reply.id)) == 10008
        ana.is_closed = True
        user = await bot.fetch_user(ana.id)
        assert await code(user.send("psst")) == 50007
        garden.let_bot(VIEW_CHANNEL)
        assert await code(channel.send("silenced")) == 50013
        garden.let_bot(0)
        assert await code(channel.send("shut out")) == 50001
        garden.let_bot(VIEW_CHANNEL | SEND_MESSAGES)
        garden.delete()
        assert await code(channel.send("gone")) == 10003
        with pytest.raises(discord.NotFound):
            await bot.fetch_guild(1)


async def test_the_same_nonce_is_the_same_message_for_some_minutes(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = Bare()
    async with running(bot, server):
        channel = bot.get_channel(garden.id)
        assert isinstance(channel, discord.TextChannel)
        first = await channel.send("8 points", nonce="outbox-1")
        again = await channel.send("8 points", nonce="outbox-1")
        assert again.id == first.id
        server.clock.advance(6 * 60)
        late = await channel.send("8 points", nonce="outbox-1")
        assert late.id != first.id
        assert len(garden.sees(ana)) == 2


async def test_a_body_that_the_description_does_not_allow_is_told(server: Server) -> None:
    """The check itself: a wrong request, and a wrong answer of ours."""
    garden = server.guild("Garden").channel("garden")
    headers = {"Authorization": f"Bot {server.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        url = f"{server.api_url}/channels/{garden.id}/messages"
        async with session.post(url, json={"content": 5}) as answer:
            assert answer.status == 400
            assert (await answer.json())["code"] == 50035
        async with session.get(f"{server.api_url}/nowhere") as answer:
            assert answer.status == 404
        server.bot.name = None  # type: ignore[assignment]  # what no honest server would say
        async with session.get(f"{server.api_url}/users/@me") as answer:
            assert answer.status == 200
        async with session.get(f"{server.api_url}/stickers/1") as answer:
            assert answer.status == 501
    server.faults.lose("POST", MESSAGES)
    with pytest.raises(AssertionError) as told:
        server.check()
    for words in (
        'request of POST /channels/{channel_id}/messages, at content: 5 is not of types "null", ',
        "request of GET /nowhere, at the path: there is no such operation",
        'response of GET /users/@me, at username: null is not of type "string"',
        "this server has no GET /stickers/{sticker_id} yet",
        "planned, but nothing met it: Fault(method='POST'",
    ):
        assert words in str(told.value)
    server.rest.violations.clear()
    server.rest.unanswered.clear()
    server.faults.clear()


# --- what goes wrong on the way


async def test_rate_limits_by_bucket_and_globally(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = Bare()
    async with running(bot, server):
        channel = bot.get_channel(garden.id)
        assert isinstance(channel, discord.TextChannel)
        server.faults.limit("POST", MESSAGES, times=2, retry_after=0.05)
        began = bot.loop.time()
        await channel.send("after two")
        assert bot.loop.time() - began >= 0.1
        server.faults.limit("POST", MESSAGES, is_global=True)
        await asyncio.gather(channel.send("one"), channel.typing())
        statuses = [each.status for each in server.calls("POST", MESSAGES)]
        assert statuses == [429, 429, 200, 429, 200]
        server.faults.limit("POST", MESSAGES, is_by_discord=False)
        with pytest.raises(discord.HTTPException) as banned:
            await channel.send("never")
        assert banned.value.status == 429
    assert [each.text for each in garden.sees(ana)] == ["after two", "one"]


async def test_an_error_after_the_effect_and_a_lost_answer(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = Bare()
    async with running(bot, server):
        channel = bot.get_channel(garden.id)
        assert isinstance(channel, discord.TextChannel)
        # 503 is not tried again by the client itself, so nothing here waits for its pauses.
        server.faults.fail("POST", MESSAGES, 503)
        server.faults.fail("POST", MESSAGES, 503, after_effect=True)
        server.faults.lose("POST", MESSAGES)
        server.faults.lose("POST", MESSAGES, after_effect=False)
        for error in (discord.HTTPException,) * 2 + (aiohttp.ClientError,) * 2:
            with pytest.raises(error):
                await channel.send("8 points", nonce="outbox-1")
        assert len(garden.sees(ana)) == 1
        await channel.send("8 points", nonce="outbox-1")
    assert len(garden.sees(ana)) == 1


async def test_a_callback_that_took_effect_but_was_answered_500_is_tried_again_as_40060(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = echoing()
    async with running(bot, server):
        server.faults.fail("POST", CALLBACK, 500, after_effect=True)
        await ana.slash(garden, "echo", words="once")
        await server.until(lambda: bot.errors)
    assert [each.text for each in garden.sees(ana)] == ["once"]
    assert isinstance(bot.errors[0], discord.HTTPException)
    assert bot.errors[0].code == 40060


async def test_requests_can_be_held_up(server: Server, garden: Channel, ana: Person) -> None:
    async with running(echoing(), server):
        before = server.faults.hold("POST", CALLBACK)
        sent = ana.slash(garden, "echo", words="slow")
        await before.reached()
        assert sent.answer_type is None
        before.release()
        await sent
        after = server.faults.hold("POST", CALLBACK, after_effect=True)
        sent = ana.slash(garden, "echo", words="slow to hear of it")
        await after.reached()
        assert sent.is_settled
        after.release()
