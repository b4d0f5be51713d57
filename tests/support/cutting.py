"""A wire to PostgreSQL that can be cut, right before a COMMIT or before its answer comes back."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal
from urllib.parse import quote

Cut = Literal["before", "after", "within"]

_COMMIT = b"COMMIT;"
_ALL_AT_ONCE = re.compile(rb"P.{4}([^\x00]+)\x00WITH let_in AS \(WITH still_held", re.DOTALL)
"""How a unit of work is prepared that is one statement; to run it is its COMMIT."""


class Wire:
    """Stands between the program and a server on a unix socket; `url` leads through it.

    `cut` is asked at each message of the program's, whether it is a COMMIT or one statement that is
    a whole unit of work, and says where to cut:
    `before` the server gets it, `after` the server has answered, or `within`, at any other message.
    """

    def __init__(self, server: Path, folder: Path) -> None:
        self._server = server / ".s.PGSQL.5432"
        self.folder = folder
        self.cut: Callable[[bool], Cut | None] = lambda _: None
        self.cuts = 0
        self._listening: asyncio.Server | None = None
        self._serving: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()

    def url(self, url: str) -> str:
        """The url of a database of the server's, through this wire."""
        return f"{url.partition('?')[0]}?host={quote(str(self.folder))}"

    async def open(self) -> None:
        def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.create_task(self._serve(reader, writer))
            self._serving.add(task)
            task.add_done_callback(self._serving.discard)

        place = self.folder / ".s.PGSQL.5432"
        self._listening = await asyncio.start_unix_server(serve, place)

    async def close(self) -> None:
        if self._listening is not None:
            self._listening.close()
        for writer in list(self._writers):
            writer.transport.abort()
        await asyncio.gather(*self._serving, return_exceptions=True)

    def once(self, where: Cut) -> None:
        """Cut at the next COMMIT."""

        def cut(is_commit: bool) -> Cut | None:
            if not is_commit:
                return None
            self.cut = lambda _: None
            return where

        self.cut = cut

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        up_reader, up_writer = await asyncio.open_unix_connection(self._server)
        self._writers |= {writer, up_writer}
        back = asyncio.create_task(self._pass_back(up_reader, writer))
        at_once: set[bytes] = set()
        try:
            while said := await reader.read(65536):
                at_once.update(_ALL_AT_ONCE.findall(said))
                runs = said[:1] == b"B" and any(
                    b"\x00" + name + b"\x00" in said for name in at_once
                )
                where = self.cut(runs or _COMMIT in said)
                if where is not None:
                    self.cuts += 1
                if where in ("before", "within"):
                    return
                if where == "after":
                    # Its answer is waited for, and nobody is told.
                    back.cancel()
                    await asyncio.gather(back, return_exceptions=True)
                    up_writer.write(said)
                    await up_reader.read(65536)
                    return
                up_writer.write(said)
        except ConnectionError:
            return
        finally:
            back.cancel()
            for each in (writer, up_writer):
                each.transport.abort()
                self._writers.discard(each)

    async def _pass_back(
        self, up_reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        with contextlib.suppress(ConnectionError):
            while said := await up_reader.read(65536):
                writer.write(said)
            writer.transport.abort()
