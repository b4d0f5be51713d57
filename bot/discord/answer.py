"""Answering one interaction: in time, and seen by those whom it concerns.

An interaction must get its first answer within three seconds, and may then be followed up for
fifteen minutes. The first answer says who sees it, for good.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal, cast

import discord
import structlog

from bot.discord import events
from bot.discord.layout import files, layout, mentions
from bot.discord.render import Message, Part, escaped
from commands.language.messages import Wording
from commands.values.events import Place

log = structlog.get_logger(__name__)

TOKEN_SECONDS = 15 * 60 - 10
"""How long the token of an interaction is of use, less some time for the way."""

ALREADY = 40060
"""Discord's code for an interaction that has had its first answer."""
TOO_LATE = {10062, 10015, 50027}
"""Its codes for one that is not there any more, never was answered in time, or is long past."""

DONE, UNSAID = "discord-done", "discord-unsaid"

_ORIGINAL = cast(int, "@original")

State = Literal["open", "thinking", "updating", "answered", "unknown", "gone"]
SayAloud = Callable[[Message, int], Any]
WordsFor = Callable[[Place, str, str], Awaitable[Wording]]
"""The words in which somebody (a user id) reads in a place; the last is Discord's own locale."""


def handle_of(interaction: discord.Interaction[Any], about: str = "") -> str:
    """What an answer names an interaction by: all that is needed to answer after a restart.

    `about` is where the message stands that the answer is about: "guild/channel/message".
    """
    handle = f"{interaction.id}:{interaction.user.id}:{interaction.token}"
    return f"{handle}:{about}" if about else handle


def token_in(handle: str) -> str:
    """The token that leads to an interaction."""
    return handle.split(":")[2]


def about_in(handle: str | None) -> str:
    """Where the message stands that an answer is about; empty where it is about none."""
    parts = [] if handle is None or not is_handle(handle) else handle.split(":")
    return parts[3] if len(parts) > 3 else ""


def is_handle(answered: str | None) -> bool:
    return answered is not None and answered.count(":") >= 2


@dataclass(slots=True)
class Answer:
    """One interaction, from its arrival to our last word on it.

    `pressed` is the message whose button was pressed. `private` is the visibility that the command
    declares. Without `interaction` it is one of an earlier process, of which only the token is
    known.
    """

    handle: str
    hook: discord.Webhook
    place: Place
    words_for: WordsFor
    interaction: discord.Interaction[Any] | None = None
    pressed: int | None = None
    private: bool = False
    direct: bool = False
    along: bool = False
    """Whether it was given where the bot is not: then its person alone sees all that answers it."""
    turns: bool = False
    """Whether what is said takes the place of the message that was pressed: the next page."""
    state: State = "open"
    hidden: bool = False
    """Whether the first answer, or the "thinking" in its place, is before its person alone."""
    left: int | None = None
    """How many answers are still to come, once that is known."""
    original: tuple[int, str] | None = None
    """The first answer that an earlier process gave, and its words: it may not have noted it."""
    timer: asyncio.TimerHandle | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def user(self) -> str:
        return self.handle.split(":", 2)[1]

    # -- in time ----------------------------------------------------------------------------------

    async def put_off(self) -> None:
        """Say that it takes longer; a press just stops looking pressed."""
        async with self.lock:
            if self.state != "open" or self.interaction is None:
                return
            hidden = self.along or (self.private and not self.direct)
            try:
                if self.pressed is not None:
                    await self.interaction.response.defer()
                    self.state = "updating"
                else:
                    await self.interaction.response.defer(ephemeral=hidden, thinking=True)
                    self.state, self.hidden = "thinking", hidden
            except discord.HTTPException as error:
                self._failed(error, "updating" if self.pressed is not None else "thinking", hidden)

    def _failed(self, error: discord.HTTPException, state: State, hidden: bool) -> None:
        """What a refused first answer leaves us with. Raises what is neither early nor late."""
        if error.code == ALREADY:
            # Ours was taken, and its answer lost on the way.
            self.state, self.hidden = state, hidden
        elif error.code in TOO_LATE:
            self.state = "gone"
        else:
            raise error

    async def lead(self, told: Message) -> None:
        """Before who waits alone, say what they can press to go on; nothing was decided yet."""
        async with self.lock:
            with suppress(*events.REFUSED):
                if self.state == "open":
                    await self._first(told, hidden=not self.direct)
            self.state = "answered"

    async def close(self, message: str = DONE, **values: str) -> None:
        """There is no more to say than one of our short messages: the member need not wait.

        That something is done shows at a button by itself. Everything else is said.
        """
        async with self.lock:
            with suppress(*events.REFUSED):
                if self.state == "open" and self.interaction is not None:
                    if self.pressed is not None and message == DONE:
                        await self.interaction.response.defer()
                    else:
                        short = await self._short(message, **values)
                        await self._first(short, hidden=not self.direct)
                elif self.state == "updating" and message != DONE:
                    await self._send_more(await self._short(message, **values), hidden=True)
                elif self.state == "thinking":
                    if not self.hidden and not self.direct and message != DONE:
                        await self._clear_first()
                        await self._send_more(await self._short(message, **values), hidden=True)
                    else:
                        await self._put_first(await self._short(message, **values))
            if self.state in ("open", "thinking", "updating"):
                self.state = "answered"

    # -- saying -----------------------------------------------------------------------------------

    async def say(
        self,
        messages: Sequence[Message],
        out: list[int],
        *,
        hidden: bool,
        aloud: SayAloud,
        in_place: bool = True,
    ) -> None:
        """Say what is not out of it yet, before the member alone if `hidden`; ids go into `out`.

        Where the interaction is past, the rest is to be said in the channel or in private. `aloud`
        says a message in the channel, which Discord does once however often it is tried. Where not
        `in_place`, it leaves the message that was pressed as it is, also where that would turn.
        """
        async with self.lock:
            self.turns = self.turns and in_place
            await self._look()
            for number, message in enumerate(messages, 1):
                if number <= len(out):
                    continue
                try:
                    said = await self._say(message, number, hidden=hidden, aloud=aloud)
                except discord.HTTPException as error:
                    if error.code not in TOO_LATE:
                        raise
                    self.state = "gone"
                    return
                if said is None:
                    return
                out.append(said)

    async def _say(
        self, message: Message, number: int, *, hidden: bool, aloud: SayAloud
    ) -> int | None:
        if self.turns and not hidden and not self.direct:
            # What all may read stands in the channel: what is pressed is for who reads it alone.
            with suppress(discord.Forbidden):
                told: int = await aloud(message, number)
                return told
        if self.state == "updating" and self.turns and (put := await self._put_first(message)):
            return put
        if self.state == "open":
            try:
                said = await self._first(message, hidden=hidden)
            except discord.HTTPException as error:
                self._failed(error, "thinking", hidden)
            else:
                self.state, self.hidden = "answered", hidden
                return said
        if self.state == "gone":
            return None
        if self.original is not None and self.original[1] == message.text:
            return self.original[0]
        if self.state == "thinking":
            if self.hidden != hidden:
                await self._clear_first()
            elif (put := await self._put_first(message)) is not None:
                return put
        return await self._say_more(message, number, hidden=hidden, aloud=aloud)

    async def _first(self, message: Message, *, hidden: bool) -> int | None:
        assert self.interaction is not None  # noqa: S101 - only such are open
        if self.turns and self.pressed is not None:
            self.turns = False
            await self.interaction.response.edit_message(
                view=layout(message),
                attachments=files(message),
                allowed_mentions=mentions(message),
            )
            return self.pressed
        answered = await self.interaction.response.send_message(
            view=layout(message),
            files=files(message),
            allowed_mentions=mentions(message),
            ephemeral=hidden,
        )
        return answered.message_id

    async def _put_first(self, message: Message) -> int | None:
        """Put words in the place of the "thinking"; None where somebody took it away."""
        said = None
        try:
            edited = await self.hook.edit_message(
                _ORIGINAL,
                view=layout(message),
                attachments=files(message),
                allowed_mentions=mentions(message),
            )
            said = edited.id
        except discord.NotFound as error:
            if error.code in TOO_LATE:
                raise
        self.state = "answered"
        return said

    async def _clear_first(self) -> None:
        """Take away a "thinking" that others see, or that only its person does."""
        if self.hidden:
            await self._put_first(await self._short(DONE))
            return
        try:
            await self.hook.delete_message(_ORIGINAL)
        except discord.NotFound as error:
            if error.code in TOO_LATE:
                raise
        self.state = "answered"

    async def _say_more(
        self, message: Message, number: int, *, hidden: bool, aloud: SayAloud
    ) -> int:
        if not hidden:
            # A follow-up that is tried again is said again; a message with a nonce is not.
            with suppress(discord.Forbidden):
                said: int = await aloud(message, number)
                return said
        return await self._send_more(message, hidden=hidden)

    async def _send_more(self, message: Message, *, hidden: bool) -> int:
        sent = await self.hook.send(
            view=layout(message),
            files=files(message),
            allowed_mentions=mentions(message),
            ephemeral=hidden,
            wait=True,
        )
        return sent.id

    async def _short(self, message: str, **values: str) -> Message:
        locale = "" if self.interaction is None else self.interaction.locale.value
        words = await self.words_for(self.place, self.user, locale)
        return Message((Part(escaped(words.text(message, **values))),))

    # -- editing ----------------------------------------------------------------------------------

    async def update(self, message: Message) -> bool:
        """Change the message that was pressed, as the answer to the press; False if it is late."""
        async with self.lock:
            if self.state == "updating":
                # To a press that was put off, the message pressed is the first answer.
                return await self._put_first(message) is not None
            if self.state != "open" or self.interaction is None:
                return False
            try:
                await self.interaction.response.edit_message(
                    view=layout(message),
                    attachments=files(message),
                    allowed_mentions=mentions(message),
                )
            except discord.HTTPException as error:
                self._failed(error, "updating", hidden=False)
                return False
            self.state = "answered"
            return True

    async def edit(self, message_id: int, message: Message) -> bool:
        """Change what was said under the token; False where it is not to be had by it."""
        try:
            await self.hook.edit_message(
                message_id,
                view=layout(message),
                attachments=files(message),
                allowed_mentions=mentions(message),
            )
        except discord.HTTPException as error:
            if not isinstance(error, discord.NotFound) and error.code not in TOO_LATE:
                raise
            return False
        return True

    # -- after a restart --------------------------------------------------------------------------

    async def _look(self) -> None:
        """Ask what became of an interaction that an earlier process took in."""
        if self.state != "unknown":
            return
        try:
            original = await self.hook.fetch_message(_ORIGINAL)
        except discord.HTTPException as error:
            if not isinstance(error, discord.NotFound) and error.code not in TOO_LATE:
                raise
            self.state = "gone" if error.code in TOO_LATE else "answered"
            return
        self.hidden = original.flags.ephemeral
        self.state = "thinking" if original.flags.loading else "answered"
        if self.state == "answered":
            self.original = (original.id, _words(original))


def _words(message: discord.Message) -> str:
    """The words of a message of ours, as `Message.text` has them."""
    texts = [each.content for each in message.components if isinstance(each, discord.TextDisplay)]
    return "\n".join(texts)
