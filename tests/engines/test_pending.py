"""Pending transfers on both engines: reserved, then paid or released; each ends exactly once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.running.core import Core
from commands.engine.items import DueWork
from storage import schema
from storage.ledger.accounts import member_account
from storage.ledger.movements import (
    Booked,
    Movement,
    Outcome,
    Post,
    Refused,
    Reserve,
    Unbookable,
    Void,
)
from storage.ledger.pendings import Pending
from tests.support import audit
from tests.support.chat import Bot, Scene
from tests.support.ledger import DAY, NOW, Ledger, tip

ONE, TWO, THREE = (member_account(1, number) for number in (1, 2, 3))


def reserve(key: str = "r1", amount: int = 40_00, ends_at: int = 0) -> Reserve:
    return Reserve(key, "request", ONE, TWO, amount, cause="member/1", ends_at=ends_at)


@pytest_asyncio.fixture
async def ledger(url: str) -> AsyncIterator[Ledger]:
    opened = await Ledger.open(url)
    yield opened
    await opened.check()
    await opened.close()


async def one(ledger: Ledger, movement: Movement) -> Outcome:
    return (await ledger.post(movement))[0]


async def pending(ledger: Ledger, number: int = 1) -> Pending:
    return await ledger.do(lambda books: books.need(Pending, number))


async def test_a_reservation_moves_nothing_and_counts_against_the_limit(ledger: Ledger) -> None:
    assert await one(ledger, reserve()) == Booked(1)
    payer, payee = await ledger.account(ONE), await ledger.account(TWO)
    assert (payer.balance, payer.reserved) == (0, 40_00)
    assert (payee.balance, payee.pending_in) == (0, 40_00)
    assert await one(ledger, tip(1, 3, 60_01)) == Refused("over_limit", ONE, 60_00)
    assert isinstance(await one(ledger, tip(1, 3, 60_00)), Booked)
    assert await one(ledger, reserve("r2", 1)) == Refused("over_limit", ONE, 0)


async def test_what_is_coming_counts_against_the_ceiling(ledger: Ledger) -> None:
    await ledger.change_asset(ceiling=50_00)
    await one(ledger, reserve())
    assert await one(ledger, tip(3, 2, 10_01)) == Refused("over_ceiling", TWO)
    assert isinstance(await one(ledger, tip(3, 2, 10_00)), Booked)
    assert await one(ledger, reserve("r2", 1)) == Refused("over_ceiling", TWO)


async def test_posting_pays_all_or_a_part_and_releases_the_rest(ledger: Ledger) -> None:
    await ledger.post(reserve("all"), reserve("part"))
    assert isinstance(await one(ledger, Post(1)), Booked)
    assert isinstance(await one(ledger, Post(2, 15_00)), Booked)
    payer, payee = await ledger.account(ONE), await ledger.account(TWO)
    assert (payer.balance, payer.reserved, payee.balance, payee.pending_in) == (-55_00, 0, 55_00, 0)
    assert (await pending(ledger, 2)).posted == 15_00


@pytest.mark.parametrize("end", [Post(1), Post(1, 1), Void(1), Void(1, expired=True)])
async def test_it_ends_once_and_the_same_end_again_gives_the_same_answer(
    ledger: Ledger, end: Movement
) -> None:
    await one(ledger, reserve(ends_at=NOW + 5))
    at = NOW + 5 if isinstance(end, Void) and end.expired else NOW + 4
    (first,) = await ledger.post(end, now=at)
    assert isinstance(first, Booked)
    after = await ledger.dump()
    assert await ledger.post(end, now=at) == [first]
    for other in (Post(1), Post(1, 1), Post(1, 2), Void(1), Void(1, expired=True)):
        if other != end:
            assert await ledger.post(other, now=at) == [Refused("ended")], other
    assert await ledger.dump() == after
    assert await ledger.post(end, now=NOW + 9) == [first]


@pytest.mark.parametrize("late", [0, 1, DAY])
async def test_nothing_is_paid_after_its_time_though_what_ends_it_has_not_run(
    ledger: Ledger, late: int
) -> None:
    await one(ledger, reserve(ends_at=NOW + 5))
    after = await ledger.dump()
    for payment in (Post(1), Post(1, 1)):
        assert await ledger.post(payment, now=NOW + 5 + late) == [Refused("ended")]
    assert await ledger.dump() == after
    assert await ledger.post(Void(1, expired=True), now=NOW + 5 + late) == [Booked(1)]


@pytest.mark.parametrize("ends_at", [0, NOW + 1])
async def test_it_does_not_expire_before_its_time(ledger: Ledger, ends_at: int) -> None:
    await one(ledger, reserve(ends_at=ends_at))
    with pytest.raises(Unbookable):
        await one(ledger, Void(1, expired=True))
    assert (await pending(ledger)).state == "open"


async def test_two_ends_in_one_turn_are_one_end(ledger: Ledger) -> None:
    await one(ledger, reserve())
    outcomes = await ledger.post(Post(1, 10_00), Void(1), Void(1, expired=True))
    assert isinstance(outcomes[0], Booked)
    assert outcomes[1:] == [Refused("ended"), Refused("ended")]
    assert await ledger.balance(2) == 10_00


async def test_ends_linked_to_each_other_are_both_refused(ledger: Ledger) -> None:
    await one(ledger, reserve())
    outcomes = await ledger.post(Post(1, linked=True), Void(1))
    assert outcomes == [Refused("linked"), Refused("ended")]
    assert (await pending(ledger)).state == "open"


async def test_the_same_key_and_fields_give_the_same_answer(ledger: Ledger) -> None:
    first = await one(ledger, reserve())
    after = await ledger.dump()
    assert await ledger.post(reserve(), reserve()) == [first, first]
    for other in (
        replace(reserve(), amount=1),
        replace(reserve(), payee=THREE),
        replace(reserve(), payer=THREE),
        replace(reserve(), cause="member/2"),
        replace(reserve(), ends_at=NOW + 1),
        replace(reserve(), kind="tip"),
    ):
        assert await one(ledger, other) == Refused("differs", other.payer), other
    assert await ledger.dump() == after
    await one(ledger, Void(1))
    # It has ended, and the key is still taken: the same answer, and nothing is reserved anew.
    assert await one(ledger, reserve()) == first
    assert (await ledger.account(ONE)).reserved == 0


async def test_the_same_key_twice_in_one_chain_reserves_once(ledger: Ledger) -> None:
    assert await ledger.post(replace(reserve(), linked=True), reserve()) == [Booked(1), Booked(1)]
    assert (await ledger.account(ONE)).reserved == 40_00


@pytest.mark.parametrize("amount", [0, -1, 40_01])
async def test_more_than_was_reserved_or_nothing_is_a_fault(ledger: Ledger, amount: int) -> None:
    await one(ledger, reserve())
    with pytest.raises(Unbookable):
        await ledger.post(Post(1, amount))


@pytest.mark.parametrize(
    "bad",
    [
        replace(reserve(), amount=0),
        replace(reserve(), amount=-1),
        replace(reserve(), payee=ONE),
        replace(reserve(), kind="nothing"),
        replace(reserve(), payer=(1, "treasury", 0)),
    ],
)
async def test_what_cannot_be_reserved_is_a_fault(ledger: Ledger, bad: Reserve) -> None:
    with pytest.raises(Unbookable):
        await ledger.post(bad)


async def test_a_chain_of_reservations_stands_or_falls_as_one(ledger: Ledger) -> None:
    before = await ledger.dump()
    chain: Sequence[Movement] = (
        replace(reserve("r1", 60_00), linked=True),
        replace(reserve("r2", 60_00), linked=True),
        tip(3, 4, 1),
    )
    outcomes = await ledger.post(*chain)
    assert outcomes == [Refused("linked"), Refused("over_limit", ONE, 40_00), Refused("linked")]
    assert await ledger.dump() == before


async def test_a_reservation_is_paid_though_the_limit_has_been_lowered(ledger: Ledger) -> None:
    await one(ledger, reserve())
    await ledger.change_asset(credit_limit=0, ceiling=0)
    assert isinstance(await one(ledger, Post(1)), Booked)
    assert await ledger.balance(1) == -40_00
    await ledger.change_asset(credit_limit=100_00)


async def test_a_newcomers_reservation_uses_the_newcomers_line_until_it_is_released(
    url: str,
) -> None:
    ledger = await Ledger.open(url, people=2, newcomers=1)
    held = Reserve("r1", "request", THREE, TWO, 10_00, ends_at=0)
    await one(ledger, held)
    assert (await ledger.asset()).newcomers_owe == 10_00
    await one(ledger, Post(1, 4_00))
    assert (await ledger.asset()).newcomers_owe == 4_00
    await one(ledger, replace(held, key="r2", amount=6_00))
    await one(ledger, Void(2))
    assert (await ledger.asset()).newcomers_owe == 4_00
    await ledger.check()
    await ledger.close()


# -- their time ------------------------------------------------------------------------------------


async def due(core: Core, now: int) -> None:
    await core.store.decide(DueWork(1, now))


async def test_a_timeout_voids_and_0_never_does(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 1")
    await bot.close()
    ledger = await Ledger.reopen(url)
    now = scene.clock.now()
    await ledger.post(
        reserve("short", 1_00, now + DAY),
        reserve("long", 2_00, now + 9 * DAY),
        reserve("never", 4_00),
        now=now,
    )
    await ledger.close()

    bot = await Bot.open(url, scene)
    await due(bot.core, now + DAY - 1)
    states = await bot.core.store.read(_states)
    assert states == {"short": "open", "long": "open", "never": "open"}
    await due(bot.core, now + DAY)
    await due(bot.core, now + DAY)
    assert (await bot.core.store.read(_states))["short"] == "expired"
    await due(bot.core, now + 4000 * DAY)
    states = await bot.core.store.read(_states)
    assert states == {"short": "expired", "long": "expired", "never": "open"}
    assert await bot.check(by_acts=False) > 0
    await bot.close()


def _states(connection: Connection) -> dict[str, str]:
    return {row["key"]: row["state"] for row in audit.rows(connection, schema.pendings)}


async def test_hundreds_that_end_at_one_instant_all_end(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 1")
    await bot.close()
    ledger = await Ledger.reopen(url)
    now = scene.clock.now()
    await ledger.post(*(reserve(f"r{n}", 1, now + 5) for n in range(250)), now=now)
    await ledger.close()
    bot = await Bot.open(url, scene)
    await bot.core.run_due(now + 10)
    assert set((await bot.core.store.read(_states)).values()) == {"expired"}
    assert await bot.check(by_acts=False) > 500
    await bot.close()
