"""Kill -9 in a loop, under load: every confirmed tip is in the books once, and none is twice."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from storage import outbox, schema
from tests.support import audit
from tests.support.chat import Bot
from tests.support.killing import let_live
from tests.support.loops import loops
from tests.support.victim import Lasting, keys_beside, load


async def test_kill_minus_nine_under_load(url: str, tmp_path: Path) -> None:
    seed, count = 11, 260
    chance = random.Random(seed)
    platform = tmp_path / "platform"
    command = [
        sys.executable,
        "-P",
        "-m",
        "tests.support.victim",
        url,
        str(platform),
        str(seed),
        str(count),
    ]
    confirmed: list[str] = []
    kills = 0
    while True:
        # Often enough in the first moments, when what was left over is taken up.
        lines = chance.choice([1, 2, chance.randint(3, 60)]) if kills < loops(7) else None
        printed, ended = await asyncio.to_thread(let_live, command, lines)
        confirmed += printed
        if ended:
            break
        kills += 1
    assert kills >= 3
    await _check(url, platform, load(seed, count), confirmed)


async def _check(url: str, platform: Path, said: list[Any], confirmed: list[str]) -> None:
    scene = Lasting(path=platform, aloud=False)
    scene.connect()
    scene.clock.set(said[-1].received_at)
    bot = await Bot.open(url, scene, vault=keys_beside(platform))
    await bot.core.settle()
    await bot.check()
    before = await bot.core.store.read(audit.dump)
    # Everything comes once more: saved and unsaved, it changes nothing and says nothing.
    size = _size(platform)
    # Not talk, of which no more is ever heard again than a few seconds.
    again = [event for event in said if not getattr(event, "text", "").endswith("people came")]
    assert len(again) < len(said)
    await bot.core.take_in((scene.platform, scene.account), again, "again")
    for event in again:
        await bot.core.tell(event)
    await bot.core.settle()
    after = await bot.core.store.read(audit.dump)
    news = audit.news(before, after)
    assert news == [], "\n".join(news)
    assert {n: r for n, r in after.items() if n != "positions"} == {
        n: r for n, r in before.items() if n != "positions"
    }
    assert _size(platform) == size
    assert await bot.core.store.read(outbox.waiting) == []
    await bot.core.store.read(lambda c: _entries(c, platform, said, confirmed))
    await bot.close()


def _size(path: Path) -> int:
    return path.stat().st_size


def _entries(connection: Connection, platform: Path, said: list[Any], confirmed: list[str]) -> None:
    lines = [json.loads(line) for line in platform.read_text("utf-8").splitlines()]
    shown = {line["id"]: line for line in lines}
    # A second try has the words of the first, so that the platform may drop it.
    assert all(shown[line["id"]] == line for line in lines)
    numbers = {row["number"]: row["event_id"] for row in audit.rows(connection, schema.events)}
    tips = Counter(
        numbers[entry["event"]]
        for entry in audit.rows(connection, schema.entries)
        if entry["kind"] == "tip"
    )
    assert set(tips.values()) == {1}
    told = Counter(
        line["to"]
        for line in shown.values()
        if line["kind"] == "send" and (" gave " in line["text"] or " shared " in line["text"])
    )
    assert told == tips
    # Every answer that somebody saw is kept, and every one that is kept was seen.
    assert set(shown) == {row["delivery_id"] for row in audit.rows(connection, schema.outbox)}
    assert set(confirmed) <= {line["to"] for line in shown.values()} | {"None"}
    commands = {event.event_id for event in said if getattr(event, "text", "").startswith("!")}
    assert commands <= set(numbers.values())
    assert len(tips) > len(commands) // 4
