"""Malformed events, grown from what a real Synapse tells: no fault escapes, listening goes on."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import time
from pathlib import Path
from typing import Any

from bot.matrix.settings import MatrixSettings
from tests.matrix.played import Json, PlayedServer
from tests.matrix.whole import whole_bot
from tests.support.loops import is_long
from tests.support.spoiling import JUNK, spoiled

EVENTS = 100_000 if is_long() else 400
AT_ONCE = 50
BOT, ANA, BEN = "@purse:localhost", "@ana:localhost", "@ben:localhost"
CANARY = "!canary:localhost"

REAL: list[Json] = [
    json.loads(line)
    for line in Path(__file__).with_name("real_sync.jsonl").read_text("utf-8").splitlines()
]
"""What Synapse 1.163 told the bot of a room's life: an invitation, joining, messages with pills and
threads, an edit, reactions, redactions, a poll, a photo, names, leaving, an upgrade, a kick."""

HERE: list[Any] = [
    *JUNK,
    {"type": "m.room.message"}, "@ben:localhost", "$gone", "!room:localhost",
    {"event_id": "$gone", "rel_type": "m.replace"}, "\ud800", "m.room.member", {"a": {"b": {}}},
]  # fmt: skip


def _rooms(section: str) -> list[tuple[str, Json]]:
    return [each for answer in REAL for each in answer["rooms"].get(section, {}).items()]


class Junk:
    """Answers to the sync: malformed events in one room, and a good command in another."""

    def __init__(self) -> None:
        self.dice, self.number = random.Random(11), 0
        self.room, self.joined = _rooms("join")[0]
        self.seeds = [
            event
            for _, news in _rooms("join")
            for part in ("state", "timeline")
            for event in news.get(part, {}).get("events", [])
        ]
        self.answers = [answer["rooms"] for answer in REAL]

    def arriving(self) -> Json:
        """The bot is in both rooms: so far nothing is wrong."""
        return {"rooms": {"join": {self.room: self.joined, CANARY: self.joined}}}

    def next(self) -> tuple[Json, str]:
        """An answer, and the id of the command in it."""
        events = []
        for _ in range(AT_ONCE):
            self.number += 1
            fresh = {**self.dice.choice(self.seeds), "event_id": f"$junk{self.number}"}
            events.append(spoiled(fresh, HERE, self.dice))
        rooms = {"join": {self.room: {"timeline": {"events": events}}}}
        if self.dice.random() < 0.3:
            other = spoiled(self.dice.choice(self.answers), HERE, self.dice)
            rooms = {**other, **rooms} if isinstance(other, dict) else rooms
        good, at = f"$good{self.number}", time.time_ns() // 1_000_000
        giver, taker = (ANA, BEN) if self.number // AT_ONCE % 2 else (BEN, ANA)
        name = taker[1:4]
        content = {
            "msgtype": "m.text",
            "body": f"!tip {name} 1",
            "format": "org.matrix.custom.html",
            "formatted_body": f'!tip <a href="https://matrix.to/#/{taker}">{name}</a> 1',
        }
        event = {"type": "m.room.message", "sender": giver, "content": content, "event_id": good}
        news = {"timeline": {"events": [{**event, "origin_server_ts": at}]}}
        return {"rooms": {**rooms, "join": {**rooms["join"], CANARY: news}}}, good


async def test_whatever_is_told_listening_goes_on_and_nothing_piles_up(tmp_path: Path) -> None:
    async with PlayedServer(BOT) as server:
        settings = MatrixSettings(
            homeserver=server.url,
            user=BOT,
            password="x",
            data_dir=tmp_path / "matrix",
            encryption=False,
            display_name="",
            command_descriptions=False,
        )
        junk, objects = Junk(), list[int]()
        async with whole_bot(settings, tmp_path) as core:
            server.say(junk.arriving())
            rounds = EVENTS // AT_ONCE
            for number in range(rounds):
                answer, good = junk.next()
                server.say(answer)
                await server.answered(good)
                assert server.answers.pop(good) == 1
                server.answers.clear()
                if number in (rounds // 2, rounds - 1):
                    await core.settle()
                    gc.collect()
                    objects.append(len(gc.get_objects()))
            assert server.repeats == 0, "an answer was asked for again"
            assert server.faults == []
            assert len(asyncio.all_tasks()) < 60
            assert objects[1] - objects[0] < rounds * 400
