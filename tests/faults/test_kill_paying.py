"""Kill -9 in a loop while spends are decided and paid: each is paid once, or not yet."""

from __future__ import annotations

import asyncio
import random
import sys
from collections import Counter
from pathlib import Path

from tests.support.killing import let_live
from tests.support.ledger import Ledger
from tests.support.loops import loops
from tests.support.paying_victim import AMOUNT, load


async def test_kill_minus_nine_while_a_spend_is_paid(url: str, tmp_path: Path) -> None:
    chance = random.Random(7)
    platform = tmp_path / "platform"
    command = [sys.executable, "-P", "-m", "tests.support.paying_victim", url, str(platform)]
    kills, asked = 0, len(load()) - 2
    while True:
        # The first time in the votes, then each time a few messages into the closes and payments.
        lines = None if kills >= loops(3) else asked if not kills else chance.randint(1, 4)
        _, ended = await asyncio.to_thread(let_live, command, lines)
        if ended:
            break
        kills += 1
        await paid_at_most_once(url)
    assert kills >= 3
    assert await paid_at_most_once(url) == {"proposal/1": 1, "proposal/2": 1}


async def paid_at_most_once(url: str) -> Counter[str]:
    """How often each proposal was paid, by the books as they lie there."""
    ledger = await Ledger.reopen(url)
    tables = await ledger.dump()
    await ledger.close()
    spends = [each for each in tables["entries"] if each["kind"] == "spend"]
    paid = Counter(str(each["cause"]) for each in spends)
    assert not paid or max(paid.values()) == 1
    given = sum(each["kind"] == "donate" for each in tables["entries"])
    [purse] = [each for each in tables["accounts"] if each["kind"] == "treasury"]
    assert purse["balance"] == 100 * (50 * given - AMOUNT * paid.total())
    return paid
