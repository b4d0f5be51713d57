"""Killed without warning, again and again: nothing is lost, said twice or said in clear."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.matrix.settings import MatrixSettings
from tests.matrix.conftest import PASSWORD, MakeMember
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.support.loops import loops
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def process(settings: Path, books: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as a process; leaving kills it."""
    log = (books.parent / "bot.log").open("ab")
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.matrix.killed_bot",
        str(settings),
        str(books),
        cwd=ROOT,
        stdout=log,
        stderr=log,
    )
    try:
        yield started
    finally:
        log.close()
        if started.returncode is None:
            started.kill()
        await started.wait()


@pytest.mark.parametrize("encrypted", [False, True], ids=["clear", "encrypted"])
async def test_killed_in_the_middle_of_everything(
    encrypted: bool, settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    dice = random.Random(7)
    config = settings.model_dump(mode="json") | {"password": PASSWORD, "encryption": encrypted}
    file, books = tmp_path / "settings.json", tmp_path / "books.db"
    file.write_text(json.dumps(config))
    plain = await member("ana")
    async with EncryptedMember(plain, tmp_path / "ana") as ana:
        room = await plain.make_room(settings.user, initial_state=[ENCRYPTION] if encrypted else [])
        async with process(file, books):
            await ana.see(room, settings.user)
            await ana.say(room, "0")
            await ana.hear("got 0")
        said = 1
        for _ in range(loops(8)):
            async with process(file, books):
                for _ in range(4):
                    if dice.random() < 0.4:
                        await ana.rotate(room)
                    await ana.say(room, str(said))
                    said += 1
                # Killed right after one of the answers, or anywhere between start and end.
                if dice.random() < 0.6:
                    await ana.hear(f"got {dice.randrange(said - 4, said)}")
                else:
                    await ana.listen(dice.uniform(0.2, 1.6))
        async with process(file, books):
            await ana.say(room, "last")
            await ana.hear("got last")
            wanted = sorted([*(f"got {number}" for number in range(said)), "got last"])
            async with asyncio.timeout(PATIENCE_SECONDS):
                while len(heard(ana)) < len(wanted):
                    await ana.sync()
        assert sorted(heard(ana)) == wanted
        assert ana.unread == []
        if encrypted:
            assert await ana.clear_in(room) == []


def heard(ana: EncryptedMember) -> list[str]:
    return [body for _, body, _ in ana.read if body.startswith("got")]
