"""A proxy between the bot and its homeserver that can break what passes, and counts it."""

from __future__ import annotations

import asyncio
import json
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web
from yarl import URL

from tests.support.patience import PATIENCE_SECONDS
from tests.support.web_server import serve

PAGE = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


class Proxy:
    """Passes on what it is asked; `answer` puts its own words in the server's mouth."""

    def __init__(self, behind: str) -> None:
        self._behind = behind
        self._planned: list[tuple[str, int, Any, int]] = []
        self.asked: list[str] = []
        """Method and path of all that came."""
        self.refused: list[str] = []
        """Those of them for which the server said that it was too much."""
        self._news = asyncio.Condition()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", self._pass)
        self._runner, self.url = await serve(app, cancels=True)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._runner.cleanup()
        await self._session.close()

    def answer(self, where: str, status: int, body: Any = PAGE, times: int = 1) -> None:
        """Answer the next requests whose path holds `where` in the server's stead."""
        self._planned.append((where, status, body, times))

    def relent(self) -> None:
        """From now on pass on everything."""
        self._planned.clear()

    async def until_asked(self, where: str, times: int = 1) -> None:
        """Wait until so many requests with `where` in them have come."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            await self._news.wait_for(lambda: self.count(where) >= times)

    def count(self, where: str) -> int:
        return sum(where in each for each in self.asked)

    def _planned_for(self, path: str) -> tuple[int, Any] | None:
        for index, (where, status, body, times) in enumerate(self._planned):
            if where in path:
                left = [(where, status, body, times - 1)] if times > 1 else []
                self._planned[index : index + 1] = left
                return status, body
        return None

    async def _pass(self, request: web.Request) -> web.StreamResponse:
        path = request.raw_path
        self.asked.append(f"{request.method} {path}")
        async with self._news:
            self._news.notify_all()
        planned = self._planned_for(path)
        if planned is not None:
            status, body = planned
            if isinstance(body, str):
                return web.Response(status=status, text=body, content_type="text/html")
            return web.Response(
                status=status, text=json.dumps(body), content_type="application/json"
            )
        headers = {
            name: value
            for name, value in request.headers.items()
            if name.lower() in {"authorization", "content-type"}
        }
        async with self._session.request(
            request.method,
            URL(self._behind + path, encoded=True),
            headers=headers,
            data=await request.read(),
        ) as answer:
            raw = await answer.read()
            if answer.status == 429:
                self.refused.append(f"{request.method} {path}")
            kind = answer.headers.get("Content-Type", "application/json")
            return web.Response(status=answer.status, body=raw, headers={"Content-Type": kind})
