"""A homeserver played by hand: it gives the answers it was handed, whatever they hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.matrix.errors import Outage
from bot.matrix.wire import Json, Wire


class ByHand(Wire):
    """Answers by what a path holds, the first that fits; `failing` are asked for in vain."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:1")
        self.answers: dict[str, Any] = {}
        self.failing: dict[str, int | None] = {}
        self.sent: list[tuple[str, Mapping[str, Any]]] = []
        self.asked: list[str] = []

    async def call(
        self,
        method: str,
        where: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
        longer_by_seconds: float = 0,
    ) -> Json:
        self.asked.append(where)
        for part, status in self.failing.items():
            if part in where:
                raise Outage("the connection was closed", status)
        if "/sendToDevice/" in where and body is not None:
            self.sent.append((where, body))
        for part, answer in self.answers.items():
            if part in where:
                return self._judged(200, answer) if isinstance(answer, bytes) else answer
        return {}
