"""One message that does not get through never holds back the others of its room, nor mixes them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

import bot.running.delivery
from bot.ports import Delivery
from bot.running.delivery import Deliverer
from commands.engine.items import WordedMessage
from commands.values.rendered import Reply
from storage.outbox import OutboxMessage
from tests.support.patience import PATIENCE_SECONDS


def saying(number: int, *, key: str | None = None, kind: str = "send") -> OutboxMessage:
    return OutboxMessage(
        number,
        kind,
        "here",
        "purse",
        "garden",
        None,
        0,
        "reply",
        key,
        None,
        "[]",
        f"d{number}",
        None,
        0,
    )


class Room:
    """A place that takes what it likes: it refuses some messages, or all of them, or is slow."""

    platform, account = "here", "purse"

    def __init__(self) -> None:
        self.refused: set[str] = set()
        self.slow: set[str] = set()
        self.is_down = False
        self.free = asyncio.Event()
        self.said: list[int] = []
        self.lost: list[int] = []
        self.tries: list[str] = []
        self.news = asyncio.Event()
        self.deliverer = Deliverer(
            {("here", "purse"): self},
            self._arrived,
            self._gone,
            self._message,
            lambda _: True,
            None,
        )

    async def run(self) -> None: ...

    async def deliver(self, delivery: Delivery) -> str:
        self.tries.append(delivery.id)
        self.news.set()
        if delivery.id in self.slow:
            await self.free.wait()
        if self.is_down or delivery.id in self.refused:
            raise OSError("not now")
        return delivery.id

    async def _arrived(self, _: int, said: OutboxMessage, __: str) -> None:
        self.said.append(said.number)
        self.news.set()

    async def _gone(self, _: int, said: OutboxMessage) -> None:
        self.lost.append(said.number)
        self.news.set()

    async def _message(self, _: int, said: OutboxMessage) -> OutboxMessage | None:
        return OutboxMessage(**{**{n: getattr(said, n) for n in said.__slots__}, "message_id": "m"})

    def put(self, *sayings: OutboxMessage) -> None:
        self.deliverer.put(WordedMessage(1, each, Reply(())) for each in sayings)

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not is_so():
                self.news.clear()
                await self.news.wait()


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    """A try under way is waited for to its end, but where it is given `_short` patience."""
    monkeypatch.setattr(bot.running.delivery, "_FIRST_PAUSE", 0.001)
    monkeypatch.setattr(bot.running.delivery, "_LONGEST_PAUSE", 0.001)
    monkeypatch.setattr(bot.running.delivery, "_PATIENCE_SECONDS", PATIENCE_SECONDS)
    return Room()


@pytest.fixture
def _short(monkeypatch: pytest.MonkeyPatch, room: Room) -> None:
    monkeypatch.setattr(bot.running.delivery, "_PATIENCE_SECONDS", 0.01)


async def test_what_a_room_does_not_take_is_gone_past_and_given_up(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a pause, whose length is drawn, the order of the tries is always the same.
    monkeypatch.setattr(bot.running.delivery, "_FIRST_PAUSE", 0.0)
    monkeypatch.setattr(bot.running.delivery, "_LONGEST_PAUSE", 0.0)
    room.refused = {"d2", "d4"}
    room.put(*map(saying, range(1, 7)))
    await room.until(lambda: len(room.said) == 4 and len(room.lost) == 2)
    assert room.said == [1, 3, 5, 6]
    assert room.lost == [2, 4]
    assert room.tries[:4] == ["d1", "d2", "d2", "d3"]
    assert room.tries.count("d2") == 12
    await room.deliverer.settle()


@pytest.mark.usefixtures("_short")
async def test_what_hangs_is_gone_past_and_said_once(room: Room) -> None:
    room.slow = {"d1"}
    room.put(*map(saying, range(1, 5)))
    await room.until(lambda: len(room.said) == 3)
    room.free.set()
    await room.deliverer.settle()
    assert room.said == [2, 3, 4, 1]
    assert sorted(room.tries) == ["d1", "d2", "d3", "d4"]


async def test_one_that_comes_later_does_not_wait_for_the_next_try(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.refused = {"d1"}
    room.put(saying(1))
    await room.until(lambda: len(room.tries) >= 3)
    # Pauses that no test waits for.
    monkeypatch.setattr(bot.running.delivery, "_FIRST_PAUSE", 1_000_000.0)
    monkeypatch.setattr(bot.running.delivery, "_LONGEST_PAUSE", 1_000_000.0)
    room.put(saying(2))
    await room.until(lambda: 2 in room.said)
    await room.deliverer.close()


async def test_what_changes_a_message_comes_after_it(room: Room) -> None:
    room.refused = {"d1"}
    room.put(saying(1, key="a"), saying(2, key="a", kind="edit"), saying(3), saying(4))
    await room.until(lambda: room.said == [3, 4])
    room.put(saying(5, key="a", kind="edit"), saying(6))
    await room.until(lambda: 6 in room.said)
    room.refused.clear()
    await room.deliverer.settle()
    assert room.said == [3, 4, 6, 1, 5]
    assert room.lost == [2]


async def test_of_several_edits_that_wait_the_newest_is_delivered(room: Room) -> None:
    room.slow = {"d1"}
    room.put(saying(1, key="a"))
    await room.until(lambda: room.tries == ["d1"])
    room.put(*(saying(number, key="a", kind="edit") for number in (2, 3, 5)))
    room.put(saying(4, key="b"), saying(6, key="b", kind="edit"))
    room.free.set()
    await room.deliverer.settle()
    assert room.said in ([1, 4, 5, 6], [4, 1, 5, 6])
    assert room.lost == [2, 3]
    assert room.deliverer._newest == {}
    # Edits that come one after the other are all shown.
    for number in (7, 8):
        room.put(saying(number, key="a", kind="edit"))
        await room.deliverer.settle()
    assert room.said[-2:] == [7, 8]


async def test_an_edit_that_fails_gives_way_to_a_newer_one(room: Room) -> None:
    room.put(saying(1, key="a"))
    await room.deliverer.settle()
    room.is_down = True
    room.put(saying(2, key="a", kind="edit"))
    await room.until(lambda: room.tries.count("d2") > 1)
    tries = room.tries.count("d2")
    room.put(saying(3, key="a", kind="edit"), saying(4, key="a", kind="edit"))
    await room.until(lambda: "d4" in room.tries)
    assert room.tries.count("d2") <= tries + 1
    assert "d3" not in room.tries
    room.is_down = False
    await room.deliverer.settle()
    assert room.said == [1, 4]
    assert room.lost == [2, 3]


async def test_edits_that_are_not_sent_tell_nothing_of_an_outage(room: Room) -> None:
    room.is_down = True
    room.put(saying(1), saying(2, key="a", kind="edit"), saying(3, key="a", kind="edit"))
    await room.until(lambda: len(room.tries) > 6)
    assert "d2" not in room.tries
    room.is_down = False
    await room.deliverer.settle()
    assert room.lost == [2]
    assert sorted(room.said) == [1, 3]
    assert not room.deliverer._apart


async def test_an_edit_whose_end_cannot_be_noted_yet_holds_the_newest_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = iter([OSError("the disk is gone")])
    noted = room.deliverer._lost

    async def lost(community: int, said: OutboxMessage) -> None:
        for error in refused:
            raise error
        await noted(community, said)

    monkeypatch.setattr(room.deliverer, "_lost", lost)
    room.put(saying(2, key="a", kind="edit"), saying(3, key="a", kind="edit"))
    await room.deliverer.settle()
    assert (room.lost, room.said) == ([2], [3])


async def test_an_outage_changes_no_order(room: Room) -> None:
    room.is_down = True
    room.put(*map(saying, range(1, 6)))
    await room.until(lambda: len(room.tries) > 20)
    room.put(saying(6))
    await room.until(lambda: len(room.tries) > 40)
    room.is_down = False
    await room.deliverer.settle()
    # Only the one that was tried beside the first may have come before it.
    assert sorted(room.said[:2]) == [1, 2]
    assert [each for each in room.said if each != 1] == [2, 3, 4, 5, 6]
    assert room.lost == []


async def test_what_cannot_even_be_noted_as_lost_holds_nobody_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cannot(*_: object) -> None:
        raise OSError("the disk is gone")

    room.deliverer._lost = cannot
    room.refused = {"d1"}
    room.put(*map(saying, range(1, 4)))
    await room.deliverer.settle()
    assert room.said == [2, 3]


@pytest.mark.usefixtures("_short")
async def test_dropping_and_closing_end_all_that_is_tried(room: Room) -> None:
    room.slow = {"d1", "d3"}
    room.put(*map(saying, range(1, 4)))
    await room.until(lambda: 2 in room.said and "d3" in room.tries)
    await room.deliverer.drop(("here", "purse"))
    assert not room.deliverer.in_hand - {(1, 2)}
    room.slow.clear()
    room.put(saying(1), saying(3))
    await room.deliverer.settle()
    assert room.said == [2, 1, 3]
    room.slow = {"d4", "d5"}
    room.put(saying(4), saying(5))
    room.free.clear()
    await room.until(lambda: "d4" in room.tries)
    await room.deliverer.close()
    assert not room.deliverer._apart
