"""The gateway frame by frame: what cannot be read of one costs that one, and not the session.

In discord.py whatever is raised while a frame is read ends the whole connection, and a new one is a
new session: all that was said in between is never heard of. discord.py has no setting for the class
of its websockets, so that `use` puts ours in its place.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any, NoReturn
from weakref import WeakKeyDictionary

import aiohttp
import discord
import structlog

from commands.engine.session import FOR_OPERATOR

log = structlog.get_logger(__name__)

_MOST_RESUMES = 3
"""So often a session is taken up again at the same place, before it is given up for a new one."""

_OF_THE_CONNECTION = (
    discord.gateway.ReconnectWebSocket,
    discord.ConnectionClosed,
    OSError,
    aiohttp.ClientError,
    asyncio.TimeoutError,
)
"""What is raised on purpose, or because the connection is gone: discord.py sees to it."""

# By connection and shard: the session and the place in it where a stream broke, and how often.
_breaks: WeakKeyDictionary[Any, dict[int | None, tuple[str | None, int | None, int]]] = (
    WeakKeyDictionary()
)


class Gateway(discord.gateway.DiscordWebSocket):
    """A websocket of discord.py's that reads each frame behind a bulkhead of its own."""

    async def received_message(self, msg: Any, /) -> None:
        if isinstance(msg, bytes):
            try:
                msg = self._decompressor.decompress(msg)
            except UnicodeDecodeError as error:
                self._pass_over("not text", error)
                return
            except Exception as error:  # noqa: BLE001 - each kind of compression has its own
                await self._begin_stream_anew(error)
            if msg is None:
                return  # The rest of it is still to come.
        before = self.sequence
        try:
            await super().received_message(msg)
        except _OF_THE_CONNECTION:
            raise
        except Exception as error:
            name = _name_of(msg)
            if self.session_id is None or name == "READY":
                raise  # Without these there is no session.
            self._pass_over(name, error)
        finally:
            # What is no number is no place to go on from.
            if self.sequence is not None and type(self.sequence) is not int:
                self.sequence = before

    def _pass_over(self, name: str, error: Exception) -> None:
        log.error(
            "an event from Discord could not be read, and was passed over: %s",
            name,
            exc_info=error,
            **FOR_OPERATOR,
        )

    async def _begin_stream_anew(self, error: Exception) -> NoReturn:
        """A compressed stream that broke is over; the session goes on where it was.

        Where it breaks at the same place again and again it is better to lose what stands there.
        """
        breaks = _breaks.setdefault(self._connection, {})
        session, place, times = breaks.get(self.shard_id, (None, None, 0))
        again = (session, place) == (self.session_id, self.sequence)
        times = times + 1 if again else 1
        breaks[self.shard_id] = (self.session_id, self.sequence, times)
        goes_on = self.session_id is not None and times <= _MOST_RESUMES
        if goes_on:
            log.warning("a stream from Discord broke, and is taken up again", exc_info=error)
        else:
            log.error(
                "a stream from Discord breaks again and again; what it held is lost",
                exc_info=error,
                **FOR_OPERATOR,
            )
        await asyncio.sleep(times - 1)
        await self.close()
        raise discord.gateway.ReconnectWebSocket(self.shard_id, resume=goes_on)


def _name_of(msg: Any) -> str:
    """What an event is called, where so much can be read of it."""
    try:
        return str(json.loads(msg)["t"])[:40]
    except Exception:  # noqa: BLE001 - it is unreadable: that is why we are here
        return "not readable at all"


def use() -> None:
    """Have discord.py's clients listen through this class."""
    discord.shard.DiscordWebSocket = Gateway  # type: ignore[misc] # there is no setting for it
