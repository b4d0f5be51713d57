"""Many at the same second: one balance is spent once, and nobody is left out."""

from __future__ import annotations

import asyncio
import random

import pytest

from storage.drivers.store import Store
from storage.ledger.movements import Booked, Entry, Leg, Refused
from tests.support import audit
from tests.support.chat import Bot, Scene
from tests.support.ledger import NOW, Ledger, tip
from tests.support.loops import loops


async def test_of_five_spends_of_one_whole_balance_one_is_booked(url: str) -> None:
    ledger = await Ledger.open(url, people=7)
    for _ in range(loops(5)):
        outcomes = await asyncio.gather(*(ledger.post(tip(1, to, 100_00)) for to in range(2, 7)))
        booked = [o for (o,) in outcomes if isinstance(o, Booked)]
        assert len(booked) == 1
        assert all(
            o == Refused("over_limit", (1, "member", 1), 0) for (o,) in outcomes if o not in booked
        )
        takers = [m for m in range(2, 7) if await ledger.balance(m) > 0]
        await ledger.post(tip(takers[0], 1, 100_00))
    await ledger.check()
    await ledger.close()


async def test_a_hundred_small_ones_at_once_are_all_booked(url: str) -> None:
    ledger = await Ledger.open(url, people=5)
    outcomes = await asyncio.gather(*(ledger.post(tip(1, 2 + n % 4, 1_00)) for n in range(100)))
    assert all(isinstance(o, Booked) for (o,) in outcomes)
    assert await ledger.balance(1) == -100_00
    await ledger.check()
    await ledger.close()


async def test_two_processes_on_one_database_spend_a_balance_once(postgres_books_url: str) -> None:
    first = await Ledger.open(postgres_books_url, people=7)
    second = await Ledger.reopen(postgres_books_url)
    for number in range(loops(5)):
        spends = [
            ledger.post(tip(1, to, 60_00)) for to in range(2, 7) for ledger in (first, second)
        ]
        outcomes = await asyncio.gather(*spends)
        assert sum(isinstance(o, Booked) for (o,) in outcomes) == 1, number
        takers = [m for m in range(2, 7) if await first.balance(m) > 0]
        await second.post(tip(takers[0], 1, 60_00))
    assert await first.check() == await second.check()
    await first.close()
    await second.close()


async def test_five_whole_spends_that_were_all_confirmed_carry_out_one(url: str) -> None:
    scene = Scene(people=("ana", "ben", "cara", "dan", "eve", "fay"))
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    for to in scene.people[1:]:
        await bot.say("ana", f"!tip @{to} 100")
    asked = [scene.message_of(delivery) for delivery in scene.shown if delivery.mood == "ask"]
    assert len(asked) == 5
    answers = [scene.react("ana", message) for message in asked]
    await asyncio.gather(*map(bot.core.tell, answers))
    await bot.core.settle()
    assert sorted((await bot.balances()).values()) == [-100_00, 100_00]
    assert scene.moods().count("refusal") == 4
    await bot.check()
    await bot.close()


async def test_a_hundred_people_say_it_at_once(url: str) -> None:
    people = tuple(f"p{number}" for number in range(100))
    scene = Scene(people=people)
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    events = [scene.say(who, f"!tip @{people[(n + 1) % 100]} 5") for n, who in enumerate(people)]
    # Each of them reaches the bot twice, and in any order.
    twice = events * 2
    random.Random(1).shuffle(twice)
    await asyncio.gather(*map(bot.core.tell, twice))
    await bot.core.settle()
    assert set((await bot.balances()).values()) == {0}
    assert len([words for words in scene.heard() if " gave " in words]) == 100
    await bot.check()
    await bot.close()


async def random_cancellation(store: Store, waiters: list[asyncio.Future[object]]) -> int:
    """Cancel waiters at random moments of the loop; gives how many were cancelled."""
    chance, cancelled = random.Random(7), 0
    for waiter in waiters:
        if chance.random() < 0.5:
            cancelled += waiter.cancel()
        if chance.random() < 0.02:
            await asyncio.sleep(0)
    await asyncio.gather(*waiters, return_exceptions=True)
    assert await store.read(lambda _: True)
    return cancelled


async def test_random_cancellation_leaves_no_half_entry_and_no_open_transaction(url: str) -> None:
    ledger = await Ledger.open(url, people=5)
    before = await ledger.check()
    count = loops(2000) if "sqlite" in url else loops(500)

    async def spend(number: int) -> object:
        legs = (
            Leg((1, "member", 1 + number % 5), -2),
            Leg((1, "member", 1 + (number + 1) % 5), 1),
            Leg((1, "member", 1 + (number + 2) % 5), 1),
        )
        return await ledger.post(Entry("tip", legs, cause="member/1"), now=NOW)

    waiters: list[asyncio.Future[object]] = []
    for number in range(count):
        waiters.append(asyncio.ensure_future(spend(number)))
        if number % 20 == 0:
            await asyncio.sleep(0)
    assert await random_cancellation(ledger.store, waiters) > count // 4
    # A waiter that was cancelled before its turn was asked for is not booked; all others are.
    booked = sum(isinstance(w.result(), list) for w in waiters if not w.cancelled())
    assert booked <= await ledger.check() - before <= count
    # The next turn begins a transaction of its own: none was left open.
    assert isinstance((await ledger.post(tip(1, 2, 1)))[0], Booked)
    await ledger.close()


async def test_events_whose_waiters_were_cancelled_are_decided_once_all_the_same(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    chance = random.Random(3)
    events = [
        scene.say(who, f"!tip @{other} 0.1")
        for who, other in (chance.sample(scene.people, 2) for _ in range(loops(300)))
    ]
    waiters: list[asyncio.Future[object]] = [
        asyncio.ensure_future(bot.core.tell(event)) for event in events
    ]
    await asyncio.sleep(0)
    await random_cancellation(bot.core.store, waiters)
    await asyncio.gather(*map(bot.core.tell, map(scene.again, events)))
    await bot.core.settle()
    entries = await bot.core.store.read(lambda c: audit.dump(c)["entries"])
    assert sum(entry["kind"] == "tip" for entry in entries) == len(events)
    await bot.check()
    await bot.close()
    # What the cancelled would have passed on for delivery goes out at the next start.
    bot = await Bot.open(url, scene)
    await bot.core.settle()
    assert len([words for words in scene.heard() if " gave " in words]) == len(events)
    assert len(scene.tries) == len(set(scene.tries))
    await bot.close()


@pytest.mark.parametrize("closing", [True, False])
async def test_a_process_that_stops_under_load_has_decided_each_event_or_none_of_it(
    url: str, closing: bool
) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    events = [scene.say("ana", "!tip @ben 0.1") for _ in range(200)]
    account = (scene.platform, scene.account)
    await bot.core.take_in(account, events[:150], "150")
    if not closing:
        await bot.core.settle()
    await bot.close()
    bot = await Bot.open(url, scene)
    assert await bot.core.position(account) == "150"
    await bot.core.take_in(account, events[100:], "200")
    await bot.core.settle()
    assert (await bot.balances())["ben"] == 200 * 10
    assert len(scene.tries) == len(set(scene.tries)) == 201
    await bot.check()
    await bot.close()
