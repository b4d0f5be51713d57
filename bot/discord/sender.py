"""What we say, shown to whom it concerns: as an interaction's answer, in the channel, or alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import discord
import structlog

from bot.discord import events
from bot.discord.answer import Answer, about_in, is_handle
from bot.discord.answers import Answers
from bot.discord.layout import files, layout, mentions
from bot.discord.render import Message, Slash, render
from bot.lines import without_pings
from bot.ports import Delivery, Undeliverable
from commands.values.events import Place

log = structlog.get_logger(__name__)

LONGEST_NONCE = 25


class Sender:
    """Sends deliveries through one client. `web` is where its messages stand in a browser."""

    def __init__(
        self,
        client: discord.Client,
        answers: Answers,
        slash: Callable[[Place], Slash],
        web: str,
    ) -> None:
        self._client = client
        self._answers = answers
        self._slash = slash
        self._web = web
        # By delivery: the messages that are out of one that needs several, should one of them fail.
        self._out: dict[str, list[int]] = {}

    async def deliver(self, delivery: Delivery) -> str:
        """Deliver once; gives the id of the (first) message. May raise `Undeliverable`."""
        answer = self._answers.of(delivery.reply_to, delivery.place)
        try:
            said = await self._carry_out(delivery, answer)
        except discord.HTTPException as error:
            if not _is_final(error, delivery):
                raise
            self._told(delivery, answer, lost=True)
            raise Undeliverable(str(error)) from error
        except Undeliverable:
            self._told(delivery, answer, lost=True)
            raise
        self._told(delivery, answer)
        return said

    def _told(self, delivery: Delivery, answer: Answer | None, *, lost: bool = False) -> None:
        self._out.pop(delivery.id, None)
        if answer is not None:
            self._answers.one_less(answer, lost=lost and delivery.kind == "send")

    async def _carry_out(self, delivery: Delivery, answer: Answer | None) -> str:
        match delivery.kind:
            case "send":
                return await self._send(delivery, answer)
            case "edit":
                return await self._edit(delivery)
            case "react":
                return await self._react(delivery)
            case "remove":
                return await self._remove(delivery)

    # -- sending ----------------------------------------------------------------------------------

    async def _send(self, delivery: Delivery, answer: Answer | None) -> str:
        alone = delivery.to is not None
        out = self._out.setdefault(delivery.id, [])
        messages = render(delivery.reply, self._slash(delivery.place))
        if not alone:
            messages[0] = self._linked(messages[0], delivery.reply_to)
        if answer is not None and delivery.to in (None, answer.user):
            await answer.say(
                messages,
                out,
                hidden=answer.along or (alone and not answer.direct),
                in_place=delivery.mood != "refusal",
                aloud=lambda message, number: self._aloud(delivery, message, number),
            )
        if not delivery.private and alone and not out:
            messages = render(without_pings(delivery.reply), self._slash(delivery.place))
        if answer is not None and alone and out:
            self._answers.note_asked(answer, out[0])
        for number, message in enumerate(messages, 1):
            if number > len(out):
                say = self._in_private if delivery.private else self._aloud
                out.append(await say(delivery, message, number))
        return str(out[0])

    def _linked(self, message: Message, handle: str | None) -> Message:
        """The words with the way to the message that they are about; Discord shows its place."""
        about = about_in(handle)
        if not about:
            return message
        first, *others = message.parts
        text = f"{first.text}\n{self._web}/channels/{about}"
        return replace(message, parts=(replace(first, text=text), *others))

    async def _aloud(self, delivery: Delivery, message: Message, number: int) -> int:
        """Say a message in the room; the nonce makes a second try the same message."""
        return await self._post(
            self._room(delivery.place.room),
            delivery,
            message,
            number,
            _reference(delivery) if number == 1 else None,
        )

    async def _in_private(self, delivery: Delivery, message: Message, number: int) -> int:
        return await self._post(await self._direct(delivery), delivery, message, number, None)

    async def _post(
        self,
        channel: discord.abc.Messageable,
        delivery: Delivery,
        message: Message,
        number: int,
        reference: discord.MessageReference | None,
    ) -> int:
        more: dict[str, Any] = {} if reference is None else {"reference": reference}
        try:
            sent = await channel.send(
                view=layout(message),
                files=files(message),
                allowed_mentions=mentions(message),
                nonce=nonce(delivery.id, number),
                **more,
            )
        except discord.HTTPException as error:
            if reference is None or error.status not in {400, 403}:
                raise
            # Perhaps it only may not be a reply: that takes a right to read what was said before.
            log.info("Discord takes no reply here", why=error.text, id=delivery.id)
            return await self._post(channel, delivery, message, number, None)
        return sent.id

    def _room(self, room: str) -> discord.PartialMessageable:
        """The channel by this id; a guild is spoken to where it talks."""
        if not room.isdecimal():
            raise Undeliverable(f"{room} is no channel of Discord")
        guild = self._client.get_guild(int(room))
        if guild is not None:
            channel = events.talk_channel(guild)
            if channel is None:
                raise Undeliverable(f"guild {room} has no channel to speak in")
            return self._client.get_partial_messageable(channel.id)
        return self._client.get_partial_messageable(int(room))

    async def _direct(self, delivery: Delivery) -> discord.DMChannel:
        if delivery.to is None or not delivery.to.isdecimal():
            raise Undeliverable("private words to nobody")
        return await self._client.create_dm(discord.Object(int(delivery.to)))

    # -- changing ---------------------------------------------------------------------------------

    async def _edit(self, delivery: Delivery) -> str:
        """Put other words in the place of a message, by the way that still leads to it."""
        target = _target(delivery)
        message = render(delivery.reply, self._slash(delivery.place))[0]
        if delivery.to is None:
            message = self._linked(message, delivery.said_to)
        for press in self._answers.pressed(target):
            if await press.update(message):
                return str(target)
        if delivery.to is not None and is_handle(delivery.said_to):
            # It stands before one person alone, and only its token reaches it.
            answer = self._answers.of(delivery.said_to, delivery.place)
            if answer is not None and await answer.edit(target, message):
                return str(target)
        channel: Any = self._room(delivery.place.room)
        if delivery.private and not is_handle(delivery.said_to):
            channel = await self._direct(delivery)
        await channel.get_partial_message(target).edit(
            view=layout(message), attachments=files(message), allowed_mentions=mentions(message)
        )
        return str(target)

    async def _react(self, delivery: Delivery) -> str:
        target = _target(delivery)
        await (
            self._room(delivery.place.room).get_partial_message(target).add_reaction(delivery.emoji)
        )
        return str(target)

    async def _remove(self, delivery: Delivery) -> str:
        """Take away what somebody said; where the bot may not, it stays."""
        target = _target(delivery)
        await self._room(delivery.place.room).get_partial_message(target).delete()
        return str(target)


def nonce(delivery_id: str, number: int) -> str:
    """What Discord knows a second try by: for each message of a delivery another one."""
    if number == 1 and len(delivery_id) <= LONGEST_NONCE:
        return delivery_id
    digest = hashlib.sha256(f"{delivery_id}/{number}".encode()).hexdigest()
    return digest[:LONGEST_NONCE]


def _target(delivery: Delivery) -> int:
    if delivery.target is None or not delivery.target.isdecimal():
        raise Undeliverable(f"nothing to {delivery.kind}")
    return int(delivery.target)


def _reference(delivery: Delivery) -> discord.MessageReference | None:
    """The message that is answered, where it is one: it need not be there any more."""
    answered = delivery.reply_to
    if answered is None or not answered.isdecimal() or not delivery.place.room.isdecimal():
        return None
    return discord.MessageReference(
        message_id=int(answered), channel_id=int(delivery.place.room), fail_if_not_exists=False
    )


def _is_final(error: discord.HTTPException, delivery: Delivery) -> bool:
    """Whether Discord refuses for good; the rest is tried again."""
    if error.status == 400:
        log.error("Discord takes our words for malformed", why=error.text, id=delivery.id)
    return error.status in {400, 403, 404, 413}
