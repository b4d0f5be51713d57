"""A delivery is noted a moment later: what asks for it meanwhile, and a kill before that."""

from __future__ import annotations

from typing import Any

import pytest

from storage import schema
from tests.support import audit
from tests.support.chat import Bot, Scene
from tests.support.patience import PATIENCE_SECONDS


@pytest.fixture(autouse=True)
def _a_long_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A note begins when something is asked of the store, and not by itself."""
    for engine in ("sqlite", "postgres"):
        monkeypatch.setattr(f"storage.drivers.{engine}.JOINS_WITHIN_SECONDS", PATIENCE_SECONDS)


async def begun(url: str) -> Bot:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive(), scene.say("ana", "!tip @ben 1"))
    await scene.news()
    return bot


def lose(store: Any) -> None:
    """What waits to be joined to something is lost, as by kill -9."""
    waiting = store._joining.values() if isinstance(store._joining, dict) else [store._joining]
    for future in [future for each in waiting for _, future in each]:
        future.cancel()
    store._joining.clear()


async def test_a_press_at_once_finds_the_message_whose_delivery_is_not_noted_yet(url: str) -> None:
    bot = await begun(url)
    scene = bot.scene
    await bot.core.tell(scene.say("ana", "!tip @ben 60"))
    await scene.news()
    await bot.core.tell(scene.react("ana", scene.message_of(scene.shown[-1])))
    await bot.core.settle()
    assert await bot.balances() == {"ana": -6_100, "ben": 6_100}
    await bot.close()


async def test_a_kill_before_the_note_has_it_tried_again_under_its_old_id(url: str) -> None:
    bot = await begun(url)
    scene = bot.scene
    await bot.core.tell(scene.say("ana", "!tip @ben 2"))
    await scene.news()
    last, shown = scene.tries[-1], len(scene.shown)
    lose(bot.core.store)
    await bot.close()
    again = await Bot.open(url, scene)
    await again.core.settle()
    assert scene.tries.count(last) == 2
    assert len(scene.shown) == shown
    said = await again.core.store.read(lambda c: audit.rows(c, schema.outbox))
    assert [row["waiting"] for row in said] == [0] * len(said)
    assert await again.balances() == {"ana": -300, "ben": 300}
    await again.check()
    await again.close()
