"""After a restore: each room is told what may be missing, a moderator lets it go on, and it stands
in the chain."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.app import random_salt
from bot.backups.contents import Home
from bot.backups.restore import restore
from bot.backups.write import back_up
from bot.clock import DAY, HOUR
from bot.tools.books import verify_books
from bot.tools.close import close_community
from bot.tools.offline_books import looking
from storage import communities
from storage.drivers.sqlite import sqlite_path
from storage.ledger.chain import Digest
from storage.ledger.verify import Wrong, verify
from tests.support.chat import Bot, Scene

TOLD = (
    "I was restored from a backup. What was done here between 09:00 today and 10:00 today may be"
    " missing. Until a moderator lets me go on, I book nothing new. [Go on]  or: !mod resume"
)
WAITS = (
    "I was restored from a backup, and book nothing until a moderator lets me go on: !mod resume"
)


def digest_of(connection: Connection) -> Digest:
    from storage.unit_of_work import Books

    head = communities.head(Books(connection, 1, lambda _, __: b"", writable=False))
    return Digest(1, head.entries, head.head.hex())


class Lost:
    """A room whose books were restored an hour after the backup; a tip in between is lost."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder, self.scene = url, folder, Scene()
        self.digests: list[Digest] = []

    async def happen(self) -> Bot:
        home, scene = Home(sqlite_path(self.url)), self.scene
        bot = await Bot.open(self.url, scene)
        await bot.tell(scene.arrive())
        await bot.say("ana", "!tip @ben 8")
        self.digests.append(await bot.core.store.read(digest_of))
        made = await asyncio.to_thread(back_up, home, self.folder, scene.clock.now())
        await bot.say("ben", "!tip @cara 3")
        await bot.say("cara", "!tip @dan 1")
        self.digests.append(await bot.core.store.read(digest_of))
        await bot.close()
        scene.tick(HOUR)
        await asyncio.to_thread(restore, home, made.folder, scene.clock.now(), io.StringIO())
        return await self.open()

    async def open(self) -> Bot:
        # As in life, what is said from here on bears ids that no message had which was lost.
        bot = await Bot.open(self.url, self.scene, salt=random_salt)
        await bot.core.run_due(self.scene.clock.now())
        await bot.core.settle()
        return bot

    def verified(self, digests: Sequence[Digest] = ()) -> str:
        out, kept = io.StringIO(), None
        if digests:
            kept = self.folder / "digests"
            kept.write_text("".join(f"{each.text()}\n" for each in digests))
        verify_books(sqlite_path(self.url), kept, out)
        return out.getvalue()


@pytest.fixture
def lost(sqlite_file_url: str, tmp_path: Path) -> Lost:
    return Lost(sqlite_file_url, tmp_path)


async def test_the_room_is_told_and_a_moderator_lets_it_go_on(lost: Lost) -> None:
    bot = await lost.happen()
    assert lost.scene.heard()[-1] == TOLD
    assert await bot.balances() == {"ana": -800, "ben": 800}
    # What only shows something is answered; whatever is more waits, a yes too.
    assert await bot.say("ana", "!tip @ben 1") == [WAITS]
    assert await bot.say("ben", '!poll "Where?" "Park" "Café"') == [WAITS]
    (shown,) = await bot.say("ben", "!balance")
    assert shown.startswith("You are at 8 points.")
    assert await bot.say("ben", "!mod resume") != []
    assert await bot.say("ben", "!tip @ana 1") == [WAITS]
    await bot.tell(lost.scene.say("ana", "!mod resume", moderates=True))
    assert lost.scene.heard()[-1].startswith(
        "ana lets me go on. What was done between 09:00 today and 10:00 today and is not in my"
        " books stays out of them.  #"
    )
    assert await bot.say("ben", "!tip @ana 1") == ["ben gave ana 1 point. [Undo]"]
    await bot.tell(lost.scene.say("ana", "!mod resume", moderates=True))
    assert lost.scene.heard()[-1] == "Nothing waits for that here."
    await bot.check()
    await bot.close()
    said = await asyncio.to_thread(lost.verified)
    assert "All is as it must be.\n" in said
    assert (
        "garden (1): known gap: a backup was restored, and what was done between 2026-01-01 09:00"
        " UTC and 2026-01-01 10:00 UTC may be missing (#" in said
    )


async def test_it_is_told_again_each_day_until_then(lost: Lost) -> None:
    bot = await lost.happen()
    lost.scene.tick(DAY)
    await bot.core.run_due(lost.scene.clock.now())
    await bot.core.settle()
    assert sum("restored from a backup" in each for each in lost.scene.heard()) == 2
    await bot.tell(lost.scene.say("ana", "!mod resume", moderates=True))
    lost.scene.tick(2 * DAY)
    await bot.core.run_due(lost.scene.clock.now())
    await bot.core.settle()
    assert lost.scene.heard()[-1].startswith("ana lets me go on.")
    await bot.close()


async def test_digests_from_the_lost_time_are_a_known_gap_and_no_fault(lost: Lost) -> None:
    bot = await lost.happen()
    await bot.tell(lost.scene.say("ana", "!mod resume", moderates=True))
    await bot.say("ana", "!tip @ben 2")
    await bot.close()
    said = await asyncio.to_thread(lost.verified, lost.digests)
    assert "2 digests kept. All is as it must be.\n" in said
    assert "garden (1): 1 digest kept tells of entries from such a gap.\n" in said
    # One from before it is held against the books as ever.
    before = lost.digests[0]
    forged = Digest(1, before.entries, "00" * 32)

    def wrong() -> None:
        with looking(sqlite_path(lost.url)) as books:
            books.run(lambda connection: verify(connection, 1, [forged]))

    with pytest.raises(Wrong, match="something was changed since"):
        await asyncio.to_thread(wrong)


async def test_restored_twice_it_is_one_gap(lost: Lost, tmp_path: Path) -> None:
    bot = await lost.happen()
    await bot.close()
    home, scene = Home(sqlite_path(lost.url)), lost.scene
    made = await asyncio.to_thread(back_up, home, tmp_path / "again", scene.clock.now())
    scene.tick(HOUR)
    await asyncio.to_thread(restore, home, made.folder, scene.clock.now(), io.StringIO())
    bot = await lost.open()
    assert lost.scene.heard()[-1] == TOLD.replace("10:00", "11:00")
    await bot.close()


async def test_what_no_moderator_can_change_is_said_first(lost: Lost, tmp_path: Path) -> None:
    """Closed while nobody had let it go on yet: `mod resume` would be answered with that."""
    bot = await lost.happen()
    await bot.close()
    where = sqlite_path(lost.url)
    now = lost.scene.tick(HOUR)
    folder = tmp_path / "garden"

    def close() -> None:
        close_community(
            where, "garden", folder, now, yes=True, ask=lambda _: False, out=io.StringIO()
        )

    await asyncio.to_thread(close)
    bot = await lost.open()
    for who, said in (("ana", "!tip @ben 1"), ("ben", "!mod resume")):
        await bot.tell(lost.scene.say(who, said, moderates=True))
        assert lost.scene.heard()[-1].startswith("garden is closed here: ")
    await bot.close()
