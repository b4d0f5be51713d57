"""Which guild a room is of, for processes that share the guilds of one account among them."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import discord
import structlog

from bot.ending import ended

log = structlog.get_logger(__name__)

_MOST_TO_END_SECONDS = 1.0

DIRECT = 0
"""In place of a guild's id, of what is said in private: that is shard 0's, as this id would be."""


class Guilds:
    """By the ids of rooms, as it was heard, as the client knows it, or as Discord says when asked.

    What Discord shows us as no channel is a guild itself, or nothing any more. It counts as its own
    guild, so that every process comes to the same and one of them finds that nobody can be told.
    """

    def __init__(self) -> None:
        self._of: dict[int, int] = {}
        self._asking: dict[int, asyncio.Task[None]] = {}

    def heard(self, room: int, guild: int | None) -> None:
        """Something was heard in a room, which came with the guild that it is of."""
        self._of[room] = guild or DIRECT

    def of(self, room: int, client: discord.Client | None) -> int | None:
        """The guild of a room; None where it is not known yet, and is then asked for."""
        if room not in self._of and client is not None:
            channel = client.get_channel(room)
            if channel is not None:
                self.heard(room, getattr(getattr(channel, "guild", None), "id", None))
            elif client.get_guild(room) is not None:
                self._of[room] = room
            elif room not in self._asking:
                self._asking[room] = asyncio.create_task(self._ask(room, client))
        return self._of.get(room)

    async def _ask(self, room: int, client: discord.Client) -> None:
        try:
            found: Any = await client.http.get_channel(room)
            self.heard(room, int(found.get("guild_id", DIRECT)))
        except (discord.NotFound, discord.Forbidden):
            self._of[room] = room
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
            # It is asked for again as soon as it is needed again.
            log.info("it is not known yet which guild a room is of", room=room, why=repr(error))
        finally:
            del self._asking[room]

    async def close(self) -> None:
        """Ask nothing more."""
        await ended(list(self._asking.values()), within_seconds=_MOST_TO_END_SECONDS)
