"""A start that is cancelled, at whatever await, closes all that it had opened."""

from __future__ import annotations

import asyncio
import gc
import threading
from pathlib import Path

from bot.app import ScriptedProcess, open_core
from bot.clock import ScriptClock
from bot.config import Settings
from bot.running.core import Core
from bot.serve import serve
from storage.drivers.sqlite import lock_for_writing
from tests.support.cancelling import at_each_await
from tests.support.chat import START, Scene


def threads() -> list[str]:
    ours = ("books", "checkpoints", "reader")
    return [each.name for each in threading.enumerate() if each.name.startswith(ours)]


async def all_is_closed(path: Path, before: set[asyncio.Task[object]]) -> None:
    # What is not closed says so when it is collected, and warnings are errors.
    gc.collect()
    assert threads() == []
    assert {each for each in asyncio.all_tasks() - before if not each.done()} == set()
    if path.parent.exists():
        lock_for_writing(path).close()


async def test_a_core_that_is_told_to_end_while_it_starts(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    opened: list[Core] = []

    async def start() -> None:
        clock = ScriptClock(START)
        opened.append(await open_core(f"sqlite:///{path}", clock, [Scene()]))

    before = asyncio.all_tasks()
    times = await at_each_await(start, lambda _: all_is_closed(path, before))
    assert times >= 4
    (core,) = opened
    await core.close()
    await all_is_closed(path, before)


async def test_a_start_that_fails_leaves_nothing_open(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    before = asyncio.all_tasks()

    def attach(_: Core) -> list[Scene]:
        raise KeyError("no such platform")

    for _ in range(2):
        try:
            await open_core(f"sqlite:///{path}", ScriptClock(START), attach=attach)
        except KeyError:
            await all_is_closed(path, before)
        else:
            raise AssertionError("it started")


async def test_a_rehearsal_that_is_told_to_end_while_it_starts() -> None:
    before = asyncio.all_tasks()
    opened: list[ScriptedProcess] = []

    async def start() -> None:
        opened.append(await ScriptedProcess.open([Scene()], ScriptClock(START), None))

    times = await at_each_await(start, lambda _: all_is_closed(Path("/nowhere/books.db"), before))
    assert times >= 4
    await opened[0].close()


async def test_a_bot_that_is_told_to_end_while_it_starts(tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path,
        matrix={"homeserver": "http://127.0.0.1:1", "user": "@purse:x", "password": "secret"},
    )
    before = asyncio.all_tasks()

    async def start() -> None:
        await serve(settings)

    tries = 0
    task = asyncio.ensure_future(start())
    # Here it is another task's awaits that go on: it is ended a little later each time.
    while not task.done():
        for _ in range(tries):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        await all_is_closed(tmp_path / "books.db", before)
        tries += 1
        if tries < 12:
            task = asyncio.ensure_future(start())
