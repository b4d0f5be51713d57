"""A process small enough to see through: it answers what it is told to answer, and forgets nothing.

It keeps the promises of `bot.rehearsal.process.Process` (an event once, an outbox, jobs at their
time), so that the player can be tested without the bot that it will play.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from bot.clock import DAY, ScriptClock
from bot.ports import Adapter, Delivery
from commands.engine.completion import Completion
from commands.values.events import MENTION, AnyEvent, Arrived, Deleted, Edited, Place, Reacted, Said
from commands.values.rendered import Button, Line, Name, Reply, Span, Text

Mood = Literal["reply", "refusal", "ask", "notice", "fault"]


def words(text: str, *buttons: Button) -> Reply:
    """A reply of these lines, with the buttons on the last."""
    rows = [Line((Text(row),)) for row in text.split("|")]
    spans: list[Span] = [Text(f"{rows[-1].spans[0].text} ")]  # type: ignore[union-attr] # all Text
    for button in buttons:
        spans += [button, Text(" ")]
    return Reply((*rows[:-1], Line(tuple(spans)))) if buttons else Reply(tuple(rows))


@dataclass
class Books:
    """What outlives a restart: one database."""

    facts: dict[str, str] = field(default_factory=dict)
    handled: dict[tuple[Place, str], list[Delivery]] = field(default_factory=dict)
    jobs: list[tuple[int, Place, str]] = field(default_factory=list)
    told: list[AnyEvent] = field(default_factory=list)
    bound: list[tuple[Place, Place]] = field(default_factory=list)
    restarts: int = 0
    closed: int = 0
    deliveries: int = 0


class Echo:
    """The process."""

    def __init__(self, adapters: Sequence[Adapter], clock: ScriptClock, books: Books) -> None:
        self.clock = clock
        self.books = books
        self.away = False
        self._adapters = {adapter.platform: adapter for adapter in adapters}
        self._outbox: list[Delivery] = []
        self._ids: dict[str, str] = {}
        self._last: dict[Place, tuple[str, Delivery]] = {}
        self._ask: dict[str, tuple[str, Delivery]] = {}

    async def tell(self, event: AnyEvent) -> None:
        assert not self.away
        assert event.received_at == self.clock.now()
        key = (event.place, event.event_id)
        if key in self.books.handled:
            self._outbox += self.books.handled[key]
            return
        self.books.told.append(event)
        before = len(self._outbox)
        self._decide(event)
        self.books.handled[key] = self._outbox[before:]

    async def settle(self) -> None:
        queue, self._outbox = self._outbox, []
        for delivery in queue:
            event_id = await self._adapters[delivery.place.platform].deliver(delivery)
            self._ids[delivery.id] = event_id
            if delivery.kind == "send" and delivery.to is None:
                self._last[delivery.place] = (event_id, delivery)
            if delivery.mood == "ask" and delivery.to:
                self._ask[delivery.to] = (event_id, delivery)

    async def run_due(self, until: int) -> None:
        assert until >= self.clock.now()
        for job in sorted(self.books.jobs, key=lambda job: job[0]):
            if job[0] <= until:
                self.books.jobs.remove(job)
                self.clock.set(job[0])
                self._send(job[1], words(job[2]), mood="notice")
        self.clock.set(until)

    async def go_down(self) -> None:
        self.away = True

    async def come_up(self, gap: Sequence[AnyEvent]) -> None:
        self.away = False
        for event in gap:
            await self.tell(event)
        if gap:
            self._send(gap[0].place, words("I was away."), mood="notice")
        await self.run_due(self.clock.now())

    async def restart(self) -> None:
        self.books.restarts += 1

    async def bind(self, place: Place, same_as: Place) -> None:
        self.books.bound.append((place, same_as))

    async def complete(
        self, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> Sequence[Completion]:
        return ()

    async def recall(self, key: str) -> str | None:
        return self.books.facts.get(key)

    async def remember(self, key: str, value: str) -> None:
        self.books.facts[key] = value

    async def close(self) -> None:
        self.books.closed += 1

    def _decide(self, event: AnyEvent) -> None:
        match event:
            case Said(text=text) if text.startswith("!"):
                word, _, rest = text[1:].partition(" ")
                self._command(event, word, rest)
            case Edited(text=text):
                self._send(event.place, words(f"changed: {text}"), event)
            case Deleted(by_author=own):
                self._send(event.place, words("taken away" if own else "removed"), event)
            case Reacted(emoji=emoji, added=added, target=target):
                did = "put" if added else "took"
                whose = "me" if target.is_bot else target.author.name
                self._send(event.place, words(f"{event.sender.name} {did} {emoji} {whose}"), event)
            case Arrived(people=people):
                there = ", ".join(person.name for person in people)
                self._send(event.place, words(f"I am here with {there}."), event, mood="notice")

    def _command(self, event: Said, word: str, rest: str) -> None:
        place, user = event.place, event.sender.user
        match word:
            case "say":
                self._send(place, self._mentioning(event, rest), event)
            case "whisper":
                self._send(place, words(rest), event, to=user, private=True)
            case "hush":
                self._send(place, words(rest), event, to=user, mood="refusal")
            case "tell":
                name, _, rest = rest.partition(" ")
                room = replace(place, room=f"!{name}:stage")
                self._send(room, words(rest), event, mood="notice")
            case "ask":
                buttons = Button("Yes", "yes #1"), Button("No", "no #1")
                asked = words(rest, *buttons)
                self._send(place, asked, event, to=user, private=True, mood="ask")
            case "yes" | "no":
                self._answer(event, word)
            case "who":
                target = event.reply_to.author.name if event.reply_to else "nobody"
                pressed = ", pressed" if event.pressed else ""
                self._send(place, words(f"to {target}{pressed}"), event)
            case "change":
                target_id, delivery = self._last[place]
                self._send(delivery.place, words(rest), kind="edit", target=target_id)
            case "later":
                days, _, rest = rest.partition(" ")
                self.books.jobs.append((self.clock.now() + int(days) * DAY, place, rest))
            case "mark":
                self._send(
                    place, words(""), kind="react", target=event.event_id, emoji=rest, mood="reply"
                )
            case "fault":
                self._send(place, words("nothing was changed"), event, to=user, mood="fault")
            case "crash":
                raise RuntimeError("broken on purpose")

    def _answer(self, event: Said, word: str) -> None:
        asked_id, asked = self._ask[event.sender.user]
        reply = asked.reply.without_buttons()
        self._send(asked.place, reply, kind="edit", to=asked.to, private=True, target=asked_id)
        pressed = " by button" if event.pressed else ""
        self._send(asked.place, words(f"{event.sender.name}: {word}{pressed}"), event)

    def _mentioning(self, event: Said, text: str) -> Reply:
        rows: list[Line] = []
        for row in text.split("|"):
            spans: list[Span] = []
            for letter in row:
                index = ord(letter) - MENTION
                if 0 <= index < len(event.mentions):
                    spans.append(Name(event.mentions[index].name, index, ping=True))
                else:
                    spans.append(Text(letter))
            rows.append(Line(tuple(spans)))
        return Reply(tuple(rows))

    def _send(
        self,
        place: Place,
        reply: Reply,
        event: AnyEvent | None = None,
        *,
        kind: Literal["send", "edit", "react"] = "send",
        to: str | None = None,
        private: bool = False,
        mood: Mood = "reply",
        target: str | None = None,
        emoji: str = "",
    ) -> None:
        self.books.deliveries += 1
        self._outbox.append(
            Delivery(
                id=f"d{self.books.deliveries}",
                kind=kind,
                place=place,
                reply=reply,
                to=to,
                private=private,
                reply_to=event.event_id if event else None,
                target=target,
                emoji=emoji,
                mood=mood,
            )
        )


class EchoHouse:
    """Opens echo processes: fresh books each time, or those of a path."""

    def __init__(self) -> None:
        self.shelf: dict[Path, Books] = {}
        self.books = Books()

    async def __call__(
        self, adapters: Sequence[Adapter], clock: ScriptClock, db: Path | None
    ) -> Echo:
        self.books = Books() if db is None else self.shelf.setdefault(db, Books())
        return Echo(adapters, clock, self.books)
