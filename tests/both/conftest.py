"""One bot on both platforms: a real homeserver, and a Discord of our own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from tests.discord.conftest import point_at
from tests.discord.server.clock import Clock
from tests.discord.server.server import Server
from tests.matrix.conftest import member, settings

__all__ = ["member", "server", "settings"]


class Present(Clock):
    """Discord's time is the homeserver's: both run, so that what is said later is later."""

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    @now.setter
    def now(self, _: datetime) -> None:
        """It moves by itself."""


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    """A Discord that is running, the client pointed at it; at the end both kept their word."""
    async with Server(Present()) as running:
        point_at(running, monkeypatch)
        yield running
    running.check()
