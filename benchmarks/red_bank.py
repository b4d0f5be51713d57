"""Red-DiscordBot's bank on its JSON driver, to be run by the Python of an environment that has it.

It reads "alone COUNT" or "together COUNT" from its standard input and answers each with a line of
JSON: transfers a second, and the longest that 99 of 100 took. `benchmarks.speed` starts it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import Any

IN_FLIGHT = 100


@dataclass(frozen=True)
class Guild:
    """As much of discord.py's as the bank asks for."""

    id: int = 1


@dataclass(frozen=True)
class Member:
    """As much of discord.py's as the bank asks for."""

    id: int
    guild: Guild = Guild()

    @property
    def display_name(self) -> str:
        return f"m{self.id}"


async def open_bank(folder: str, accounts: int) -> Any:
    from redbot.core import bank, data_manager

    data_manager.basic_config = {
        "DATA_PATH": folder,
        "COG_PATH_APPEND": "cogs",
        "CORE_PATH_APPEND": "core",
        "STORAGE_TYPE": "JSON",
        "STORAGE_DETAILS": {},
    }
    await bank._init()  # noqa: SLF001 - how Red itself opens its bank
    config: Any = bank._config  # noqa: SLF001 - all accounts in one write, not a write each
    held = {
        str(number): {"name": f"m{number}", "balance": 1_000_000, "created_at": 0}
        for number in range(1, accounts + 1)
    }
    await config._get_base_group(config.MEMBER, "1").set(held)  # noqa: SLF001 - all accounts in one write, not a write each
    return bank


async def main(accounts: int) -> None:
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="commonpurse-red-") as folder:
        bank = await open_bank(folder, accounts)
        members = [Member(number) for number in range(1, accounts + 1)]
        step = 0

        async def transfer() -> float:
            nonlocal step
            step += 1
            giver, taker = members[step % accounts], members[(step * 7 + 1) % accounts]
            if giver is taker:
                taker = members[(step * 7 + 2) % accounts]
            begun = time.perf_counter()
            await bank.transfer_credits(giver, taker, 1)
            return time.perf_counter() - begun

        print("ready", flush=True)  # noqa: T201 - answers go to whoever started it
        while line := await asyncio.to_thread(sys.stdin.readline):
            how, count = line.split()
            took: list[float] = []
            left = iter(range(int(count)))

            async def keep_on(took: list[float] = took, left: Any = left) -> None:
                for _ in left:
                    took.append(await transfer())  # noqa: PERF401 - all add to the same list

            begun = time.perf_counter()
            await asyncio.gather(*(keep_on() for _ in range(IN_FLIGHT if how == "together" else 1)))
            rate = len(took) / (time.perf_counter() - begun)
            p99 = sorted(took)[int(len(took) * 0.99) - 1]
            print(json.dumps({"rate": rate, "p99": p99}), flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
