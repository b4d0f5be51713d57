"""Requests to the homeserver, one by one: JSON in, JSON or an exception out."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol, Self
from urllib.parse import quote, urlencode

import aiohttp
from yarl import URL

from bot.matrix.depth import loads
from bot.matrix.errors import Closed, MatrixError, Outage, RateLimited, TokenRevoked

Json = dict[str, Any]

_LONGEST_WAIT_SECONDS = 600.0

_COUNTED = re.compile(r"/v3/(createRoom|join/|rooms/[^/]+/(send|redact|state)/)")
"""What servers let an account do only so often."""


@dataclass(frozen=True, slots=True)
class Uncounted:
    """What an application service asks with instead of its session, so that nothing is counted.

    It names the session all the same, by which the server knows a second try from a second message.
    """

    token: str
    user: str
    device: str
    is_all: bool = False
    """Whether the session has no token of its own, so that everything is asked with this one."""

    def covers(self, method: str, url: str) -> bool:
        """Whether a request is to be asked with it."""
        return self.is_all or (method != "GET" and _COUNTED.search(url) is not None)

    @property
    def names(self) -> dict[str, str]:
        """The query that names account and session."""
        return {
            "user_id": self.user,
            "device_id": self.device,
            # Before version 1.17 of the specification.
            "org.matrix.msc3202.device_id": self.device,
        }


def path(*parts: str) -> str:
    """A path of the client API, each part escaped: room ids hold `!` and `:`, event ids `$`."""
    return "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in parts)


class Renewing(Protocol):
    """What keeps a token in force that runs out."""

    async def before(self) -> None: ...

    async def after(self, refused: str | None) -> bool: ...

    async def settle(self) -> None: ...


class Wire:
    """One HTTP session with the homeserver. Use it as a context manager, so that it is closed."""

    def __init__(self, homeserver: str, request_seconds: float = 30) -> None:
        self.homeserver = homeserver
        self.token: str | None = None
        self.uncounted: Uncounted | None = None
        self.renewal: Renewing | None = None
        self.revoked = asyncio.Event()
        self.request_seconds = request_seconds
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.renewal is not None:
            await self.renewal.settle()
        if self._session is not None:
            await self._session.close()
            self._session = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """The open session; the encryption machine shares it."""
        if self._session is None:
            raise Closed("the connection to the homeserver is closed")
        return self._session

    async def call(
        self,
        method: str,
        where: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
        longer_by_seconds: float = 0,
    ) -> Json:
        """Ask once. Raises `Outage`, `RateLimited`, `TokenRevoked` or `MatrixError`."""
        url = self.homeserver + where + (f"?{urlencode(query)}" if query else "")
        return await self._ask(method, url, longer_by_seconds, json=body)

    async def is_answered(self) -> bool:
        """Whether a homeserver answers at all: then what it will not answer is one thing's own."""
        try:
            await self.call("GET", "/_matrix/client/versions")
        except (Outage, MatrixError):
            return False
        return True

    async def upload(self, data: bytes, media_type: str) -> str:
        """Give the server a file; gives its address there. Raises like `call`."""
        url = f"{self.homeserver}/_matrix/media/v3/upload"
        headers = {"Content-Type": media_type}
        answer = await self._ask("POST", url, 0, data=data, headers=headers)
        return str(answer["content_uri"])

    async def download(self, where: str, most_bytes: int) -> bytes:
        """A file of the server's, whole. Raises `Outage`, `MatrixError`, or ValueError where there
        are more than so many bytes."""
        token = await self._token()
        if self.uncounted is not None and self.uncounted.is_all:
            where += ("&" if "?" in where else "?") + urlencode(self.uncounted.names)
            token = self.uncounted.token
        status, data = await self._download(where, most_bytes, token)
        if status == 401 and await self._is_over(data, token):
            status, data = await self._download(where, most_bytes, self.token)
        if status != 200:
            self._judged(status, data)
            raise Outage(f"status {status} for a file", status)
        return data

    async def _download(self, where: str, most_bytes: int, token: str | None) -> tuple[int, bytes]:
        """The status and the file, or the beginning of what is said in its stead."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        timeout = aiohttp.ClientTimeout(total=self.request_seconds)
        try:
            async with self.session.get(
                URL(self.homeserver + where, encoded=True), headers=headers, timeout=timeout
            ) as response:
                if response.status != 200:
                    return response.status, await response.content.read(65_536)
                data = b""
                async for piece in response.content.iter_chunked(65_536):
                    data += piece
                    if len(data) > most_bytes:
                        raise ValueError(f"a file of more than {most_bytes} bytes")
                return response.status, data
        except TimeoutError as error:
            raise Outage(f"no file within {timeout.total:g} seconds") from error
        except (aiohttp.ClientError, OSError) as error:
            raise Outage(str(error) or type(error).__name__) from error

    async def _token(self) -> str | None:
        """The token to ask with, renewed where it is about to run out."""
        if self.renewal is not None:
            await self.renewal.before()
        return self.token

    async def _ask(
        self,
        method: str,
        url: str,
        longer_by_seconds: float,
        headers: Mapping[str, str] | None = None,
        **body: Any,
    ) -> Json:
        if self.uncounted is not None and self.uncounted.covers(method, url):
            url += ("&" if "?" in url else "?") + urlencode(self.uncounted.names)
            token: str | None = self.uncounted.token
        else:
            token = await self._token()
        seconds = self.request_seconds + longer_by_seconds
        status, raw = await self._ask_once(method, url, token, seconds, headers or {}, **body)
        if status == 401 and await self._is_over(raw, token):
            status, raw = await self._ask_once(
                method, url, self.token, seconds, headers or {}, **body
            )
        return self._judged(status, raw)

    async def _is_over(self, raw: bytes, token: str | None) -> bool:
        """Whether it was the token that was refused, and there is another."""
        if self.renewal is None or b"M_UNKNOWN_TOKEN" not in raw:
            return False
        return await self.renewal.after(token)

    async def _ask_once(
        self,
        method: str,
        url: str,
        token: str | None,
        seconds: float,
        headers: Mapping[str, str],
        **body: Any,
    ) -> tuple[int, bytes]:
        sent = {**headers}
        if token:
            sent["Authorization"] = f"Bearer {token}"
        timeout = aiohttp.ClientTimeout(total=seconds)
        try:
            async with self.session.request(
                method,
                # Already escaped, to the letter: yarl must not read it anew.
                URL(url, encoded=True),
                **body,
                headers=sent,
                timeout=timeout,
                allow_redirects=False,
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise Outage(f"no answer within {timeout.total:g} seconds") from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Outage(str(error) or type(error).__name__) from error

    def _judged(self, status: int, raw: bytes) -> Json:
        try:
            answer = loads(raw)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            # A proxy's error page, a captive portal, or no homeserver at all.
            raise Outage(f"status {status} and no Matrix answer", status)
        if status < 300:
            return answer
        errcode = str(answer.get("errcode", "no Matrix error"))
        words = str(answer.get("error", ""))[:200]
        if status == 429 or errcode == "M_LIMIT_EXCEEDED":
            wait = answer.get("retry_after_ms")
            seconds = wait / 1000 if isinstance(wait, int | float) else 1.0
            raise RateLimited(words, min(max(seconds, 0), _LONGEST_WAIT_SECONDS))
        if errcode in {"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"}:
            self.revoked.set()
            raise TokenRevoked(status, errcode, words)
        if status >= 500:
            raise Outage(f"status {status}, {errcode}: {words}", status)
        raise MatrixError(status, errcode, words)
