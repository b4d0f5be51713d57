"""A server that is not Discord's own but speaks as it does: `api_url` is all that leads there."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.discord.account import account_of
from bot.discord.settings import DiscordSettings
from bot.startup_error import StartupError
from tests.discord.purse import JWT, purse, token_of
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server


def _settings(server: Server, token: str = JWT) -> DiscordSettings:
    return DiscordSettings(
        token=SecretStr(token), api_url=server.api_url, gateway_url=server.gateway_url
    )


async def test_it_serves_under_a_token_that_names_nobody(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, token=JWT) as bot:
        assert bot.adapter.account == str(server.bot.id)
        await ana.slash(garden, "tip", to=ben, amount="8")
        await garden.until(ben, "ana gave @ben 8 points")


async def test_what_a_token_names_is_not_believed_of_another_server(server: Server) -> None:
    server.world.token = token_of(42)
    assert await account_of(_settings(server, server.world.token)) == str(server.bot.id)


async def test_a_token_that_is_not_taken_ends_the_start_with_a_line(server: Server) -> None:
    with pytest.raises(StartupError, match="is not accepted by http://127"):
        await account_of(_settings(server))


async def test_a_server_that_cannot_be_reached_is_waited_for(server: Server) -> None:
    server.world.token = JWT
    await server.stop()
    asking = asyncio.create_task(account_of(_settings(server)))
    await asyncio.sleep(0)
    await server.start()
    assert await asking == str(server.bot.id)


async def test_of_discord_itself_nobody_is_asked_and_its_form_is_wanted(
    server: Server, tmp_path: Path
) -> None:
    assert await account_of(DiscordSettings(token=SecretStr(token_of(42)))) == "42"
    assert not server.requests
    with pytest.raises(ValidationError, match="three parts"):
        DiscordSettings(token=SecretStr(JWT))
    file = tmp_path / "token"
    file.write_text(JWT)
    with pytest.raises(StartupError, match="is no token of a bot"):
        await account_of(DiscordSettings(token_file=file))
