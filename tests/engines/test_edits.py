"""Of several edits of one message that wait, the room sees the newest, also after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import pytest

import bot.running.delivery
from bot.ports import Delivery
from commands.catalogue import catalogue
from commands.engine.request import Effects, Request, Say
from commands.values.capability import Capability
from commands.values.declaration import command
from commands.values.parameters import Text
from commands.values.reply import Line, Reply
from commands.values.reply import Text as Words
from storage import outbox
from storage.unit_of_work import Books
from tests.support.chat import Bot, Scene


@command("tally", examples=())
def tally(
    request: Request, books: Books, how: Annotated[str, Text("what it shows", most=20)]
) -> Effects:
    """Show something in one message, which changes."""
    is_there = outbox.sent_under(books, "tally") is not None
    shown = Reply((Line((Words(how),)),))
    return Effects(says=[Say(shown, key="tally", edit=is_there)])


@dataclass
class OutOfReach(Scene):
    """A scene whose platform takes nothing for a while."""

    is_down: bool = False

    async def deliver(self, delivery: Delivery) -> str:
        if self.is_down:
            self.tries.append(delivery.id)
            raise OSError("not now")
        return await super().deliver(delivery)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.running.delivery, "_FIRST_PAUSE", 0.001)
    monkeypatch.setattr(bot.running.delivery, "_LONGEST_PAUSE", 0.001)


async def opened(url: str, scene: Scene) -> Bot:
    known = catalogue(Capability("tally", commands=(tally,)))
    return await Bot.open(url, scene, commands=known)


async def decided(bot: Bot, *shown: str) -> None:
    """Each is decided; nobody waits for its delivery."""
    for each in shown:
        await bot.core.tell(bot.scene.say("ana", f"!tally {each}"))


def tallies(scene: Scene) -> list[tuple[str, str]]:
    """What the room saw, as (send or edit, the words), but for the greeting."""
    return [(each.kind, each.reply.plain()) for each in scene.shown[1:]]


async def test_once_the_room_can_be_reached_it_sees_the_newest_edit(url: str) -> None:
    scene = OutOfReach()
    bot = await opened(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tally one")
    scene.is_down = True
    await decided(bot, "two", "three", "four", "five")
    scene.is_down = False
    await bot.core.settle()
    # One may have been on its way out when the next was decided; none comes after the newest.
    seen = tallies(scene)
    assert (seen[0], seen[-1]) == (("send", "one"), ("edit", "five"))
    assert len(seen) <= 3
    assert await bot.core.store.read(outbox.waiting) == []
    await bot.say("ana", "!tally six")
    assert tallies(scene)[-1] == ("edit", "six")
    await bot.close()


@pytest.mark.parametrize("first", ["is there", "waits too"])
async def test_after_a_restart_only_the_newest_edit_is_delivered(url: str, first: str) -> None:
    scene = OutOfReach()
    bot = await opened(url, scene)
    await bot.tell(scene.arrive())
    if first == "is there":
        await bot.say("ana", "!tally one")
    scene.is_down = True
    if first == "waits too":
        await decided(bot, "one")
    await decided(bot, "two", "three", "four")
    await bot.close()
    scene.is_down = False
    bot = await opened(url, scene)
    await bot.core.settle()
    assert tallies(scene) == [("send", "one"), ("edit", "four")]
    assert await bot.core.store.read(outbox.waiting) == []
    await bot.close()
    # Nothing of it comes back at the next start.
    bot = await opened(url, scene)
    await bot.core.settle()
    assert tallies(scene) == [("send", "one"), ("edit", "four")]
    await bot.close()


async def test_an_edited_secret_vote_stays_and_its_voter_is_told_alone(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive(), scene.say("ben", "!balance", direct=True))
    await bot.say("ana", '!poll "Where?" "Park" "Pond" secret=yes')
    await bot.say("ana", "!yes")
    voted = scene.say("ben", "vote 1 A", direct=True)
    await bot.tell(voted)
    assert "In 1 you voted: A Park." in scene.heard()[-2]
    before = len(scene.shown)
    await bot.tell(scene.edit(voted, "vote 1 B"), scene.edit(voted, "vote 1 A"))
    [told] = scene.shown[before:]
    assert (told.to, told.private) == ("@ben:here", True)
    assert told.reply.plain().startswith("An edit changes no vote: yours in 1 counts")
    await bot.close()
