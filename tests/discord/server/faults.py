"""What goes wrong on demand: rate limits, errors before or after the effect, lost answers, waits.

Each is planned for the next requests of a method and path (as Discord's description writes them;
`*` for any path) and is used up. They are used in the order in which they were planned.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field

from tests.support.patience import PATIENCE_SECONDS

ANY = "*"


@dataclass(eq=False)
class Fault:
    method: str
    path: str
    times: int
    # One of these says what happens.
    status: int = 0
    after_effect: bool = False
    is_lost: bool = False
    retry_after: float = 0
    is_global: bool = False
    is_by_discord: bool = True
    code: int = 0
    message: str = ""
    hold: Hold | None = None
    # Only where the body of the request holds these words, or this key.
    containing: str = ""

    @property
    def is_odd(self) -> bool:
        """A limit that does not say how long: not as described, and yet it comes."""
        return self.status == 429 and bool(self.code) and not self.retry_after

    def fits(self, method: str, path: str, body: object) -> bool:
        if self.times <= 0 or self.method not in {method, ANY} or self.path not in {path, ANY}:
            return False
        return not self.containing or self.containing in json.dumps(body, ensure_ascii=False)


@dataclass(eq=False)
class Hold:
    """Requests that wait in the server until `release()`; `await reached()` for the first."""

    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    free: asyncio.Event = field(default_factory=asyncio.Event)

    async def reached(self) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self.arrived.wait()

    def release(self) -> None:
        self.free.set()


class Faults:
    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def take(self, method: str, path: str, body: object = None) -> Fault | None:
        for fault in self._planned:
            if fault.fits(method, path, body):
                fault.times -= 1
                return fault
        return None

    def left(self) -> list[Fault]:
        """Those that nothing came to use: a test that planned one and met none proves nothing."""
        return [fault for fault in self._planned if fault.times > 0]

    def clear(self) -> None:
        self._planned.clear()

    def limit(
        self,
        method: str,
        path: str,
        *,
        times: int = 1,
        retry_after: float = 0.02,
        is_global: bool = False,
        is_by_discord: bool = True,
    ) -> None:
        """Answer 429. Without the `Via` header (not by Discord) the client raises at once."""
        self._planned.append(
            Fault(
                method,
                path,
                times,
                status=429,
                retry_after=retry_after,
                is_global=is_global,
                is_by_discord=is_by_discord,
            )
        )

    def fail(
        self,
        method: str,
        path: str,
        status: int = 500,
        *,
        after_effect: bool = False,
        times: int = 1,
        code: int = 0,
        message: str = "",
        containing: str = "",
        retry_after: float = 0,
    ) -> None:
        """Answer with an error, before anything happened or after all of it did."""
        self._planned.append(
            Fault(
                method,
                path,
                times,
                status=status,
                after_effect=after_effect,
                code=code,
                message=message,
                containing=containing,
                retry_after=retry_after,
            )
        )

    def lose(self, method: str, path: str, *, after_effect: bool = True, times: int = 1) -> None:
        """Close the connection instead of answering."""
        self._planned.append(Fault(method, path, times, is_lost=True, after_effect=after_effect))

    def hold(self, method: str, path: str, *, after_effect: bool = False, times: int = 1) -> Hold:
        """Let requests wait until they are released: a slow network that needs no clock."""
        hold = Hold()
        self._planned.append(Fault(method, path, times, hold=hold, after_effect=after_effect))
        return hold
