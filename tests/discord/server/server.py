"""A Discord of our own on this machine, for the unmodified client.

It speaks REST and the gateway on one port of the loopback. Point the client at it by the same two
names as at any compatible server: `api_url` (`discord.http.Route.BASE`) and `gateway_url`
(`discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY`).
"""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.discord.server.clock import Clock
from tests.discord.server.faults import Faults
from tests.discord.server.gateway import Gateway
from tests.discord.server.people import Guild, Person
from tests.discord.server.rest import Request, Rest
from tests.discord.server.state import User, World
from tests.support.patience import PATIENCE_SECONDS


class Server:
    """`async with Server() as server`; then `server.guild(…)` and its people do the rest."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.world = World(self.clock)
        self.gateway = Gateway(self.world)
        self.rest = Rest(self.world, self.gateway)
        self.world.publish = self.gateway.publish
        self._runner: web.AppRunner | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """On a port of its own; after a `stop()`, on the same one, with all it knew."""
        app = web.Application(client_max_size=30 * 1024 * 1024)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/gateway/", self.gateway.serve)
        app.router.add_get("/attachments/{held}/{name}", self._file)
        app.router.add_route("*", Rest.PREFIX + "/{rest:.*}", self.rest.serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.gateway.url = self.gateway_url
        self.world.files_url = f"http://127.0.0.1:{self._port}/attachments"

    async def stop(self) -> None:
        if self._runner is not None:
            await self.gateway.close()
            await self._runner.cleanup()
            self._runner = None

    async def _file(self, request: web.Request) -> web.Response:
        """What somebody attached, as the content network gives it to whoever knows its address."""
        held = request.match_info["held"]
        if held not in self.world.attached:
            raise web.HTTPNotFound
        return web.Response(body=self.world.attached[held])

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self._port}{Rest.PREFIX}"

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self._port}/gateway/"

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def bot(self) -> User:
        return self.world.bot

    @property
    def faults(self) -> Faults:
        return self.rest.faults

    @property
    def requests(self) -> list[Request]:
        return self.rest.requests

    def calls(self, method: str, path: str) -> list[Request]:
        return self.rest.calls(method, path)

    async def until(
        self, is_so: object, what: str = "that", *, seconds: float = PATIENCE_SECONDS
    ) -> None:
        assert callable(is_so)
        await self.world.until(is_so, what, seconds=seconds)

    def person(self, name: str) -> Person:
        """Somebody by that name, made on first use; in no guild yet."""
        for each in self.world.users.values():
            if isinstance(each, Person) and each.name == name:
                return each
        return Person(self.world, name)

    def guild(
        self,
        name: str,
        *,
        members: Iterable[str] = (),
        moderators: Iterable[str] = (),
        shard: tuple[int, int] | None = None,
        locale: str = "en-US",
    ) -> Guild:
        """A guild with the bot in it. `shard=(1, 2)` gives it an id that falls to shard 1 of 2."""
        number = self.clock.snowflake()
        while shard is not None and (number >> 22) % shard[1] != shard[0]:
            number += 1 << 22
        guild = Guild(self.world, self.gateway, name, number)
        guild.locale = locale
        for each in members:
            guild.join(self.person(each))
        for each in moderators:
            guild.join(self.person(each), is_moderator=True)
        guild.announce()
        return guild

    def check(self) -> None:
        """Whether both sides kept to Discord's description, and all that was planned happened."""
        lines = [str(each) for each in self.rest.violations]
        lines += [f"this server has no {each} yet" for each in self.rest.unanswered]
        lines += [f"planned, but nothing met it: {each}" for each in self.faults.left()]
        assert not lines, "not as Discord's description says:\n" + "\n".join(lines)
