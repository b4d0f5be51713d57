"""A bot of our own and members with plain clients, all fresh for every test."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.matrix.adapter import MatrixAdapter
from bot.matrix.settings import MatrixSettings
from tests.matrix.books import Books
from tests.matrix.member import Member
from tests.support.patience import PATIENCE_SECONDS
from tests.support.synapse import Homeserver

PASSWORD = "correct horse"

MakeMember = Callable[[str], Awaitable[Member]]
Running = Callable[..., AbstractAsyncContextManager[MatrixAdapter]]


@pytest.fixture
async def member(homeserver: Homeserver) -> AsyncIterator[MakeMember]:
    """Make a member with a fresh account: `ana = await member("ana")`."""
    async with AsyncExitStack() as stack:

        async def make(name: str) -> Member:
            user = homeserver.register(f"{name}-{uuid.uuid4().hex[:8]}", PASSWORD)
            made = await stack.enter_async_context(Member(homeserver.url, user, PASSWORD))
            await made.rename(name)
            return made

        yield make


@pytest.fixture
def settings(homeserver: Homeserver, tmp_path: Path) -> MatrixSettings:
    """The settings of a bot with a fresh account and an empty folder, without encryption."""
    return MatrixSettings(
        homeserver=homeserver.url,
        user=homeserver.register(f"purse-{uuid.uuid4().hex[:8]}", PASSWORD),
        password=PASSWORD,
        data_dir=tmp_path / "matrix",
        encryption=False,
        # An account that is to be called otherwise costs each of them several requests.
        display_name="",
        # A busy server is no outage.
        request_seconds=PATIENCE_SECONDS,
    )


@pytest.fixture
def books() -> Books:
    return Books()


def _cut_short(waiting: asyncio.Timeout) -> None:
    with contextlib.suppress(RuntimeError):
        waiting.reschedule(asyncio.get_running_loop().time())


@asynccontextmanager
async def run_bot(
    settings: MatrixSettings, books: Books, **more: Any
) -> AsyncIterator[MatrixAdapter]:
    """The adapter at work; leaving cancels it, as a SIGTERM would, and nothing may be left over."""
    before = asyncio.all_tasks()
    adapter = MatrixAdapter(settings, books, **more)
    running = asyncio.create_task(adapter.run())
    times = books.times_caught_up
    try:
        async with asyncio.timeout(None) as while_it_runs:
            # Whoever waits for something in vain is told at once when the bot has ended.
            running.add_done_callback(lambda _: _cut_short(while_it_runs))
            await books.until(lambda: books.times_caught_up > times)
            yield adapter
    except TimeoutError:
        if running.done():
            await running
        raise
    finally:
        running.cancel()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await asyncio.gather(running, return_exceptions=True)
        left = {
            task
            for task in asyncio.all_tasks() - before - {running}
            # A proxy of the test's own ends with the test.
            if "RequestHandler" not in repr(task.get_coro())
        }
        assert not left, left
    assert running.cancelled() or running.exception() is None


@pytest.fixture
def running(settings: MatrixSettings, books: Books) -> Running:
    """Run the bot: `async with running() as bot`."""

    def start(**more: Any) -> AbstractAsyncContextManager[MatrixAdapter]:
        return run_bot(more.pop("settings", settings), more.pop("books", books), **more)

    return start
