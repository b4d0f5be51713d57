"""A Discord of our own for each test, and the client pointed at it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import discord
import pytest
import yarl

from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    """Running, and the client of this process pointed at it; at the end both kept their word."""
    async with Server() as running:
        point_at(running, monkeypatch)
        yield running
    running.check()


@pytest.fixture
def guild(server: Server) -> Guild:
    return server.guild("Garden", members=["ana", "ben"])


@pytest.fixture
def garden(guild: Guild) -> Channel:
    return guild.channel("garden")


@pytest.fixture
def ana(guild: Guild) -> Person:
    return guild.person("ana")


@pytest.fixture
def ben(guild: Guild) -> Person:
    return guild.person("ben")


def point_at(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", server.api_url)
    gateway = yarl.URL(server.gateway_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
