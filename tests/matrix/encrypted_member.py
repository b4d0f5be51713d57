"""Somebody with an encrypting client: nio's own, which shares none of our code."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from nio import AsyncClient, AsyncClientConfig, MegolmEvent, RoomMessageText, SyncResponse
from nio.store import SqliteStore

from tests.matrix.member import Member
from tests.support.patience import PATIENCE_SECONDS

ENCRYPTION = {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class EncryptedMember:
    """A member whose words are encrypted where the room is."""

    def __init__(self, plain: Member, folder: Path) -> None:
        self.plain = plain
        self.user = plain.user
        folder.mkdir(parents=True, exist_ok=True)
        config = AsyncClientConfig(store=SqliteStore, store_sync_tokens=False, pickle_key="x")
        self.client = AsyncClient(plain.url, plain.user, plain.device, str(folder), config)
        self.read: list[tuple[str, str, bool]] = []
        """What could be read: event id, body, whether it was encrypted."""
        self.unread: list[str] = []
        self.avoids: set[str] = set()
        """Users whose devices are not asked for: nio's client does not survive every device."""
        self._bodies: dict[str, dict[str, Any]] = {}

    async def __aenter__(self) -> Self:
        self.client.restore_login(self.plain.user, self.plain.device, self.plain._token)
        await self.client.keys_upload()
        await self.sync()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.client.close()
        if self.client.store is not None:
            self.client.store.database.close()

    async def listen(self, seconds: float) -> None:
        """Take in what comes in that time."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        # Short ones, none of them cut off, so that nothing is missed.
        while loop.time() < end:
            await self.sync(timeout_ms=50)

    async def sync(self, timeout_ms: int = 500) -> None:
        answer = await self.client.sync(
            timeout_ms,
            sync_filter={"room": {"timeline": {"limit": 500}}},
            full_state=not self.client.next_batch,
        )
        assert isinstance(answer, SyncResponse), answer
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.olm is not None:
            self.client.olm.users_for_key_query -= self.avoids
        if self.client.should_query_keys:
            await self.client.keys_query()
        for room in answer.rooms.invite:
            await self.client.join(room)
        for news in answer.rooms.join.values():
            for event in news.timeline.events:
                if isinstance(event, RoomMessageText):
                    self._bodies[event.event_id] = event.source["content"]
                    self.read.append((event.event_id, event.body, event.decrypted))
                elif isinstance(event, MegolmEvent):
                    self.unread.append(event.event_id)
                elif "body" in event.source.get("content", {}):
                    content = event.source["content"]
                    self._bodies[event.event_id] = content
                    decrypted = bool(getattr(event, "decrypted", False))
                    self.read.append((event.event_id, content["body"], decrypted))

    async def say(self, room: str, body: str, **more: Any) -> str:
        content = {"msgtype": "m.text", "body": body, **more}
        async with asyncio.timeout(PATIENCE_SECONDS):
            while room not in self.client.rooms:
                await self.sync()
        answer = await self.client.room_send(
            room, "m.room.message", content, ignore_unverified_devices=True
        )
        event_id: str = answer.event_id
        return event_id

    async def see(self, room: str, user: str) -> None:
        """Wait until somebody is in the room, by what this client knows."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while room not in self.client.rooms or user not in self.client.rooms[room].users:
                await self.sync()
            while self.client.rooms[room].users[user].invited:
                await self.sync()

    async def hear(self, words: str) -> tuple[str, str, bool]:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                for heard in self.read:
                    if words in heard[1]:
                        return heard
                await self.sync()

    def content_of(self, words: str) -> dict[str, Any]:
        """The content of the first message that was read and holds the words."""
        event_id = next(event_id for event_id, body, _ in self.read if words in body)
        return self._bodies[event_id]

    async def rotate(self, room: str) -> None:
        """From the next message on, another key."""
        self.client.invalidate_outbound_session(room)

    async def clear_in(self, room: str) -> list[dict[str, Any]]:
        """What lies readable in a room on the server, besides state and reactions."""
        where = f"rooms/{quote(room)}/messages?dir=b&limit=500"
        chunk = (await self.plain.call("GET", where))["chunk"]
        kinds = {"m.room.encrypted", "m.reaction", "m.room.redaction"}
        return [event for event in chunk if event["type"] not in kinds and "state_key" not in event]
