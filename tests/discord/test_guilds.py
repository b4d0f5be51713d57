"""The bot in a guild: what it says on arrival, who is there, who moderates from afar, pictures."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.clock import DAY, MachineClock, ScriptClock
from bot.discord.adapter import DiscordAdapter
from bot.discord.events import with_alone
from commands.engine.items import WordedMessage
from commands.values.events import Rights
from commands.values.rendered import Line, Picture, Reply, Text
from storage.outbox import OutboxMessage
from tests.discord.purse import purse
from tests.discord.server.commands import NotOffered
from tests.discord.server.server import Server
from tests.support.logged import until_logged

MEMBER = "/guilds/{guild_id}/members/{user_id}"
PNG = b"\x89PNG\r\n\x1a\n and what a picture is made of"


async def test_invited_while_it_runs_it_says_once_what_it_does(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    guild.expel_bot()
    async with purse(server, tmp_path) as bot:
        assert not garden.said(ana)
        guild.announce()
        await garden.until(ana, "I keep tips")
        await bot.until_arrived(guild.id)
        # It is there again after an outage of the guild, and after it was thrown out.
        guild.announce()
        guild.expel_bot()
        guild.announce()
        await ana.slash(garden, "tip", to=ben, amount="1")
        await garden.until(ben, "1 point")
        await bot.core.settle()
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")
    assert len([each for each in garden.said(ana) if "I keep tips" in each]) == 1
    # Nor was it asked again who had brought it.
    assert len(server.calls("GET", MEMBER)) == 1


async def test_who_comes_goes_and_is_called_otherwise_is_known_before_they_speak(
    server: Server, tmp_path: Path
) -> None:
    server.world.privileged.add("members")
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    owner = "Garden's owner"
    async with purse(server, tmp_path, members=True) as bot:
        await garden.until(ana, "I keep tips")
        assert await bot.people() == {"ana": True, "ben": True, owner: True}
        cara, robo = server.person("cara"), server.person("robo")
        robo.is_bot = True
        guild.join(cara)
        guild.join(robo)
        guild.leave(ben)
        # A command is decided after what was heard before it.
        await ana.slash(garden, "tip", to=cara, amount="1")
        assert await bot.people() == {"ana": True, "ben": False, "cara": True, owner: True}
        guild.call(cara, "Cara Lee")
        guild.join(ben)
        await ana.slash(garden, "tip", to=ben, amount="1")
        assert await bot.people() == {"ana": True, "ben": True, "Cara Lee": True, owner: True}


async def test_where_it_was_removed_the_operator_is_told_and_members_take_theirs_along(
    server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="4", memo="soup")
        await ben.dm("balance")
        await ben.direct.until(ben, "You are at 4 points")
        await bot.until_arrived(guild.id)
        guild.expel_bot()
        await ben.dm("me export")
        kept = await ben.direct.until(ben, "Your entries as a file")
        assert any(b"soup" in each for each in kept.message.files.values())
        await ben.dm("me forget")
        await ben.direct.until(ben, "Give it to the treasury, or to somebody")
        told = await until_logged(caplog, "removed the bot")
        assert str(guild.id) in told.getMessage()
        assert await bot.balances() == {"ana": -400, "ben": 400}
    assert [each for each in caplog.records if "removed the bot" in each.getMessage()] == [told]


@contextlib.contextmanager
def _another_writer(folder: Path) -> Iterator[sqlite3.Connection]:
    """The file of the books, to be written to past the bot."""
    with contextlib.closing(sqlite3.connect(folder / "books.db")) as books, books:
        yield books


async def test_what_a_server_left_behind_is_erased_after_so_many_days_by_setting(
    server: Server, tmp_path: Path
) -> None:
    guild, other = (server.guild(name, members=["ana", "ben"]) for name in ("Garden", "Market"))
    garden, market = guild.channel("garden"), other.channel("market")
    ana, ben = guild.people("ana", "ben")
    clock = ScriptClock(MachineClock().now())

    def wait(days: int) -> None:
        clock.set(clock.now() + days * DAY)
        server.clock.advance(days * 86_400)

    async with purse(server, tmp_path, clock=clock, erase_after_days=90) as bot:
        await ana.slash(garden, "tip", to=ben, amount="4", memo="the secret soup")
        await ana.slash(market, "tip", to=ben, amount="1")
        await market.until(ana, "1 point")
        client = bot.adapter._client
        assert client is not None
        await client.wait_until_ready()
        await bot.until_arrived(guild.id)
        guild.expel_bot()
        await ben.dm("Garden: balance")
        await ben.direct.until(ben, "4 points")
        await bot.adapter.look_after_removals()
        wait(89)
        await bot.adapter.look_after_removals()
        assert len(await bot.heads()) == 2
        wait(2)
        with _another_writer(tmp_path) as books:
            # In a room elsewhere too it goes on.
            books.execute(
                "INSERT INTO rooms SELECT 'matrix', account, '!garden:here', community_id, name,"
                " arrived_at, bound_at FROM rooms WHERE room = ?",
                (str(garden.id),),
            )
        await bot.adapter.look_after_removals()
        assert len(await bot.heads()) == 2
        with _another_writer(tmp_path) as books:
            books.execute("DELETE FROM rooms WHERE platform = 'matrix'")
        await bot.adapter.look_after_removals()
        assert len(await bot.heads()) == 1
        assert await bot.balances() == {"ana": -100, "ben": 100}
        assert b"the secret soup" not in (tmp_path / "books.db").read_bytes()
        # Let in again, it begins anew, and says so.
        guild.announce()
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")
        await server.until(
            lambda: sum("I keep tips" in each for each in garden.said(ana)) == 2, "a greeting"
        )


async def test_what_is_taken_along_is_answered_to_its_person_alone_where_the_bot_is_not(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    other = server.guild("Elsewhere", members=["cara"])
    lobby = other.channel("lobby")
    cara = other.person("cara")
    other.join(ana)
    other.expel_bot()
    async with purse(server, tmp_path, user_install=True) as bot:
        await ana.slash(garden, "tip", to=ben, amount="4")
        with pytest.raises(NotOffered, match="finds no"):
            ana.slash(lobby, "balance")
        ana.has_installed = cara.has_installed = True
        with pytest.raises(NotOffered, match="finds no"):
            ana.slash(lobby, "tip", to=cara, amount="1")
        await ana.slash(lobby, "balance")
        told = await lobby.until(ana, "You are at -4 points. You can give 96 more.")
        assert told.is_ephemeral
        # Settings of one's own go there too, and what is pressed stays before its person.
        await ana.slash(lobby, "me privacy")
        shown = await lobby.until(ana, "tips")
        assert shown.is_ephemeral
        # Where somebody is in no community, they enter none, and neither does the server.
        await cara.slash(lobby, "balance")
        assert (await lobby.until(cara, "any")).is_ephemeral
        assert await bot.balances() == {"ana": -400, "ben": 400}
        assert len(await bot.heads()) == 1
        assert not [each for each in lobby.sees(cara) if "points" in each.text]


@pytest.mark.parametrize("knows_members", [False, True])
async def test_who_moderates_alone_is_known_where_members_are(
    server: Server, tmp_path: Path, knows_members: bool
) -> None:
    server.world.privileged.add("members")
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    ana, ben = guild.people("ana", "ben")
    own = Rights(frozenset({str(guild.id)}))
    async with purse(server, tmp_path, members=knows_members) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        [adapter] = bot.core.adapters.values()
        assert isinstance(adapter, DiscordAdapter)
        assert adapter._client is not None
        seen = adapter._client.get_guild(guild.id)
        assert seen is not None
        alone = {str(guild.id)} if knows_members else set()
        assert with_alone(own, guild.owner.id, seen).alone == alone
        assert with_alone(own, ana.id, seen).alone == set()
        assert with_alone(Rights(), guild.owner.id, seen).alone == set()
        guild.set_moderator(ben, is_moderator=True)
        # A command is decided after what was heard before it.
        await ana.slash(garden, "tip", to=ben, amount="1")
        assert with_alone(own, guild.owner.id, seen).alone == set()


@pytest.mark.parametrize("knows_members", [False, True])
async def test_a_moderators_command_in_private_is_judged_by_rights_asked_for_now(
    server: Server, tmp_path: Path, knows_members: bool
) -> None:
    server.world.privileged.add("members")
    guild = server.guild("Garden", members=["ana", "ben"], moderators=["mia"])
    garden = guild.channel("garden")
    ana, ben, mia = guild.people("ana", "ben", "mia")
    async with purse(server, tmp_path, members=knows_members) as bot:
        for person in (ana, mia):
            await person.slash(garden, "tip", to=ben, amount="1")
        # When the bot comes, it is looked what whoever let it in may do; sooner or later.
        await bot.until_arrived(guild.id)
        asked = len(server.calls("GET", MEMBER))
        await ana.dm("balance")
        await ana.direct.until(ana, "You are at -1 point.")
        assert len(server.calls("GET", MEMBER)) == asked
        await mia.dm("currency set max_tip 50")
        await mia.direct.until(mia, "mia changed the largest tip of the currency")
        said = await garden.until(ana, "mia changed the largest tip of the currency")
        assert not said.is_ephemeral
        assert len(server.calls("GET", MEMBER)) == asked + 1
        await ana.dm("currency set max_tip 60")
        await ana.direct.until(ana, "Only a moderator of Garden can do that.")
        # Nothing is remembered of her rights: neither by us, nor from what Discord told before.
        guild.set_moderator(mia, is_moderator=False)
        await mia.dm("currency set max_tip 70")
        await mia.direct.until(mia, "Only a moderator of Garden can do that.")
        assert len(server.calls("GET", MEMBER)) == asked + 3
        changed = [each for each in garden.said(ana) if "changed the largest tip" in each]
        assert len(changed) == 1


async def test_commands_buttons_and_reactions_of_a_moderator_count_in_private_too(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben"], moderators=["mia"])
    garden = guild.channel("garden")
    ana, ben, mia = guild.people("ana", "ben", "mia")
    async with purse(server, tmp_path) as bot:
        for person in (ana, mia):
            await person.slash(garden, "tip", to=ben, amount="1")
        await bot.until_arrived(guild.id)
        asked = len(server.calls("GET", MEMBER))
        await ana.slash(ana.direct, "balance")
        assert len(server.calls("GET", MEMBER)) == asked
        await ana.slash(ana.direct, "role give", name="ben", role="treasurer")
        await ana.direct.until(ana, "Only a moderator of Garden can do that.")
        await mia.slash(mia.direct, "role give", name="ben", role="treasurer")
        await garden.until(ana, "mia made ben treasurer")
        await mia.direct.until(mia, "mia made ben treasurer")
        await mia.dm("currency seal name")
        await mia.press(await mia.direct.until(mia, "Seal the name"), "Yes")
        await garden.until(ana, "sealed the name")
        await mia.dm("currency seal decimals")
        await mia.reacts(await mia.direct.until(mia, "Seal the number of decimals"), "✅")
        await garden.until(ana, "sealed the number of decimals")


async def test_a_picture_stands_below_its_words_and_is_told_in_words(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben"])
    garden = guild.channel("garden")
    [ana] = guild.people("ana")
    reply = Reply(
        (Line((Text("This month:"),)), Picture(PNG, "image/png", "Ana gave 8 points, ben 3."))
    )
    async with purse(server, tmp_path) as bot:
        account = bot.adapter.account
        saying = OutboxMessage(
            number=0,
            kind="send",
            platform="discord",
            account=account,
            room=str(garden.id),
            recipient=None,
            private=0,
            mood="notice",
            key=None,
            answers=None,
            reply="[]",
            delivery_id="d1",
            event=None,
            written_at=0,
        )
        # The first try is taken, and its answer lost: the picture stands there once all the same.
        server.faults.lose("POST", "/channels/{channel_id}/messages")
        bot.core._deliverer.put([WordedMessage(0, saying, reply)])
        await bot.core.settle()
        [seen] = [each for each in await ana.reads(garden) if "This month:" in each.text]
    assert seen.files == ("picture1.png",)
    [attached] = seen.message.attachments
    assert attached["description"] == "Ana gave 8 points, ben 3."
    assert seen.message.files[attached["id"]] == PNG
    words, gallery = seen.message.components
    assert words["content"] == "This month:"
    [item] = gallery["items"]
    assert item["description"] == "Ana gave 8 points, ben 3."
    assert item["media"]["attachment_id"] == attached["id"]
