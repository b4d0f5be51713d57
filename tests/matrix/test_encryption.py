"""Encrypted rooms: read, answered, never in clear; over restarts, rotations and lost keys."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.matrix.adapter import MatrixAdapter
from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery
from bot.startup_error import StartupError
from commands.values.events import Arrived, Left, Undecryptable
from commands.values.rendered import Line, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, MakeMember, Running
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Member
from tests.support.patience import PATIENCE_SECONDS

MakeEncrypted = Callable[[str], Awaitable[EncryptedMember]]


def words(text: str) -> Reply:
    return Reply((Line((Text(text),)),))


@pytest.fixture
def settings(settings: MatrixSettings) -> MatrixSettings:
    return settings.model_copy(update={"encryption": True})


@pytest.fixture
async def encrypted(member: MakeMember, tmp_path: Path) -> AsyncIterator[MakeEncrypted]:
    async with AsyncExitStack() as stack:

        async def make(name: str) -> EncryptedMember:
            plain = await member(name)
            return await stack.enter_async_context(EncryptedMember(plain, tmp_path / name))

        yield make


async def test_a_round_trip_over_a_restart_and_a_rotation(
    running: Running, books: Books, encrypted: MakeEncrypted
) -> None:
    ana = await encrypted("ana")
    async with running() as bot:
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        place = (await books.wait_for(Arrived)).place
        await ana.see(room, bot.account)
        first = await ana.say(room, "!tip one")
        assert (await books.wait_to_hear("!tip one")).event_id == first
        await bot.deliver(Delivery("d1", "send", place, words("given one"), reply_to=first))
        _, _, was_encrypted = await ana.hear("given one")
        assert was_encrypted
    await ana.say(room, "!tip two")
    await ana.rotate(room)
    await ana.say(room, "!tip three")
    async with running() as bot:
        await books.wait_to_hear("!tip three")
        await bot.deliver(Delivery("d2", "send", place, words("given two")))
        await ana.hear("given two")
        await ana.rotate(room)
        await ana.say(room, "!tip four")
        await books.wait_to_hear("!tip four")
    assert books.heard(room) == [f"!tip {number}" for number in ("one", "two", "three", "four")]
    assert await ana.clear_in(room) == []
    assert ana.unread == []


async def test_an_encrypted_answer_stands_in_the_thread_of_the_question(
    running: Running, books: Books, encrypted: MakeEncrypted
) -> None:
    ana = await encrypted("ana")
    async with running() as bot:
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        place = (await books.wait_for(Arrived)).place
        await ana.see(room, bot.account)
        root = await ana.say(room, "about soup")
        thread = {"rel_type": "m.thread", "event_id": root}
        asked = await ana.say(room, "!balance", **{"m.relates_to": thread})
        await books.wait_to_hear("!balance")
        await bot.deliver(Delivery("d1", "send", place, words("you are at 8"), reply_to=asked))
        await ana.hear("you are at 8")
    related = ana.content_of("you are at 8")["m.relates_to"]
    assert (related["rel_type"], related["event_id"]) == ("m.thread", root)
    assert related["m.in_reply_to"] == {"event_id": asked}


async def test_a_gap_in_an_encrypted_room(
    running: Running, books: Books, encrypted: MakeEncrypted
) -> None:
    ana = await encrypted("ana")
    async with running() as bot:
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        await books.wait_for(Arrived)
        await ana.see(room, bot.account)
        await ana.say(room, "before")
        await books.wait_to_hear("before")
    for number in range(120):
        if number == 60:
            await ana.rotate(room)
        await ana.say(room, f"away {number}")
    async with running():
        await books.wait_to_hear("away 119")
    assert books.heard(room) == ["before", *(f"away {number}" for number in range(120))]


async def test_who_comes_later_can_read_and_who_left_cannot(
    running: Running, books: Books, encrypted: MakeEncrypted
) -> None:
    ana, ben = await encrypted("ana"), await encrypted("ben")
    async with running() as bot:
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        place = (await books.wait_for(Arrived)).place
        await bot.deliver(Delivery("d1", "send", place, words("without ben")))
        await ana.plain.invite(room, ben.user)
        await ben.plain.join(room)
        await books.until(lambda: len(books.events) >= 2)
        await bot.deliver(Delivery("d2", "send", place, words("with ben")))
        await ben.hear("with ben")
        assert [body for _, body, _ in ben.read] == ["with ben"]
        await ana.hear("without ben")
        await ana.hear("with ben")


async def test_direct_rooms_are_encrypted(
    running: Running, books: Books, encrypted: MakeEncrypted, member: MakeMember
) -> None:
    ana, ben = await encrypted("ana"), await member("ben")
    async with running() as bot:
        # A room of two in clear is no place for private words where encryption is to be had, unless
        # the one who reads them opened it so.
        room = await ben.make_room(bot.account, ana.user)
        await ana.plain.join(room)
        place = (await books.wait_for(Arrived)).place
        await ben.leave(room)
        await books.wait_for(Left)
        private = Delivery("d1", "send", place, words("you are at 8"), to=ana.user, private=True)
        await bot.deliver(private)
        _, _, was_encrypted = await ana.hear("you are at 8")
        assert was_encrypted
        assert await bot.deliver(private)
        own = await ana.plain.make_room(bot.account)
        place = (await books.wait_for(Arrived, room=own)).place
        await bot.deliver(Delivery("d2", "send", place, words("at 9"), to=ana.user, private=True))
    assert [event["type"] for event in await ana.clear_in(room)] == []
    assert [event["content"]["body"] for event in await ana.clear_in(own)] == ["at 9"]


async def test_a_message_whose_key_comes_late_is_heard_late(
    running: Running, books: Books, encrypted: MakeEncrypted
) -> None:
    ana = await encrypted("ana")
    async with running(late_seconds=0) as bot:
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        await books.wait_for(Arrived)
        await ana.see(room, bot.account)
        # Her client makes a key for everybody and is slow to send it.
        olm = ana.client.olm
        assert olm is not None
        await ana.client.keys_claim(ana.client.get_missing_sessions(room))
        slow = list(olm.share_group_session_parallel(room, [bot.account], True))
        assert len(slow) == 1
        olm.outbound_group_sessions[room].shared = True
        late = await ana.say(room, "!tip late")
        # She is told in time, under another id than the one it will be heard by.
        unread = await books.wait_for(Undecryptable)
        assert (unread.sender.user, unread.event_id) == (ana.user, f"unread:{late}")
        await books.until(lambda: "undecrypted" in books.facts)
    async with running():
        where = "/_matrix/client/v3/sendToDevice/m.room.encrypted/late"
        await ana.plain.ask("PUT", where, slow[0][1])
        await ana.say(room, "!tip next")
        await books.wait_to_hear("!tip late")
        await books.wait_to_hear("!tip next")
        await books.until(lambda: books.facts["undecrypted"] == "[]")


async def test_our_session_is_cross_signed_once(
    running: Running, books: Books, encrypted: MakeEncrypted, settings: MatrixSettings
) -> None:
    ana = await encrypted("ana")
    found = []
    for _ in range(2):
        async with running():
            body: dict[str, Any] = {"device_keys": {settings.user: []}}
            found.append(await ana.plain.ask("POST", "/_matrix/client/v3/keys/query", body))
    first, second = found
    assert first["master_keys"][settings.user] == second["master_keys"][settings.user]
    (signer,) = first["self_signing_keys"][settings.user]["keys"]
    (device,) = (keys for keys in first["device_keys"][settings.user].values())
    assert signer in device["signatures"][settings.user]


async def test_a_lost_store_refuses_to_start(running: Running, settings: MatrixSettings) -> None:
    async with running():
        pass
    assert settings.data_dir is not None
    (settings.data_dir / "keys.db").unlink()
    for _ in range(2):
        with pytest.raises(StartupError, match=r"^matrix\.data_dir: the encryption keys") as caught:
            await MatrixAdapter(settings, Books()).run()
        assert "\n" not in str(caught.value)


async def test_a_session_that_was_ended_comes_back_with_its_keys(
    running: Running, books: Books, encrypted: MakeEncrypted, settings: MatrixSettings
) -> None:
    ana = await encrypted("ana")
    async with running() as bot:
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        place = (await books.wait_for(Arrived)).place
        await ana.see(room, bot.account)
        await ana.say(room, "one")
        await books.wait_to_hear("one")
    async with Member(ana.plain.url, settings.user, PASSWORD) as owner:
        await owner.call("POST", "logout/all")
    async with running() as bot:
        await bot.deliver(Delivery("d1", "send", place, words("still here")))
        await ana.hear("still here")
        await ana.say(room, "two")
        await books.wait_to_hear("two")


async def test_a_room_key_is_taken_in_whole_or_not_at_all(
    running: Running, books: Books, encrypted: MakeEncrypted, settings: MatrixSettings
) -> None:
    ana = await encrypted("ana")
    assert settings.data_dir is not None
    async with running() as bot:
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        await books.wait_for(Arrived)
        await ana.see(room, bot.account)
        # From here on the disk takes the message that brought the key, but not the key.
        full = sqlite3.connect(settings.data_dir / "keys.db", isolation_level=None)
        full.execute(
            "CREATE TRIGGER full BEFORE INSERT ON megolminboundsessions "
            "BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
        )
        with capture_logs() as logs:
            await ana.say(room, "!tip one")
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not any("taking in failed" in log["event"] for log in logs):
                    await ana.sync()
        full.execute("DROP TRIGGER full")
        full.close()
        await books.wait_to_hear("!tip one")
