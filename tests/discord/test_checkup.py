"""`doctor` on Discord: it tries what a start needs, and leaves nothing behind."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from bot.discord.checkup import checkup
from bot.discord.invite import invite_link
from bot.discord.settings import DiscordSettings
from tests.discord.purse import JWT, token_of
from tests.discord.server.server import Server


async def _lines(
    server: Server, token: str, now: Callable[[], float] = time.time, **settings: Any
) -> list[str]:
    given = DiscordSettings.model_validate(
        {"token": token, "api_url": server.api_url, "gateway_url": server.gateway_url, **settings}
    )
    lines = [finding.text() for finding in [each async for each in checkup(given, now)]]
    assert not any(token in line for line in lines)
    return lines


@pytest.fixture
def token(server: Server) -> str:
    server.world.token = token_of(server.bot.id)
    return server.world.token


async def test_where_all_is_right_the_link_is_given(server: Server, token: str) -> None:
    who, clock, link = await _lines(server, token)
    assert who == "right  discord: logs in as Commonpurse#0000"
    assert clock.startswith("right  discord clock: it differs from the server's by ")
    assert link == f"right  discord: let it in with {invite_link(server.bot.id, server.api_url)}"
    # It only looked: nobody saw it come online, and no command was sent.
    assert not server.gateway.sessions
    assert not server.world.command_writes


async def test_a_clock_that_is_wrong_is_told(server: Server, token: str) -> None:
    lines = await _lines(server, token, now=lambda: time.time() + 3_600)
    assert lines[1].startswith("wrong  discord clock: this machine's clock is 3")
    assert "seconds ahead of the server's" in lines[1]


async def test_a_token_that_is_not_accepted_is_told(server: Server, token: str) -> None:
    server.world.token = "another"
    assert await _lines(server, token) == [
        'wrong  discord.token: it is not accepted: copy it again from the page "Bot"'
    ]


async def test_a_token_of_another_form_is_taken_from_a_server_of_ones_own(server: Server) -> None:
    server.world.token = JWT
    who, _, link = await _lines(server, JWT)
    assert who.startswith("right  discord: logs in as")
    host = server.api_url.removesuffix("/api/v10")
    assert link.startswith(f"right  discord: let it in with {host}/oauth2/authorize?client_id=")


async def test_intents_that_are_not_switched_on_are_told_by_their_settings(
    server: Server, token: str
) -> None:
    wanted: dict[str, Any] = {"message_content": True, "members": True}
    names = {"message_content": "Message Content", "members": "Server Members"}
    assert (await _lines(server, token, **wanted))[2:-1] == [
        f'wrong  discord.{key}: switch on the intent {name} on the page "Bot", or set false'
        for key, name in names.items()
    ]
    server.world.privileged |= set(wanted)
    assert (await _lines(server, token, **wanted))[2].startswith("right  discord: let it in")


async def test_commands_that_are_sent_elsewhere_are_told(server: Server, token: str) -> None:
    server.world.interactions_endpoint = "https://purse.example/interactions"
    assert (await _lines(server, token))[2].startswith(
        "wrong  discord: an Interactions Endpoint URL is set"
    )


async def test_a_server_that_does_not_answer_is_told(server: Server, token: str) -> None:
    await server.stop()
    [line] = await _lines(server, token)
    assert line.startswith("wrong  discord: cannot be reached (")
