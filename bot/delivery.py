"""Delivery: what stands in the outbox reaches its platform, in order in each room, once.

One task a place: the next saying goes out when the one before it has arrived. A saying that cannot
be delivered now is tried again with growing pauses under the same delivery id, so that the platform
can tell a second try from a second message. What a platform shows to one person alone has a line of
its own for each person in a place: the room reads its replies in order, and nobody waits for it.

Where other processes decide for the same community, a saying of theirs may have to go out before
one of ours: the numbers of a community's sayings tell, and what is missing is looked up.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

from bot.ports import Adapter, Aside, Delivery, Undeliverable
from commands.events import Place
from commands.rendered import from_json
from storage.outbox import Saying

log = logging.getLogger(__name__)

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 60.0

Arrived = Callable[[int, Saying, str], Awaitable[None]]
Lost = Callable[[int, Saying], Awaitable[None]]
Said = tuple[int, Saying]
Key = tuple[str, str, str, str]
"""(platform, account, room, the person who alone sees it or nothing)."""


_ONE_LINE: Key = ("", "", "", "")


class Deliverer:
    """Takes committed sayings to the adapters. `arrived` and `lost` note what became of each.

    `serves` says, right before each is sent, whether it is this process that says it. `missing`
    looks up what waits in a community up to a number; None where no other process decides. With
    `one_by_one` all rooms share a line, so that a script hears the same order every time.
    """

    def __init__(
        self, adapters: Mapping[tuple[str, str], Adapter], arrived: Arrived, lost: Lost,
        message_of: Callable[[int, Saying], Awaitable[Saying | None]],
        serves: Callable[[Saying], bool],
        missing: Callable[[int, int], Awaitable[list[Said]]] | None,
        *, one_by_one: bool = False,
    ) -> None:  # fmt: skip
        self._one_by_one = one_by_one
        self._adapters = adapters
        self._arrived = arrived
        self._lost = lost
        self._message_of = message_of
        self._serves = serves
        self._missing = missing
        self._queues: dict[Key, deque[Said]] = {}
        self._tasks: dict[Key, asyncio.Task[None]] = {}
        self._in_hand: set[tuple[int, int]] = set()
        # By community and key: in whose line a message to one person stands until it has arrived,
        # so that what changes it comes after.
        self._aside: dict[tuple[int, str], str] = {}
        # To look at an adapter for what it can do takes longer than all else of this.
        self._asides: dict[tuple[str, str], Aside | None] = {}
        self._complete: dict[int, int] = {}

    def put(self, sayings: Iterable[Said]) -> None:
        """Put sayings in line for their places, in the order of their numbers."""
        for community, saying in sayings:
            known = self._complete.get(community)
            if saying.number and known is not None and saying.number == known + 1:
                self._complete[community] = saying.number
            if (community, saying.number) in self._in_hand or not self._serves(saying):
                continue  # Another process serves that account; the outbox keeps it waiting.
            if saying.number:
                self._in_hand.add((community, saying.number))
            person = self._alone(community, saying)
            key = (saying.platform, saying.account, saying.room, person)
            if self._one_by_one:
                key = _ONE_LINE
            _put_in_order(self._queues.setdefault(key, deque()), community, saying)
            if key not in self._tasks:
                self._tasks[key] = asyncio.create_task(self._drain(key), name=f"say {key[2]}")

    def _alone(self, community: int, saying: Saying) -> str:
        """The person in whose own line a saying stands; nothing for the room's."""
        message = (community, saying.key or "")
        if saying.kind != "send":
            return self._aside.get(message, "")
        if saying.recipient is None:
            return ""
        aside = self._aside_of((saying.platform, saying.account))
        if aside is None or not aside.is_aside(saying.recipient, saying.answers):
            return ""
        if saying.key is not None:
            self._aside[message] = saying.recipient
        return saying.recipient

    def _aside_of(self, account: tuple[str, str]) -> Aside | None:
        if account not in self._asides:
            adapter = self._adapters[account]
            self._asides[account] = adapter if isinstance(adapter, Aside) else None
        return self._asides[account]

    def _end(self, community: int, saying: Saying) -> None:
        """A saying stands in no line any more."""
        if saying.kind == "send":
            self._aside.pop((community, saying.key or ""), None)

    @property
    def in_hand(self) -> set[tuple[int, int]]:
        """(community, number) of what is in line, or under way, or not noted as said yet."""
        return self._in_hand

    def noted(self, community: int, number: int) -> None:
        """It is written down what became of a saying, or cannot be: it is in hand no longer."""
        self._in_hand.discard((community, number))

    async def settle(self, within: float | None = None) -> None:
        """Return when nothing is in line, or after `within` seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while self._tasks:
                    await asyncio.wait(list(self._tasks.values()))

    async def drop(self, account: tuple[str, str]) -> None:
        """Say nothing more on an account; what is in line waits in the outbox for whoever does."""
        keys = [key for key in self._tasks if key[:2] == account]
        tasks = [self._tasks.pop(key) for key in keys]
        for key in keys:
            for community, saying in self._queues.pop(key, ()):
                self._end(community, saying)
                self.noted(community, saying.number)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def begin_anew(self) -> None:
        """What is in hand was read before other processes could be heard of: look again."""
        self._complete.clear()

    async def close(self) -> None:
        """Stop at once; what is in line waits in the outbox for the next start."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _drain(self, key: Key) -> None:
        queue = self._queues[key]
        try:
            while queue:
                if await self._is_complete(*queue[0]):
                    await self._deliver(*queue.popleft())
        finally:
            if self._tasks.get(key) is asyncio.current_task():
                del self._tasks[key]
                if not queue:
                    del self._queues[key]

    async def _is_complete(self, community: int, saying: Saying) -> bool:
        """Whether this saying is the next; else what was said before it is now in line, too."""
        if self._missing is None or not saying.number:
            return True
        if saying.number <= self._complete.get(community, 0):
            return True
        before = set(self._in_hand)
        try:
            found = await self._missing(community, saying.number)
        except Exception:
            log.warning("cannot look up what others have said yet", exc_info=True)
            await asyncio.sleep(_FIRST_PAUSE)
            return False
        self.put(each for each in found if (community, each[1].number) not in before)
        self._complete[community] = max(saying.number, self._complete.get(community, 0))
        return False

    async def _deliver(self, community: int, saying: Saying) -> None:
        pause = _FIRST_PAUSE
        try:
            # Otherwise we were away for too long: somebody else says it, or we do once we are back.
            while self._serves(saying):
                try:
                    await self._try(community, saying)
                except Undeliverable as error:
                    log.info("undeliverable: %s", error)
                    await self._lost(community, saying)
                except Exception:
                    log.warning("could not deliver yet", exc_info=True)
                    await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 - only jitter
                    pause = min(pause * 2, _LONGEST_PAUSE)
                    continue
                return
            self.noted(community, saying.number)
        except asyncio.CancelledError:
            self.noted(community, saying.number)
            raise
        finally:
            self._end(community, saying)

    async def _try(self, community: int, saying: Saying) -> None:
        target = None
        if saying.kind != "send":
            target = await self._message_of(community, saying)
            if target is None or target.message_id is None:
                await self._lost(community, saying)
                return
            if not self._serves(saying):
                self.noted(community, saying.number)
                return
        adapter = self._adapters[saying.platform, saying.account]
        message_id = await adapter.deliver(delivery_of(saying, target))
        await self._arrived(community, saying, message_id)


def _put_in_order(queue: deque[Said], community: int, saying: Saying) -> None:
    """Behind all that is in line, but before later sayings of the same community."""
    place = len(queue)
    while (
        place and saying.number
        and queue[place - 1][0] == community
        and queue[place - 1][1].number > saying.number
    ):  # fmt: skip
        place -= 1
    queue.insert(place, (community, saying))


def delivery_of(saying: Saying, target: Saying | None = None) -> Delivery:
    """A saying as its adapter gets it; `target` is the one that it changes."""
    kind: Any = saying.kind
    mood: Any = saying.mood
    return Delivery(
        id=saying.delivery_id, kind=kind,
        place=Place(saying.platform, saying.account, saying.room), reply=from_json(saying.reply),
        to=saying.recipient, private=bool(saying.private), reply_to=saying.answers,
        target=None if target is None else target.message_id, mood=mood,
        said_to=None if target is None else target.answers,
    )  # fmt: skip
