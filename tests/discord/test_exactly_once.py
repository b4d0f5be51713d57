"""What Discord tells twice is done once; what it was told is answered, whatever ended the bot."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.startup_error import StartupError
from tests.discord.purse import purse, token_of
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


async def test_every_event_told_twice_is_done_once(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    server.world.privileged.add("message_content")
    server.gateway.doubled |= {"INTERACTION_CREATE", "MESSAGE_CREATE"}
    async with purse(server, tmp_path, message_content=True) as bot:
        await ana.slash(garden, "tip", to=ben, amount="8")
        tip = await garden.until(ben, "8 points")
        await ana.says(garden, f"!tip {ben.mention} 7")
        await garden.until(ben, "7 points")
        await ana.slash(garden, "balance")
        await ana.press(tip, "Undo")
        await garden.until(ana, "Taken back")
        await garden.quiet()
        told = [each for each in garden.said(ben) if "gave" in each]
        assert len(told) == 2
        assert len([each for each in garden.said(ana) if "You are at" in each]) == 1
        assert await bot.balances() == {"ana": -700, "ben": 700}


async def test_a_plain_word_played_again_answers_nothing_that_was_asked_since(
    server: Server, tmp_path: Path
) -> None:
    server.world.privileged.add("message_content")
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    async with purse(server, tmp_path, message_content=True) as bot:
        await ben.slash(garden, "tip", to=ana, amount="1")
        await garden.until(ana, "1 point")
        await ana.says(garden, "ben")
        await ana.says(garden, "!tip 5")
        await garden.until(ana, "Who is it for?")
        [session] = server.gateway.sessions.values()
        sent = session.sent("MESSAGE_CREATE")
        first = next(data for data in sent if data["content"] == "ben")
        server.world.publish("MESSAGE_CREATE", first, guild)
        await ana.says(garden, ben.mention)
        await garden.until(ben, "5 points")
        assert len([each for each in garden.said(ben) if "5 points" in each]) == 1
        assert await bot.balances() == {"ana": -400, "ben": 400}


async def test_what_was_said_while_the_connection_was_gone_is_heard_once(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        server.gateway.cut()
        await server.until(lambda: server.gateway.online() is None, "the cut")
        waiting = ana.slash(garden, "tip", to=ben, amount="2")
        await server.gateway.connected()
        await waiting
        await garden.until(ben, "2 points")
        assert server.gateway.resumes
        server.gateway.reconnect()
        await server.until(lambda: len(server.gateway.resumes) > 1, "a second resume")
        await ana.slash(garden, "tip", to=ben, amount="3")
        await garden.until(ben, "3 points")
        assert server.world.command_writes == 1
        assert await bot.balances() == {"ana": -600, "ben": 600}


async def test_a_session_that_is_over_is_begun_anew_and_commands_are_not_sent_again(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        server.gateway.invalidate(can_resume=False)
        await server.until(lambda: len(server.gateway.identifies) > 1, "a new identify")
        await server.gateway.connected()
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")
        assert server.world.command_writes == 1
        assert await bot.balances() == {"ana": -300, "ben": 300}


async def test_commands_are_sent_when_they_changed_and_the_bot_greets_once(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    for _ in range(2):
        async with purse(server, tmp_path):
            await ana.slash(garden, "tip", to=ben, amount="1")
            await garden.until(ana, "I keep tips")
    assert server.world.command_writes == 1
    assert len([each for each in garden.said(ana) if "I keep tips" in each]) == 1
    # Commands of one server alone: those of all servers are taken away.
    async with purse(server, tmp_path, guilds=(guild.id,)):
        await server.until(lambda: server.world.command_writes == 3, "both scopes")
        assert not server.world.commands[None]
        assert server.world.commands[guild.id]


async def test_it_listens_while_its_commands_are_not_taken(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    path = "/applications/{application_id}/commands"
    held = server.faults.hold("PUT", path)
    async with purse(server, tmp_path, has_commands=False) as bot:
        await held.reached()
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await garden.until(ben, "8 points")
        assert not any(server.world.commands.values())
        held.release()
        await server.until(lambda: any(server.world.commands.values()), "commands")
        assert await bot.balances() == {"ana": -800, "ben": 800}


GUILD_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"


@contextlib.asynccontextmanager
async def _not_let_in(server: Server, tmp_path: Path, guild: Guild) -> AsyncIterator[None]:
    """The bot runs and is in no guild; the commands of the one that is to have them are refused."""
    guild.expel_bot()
    server.faults.fail("PUT", GUILD_COMMANDS, 403, code=50001, message="Missing Access")
    async with purse(server, tmp_path, guilds=(guild.id,), has_commands=False) as bot:
        assert bot.adapter._client is not None
        await bot.adapter._client.wait_until_ready()
        await server.until(lambda: server.calls("PUT", GUILD_COMMANDS), "the refusal")
        yield


async def test_a_guild_that_lets_the_bot_in_later_gets_its_commands_then(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person
) -> None:
    async with _not_let_in(server, tmp_path, guild):
        for _ in range(2):
            guild.announce()
            await server.until(lambda: server.world.commands.get(guild.id), "commands")
            await ana.slash(garden, "tip", to=ben, amount="1")
            # Thrown out it loses them, whatever was noted as sent.
            guild.expel_bot()
            server.world.commands[guild.id] = []


async def test_a_guild_that_lets_the_bot_in_while_its_commands_are_sent_gets_them_once_more(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person
) -> None:
    async with _not_let_in(server, tmp_path, guild):
        answer = server.faults.hold("PUT", GUILD_COMMANDS, after_effect=True)
        guild.announce()
        await answer.reached()
        # Thrown out and let in again, before the answer to the first sending is here.
        guild.expel_bot()
        server.world.commands[guild.id] = []
        guild.announce()
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 1")
        await garden.until(ben, "1 point")
        answer.release()
        await server.until(lambda: server.world.commands.get(guild.id), "commands")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({}, "discord.token is not accepted"),
        ({"message_content": True}, "intent"),
        ({"account": 7}, "is not of the account it logs in to"),
    ],
)
async def test_what_cannot_work_ends_with_one_line(
    server: Server, tmp_path: Path, settings: dict[str, Any], words: str
) -> None:
    server.guild("Garden", members=["ana"])
    with pytest.RaisesGroup(pytest.RaisesExc(StartupError, match=words), flatten_subgroups=True):
        async with purse(server, tmp_path, wrong_token=not settings, **settings):
            pass


async def test_a_start_warns_of_no_voice_it_does_not_have(
    server: Server,
    tmp_path: Path,
    guild: Guild,
    garden: Channel,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    # As in a process that has made no client yet.
    monkeypatch.setattr(discord.VoiceClient, "warn_nacl", True)
    monkeypatch.setattr(discord.VoiceClient, "warn_dave", True)
    async with purse(server, tmp_path):
        await garden.until(guild.owner, "I keep tips")
    warned = [each.message for each in caplog.records if each.levelno >= logging.WARNING]
    assert [line for line in warned if "voice" in line] == []


async def test_two_shards_serve_two_guilds(server: Server, tmp_path: Path) -> None:
    server.gateway.shards = 2
    one = server.guild("Garden", members=["ana", "ben"], shard=(0, 2))
    two = server.guild("Orchard", members=["ana", "ben"], shard=(1, 2))
    async with purse(server, tmp_path, shards_online=2) as bot:
        for guild in (one, two):
            channel = guild.channel("talk")
            ana, ben = guild.people("ana", "ben")
            await ana.slash(channel, "tip", to=ben, amount="1")
            await channel.until(ben, "1 point")
        assert len(await bot.heads()) == 2


async def test_a_process_serves_the_guilds_of_its_own_shards(
    server: Server, tmp_path: Path
) -> None:
    one = server.guild("Garden", members=["ana", "ben"], shard=(0, 2))
    two = server.guild("Orchard", members=["ana", "ben"], shard=(1, 2))
    garden, orchard = one.channel("talk"), two.channel("talk")
    async with purse(server, tmp_path, shards={"ids": [0], "count": 2}) as bot:
        ana, ben = one.people("ana", "ben")
        await ana.slash(garden, "tip", to=ben, amount="1")
        await garden.until(ben, "1 point")
        assert bot.adapter.serves(str(garden.id))
        assert bot.adapter.serves(str(one.id))
        assert bot.adapter.lease.endswith("/shards/0of2")
        assert not orchard.said(ben)
        # What is not in sight is asked for, once, and nobody's in the meantime: another shard's,
        # a thread that sleeps, a private conversation, and what is no more.
        thread, gone = Channel(server.world, "a thread", one), Channel(server.world, "gone", two)
        gone.delete()
        unknown = [orchard.id, two.id, thread.id, ana.direct.id, gone.id]
        assert not any(bot.adapter.serves(str(each)) for each in unknown * 2)
        await asyncio.gather(*bot.adapter._guilds._asking.values())
        assert not bot.adapter.serves(str(orchard.id))
        assert not bot.adapter.serves(str(two.id))
        assert bot.adapter.serves(str(thread.id))
        assert bot.adapter.serves(str(ana.direct.id))
        assert bot.adapter.serves(str(gone.id)) == ((gone.id >> 22) % 2 == 0)
        assert len(server.calls("GET", "/channels/{channel_id}")) == len(unknown)


# -- the end of a process --------------------------------------------------------------------------


@contextlib.asynccontextmanager
async def process(
    server: Server, folder: Path, more: Mapping[str, str] | None = None, shard: int = 0
) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as it is run, on books in `folder`, once this shard is online."""
    token = token_of(server.bot.id)
    server.world.token = token
    environment = {
        # Whoever runs the tests may have a configuration of their own.
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "COMMONPURSE_DATA_DIR": str(folder),
        "COMMONPURSE_DISCORD__TOKEN": token,
        "COMMONPURSE_DISCORD__API_URL": server.api_url,
        "COMMONPURSE_DISCORD__GATEWAY_URL": server.gateway_url,
        **(more or {}),
    }
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "bot.cli",
        "run",
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.DEVNULL,
    )
    # Nobody waits for one that is gone; what it said last is shown where the test fails.
    gone = asyncio.ensure_future(started.wait())
    gone.add_done_callback(lambda _: server.world.touch())

    def is_there() -> object:
        assert started.returncode is None, f"the bot ended with {started.returncode}"
        return server.gateway.online(shard) and any(server.world.commands.values())

    try:
        await server.until(is_there, "the bot")
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def test_two_processes_share_the_guilds_and_one_database(
    server: Server, tmp_path: Path, postgres_books_url: str
) -> None:
    guilds = [
        server.guild("Garden", members=["ana", "ben"], shard=(0, 2)),
        server.guild("Orchard", members=["ana", "ben"], shard=(1, 2)),
    ]
    channels = [guild.channel("talk") for guild in guilds]
    ana, ben = guilds[0].people("ana", "ben")
    books, shards = {"COMMONPURSE_STORAGE__URL": postgres_books_url}, "COMMONPURSE_DISCORD__SHARDS"
    async with process(server, tmp_path, books | {shards: "0/2"}):
        await ana.slash(channels[0], "tip", to=ben, amount="1")
        await channels[0].until(ben, "1 point")
        async with process(server, tmp_path, books | {shards: "1/2"}, shard=1):
            for channel in channels:
                await ana.slash(channel, "tip", to=ben, amount="2")
                await channel.until(ben, "2 points")
            # What is said in private is heard by the process with shard 0.
            await ana.dm("balance")
            await ana.direct.until(ana, "Garden, Orchard")
    assert [
        len([each for each in channel.said(ben) if "ana gave" in each]) for channel in channels
    ] == [2, 1]
    # Who was first sent the commands, and for both.
    assert server.world.command_writes == 1


def tips_in(folder: Path) -> int:
    """How many tips the books in `folder` hold, whoever has them open."""
    with closing(sqlite3.connect(f"file:{folder / 'books.db'}?mode=ro", uri=True)) as books:
        [found] = books.execute("SELECT count(*) FROM entries WHERE kind = 'tip'").fetchone()
    return int(found)


async def test_what_another_process_is_saying_is_not_said_here_too(
    server: Server, tmp_path: Path, postgres_books_url: str
) -> None:
    server.guild("Garden", members=["ana", "ben"], shard=(0, 2))
    orchard = server.guild("Orchard", members=["ana", "ben"], shard=(1, 2))
    channel = orchard.channel("talk")
    ana, ben = orchard.people("ana", "ben")
    books, shards = {"COMMONPURSE_STORAGE__URL": postgres_books_url}, "COMMONPURSE_DISCORD__SHARDS"
    async with (
        process(server, tmp_path, books | {shards: "0/2"}),
        process(server, tmp_path, books | {shards: "1/2"}, shard=1),
    ):
        await ana.slash(channel, "tip", to=ben, amount="1")
        await channel.until(ben, "1 point")
        held = server.faults.hold("POST", CALLBACK)
        ana.slash(channel, "tip", to=ben, amount="7")
        await held.reached()
        # The other process looks around, and sees that something waits to be said.
        await server.until(
            lambda: server.calls("GET", "/channels/{channel_id}") or "7 p" in channel.said(ben)[-1]
        )
        held.release()
        await ana.slash(channel, "tip", to=ben, amount="2")
        await channel.until(ben, "2 points")
    assert len([each for each in channel.said(ben) if "7 points" in each]) == 1


@pytest.mark.parametrize("is_taken", [False, True])
async def test_killed_in_a_burst_every_tip_is_booked_once_and_answered(
    server: Server, tmp_path: Path, is_taken: bool, garden: Channel, ana: Person, ben: Person
) -> None:
    async with process(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1", memo="first")
        # Answers do not get through: what is booked stays to be said.
        held = server.faults.hold("POST", CALLBACK, times=20, after_effect=is_taken)
        burst = [ana.slash(garden, "tip", to=ben, amount="1", memo=f"no {n}") for n in range(8)]
        await held.reached()
        # What is held may be no more than that it thinks: a tip of the burst shall be booked.
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await asyncio.to_thread(tips_in, tmp_path) < 2:
                pass
        bot.kill()
        await bot.wait()
        await server.until(lambda: server.gateway.online() is None, "the end")
        server.faults.clear()
    async with process(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1", memo="last")
        await garden.until(ben, "last")
    async with purse(server, tmp_path) as again:
        booked = (await again.balances())["ben"] // 100
    told = [each for each in garden.said(ben) if "ana gave" in each]
    assert len(told) == len(set(told)) == booked
    assert 3 <= booked <= 2 + len(burst)
