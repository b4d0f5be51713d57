"""What the operator is told, and how seldom; nobody else reads it, and it quotes nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest
import structlog

from bot import logs
from bot.clock import MINUTE
from bot.running.notices import QUIET_SECONDS, Notices
from commands.engine.session import FOR_OPERATOR
from commands.values.events import Said
from tests.support.chat import Bot, Scene


async def _told(scene: Scene, count: int) -> list[str]:
    """The first lines told to the operator alone, once so many have come."""
    while True:
        found = [d.reply.plain() for d in scene.shown if d.to == "@mia:here" and d.private]
        if len(found) >= count:
            return found
        await scene.news()


def _ahead(event: Said, span: int) -> Said:
    return replace(event, at=event.received_at + span)


async def test_a_clock_that_is_behind_is_told_once_an_hour(sqlite_file_url: str) -> None:
    scene, hours = Scene(), [0.0]
    bot = await Bot.open(sqlite_file_url, scene)
    await bot.tell(scene.arrive())
    notices = Notices(
        (("matrix", "@mia:here"), ("discord", "12")), bot.core.adapters, lambda: hours[0]
    )
    async with notices.running():
        await bot.tell(_ahead(scene.say("ana", "!tip @ben 1 for a secret"), 2 * MINUTE))
        words = (
            "For whoever runs me: this machine's clock is behind matrix's by over a minute: what"
            " is due waits"
        )
        assert await _told(scene, 1) == [words]
        # Well again, and behind again within the hour: it is not said anew.
        await bot.tell(scene.say("ana", "hello"))
        await bot.tell(_ahead(scene.say("ana", "hello"), 2 * MINUTE))
        await bot.tell(scene.say("ana", "hello"))
        hours[0] += QUIET_SECONDS
        await bot.tell(_ahead(scene.say("ana", "hello"), 2 * MINUTE))
        assert await _told(scene, 2) == [words, words]
    assert not any("secret" in words for words in await _told(scene, 2))
    await bot.close()


async def test_no_secret_is_told_to_the_operator_either(
    sqlite_file_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_hidden", [])
    logs.hide("swordfish")
    scene = Scene()
    bot = await Bot.open(sqlite_file_url, scene)
    await bot.tell(scene.arrive())
    async with Notices((("matrix", "@mia:here"),), bot.core.adapters).running():
        structlog.get_logger("bot").error("lost purse:%s@db", "swordfish", **FOR_OPERATOR)
        assert await _told(scene, 1) == ["For whoever runs me: lost purse:…@db"]
    await bot.close()


async def test_an_operator_who_cannot_be_reached_keeps_nothing_up(sqlite_file_url: str) -> None:
    scene = Scene()
    bot = await Bot.open(sqlite_file_url, scene)
    await bot.tell(scene.arrive())
    async with Notices((("discord", "12"),), bot.core.adapters).running():
        await bot.tell(_ahead(scene.say("ana", "!tip @ben 1"), 2 * MINUTE))
    assert scene.heard()[-1] == "ana gave ben 1 point. [Undo]"
    await bot.close()
