"""The loopback Discord itself: its gateway, as the unmodified discord.py finds it."""

from __future__ import annotations

import discord
import pytest

from tests.discord.bare import Bare, echoing, running
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server


async def test_a_resume_replays_what_was_missed(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = echoing()
    async with running(bot, server):
        for leave in (server.gateway.drop, server.gateway.cut, server.gateway.reconnect):
            before = len(server.gateway.resumes)
            leave()
            sent = ana.slash(garden, "echo", words=leave.__name__)
            await sent
            await server.until(lambda before=before: len(server.gateway.resumes) == before + 1)
        await server.gateway.connected()
        assert len(server.gateway.identifies) == 1
        assert len(bot.seen) == 3
    assert [each.text for each in garden.sees(ana)] == ["drop", "cut", "reconnect"]


async def test_an_invalid_session_is_begun_anew_or_resumed(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = echoing()
    async with running(bot, server):
        server.gateway.invalidate(can_resume=True)
        await server.until(lambda: len(server.gateway.resumes) == 1)
        await server.gateway.connected()
        server.gateway.invalidate(can_resume=False)
        await server.until(lambda: len(server.gateway.identifies) == 2)
        await server.gateway.connected()
        server.gateway.refuse_resumes()
        server.gateway.drop()
        await server.until(lambda: len(server.gateway.identifies) == 3)
        await server.gateway.connected()
        await ana.slash(garden, "echo", words="still here")
        # Its commands were registered once: a new session is no new start.
        assert server.world.command_writes == 1


async def test_any_event_can_come_twice(server: Server, garden: Channel, ana: Person) -> None:
    bot = echoing()
    async with running(bot, server):
        await ana.slash(garden, "echo", words="soup")
        server.gateway.repeat("INTERACTION_CREATE")
        await server.until(lambda: len(bot.seen) == 2)
        assert bot.seen[0].id == bot.seen[1].id
        # The command ran twice, and the second answer was refused.
        await server.until(lambda: bot.errors)
        server.gateway.doubled.add("MESSAGE_CREATE")
        await ana.says(garden, f"{server.bot.mention} hello")
        await server.until(lambda: len(bot.heard) == 3)
        assert bot.heard[1].id == bot.heard[2].id


async def test_two_shards_each_hear_their_guilds(server: Server) -> None:
    guilds = [server.guild(f"G{n}", members=["ana"], shard=(n, 2)) for n in range(2)]
    server.gateway.shards = 2
    bot = echoing()
    async with running(bot, server, shards=2):
        ana = server.person("ana")
        for number, guild in enumerate(guilds):
            place = guild.channel("garden")
            await ana.slash(place, "echo", words=f"shard {number}")
            assert [each.text for each in place.sees(ana)] == [f"shard {number}"]
            assert bot.get_guild(guild.id) is not None
        for number, guild in enumerate(guilds):
            session = server.gateway.online(number)
            assert session is not None
            for event, name in (("GUILD_CREATE", "id"), ("INTERACTION_CREATE", "guild_id")):
                assert [each[name] for each in session.sent(event)] == [str(guild.id)]
        server.gateway.drop(1)
        await server.until(lambda: server.gateway.resumes)
        await server.gateway.connected(2)
        await ana.slash(guilds[1].channel("garden"), "echo", words="again")


async def test_a_wrong_token_and_a_missing_intent_end_the_client(server: Server) -> None:
    server.guild("Garden")
    bot = Bare()
    with pytest.raises(discord.LoginFailure):
        await bot.start("another token")
    await bot.close()
    bot = Bare(intents=discord.Intents(guilds=True, message_content=True))
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await bot.start(server.token)
    await bot.close()
    # The token taken back while the client is away from REST: the gateway says 4004.
    bot = Bare()
    async with running(bot, server):
        server.world.token = "a new one"
        server.gateway.refuse_resumes()
        server.gateway.drop()
        await server.until(bot.is_closed)


async def test_members_are_asked_for_over_the_gateway(server: Server) -> None:
    server.world.privileged.add("members")
    guild = server.guild("Garden", members=["ana", "ben"])
    bot = Bare(intents=discord.Intents(guilds=True, members=True), chunk_guilds_at_startup=False)
    async with running(bot, server):
        seen = bot.get_guild(guild.id)
        assert seen is not None
        assert [each.name for each in await seen.query_members("an")] == ["ana"]
        assert (await seen.fetch_member(guild.person("ben").id)).name == "ben"
        guild.join(server.person("cara"))
        await server.until(lambda: bot.joined)
        assert bot.joined[0].name == "cara"


async def test_guilds_come_and_go_while_the_bot_is_there(server: Server) -> None:
    bot = echoing()
    async with running(bot, server):
        guild = server.guild("Late", members=["ana"])
        place = guild.channel("garden")
        await guild.person("ana").slash(place, "echo", words="welcome")
        guild.expel_bot()
        with pytest.raises(discord.HTTPException) as gone:
            await bot.http.send_message(
                place.id, params=discord.http.handle_message_parameters("?")
            )
        assert gone.value.code == 50001


async def test_the_server_can_be_away_and_come_back(
    server: Server, garden: Channel, ana: Person
) -> None:
    async with running(echoing(), server):
        pass
    await server.stop()
    await server.start()
    async with running(echoing(), server):
        await ana.slash(garden, "echo", words="again")
    assert len(server.gateway.identifies) == 2
