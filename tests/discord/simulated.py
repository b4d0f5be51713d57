"""The real bot on a real store, on SimCord: the whole command tree without a wire."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import discord
import simcord
from pydantic import SecretStr

from bot.app import open_core, seeded_salt
from bot.clock import SECOND
from bot.discord.adapter import DiscordAdapter
from bot.discord.settings import DiscordSettings
from bot.running.core import Core
from tests.discord.purse import Purse, token_of
from tests.support.patience import PATIENCE_SECONDS


class SimulatedClock:
    """SimCord's days begin with 2026, and so must ours: what is said long ago is asked about."""

    def __init__(self) -> None:
        self._start = 1_767_225_600_000_000 + SECOND
        self._since = time.monotonic_ns()

    def now(self) -> int:
        return self._start + (time.monotonic_ns() - self._since) // 1000


class Patient(simcord.Env):
    """SimCord that waits for what it needs: by itself it gives a start five seconds."""

    async def _settle_internal(self, **how: Any) -> None:
        await super()._settle_internal(**how | {"timeout": PATIENCE_SECONDS})


class Patiently(simcord.run):
    """`simcord.run` with it."""

    def __init__(self, bot: discord.Client, **options: Any) -> None:
        self._env = Patient(bot, **options)


BOT = 1456074443980800001
"""The id that SimCord gives to the bot; an adapter must know its own before it logs in."""


def v2_text(message: Any) -> str:
    """The words of a Components V2 message, without the escapes."""
    found = [each["content"] for each in walk(message.components) if each["type"] == 10]
    return "\n".join(found).replace("\\", "")


def walk(components: Any) -> Any:
    for component in components:
        each = component if isinstance(component, dict) else component.to_dict()
        yield each
        yield from walk(each.get("components", []))
        if "component" in each:
            yield from walk([each["component"]])


def labels(message: Any) -> list[str]:
    return [each["label"] for each in walk(message.components) if each["type"] == 2]


@contextlib.asynccontextmanager
async def simulated(folder: Path, **settings: object) -> AsyncIterator[tuple[Any, Purse]]:
    """SimCord's environment and the bot in it."""
    given = DiscordSettings.model_validate({"token": SecretStr(token_of(BOT)), **settings})
    clock = SimulatedClock()
    made: list[DiscordAdapter] = []

    def attach(core: Core) -> list[DiscordAdapter]:
        made.append(DiscordAdapter(given, core, clock))
        return made

    core = await open_core(
        f"sqlite:///{folder / 'books.db'}",
        clock,
        salt=seeded_salt("simcord"),
        attach=attach,
    )
    try:
        async with Patiently(made[0].client(), shard_count=1) as env:
            yield env, Purse(core, made[0])
            await made[0].close()
    finally:
        await core.close()
