"""What cannot be read of the gateway costs one event: the session goes on, all else is heard."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server

ODD: list[tuple[str, Any]] = [
    ("MESSAGE_CREATE", {}),
    ("MESSAGE_CREATE", None),
    ("MESSAGE_CREATE", {"id": "x", "channel_id": "5", "author": []}),
    ("MESSAGE_UPDATE", {"id": 7}),
    ("INTERACTION_CREATE", {"type": 2}),
    ("INTERACTION_CREATE", []),
    ("MESSAGE_REACTION_ADD", {"emoji": None}),
    ("MESSAGE_REACTION_REMOVE", "gone"),
    ("GUILD_CREATE", {"id": "no number"}),
    ("GUILD_UPDATE", {"id": 5, "roles": 5}),
    ("GUILD_MEMBER_UPDATE", {}),
    ("CHANNEL_CREATE", {"guild_id": "1", "type": "new"}),
    ("THREAD_CREATE", 5),
    ("RESUMED", None),
    ("USER_UPDATE", {"id": {}}),
]
"""Events that no parser of discord.py's takes."""

BROKEN: list[str | bytes] = [
    "",
    "{",
    "null",
    "5",
    "[]",
    '"text"',
    "[" * 100_000,
    '{"op": 0, "t": ["MESSAGE_CREATE"], "s": null, "d": {}}',
    '{"op": 0, "t": "MESSAGE_CREATE", "s": "seven", "d": {}}',
    '{"op": 0, "t": "MESSAGE_CREATE", "s": {}, "d": {}}',
    '{"op": "zero", "t": null, "s": null, "d": null}',
    '{"op": 11}',
    '{"op": 99, "d": {"_": 1}}',
]
"""Frames that are no events at all."""


def compressed(text: bytes) -> bytes:
    packing = zlib.compressobj()
    return packing.compress(text) + packing.flush(zlib.Z_SYNC_FLUSH)


async def test_an_event_that_cannot_be_read_costs_that_event(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        for name, data in ODD:
            server.gateway.dispatch(name, data)
            await ana.slash(garden, "tip", to=ben, amount="1")
        for frame in [*BROKEN, compressed(b"\xff\xfe")]:
            server.gateway.send_raw(frame)
            await ana.slash(garden, "tip", to=ben, amount="1")
        # A session that is taken up again is given the odd ones once more.
        server.gateway.drop()
        await ana.slash(garden, "tip", to=ben, amount="1")
        count = len(ODD) + len(BROKEN) + 2
        assert await bot.balances() == {"ana": -100 * count, "ben": 100 * count}
        assert len(server.gateway.identifies) == 1
        assert len(server.gateway.resumes) == 1


async def test_a_stream_that_breaks_is_taken_up_where_it_was(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        for number in range(1, 3):
            server.gateway.send_raw(b"no stream\x00\x00\xff\xff")
            # Said while nobody listens.
            await ana.slash(garden, "tip", to=ben, amount="1")
            assert len(server.gateway.resumes) == number
        assert len(server.gateway.identifies) == 1
        assert await bot.balances() == {"ana": -200, "ben": 200}


async def test_a_stream_that_always_breaks_at_the_same_place_is_left_for_a_new_one(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.discord.gateway._MOST_RESUMES", 1)
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        server.gateway.breaks_resumes = True
        server.gateway.send_raw(b"no stream\x00\x00\xff\xff")
        await server.until(lambda: len(server.gateway.identifies) == 2)
        await server.gateway.connected()
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")


async def test_what_no_session_can_be_without_is_asked_for_again(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    server.gateway.odd_readies = 1
    async with purse(server, tmp_path):
        await server.until(lambda: len(server.gateway.identifies) == 2)
        await server.gateway.connected()
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")
