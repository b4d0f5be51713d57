"""Somebody in the room with an ordinary client: plain HTTP, nothing of ours and nothing of nio."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import aiohttp

from tests.support.patience import PATIENCE_SECONDS

Json = dict[str, Any]


class Member:
    """Speaks, reacts, invites, and waits for what the room shows."""

    def __init__(self, url: str, user: str, password: str) -> None:
        self.url = url
        self.user = user
        self.password = password
        self._numbers = itertools.count()
        self._seen: list[tuple[str, Json]] = []
        self._invited: set[str] = set()
        self._typing: dict[str, set[str]] = {}
        self._read: set[tuple[str, str, str]] = set()
        self.told: list[Json] = []
        """Messages to this device."""
        self._since: str | None = None
        self._token = ""

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession()
        answer = await self.call(
            "POST",
            "login",
            type="m.login.password",
            identifier={"type": "m.id.user", "user": self.user},
            password=self.password,
        )
        self._token = answer["access_token"]
        self.device = answer["device_id"]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._http.close()

    async def call(self, method: str, where: str, /, **body: Any) -> Json:
        return await self.ask(method, f"/_matrix/client/v3/{where}", body)

    async def ask(self, method: str, path: str, body: Json | None = None) -> Json:
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        async with self._http.request(
            method, self.url + path, json=None if method == "GET" else body or {}, headers=headers
        ) as response:
            answer: Json = await response.json()
            if response.status >= 300:
                raise RuntimeError(f"{path}: {response.status} {answer}")
            return answer

    async def make_room(self, *invited: str, **more: Any) -> str:
        body = {"preset": "private_chat", "invite": list(invited), **more}
        room: str = (await self.call("POST", "createRoom", **body))["room_id"]
        return room

    async def invite(self, room: str, user: str) -> None:
        await self.call("POST", f"rooms/{quote(room)}/invite", user_id=user)

    async def join(self, room: str) -> None:
        await self.call("POST", f"join/{quote(room)}")

    async def leave(self, room: str) -> None:
        await self.call("POST", f"rooms/{quote(room)}/leave")

    async def rename(self, name: str) -> None:
        await self.call("PUT", f"profile/{quote(self.user)}/displayname", displayname=name)

    async def send(self, room: str, kind: str, content: Json) -> str:
        where = f"rooms/{quote(room)}/send/{kind}/{next(self._numbers)}"
        event_id: str = (await self.call("PUT", where, **content))["event_id"]
        return event_id

    async def say(self, room: str, body: str, **more: Any) -> str:
        return await self.send(room, "m.room.message", {"msgtype": "m.text", "body": body, **more})

    async def reply(self, room: str, to: str, body: str, **more: Any) -> str:
        return await self.say(room, body, **{"m.relates_to": {"m.in_reply_to": {"event_id": to}}})

    async def edit(self, room: str, event_id: str, body: str) -> str:
        return await self.say(
            room,
            f"* {body}",
            **{
                "m.new_content": {"msgtype": "m.text", "body": body},
                "m.relates_to": {"rel_type": "m.replace", "event_id": event_id},
            },
        )

    async def react(self, room: str, event_id: str, key: str) -> str:
        related = {"rel_type": "m.annotation", "event_id": event_id, "key": key}
        return await self.send(room, "m.reaction", {"m.relates_to": related})

    async def redact(self, room: str, event_id: str) -> str:
        where = f"rooms/{quote(room)}/redact/{quote(event_id)}/{next(self._numbers)}"
        gone: str = (await self.call("PUT", where))["event_id"]
        return gone

    async def set_state(self, room: str, kind: str, content: Json, key: str = "") -> None:
        await self.call("PUT", f"rooms/{quote(room)}/state/{kind}/{quote(key)}", **content)

    async def state(self, room: str, kind: str, key: str = "") -> Json:
        return await self.call("GET", f"rooms/{quote(room)}/state/{kind}/{quote(key)}")

    async def history(self, room: str) -> list[Json]:
        """All that was sent to the room, oldest first, as the server tells it now."""
        found: list[Json] = []
        token = ""
        while True:
            where = f"rooms/{quote(room)}/messages?dir=b&limit=500{token}"
            answer = await self.call("GET", where)
            found.extend(answer["chunk"])
            if "end" not in answer:
                return found[::-1]
            token = f"&from={answer['end']}"

    async def said_by(self, user: str, room: str) -> list[str]:
        """The words of somebody's messages in a room, oldest first."""
        return [
            event["content"]["body"]
            for event in await self.history(room)
            if event["sender"] == user and "body" in event["content"]
        ]

    async def hear(self, room: str, wanted: Callable[[Json], bool]) -> Json:
        """Wait for an event of the room that is wanted; what was heard before counts too."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            at = 0
            while True:
                for where, event in self._seen[at:]:
                    if where == room and wanted(event):
                        return event
                at = len(self._seen)
                await self._sync()

    async def hear_from(self, room: str, user: str, words: str = "") -> Json:
        """Wait for a message of somebody that holds the words."""

        def wanted(event: Json) -> bool:
            body = event["content"].get("body")
            return event["sender"] == user and isinstance(body, str) and words in body

        return await self.hear(room, wanted)

    async def see_typing(self, room: str, *users: str) -> None:
        """Wait until just these are shown as typing."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while self._typing.get(room, set()) != set(users):
                await self._sync()

    async def see_read(self, room: str, event_id: str, by: str) -> None:
        """Wait until somebody is shown to have read up to this event."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (room, event_id, by) not in self._read:
                await self._sync()

    async def be_told(self, kind: str) -> Json:
        """Wait for a message of a kind to this device."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (found := [each for each in self.told if each["type"] == kind]):
                await self._sync()
            return found[-1]

    async def be_invited(self, by: str) -> str:
        """Wait for an invitation from somebody."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                for room in self._invited:
                    return room
                await self._sync()

    async def _sync(self) -> None:
        since = f"&since={self._since}" if self._since else ""
        answer = await self.call("GET", f"sync?timeout=10000{since}")
        self._since = answer["next_batch"]
        self.told += answer.get("to_device", {}).get("events", [])
        rooms = answer.get("rooms", {})
        self._invited |= set(rooms.get("invite", {}))
        for room, news in rooms.get("join", {}).items():
            self._invited.discard(room)
            for event in news.get("ephemeral", {}).get("events", []):
                if event["type"] == "m.typing":
                    self._typing[room] = set(event["content"]["user_ids"])
                if event["type"] == "m.receipt":
                    for event_id, kinds in event["content"].items():
                        users = kinds.get("m.read", {})
                        self._read |= {(room, event_id, user) for user in users}
            state = news.get("state", {}).get("events", [])
            for event in (*state, *news["timeline"]["events"]):
                self._seen.append((room, event))
