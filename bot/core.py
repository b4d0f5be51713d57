"""The process: events go into turns, what came of them goes out, due work is done in its time."""

from __future__ import annotations

import asyncio
import logging
import string
from collections import deque
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from bot.clock import MINUTE, Clock, ScriptClock
from bot.delivery import Deliverer
from bot.ports import Adapter, Told
from commands.asking import CONFIRM_SPAN
from commands.completing import Completion
from commands.declare import Catalogue
from commands.events import AnyEvent, Place, Reacted, Said
from commands.hearing import find
from commands.items import (
    Back,
    Bind,
    Delivered,
    DueWork,
    Hear,
    Remember,
    Result,
    TakeIn,
    Undeliverable,
    from_raw,
)
from commands.presses import may_press
from commands.spoken import words_of
from commands.turn import Turns
from commands.wording import all_answers
from storage import asks, communities, events, jobs, members, outbox, rooms
from storage.books import Books
from storage.outbox import Saying
from storage.store import Store

log = logging.getLogger(__name__)

OURSELVES = ("commonpurse", "")
"""Under this account the process keeps facts of its own: its heartbeat."""

MOST_BEHIND = MINUTE
"""How much a platform's clock may be ahead of ours before due work waits."""

_SIGNS = string.punctuation + "…“”„‘’"
_ANSWER_WORDS = frozenset({"yes", "no", "ok", "y", "n", "confirm", "accept", "decline"})
_MOST_FOR_QUESTIONS_SECONDS = 2.0

_HEARTBEAT_SECONDS = 60.0
_LONGEST_NAP_SECONDS = 30.0
_RETRY_SECONDS = 5.0


class Core:
    """A running process on an open store. `bot.ports.Core` for adapters, `Process` for scripts."""

    def __init__(
        self, store: Store, turns: Turns, clock: Clock, adapters: Sequence[Adapter],
        catalogue: Catalogue,
    ) -> None:  # fmt: skip
        self.clock = clock
        self.store = store
        self._turns = turns
        self._catalogue = catalogue
        self._adapters = {(a.platform, a.account): a for a in adapters}
        self._deliverer = Deliverer(self._adapters, self._arrived, self._lost, self._message_of)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._notes: set[asyncio.Future[Any]] = set()
        self._lines: dict[Place, deque[AnyEvent]] = {}
        self._clock_is_behind = False
        self._moderating: dict[tuple[str, str], int] = {}
        self._moderators_words = {
            path[0] for path, each in catalogue.items() if each.permission != "everyone"
        }
        self._told: set[tuple[str, str]] = set()
        self._away_since: int | None = None
        self._due_sooner = asyncio.Event()

    def attach(self, adapter: Adapter) -> None:
        """Add a platform, before the start."""
        self._adapters[adapter.platform, adapter.account] = adapter

    # -- starting and stopping --------------------------------------------------------------------

    async def start(self) -> None:
        """Take up what the last run left: what was not said, not decided, or would have lapsed."""
        alive = await self.recall(OURSELVES, "alive")
        self._away_since = None if alive is None else int(alive)
        # Before anything new is written, or it would be taken for a leftover and go out twice.
        self._deliverer.put(await self.store.read(outbox.waiting))
        await self._keep_open()
        for account in self._adapters:
            await self._resume(account)
        await self.heartbeat()

    async def _resume(self, account: tuple[str, str]) -> None:
        """Decide what was saved and not decided when the last run ended."""

        def look(connection: Connection) -> list[str]:
            return events.waiting(connection, account)

        self._line_up([from_raw(text) for text in await self.store.read(look)])

    async def serve(self) -> None:
        """Run the adapters, the clock and the heartbeat until cancelled or one adapter fails."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._beat(), name="heartbeat")
            group.create_task(self._watch_the_clock(), name="due work")
            for adapter in self._adapters.values():
                group.create_task(adapter.run(), name=f"{adapter.platform} {adapter.account}")

    async def close(self) -> None:
        """Finish the turns under way and let go; what was not said waits in the outbox."""
        await self._deliverer.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, *self._notes, return_exceptions=True)
        await self.store.close()

    # -- events -----------------------------------------------------------------------------------

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    async def tell(self, event: AnyEvent) -> Told:
        """Decide an event now; what it causes is put in line for delivery."""
        if isinstance(event, Said) and self._only_reads(event):
            result = await self.store.read(lambda connection: self._turns.look(connection, event))
            if result.outcome != "write":
                self._deliverer.put(result.sayings)
                return _told(event, result)
        return _told(event, await self._hear(event, saved=False))

    async def complete(
        self, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> Sequence[Completion]:
        """What may stand for a parameter while somebody types it."""
        return await self.store.read(
            lambda connection: self._turns.complete(connection, event, path, parameter, typed)
        )

    async def homes_of(self, account: tuple[str, str], user: str) -> Sequence[str]:
        """The homes, on this account, of the communities that this person is in."""

        def look(connection: Connection) -> list[str]:
            found = []
            for community, _ in members.communities_of(connection, (account[0], user)):
                books = Books(connection, community, lambda _, __: b"", writable=False)
                head = communities.head(books)
                if (head.home_platform, head.home_account) == account:
                    found.append(head.home_room)
            return found

        return await self.store.read(look)

    async def take_in(
        self, place_account: tuple[str, str], events: Sequence[AnyEvent], position: str | None
    ) -> None:
        """Save events with the position, then decide the new ones in their order."""
        try:
            taken: Result = await self.store.turn(TakeIn(place_account, tuple(events), position))
        except Exception:
            self._say_it_waits(events)
            raise
        self._line_up(taken.events)

    def _line_up(self, taken: Sequence[AnyEvent]) -> None:
        """Put saved events in line; each room's are decided one after the other, in order."""
        for event in taken:
            place = event.place
            if place in self._lines:
                self._lines[place].append(event)
            else:
                self._lines[place] = deque([event])
                self._spawn(self._hear_line(place))

    async def _hear_line(self, place: Place) -> None:
        line = self._lines[place]
        try:
            while line:
                await self._let_questions_arrive(line[0])
                await self._hear(line[0], saved=True)
                line.popleft()
        finally:
            del self._lines[place]

    async def _let_questions_arrive(self, event: AnyEvent) -> None:
        """Before what may be an answer, let what is being said be noted as said.

        A quick yes may be heard before the platform has told us that the question arrived.
        """
        quick = isinstance(event, Reacted) or (
            isinstance(event, Said) and _answers(_first_words(event.text))
        )
        if quick:
            await self._deliverer.settle(within=_MOST_FOR_QUESTIONS_SECONDS)
            if self._notes:
                await asyncio.wait(list(self._notes), timeout=_MOST_FOR_QUESTIONS_SECONDS)

    async def _hear(self, event: AnyEvent, *, saved: bool) -> Result:
        self._compare_clocks(event)
        while True:
            result: Result = await self.store.turn(Hear(event, saved))
            told = (event.place.room, event.event_id)
            if result.outcome != "shut" or told not in self._told:
                self._deliverer.put(result.sayings)
            self._due_sooner.set()
            if result.outcome != "shut" or not saved:
                self._told.discard(told)
                return result
            self._told.add(told)
            await asyncio.sleep(_RETRY_SECONDS)

    def _say_it_waits(self, taken: Sequence[AnyEvent]) -> None:
        for event in taken:
            told = (event.place.room, event.event_id)
            if isinstance(event, Said) and self._addressed(event) and told not in self._told:
                self._told.add(told)
                result = self._turns.unwritable(Hear(event, saved=True), OSError("not saved"))
                if isinstance(result, Result):
                    self._deliverer.put(result.sayings)

    async def caught_up(self, place_account: tuple[str, str]) -> None:
        """All that was said while the bot was away is taken in: ask about what came late."""
        while self._tasks:
            await asyncio.wait(list(self._tasks))
        log.info("caught up on %s", place_account[0])
        for community in await self.store.read(asks.communities_waiting):
            await self._say_result(Back(community, self.clock.now(), self.clock.now(), heard=True))

    async def _keep_open(self) -> None:
        since, now = self._away_since, self.clock.now()
        if since is None:
            return
        for community in await self.store.read(asks.communities_waiting):
            try:
                await self._say_result(Back(community, since, now, heard=False))
            except Exception:
                log.exception("questions of community %s could not be kept open", community)

    async def _say_result(self, item: Any) -> None:
        result: Result = await self.store.turn(item)
        self._deliverer.put(result.sayings)

    # -- facts of the adapters --------------------------------------------------------------------

    async def position(self, place_account: tuple[str, str]) -> str | None:
        return await self.recall(place_account, "position")

    async def recall(self, place_account: tuple[str, str], key: str) -> str | None:
        def look(connection: Connection) -> str | None:
            return rooms.recall(connection, place_account, key)

        return await self.store.read(look)

    async def remember(self, place_account: tuple[str, str], key: str, value: str) -> None:
        await self.store.turn(Remember(place_account, key, value))

    def concerns(self, event: AnyEvent) -> bool:
        """Everything that is said counts: it tells who spoke, and may answer a question."""
        if isinstance(event, Reacted):
            return event.added and event.target.is_bot and may_press(event.emoji)
        return True

    def needs_rights(self, event: AnyEvent) -> bool:
        """Whether a moderator's right may be asked for: rather once too often than not.

        It is by a word of a moderators' command near the beginning, whatever the room's prefix is;
        by an answer to a question; or by whoever gave such a command in the last ten minutes, and
        may be asked what is missing of it.
        """
        if isinstance(event, Reacted):
            return self.concerns(event)
        if not isinstance(event, Said):
            return False
        who = (event.place.room, event.sender.user)
        first = _first_words(event.text)
        if not self._moderators_words.isdisjoint(first):
            self._moderating[who] = event.received_at
            return True
        since = event.received_at - self._moderating.get(who, -CONFIRM_SPAN - 1)
        if since > CONFIRM_SPAN:
            self._moderating.pop(who, None)
        return _answers(first) or since <= CONFIRM_SPAN

    def will_answer(self, event: AnyEvent) -> bool:
        """Whether it is a command of ours, by the usual prefixes: what else is said may wait."""
        if not isinstance(event, Said) or not self._addressed(event):
            return False
        return find(self._catalogue, words_of(event.text.lstrip().lstrip("!/"))) is not None

    def _addressed(self, event: Said) -> bool:
        return event.place.direct or event.text.lstrip()[:1] in ("!", "/")

    def _only_reads(self, event: Said) -> bool:
        text = event.text.lstrip()
        if text[:1] not in ("!", "/") and not event.place.direct:
            return False
        found = find(self._catalogue, words_of(text.lstrip("!/")))
        return found is not None and found.declaration.only_reads

    # -- delivery ---------------------------------------------------------------------------------

    async def _arrived(self, community: int, saying: Saying, message_id: str) -> None:
        # Noted with the next turn; the next message of the room need not wait for that. Should the
        # process die before, the same delivery id goes out again and the platform knows it.
        if saying.number:
            now = self.clock.now()
            self._note(Delivered(community, saying.number, now, message_id))

    async def _lost(self, community: int, saying: Saying) -> None:
        if saying.number:
            await self._say_result(Undeliverable(community, saying.number, self.clock.now()))

    async def _message_of(self, community: int, saying: Saying) -> Saying | None:
        """The message that an edit is about."""

        def look(connection: Connection) -> Saying | None:
            books = Books(connection, community, lambda _, __: b"", writable=False)
            told = outbox.with_key(books, saying.key or "")
            return next((each for each in told if each.kind == "send"), None)

        return await self.store.read(look)

    # -- time -------------------------------------------------------------------------------------

    async def heartbeat(self) -> None:
        """Write down that the process is there."""
        await self.remember(OURSELVES, "alive", str(self.clock.now()))

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(_HEARTBEAT_SECONDS)
            try:
                await self.heartbeat()
            except Exception:
                log.exception("the heartbeat could not be written")

    async def _watch_the_clock(self) -> None:
        while True:
            try:
                await self._do_due()
                due = await self.store.read(jobs.next_due)
            except Exception:
                log.exception("due work could not be done yet")
                due = None
            nap = _LONGEST_NAP_SECONDS
            if due is not None:
                nap = min(nap, max(0.05, (due - self.clock.now()) / 1_000_000))
            self._due_sooner.clear()
            try:
                await asyncio.wait_for(self._due_sooner.wait(), nap)
            except TimeoutError:
                continue

    def _compare_clocks(self, event: AnyEvent) -> None:
        """Notice that our clock is behind a platform's: nothing can be said after it is heard.

        A message that is merely late proves nothing, so a clock ahead of the platform is not seen.
        """
        behind = event.at - event.received_at > MOST_BEHIND
        if behind and not self._clock_is_behind:
            log.warning("our clock is behind %s: due work waits", event.place.platform)
        self._clock_is_behind = behind

    async def _do_due(self) -> None:
        if self._clock_is_behind:
            return
        now = self.clock.now()
        while found := await self.store.read(lambda c: jobs.communities_due(c, now)):
            done = [await self._do_due_in(community, now) for community in found]
            if not any(done):
                return

    async def _do_due_in(self, community: int, now: int) -> bool:
        """Do what is due in one community; what goes wrong there keeps no other waiting."""
        try:
            await self._say_result(DueWork(community, now))
        except Exception:
            log.exception("due work of community %s could not be done", community)
            return False
        return True

    # -- for scripts ------------------------------------------------------------------------------

    async def settle(self) -> None:
        """Return when everything is decided and delivered."""
        while self._tasks:
            await asyncio.wait(list(self._tasks))
        await self._deliverer.settle()
        while self._notes:
            await asyncio.wait(list(self._notes))

    async def run_due(self, until: int) -> None:
        """Do due work up to `until`, moving a script's clock to each time in turn."""
        clock = self.clock
        assert isinstance(clock, ScriptClock)  # noqa: S101 - only scripts move the clock
        while (due := await self.store.read(jobs.next_due)) is not None and due <= until:
            clock.set(max(due, clock.now()))
            if self._clock_is_behind:
                break
            await self._do_due()
            await self.settle()
        clock.set(until)
        await self.heartbeat()

    async def come_back(self, since: int, gap: Sequence[AnyEvent]) -> None:
        """Take up again after an absence since `since`: first the gap, then due work."""
        self._away_since = since
        await self._keep_open()
        await self.settle()
        for event in gap:
            await self.tell(event)
            await self.settle()
        await self.caught_up(OURSELVES)
        await self.settle()
        await self.heartbeat()

    async def bind(self, place: Place, same_as: Place) -> None:
        """Make a room one of another's community."""
        await self.store.turn(Bind(place, same_as, place.room))

    def _note(self, item: Delivered) -> None:
        noted = asyncio.ensure_future(self.store.turn(item))
        self._notes.add(noted)
        noted.add_done_callback(self._noted)

    def _noted(self, noted: asyncio.Future[Any]) -> None:
        self._notes.discard(noted)
        if not noted.cancelled() and noted.exception() is not None:
            log.warning("a delivery could not be noted: %s", noted.exception())

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _answers(words: list[str]) -> bool:
    """Whether one of the words may answer a question, in whatever language."""
    return not (_ANSWER_WORDS | all_answers()).isdisjoint(words)


def _told(event: AnyEvent, result: Result) -> Told:
    """What of a result answers the event."""
    kinds = [
        saying.kind for _, saying in result.sayings if saying.answers == event.answer_to
    ]  # fmt: skip
    return Told(kinds.count("send"), kinds.count("edit"))


def _first_words(text: str) -> list[str]:
    """The first three words of a message, without signs and capitals."""
    return [word.strip(_SIGNS).casefold() for word in text.split(None, 3)[:3]]
