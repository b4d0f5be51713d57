"""Files that come with a command: read in the line of their room, and only their hash is kept."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import replace

import structlog

from bot.ports import Adapter, ReadsFiles
from commands.values.events import MOST_ATTACHMENTS, Attachment, Said

log = structlog.get_logger(__name__)

MOST_BYTES = 20 * 1024 * 1024
"""A photo of a receipt is a tenth of it."""
MOST_SECONDS = 20.0
"""All files of one message together; after that it is decided without those that lack."""


class Attachments:
    """Reads what came with a message by the adapter it came by."""

    def __init__(
        self, adapters: Mapping[tuple[str, str], Adapter], seconds: float = MOST_SECONDS
    ) -> None:
        self._adapters = adapters
        self._seconds = seconds

    async def read(self, event: Said) -> Said:
        """The message with the hash of each of its files; without one where it cannot be had."""
        adapter = self._adapters.get((event.place.platform, event.place.account))
        if adapter is None or not isinstance(adapter, ReadsFiles):
            return event
        files = event.attachments[:MOST_ATTACHMENTS]
        found = await asyncio.gather(*(self._hashed(adapter, each) for each in files))
        return replace(event, attachments=tuple(found))

    async def _hashed(self, adapter: ReadsFiles, file: Attachment) -> Attachment:
        if file.sha256 or not file.source:
            return file
        try:
            async with asyncio.timeout(self._seconds):
                data = await adapter.read_file(file, MOST_BYTES)
        except Exception as error:  # noqa: BLE001 - whatever a server or its cipher does wrong
            # Whoever said it is told that the file could not be read; nothing else depends on it.
            log.warning("a file could not be read", why=str(error) or type(error).__name__)
            return replace(file, source="")
        digest = hashlib.sha256(data).hexdigest()
        return replace(file, size=len(data), sha256=digest, source="")
