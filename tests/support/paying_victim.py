"""A process to be killed while a spend is paid: it passed, and its day of objections is over.

Run as `python -m tests.support.paying_victim URL PLATFORM`; the rest is as in
`tests.support.closing_victim`.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.clock import DAY, SECOND, ScriptClock
from commands.values.events import AnyEvent
from tests.support.chat import START, Bot, Scene
from tests.support.victim import Lasting

AMOUNT = 20
END = START + 4 * DAY + 60 * SECOND


def load() -> list[AnyEvent]:
    """Gifts, two proposals over the same sum, and the votes by which both pass."""
    scene = Scene()
    said: list[AnyEvent] = [scene.arrive()]
    said += [scene.say(who, "!treasury give 50") for who in ("ana", "cara")]
    for number, who in ((1, "ana"), (2, "cara")):
        said += [scene.say(who, f"!propose {AMOUNT} @ben bench {number}"), scene.say(who, "yes")]
        said += [scene.say(each, f"!vote {number} yes") for each in ("ana", "cara", "dan")]
    return said


async def live(url: str, platform: Path) -> None:
    said = load()
    scene = Lasting(path=platform, clock=ScriptClock(START))
    scene.connect()
    bot = await Bot.open(url, scene)
    account = (scene.platform, scene.account)
    begun = int(await bot.core.position(account) or 0)
    for number, event in enumerate(said[begun:], begun + 1):
        scene.clock.set(max(scene.clock.now(), event.received_at))
        await bot.core.take_in(account, [event], str(number))
        await bot.core.settle()
    await bot.core.caught_up(account)
    for at in (START + 3 * DAY + 60 * SECOND, END, END + 10 * SECOND):
        await bot.core.run_due(at)
    await bot.core.settle()
    await bot.close()
    sys.stdout.write("end\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], Path(sys.argv[2])))
