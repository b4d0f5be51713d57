"""What a member reads when a command cannot be decided: never that it is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from commands.engine import dispatch
from storage.errors import LeaseLost
from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server


async def broken(*_: Any, **__: Any) -> Any:
    raise OSError("the disk is gone")


async def test_what_cannot_be_looked_up_beside_the_turns_is_decided_in_one(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        with monkeypatch.context() as patched:
            patched.setattr(bot.core.store, "read", broken)
            await ana.slash(garden, "balance")
        await garden.until(ana, "You are at -1 point. You can give 99 more.")


@pytest.mark.parametrize("command", ["balance", "undo"])
async def test_a_fault_of_ours_is_called_one(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        with monkeypatch.context() as patched:
            patched.setattr(dispatch, "listen", lambda _: 1 / 0)
            await ana.slash(garden, command)
        told = await garden.until(ana, "went wrong on my side, and nothing was changed")
        assert told.is_ephemeral
        assert await bot.balances() == {"ana": -100, "ben": 100}


@pytest.mark.parametrize("error", [LeaseLost("not ours"), OSError("the disk is gone")])
async def test_what_was_not_decided_here_is_not_called_done(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    async def undecided(*_: Any, **__: Any) -> Any:
        raise error

    async with purse(server, tmp_path, patience_seconds=0.3) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        monkeypatch.setattr(bot.core._intake, "_hear", undecided)
        tip = ana.slash(garden, "tip", to=ben, amount="8")
        await ben.slash(garden, "balance")
        assert tip.answer_type is None
