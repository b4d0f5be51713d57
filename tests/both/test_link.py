"""One member on a real homeserver and on Discord: linked by a code, seen with one balance."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import Connection

from bot.app import open_core
from bot.clock import MachineClock
from bot.discord.adapter import DiscordAdapter
from bot.discord.settings import DiscordSettings
from bot.matrix.adapter import MatrixAdapter
from bot.matrix.settings import MatrixSettings
from bot.ports import Adapter
from bot.running.core import Core
from storage import schema
from storage.ledger.verify import verify
from tests.discord.purse import token_of
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.matrix.conftest import MakeMember
from tests.matrix.member import Member
from tests.support import audit
from tests.support.patience import PATIENCE_SECONDS

CODE = re.compile(r"\b\w{4}-\w{4}\b")


@asynccontextmanager
async def on_both(matrix: MatrixSettings, server: Server, folder: Path) -> AsyncIterator[Core]:
    """One process with one store, listening on both platforms."""
    server.world.token = token_of(server.bot.id)
    discord = DiscordSettings(
        token=SecretStr(server.world.token), api_url=server.api_url, gateway_url=server.gateway_url
    )
    clock = MachineClock()

    def attach(core: Core) -> list[Adapter]:
        return [MatrixAdapter(matrix, core, clock), DiscordAdapter(discord, core, clock)]

    core = await open_core(f"sqlite:///{folder / 'books.db'}", clock, attach=attach)
    serving = asyncio.create_task(core.serve())
    try:
        connected = asyncio.create_task(server.gateway.connected(1))
        await asyncio.wait({serving, connected}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            connected.cancel()
            serving.result()
        yield core
    finally:
        ended_by_itself = serving.done()
        serving.cancel()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await asyncio.gather(serving, return_exceptions=True)
            await core.close()
        if ended_by_itself:
            serving.result()


def code_in(words: str) -> str:
    found = CODE.search(words)
    assert found is not None, words
    return found[0]


class OnMatrix:
    """The room garden on Matrix, and the rooms that the bot has with its members alone."""

    def __init__(self, bot: str, room: str) -> None:
        self.bot = bot
        self.room = room
        self.directs: dict[str, str] = {}

    async def says(self, who: Member, words: str, answer: str) -> str:
        """Say something in the room; gives the bot's words there that hold the answer."""
        await who.say(self.room, words)
        return await self.hears(who, answer)

    async def hears(self, who: Member, answer: str) -> str:
        event = await who.hear_from(self.room, self.bot, answer)
        return str(event["content"]["body"])

    async def called_aside(self, who: Member, words: str, answer: str) -> str:
        """Say something in the room that the bot answers in a new room of the two."""
        await who.say(self.room, words)
        self.directs[who.user] = await who.be_invited(self.bot)
        await who.join(self.directs[who.user])
        return await self.told(who, answer)

    async def alone(self, who: Member, words: str, answer: str) -> str:
        """Say something to the bot alone; gives its words that hold the answer."""
        await who.say(self.directs[who.user], words)
        return await self.told(who, answer)

    async def told(self, who: Member, answer: str) -> str:
        event = await who.hear_from(self.directs[who.user], self.bot, answer)
        return str(event["content"]["body"])


async def garden(bot: str, founder: Member, *others: Member) -> OnMatrix:
    room = await founder.make_room(*(each.user for each in others), name="garden")
    for each in others:
        await each.join(room)
    await founder.invite(room, bot)
    found = OnMatrix(bot, room)
    await found.hears(founder, "I keep tips")
    return found


async def join_hall(matrix: OnMatrix, mia: Member, hall: Channel, olga: Person) -> None:
    """The Discord server joins the community of the room, by a code."""
    told = await matrix.called_aside(mia, "!room link", "!room join")
    code = code_in(told)
    # There a message is only heard where the operator lets it; the command always is.
    assert told.endswith(f"or on Discord: /room join {code}")
    await olga.slash(hall, "room join", code=code)
    await hall.until(olga, "This is garden too from now on")
    await matrix.hears(mia, "is one of our rooms from now on")


def to_type(told: str) -> str:
    """The command that somebody is told to type elsewhere, as it stands there."""
    return told.partition("within 10 minutes: ")[2].strip("`")


async def link_from_discord(
    core: Core, matrix: OnMatrix, here: Member, hall: Channel, there: Person
) -> None:
    """Ana's two accounts become one member: a code from Discord, a yes on both sides."""
    await there.slash(hall, "me link")
    given = await hall.until(there, "Say this to me on Matrix")
    assert given.is_ephemeral
    await matrix.alone(here, to_type(given.text), "Are you ana on Discord as well?")
    asked = await there.direct.until(there, "Are you ana on Matrix as well?")
    # Nobody answers faster than the homeserver tells the bot that the question is out.
    await core.settle()
    await matrix.alone(here, "yes", "As soon as ana says yes on the other side too")
    await there.press(asked, "Yes")
    await there.direct.until(there, "You are one member on Discord and Matrix")
    await matrix.told(here, "You are one member on Discord and Matrix")


async def link_from_matrix(core: Core, matrix: OnMatrix, here: Member, there: Person) -> None:
    """Mia on Matrix is olga on Discord: the same the other way round."""
    given = await matrix.alone(here, "!link", "Say this to me on Discord")
    await there.dm(to_type(given))
    asked = await there.direct.until(there, "Are you mia on Matrix as well?")
    await there.press(asked, "Yes")
    await matrix.told(here, "Are you olga on Discord as well?")
    await core.settle()
    await matrix.alone(here, "yes", "You are one member on")
    await there.direct.until(there, "You are one member on")


def in_order(connection: Connection) -> dict[str, int]:
    """The balances in the garden by name, once all the books are checked in two ways."""
    assert audit.check(connection) > 0
    found: dict[str, int] = {}
    for row in audit.rows(connection, schema.communities):
        verify(connection, row["community_id"])
        found |= audit.balances(connection, row["community_id"])
    return {name: balance for name, balance in found.items() if balance}


async def test_one_member_on_both_platforms(
    settings: MatrixSettings, member: MakeMember, server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Hall", members=["ana", "ben", "dan"], moderators=["olga"])
    hall, market = guild.channel("hall"), guild.channel("market")
    ana_there, ben, dan, olga = guild.people("ana", "ben", "dan", "olga")
    mia, ana, eve = await member("mia"), await member("ana"), await member("eve")
    async with on_both(settings, server, tmp_path) as core:
        matrix = await garden(settings.user, mia, ana, eve)
        await join_hall(matrix, mia, hall, olga)
        await matrix.called_aside(ana, "!balance", "You are at 0 points")
        await link_from_discord(core, matrix, ana, hall, ana_there)

        # A tip on Discord is seen by `balance` on Matrix.
        await ben.slash(hall, "tip", to=ana_there, amount="5")
        assert (await hall.until(dan, "ben gave")).text == "ben gave @ana 5 points."
        await matrix.alone(ana, "!balance", "You are at 5 points. You can give 105 more.")

        # And one on Matrix by `/balance` on Discord, which nobody else reads.
        await matrix.says(mia, f"!tip {ana.user} 3", "mia gave ana 3 points")
        await ana_there.slash(hall, "balance")
        shown = await hall.until(ana_there, "You are at")
        assert shown.text == "You are at 8 points. You can give 108 more."
        assert shown.is_ephemeral
        assert not [words for words in hall.said(ben) if "You are at" in words]

        # Whoever is only on the other platform is told there, in the room they last used.
        await dan.slash(hall, "tip", to=ben, amount="1")
        await dan.slash(market, "tip", to=ben, amount="1")
        await matrix.says(ana, "!tip dan 2", "ana gave dan 2 points")
        told = await market.until(dan, "ana gave you something")
        assert told.pings == {"dan"}
        await ana_there.slash(hall, "tip", name="eve", amount="1")
        assert "ana gave eve 1 point" in (await hall.until(ben, "gave eve")).text
        paid = await eve.hear_from(matrix.room, settings.user, "eve, ana gave you something")
        assert paid["content"]["m.mentions"] == {"user_ids": [eve.user]}

        # A code from Matrix works as well, and it is one balance there and here.
        await link_from_matrix(core, matrix, mia, olga)
        await ben.slash(hall, "tip", to=olga, amount="4")
        await matrix.alone(mia, "!balance", "You are at 1 point. You can give 101 more.")

        await core.settle()
        found = await core.store.read(in_order)
        assert found == {"ben": -700, "mia": 100, "ana": 500, "eve": 100}
