"""Wishes to verify the bot are declined with the reason, instead of left waiting for an answer.

It compares no emoji: there is nobody to look at them. Its session is signed by its own account,
which is all that clients ask for.
"""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import structlog

from bot.matrix.errors import MatrixError, Outage
from bot.matrix.secrecy import Secrecy
from bot.matrix.state import Raw, content_of, id_in, text_in
from bot.matrix.wire import Json, Wire, path

if TYPE_CHECKING:
    from bot.matrix.machine import Machine

log = structlog.get_logger(__name__)

_REQUEST, _START = "m.key.verification.request", "m.key.verification.start"
_CANCEL = "m.key.verification.cancel"
_NO = {
    # There is no method that both know.
    "code": "m.unknown_method",
    "reason": "A bot looks at no emoji. Its session is signed by its own account.",
}
_MOST_OWED = 100
_LONGEST_DEVICE = 255


class Verification:
    """Declines what asks this device, and what asks this account in a room."""

    def __init__(self, account: str, wire: Wire, secrecy: Secrecy, machine: Machine | None) -> None:
        self._account = account
        self._wire = wire
        self._secrecy = secrecy
        self._machine = machine
        self._owed: list[tuple[str, str, str]] = []
        self._news = asyncio.Event()

    def take(self, answer: Json) -> None:
        """See which of the messages to our device ask for it."""
        section = answer.get("to_device")
        messages: Any = section.get("events") if isinstance(section, dict) else None
        for raw in messages if isinstance(messages, list) else []:
            if not isinstance(raw, dict) or raw.get("type") not in (_REQUEST, _START):
                continue
            content = content_of(raw)
            device, sender = text_in(content, "from_device"), text_in(raw, "sender")
            asked = text_in(content, "transaction_id")
            if sender and 0 < len(device) <= _LONGEST_DEVICE and 0 < len(asked) <= _LONGEST_DEVICE:
                self._owe(sender, device, asked)

    def asked_in(self, room: str, event: Raw) -> None:
        """See whether an event of a room, in clear, asks for it."""
        content = content_of(event)
        asks = event.get("type") == "m.room.message" and text_in(content, "msgtype") == _REQUEST
        if asks and content.get("to") == self._account and event.get("sender") != self._account:
            self._owe("", room, id_in(event, "event_id"))

    def _owe(self, *owed: str) -> None:
        user, where, asked = owed
        if len(self._owed) < _MOST_OWED and (user, where, asked) not in self._owed:
            self._owed.append((user, where, asked))
            self._news.set()

    async def run(self) -> None:
        """Decline until cancelled. Who asks again is declined again."""
        while True:
            await self._news.wait()
            self._news.clear()
            while self._owed:
                user, where, asked = self._owed.pop(0)
                try:
                    if user:
                        await self._decline_device(user, where, asked)
                    else:
                        await self._decline_in(where, asked)
                except (MatrixError, Outage) as why:
                    log.info("a wish to be verified stays unanswered", why=str(why))

    async def _decline_device(self, user: str, device: str, asked: str) -> None:
        body = {"messages": {user: {device: {**_NO, "transaction_id": asked}}}}
        await self._wire.call("PUT", path("sendToDevice", _CANCEL, str(uuid4())), body)

    async def _decline_in(self, room: str, asked: str) -> None:
        kind = _CANCEL
        content: Json = {**_NO, "m.relates_to": {"rel_type": "m.reference", "event_id": asked}}
        if await self._secrecy.covers(room):
            if self._machine is None:
                return
            kind, content = await self._machine.encrypt(room, kind, content)
        txn = f"decline-{hashlib.sha256(asked.encode()).hexdigest()[:16]}"
        await self._wire.call("PUT", path("rooms", room, "send", kind, txn), content)
