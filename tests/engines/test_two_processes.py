"""Two processes on one database, each with an account of its own or waiting for the same one."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Connection
from sqlalchemy.util import await_only

import bot.running.sharing
import storage.drivers.postgres
from bot.app import open_store, seeded_salt
from bot.clock import DAY, HOUR, MINUTE, SECOND, ScriptClock
from bot.ports import Delivery
from bot.vault import MemoryVault
from commands.catalogue import catalogue
from commands.engine.items import HandleEvent, ReceiveBatch, WordedMessage
from commands.engine.services import Services
from commands.engine.session import Session
from commands.values.events import Said
from storage import communities, leases, outbox, rooms, schema
from storage.drivers.postgres import PostgresStore
from storage.drivers.store import Store
from storage.errors import LeaseLost
from storage.ledger.linking import link_entry
from storage.ledger.movements import Booked, Reserve
from storage.ledger.posting import post
from storage.members import Identity
from storage.merging import lead_to
from storage.unit_of_work import Books
from tests.support import audit
from tests.support.chat import START, Bot, Scene
from tests.support.ledger import Acts, Ledger
from tests.support.patience import PATIENCE_SECONDS


class Pair:
    """Two processes: one serves garden on Matrix, one the same community's garden on Discord."""

    def __init__(self, url: str) -> None:
        self.url = url
        clock = ScriptClock(START)
        self.matrix = Scene(clock=clock)
        self.discord = Scene(clock=clock, platform="discord", account="purse")
        # Both number their events from 1, in rooms of their own.
        self.one: Bot
        self.two: Bot

    @classmethod
    async def open(cls, url: str) -> Pair:
        pair = cls(url)
        pair.one = await Bot.open(url, pair.matrix)
        pair.two = await Bot.open(url, pair.discord)
        await pair.one.tell(pair.matrix.arrive())
        await pair.two.core.bind(pair.discord.place(), pair.matrix.place())
        await pair.two.tell(pair.discord.arrive())
        await pair._link()
        return pair

    async def _link(self) -> None:
        """Everybody is one member on both platforms."""
        store = await open_store(self.url, Acts())
        now = self.matrix.clock.now()

        def link(connection: Connection) -> None:
            books = Books(connection, 1, lambda _, __: b"")
            communities.lock(books)
            for name in self.matrix.people:
                user = self.matrix.person(name).user
                kept = books.need(Identity, "matrix", user).member
                merged = books.need(Identity, "discord", user).member
                post(books, [link_entry(books, merged, kept)], now)
                lead_to(books, merged, kept)
            books.flush()

        await store.decide(link)
        await store.close()

    async def settle(self) -> None:
        await self.one.core.settle()
        await self.two.core.settle()

    async def close(self) -> None:
        await self.one.close()
        await self.two.close()


@pytest_asyncio.fixture
async def pair(postgres_books_url: str) -> AsyncIterator[Pair]:
    opened = await Pair.open(postgres_books_url)
    yield opened
    await opened.close()


async def test_a_tip_on_two_platforms_at_the_same_second_keeps_the_limit(pair: Pair) -> None:
    for _ in range(3):
        await pair.one.say("ana", "!tip @ben 60")
        await pair.two.say("ana", "!tip @cara 60")
    answers = [
        bot.core.tell(scene.react("ana", scene.message_of(asked)))
        for bot, scene in ((pair.one, pair.matrix), (pair.two, pair.discord))
        for asked in scene.shown
        if asked.mood == "ask"
    ]
    assert len(answers) == 6
    await asyncio.gather(*answers)
    await pair.settle()
    balances = await pair.one.balances()
    assert balances["ana"] == -60_00
    assert sum(balances.values()) == 0
    said = pair.matrix.heard() + pair.discord.heard()
    assert len([words for words in said if " gave " in words]) == 1
    await pair.one.check()


async def test_what_one_process_decides_the_other_says(pair: Pair) -> None:
    tip = pair.discord.say("ana", "!tip @ben 8", direct=True)
    await pair.two.core.tell(tip)
    # Said to the bot alone on Discord, it is told in the home room, which is on Matrix.
    await pair.matrix.hears("ben, ana gave you something. [Show]")
    await pair.settle()
    assert await pair.one.core.store.read(outbox.waiting) == []


async def test_it_is_said_also_where_no_word_comes_through(
    postgres_books_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nobody(*_: Any) -> None:
        return

    monkeypatch.setattr(PostgresStore, "call", nobody)
    monkeypatch.setattr(bot.running.sharing, "LOOK_SECONDS", 0.05)
    pair = await Pair.open(postgres_books_url)
    await pair.two.core.tell(pair.discord.say("ana", "!tip @ben 8", direct=True))
    await pair.matrix.hears("ben, ana gave you something. [Show]")
    await pair.close()


async def test_a_room_reads_in_the_order_of_what_was_done_whoever_did_it(
    postgres_books_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nobody(*_: Any) -> None:
        return

    # No word comes through, and nobody looks: what was done before is found all the same.
    monkeypatch.setattr(PostgresStore, "call", nobody)
    pair = await Pair.open(postgres_books_url)
    for _ in range(3):
        await pair.two.core.tell(pair.discord.say("ana", "!tip @ben 8", direct=True))
        await pair.one.tell(pair.matrix.say("ben", "!tip @cara 1"))
    assert (
        pair.matrix.heard()[1:]
        == [
            "ben, ana gave you something. [Show]",
            "ben gave cara 1 point. [Undo]",
        ]
        * 3
    )
    await pair.close()


async def test_an_account_is_served_by_one_and_taken_over_with_what_was_left(
    postgres_books_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene()
    first = await Bot.open(postgres_books_url, scene)
    account = (scene.platform, scene.account)
    await first.tell(scene.arrive())
    second = await Bot.open(postgres_books_url, scene)
    await first.say("ana", "!tip @ben 8")
    await second.core.settle()
    assert len(scene.tries) == len(scene.shown) == 2
    # Saved, but the first does not come to deciding or saying it.
    await first.core._deliverer.close()
    monkeypatch.setattr(first.core._inbox, "line_up", lambda _: None)
    await first.core.take_in(account, [scene.say("ben", "!tip @cara 1")], "3")
    await first.close()
    await scene.hears("ben gave cara 1 point. [Undo]")
    assert await second.say("cara", "!tip @ana 1") == ["cara gave ana 1 point. [Undo]"]
    assert await second.balances() == {"ana": -700, "ben": 700, "cara": 0}
    assert len(scene.tries) == len(scene.shown)
    await second.close()


@dataclass
class Slow(Scene):
    """A platform that takes its time while the gate is shut."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, delivery: Delivery) -> str:
        self.asked.set()
        await self.gate.wait()
        return await super().deliver(delivery)


async def test_a_process_whose_lease_is_over_says_no_more_until_it_has_it_anew(
    postgres_books_url: str,
) -> None:
    scene = Slow()
    scene.gate.set()
    bot = await Bot.open(postgres_books_url, scene)
    await bot.tell(scene.arrive())
    scene.gate.clear()
    scene.asked.clear()
    await bot.core.tell(scene.say("ana", "!tip @ben 1"))
    await bot.core.tell(scene.say("ana", "!tip @ben 2"))
    await scene.asked.wait()
    # While the first is on its way, the lease runs out and another process takes it.
    held = bot.core._leases._held
    name = f"{scene.platform}/{scene.account}"
    held[name] = (held[name][0], 0.0)
    shared = bot.core.store.shared
    assert shared is not None
    other = await shared.apart(lambda c: leases.take(c, name, "other", 60 * SECOND, lambda _: True))
    assert other is not None
    scene.gate.set()
    await bot.core._deliverer.settle()
    assert "ana gave ben 2 points. [Undo]" not in scene.heard()
    with pytest.raises(LeaseLost):
        await bot.core.take_in((scene.platform, scene.account), [scene.say("ana", "hello")], "1")
    await shared.apart(lambda c: leases.release(c, "other", [other]))
    bot.core._sharing.hurry()
    await scene.hears("ana gave ben 2 points. [Undo]")
    assert await bot.say("ana", "!tip @ben 3") == ["ana gave ben 3 points. [Undo]"]
    assert scene.heard()[1:3] == ["ana gave ben 1 point. [Undo]", "ana gave ben 2 points. [Undo]"]
    assert len(scene.shown) == 4
    await bot.close()


async def test_what_is_said_and_noted_while_somebody_looks_is_not_said_again(
    postgres_books_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Slow()
    scene.gate.set()
    bot = await Bot.open(postgres_books_url, scene)
    await bot.tell(scene.arrive())
    core = bot.core
    waiting_on, waiting_in = core._waiting_on, core._waiting_in

    async def then_something_is_decided(account: tuple[str, str]) -> list[tuple[int, int]]:
        scene.gate.clear()
        await core.tell(scene.say("ana", "!tip @ben 1"))
        return await waiting_on(account)

    async def then_it_is_said(community: int, last: int) -> list[WordedMessage]:
        found = await waiting_in(community, last)
        scene.gate.set()
        await core.settle()
        return found

    with monkeypatch.context() as patch:
        patch.setattr(core, "_waiting_on", then_something_is_decided)
        patch.setattr(core, "_waiting_in", then_it_is_said)
        await core._look(None)
    scene.gate.set()
    await core.settle()
    assert "ana gave ben 1 point. [Undo]" in scene.heard()
    assert len(scene.tries) == len(set(scene.tries))
    await bot.close()


async def test_a_request_waits_for_the_platform_that_is_away(pair: Pair) -> None:
    await pair.one.say("ben", "!help")
    await pair.one.say("ana", "!request @ben 5")
    await pair.two.say("ana", "!request @ben 6")
    await pair.one.core.heartbeat()
    await pair.one.close()
    clock = pair.matrix.clock
    await pair.two.core.run_due(clock.now() + 7 * DAY + HOUR)

    def states(connection: Connection) -> list[str]:
        return [ask["state"] for ask in audit.rows(connection, schema.asks)]

    assert await pair.two.core.store.read(states) == ["open", "lapsed"]
    pair.one = await Bot.open(pair.url, pair.matrix)
    await pair.settle()
    assert [w for w in pair.matrix.heard() if w.startswith("I was away")] != []
    assert [w for w in pair.discord.heard() if w.startswith("I was away")] == []
    # Days have passed: a bare yes no longer says which question is meant.
    await pair.one.say("ben", "!yes 1")
    assert (await pair.one.balances())["ana"] == 500


async def test_due_work_is_done_once_though_both_are_there_for_it(pair: Pair) -> None:
    await pair.one.say("ana", "!tip @ben 60")
    await pair.two.say("ben", "!tip @cara 70")
    ledger = await Ledger.reopen(pair.url)
    now = pair.matrix.clock.now()
    opened = await ledger.post(
        Reserve(
            "hold",
            "request",
            (1, "member", 1),
            (1, "member", 2),
            5_00,
            "member/1",
            ends_at=now + MINUTE,
        ),
        now=now,
    )
    assert isinstance(opened[0], Booked)
    await ledger.close()
    later = now + 11 * MINUTE
    # Both look at their clocks at the same instant, and again.
    pair.matrix.clock.set(later)
    await asyncio.gather(*(bot.core.run_due(later) for bot in (pair.one, pair.two) * 3))
    await pair.settle()

    def look(connection: Connection) -> None:
        states = [ask["state"] for ask in audit.rows(connection, schema.asks)]
        assert states == ["lapsed", "lapsed"]
        assert [p["state"] for p in audit.rows(connection, schema.pendings)] == ["expired"]
        kinds = Counter(entry["kind"] for entry in audit.rows(connection, schema.entries))
        assert kinds["expire"] == 1

    await pair.one.core.store.read(look)
    edits = [d for d in pair.matrix.shown + pair.discord.shown if d.kind == "edit"]
    assert len(edits) == 2
    await pair.one.check(by_acts=False)


class Part(Scene):
    """A part of an account's rooms: those whose names begin with a letter."""

    letter = ""

    @property
    def lease(self) -> str:
        return f"{self.platform}/{self.account}/shard/{self.letter}"

    def serves(self, room: str) -> bool:
        return room.startswith(self.letter)


async def test_two_shards_of_an_account_each_say_what_is_for_their_rooms(
    postgres_books_url: str,
) -> None:
    clock = ScriptClock(START)
    garden, market = Part(clock=clock), Part(clock=clock)
    garden.letter, market.letter = "g", "m"
    one = await Bot.open(postgres_books_url, garden)
    two = await Bot.open(postgres_books_url, market)
    await one.tell(garden.arrive())
    await two.core.bind(market.place("market"), garden.place())
    await two.tell(replace(market.arrive("market"), event_id="$market"))
    # What is said to the second alone is told in the home room, which is the first's.
    said = replace(market.say("ana", "!tip @ben 8", direct=True), event_id="$tip")
    await two.core.tell(replace(said, place=replace(said.place, room="m-ana")))
    await two.core.settle()
    await garden.hears("ben, ana gave you something. [Show]")
    assert [delivery.place.room for delivery in garden.shown] == ["garden", "garden"]
    assert [delivery.place.room for delivery in market.shown] == ["market", "m-ana"]
    await one.close()
    await two.close()


# -- founding --------------------------------------------------------------------------------------


async def a_store(url: str) -> Store:
    services = Services(
        catalogue=catalogue(), salt=seeded_salt("tests"), secret=b"tests", vault=MemoryVault()
    )
    return await open_store(url, Session(services, lambda: "F"))


@pytest.mark.parametrize("same", [True, False])
async def test_rooms_founded_by_two_processes_at_once(
    postgres_books_url: str, *, same: bool
) -> None:
    scene = Scene()
    stores = await asyncio.gather(a_store(postgres_books_url), a_store(postgres_books_url))
    for number in range(8):
        arrivals = [scene.arrive(f"garden{number}") for _ in stores]
        if not same:
            arrivals[1] = scene.arrive(f"market{number}")
        turns = (
            store.decide(HandleEvent(event)) for store, event in zip(stores, arrivals, strict=True)
        )
        results = await asyncio.gather(*turns)
        assert {result.outcome for result in results} == {"noted"}
    found = await stores[0].read(lambda c: audit.rows(c, schema.communities))
    bound = await stores[0].read(lambda c: audit.rows(c, schema.rooms))
    assert len(found) == len(bound) == (8 if same else 16)
    for store in stores:
        await store.close()


# -- what only looks -------------------------------------------------------------------------------


async def test_who_types_waits_for_nobodys_turn(
    postgres_books_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("idle_in_transaction_session_timeout", "lock_timeout"):
        monkeypatch.setitem(storage.drivers.postgres._SETTINGS, limit, "100s")
    scene = Scene()
    bot = await Bot.open(postgres_books_url, scene)
    await bot.tell(scene.arrive("garden"), scene.arrive("market"))
    await bot.say("ana", "!tip @ben 1")
    other = await Ledger.reopen(postgres_books_url)
    held, go_on = asyncio.Event(), asyncio.Event()

    def slow(connection: Connection) -> None:
        communities.lock(Books(connection, 2, lambda _, __: b""))
        held.set()
        await_only(go_on.wait())

    turns = [asyncio.ensure_future(other.store.decide(slow))]
    await held.wait()
    turns.append(
        asyncio.ensure_future(bot.core.tell(scene.say("ben", "!tip @ana 1", room="market")))
    )
    await asyncio.sleep(0)  # Now it is in line.
    async with asyncio.timeout(PATIENCE_SECONDS):
        typing = scene.say("ana", "!undo")
        offered = await bot.core.complete(typing, ("undo",), "entry", "")
        assert [each.label[6:] for each in offered] == ["-1 point, to ben"]
        homes = await bot.core.homes_of((scene.platform, scene.account), "@ana:here")
        assert homes == ["garden", "market"]
    assert not any(turn.done() for turn in turns)
    go_on.set()
    await asyncio.gather(*turns)
    await bot.close()
    await other.close()


# -- a process that is stopped within a turn -------------------------------------------------------


async def between_two_statements(_: Any, go_on: asyncio.Event) -> None:
    await go_on.wait()


async def between_preparing_a_statement_and_running_it(driver: Any, go_on: asyncio.Event) -> None:
    await driver.prepare("SELECT 1")
    await go_on.wait()


async def before_it_has_read_all_of_an_answer(driver: Any, go_on: asyncio.Event) -> None:
    long = await driver.prepare("SELECT repeat('x', 1000) FROM generate_series(1, 20000)")
    driver._transport.pause_reading()
    answer = asyncio.ensure_future(long.fetch())
    await go_on.wait()
    driver._transport.resume_reading()
    await asyncio.gather(answer, return_exceptions=True)


@pytest.mark.parametrize(
    "stop",
    [
        between_two_statements,
        between_preparing_a_statement_and_running_it,
        before_it_has_read_all_of_an_answer,
    ],
)
async def test_a_community_is_not_held_by_a_process_that_was_stopped(
    postgres_books_url: str,
    monkeypatch: pytest.MonkeyPatch,
    stop: Callable[[Any, asyncio.Event], Coroutine[Any, Any, None]],
) -> None:
    monkeypatch.setitem(
        storage.drivers.postgres._SETTINGS, "idle_in_transaction_session_timeout", "1s"
    )
    stopped = await Ledger.open(postgres_books_url, people=2)
    monkeypatch.setitem(storage.drivers.postgres._SETTINGS, "lock_timeout", "400ms")
    other = await Ledger.reopen(postgres_books_url)
    held, go_on = asyncio.Event(), asyncio.Event()
    tries: list[int] = []

    def stops(books: Books) -> str:
        tries.append(1)
        held.set()
        await_only(stop(books.connection.connection.driver_connection, go_on))
        rooms.remember(books.connection, ("test", ""), "stopped", "but it goes on")
        return "done"

    turn = asyncio.ensure_future(stopped.do(stops))
    await held.wait()
    assert await other.do(lambda _: "written") == "written"
    go_on.set()
    # Its transaction is over; it decides again, from fresh reads.
    assert await turn == "done"
    assert len(tries) == 2
    await stopped.close()
    await other.close()


async def test_a_close_waits_for_what_another_process_has_saved(pair: Pair) -> None:
    """The vote is open on both platforms; who closes it need not be who heard the last vote."""
    here = (pair.matrix.platform, pair.matrix.account)
    poll = pair.matrix.say("ana", '!poll "Tea?" closes=1h')
    await pair.one.core.take_in(here, [poll], "1")
    await pair.settle()
    ends = pair.matrix.clock.now() + HOUR
    pair.matrix.clock.set(ends)
    last = replace(pair.matrix.say("ben", "!vote 1 yes"), at=ends - SECOND, received_at=ends)

    async def save() -> None:
        await pair.one.core._work.decide(ReceiveBatch(here, (last,), "2"), here)

    await asyncio.gather(save(), pair.two.tell(pair.discord.say("cara", "!vote 1 no")))
    await pair.two.core._due.do_all()
    await pair.one.core._inbox.take_up(here)
    await pair.settle()
    await pair.two.core.run_due(pair.matrix.clock.now() + 5 * SECOND)
    await pair.matrix.hears("1: Tea? Yes. 1 yes, 0 no, 0 abstained. [Why]")
    assert any("1 closed" in words for words in pair.discord.heard())
    await pair.one.check()


async def test_two_processes_close_a_vote_while_its_last_votes_come_in_on_both(pair: Pair) -> None:
    """Each takes in votes of the last second and of the first after it, and both close it."""
    here = (pair.matrix.platform, pair.matrix.account)
    there = (pair.discord.platform, pair.discord.account)
    await pair.one.core.take_in(here, [pair.matrix.say("ana", '!poll "Tea?" closes=1h')], "1")
    await pair.settle()
    ends = pair.matrix.clock.now() + HOUR
    pair.matrix.clock.set(ends)

    def said(scene: Scene, who: str, answer: str, *, late: bool = False) -> Said:
        event = scene.say(who, f"!vote 1 {answer}")
        return replace(event, at=ends if late else ends - SECOND, received_at=ends)

    # ana says it on both: the last one counts, whichever that is, and once.
    on_one = [said(pair.matrix, who, "yes") for who in ("ana", "ben")]
    on_other = [said(pair.discord, who, "yes") for who in ("ana", "cara")]
    late = [said(pair.matrix, "dan", "no", late=True), said(pair.discord, "dan", "no", late=True)]
    pair.matrix.clock.set(ends + SECOND)
    await asyncio.gather(
        *(pair.one.core.take_in(here, [each], f"a{n}") for n, each in enumerate(on_one)),
        *(pair.two.core.take_in(there, [each], f"b{n}") for n, each in enumerate(on_other)),
        pair.one.core.take_in(here, [late[0]], "c"),
        pair.two.core.take_in(there, [late[1]], "d"),
        pair.one.core._due.do_all(),
        pair.two.core._due.do_all(),
    )
    await pair.settle()
    for each in (pair.one, pair.two):
        await each.core.run_due(pair.matrix.clock.now() + 5 * SECOND)
    await pair.settle()
    results = [each for each in pair.matrix.heard() if each.startswith("1: Tea? Yes.")]
    assert results == ["1: Tea? Yes. 3 yes, 0 no, 0 abstained. [Why]"]

    def look(connection: Connection) -> None:
        kinds = Counter(entry["kind"] for entry in audit.rows(connection, schema.entries))
        assert kinds["result"] == 1

    await pair.one.core.store.read(look)
    await pair.one.check(by_acts=False)
