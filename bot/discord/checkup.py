"""What `commonpurse doctor` tries of Discord: token and intents; and the link to let the bot in."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import discord

from bot.discord.adapter import point_at, read_token
from bot.discord.invite import invite_link
from bot.discord.settings import DiscordSettings, user_in
from bot.findings import Finding
from bot.unusable import Unusable


async def checkup(settings: DiscordSettings) -> AsyncIterator[Finding]:
    """Log in, look at what the application may do, and leave again."""
    try:
        token = read_token(settings)
    except Unusable as unusable:
        yield Finding("wrong", "discord", str(unusable))
        return
    point_at(settings)
    client = discord.Client(intents=discord.Intents.none())
    try:
        async with client:
            await client.login(token)
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


def _of(client: discord.Client, settings: DiscordSettings, token: str) -> list[Finding]:
    found = [Finding("right", "discord", f"logs in as {client.user}")]
    application = client.application
    if client.user is None or str(client.user.id) != user_in(token) or application is None:
        return [Finding("wrong", "discord.token", "it is of another account than it names")]
    flags = application.flags
    if application.interactions_endpoint_url is not None:
        found.append(
            Finding(
                "wrong", "discord",
                "an Interactions Endpoint URL is set, so that commands never reach the bot: clear"
                ' it on the page "General Information"',
            )
        )  # fmt: skip
    wanted = {
        "discord.message_content": (
            settings.message_content, "Message Content",
            flags.gateway_message_content or flags.gateway_message_content_limited,
        ),
        "discord.members": (
            settings.members, "Server Members",
            flags.gateway_guild_members or flags.gateway_guild_members_limited,
        ),
    }  # fmt: skip
    for key, (is_wanted, name, is_on) in wanted.items():
        if is_wanted and not is_on:
            found.append(
                Finding(
                    "wrong", key, f'switch on the intent {name} on the page "Bot", or set false'
                )
            )
    found.append(Finding("right", "discord", f"let it in with {invite_link(application.id)}"))
    return found
