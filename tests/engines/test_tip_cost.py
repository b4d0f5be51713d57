"""What a tip costs, in things that can be counted: the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from commands.engine.items import Delivered, HandleEvent, Under
from commands.engine.session import Session
from tests.support.chat import Bot, Scene

TIPS = 20


class Counted(Session):
    """Units of work, each by the kinds of its items."""

    def __init__(self, session: Session) -> None:
        vars(self).update(vars(session))
        self.units: list[list[type]] = []

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        inner = [each.item if isinstance(each, Under) else each for each in items]
        self.units.append([type(each) for each in inner])
        return super().take(connection, items)


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
    assert units[0] == [HandleEvent]
    # A very slow machine may take longer for a tip than a note waits.
    assert units[1:].count([Delivered, HandleEvent]) > TIPS // 2
    await bot.core.settle()
    assert sum(each.count(Delivered) for each in units) == TIPS
    await bot.close()
