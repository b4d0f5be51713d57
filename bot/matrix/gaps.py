"""What happened between our last position and the beginning of a timeline that was cut short."""

from __future__ import annotations

import json
from collections.abc import Callable

import structlog

from bot.matrix.errors import MatrixError, Outage, RateLimited, TokenRevoked
from bot.matrix.state import Raw, Span, is_own_joining, micros
from bot.matrix.wire import Json, Wire, path

log = structlog.get_logger(__name__)

# With the pauses between tries, about five minutes.
_MOST_FAILURES = 12

# When we last listened is written down once a minute.
_OVERLAP = 90_000_000


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

    async def fill_after(
        self, room_id: str, start: str, timeline: list[Raw], span: Span
    ) -> list[Raw]:
        """A timeline from when we last listened on, by the time that its events bear.

        Only our own server's clock says when that was; of a room where none of its users spoke,
        what foreign ones claim has to do.
        """
        begin = (span.since or 0) - _OVERLAP
        if (at := _last_before(timeline, begin, span)) is not None:
            return timeline[at + 1 :]
        try:
            before = await self._gap(
                room_id, start, None, lambda page: _last_before(page, begin, span) is not None
            )
        except (Outage, RateLimited, TokenRevoked):
            raise
        except MatrixError:
            log.exception("a gap could not be filled", room=room_id, since=begin)
            before = []
        at = _last_before(before, begin, span)
        found = [*(before if at is None else before[at + 1 :]), *timeline]
        if at is None:
            found = [event for event in found if micros(event) >= begin]
        return found

    async def _gap(
        self,
        room_id: str,
        start: str,
        since: str | None,
        is_enough: Callable[[list[Raw]], bool] = lambda _: False,
    ) -> list[Raw]:
        """What happened between the last position and the beginning of a limited timeline."""
        found: list[Raw] = []
        token: str | None = start or None
        while token is not None:
            query = {"dir": "b", "from": token, "limit": "100", "filter": self._wanted}
            if since is not None:
                query["to"] = since
            answer = await self._wire.call("GET", path("rooms", room_id, "messages"), query=query)
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
                if is_enough(found[::-1]):
                    token = None
        log.info("filled a gap", room=room_id, events=len(found))
        return found[::-1]


def _last_before(events: list[Raw], begin: int, span: Span) -> int | None:
    """Where the last event stands that our own server dates before a time, in µs."""
    found = (
        index
        for index in range(len(events) - 1, -1, -1)
        if span.is_own(events[index]) and micros(events[index]) < begin
    )
    return next(found, None)
