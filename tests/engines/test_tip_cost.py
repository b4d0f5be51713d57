"""What a tip costs, in things that can be counted: the same on every machine."""

from __future__ import annotations

import cProfile
import pstats
from asyncio import selector_events
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from sqlalchemy import Connection, make_url

from commands.engine.items import Delivered, HandleEvent, Under
from commands.engine.session import Foreseen, Session
from commands.values.events import Said
from tests.support.chat import Bot, Scene
from tests.support.patience import PATIENCE_SECONDS
from tests.support.play import Play

TIPS = 12
PEOPLE = tuple(f"m{number}" for number in range(40))


@pytest.fixture(autouse=True)
def _never_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is noted waits for the next tip, however slow the machine is."""
    for engine in ("sqlite", "postgres"):
        monkeypatch.setattr(f"storage.drivers.{engine}.JOINS_WITHIN_SECONDS", PATIENCE_SECONDS)


def tip(scene: Scene, number: int) -> Said:
    giver, taker = PEOPLE[number % 40], PEOPLE[(number * 7 + 1) % 40]
    return scene.say(giver, f"!tip @{taker} 0.01 for the soup")


async def tipped(bot: Bot, count: int) -> None:
    """Tips one after the other, each once the answer to the last was heard."""
    for number in range(count):
        await bot.core.tell(tip(bot.scene, number))
        await bot.scene.news()


async def begun(url: str) -> Bot:
    """People in a room who all have given and taken."""
    scene = Scene(people=PEOPLE)
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await scene.news()
    await tipped(bot, len(PEOPLE))
    await bot.core.settle()
    return bot


class Counted(Session):
    """Units of work, each by the kinds of its items."""

    def __init__(self, session: Session) -> None:
        vars(self).update(vars(session))
        self.units: list[list[type]] = []

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        self._count(items)
        return super().take(connection, items)

    def foresee(self, connection: Connection, items: Sequence[Any]) -> Foreseen | None:
        foreseen = super().foresee(connection, items)
        if foreseen is not None:
            self._count(items)
        return foreseen

    def _count(self, items: Sequence[Any]) -> None:
        inner = [each.item if isinstance(each, Under) else each for each in items]
        self.units.append([type(each) for each in inner])


async def test_tips_one_after_the_other_are_a_commit_each(url: str) -> None:
    """That one was delivered is noted with the next tip, and is in the books when anybody looks."""
    counted: list[Counted] = []

    def count(session: Session) -> Counted:
        counted.append(Counted(session))
        return counted[0]

    scene = Scene()
    bot = await Bot.open(url, scene, wrap=count)
    await bot.tell(scene.arrive(), scene.say("ana", "!tip @ben 1"))
    await scene.news()
    units = counted[0].units
    units.clear()
    for number in range(TIPS):
        await bot.core.tell(scene.say("ana", f"!tip @ben {number + 1}"))
        await scene.news()
    assert units == [[HandleEvent], *[[Delivered, HandleEvent]] * (TIPS - 1)]
    await bot.core.settle()
    assert units[TIPS:] == [[Delivered]]
    await bot.close()


def pages(path: str) -> float:
    """How many there are in a file's log, each with its header."""
    return Path(f"{path}-wal").stat().st_size / 4_120


def test_a_tip_takes_no_more_calls_than_it_did(sqlite_file_url: str) -> None:
    """Reading the words included. Fewer is better: then the bound goes down."""
    Play.make_ready(sqlite_file_url)
    play = Play(sqlite_file_url, Scene(people=PEOPLE))
    play.tell(play.scene.arrive())
    play.hear(*(tip(play.scene, number) for number in range(200)))

    def calls(count: int) -> float:
        tips = [tip(play.scene, number) for number in range(count)]
        profile = cProfile.Profile()
        profile.runcall(play.hear, *tips)
        total: int = vars(pstats.Stats(profile))["total_calls"]
        return total / count

    # By the first of each, statements are put into words.
    calls(1)
    calls(100)
    assert calls(1) < 1_760
    assert calls(100) < 1_460
    play.close()


async def test_nothing_takes_more_round_trips_than_it_did(
    postgres_books_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is something sent to the server, as its answer is waited for before the next is."""
    bot = await begun(postgres_books_url)
    sent: list[int] = []
    write = selector_events._SelectorSocketTransport.write  # type: ignore[attr-defined]

    def counted(transport: Any, data: Any) -> None:
        sent.append(len(data))
        write(transport, data)

    async def alone(number: int) -> None:
        """A tip, and that it was delivered in a unit of work of its own."""
        await bot.core.tell(tip(bot.scene, number))
        await bot.scene.news()
        await bot.core.settle()

    async def trips(act: Callable[[int], Awaitable[object]]) -> float:
        """How many most of them take: the first make connections and prepare what they send, and
        now and then other tasks of the process say something meanwhile."""
        found = []
        for number in range(2 * TIPS):
            sent.clear()
            await act(number)
            found.append(len(sent))
        return median(found)

    with monkeypatch.context() as patch:
        patch.setattr(selector_events._SelectorSocketTransport, "write", counted)  # type: ignore[attr-defined]
        in_a_stream = await trips(lambda _: tipped(bot, 1))
        by_itself = await trips(alone)
        balance = await trips(lambda n: bot.say(PEOPLE[n], "!balance"))
    assert (in_a_stream, by_itself, balance) == (2, 4, 1)
    await bot.close()


async def test_a_tip_writes_no_more_pages_to_the_log_than_it_did(sqlite_file_url: str) -> None:
    bot = await begun(sqlite_file_url)
    path = make_url(sqlite_file_url).database
    assert path is not None
    before = pages(path)
    await tipped(bot, TIPS)
    assert (pages(path) - before) / TIPS < 16
    await bot.close()
