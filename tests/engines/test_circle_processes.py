"""Two processes on one database, both there when a round of a circle is due."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator

import pytest_asyncio
from sqlalchemy import Connection

from bot.clock import DAY
from storage import schema
from storage.circles.state import read_circle
from tests.engines.test_two_processes import Pair
from tests.support import audit


@pytest_asyncio.fixture
async def both(postgres_url: str) -> AsyncIterator[Pair]:
    opened = await Pair.open(postgres_url)
    yield opened
    await opened.close()


async def test_each_round_is_paid_out_once_though_both_are_there_for_it(both: Pair) -> None:
    await both.one.say("ana", "!circle new Two amount=5 every=week seats=2")
    await both.one.say("ana", "!circle join Two 1")
    await both.two.say("ben", "!circle join Two 2")
    clock = both.matrix.clock
    for days in (9, 7):
        later = clock.now() + days * DAY
        # Both look at their clocks at the same instant, and again.
        clock.set(later)
        await asyncio.gather(*(bot.core.run_due(later) for bot in (both.one, both.two) * 3))
        await both.settle()

    def look(connection: Connection) -> None:
        (row,) = audit.rows(connection, schema.circles)
        circle = read_circle(row["body"])
        assert circle.stage == "ended"
        assert [(each.seat, each.pot) for each in circle.rounds] == [(1, 10_00), (2, 10_00)]
        acts = Counter(
            json.loads(entry["detail"])["act"]
            for entry in audit.rows(connection, schema.entries)
            if entry["kind"] in ("payout", "contribution")
        )
        assert acts == {"due": 2, "close": 2, "pay": 4}

    await both.one.core.store.read(look)
    said = [words for words in both.matrix.heard() if "Your turn" in words]
    assert len(said) == 2
    await both.one.check(by_acts=False)
