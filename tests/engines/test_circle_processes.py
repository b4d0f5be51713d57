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


async def go_on(both: Pair, days: int) -> None:
    """Both look at their clocks at the same instant, and again."""
    clock = both.matrix.clock
    clock.set(clock.now() + days * DAY)
    await asyncio.gather(*(bot.core.run_due(clock.now()) for bot in (both.one, both.two) * 3))
    await both.settle()


async def test_each_round_is_paid_out_once_though_both_are_there_for_it(both: Pair) -> None:
    await both.one.say("ana", "!circle new Two amount=5 every=week seats=2")
    await both.one.say("ana", "!circle join Two 1")
    await both.two.say("ben", "!circle join Two 2")
    for days in (9, 7):
        await go_on(both, days)

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


async def test_a_plan_that_changes_as_somebody_joins_is_accepted_by_both_as_it_then_is(
    both: Pair,
) -> None:
    ana, ben = both.matrix.say, both.discord.say
    await both.one.say("ana", "!circle new Three amount=5 every=week seats=3")
    await both.one.say("ana", "!circle join Three 1")
    for first, second in (
        ("!circle turns @ana @ben @cara Three", "!circle join Three 2"),
        ("!circle join Three", "!circle join Three"),
        # The yes to one plan crosses the change to the next.
        ("!circle change Three amount=6", "!yes"),
        ("!circle join Three", "!circle join Three"),
        ("!yes", "!yes"),
    ):
        tells = both.one.core.tell(ana("ana", first)), both.two.core.tell(ben("ben", second))
        await asyncio.gather(*tells)
        await both.settle()
    for bot, who in ((both.two, "ben"), (both.one, "ana"), (both.one, "cara")):
        await bot.say(who, "!circle join Three")
        await bot.say(who, "!yes")

    def look(connection: Connection) -> None:
        (row,) = audit.rows(connection, schema.circles)
        circle = read_circle(row["body"])
        assert (circle.stage, circle.asked, circle.kept_for) == ("running", [], [])
        assert [seat.deposit for seat in circle.seats] == [6_00] * 3
        assert all(seat.accepted > circle.put for seat in circle.seats)
        acts = Counter(
            json.loads(entry["detail"])["act"]
            for entry in audit.rows(connection, schema.entries)
            if entry["kind"] == "circle"
        )
        assert acts["start"] == acts["change"] == 1

    await both.one.core.store.read(look)
    await both.one.check(by_acts=False)


async def test_bids_in_outside_money_are_over_once_though_both_are_there_for_it(both: Pair) -> None:
    await both.one.say(
        "ana", "!circle new Two amount=5 every=week seats=2 order=bidding currency=USD keeper=@cara"
    )
    await both.one.say("cara", "!me")
    await both.one.say("cara", "!yes")
    await both.one.say("ana", "!circle join Two")
    await both.two.say("ben", "!circle join Two")
    for who, number in (("ana", 1), ("ben", 2)):
        await both.one.say(who, "!circle pay Two")
        await both.one.say("cara", f"!circle confirm {number} Two")
    clock = both.matrix.clock
    clock.set(clock.now() + 5 * DAY)
    await both.one.say("ben", "!circle bid 9.80 Two")
    await both.one.say("ben", "!yes")
    for days in (3, 7):
        await go_on(both, days)

    def look(connection: Connection) -> None:
        (row,) = audit.rows(connection, schema.circles)
        first = read_circle(row["body"]).rounds[0]
        # ana pays nothing: ben's round is paid by her deposit, less her part of what he left.
        assert (first.seat, first.bids, first.drawn) == (2, [[2, 9_80]], [[1, 4_90]])
        acts = Counter(
            json.loads(entry["detail"])["act"]
            for entry in audit.rows(connection, schema.entries)
            if entry["kind"] in ("payout", "circle")
        )
        assert (acts["bid"], acts["due"], acts["close"]) == (1, 1, 1)

    await both.one.core.store.read(look)
    await both.one.check(by_acts=False)
