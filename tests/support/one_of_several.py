"""A process among several on one database: the real core with adapters for accounts of its own.

Run as `python -m tests.support.one_of_several URL FOLDER LEASE_SECONDS ACCOUNT…`. For each account
the platform is two files in FOLDER: ACCOUNT.said holds the events in their order, ACCOUNT.shown
what was delivered, by whom, and under which epoch of the account's lease. The file `offset` moves
the clock of all of them on.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.app import open_core
from bot.ports import Adapter, Delivery
from bot.running.core import Core
from commands.engine.items import from_raw, raw
from commands.values.events import AnyEvent

PLATFORM = "matrix"
_AT_A_TIME = 8
_OVERLAP = 3
_POLL_SECONDS = 0.02


class MovedClock:
    """The machine's clock, moved on by what the file says."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "offset"

    def now(self) -> int:
        offset = int(self._file.read_text()) if self._file.exists() else 0
        return time.time_ns() // 1000 + offset


class Platform:
    """An account on a platform that remembers everything, and sends again what it has sent."""

    platform = PLATFORM

    def __init__(self, account: str, folder: Path, core: Core) -> None:
        self.account = account
        self._core = core
        self._said = folder / f"{account}.said"
        self._shown = os.open(folder / f"{account}.shown", os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def deliver(self, delivery: Delivery) -> str:
        # As the process believes, which a test holds against what the others have said since.
        lease, _ = self._core._leases._held[f"{self.platform}/{self.account}"]
        line = {
            "id": delivery.id,
            "to": delivery.reply_to,
            "kind": delivery.kind,
            "room": delivery.place.room,
            "text": delivery.reply.plain(),
            "pid": os.getpid(),
            "epoch": lease.epoch,
        }
        os.write(self._shown, (json.dumps(line) + "\n").encode())
        await asyncio.sleep(0)
        return f"$m-{delivery.id}"

    async def run(self) -> None:
        account = (self.platform, self.account)
        start = int(await self._core.position(account) or 0)
        while True:
            said = events_in(self._said)
            if start >= len(said):
                await asyncio.sleep(_POLL_SECONDS)
                continue
            until = min(len(said), start + _AT_A_TIME)
            try:
                await self._core.take_in(
                    account, said[max(0, start - _OVERLAP) : until], str(until)
                )
            except Exception:  # noqa: BLE001 - as a platform does, it sends again what was not taken
                await asyncio.sleep(_POLL_SECONDS)
                continue
            start = until


def events_in(said: Path) -> list[AnyEvent]:
    """What was said so far."""
    return [from_raw(line) for line in _lines(said)]


def say(folder: Path, event: AnyEvent) -> None:
    """Let the platform have an event."""
    with (folder / f"{event.place.account}.said").open("a", encoding="utf-8") as file:
        file.write(raw(event) + "\n")


def shown(folder: Path, account: str) -> list[dict[str, Any]]:
    """What was delivered on an account, in order, second tries included."""
    return [json.loads(line) for line in _lines(folder / f"{account}.shown")]


def _lines(file: Path) -> list[str]:
    """The lines of a file that others write to, without one that is still being written."""
    if not file.exists():
        return []
    whole, _, _ = file.read_bytes().rpartition(b"\n")
    return whole.decode().splitlines()


async def live(url: str, folder: Path, lease_seconds: float, accounts: Sequence[str]) -> None:
    def attach(core: Core) -> Sequence[Adapter]:
        return [Platform(account, folder, core) for account in accounts]

    core = await open_core(url, MovedClock(folder), attach=attach, lease_seconds=lease_seconds)
    await core.serve()


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]), sys.argv[4:]))
