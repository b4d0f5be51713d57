"""A chat for tests: who says what becomes an event, and what the bot answers is kept.

`Scene` makes the events and hears the answers, as a platform does; `Bot` is the real process on a
real store. Nothing here decides anything.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from sqlalchemy import Connection

from bot.app import Salt, fault_name, open_store, seeded_salt
from bot.clock import DAY, SECOND, ScriptClock
from bot.ports import Delivery
from bot.running.core import Core
from bot.vault import MemoryVault
from commands.catalogue import catalogue
from commands.engine.services import Services
from commands.engine.session import Session
from commands.values.capability import Catalogue
from commands.values.events import (
    MENTION,
    AnyEvent,
    Arrived,
    Deleted,
    Edited,
    Left,
    Person,
    Place,
    Reacted,
    Rights,
    Said,
    Target,
)
from storage import communities
from storage.drivers.store import Work
from storage.ledger import verify
from storage.sealing import Vault
from tests.support import audit
from tests.support.patience import PATIENCE_SECONDS

START = 1_767_258_000 * SECOND
"""2026-01-01T09:00Z."""

PLATFORM, ACCOUNT = "matrix", "@purse:here"
_MENTIONED = re.compile(r"@(\w+)")


@dataclass
class Scene:
    """People in rooms, and the adapter that the bot talks to them through.

    It shows a delivery id once, as real platforms do: `tries` counts every try, `shown` keeps what
    people see. Its clock moves a second with each thing said.
    """

    people: tuple[str, ...] = ("ana", "ben", "cara", "dan")
    clock: ScriptClock = field(default_factory=lambda: ScriptClock(START))
    joined_at: dict[str, int] = field(default_factory=dict)
    platform: str = PLATFORM
    account: str = ACCOUNT
    shown: list[Delivery] = field(default_factory=list)
    tries: list[str] = field(default_factory=list)
    _messages: dict[str, str] = field(default_factory=dict)
    _events: int = 0
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    # -- what people do ---------------------------------------------------------------------------

    def person(self, name: str) -> Person:
        return Person(f"@{name}:here", name, self.joined_at.get(name, START - DAY))

    def place(self, room: str = "garden") -> Place:
        return Place(self.platform, self.account, room)

    def copy(self) -> Self:
        """The same at the same time, going on apart."""
        clock, joined = ScriptClock(self.clock.now()), dict(self.joined_at)
        return replace(self, clock=clock, joined_at=joined, shown=[], tries=[], _messages={})

    def alone(self, who: str) -> Place:
        """The room of one person and the bot."""
        return Place(self.platform, self.account, f"!{who}", True)

    def sees(self, who: str, other: str) -> bool:
        """Whether somebody can mention another as the platform's own mentions are."""
        return other in self.people

    def tick(self, span: int = SECOND) -> int:
        self.clock.set(self.clock.now() + span)
        return self.clock.now()

    def _next_id(self) -> str:
        self._events += 1
        return f"$e{self._events}"

    def arrive(self, room: str = "garden") -> Arrived:
        """The bot comes into a room in which everybody is."""
        now = self.tick()
        return Arrived(
            place=self.place(room),
            event_id=self._next_id(),
            sender=self.person(self.people[0]),
            at=now,
            received_at=now,
            room_name=room,
            people=tuple(map(self.person, self.people)),
        )

    def leave(self, who: str, room: str = "garden") -> Left:
        """Somebody is no longer in the room."""
        now = self.tick()
        place, sender = self.place(room), self.person(who)
        return Left(place=place, event_id=self._next_id(), sender=sender, at=now, received_at=now)

    def say(
        self,
        who: str,
        text: str,
        *,
        room: str = "garden",
        reply_to: Target | None = None,
        moderates: bool = False,
        pressed: bool = False,
        direct: bool = False,
    ) -> Said:
        """`@ben` mentions ben where he is one of the people."""
        now = self.tick()
        mentions: list[Person] = []

        def mention(match: re.Match[str]) -> str:
            if not self.sees(who, match[1]):
                return match[0]
            person = self.person(match[1])
            if person not in mentions:
                mentions.append(person)
            return chr(MENTION + mentions.index(person))

        written = _MENTIONED.sub(mention, text)
        place = self.alone(who) if direct else self.place(room)
        rights = Rights(frozenset({room})) if moderates else Rights()
        return Said(
            place=place,
            event_id=self._next_id(),
            sender=self.person(who),
            at=now,
            received_at=now,
            rights=rights,
            text=written,
            mentions=tuple(mentions),
            reply_to=reply_to,
            pressed=pressed,
        )

    def edit(self, event: Said, text: str) -> Edited:
        said = self.say("nobody", text)
        return Edited(
            place=event.place,
            event_id=said.event_id,
            sender=event.sender,
            at=said.at,
            received_at=said.at,
            original=event.event_id,
            text=said.text,
            mentions=said.mentions,
        )

    def delete(self, event: Said) -> Deleted:
        now = self.tick()
        return Deleted(
            place=event.place,
            event_id=self._next_id(),
            sender=event.sender,
            at=now,
            received_at=now,
            original=event.event_id,
            by_author=True,
        )

    def react(self, who: str, message: str, emoji: str = "✅") -> Reacted:
        """A reaction to the bot's message with this id."""
        now = self.tick()
        bot = Person(self.account, "commonpurse")
        return Reacted(
            place=self.place(),
            event_id=self._next_id(),
            sender=self.person(who),
            at=now,
            received_at=now,
            emoji=emoji,
            target=Target(message, bot, True),
            added=True,
        )

    # -- the adapter ------------------------------------------------------------------------------

    async def deliver(self, delivery: Delivery) -> str:
        self.tries.append(delivery.id)
        if delivery.id not in self._messages:
            self._messages[delivery.id] = f"$m{len(self._messages) + 1}"
            self.shown.append(delivery)
            self._news.set()
        return self._messages[delivery.id]

    async def run(self) -> None:
        return

    # -- what people see --------------------------------------------------------------------------

    def heard(self) -> list[str]:
        """Everything the bot has said, in order, as plain text; not that a button is gone."""
        before: set[str] = set()
        said = []
        for delivery in self.shown:
            words = delivery.reply.plain()
            if delivery.kind == "send" or words not in before:
                said.append(words)
            before.add(delivery.reply.without_buttons().plain())
        return said

    async def hears(self, words: str) -> None:
        """Wait until the bot has said these words."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while words not in self.heard():
                self._news.clear()
                await self._news.wait()

    async def news(self) -> None:
        """Wait until the bot has said something since this was last asked."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._news.wait()
        self._news.clear()

    def moods(self) -> list[str]:
        return [delivery.mood for delivery in self.shown]

    def message_of(self, delivery: Delivery) -> str:
        return self._messages[delivery.id]

    def again(self, event: AnyEvent) -> AnyEvent:
        """The same event as it comes a second time: only its receipt is later."""
        return replace(event, received_at=self.clock.now())


@dataclass
class Bot:
    """The real process: `bot.running.core.Core` on the store behind `url`, wired as `bot.app` does
    it.

    `wrap` may put a test's own work around the turns; `commands` may be a catalogue of its own.
    """

    url: str
    scene: Scene
    core: Core
    turns: Session

    @classmethod
    async def open(
        cls,
        url: str,
        scene: Scene,
        *,
        salt: Salt | None = None,
        commands: Catalogue | None = None,
        wrap: Callable[[Session], Work] | None = None,
        vault: Vault | None = None,
    ) -> Bot:
        found = commands if commands is not None else catalogue()
        services = Services(
            catalogue=found,
            salt=salt or seeded_salt("tests"),
            secret=b"tests",
            vault=vault or MemoryVault(),
        )
        turns = Session(services, fault_name)
        store = await open_store(url, wrap(turns) if wrap is not None else turns)
        core = Core(store, turns, scene.clock, [scene], found)
        await core.start()
        return cls(url, scene, core, turns)

    async def tell(self, *events: AnyEvent) -> None:
        """Each decided and answered before the next."""
        for event in events:
            await self.core.tell(event)
            await self.core.settle()

    async def say(self, who: str, text: str) -> list[str]:
        """Say something; gives what the bot answered."""
        before = len(self.scene.heard())
        await self.tell(self.scene.say(who, text))
        return self.scene.heard()[before:]

    async def check(self, *, by_acts: bool = True) -> int:
        """Assert what must always hold, by our own sums and by `verify`; the number of entries.

        Without `by_acts` a test has booked something past the commands, and past the design.
        """

        def look(connection: Connection) -> int:
            entries = audit.check(connection, by_acts=by_acts)
            if by_acts:
                for community, _ in communities.all_communities(connection):
                    verify.verify(connection, community)
            return entries

        return await self.core.store.read(look)

    async def balances(self) -> dict[str, int]:
        return await self.core.store.read(audit.balances)

    async def close(self) -> None:
        await self.core.close()


def link_codes(words: str) -> list[str]:
    """The codes in what was said of linking accounts."""
    return re.findall(r"!link ([a-z0-9]{4}-[a-z0-9]{4})", words)


def sqlite_url(path: Path) -> str:
    return f"sqlite:///{path}"
