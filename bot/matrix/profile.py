"""The name and the picture that the account shows, where it has none of its own yet."""

from __future__ import annotations

import asyncio
from pathlib import Path

import structlog

from bot.matrix.errors import MatrixError, Outage
from bot.matrix.events import PLATFORM
from bot.matrix.settings import MatrixSettings
from bot.matrix.state import localpart, text_in
from bot.matrix.wire import Json, Wire, path
from bot.ports import Core

log = structlog.get_logger(__name__)

PICTURE = Path(__file__).parent / "avatar.png"
_KEY = "profile"


async def introduce(wire: Wire, settings: MatrixSettings, core: Core) -> None:
    """Give the account a name and a picture at the first start of all; never over its own.

    Who runs the bot may change either at any time, with any client. It is a courtesy: where the
    server does not allow it, that is no reason not to start.
    """
    account = (PLATFORM, settings.user)
    if not settings.display_name or await core.position(account) is not None:
        return
    if await core.recall(account, _KEY) is not None:
        return
    try:
        shown = await _profile(wire, settings.user)
        # A server gives a new account its own id for a name.
        if text_in(shown, "displayname") in ("", localpart(settings.user)):
            where = path("profile", settings.user, "displayname")
            await wire.call("PUT", where, {"displayname": settings.display_name})
        if not text_in(shown, "avatar_url"):
            picture = await asyncio.to_thread(PICTURE.read_bytes)
            uploaded = await wire.upload(picture, "image/png")
            where = path("profile", settings.user, "avatar_url")
            await wire.call("PUT", where, {"avatar_url": uploaded})
    except (MatrixError, Outage) as why:
        log.info("the account keeps the name and the picture it has", why=str(why))
        return
    await core.remember(account, _KEY, "1")


async def _profile(wire: Wire, user: str) -> Json:
    try:
        return await wire.call("GET", path("profile", user))
    except MatrixError as error:
        if error.status != 404:
            raise
        return {}  # An account that never had one.
