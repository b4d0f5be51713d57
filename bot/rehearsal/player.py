"""Plays the lines of a script, one after the other, through a process."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.rehearsal.directives import MICROSECONDS, instant
from bot.rehearsal.lines import (
    Clock,
    Delete,
    Down,
    Invite,
    Leave,
    Moderator,
    Newcomer,
    People,
    Platform,
    Press,
    React,
    Redeliver,
    Rename,
    Restart,
    Room,
    Speak,
    Step,
    Unit,
    Up,
    Wait,
)
from bot.rehearsal.process import Process
from bot.rehearsal.stage import RoomState, Stage
from bot.rehearsal.talk import Talk
from commands.values.events import AnyEvent

LAST_INSTANT = 32_503_680_000_000_000
"""The year 3000: beyond it a script's time is a mistake."""


class Player:
    """Does what the lines say. Expected lines, comments and blanks it passes over.

    Raises ScriptError when a line cannot happen where it stands; the process was then not told
    of it.
    """

    def __init__(self, stage: Stage, talk: Talk, process: Process) -> None:
        self.stage = stage
        self.talk = talk
        self.process = process
        self._last: AnyEvent | None = None
        self._back_at: int | None = None
        """While the bot is away: when it is back at the earliest."""
        self._gap: list[tuple[int, AnyEvent]] = []

    @property
    def away(self) -> bool:
        """Whether the bot is away."""
        return self._back_at is not None

    async def play(self, step: Step) -> None:
        """Play one line to its end: all it caused is decided and delivered."""
        self.stage.line = step.number
        await self._do(step)
        if not self.away:
            await self.process.settle()

    async def advance(self, until: int) -> None:
        """Let time pass up to `until`; what is due on the way is done, unless the bot is away."""
        if until > LAST_INSTANT:
            raise self.stage.no(f"time goes up to {instant(LAST_INSTANT)}.")
        clock = self.process.clock
        if self.away or until < clock.now():
            # A clock set back is a machine's clock corrected: no time passes, nothing is due.
            clock.set(until)
            return
        await self.process.run_due(until)

    async def _do(self, step: Step) -> None:
        stage = self.stage
        match step.line:
            case Speak() as said:
                await self._enter(None if said.alone else said.who)
                await self._told(self.talk.say(said))
            case React() as reaction:
                await self._enter(None if reaction.alone else reaction.who)
                await self._told(self.talk.react(reaction))
            case Press() as press:
                await self._enter(None if press.alone else press.who)
                await self._told(self.talk.press(press))
            case Delete(who, by):
                await self._enter(by or who)
                await self._told(self.talk.delete(who, by))
            case Room(name, same_as):
                stage.go(name, same_as)
            case Platform(name):
                stage.platform = name
            case Invite():
                await self._invite()
            case Moderator(people):
                await self._people(people)
                stage.room.moderators.update(people)
            case People(people):
                await self._people(people)
            case Newcomer(people):
                await self._enter()
                await self._tell(stage.join(who) for who in people)
            case Leave(people):
                await self._enter()
                await self._tell(stage.leave(who) for who in people)
            case Rename(who, name):
                await self._enter(who)
                await self._tell(stage.rename(who, name))
            case Clock(at):
                await self.advance(at)
            case Wait(count, unit):
                await self.advance(self._in(count, unit))
            case Down(count, unit):
                await self._go_down(self._in(count, unit))
            case Up():
                await self._come_up()
            case Restart():
                if self.away:
                    raise stage.no("the bot is away: --- up brings it back.")
                await self.process.restart()
            case Redeliver():
                await self._redeliver()

    async def _enter(self, who: str | None = None) -> None:
        """The current room is used; `who` acts in it."""
        await self._open(self.stage.room)
        if who is not None:
            await self._tell(self.stage.admit(who))

    async def _open(self, room: RoomState) -> None:
        if room.opened:
            return
        await self._bind(room)
        await self._tell(self.stage.open(room))

    async def _bind(self, room: RoomState) -> None:
        """A second room joins its community before anything happens in it."""
        if room.same_as is None:
            return
        if self.away:
            raise self.stage.no(f"{room.name} is first used while the bot is away: use it before.")
        home = self.stage.rooms[room.same_as]
        await self._open(home)
        await self.process.bind(room.place, home.place)

    async def _invite(self) -> None:
        """An invited bot is told once who is there, and is not told of each of them joining."""
        room = self.stage.room
        if not room.opened:
            await self._bind(room)
            self.stage.open(room)
        await self._told(self.stage.arrive(room))

    async def _people(self, people: Iterable[str]) -> None:
        """They are in the room: those that the whole script names come when it is first used."""
        room = self.stage.room
        for who in people:
            if room.opened or not self.stage.cast.names(room.platform, room.name, who):
                await self._tell(self.stage.admit(who))

    async def _told(self, event: AnyEvent) -> None:
        self._last = event
        await self._tell((event,))

    async def _tell(self, events: Iterable[AnyEvent]) -> None:
        for event in events:
            if not self.away:
                await self.process.tell(event)
            else:
                self._gap.append((self.stage.line, event))

    async def _redeliver(self) -> None:
        if self._last is None:
            raise self.stage.no("nobody has said anything that could come again.")
        await self._tell((replace(self._last, received_at=self.process.clock.now()),))

    async def _go_down(self, back_at: int) -> None:
        if self.away:
            raise self.stage.no("the bot is away already.")
        if back_at > LAST_INSTANT:
            raise self.stage.no(f"time goes up to {instant(LAST_INSTANT)}.")
        await self.process.go_down()
        self._back_at = back_at

    async def _come_up(self) -> None:
        if self._back_at is None:
            raise self.stage.no("the bot is not away.")
        clock = self.process.clock
        now = max(self._back_at, clock.now())
        clock.set(now)
        gap, self._gap, self._back_at = self._gap, [], None
        self.talk.gap = {event.event_id: line for line, event in gap}
        await self.process.come_up([replace(event, received_at=now) for _, event in gap])
        await self.process.settle()
        self.talk.gap = {}

    def _in(self, count: int, unit: Unit) -> int:
        return self.process.clock.now() + count * MICROSECONDS[unit]
