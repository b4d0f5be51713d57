"""The real bot on a real store, pointed at the loopback Discord."""

from __future__ import annotations

import asyncio
import base64
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import Connection

from bot.app import open_core, seeded_salt
from bot.clock import Clock, MachineClock
from bot.discord.account import account_of
from bot.discord.adapter import DiscordAdapter
from bot.discord.events import PLATFORM
from bot.discord.settings import DiscordSettings, user_in
from bot.running.core import Core
from bot.running.pictures import Draw
from commands.engine.rate_limit import Pace
from storage import communities
from storage.ledger.verify import verify
from storage.unit_of_work import Books
from tests.discord.server.server import Server
from tests.support.patience import PATIENCE_SECONDS


def token_of(user: int) -> str:
    """A token as Discord makes them: its first part is the bot's own id."""
    first = base64.urlsafe_b64encode(str(user).encode()).decode().rstrip("=")
    return f"{first}.loop.back"


JWT = "eyJhbGciOiJIUzI1NiJ9.eyJ1aWQiOjEwMDF9.c2lnbmVk"
"""A token as another server makes them: it names nobody in its first part."""


class Purse:
    """What a test holds of the running bot."""

    def __init__(self, core: Core, adapter: DiscordAdapter) -> None:
        self.core = core
        self.adapter = adapter

    async def balances(self) -> dict[str, int]:
        """Of every member, by name, in the one community there is."""

        def look(connection: Connection) -> dict[str, int]:
            rows = connection.exec_driver_sql(
                "SELECT m.name, a.balance FROM members m JOIN accounts a"
                " ON a.community_id = m.community_id AND a.owner = m.number AND a.kind = 'member'"
            )
            return {str(name): int(balance) for name, balance in rows}

        return await self.core.store.read(look)

    async def until(self, **balances: int) -> None:
        """Until the members have these balances: not all that gives says so."""
        now: dict[str, int] = {}
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                while (now := await self.balances()) != balances:
                    pass
        assert now == balances, now

    async def until_arrived(self, guild: int) -> None:
        """Until it remembers that it greeted this guild, a moment after the greeting is there."""
        account = (PLATFORM, self.adapter.account)
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await self.core.recall(account, f"arrived:{guild}"):
                pass

    async def people(self) -> dict[str, bool]:
        """Whether every member is in some room, by name."""

        def look(connection: Connection) -> dict[str, bool]:
            rows = connection.exec_driver_sql(
                "SELECT m.name, max(p.here) FROM members m JOIN presence p"
                " ON p.community_id = m.community_id AND p.member = m.number GROUP BY m.name"
            )
            return {str(name): bool(here) for name, here in rows}

        return await self.core.store.read(look)

    async def heads(self) -> list[str]:
        """The head of each community's chain, once all of it is verified."""

        def look(connection: Connection) -> list[str]:
            found = []
            for number, _ in communities.all_communities(connection):
                verify(connection, number)
                books = Books(connection, number, lambda _, __: b"", writable=False)
                found.append(communities.head(books).head.hex())
            return found

        return await self.core.store.read(look)


@contextlib.asynccontextmanager
async def purse(
    server: Server,
    folder: Path,
    *,
    clock: Clock | None = None,
    patience_seconds: float = PATIENCE_SECONDS,
    wrong_token: bool = False,
    shards_online: int = 1,
    account: int | None = None,
    has_commands: bool = True,
    pace: Pace | None = None,
    draw: Draw | None = None,
    token: str | None = None,
    **settings: object,
) -> AsyncIterator[Purse]:
    """The bot, listening; at the end it is closed, and its books are verified."""
    token = token or token_of(account or server.bot.id)
    server.world.token = "another" if wrong_token else token
    given = DiscordSettings.model_validate(
        {
            "token": SecretStr(token),
            "api_url": server.api_url,
            "gateway_url": server.gateway_url,
            **settings,
        }
    )
    url = f"sqlite:///{folder / 'books.db'}"
    named = None if user_in(token) else await account_of(given)
    made: list[DiscordAdapter] = []

    def attach(core: Core) -> list[DiscordAdapter]:
        made.append(DiscordAdapter(given, core, clock, patience_seconds, account=named))
        return made

    salt = seeded_salt("discord")
    core = await open_core(
        url, clock or MachineClock(), salt=salt, attach=attach, pace=pace, draw=draw
    )
    [adapter] = made
    running = asyncio.create_task(core.serve())
    try:
        connected = asyncio.create_task(server.gateway.connected(shards_online))
        await asyncio.wait({running, connected}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            connected.cancel()
            await running
        await connected
        if has_commands:
            await server.until(lambda: any(server.world.commands.values()), "commands")
            # A moment after they are there it is noted that they were sent, for the next start.
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not await core.recall((PLATFORM, adapter.account), "commands"):
                    pass
        bot = Purse(core, adapter)
        yield bot
        await bot.heads()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await core.close()
