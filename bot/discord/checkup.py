"""What `commonpurse doctor` tries of Discord: token, clock, intents; and the link to let it in."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import discord

from bot.discord.account import point_at, read_token
from bot.discord.invite import invite_link
from bot.discord.settings import DiscordSettings, user_in
from bot.findings import Finding, clocks
from bot.startup_error import StartupError


async def checkup(
    settings: DiscordSettings, now: Callable[[], float] = time.time
) -> AsyncIterator[Finding]:
    """Log in, look at what the application may do, and leave again; `now` in seconds."""
    try:
        token = read_token(settings)
    except StartupError as unusable:
        yield Finding("wrong", "discord", str(unusable))
        return
    point_at(settings)
    dates = _Dates()
    # It never connects, so that it hears nothing whatever its intents are.
    client = discord.Client(intents=discord.Intents(guilds=True), http_trace=dates.trace)
    try:
        async with client:
            await client.login(token)
            yield Finding("right", "discord", f"logs in as {client.user}")
            yield clocks("discord clock", dates.last, now())
            for finding in _of(client, settings, token):
                yield finding
    except discord.LoginFailure:
        yield Finding(
            "wrong", "discord.token", 'it is not accepted: copy it again from the page "Bot"'
        )
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
        yield Finding(
            "wrong", "discord", f"cannot be reached ({str(error) or type(error).__name__})"
        )


class _Dates:
    """Remembers the server's clock by its answers, in seconds since 1970."""

    def __init__(self) -> None:
        self.last: float | None = None
        self.trace = aiohttp.TraceConfig()
        self.trace.on_request_end.append(self._note)

    async def _note(self, _: Any, __: Any, ended: aiohttp.TraceRequestEndParams) -> None:
        date = ended.response.headers.get("Date")
        self.last = None if date is None else parsedate_to_datetime(date).timestamp()


def _of(client: discord.Client, settings: DiscordSettings, token: str) -> list[Finding]:
    application = client.application
    named = None if settings.api_url else user_in(token)
    if client.user is None or application is None or named not in (None, str(client.user.id)):
        return [Finding("wrong", "discord.token", "it is of another account than it names")]
    found: list[Finding] = []
    flags = application.flags
    if application.interactions_endpoint_url is not None:
        found.append(
            Finding(
                "wrong",
                "discord",
                "an Interactions Endpoint URL is set, so that commands never reach the bot: clear"
                ' it on the page "General Information"',
            )
        )
    wanted = {
        "discord.message_content": (
            settings.message_content,
            "Message Content",
            flags.gateway_message_content or flags.gateway_message_content_limited,
        ),
        "discord.members": (
            settings.members,
            "Server Members",
            flags.gateway_guild_members or flags.gateway_guild_members_limited,
        ),
    }
    for key, (is_wanted, name, is_on) in wanted.items():
        if is_wanted and not is_on:
            found.append(
                Finding(
                    "wrong", key, f'switch on the intent {name} on the page "Bot", or set false'
                )
            )
    found.append(
        Finding(
            "right", "discord", f"let it in with {invite_link(application.id, settings.api_url)}"
        )
    )
    return found
