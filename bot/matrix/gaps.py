"""What happened between our last position and the beginning of a timeline that was cut short."""

from __future__ import annotations

import json
from collections.abc import Callable

import structlog

from bot.matrix.errors import MatrixError, Outage, RateLimited, TokenRevoked
from bot.matrix.state import Raw, is_own_joining
from bot.matrix.wire import Json, Wire, path

log = structlog.get_logger(__name__)

# With the pauses between tries, about five minutes.
_MOST_FAILURES = 12


class Gaps:
    """Fills gaps from the history of a room, oldest first."""

    def __init__(self, account: str, wire: Wire, wanted: Json) -> None:
        self._account = account
        self._wire = wire
        self._wanted = json.dumps(wanted)
        self._failures: dict[str, int] = {}
        self.beat: Callable[[], None] = lambda: None

    async def fill(self, room_id: str, start: str, since: str) -> list[Raw]:
        """The gap; nothing where the server answers but will not give it, however often we ask."""
        try:
            found = await self._gap(room_id, start, since)
        except (RateLimited, TokenRevoked):
            raise
        except Outage:
            # Else one room that the server cannot read would keep us from hearing all others.
            if not await self._wire.is_answered():
                raise
            self._failures[room_id] = self._failures.get(room_id, 0) + 1
            if self._failures[room_id] < _MOST_FAILURES:
                raise
            log.exception("a gap could not be filled", room=room_id, since=since)
            found = []
        except MatrixError:
            log.exception("a gap could not be filled", room=room_id, since=since)
            found = []
        self._failures.pop(room_id, None)
        return found

    async def _gap(self, room_id: str, start: str, since: str) -> list[Raw]:
        """What happened between the last position and the beginning of a limited timeline."""
        found: list[Raw] = []
        token: str | None = start
        while token is not None:
            answer = await self._wire.call(
                "GET",
                path("rooms", room_id, "messages"),
                query={
                    "dir": "b",
                    "from": token,
                    "to": since,
                    "limit": "100",
                    "filter": self._wanted,
                },
            )
            self.beat()
            chunk = answer.get("chunk")
            for event in chunk if isinstance(chunk, list) else []:
                if not isinstance(event, dict):
                    continue
                found.append(event)
                if is_own_joining(event, self._account):
                    token = None
                    break
            else:
                end = answer.get("end")
                token = end if isinstance(end, str) and end != token else None
        log.info("filled a gap", room=room_id, events=len(found))
        return found[::-1]
