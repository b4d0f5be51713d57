"""One visit to the terminal room: takes the lines somebody types, and keeps the time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.clock import Clock, ScriptClock
from bot.console import memory, words
from bot.console.completion import Typed
from bot.console.parameters import Slot
from bot.rehearsal.adapter import StageAdapter
from bot.rehearsal.cast import Cast
from bot.rehearsal.heard import Heard
from bot.rehearsal.lines import (
    BOT,
    PLATFORMS,
    Blank,
    Comment,
    Expect,
    Invite,
    Line,
    More,
    Press,
    React,
    ScriptError,
    Speak,
    Step,
    Up,
    Wait,
)
from bot.rehearsal.lines import Clock as ClockLine
from bot.rehearsal.player import LAST_INSTANT, Player
from bot.rehearsal.process import Process
from bot.rehearsal.script import parse_line, said
from bot.rehearsal.stage import Stage
from bot.rehearsal.talk import Talk
from commands.engine.completion import Completion
from commands.values.events import Form, Said

PEOPLE = ("ana", "ben", "cara")

_WORLD, _RUNS = "terminal", "terminal runs"


_PRESSED = re.compile(r"(?:([^\s>\[\]]+) *> *)?\[([^\[\]]+)\]")


class Session:
    """The room as one visit knows it. `say` gets what the bot says, `note` the room's own words.

    Make it, open a process on its adapters and clock, `begin`, `take` lines, `end`.
    """

    def __init__(
        self, machine: Clock, *, say: Callable[[Heard, str], None], note: Callable[[str], None]
    ) -> None:
        self.clock = ScriptClock(machine.now())
        cast = Cast(everyone={platform: list(PEOPLE) for platform in PLATFORMS})
        self.stage = Stage(cast, self.clock, platform="console")
        self.talk = Talk(self.stage)
        self.adapters = [StageAdapter(name, self.talk, self._hear) for name in PLATFORMS]
        self.speaker = PEOPLE[0]
        self._machine = machine
        self._ahead = 0
        """How far the room's time is before the machine's, once somebody has waited."""
        self._say = say
        self._note = note
        self._kept = ""
        self._told_of_expecting = False

    async def begin(self, process: Process) -> None:
        """Enter the room as it was left; a new one is made, and the bot arrives in it."""
        self._process = process
        self._player = Player(self.stage, self.talk, process)
        self.stage.run = int(await process.recall(_RUNS) or 0)
        await process.remember(_RUNS, str(self.stage.run + 1))
        kept = await process.recall(_WORLD)
        left = memory.restore(self.stage, kept) if kept else None
        if left is None:
            self.stage.room.moderators.add(PEOPLE[0])
            await self._player.play(Step(0, Invite()))
        else:
            self.speaker, self._ahead = left
            await self.tick()
        self._note(words.hint(self.speaker, (who for who in self.people() if who != self.speaker)))
        await self._keep()

    def people(self) -> list[str]:
        """Who is in the current room, by handle."""
        room = self.stage.room
        always = self.stage.cast.everyone.get(room.platform, ()) if not room.opened else ()
        return list(dict.fromkeys([*room.inside, *always]))

    def labels(self, typed: Typed) -> list[str]:
        """The buttons that whoever types can press."""
        return self.talk.labels(typed.who or self.speaker, alone=typed.alone)

    async def offered(self, typed: Typed, slot: Slot) -> Sequence[Completion]:
        """What the bot offers for a parameter that is being typed."""
        who = typed.who or self.speaker
        if self._player.away or who == BOT:
            return ()
        place = self.talk.here(who, alone=typed.alone)
        form = Form(slot.path, slot.given)
        said = Said(**self.stage.typing(place, who), text=typed.message, form=form)
        return await self._process.complete(said, slot.path, slot.parameter.name, slot.typed)

    async def take(self, raw: str) -> bool:
        """Do what one typed line says; False when it says to leave."""
        text = raw.strip()
        if text in ("quit", "exit"):
            return False
        if text.split() == ["---", "help"]:
            for row in words.helped():
                self._note(row)
            return True
        try:
            for line in self._read(text):
                await self._do(line)
        except ScriptError as error:
            self._note(words.unreadable(error.words))
        await self._keep()
        return True

    async def tick(self) -> None:
        """Real time passes in the room too; what is due is done."""
        self.stage.line = 0
        now = max(self._machine.now() + self._ahead, self.clock.now())
        await self._player.advance(min(now, LAST_INSTANT))
        if not self._player.away:
            await self._process.settle()

    async def end(self) -> None:
        """Leave. What was said to a bot that was away still reaches it."""
        if self._player.away:
            await self._do(Up())
            await self._keep()

    def _read(self, text: str) -> tuple[Line, ...]:
        """A line that has no speaker, and nothing else that a script could say, is speech."""
        if not text or text.startswith(("#", "|", "---")):
            return parse_line(text)
        if pressed := _PRESSED.fullmatch(text):
            # A button as it is shown, of the bot's last message, by whoever speaks.
            text = f"{pressed[1] or self.speaker} [{pressed[2]}] bot"
        line = said(text)
        if isinstance(line, (React, Press)) and line.who not in self.people():
            line = None  # “we +love ana” is not a reaction of somebody called “we”.
        line = line or Speak(self.speaker, text)
        if isinstance(line, Speak) and line.text.casefold() in words.HELP:
            line = replace(line, text=f"!{line.text}")  # Said to nobody else, where people try it.
        return (line,)

    async def _do(self, line: Line) -> None:
        match line:
            case Blank() | Comment():
                return
            case Expect() | More():
                if not self._told_of_expecting:
                    self._note(words.NOT_COMPARED)
                self._told_of_expecting = True
                return
        await self.tick()
        if isinstance(line, Speak) and not line.alone:
            self._meet(line.who)
        await self._player.play(Step(0, line))
        match line:
            case Speak(who):
                self.speaker = who
            case ClockLine() | Wait() | Up():
                self._ahead = self.clock.now() - self._machine.now()

    def _meet(self, who: str) -> None:
        """Somebody new who speaks is, as in a script, one who was there all the time."""
        room = self.stage.room
        everyone = self.stage.cast.everyone.setdefault(room.platform, [])
        if who not in everyone and who not in room.inside and who not in room.gone:
            everyone.append(who)
            self._note(words.here_now(who))

    async def _keep(self) -> None:
        """Remember the room, if it changed. A bot that is away remembers when it is back."""
        kept = memory.keep(self.stage, self.speaker, self._ahead)
        if kept != self._kept and not self._player.away:
            await self._process.remember(_WORLD, kept)
            self._kept = kept

    def _hear(self, heard: Heard) -> None:
        if not heard.quiet:
            self._say(heard, self.stage.room.name)
