"""What a proxy, a server or a fault of ours can do in between: nothing is lost or hammered."""

from __future__ import annotations

import asyncio

import pytest

from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery
from commands.values.events import Arrived, Joined
from commands.values.rendered import Line, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running
from tests.matrix.proxy import Proxy
from tests.support.synapse import Homeserver

FORBIDDEN = {"errcode": "M_FORBIDDEN", "error": "You are not invited to this room."}


def words(text: str) -> Reply:
    return Reply((Line((Text(text),)),))


async def test_error_pages_are_waited_out(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings
) -> None:
    ana = await member("ana")
    async with Proxy(settings.homeserver) as proxy:
        through = settings.model_copy(update={"homeserver": proxy.url})
        async with running(settings=through) as bot:
            # Joining fails in every way before it works.
            proxy.answer("/join/", 502)
            proxy.answer("/join/", 403, FORBIDDEN)
            room = await ana.make_room(bot.account, name="garden")
            place = (await books.wait_for(Arrived)).place
            assert proxy.count("/join/") == 3

            # So does sending, and what comes after waits behind it.
            proxy.answer("/send/", 502, times=2)
            await asyncio.gather(
                *(bot.deliver(Delivery(f"d{n}", "send", place, words(f"m{n}"))) for n in range(3))
            )
            assert await ana.said_by(bot.account, room) == ["m0", "m1", "m2"]

            # And listening; a page that says 200 is no answer either.
            before = proxy.count("/sync")
            proxy.answer("/sync", 502)
            proxy.answer("/sync", 200)
            proxy.answer("/sync", 500, {"errcode": "M_UNKNOWN"})
            await ana.say(room, "one")
            await books.wait_to_hear("one")
            await ana.say(room, "two")
            await books.wait_to_hear("two")
            assert proxy.count("/sync") - before < 12
    assert books.heard(room) == ["one", "two"]


async def test_a_server_that_ends_in_the_middle_of_an_answer(
    running: Running,
    books: Books,
    member: MakeMember,
    settings: MatrixSettings,
    homeserver: Homeserver,
) -> None:
    ana = await member("ana")
    async with Proxy(settings.homeserver) as proxy:
        through = settings.model_copy(update={"homeserver": proxy.url})
        async with running(settings=through) as bot:
            room = await ana.make_room(bot.account, name="garden")
            await books.wait_for(Arrived)
            asked = proxy.count("/sync")
            await asyncio.to_thread(homeserver.restart)
            # The question that was open is asked again, and not in a frenzy.
            await proxy.until_asked("/sync", asked + 1)
            await ana.say(room, "after")
            await books.wait_to_hear("after")
            assert proxy.count("/sync") - asked < 20
    assert books.heard(room) == ["after"]


async def test_a_fault_of_ours_stops_nothing(
    running: Running, books: Books, member: MakeMember, caplog: pytest.LogCaptureFixture
) -> None:
    ana, ben = await member("ana"), await member("ben")

    def falters(event: object) -> bool:
        if isinstance(event, Joined):
            faults.append(1)
            raise KeyError("a fault of ours")
        return True

    faults: list[int] = []
    async with running() as bot:
        room = await ana.make_room(bot.account, name="garden")
        await books.wait_for(Arrived)
        books.failing.append(RuntimeError("another one"))
        await ana.say(room, "one")
        await books.wait_to_hear("one")
        # One that comes again whenever the same event does is left, and said in the log.
        books.means_something = falters
        await ana.invite(room, ben.user)
        await ben.join(room)
        await ana.say(room, "two")
        await books.wait_to_hear("two")
        assert faults == [1]
        told = [each for each in caplog.records if getattr(each, "for_operator", False)]
        assert "an event of a room could not be taken in" in told[-1].getMessage()
    assert books.heard(room) == ["one", "two"]
