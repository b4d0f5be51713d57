"""Malformed events, grown from real ones: no fault escapes, the session goes on."""

from __future__ import annotations

import asyncio
import gc
import random
from pathlib import Path
from typing import Any

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.support.loops import is_long
from tests.support.spoiling import JUNK, spoiled

EVENTS = 100_000 if is_long() else 400
AT_ONCE = 50

HERE: list[Any] = [
    *JUNK,
    {"id": "1"}, "<@1>", "1970-01-01T00:00:00+00:00",
]  # fmt: skip

HEARD = (
    "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "MESSAGE_REACTION_ADD",
    "MESSAGE_REACTION_REMOVE", "INTERACTION_CREATE",
)  # fmt: skip
"""What the adapter reads; discord.py's own cache of guilds is another matter."""


async def test_whatever_is_sent_the_session_goes_on_and_nothing_piles_up(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    server.world.privileged.add("message_content")
    dice = random.Random(11)
    async with purse(server, tmp_path, message_content=True) as bot:
        # Real ones of every kind, as the server makes them.
        said = await ana.says(garden, f"!tip <@{ben.id}> 1")
        await garden.until(ben, "1 point")
        await ana.edits(said, "!tip more")
        await ben.reacts(said, "🪙")
        await ben.unreacts(said, "🪙")
        await ana.slash(garden, "tip", to=ben, amount="1")
        await ana.deletes(said)
        (session,) = server.gateway.sessions.values()
        seeds = [(each["t"], each["d"]) for each in session.log if each["t"] in HEARD]
        assert {name for name, _ in seeds} == set(HEARD)

        tips, tasks, objects = 2, 0, list[int]()
        for number in range(EVENTS // AT_ONCE):
            for _ in range(AT_ONCE):
                name, data = dice.choice(seeds)
                server.gateway.dispatch(name, spoiled(data, HERE, dice))
            await ana.slash(garden, "tip", to=ben, amount="1")
            tips += 1
            # What the server would play again at a resumption is its own memory.
            session.log.clear()
            if number in (EVENTS // AT_ONCE // 2, EVENTS // AT_ONCE - 1):
                await bot.core.settle()
                gc.collect()
                objects.append(len(gc.get_objects()))
                tasks = len(asyncio.all_tasks())
        balances = await bot.balances()
        # Some junk is a command all the same: what ana gave by hand is there, at least.
        assert balances["ben"] >= 100 * tips or balances["ana"] <= -100 * tips
        assert len(server.gateway.identifies) == 1
        assert tasks < 60
        # The server, in this process, remembers each answer; the malformed leave nothing behind.
        assert objects[1] - objects[0] < EVENTS // AT_ONCE * 400
    server.faults.clear()
