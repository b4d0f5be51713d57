"""A process to be killed while votes close: polls are asked and voted in, and their time comes.

Run as `python -m tests.support.closing_victim URL PLATFORM`. As in `tests.support.victim`, PLATFORM
is the platform's own memory, and a line is printed for each message that reached it.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.clock import HOUR, SECOND
from commands.values.events import AnyEvent
from tests.support.chat import START, Scene
from tests.support.victim import lived

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


if __name__ == "__main__":
    asyncio.run(lived(sys.argv[1], Path(sys.argv[2]), load(), (END, END + 10 * SECOND)))
