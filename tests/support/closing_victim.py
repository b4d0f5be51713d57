"""A process to be killed while votes close: polls are asked and voted in, and their time comes.

Run as `python -m tests.support.closing_victim URL PLATFORM`. As in `tests.support.victim`, PLATFORM
is the platform's own memory, and a line is printed for each message that reached it.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.clock import HOUR, SECOND, ScriptClock
from commands.values.events import AnyEvent
from tests.support.chat import START, Bot, Scene
from tests.support.victim import Lasting

POLLS = 5
END = START + 2 * HOUR


def load() -> list[AnyEvent]:
    """Polls, two votes in each, all closing within the same minute."""
    scene = Scene()
    said: list[AnyEvent] = [scene.arrive()]
    for number in range(1, POLLS + 1):
        tie = "draw" if number % 2 else "older"
        said.append(scene.say("ana", f'!poll "Poll {number}?" "Park" "Café" tie={tie} closes=1h'))
        said.append(scene.say("ana", "yes"))
        said.append(scene.say("ben", f"!vote {number} A"))
        said.append(scene.say("cara", f"!vote {number} B"))
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
    await bot.core.run_due(END)
    await bot.core.run_due(END + 10 * SECOND)
    await bot.core.settle()
    await bot.close()
    sys.stdout.write("end\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], Path(sys.argv[2])))
