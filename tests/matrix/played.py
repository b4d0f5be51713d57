"""A homeserver that says what a test wants to be heard, over real HTTP, and takes what is sent."""

from __future__ import annotations

import asyncio
import re
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.support.patience import PATIENCE_SECONDS
from tests.support.web_server import serve

Json = dict[str, Any]

_SENT = re.compile(r"/rooms/([^/]+)/(send|redact|state)/")


class PlayedServer:
    """Answers to the sync are put in with `say`, one after the other; all else is granted.

    Nothing of what the bot sends is kept but what it answers: message → how often.
    """

    def __init__(self, user: str) -> None:
        self.user = user
        self.answers: dict[str, int] = {}
        self.faults: list[str] = []
        """Answers that tell of a fault."""
        self.asked: list[str] = []
        """The positions from which was listened on, the last few."""
        self.repeats = 0
        self._numbers = 0
        self._waiting: asyncio.Queue[Json] = asyncio.Queue()
        self._news = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", self._hear)
        self._runner, self.url = await serve(app, cancels=True)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._runner.cleanup()

    def say(self, answer: Json) -> None:
        self._waiting.put_nowait(answer)

    async def answered(self, event_id: str) -> None:
        """Wait until this message is answered."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            await self._news.wait_for(lambda: event_id in self.answers)

    async def _hear(self, request: web.Request) -> web.Response:
        path = request.path
        if path.endswith(("/login", "/whoami")):
            session = {"user_id": self.user, "device_id": "OURS", "access_token": "token"}
            return web.json_response(session)
        if path.endswith("/sync"):
            return await self._listen(request)
        if path.endswith("/createRoom"):
            self._numbers += 1
            return web.json_response({"room_id": f"!made{self._numbers}:localhost"})
        if request.method == "PUT" and _SENT.search(path):
            return await self._take(await request.json())
        if request.method == "GET" and re.search("/event/|/state", path):
            return web.json_response({"errcode": "M_FORBIDDEN", "error": "not here"}, status=403)
        return web.json_response({"chunk": []} if request.method == "GET" else {})

    async def _listen(self, request: web.Request) -> web.Response:
        since = request.query.get("since", "")
        self.repeats += since in self.asked
        self.asked = [*self.asked[-9:], since]
        if not since:
            return web.json_response({"next_batch": "s0"})
        answer = await self._waiting.get()
        return web.json_response({**answer, "next_batch": f"s{int(since[1:]) + 1}"})

    async def _take(self, content: Json) -> web.Response:
        self._numbers += 1
        related = content.get("m.relates_to") or {}
        to = (related.get("m.in_reply_to") or {}).get("event_id")
        body = content.get("body")
        if isinstance(body, str) and "nothing was changed" in body:
            self.faults.append(body)
        if to is not None:
            async with self._news:
                self.answers[to] = self.answers.get(to, 0) + 1
                self._news.notify_all()
        return web.json_response({"event_id": f"$sent{self._numbers}"})
