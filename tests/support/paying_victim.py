"""A process to be killed while a spend is paid: it passed, and its day of objections is over.

Run as `python -m tests.support.paying_victim URL PLATFORM`; the rest is as in
`tests.support.closing_victim`.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.clock import DAY, SECOND
from commands.values.events import AnyEvent
from tests.support.chat import START, Scene
from tests.support.victim import lived

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


if __name__ == "__main__":
    asyncio.run(
        lived(
            sys.argv[1],
            Path(sys.argv[2]),
            load(),
            (START + 3 * DAY + 60 * SECOND, END, END + 10 * SECOND),
        )
    )
