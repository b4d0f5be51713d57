"""What we say, sent once each and in order, whatever the server is going through."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import structlog

from bot.lines import without_pings
from bot.matrix import polls
from bot.matrix.allowance import Allowance
from bot.matrix.direct import DirectRooms
from bot.matrix.errors import MatrixError, RateLimited
from bot.matrix.events import PLATFORM
from bot.matrix.lookup import Lookup, Origin
from bot.matrix.patience import persist
from bot.matrix.pictures import picture_content
from bot.matrix.reactions import Reactions
from bot.matrix.render import MOST_BYTES, pictures, render
from bot.matrix.secrecy import Secrecy
from bot.matrix.typing_notice import Typing
from bot.matrix.wire import Json, Wire, path
from bot.ports import Core, Delivery, Undeliverable
from commands.language.button_emoji import presses
from commands.values.rendered import Picture, Reply, Select

if TYPE_CHECKING:
    from bot.matrix.machine import Machine

log = structlog.get_logger(__name__)

Content = dict[str, Any]


class Sender:
    """Sends deliveries. The transaction id is the delivery's: a second try is no second message.

    A room has one line: who comes later waits until the one before is through, since the server
    puts messages in the order it gets them. Outages and rate limits are waited out inside.
    """

    def __init__(
        self,
        *,
        wire: Wire,
        direct: DirectRooms,
        lookup: Lookup,
        secrecy: Secrecy,
        reactions: Reactions,
        typing: Typing,
        allowance: Allowance,
        account: str,
        core: Core,
        machine: Machine | None = None,
    ) -> None:
        self._wire = wire
        self._core = core
        self._own = (PLATFORM, account)
        self._direct = direct
        self._lookup = lookup
        self._secrecy = secrecy
        self._reactions = reactions
        self._typing = typing
        self._allowance = allowance
        self._machine = machine
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def deliver(self, delivery: Delivery) -> str:
        """Deliver once; gives the id of the (first) message. May raise `Undeliverable`."""
        try:
            return await self._deliver(delivery)
        finally:
            await self._typing.answered(delivery.reply_to)

    async def _deliver(self, delivery: Delivery) -> str:
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
                return await self._edit(room, delivery)
            case "react":
                return await self._react(room, delivery)
            case "remove":
                return await self._remove(room, delivery)

    async def _say(self, room: str, delivery: Delivery) -> str:
        related: Json | None = None
        if delivery.reply_to is not None and room == delivery.place.room:
            related = await self._answering(room, delivery.reply_to)
        select = delivery.reply.select
        if select is not None and polls.is_poll(select) and delivery.to is None:
            return await self._begin_poll(room, delivery, select)
        contents = [
            message.content(loud=delivery.private) for message in render(_heard_by(delivery))
        ]
        first = await self._send_all(room, delivery, contents, related)
        offered = [emoji for emoji, _ in presses(delivery.reply)]
        await self._reactions.offer(room, first, offered, delivery.id)
        return first

    async def _begin_poll(self, room: str, delivery: Delivery, select: Select) -> str:
        """Show the reply as a poll. No reactions of ours are put there: clients show what to tap.

        That it is one is written down before it counts as said, so that its end finds it.
        """
        sent = await self._send(
            room, delivery, polls.start(select, _words(delivery)), kind=polls.START
        )
        await self._core.remember(self._own, f"poll:{sent}", "open")
        return sent

    async def _change_poll(self, room: str, delivery: Delivery, poll: str) -> str:
        """End a poll once there is nothing to choose any more; until then it is left as it is."""
        if delivery.reply.select is not None:
            return poll
        sent = await self._send(room, delivery, polls.end(poll, _words(delivery)), kind=polls.END)
        await self._core.remember(self._own, f"poll:{poll}", "over")
        return sent

    async def _edit(self, room: str, delivery: Delivery) -> str:
        """Put other words in the place of a message; its pictures stay as they are."""
        target = self._target(delivery)
        poll = await self._core.recall(self._own, f"poll:{target}")
        if poll is not None:
            return target if poll == "over" else await self._change_poll(room, delivery, target)
        # An edit holds everything twice.
        messages = render(_heard_by(delivery), most_bytes=MOST_BYTES // 2)
        contents = [message.content(loud=delivery.private) for message in messages[1:]]
        if messages:
            contents.insert(0, messages[0].edit_of(target, loud=delivery.private))
        first = await self._send_all(room, replace(delivery, reply=Reply(())), contents, None)
        offered = [emoji for emoji, _ in presses(delivery.reply)]
        if offered:
            await self._reactions.offer(room, target, offered, delivery.id)
        else:
            await self._reactions.withdraw(room, target, delivery.id)
        return first

    async def _send_all(
        self, room: str, delivery: Delivery, contents: list[Content], related: Json | None
    ) -> str:
        """Send the words, then the pictures; gives the id of the first."""
        first = ""
        for number, content in enumerate(contents, start=1):
            sent = await self._send(room, delivery, _related(content, related), number)
            first = first or sent
        for number, picture in enumerate(pictures(delivery.reply), start=len(contents) + 1):
            content = await self._picture(room, picture)
            sent = await self._send(room, delivery, _related(content, related), number)
            first = first or sent
        return first

    async def _picture(self, room: str, picture: Picture) -> Content:
        """A picture as it is shown; its words alone where the server does not take it."""
        encrypted = await self._secrecy.covers(room)

        async def ask() -> Content:
            return await picture_content(self._wire, picture, encrypted=encrypted)

        try:
            return await persist(ask, "a picture")
        except MatrixError as error:
            log.warning("a picture is shown by its words alone", why=str(error))
            return {"msgtype": "m.notice", "body": picture.words, "m.mentions": {}}

    async def _answering(self, room: str, answered: str) -> Json:
        """A reply, in the thread where the question was."""
        related: Json = {"m.in_reply_to": {"event_id": answered}}

        async def ask() -> Origin | None:
            return await self._lookup.origin(room, answered)

        origin = await persist(ask, "the message answered")
        if origin is not None and origin.type == "m.reaction":
            # Nobody answers a reaction: it is the message below which it stands.
            reaction = self._lookup.reaction(answered)
            return {} if reaction is None else await self._answering(room, reaction.target)
        if origin is not None and origin.type in polls.RESPONSES and origin.about is not None:
            return await self._answering(room, origin.about)
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
            return await self._reactions.ours(room, target, delivery.emoji)

    async def _remove(self, room: str, delivery: Delivery) -> str:
        """Take away what somebody said; where the bot may not, it stays."""
        target = self._target(delivery)

        async def ask() -> Json:
            return await self._wire.call(
                "PUT", path("rooms", room, "redact", target, delivery.id), {}
            )

        return str((await persist(ask, "removing a message"))["event_id"])

    def _target(self, delivery: Delivery) -> str:
        if delivery.target is None:
            raise Undeliverable(f"nothing to {delivery.kind}")
        return delivery.target

    async def _send(
        self, room: str, delivery: Delivery, content: Content, number: int = 1, kind: str = ""
    ) -> str:
        """Send one event of a delivery; `number` tells its messages apart."""
        kind = kind or ("m.reaction" if delivery.kind == "react" else "m.room.message")
        txn = delivery.id if number == 1 else f"{delivery.id}.{number}"
        if await self._secrecy.covers(room):
            if self._machine is None:
                raise Undeliverable("the room is encrypted, and encryption is off")
            # Reactions stand in clear everywhere; servers count them.
            if kind != "m.reaction":
                reader = delivery.to if delivery.private else None
                kind, content = await self._machine.encrypt(room, kind, content, reader)

        async def ask() -> Json:
            try:
                return await self._wire.call("PUT", path("rooms", room, "send", kind, txn), content)
            except RateLimited as limited:
                self._allowance.note_refusal(limited.wait_seconds)
                raise

        with self._allowance.answering():
            return str((await persist(ask, "sending a message"))["event_id"])


def _related(content: Content, related: Json | None) -> Content:
    return {**content, "m.relates_to": related} if related else content


def _words(delivery: Delivery) -> str:
    """The words of a poll, for clients that have none."""
    return "\n".join(message.body for message in render(delivery.reply))


def _heard_by(delivery: Delivery) -> Reply:
    """The words; what is said discreetly in a room pings nobody."""
    if delivery.to is not None and not delivery.private:
        return without_pings(delivery.reply)
    return delivery.reply
