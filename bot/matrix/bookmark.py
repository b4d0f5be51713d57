"""Where listening ended, with the event that was heard last: what the server must still have.

A homeserver that was restored from a backup answers to a position of its future as if nothing had
been said, or with answers it gave before; only what it has forgotten shows that it was restored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.matrix.state import Raw, id_in, micros
from bot.matrix.wire import Json


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A position of the sync, and the last event heard before it; empty where there is none yet.

    `at` is the time the event bears, in µs.
    """

    position: str
    room: str = ""
    event: str = ""
    at: int = 0

    @classmethod
    def read(cls, written: str) -> Bookmark:
        """From how it was kept. Earlier versions kept the position alone."""
        position, *last = written.split(" ")
        if len(last) != 3 or not last[2].isdecimal():
            return cls(position)
        room, event, at = last
        return cls(position, room, event, int(at))

    def written(self) -> str:
        if not self.event:
            return self.position
        return f"{self.position} {self.room} {self.event} {self.at}"

    def after(self, position: str, joined: Json) -> Bookmark:
        """The one after an answer, of which these are the rooms we are in."""
        last: Raw | None = None
        room = self.room
        for room_id, news in joined.items():
            for event in _timeline(news):
                event_id = id_in(event, "event_id")
                is_one = event_id and " " not in event_id and " " not in room_id
                if is_one and (last is None or micros(event) >= micros(last)):
                    last, room = event, room_id
        if last is None:
            return replace(self, position=position)
        return Bookmark(position, room, id_in(last, "event_id"), micros(last))


def newest_before(joined: Json, before: int) -> int | None:
    """When the newest event of these rooms happened that is dated before a time; both in µs."""
    times = [micros(event) for news in joined.values() for event in _timeline(news)]
    return max((at for at in times if 0 < at <= before), default=None)


def _timeline(news: object) -> list[Raw]:
    timeline = news.get("timeline") if isinstance(news, dict) else None
    events = timeline.get("events") if isinstance(timeline, dict) else None
    return [each for each in events if isinstance(each, dict)] if isinstance(events, list) else []
