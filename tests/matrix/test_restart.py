"""Nothing lost, nothing twice: restarts, gaps, failures to save, redeliveries."""

from __future__ import annotations

import asyncio
import gc

import pytest
from structlog.testing import capture_logs

from bot.matrix.adapter import MatrixAdapter
from bot.matrix.session import Folder
from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery
from commands.engine.session import FOR_OPERATOR
from commands.values.events import Arrived, Reacted, Said
from commands.values.rendered import Line, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running
from tests.matrix.member import Member
from tests.support.cancelling import at_each_await
from tests.support.patience import PATIENCE_SECONDS
from tests.support.synapse import Homeserver


def words(text: str) -> Reply:
    return Reply((Line((Text(text),)),))


async def test_what_was_said_while_it_was_away_is_heard_once(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account)
        await books.wait_for(Arrived)
        await ana.say(room, "before")
        coin = await ana.react(room, (await books.wait_to_hear("before")).event_id, "🪙")
        await books.wait_for(Reacted)
    # More than one page of the timeline and of the history.
    for number in range(130):
        await ana.say(room, f"away {number}")
    await ana.redact(room, coin)
    async with running():
        await books.wait_to_hear("away 129")
        taken_back = await books.wait_for(Reacted, lambda event: not event.added)
        assert taken_back.emoji == "🪙"
        await ana.say(room, "after")
        await books.wait_to_hear("after")
    assert books.heard(room) == ["before", *(f"away {number}" for number in range(130)), "after"]
    assert books.redelivered == 0
    assert books.times_caught_up == 2
    assert len(books.of(Arrived)) == 1


@pytest.mark.parametrize("encryption", [False, True], ids=["plain", "with keys"])
async def test_a_position_that_the_server_does_not_know_loses_nothing(
    encryption: bool,
    running: Running,
    books: Books,
    member: MakeMember,
    settings: MatrixSettings,
) -> None:
    settings = settings.model_copy(update={"encryption": encryption})
    ana = await member("ana")
    async with running(settings=settings) as bot:
        room = await ana.make_room(bot.account, name="garden")
        await books.wait_for(Arrived)
        await ana.say(room, "before")
        await books.wait_to_hear("before")
    for number in range(130):
        await ana.say(room, f"away {number}")
    books.saved_position = "s1_nonsense"
    with capture_logs() as logs:
        async with running(settings=settings):
            await books.wait_to_hear("away 129")
            await ana.say(room, "after")
            await books.wait_to_hear("after")
    assert books.heard(room) == ["before", *(f"away {number}" for number in range(130)), "after"]
    told = [line for line in logs if "no longer knows where" in line["event"]]
    assert len(told) == 1, told
    assert FOR_OPERATOR.items() <= told[0].items()


async def test_what_was_said_before_it_came_is_not_heard(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    room = await ana.make_room(preset="public_chat")
    for number in range(120):
        await ana.say(room, f"before {number}")
    async with running() as bot:
        await ana.invite(room, bot.account)
        await books.wait_for(Arrived)
        await ana.say(room, "after")
        await books.wait_to_hear("after")
    assert books.heard(room) == ["after"]


async def test_an_account_with_a_past_ignores_it_once(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account, name="garden")
        await books.wait_for(Arrived)
        await ana.say(room, "long ago")
        await books.wait_to_hear("long ago")
    # The same account and folder, but books that know nothing yet.
    new = Books()
    async with running(books=new):
        arrived = await new.wait_for(Arrived)
        assert (arrived.room_name, arrived.sender.user) == ("garden", ana.user)
        await ana.say(room, "now")
        await new.wait_to_hear("now")
    assert new.heard(room) == ["now"]


async def test_a_position_is_only_reached_when_it_is_saved(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account)
        await books.wait_for(Arrived)
        books.failing.extend([OSError("disk full"), OSError("disk full")])
        await ana.say(room, "one")
        await ana.say(room, "two")
        await books.wait_to_hear("two")
        assert books.failing == []
    assert books.heard(room) == ["one", "two"]


async def test_the_watchdog_begins_anew_what_stands_still(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running(silence_seconds=0.5) as bot:
        room = await ana.make_room(bot.account)
        await books.wait_for(Arrived)
        books.hanging = 1
        await ana.say(room, "one")
        await books.wait_to_hear("one")
        assert books.hanging == 0


async def test_a_delivery_tried_again_is_shown_once(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account)
        place = (await books.wait_for(Arrived)).place
        delivery = Delivery("same", "send", place, words("once"))
        first = await bot.deliver(delivery)
        assert await bot.deliver(delivery) == first
    async with running() as bot:
        assert await bot.deliver(delivery) == first
        long = Delivery("long", "send", place, words("a long story " * 4000))
        await bot.deliver(long)
        await bot.deliver(long)
    said = await ana.said_by(bot.account, room)
    assert said[0] == "once"
    assert len(said) > 2
    assert "".join(said[1:]).replace("\n", "").replace(" ", "") == "alongstory" * 4000


async def test_an_outage_is_waited_out_in_order(
    running: Running, books: Books, member: MakeMember, homeserver: Homeserver
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account)
        place = (await books.wait_for(Arrived)).place
        homeserver.kill()
        try:
            sending = [
                asyncio.create_task(bot.deliver(Delivery(f"d{n}", "send", place, words(f"m{n}"))))
                for n in range(5)
            ]
            with capture_logs() as logs:
                async with asyncio.timeout(PATIENCE_SECONDS):
                    while not any(log.get("what") == "sending a message" for log in logs):
                        await asyncio.wait(sending, timeout=0.05)
        finally:
            await asyncio.to_thread(homeserver.start)
        await asyncio.gather(*sending)
        await ana.say(room, "back")
        await books.wait_to_hear("back")
    assert await ana.said_by(bot.account, room) == [f"m{n}" for n in range(5)]


async def test_rate_limits_are_waited_out_in_order(
    running: Running, books: Books, member: MakeMember, homeserver: Homeserver
) -> None:
    ana = await member("ana")
    admin_user = homeserver.register(f"admin-{id(books)}", "x", admin=True)
    async with running() as bot, Member(homeserver.url, admin_user, "x") as admin:
        room = await ana.make_room(bot.account)
        place = (await books.wait_for(Arrived)).place
        where = f"/_synapse/admin/v1/users/{bot.account}/override_ratelimit"
        await admin.ask("POST", where, {"messages_per_second": 4, "burst_count": 2})
        deliveries = [Delivery(f"d{n}", "send", place, words(f"m{n}")) for n in range(8)]
        await asyncio.gather(*(bot.deliver(delivery) for delivery in deliveries))
    assert await ana.said_by(bot.account, room) == [f"m{n}" for n in range(8)]


async def test_a_second_bot_on_the_same_folder_refuses_to_start(
    running: Running, settings: MatrixSettings
) -> None:
    async with running():
        second = MatrixAdapter(settings, Books())
        with pytest.raises(Exception, match=r"matrix\.data_dir: another bot is using"):
            await second.run()


@pytest.mark.parametrize("encrypting", [False, True], ids=["in clear", "encrypting"])
async def test_a_start_that_is_cancelled_holds_nothing(
    encrypting: bool, settings: MatrixSettings
) -> None:
    settings = settings.model_copy(update={"encryption": encrypting})
    assert settings.data_dir is not None
    folder = Folder(settings.data_dir)

    async def start() -> None:
        books, task = Books(), asyncio.current_task()
        assert task is not None

        async def end_when_it_listens() -> None:
            await books.until(lambda: books.times_caught_up > 0)
            task.cancel()

        watching = asyncio.create_task(end_when_it_listens())
        try:
            await MatrixAdapter(settings, books).run()
        except asyncio.CancelledError:
            if not books.times_caught_up:
                raise
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def let_go(_: int) -> None:
        # What is not closed says so when it is collected, and warnings are errors.
        gc.collect()
        folder.hold()
        folder.release()

    assert await at_each_await(start, let_go) > 3


async def test_rooms_are_merged_by_time_and_never_reordered_within(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        garden = await ana.make_room(bot.account)
        market = await ana.make_room(bot.account)
        await books.until(lambda: len(books.of(Arrived)) == 2)
    for number in range(3):
        await ana.say(garden, f"garden {number}")
        await ana.say(market, f"market {number}")
    async with running():
        await books.wait_to_hear("market 2")
    heard = [said.text for said in books.of(Said)]
    assert heard == [f"{place} {number}" for number in range(3) for place in ("garden", "market")]
