"""Saved events in line: those of one room are decided one after the other, in their order."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from sqlalchemy import Connection

from commands.engine.items import BotAccount, from_kept
from commands.values.events import AnyEvent, Place
from storage import events
from storage.drivers.store import Store
from storage.errors import LeaseLost
from storage.sealing import KeyLost, Vault

log = structlog.get_logger(__name__)


class Inbox:
    """What was saved and is not decided yet. `hear` decides one event.

    Where `hear` raises LeaseLost the rest of the room's line is let go: it stays saved for whoever
    serves the account next.
    """

    def __init__(
        self, store: Store, hear: Callable[[AnyEvent], Awaitable[Any]], vault: Vault
    ) -> None:
        self._store = store
        self._vault = vault
        self._hear = hear
        self._lines: dict[Place, deque[AnyEvent]] = {}
        self._seen_in_no_line: dict[BotAccount, frozenset[tuple[Place, str]]] = {}
        self._authors: Counter[tuple[str, str]] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()

    def line_up(self, taken: Sequence[AnyEvent]) -> None:
        """Put saved events in line, each behind those of its room."""
        for event in taken:
            place = event.place
            self._authors[place.platform, event.sender.user] += 1
            if place in self._lines:
                self._lines[place].append(event)
            else:
                self._lines[place] = deque([event])
                task = asyncio.create_task(self._work_off(place))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    def __len__(self) -> int:
        return sum(map(len, self._lines.values()))

    def waits_for(self, author: tuple[str, str]) -> bool:
        """Whether anything of somebody, by platform and user, is in line or being decided."""
        return author in self._authors

    async def take_up(self, account: BotAccount) -> None:
        """Line up all that is saved for an account."""
        self.line_up(await self._undecided(account))

    async def look_for_forgotten(self, account: BotAccount) -> None:
        """Line up what was saved and twice seen to be in no line; once, it may be on its way."""
        in_line = self._in_line()
        undecided = {(e.place, e.event_id): e for e in await self._undecided(account)}
        forgotten = undecided.keys() - in_line - self._in_line()
        seen = self._seen_in_no_line.get(account, frozenset())
        self._seen_in_no_line[account] = frozenset(forgotten - seen)
        self.line_up([event for key, event in undecided.items() if key in forgotten & seen])

    def let_go(self, account: BotAccount) -> None:
        """Forget the lines of an account that another process may serve."""
        for place in list(self._lines):
            if (place.platform, place.account) == account:
                self._clear(self._lines.pop(place))

    async def empty(self) -> None:
        """Return when nothing is in line."""
        while self._tasks:
            await asyncio.wait(list(self._tasks))

    async def close(self) -> None:
        """Stop; what is in line stays saved."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _work_off(self, place: Place) -> None:
        line = self._lines[place]
        try:
            while line:
                event = line[0]
                await self._hear(event)
                if line and line[0] is event:
                    self._leave(line.popleft())
        except LeaseLost:
            self._clear(line)
        finally:
            if self._lines.get(place) is line:
                del self._lines[place]

    def _clear(self, line: deque[AnyEvent]) -> None:
        while line:
            self._leave(line.popleft())

    def _leave(self, event: AnyEvent) -> None:
        author = (event.place.platform, event.sender.user)
        self._authors[author] -= 1
        if not self._authors[author]:
            del self._authors[author]

    async def _undecided(self, account: BotAccount) -> list[AnyEvent]:
        def look(connection: Connection) -> list[str]:
            return events.waiting(connection, account)

        found = []
        for text in await self._store.glance(look):
            try:
                found.append(from_kept(text, self._vault))
            except KeyLost:
                # Books brought back without the keys beside them: whoever said it says it again.
                log.warning("something private was saved, and the key to it is gone")
        return found

    def _in_line(self) -> set[tuple[Place, str]]:
        return {(e.place, e.event_id) for line in self._lines.values() for e in line}
