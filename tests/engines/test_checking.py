"""Books that do not add up are noticed beside the running bot: told, and nothing new is booked."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url, text

from bot.checking import Checking
from bot.clock import DAY
from storage.drivers.sqlite_engines import writer_engine
from tests.support.chat import Bot, Scene

WAITS = "My books do not add up, and whoever runs me is told. Until then I book nothing new."


@pytest.fixture
async def bot(url: str) -> AsyncIterator[Bot]:
    opened = await Bot.open(url, Scene())
    await opened.tell(opened.scene.arrive())
    await opened.say("ana", "!tip @ben 8")
    await opened.say("dan", "!request @ana 5")
    await opened.say("ana", '!poll "Where?" "Park" "Café"')
    yield opened
    await opened.close()


class _Spoil:
    """Somebody changes a balance by hand, past the bot, and back."""

    def __init__(self, core: Bot) -> None:
        self.core = core

    async def by(self, units: int) -> None:
        sql = text("UPDATE accounts SET balance = balance + :units WHERE owner = 2")

        def act(connection: Connection) -> None:
            connection.execute(sql, {"units": units})

        await _written(self.core, act)


async def _written(bot: Bot, act: Callable[[Connection], None]) -> None:
    store = bot.core.store
    if store.shared is not None:
        await store.shared.apart(act)
        return
    path = make_url(bot.url).database
    assert path is not None

    def write() -> None:
        engine = writer_engine(Path(path))
        with engine.connect() as connection, connection.begin():
            act(connection)
        engine.dispose()

    await asyncio.to_thread(write)


async def _checked(bot: Bot) -> tuple[dict[int, str], list[tuple[int, list[str]]]]:
    noted: list[tuple[int, list[str]]] = []
    clock = bot.scene.clock
    checking = Checking(bot.url, 24, bot.core, clock, lambda at, wrong: noted.append((at, wrong)))
    found = await checking.check()
    await bot.core.run_due(clock.now())
    await bot.core.settle()
    return found, noted


async def test_books_in_order_are_left_alone(bot: Bot) -> None:
    before = bot.scene.heard()
    found, noted = await _checked(bot)
    assert found == {1: ""}
    assert noted == [(bot.scene.clock.now(), [])]
    assert bot.scene.heard() == before
    assert await bot.say("ana", "!tip @ben 1") == ["ana gave ben 1 point. [Undo]"]


async def test_books_that_do_not_add_up_book_nothing_until_they_do(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    spoil, scene = _Spoil(bot), bot.scene
    await spoil.by(1)
    with caplog.at_level(logging.ERROR):
        found, noted = await _checked(bot)
    assert found[1] == "The account member/2 should stand at 8.00, not at 8.01."
    assert noted[0][1] == [found[1]]
    told = [each for each in caplog.records if getattr(each, "for_operator", False)]
    assert "books of community 1 do not add up" in told[0].getMessage()
    assert scene.heard()[-1].startswith("My books of this community do not add up.")

    def head(connection: Connection) -> tuple[object, ...]:
        return tuple(connection.execute(text("SELECT entries, head FROM communities")).one())

    before = await bot.core.store.read(head)
    assert await bot.say("ana", "!tip @ben 1") == [WAITS]
    assert await bot.say("ben", "!vote 1 A") == [WAITS]
    assert (await bot.say("cara", "!balance"))[0].startswith("You are at 0 points.")
    await bot.tell(scene.react("cara", scene.message_of(scene.shown[-1]), "🇦"))
    # Not by the clock either: the request would lapse and the vote close by now.
    scene.tick(9 * DAY)
    await bot.core.run_due(scene.clock.now())
    await bot.core.settle()
    assert await bot.core.store.read(head) == before
    # Told once, however often it is found.
    await _checked(bot)
    assert sum("do not add up" in each for each in scene.heard() if each != WAITS) == 1

    await spoil.by(-1)
    found, _ = await _checked(bot)
    assert found == {1: ""}
    assert any("were checked again and add up" in each for each in scene.heard()), scene.heard()
    # What would have ended meanwhile is open for some time yet.
    assert "Counted in 1" in "".join(await bot.say("ben", "!vote 1 A"))
    assert await bot.say("ana", "!tip @ben 1") == ["ana gave ben 1 point. [Undo]"]
    assert await bot.check()


async def test_what_cannot_be_checked_is_said_and_stops_nothing(bot: Bot) -> None:
    checking = Checking("sqlite:////nowhere/books.db", 24, bot.core, bot.scene.clock)
    with pytest.raises(RuntimeError, match="nowhere"):
        await checking.check()
    assert await bot.say("ana", "!tip @ben 1") == ["ana gave ben 1 point. [Undo]"]
