"""n items in one turn are n turns of one, on both engines, to the same head of the chain. [9]"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.app import open_store, seeded_salt
from bot.clock import DAY, MINUTE
from bot.vault import MemoryVault
from commands.catalogue import catalogue
from commands.engine.items import Delivered, DueWork, HandleEvent, Item, ReceiveBatch, Result
from commands.engine.services import Services
from commands.engine.session import Session
from commands.values.events import AnyEvent
from tests.support import audit
from tests.support.chat import Scene
from tests.support.loops import loops
from tests.support.play import Play


def turns() -> Session:
    services = Services(
        catalogue=catalogue(), salt=seeded_salt("tests"), secret=b"tests", vault=MemoryVault()
    )
    return Session(services, lambda: "F")


class Taken:
    """The turns' own work, noting what was given to them and how it came in."""

    def __init__(self, work: Session) -> None:
        self.work = work

    def take(self, connection: Connection, items: Sequence[Any]) -> list[Any]:
        # A batch of the test is one item to the store: it is taken as one turn.
        return [self.work.take(connection, item) for item in items]

    def fault(self, connection: Connection, item: Any, error: Exception) -> Any:
        raise error

    def unwritable(self, item: Any, error: Exception) -> Any:
        raise error


def a_life(seed: int) -> tuple[Scene, list[AnyEvent | int]]:
    """Events in two rooms of two communities, and spans of time that pass."""
    chance = random.Random(seed)
    scene = Scene(joined_at={"dan": 1_767_258_000_000_000 + 40 * DAY})
    life: list[AnyEvent | int] = [scene.arrive(), scene.arrive("market")]
    for _ in range(120):
        who, other, third = chance.sample(scene.people, 3)
        room = chance.choice(["garden", "garden", "market"])
        words = chance.choice(
            [
                f"!tip @{other} {chance.randint(1, 9)} for {chance.choice('abc')}",
                f"!tip @{other} {chance.randint(40, 120)}",
                f"!tip @{other} @{third} 5 split",
                f"!tip @{other} @{third} 3",
                f"!tip @{other} all",
                f"!tip @{other} half",
                f"!tip {chance.choice(['1,5', '1.234', '0', '-5', '1e3'])} @{other}",
                "yes",
                "no",
                "!yes",
                "!undo",
                "!refund",
                "!tpi @ben 5",
                "!tip",
                "hello",
                "cancel",
                "5",
                f"@{other}",
                "!nothing of the kind",
            ]
        )
        life.append(scene.say(who, words, room=room))
        if chance.random() < 0.15:
            life.append(chance.choice([1, 11, 60 * 24]) * MINUTE)
            scene.tick(life[-1] if isinstance(life[-1], int) else 0)
        if chance.random() < 0.15:
            earlier = [each for each in life if not isinstance(each, int)]
            life.append(scene.again(chance.choice(earlier)))
    return scene, life


async def one_by_one(url: str, scene: Scene, life: list[AnyEvent | int]) -> list[Item]:
    """Every item a turn of its own; gives all of them, deliveries and due work included.

    Those of the first two events, which found the communities, are left out: what is said or due in
    a community only ever follows the commit that founded it.
    """
    store = await open_store(url, Taken(turns()))
    items: list[Item] = []
    messages = 0

    async def take(item: Item) -> Result:
        items.append(item)
        results: list[Result] = await store.decide([item])
        return results[0]

    for part in life:
        if isinstance(part, int):
            continue
        await take(ReceiveBatch((scene.platform, scene.account), (part,), part.event_id))
        for community in (1, 2) if part not in life[:2] else ():
            await take(DueWork(community, part.received_at))
        for told in (await take(HandleEvent(part, saved=True))).sayings:
            messages, number = messages + 1, told.saying.number
            if number:
                await take(Delivered(told.community, number, part.received_at, f"$m{messages}"))
        if part is life[1]:
            items.clear()
    await store.close()
    return items


async def in_batches(url: str, items: list[Item], cut: random.Random) -> dict[str, Any]:
    """The same items in turns of random sizes; gives all that the database then holds."""
    store = await open_store(url, Taken(turns()))
    start = 0
    while start < len(items):
        size = cut.choice([1, 2, 5, 30, 100])
        await store.decide(items[start : start + size])
        start += size
    found = await store.read(audit.dump)
    assert await store.read(audit.check) > 20
    await store.close()
    return found


@pytest.mark.parametrize("seed", range(loops(3)))
async def test_batches_and_engines_make_no_difference(
    seed: int, sqlite_file_url: str, postgres_url: str
) -> None:
    scene, life = a_life(seed)
    items = await one_by_one(sqlite_file_url, scene, life)
    cut = random.Random(seed)
    alone = await _dump(sqlite_file_url)
    assert len(alone["entries"]) > 20
    for url in (f"{sqlite_file_url}1", f"{sqlite_file_url}2", postgres_url):
        await one_by_one(url, scene, life[:2])
        assert await in_batches(url, items, cut) == alone


async def _dump(url: str) -> dict[str, Any]:
    store = await open_store(url, turns())
    found = await store.read(audit.dump)
    await store.close()
    return found


def test_words_forgotten_in_a_turn_are_forgotten_for_all_of_it(fresh: Callable[[], str]) -> None:
    """A question lapses after its words went: its message is left as it is, in one turn too."""
    lapsed = []
    journal: list[Item] = []
    for together in (False, True):
        play = Play(fresh(), Scene(platform="discord"))
        play.tell(play.scene.arrive())
        play.tell(play.scene.say("ben", "!tip @cara 1"))
        due = DueWork(1, play.scene.tick(5 * DAY) + 9 * DAY)
        if not together:
            play.journal = []
            play.tell(play.scene.say("ana", "!request @ben 5"))
            journal = [each for turn in play.journal for each in turn]
        results = play.turn(due) if not together else play.turn(*journal, due)
        lapsed.append([told.reply.plain() for told in results[-1].sayings])
        play.close()
    assert lapsed[0] == lapsed[1]
