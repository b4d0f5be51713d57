"""Delivery: what stands in the outbox reaches its platform, in order in each room, once.

One task a place: the next saying goes out when the one before it has arrived. A saying that cannot
be delivered now is tried again with growing pauses under the same delivery id, so that the platform
can tell a second try from a second message. One that does not get through while what comes after it
does is gone past: it is tried on by itself, with all that changes it, and the room reads the rest.
Said too often in vain, it counts as undeliverable. What a platform shows to one person alone has a
line of its own for each person in a place: the room reads its replies in order, and nobody waits
for it.

Of several edits of one message that wait, only the newest is delivered: what the others would show
is over before anybody reads it.

Where other processes decide for the same community, a saying of theirs may have to go out before
one of ours: the numbers of a community's sayings tell, and what is missing is looked up.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import structlog

from bot.ending import ended
from bot.ports import Adapter, Aside, Delivery, Meter, NoMeter, Undeliverable
from bot.retries import persist
from bot.running.pictures import Draw, with_pictures
from commands.engine.items import WordedMessage
from commands.values.events import Place
from storage.outbox import OutboxMessage
from storage.pauses import pause_seconds

log = structlog.get_logger(__name__)

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 60.0
_PATIENCE_SECONDS = 3.0
"""So long what comes next waits for one that does not get through, before it is tried itself."""
_MOST_TRIES = {"send": 12, "edit": 120}
"""So often, some minutes or hours long, what others got past is tried."""
_MOST_TO_END_SECONDS = 1.0

Arrived = Callable[[int, OutboxMessage, str], Awaitable[None]]
Lost = Callable[[int, OutboxMessage], Awaitable[None]]
Key = tuple[str, str, str, str]
"""(platform, account, room, the person who alone sees it or nothing)."""


_ONE_LINE: Key = ("", "", "", "")


class _NotOut(Exception):
    """A try to deliver came to nothing, and the log says why; it is worth another."""


@dataclass(eq=False, slots=True)
class _Waiting:
    """A saying in line, and the try that is under way."""

    told: WordedMessage
    tries: int = 0
    trying: asyncio.Task[bool] | None = None

    @property
    def community(self) -> int:
        return self.told.community

    @property
    def saying(self) -> OutboxMessage:
        return self.told.saying

    def changes(self, other: _Waiting) -> bool:
        """Whether it is about the same message."""
        return self.saying.key is not None and (self.community, self.saying.key) == (
            other.community,
            other.saying.key,
        )


@dataclass(eq=False, slots=True)
class _Line:
    """What waits for one place, in order; `longer` is set when something comes in behind it."""

    waiting: deque[_Waiting] = field(default_factory=deque)
    longer: asyncio.Event = field(default_factory=asyncio.Event)


class Deliverer:
    """Takes committed sayings to the adapters. `arrived` and `lost` note what became of each.

    `serves` says, right before each is sent, whether it is this process that says it. `missing`
    looks up what waits in a community up to a number; None where no other process decides. `draw`
    makes pictures of charts; without it they are handed on as they are, for scripts. With
    `one_by_one` all rooms share a line, so that a script hears the same order every time.
    """

    def __init__(
        self,
        adapters: Mapping[tuple[str, str], Adapter],
        arrived: Arrived,
        lost: Lost,
        message_of: Callable[[int, OutboxMessage], Awaitable[OutboxMessage | None]],
        serves: Callable[[OutboxMessage], bool],
        missing: Callable[[int, int], Awaitable[list[WordedMessage]]] | None,
        *,
        draw: Draw | None = None,
        one_by_one: bool = False,
        meter: Meter | None = None,
    ) -> None:
        self._draw = draw
        self._meter = meter or NoMeter()
        self._one_by_one = one_by_one
        self._adapters = adapters
        self._arrived = arrived
        self._lost = lost
        self._message_of = message_of
        self._serves = serves
        self._missing = missing
        self._lines: dict[Key, _Line] = {}
        self._tasks: dict[Key, asyncio.Task[None]] = {}
        # What others got past, each with what changes it, by the task that goes on with it.
        self._apart: dict[asyncio.Task[None], deque[_Waiting]] = {}
        self._in_hand: set[tuple[int, int]] = set()
        self._looks: dict[object, set[tuple[int, int]]] = {}
        # By community and key: in whose line a message to one person stands until it has arrived,
        # so that what changes it comes after.
        self._aside: dict[tuple[int, str], str] = {}
        # By community and key: the newest edit of a message that stands in line.
        self._newest: dict[tuple[int, str], OutboxMessage] = {}
        # To look at an adapter for what it can do takes longer than all else of this.
        self._asides: dict[tuple[str, str], Aside | None] = {}
        self._complete: dict[int, int] = {}

    def put(self, sayings: Iterable[WordedMessage]) -> None:
        """Put sayings in line for their places, in the order of their numbers."""
        for told in sayings:
            community, saying = told.community, told.saying
            known = self._complete.get(community)
            if saying.number and known is not None and saying.number == known + 1:
                self._complete[community] = saying.number
            if (community, saying.number) in self._in_hand or not self._serves(saying):
                continue  # Another process serves that account; the outbox keeps it waiting.
            if saying.number:
                self._in_hand.add((community, saying.number))
                for seen in self._looks.values():
                    seen.add((community, saying.number))
            if saying.kind != "send" and saying.key is not None:
                message = (community, saying.key)
                newest = self._newest.get(message, saying)
                self._newest[message] = max(newest, saying, key=lambda each: each.number)
            person = self._alone(community, saying)
            key = (saying.platform, saying.account, saying.room, person)
            if self._one_by_one:
                key = _ONE_LINE
            line = self._lines.setdefault(key, _Line())
            _put_in_order(line.waiting, told)
            line.longer.set()
            if key not in self._tasks:
                self._tasks[key] = asyncio.create_task(self._drain(key), name=f"say {key[2]}")

    def _alone(self, community: int, saying: OutboxMessage) -> str:
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

    def _end(self, community: int, saying: OutboxMessage) -> None:
        """A saying stands in no line any more."""
        message = (community, saying.key or "")
        if saying.kind == "send":
            self._aside.pop(message, None)
        elif message in self._newest and self._newest[message].number == saying.number:
            del self._newest[message]

    def _is_overtaken(self, community: int, saying: OutboxMessage) -> bool:
        """Whether a newer edit of the same message stands in line as well.

        Those that were decided at the same instant stay in order with what else was said then.
        """
        newest = self._newest.get((community, saying.key or ""), saying)
        if saying.kind == "send" or newest.number <= saying.number:
            return False
        return saying.event is None or saying.written_at != newest.written_at

    @property
    def in_hand(self) -> set[tuple[int, int]]:
        """(community, number) of what is in line, or under way, or not noted as said yet."""
        return self._in_hand

    @contextlib.contextmanager
    def looking(self) -> Iterator[set[tuple[int, int]]]:
        """What is in hand, or has been since: while somebody reads what waits in the outbox.

        What was read as waiting may be said, and noted, by the time the reader has it.
        """
        look = object()
        seen = self._looks[look] = set(self._in_hand)
        try:
            yield seen
        finally:
            del self._looks[look]

    def noted(self, community: int, number: int) -> None:
        """It is written down what became of a saying, or cannot be: it is in hand no longer."""
        self._in_hand.discard((community, number))

    async def settle(self, within: float | None = None) -> None:
        """Return when nothing is in line, or after `within` seconds.

        Whoever waits no longer than that does not wait for what others got past.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while tasks := [*self._tasks.values(), *(() if within else self._apart)]:
                    await asyncio.wait(tasks)

    async def drop(self, account: tuple[str, str]) -> None:
        """Say nothing more on an account; what is in line waits in the outbox for whoever does."""
        dropped: list[_Waiting] = []
        tasks: list[asyncio.Task[Any]] = []
        for key in [key for key in self._tasks if key[:2] == account]:
            tasks.append(self._tasks.pop(key))
            dropped += self._lines.pop(key).waiting
        for task, apart in list(self._apart.items()):
            if apart and (apart[0].saying.platform, apart[0].saying.account) == account:
                tasks.append(task)
                dropped += apart
        for each in dropped:
            self._end(each.community, each.saying)
            self.noted(each.community, each.saying.number)
        tasks += [each.trying for each in dropped if each.trying is not None]
        await ended(tasks, within_seconds=_MOST_TO_END_SECONDS)

    def begin_anew(self) -> None:
        """What is in hand was read before other processes could be heard of: look again."""
        self._complete.clear()

    async def close(self) -> None:
        """Stop at once; what is in line waits in the outbox for the next start."""
        waiting = [each for line in self._lines.values() for each in line.waiting]
        waiting += [each for apart in self._apart.values() for each in apart]
        tries = [each.trying for each in waiting if each.trying is not None]
        tasks = [*self._tasks.values(), *self._apart, *tries]
        await ended(tasks, within_seconds=_MOST_TO_END_SECONDS)

    async def _drain(self, key: Key) -> None:
        line = self._lines[key]
        try:
            while line.waiting:
                first = line.waiting[0]
                if (apart := self._apart_with(first)) is not None:
                    apart.append(line.waiting.popleft())
                elif await self._is_complete(first.community, first.saying):
                    await self._see_through(line, first)
        finally:
            if self._tasks.get(key) is asyncio.current_task():
                del self._tasks[key]
                if not line.waiting:
                    del self._lines[key]

    def _apart_with(self, each: _Waiting) -> deque[_Waiting] | None:
        """What goes on by itself, where this changes it and so has to come after it."""
        found = (a for a in self._apart.values() if any(each.changes(other) for other in a))
        return next(found, None)

    async def _is_complete(self, community: int, saying: OutboxMessage) -> bool:
        """Whether this saying is the next; else what was said before it is now in line, too."""
        if self._missing is None or not saying.number:
            return True
        if saying.number <= self._complete.get(community, 0):
            return True
        with self.looking() as seen:
            try:
                found = await self._missing(community, saying.number)
            except Exception:
                log.warning("cannot look up what others have said yet", exc_info=True)
                await asyncio.sleep(_FIRST_PAUSE)
                return False
            found = [each for each in found if (community, each.saying.number) not in seen]
        self.put(found)
        self._complete[community] = max(saying.number, self._complete.get(community, 0))
        return False

    async def _see_through(self, line: _Line, first: _Waiting) -> None:
        """Try the first in line until it is out, or until others get past it."""
        # No retry of one thing: while it pauses, what comes next may get past it, or be its end.
        failures = 0
        while not await self._is_out(first, _PATIENCE_SECONDS):
            failures += 1
            # A first failure may be a hiccup, and the room reads in order.
            is_stuck = first.trying is not None or first.tries > 1
            if is_stuck and await self._get_past(line, first):
                self._go_on_apart(first)
                return
            line.longer.clear()
            await self._wait_for(line, first, pause_seconds(failures, _FIRST_PAUSE, _LONGEST_PAUSE))
        self._leave(line, first)

    async def _wait_for(self, line: _Line, first: _Waiting, seconds: float) -> None:
        """Wait, but no longer than until a try comes to its end, or there is one more to try."""
        # Where some wait already, one more tells nothing new: an outage is not to be hurried.
        news = [] if len(line.waiting) > 1 else [asyncio.ensure_future(line.longer.wait())]
        tries = [] if first.trying is None else [first.trying]
        try:
            if news or tries:
                together = [*news, *tries]
                await asyncio.wait(together, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            else:
                await asyncio.sleep(seconds)
        finally:
            for each in news:
                each.cancel()

    async def _get_past(self, line: _Line, first: _Waiting) -> bool:
        """Whether the next in line gets through, so that it is the first alone that does not."""
        # One that is overtaken is not sent, so it would tell nothing of the place.
        others = (
            each
            for each in line.waiting
            if each is not first
            and not each.changes(first)
            and not self._is_overtaken(each.community, each.saying)
        )
        other = next(others, None)
        if other is None or self._apart_with(other) is not None:
            return False
        if not await self._is_complete(other.community, other.saying):
            return False
        if not await self._is_out(other, _PATIENCE_SECONDS):
            return False
        self._leave(line, other)
        line.waiting.remove(first)
        return True

    def _leave(self, line: _Line, each: _Waiting) -> None:
        with contextlib.suppress(ValueError):  # All of its account may be dropped by now.
            line.waiting.remove(each)
        self._end(each.community, each.saying)

    def _go_on_apart(self, first: _Waiting) -> None:
        apart = deque([first])
        task = asyncio.create_task(self._see_through_apart(apart), name="say apart")
        self._apart[task] = apart
        task.add_done_callback(self._apart.pop)

    async def _see_through_apart(self, apart: deque[_Waiting]) -> None:
        """Go on with what others got past, until it is out or was tried too often."""
        while apart:
            each = apart[0]
            try:
                await persist(
                    partial(self._be_out, each),
                    partial(_wait_for, each),
                    what=f"delivering {each.saying.delivery_id}",
                    first_seconds=_FIRST_PAUSE,
                    longest_seconds=_LONGEST_PAUSE,
                )
            except _NotOut:
                log.error("given up after %s tries: %s", each.tries, each.saying.delivery_id)  # noqa: TRY400 - each try had its own line
                await self._give_up(each.community, each.saying)
            self._end(each.community, each.saying)
            apart.popleft()

    async def _be_out(self, each: _Waiting) -> None:
        if not await self._is_out(each, None):
            raise _NotOut("the platform did not take it")

    async def _is_out(self, each: _Waiting, patience_seconds: float | None) -> bool:
        """Try once more, or wait on for the try under way; False while nothing came of it."""
        if each.trying is None:
            each.tries += 1
            each.trying = asyncio.create_task(self._attempt(each.told))
        await asyncio.wait([each.trying], timeout=patience_seconds)
        if not each.trying.done():
            return False
        trying, each.trying = each.trying, None
        return trying.result()

    async def _attempt(self, told: WordedMessage) -> bool:
        """Whether a saying needs no other try."""
        community, saying = told.community, told.saying
        # Otherwise we were away for too long: somebody else says it, or we do once we are back.
        if not self._serves(saying):
            self.noted(community, saying.number)
            return True
        try:
            if self._is_overtaken(community, saying):
                # Noted before the newest goes out, or after a crash it would be shown over that.
                await self._lost(community, saying)
            else:
                await self._try(told)
        except Undeliverable as error:
            log.info("undeliverable: %s", error)
            await self._give_up(community, saying)
        except asyncio.CancelledError:
            self.noted(community, saying.number)
            raise
        except Exception:
            log.warning("could not deliver yet", exc_info=True)
            return False
        return True

    async def _give_up(self, community: int, saying: OutboxMessage) -> None:
        try:
            await self._lost(community, saying)
        except Exception:
            # It waits in the outbox for the next start, and holds nobody back.
            log.warning("that something is undeliverable could not be noted", exc_info=True)

    async def _try(self, told: WordedMessage) -> None:
        community, saying = told.community, told.saying
        target = None
        if saying.kind not in ("send", "remove"):
            target = await self._message_of(community, saying)
            if target is None or target.message_id is None:
                await self._lost(community, saying)
                return
            if not self._serves(saying):
                self.noted(community, saying.number)
                return
        adapter = self._adapters[saying.platform, saying.account]
        delivery = delivery_of(told, target)
        if self._draw is not None:
            delivery = replace(delivery, reply=await with_pictures(delivery.reply, self._draw))
        message_id = await adapter.deliver(delivery)
        if saying.answers is not None:
            self._meter.delivered(saying.platform, saying.answers)
        await self._arrived(community, saying, message_id)


def _wait_for(each: _Waiting, error: Exception) -> float | None:
    # All its tries count, those before others got past it too.
    is_left = each.tries < _MOST_TRIES.get(each.saying.kind, 0)
    return 0.0 if is_left and isinstance(error, _NotOut) else None


def _put_in_order(waiting: deque[_Waiting], told: WordedMessage) -> None:
    """Behind all that is in line, but before later sayings of the same community."""
    place = len(waiting)
    while (
        place
        and told.saying.number
        and waiting[place - 1].community == told.community
        and waiting[place - 1].saying.number > told.saying.number
    ):
        place -= 1
    waiting.insert(place, _Waiting(told))


def delivery_of(told: WordedMessage, target: OutboxMessage | None = None) -> Delivery:
    """A saying as its adapter gets it; `target` is the one that it changes."""
    saying = told.saying
    kind: Any = saying.kind
    mood: Any = saying.mood
    message_id = None if target is None else target.message_id
    return Delivery(
        id=saying.delivery_id,
        kind=kind,
        place=Place(saying.platform, saying.account, saying.room),
        reply=told.reply,
        to=saying.recipient,
        private=bool(saying.private),
        reply_to=saying.answers,
        target=saying.answers if target is None and kind == "remove" else message_id,
        mood=mood,
        said_to=None if target is None else target.answers,
    )
