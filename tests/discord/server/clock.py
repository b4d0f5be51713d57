"""The server's time: it stands still until a test moves it, so that no limit needs waiting for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

# Discord's own epoch: a snowflake holds the milliseconds since.
EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


class Clock:
    """Time, and the ids that hold it. It starts at the present, which the client compares with."""

    def __init__(self, now: datetime | None = None) -> None:
        self.now = now or datetime.now(UTC)
        self._made = 0

    def advance(self, seconds: float) -> None:
        assert seconds >= 0, "a server's time never runs back"
        self.now += timedelta(seconds=seconds)

    def snowflake(self) -> int:
        """A new id; later ones are larger, also those of the same millisecond."""
        self._made += 1
        milliseconds = (self.now - EPOCH) // timedelta(milliseconds=1)
        # The counter runs through the whole test, over into the worker bits: no two are alike.
        return (milliseconds << 22) + self._made
