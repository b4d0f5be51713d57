"""What we say, sent once each and in order, whatever the server is going through."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from bot.matrix.backoff import persist
from bot.matrix.direct import DirectRooms
from bot.matrix.errors import MatrixError
from bot.matrix.lookup import Lookup, Origin, relation
from bot.matrix.render import MOST_BYTES, Message, render, without_pings
from bot.matrix.secrecy import Secrecy
from bot.matrix.state import content_of, text_in
from bot.matrix.wire import Json, Wire, path
from bot.ports import Delivery, Undeliverable
from commands.reply import Reply

if TYPE_CHECKING:
    from bot.matrix.machine import Machine

Content = dict[str, Any]


class Sender:
    """Sends deliveries. The transaction id is the delivery's: a second try is no second message.

    A room has one line: who comes later waits until the one before is through, since the server
    puts messages in the order it gets them. Outages and rate limits are waited out inside.
    """

    def __init__(
        self,
        account: str,
        *,
        wire: Wire,
        direct: DirectRooms,
        lookup: Lookup,
        secrecy: Secrecy,
        machine: Machine | None = None,
    ) -> None:
        self._account = account
        self._wire = wire
        self._direct = direct
        self._lookup = lookup
        self._secrecy = secrecy
        self._machine = machine
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def deliver(self, delivery: Delivery) -> str:
        """Deliver once; gives the id of the (first) message. May raise `Undeliverable`."""
        room = delivery.place.room
        if delivery.private:
            if delivery.to is None:
                raise Undeliverable("private words to nobody")
            room = await self._direct.for_(delivery.to, delivery.id, room)
        line = self._lines.setdefault(room, asyncio.Lock())
        async with line:
            try:
                return await self._carry_out(room, delivery)
            except MatrixError as error:
                if error.status in {400, 403, 404, 413}:
                    raise Undeliverable(str(error)) from error
                raise

    async def _carry_out(self, room: str, delivery: Delivery) -> str:
        match delivery.kind:
            case "send":
                return await self._say(room, delivery)
            case "edit":
                # An edit holds everything twice.
                messages = render(_heard_by(delivery), most_bytes=MOST_BYTES // 2)
                target = self._target(delivery)
                content = messages[0].edit_of(target, loud=delivery.private)
                first = await self._send(room, delivery, content)
                await self._say_more(room, delivery, messages)
                return first
            case "react":
                return await self._react(room, delivery)

    async def _say(self, room: str, delivery: Delivery) -> str:
        messages = render(_heard_by(delivery))
        content = messages[0].content(loud=delivery.private)
        if delivery.reply_to is not None and room == delivery.place.room:
            content["m.relates_to"] = await self._answering(room, delivery.reply_to)
        first = await self._send(room, delivery, content)
        await self._say_more(room, delivery, messages)
        return first

    async def _say_more(self, room: str, delivery: Delivery, messages: list[Message]) -> None:
        for number, message in enumerate(messages[1:], start=2):
            content = message.content(loud=delivery.private)
            await self._send(room, delivery, content, number)

    async def _answering(self, room: str, answered: str) -> Json:
        """A reply, in the thread where the question was."""
        related: Json = {"m.in_reply_to": {"event_id": answered}}

        async def ask() -> Origin | None:
            return await self._lookup.origin(room, answered)

        origin = await persist(ask, "the message answered")
        if origin is not None and origin.thread is not None:
            related |= {"rel_type": "m.thread", "event_id": origin.thread}
            related["is_falling_back"] = False
        return related

    async def _react(self, room: str, delivery: Delivery) -> str:
        target = self._target(delivery)
        related = {"rel_type": "m.annotation", "event_id": target, "key": delivery.emoji}
        content = {"m.relates_to": related}
        try:
            return await self._send(room, delivery, content)
        except MatrixError as error:
            if error.errcode != "M_DUPLICATE_ANNOTATION":
                raise
            return await self._own_reaction(room, target, delivery.emoji)

    async def _own_reaction(self, room: str, target: str, emoji: str) -> str:
        """The reaction that is already there; nothing if it lies far back among many."""
        where = path("rooms", room, "relations", target, "m.annotation", "m.reaction")

        async def ask() -> Json:
            # Relations live under v1 of the client API.
            return await self._wire.call("GET", where.replace("/v3/", "/v1/", 1))

        chunk = (await persist(ask, "our own reaction")).get("chunk")
        for event in chunk if isinstance(chunk, list) else []:
            key = text_in(relation(content_of(event)), "key")
            if event.get("sender") == self._account and key == emoji:
                return str(event["event_id"])
        return ""

    def _target(self, delivery: Delivery) -> str:
        if delivery.target is None:
            raise Undeliverable(f"nothing to {delivery.kind}")
        return delivery.target

    async def _send(self, room: str, delivery: Delivery, content: Content, number: int = 1) -> str:
        """Send one event of a delivery; `number` tells its messages apart."""
        kind = "m.reaction" if delivery.kind == "react" else "m.room.message"
        txn = delivery.id if number == 1 else f"{delivery.id}.{number}"
        if await self._secrecy.covers(room):
            if self._machine is None:
                raise Undeliverable("the room is encrypted, and encryption is off")
            # Reactions stand in clear everywhere; servers count them.
            if kind != "m.reaction":
                reader = delivery.to if delivery.private else None
                kind, content = await self._machine.encrypt(room, kind, content, reader)

        async def ask() -> Json:
            return await self._wire.call("PUT", path("rooms", room, "send", kind, txn), content)

        return str((await persist(ask, "sending a message"))["event_id"])


def _heard_by(delivery: Delivery) -> Reply:
    """The words; what is said discreetly in a room pings nobody."""
    if delivery.to is not None and not delivery.private:
        return without_pings(delivery.reply)
    return delivery.reply
