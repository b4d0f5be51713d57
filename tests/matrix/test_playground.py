"""A homeserver, the bot and a room to try, said with one word; nothing of it stays."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from tests.matrix.member import Member
from tests.support.patience import PATIENCE_SECONDS

BOT = "@purse:localhost"


async def test_anybody_can_try_it_and_nothing_stays(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "COMMONPURSE_MATRIX__USER": "@other:x"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "playground"),
        stdout=asyncio.subprocess.PIPE,
        env=environment,
    )
    assert process.stdout is not None
    said = ""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while "Ctrl-C" not in said:
                line = (await process.stdout.readline()).decode()
                assert line, said
                said += line
        found = re.search(r"(http://localhost:\d+)\s.*password\s+(\w+)", said, re.DOTALL)
        assert found is not None, said
        url, password = found.groups()
        async with Member(url, "@ben:localhost", password) as ben:
            (room,) = (await ben.call("GET", "joined_rooms"))["joined_rooms"]
            told = await ben.said_by(BOT, room)
            assert any("ana gave ben 8 points for the soup" in each for each in told), told
            await ben.say(room, "!tip @ana:localhost 2")
            await ben.hear_from(room, BOT, "ben gave ana 2 points")
    finally:
        process.send_signal(signal.SIGINT)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await process.communicate()
    assert process.returncode == 0
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - nothing waits for it any more
    async with aiohttp.ClientSession() as http:
        with pytest.raises(aiohttp.ClientConnectionError):
            await http.get(f"{url}/_matrix/client/versions")
