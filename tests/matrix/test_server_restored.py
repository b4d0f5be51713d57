"""The homeserver is restored from an older backup under a bot that goes on as before.

Synapse answers to a position of its future with nothing, then with answers it gave before; what it
has forgotten is in our books all the same.
"""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

from structlog.testing import capture_logs

from bot.matrix.settings import MatrixSettings
from commands.engine.session import FOR_OPERATOR
from commands.values.events import Arrived, Rewound
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, MakeMember, Running
from tests.matrix.member import Member
from tests.matrix.test_whole_bot import answers_to, garden, tip_by_pill
from tests.matrix.whole import whole_bot
from tests.support import audit
from tests.support.synapse import Homeserver

GONE = 12
"""So many messages are forgotten: as many as then lie between the old and the new position."""


async def test_nothing_is_booked_twice_and_what_is_said_again_is_asked(
    settings: MatrixSettings, member: MakeMember, homeserver: Homeserver, tmp_path: Path
) -> None:
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        room, (ana, ben) = await garden(bot, member, "ana", "ben")
        await tip_by_pill(ana, room, ben, "ben", "8")
        await ana.hear_from(room, bot, "ana gave ben 8 points")
        homeserver.back_up(tmp_path / "kept")
        await tip_by_pill(ana, room, ben, "ben", "5")
        await ana.hear_from(room, bot, "ana gave ben 5 points")
        shed = await ben.make_room(bot, name="shed")
        await ben.hear_from(shed, bot, "I keep tips")
        for number in range(GONE):
            await ben.say(room, f"gone {number}")
        with capture_logs() as logs:
            await asyncio.to_thread(homeserver.restore, tmp_path / "kept")
            async with contextlib.AsyncExitStack() as stack:
                # Their clients begin anew; ours is to notice by itself.
                ana, ben = [
                    await stack.enter_async_context(Member(homeserver.url, each.user, PASSWORD))
                    for each in (ana, ben)
                ]
                said = [await ben.say(room, f"!tip @ana {each}") for each in (1, 2)]
                await ana.hear_from(room, bot, "was restored from a backup")
                await ana.hear_from(room, bot, "ben gave ana 2 points")
                again = await tip_by_pill(ana, room, ben, "ben", "5")
                asked = await ana.hear_from(room, bot, "I had done that already")
                assert asked["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == again
                await core.settle()
                assert await core.store.read(audit.balances) == {"ana": -10_00, "ben": 10_00}
                await ana.reply(room, asked["event_id"], "yes")
                await ana.hear_from(room, bot, "ana gave ben 5 points")
                other = await tip_by_pill(ana, room, ben, "ben", "4")
                await ana.hear_from(room, bot, "ana gave ben 4 points")
                answers = await answers_to(bot, ana, room)
                assert [len(answers[each]) for each in (*said, again, other)] == [1, 1, 1, 1]
                await core.settle()
                assert await core.store.read(audit.balances) == {"ana": -19_00, "ben": 19_00}
        told = [line for line in logs if FOR_OPERATOR.items() <= line.items()]
        assert ["restored from an older backup" in line["event"] for line in told] == [True, False]
        assert told[1]["room"] == shed


async def test_a_bot_that_was_away_while_the_server_was_restored_and_went_on_hears_all(
    running: Running,
    books: Books,
    member: MakeMember,
    homeserver: Homeserver,
    tmp_path: Path,
) -> None:
    """By then the server knows the position again, and means something else by it."""
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account, name="garden")
        await books.wait_for(Arrived)
        homeserver.back_up(tmp_path / "kept")
        gone = [f"gone {number}" for number in range(5)]
        for words in gone:
            await ana.say(room, words)
        await books.wait_to_hear(gone[-1])
    await asyncio.to_thread(homeserver.restore, tmp_path / "kept")
    async with Member(homeserver.url, ana.user, PASSWORD) as ana:
        new = [f"new {number}" for number in range(GONE)]
        for words in new:
            await ana.say(room, words)
        async with running():
            await ana.say(room, "after")
            await books.wait_to_hear("after")
    assert books.heard(room) == [*gone, *new, "after"]
    (told,) = books.of(Rewound)
    assert told.since < told.at
