"""Writes down a database of a release, with a community's life in it, for the tests of upgrades.

Run in a checkout of that release, before the next schema is begun:

    python make.py life.chat > 0001.sql
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from commands.values.events import AnyEvent
from tests.support.chat import Bot, Scene


async def live(script: str, db: Path) -> None:
    await play(parse(script), ScriptedProcess.open, db=db, hear=lambda _: None)
    # What scripts have no words for: events that are saved with a position before they are decided.
    scene = Scene()
    bot = await Bot.open(f"sqlite:///{db}", scene)
    said: list[AnyEvent] = [
        scene.arrive("harbour"),
        scene.say("ana", "!tip @ben 8 for the nets", room="harbour"),
    ]
    await bot.core.take_in((scene.platform, scene.account), said, "s1")
    await bot.core.settle()
    await bot.close()


def main(script: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "books.db"
        asyncio.run(live(script.read_text("utf-8"), db))
        with closing(sqlite3.connect(db)) as books:
            sys.stdout.writelines(f"{line}\n" for line in books.iterdump())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
