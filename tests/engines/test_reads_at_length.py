"""What may take long is read at length, on both engines, and is answered all the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storage import export
from storage.ledger.verify import verify
from tests.support.chat import Bot, Scene


def noted(way: Callable[..., Any], name: str, seen: list[str]) -> Callable[..., Any]:
    async def looked(*given: Any, **named: Any) -> Any:
        found = await way(*given, **named)
        if named:  # An answer to somebody, that is, and nothing the process looks up for itself.
            seen.append(name)
        return found

    return looked


async def test_exports_and_later_pages_are_read_at_length(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = await Bot.open(url, Scene())
    await bot.tell(bot.scene.arrive())
    try:
        for _ in range(11):
            await bot.say("ana", "!tip @ben 1 for the soup")
        seen: list[str] = []
        shared = bot.core.store.shared is not None
        for name in ("read", "study", *["peek"] * shared):
            way = getattr(bot.core.store, name)
            monkeypatch.setattr(bot.core.store, name, noted(way, name, seen))
        answers = {
            words: "\n".join(await bot.say("ana", words))
            for words in (
                "!balance",
                "!me history",
                "!me export",
                "!me export page=1",
                "!mod audit page=1",
            )
        }
        # A balance is there at a glance on a server; a history is looked for, then begun again.
        short = ["peek", "peek", "read"] if shared else ["read", "read"]
        assert seen == [*short, "study", "study", "study"]
        assert "ben" in answers["!me history"]
        assert "for the soup" in answers["!me export"]
        assert answers["!me export"] == answers["!me export page=1"]
    finally:
        await bot.close()


async def test_books_can_be_verified_and_exported_in_the_running_bot(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = await Bot.open(url, Scene())
    await bot.tell(bot.scene.arrive())
    try:
        for _ in range(3):
            await bot.say("ana", "!tip @ben 1")
        summary = await bot.core.store.study(lambda connection: verify(connection, 1))
        assert summary == await bot.core.store.read(lambda connection: verify(connection, 1))
        assert summary.entries >= 3
        # An export fetches row after row, by a cursor that stays open meanwhile.
        monkeypatch.setattr(export, "_AT_ONCE", 2)
        exported = await bot.core.store.study(lambda connection: [*export.rows(connection, 1)])
        assert exported == await bot.core.store.read(lambda c: [*export.rows(c, 1)])
        assert sum(row["kind"] == "tip" for row in exported) == 6
        # Whoever stops in the middle leaves nothing open.
        first = await bot.core.store.study(lambda c: next(export.rows(c, 1)))
        assert first == exported[0]
    finally:
        await bot.close()
