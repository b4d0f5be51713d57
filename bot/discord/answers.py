"""Answering interactions: once, in time, and seen by those whom it concerns.

An interaction must get its first answer within three seconds, and may then be followed up for
fifteen minutes. The first answer says who sees it, for good. So the outcome is waited for a moment
and said at once; only what takes longer is put off, under the visibility that the command declares.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import discord
import structlog

from bot.discord import events
from bot.discord.answer import (
    DONE,
    TOKEN_SECONDS,
    UNSAID,
    Answer,
    WordsFor,
    about_in,
    handle_of,
    is_handle,
    token_in,
)
from bot.discord.render import Message
from bot.ending import ended
from bot.ports import Told
from commands.values.events import Place

log = structlog.get_logger(__name__)

_MOST_REMEMBERED = 20_000
_MOST_TO_END_SECONDS = 1.0

_NOTHING_SAID = {"ignored": "discord-nothing-done", "known": "discord-known"}
"""What is said of an outcome that says nothing itself; of every other one, that it is done."""


class Answers:
    """The interactions that wait for words, and the ids of those that were heard.

    `hook_of(token)` is the way to follow up, `words_for` gives the words that somebody reads;
    `patience_seconds` is how long an outcome is waited for before the member is told that it takes
    longer.
    """

    def __init__(
        self,
        account: str,
        hook_of: Callable[[str], discord.Webhook],
        now: Callable[[], float],
        words_for: WordsFor,
        patience_seconds: float,
    ) -> None:
        self._account = account
        self._hook_of = hook_of
        self._now = now
        self._words_for = words_for
        self._patience_seconds = patience_seconds
        self._waiting: dict[str, Answer] = {}
        self._heard: OrderedDict[int, None] = OrderedDict()
        self._asked_about: OrderedDict[int, str] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    def open(
        self,
        interaction: discord.Interaction[Any],
        *,
        private: bool,
        pressed: int | None = None,
        turns: bool = False,
        about: str = "",
    ) -> Answer | None:
        """Begin to answer; None for an interaction that was heard already.

        `about` is where a message stands that the answer is about. Where the answer asks first, it
        is known of the question's message for as long as this process lives.
        """
        if interaction.id in self._heard:
            return None
        self._heard[interaction.id] = None
        while len(self._heard) > _MOST_REMEMBERED:
            self._heard.popitem(last=False)
        about = about or self._asked_about.get(pressed or 0, "")
        along = events.is_along(interaction)
        handle = handle_of(interaction, about)
        direct = interaction.guild_id is None and not along
        place = events.room(self._account, interaction.channel_id or 0, direct=direct)
        answer = Answer(
            handle,
            interaction.followup,
            place,
            self._words_for,
            interaction,
            pressed,
            private,
            direct=direct,
            along=along,
            turns=turns,
        )
        self._waiting[handle] = answer
        loop = asyncio.get_running_loop()
        answer.timer = loop.call_later(self._patience_seconds, self._put_off, answer)
        return answer

    def _put_off(self, answer: Answer) -> None:
        if answer.state == "open":
            self.spawn(answer.put_off())

    def spawn(self, work: Any) -> None:
        """Do something beside; what goes wrong with it is logged."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("an interaction could not be answered yet", why=repr(error))

    def waiting(self, handle: str | None) -> Answer | None:
        """The interaction of this handle, where it was taken in here and waits for words."""
        return None if handle is None else self._waiting.get(handle)

    def of(self, handle: str | None, place: Place) -> Answer | None:
        """The interaction of this handle while it can be answered, None when it is no such."""
        if handle is None or not is_handle(handle):
            return None
        found = self.waiting(handle)
        number = handle.partition(":")[0]
        age = self._now() - discord.utils.snowflake_time(int(number)).timestamp()
        if age > TOKEN_SECONDS:
            if found is not None:
                self._done(found)
            return None
        if found is not None:
            return found
        return Answer(
            handle, self._hook_of(token_in(handle)), place, self._words_for, state="unknown"
        )

    def note_asked(self, answer: Answer, message_id: int) -> None:
        """A message answers this interaction alone: what is pressed there is about the same."""
        if about := about_in(answer.handle):
            self._asked_about[message_id] = about
            while len(self._asked_about) > _MOST_REMEMBERED:
                self._asked_about.popitem(last=False)

    def pressed(self, message_id: int) -> list[Answer]:
        """Presses on this message through which it can be changed."""
        return [
            each
            for each in self._waiting.values()
            if each.pressed == message_id and each.state in ("open", "updating")
        ]

    def short(self, answer: Answer, message: str, **values: str) -> None:
        """One of our short messages is all that answers it."""
        self.spawn(answer.close(message, **values))
        self._done(answer)

    def lead(self, answer: Answer, told: Message) -> None:
        """Something to press is all that answers it."""
        self.spawn(answer.lead(told))
        self._done(answer)

    def expects(self, answer: Answer, told: Told) -> None:
        """The outcome is known, and so how many messages will answer it, and how many edits."""
        left = told.sends + told.edits
        answer.left = left if answer.left is None else answer.left + left
        if answer.left <= 0:
            message = DONE if left else _NOTHING_SAID.get(told.outcome, DONE)
            if message != DONE or answer.state in ("open", "thinking"):
                self.spawn(answer.close(message))
            self._done(answer)
        elif not told.sends and answer.pressed is None:
            # Only other messages change: nothing else will be said to who waits here.
            self.spawn(answer.close())

    def one_less(self, answer: Answer, *, lost: bool = False) -> None:
        """One of the answers is out, or never will be (`lost`)."""
        answer.left = -1 if answer.left is None else answer.left - 1
        if answer.left == 0:
            if lost or answer.state in ("open", "thinking"):
                self.spawn(answer.close(UNSAID if lost else DONE))
            self._done(answer)

    def give_up(self, answer: Answer) -> None:
        """Nothing will be said to it, not even that there is nothing to say."""
        self._done(answer)

    def _done(self, answer: Answer) -> None:
        if answer.timer is not None:
            answer.timer.cancel()
        self._waiting.pop(answer.handle, None)

    def leave(self) -> None:
        """The client is another now: what waits is answered by its token alone."""
        for answer in self._waiting.values():
            if answer.timer is not None:
                answer.timer.cancel()
        self._waiting.clear()

    async def close(self) -> None:
        """Stop the work beside."""
        self.leave()
        await ended(list(self._tasks), within_seconds=_MOST_TO_END_SECONDS)
