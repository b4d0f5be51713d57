"""Kill -9 in a loop while votes close: each is decided once, and its room reads that once."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections import Counter
from pathlib import Path

from storage import schema
from tests.support import audit
from tests.support.chat import Bot
from tests.support.closing_victim import END, POLLS
from tests.support.killing import let_live
from tests.support.loops import loops
from tests.support.victim import Lasting, keys_beside


async def test_kill_minus_nine_while_votes_close(url: str, tmp_path: Path) -> None:
    chance = random.Random(5)
    platform = tmp_path / "platform"
    module = "tests.support.closing_victim"
    command = [sys.executable, "-P", "-m", module, url, str(platform)]
    kills, asked = 0, 5 * POLLS
    while True:
        # The first time in the votes, then each time a few messages into the closes.
        lines = None if kills >= loops(3) else asked if not kills else chance.randint(1, 6)
        _, ended = await asyncio.to_thread(let_live, command, lines)
        if ended:
            break
        kills += 1
    assert kills >= 3
    scene = Lasting(path=platform, aloud=False)
    scene.connect()
    scene.clock.set(END + 1_000_000_000)
    bot = await Bot.open(url, scene, vault=keys_beside(platform))
    await bot.core.settle()
    await bot.check()
    entries = await bot.core.store.read(lambda c: audit.rows(c, schema.entries))
    results = Counter(json.loads(e["detail"])["vote"] for e in entries if e["kind"] == "result")
    assert results == Counter(range(1, POLLS + 1))
    shown = {line["id"]: line for line in map(json.loads, platform.read_text("utf-8").splitlines())}
    told = Counter(
        line["text"].partition(":")[0]
        for line in shown.values()
        if line["kind"] == "send" and "were equal" in line["text"]
    )
    assert told == Counter(map(str, range(1, POLLS + 1)))
    await bot.close()
