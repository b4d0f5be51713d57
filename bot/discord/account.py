"""Whose the token is, and where it is of use: known before anything else begins."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import discord
import structlog
import yarl

from bot import logs, retries
from bot.discord.settings import DiscordSettings, user_in
from bot.startup_error import StartupError

log = structlog.get_logger(__name__)


def read_token(settings: DiscordSettings) -> str:
    """The token, from the settings or its file. Raises StartupError."""
    if settings.token is not None:
        return settings.token.get_secret_value().strip()
    file = settings.token_file or Path()
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not text"
        raise StartupError(f"discord.token_file: {file} cannot be read ({why}).") from None
    token = lines[0].strip() if lines else ""
    if not settings.takes(token):
        raise StartupError(f"discord.token_file: the first line of {file} is no token of a bot.")
    logs.hide(token)
    return token


def point_at(settings: DiscordSettings) -> None:
    """Lead discord.py to another server that speaks as Discord does, where one is set."""
    if settings.api_url:
        discord.http.Route.BASE = settings.api_url.rstrip("/")
    if settings.gateway_url:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)


async def account_of(settings: DiscordSettings) -> str:
    """The user id of the bot: a token of Discord's holds it, another server is asked.

    Waits while that server cannot be reached. Raises StartupError where it takes no such token.
    """
    token = read_token(settings)
    named = user_in(token)
    if named is not None and not settings.api_url:
        return named
    point_at(settings)

    async def ask() -> str:
        async with discord.Client(intents=discord.Intents.none()) as client:
            user = await client.http.static_login(token)
            return str(user["id"])

    try:
        return await retries.persist(ask, _wait_for, what="asking whose the token is")
    except discord.LoginFailure:
        raise StartupError(f"discord.token is not accepted by {settings.api_url}.") from None
    except discord.HTTPException as error:
        raise StartupError(f"discord.api_url: {settings.api_url} answers {error.status}.") from None


def _wait_for(error: Exception) -> float | None:
    """What the server understood and refused is final; while it cannot be reached, it is waited."""
    if isinstance(error, discord.LoginFailure):
        return None
    if isinstance(error, discord.HTTPException) and 400 <= error.status < 500:
        return None
    passes = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)
    return 0.0 if isinstance(error, passes) else None
