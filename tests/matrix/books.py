"""A small core that keeps in memory what the adapter tells it, as the real one keeps it on disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.ports import Told
from commands.values.events import AnyEvent, Said
from tests.support.patience import PATIENCE_SECONDS

E = TypeVar("E", bound=AnyEvent)


class Books:
    """Events by place and id, the position and the facts: what outlives a process."""

    def __init__(self) -> None:
        self.events: dict[tuple[str, str], AnyEvent] = {}
        self.saved_position: str | None = None
        self.facts: dict[str, str] = {}
        self.taken_in = 0
        self.times_caught_up = 0
        self.redelivered = 0
        self.failing: list[BaseException] = []
        """Errors that the next savings end with, nothing being saved."""
        self.hanging = 0
        """How many of the next savings never come back."""
        self.asks_for_rights: Callable[[AnyEvent], bool] = lambda _: False
        self.means_something: Callable[[AnyEvent], bool] = lambda _: True
        self._changed = asyncio.Condition()

    async def take_in(
        self, place_account: tuple[str, str], events: Sequence[AnyEvent], position: str | None
    ) -> None:
        self.taken_in += 1
        if self.failing:
            raise self.failing.pop()
        if self.hanging:
            self.hanging -= 1
            await asyncio.Event().wait()
        for event in events:
            key = (event.place.room, event.event_id)
            self.redelivered += key in self.events
            self.events.setdefault(key, event)
        self.saved_position = position
        async with self._changed:
            self._changed.notify_all()

    async def tell(self, event: AnyEvent) -> Told:
        raise AssertionError("Matrix replays; nothing is told past the inbox")

    async def caught_up(self, place_account: tuple[str, str]) -> None:
        self.times_caught_up += 1
        async with self._changed:
            self._changed.notify_all()

    async def position(self, place_account: tuple[str, str]) -> str | None:
        return self.saved_position

    async def recall(self, place_account: tuple[str, str], key: str) -> str | None:
        return self.facts.get(key)

    async def remember(self, place_account: tuple[str, str], key: str, value: str) -> None:
        self.facts[key] = value
        async with self._changed:
            self._changed.notify_all()

    def concerns(self, event: AnyEvent) -> bool:
        return self.means_something(event)

    def needs_rights(self, event: AnyEvent) -> bool:
        return self.asks_for_rights(event)

    def will_answer(self, event: AnyEvent) -> bool:
        return isinstance(event, Said) and event.text.startswith("!")

    def of(self, kind: type[E], room: str | None = None) -> list[E]:
        """The events of a kind, in the order they were taken in."""
        return [
            event
            for event in self.events.values()
            if isinstance(event, kind) and (room is None or event.place.room == room)
        ]

    def heard(self, room: str) -> list[str]:
        return [said.text for said in self.of(Said, room)]

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
            await self._changed.wait_for(condition)

    async def wait_for(
        self, kind: type[E], wanted: Callable[[E], bool] = lambda _: True, room: str | None = None
    ) -> E:
        """The first event of a kind that is wanted, once it is there."""

        def found() -> list[E]:
            return [event for event in self.of(kind, room) if wanted(event)]

        await self.until(lambda: bool(found()))
        return found()[0]

    async def wait_to_hear(self, words: str, room: str | None = None) -> Said:
        return await self.wait_for(Said, lambda said: words in said.text, room)
