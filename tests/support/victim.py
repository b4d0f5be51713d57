"""A process to be killed: the real core on a database, fed with a scripted load as by Matrix.

Run as `python -m tests.support.victim URL PLATFORM SEED COUNT`. The file PLATFORM is the platform's
own memory: what reached it stays, whatever becomes of this process. For each answer a line with the
id of the message it answers is printed once it is delivered; "end" once all is done.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import ScriptClock
from bot.ports import Delivery
from bot.vault import FileVault
from commands.values.events import AnyEvent
from tests.support.chat import START, Bot, Scene

AT_A_TIME = 12
OVERLAP = 6
"""How much of what it has had before a platform sends again."""


def load(seed: int, count: int) -> list[AnyEvent]:
    """What is said, the same for the same seed."""
    chance = random.Random(seed)
    scene = Scene()
    said: list[AnyEvent] = [scene.arrive()]
    talking = random.Random(seed)
    while len(said) < count:
        if talking.random() < 0.04:
            # So much talk that for a while nothing else is heard, and its position not written.
            said += [
                scene.say(talking.choice(scene.people), f"{number} people came")
                for number in range(min(2 * AT_A_TIME, count - len(said)))
            ]
            continue
        who, other, third = chance.sample(scene.people, 3)
        words = chance.choice(
            [
                f"!tip @{other} 0.{chance.randint(1, 9)} for the soup",
                f"!tip @{other} 1",
                f"!tip @{other} @{third} 0.5",
                f"!tip @{other} @{third} 0.25 split",
                "!undo",
                "!refund",
                f"!tip @{other} all",
                "yes",
                "!yes",
                f"!tip @{other} 0",
            ]
        )
        said.append(scene.say(who, words))
    return said


@dataclass
class Lasting(Scene):
    """A platform whose memory outlives the process; it knows a second try by its delivery id."""

    path: Path = Path()
    aloud: bool = True
    file: int = field(default=-1)

    def connect(self) -> None:
        self.file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def deliver(self, delivery: Delivery) -> str:
        line = {
            "id": delivery.id,
            "to": delivery.reply_to,
            "kind": delivery.kind,
            "text": delivery.reply.plain(),
        }
        os.write(self.file, (json.dumps(line) + "\n").encode())
        # A moment in which the platform has it and we do not know yet.
        await asyncio.sleep(0)
        if self.aloud:
            sys.stdout.write(f"{delivery.reply_to}\n")
            sys.stdout.flush()
        return f"$m-{delivery.id}"


def keys_beside(platform: Path) -> FileVault:
    """The keys of what is private lie on the disk, as they do where the bot runs: what waits sealed
    is there after a kill."""
    return FileVault(platform.with_suffix(".keys"))


def _time(clock: Path) -> int:
    """A machine's clock goes on while the process is dead."""
    return int(clock.read_text()) if clock.exists() else START


def _set_time(clock: Path, now: int) -> None:
    new = clock.with_suffix(".new")
    new.write_text(str(now))
    new.replace(clock)


async def live(url: str, platform: Path, seed: int, count: int) -> None:
    said = load(seed, count)
    clock = platform.with_suffix(".clock")
    scene = Lasting(path=platform, clock=ScriptClock(_time(clock)))
    scene.connect()
    bot = await Bot.open(url, scene, vault=keys_beside(platform))
    account = (scene.platform, scene.account)
    start = int(await bot.core.position(account) or 0)
    while start < count:
        until = min(count, start + AT_A_TIME)
        taken = said[max(0, start - OVERLAP) : until]
        scene.clock.set(max(scene.clock.now(), taken[-1].received_at))
        _set_time(clock, scene.clock.now())
        await bot.core.take_in(account, taken, str(until))
        start = until
        if start % 5 == 0:
            await bot.core.settle()
    await bot.core.settle()
    await bot.close()
    sys.stdout.write("end\n")
    sys.stdout.flush()


async def lived(url: str, platform: Path, said: Sequence[AnyEvent], dues: Sequence[int]) -> None:
    """Take in what was said, what this database has had already left out, then do what is due at
    each of these times; "end" is printed once all is done."""
    scene = Lasting(path=platform, clock=ScriptClock(START))
    scene.connect()
    bot = await Bot.open(url, scene, vault=keys_beside(platform))
    account = (scene.platform, scene.account)
    begun = int(await bot.core.position(account) or 0)
    for number, event in enumerate(said[begun:], begun + 1):
        scene.clock.set(max(scene.clock.now(), event.received_at))
        await bot.core.take_in(account, [event], str(number))
        await bot.core.settle()
    await bot.core.caught_up(account)
    for at in dues:
        await bot.core.run_due(at)
    await bot.core.settle()
    await bot.close()
    sys.stdout.write("end\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])))
