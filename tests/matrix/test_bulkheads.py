"""What a stranger sends costs that one thing: on a real server, with a command that is answered."""

from __future__ import annotations

import asyncio
import base64
import json
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import vodozemac
from nio.api import Api

from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery
from commands.values.events import Arrived, Joined, Place
from commands.values.rendered import Line, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Json, Member

MakeEncrypted = Callable[[str], Awaitable[EncryptedMember]]
LONG = "$" + "a" * 20_000


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


class Canary:
    """A room of its own in which the bot must go on hearing."""

    def __init__(self, ana: Member, books: Books, room: str) -> None:
        self.ana = ana
        self.books = books
        self.room = room
        self.times = 0

    async def sings(self) -> None:
        """Wait until a command that is said now is heard."""
        self.times += 1
        await self.ana.say(self.room, f"!tip {self.times}")
        await self.books.wait_to_hear(f"!tip {self.times}", self.room)


@asynccontextmanager
async def canary(running: Running, books: Books, ana: Member) -> AsyncIterator[tuple[Canary, Any]]:
    async with running() as bot:
        room = await ana.make_room(bot.account, name="canary")
        await books.wait_for(Arrived, room=room)
        yield Canary(ana, books, room), bot


async def to_device(who: Member, user: str, kind: str, content: Any, txn: str) -> None:
    where = f"/_matrix/client/v3/sendToDevice/{kind}/{txn}"
    await who.ask("PUT", where, {"messages": {user: {"*": content}}})


async def identity_of(who: Member, user: str) -> tuple[str, str]:
    """A user's one device, and its Curve25519 key."""
    answer = await who.ask("POST", "/_matrix/client/v3/keys/query", {"device_keys": {user: []}})
    ((device, keys),) = answer["device_keys"][user].items()
    return device, keys["keys"][f"curve25519:{device}"]


def olm_message(theirs: str, ours: str, kind: int, body: str) -> Json:
    return {
        "algorithm": "m.olm.v1.curve25519-aes-sha2",
        "sender_key": ours,
        "ciphertext": {theirs: {"type": kind, "body": body}},
    }


def beginning(theirs: str) -> tuple[str, str]:
    """A beginning that looks right, with a one-time key that nobody ever gave out."""
    account, other = vodozemac.Account(), vodozemac.Account()
    other.generate_one_time_keys(1)
    unknown = next(iter(other.one_time_keys.values()))
    session = account.create_outbound_session(
        vodozemac.Curve25519PublicKey.from_base64(theirs), unknown
    )
    message = session.encrypt(b"{}")
    _, body = message.to_parts()
    return account.curve25519_key.to_base64(), base64.b64encode(body).decode().rstrip("=")


async def test_a_strangers_message_to_our_device_silences_nothing(
    running: Running, books: Books, member: MakeMember, caplog: pytest.LogCaptureFixture
) -> None:
    # He shares no room with the bot, and what he sends cannot be redacted.
    ana, stranger = await member("ana"), await member("stranger")
    async with canary(running, books, ana) as (song, bot):
        _, theirs = await identity_of(ana, bot.account)
        ours, body = beginning(theirs)
        for number, (kind, text) in enumerate(
            [(0, body), (0, "AwogGarbage"), (0, "not base64, at all"), (1, "?"), (7, "")]
        ):
            content = olm_message(theirs, ours, kind, text)
            await to_device(stranger, bot.account, "m.room.encrypted", content, f"t{number}")
            await song.sings()
    told = [each for each in caplog.records if getattr(each, "for_operator", False)]
    assert all(stranger.user not in each.getMessage() for each in told)
    assert "a message to our device could not be taken in" in told[0].getMessage()
    async with running():
        await song.sings()


async def send_encrypted(who: EncryptedMember, room: str, payload: str) -> None:
    """Send any words, as they are, under the room key that is in use."""
    olm = who.client.olm
    assert olm is not None
    session = olm.outbound_group_sessions[room]
    content = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "sender_key": olm.account.identity_keys["curve25519"],
        "ciphertext": session.encrypt(payload),
        "session_id": session.id,
        "device_id": who.plain.device,
    }
    await who.plain.send(room, "m.room.encrypted", content)


async def test_ids_as_long_as_books_are_not_looked_up(
    running: Running, books: Books, member: MakeMember, encrypted: MakeEncrypted
) -> None:
    ana, ben = await member("ana"), await encrypted("ben")
    async with canary(running, books, ana) as (song, bot):
        await ana.reply(song.room, LONG, "!tip long")
        room = await ben.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        await books.wait_for(Arrived, room=room)
        await ben.see(room, bot.account)
        await ben.say(room, "!tip first")
        edit = {
            "msgtype": "m.text",
            "body": "* later",
            "m.new_content": {"msgtype": "m.text", "body": "later"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": LONG},
        }
        # A server that read this would refuse it.
        payload = {"type": "m.room.message", "content": edit, "room_id": room}
        await send_encrypted(ben, room, json.dumps(payload))
        await ana.set_state(song.room, "m.room.tombstone", {"replacement_room": "!" + "b" * 9_000})
        await song.sings()
        await ben.say(room, "!tip here")
        await books.wait_to_hear("!tip here", room)
    said = next(each for each in books.events.values() if getattr(each, "text", "") == "!tip long")
    assert said.reply_to is None  # type: ignore[union-attr]


async def test_a_payload_without_end_that_is_read_late(
    running: Running, books: Books, encrypted: MakeEncrypted
) -> None:
    ana = await encrypted("ana")
    async with canary(running, books, ana.plain) as (song, bot):
        room = await ana.plain.make_room(bot.account, initial_state=[ENCRYPTION])
        await books.wait_for(Arrived, room=room)
        await ana.see(room, bot.account)
        olm = ana.client.olm
        assert olm is not None
        await ana.client.keys_claim(ana.client.get_missing_sessions(room))
        slow = list(olm.share_group_session_parallel(room, [bot.account], True))
        olm.outbound_group_sessions[room].shared = True
        for deep in ("[" * 40_000, '{"type":"m.room.message","content":' + "[" * 900 + "]" * 900):
            await send_encrypted(ana, room, deep + "}")
        await ana.say(room, "!tip late")
        await books.until(lambda: books.facts.get("undecrypted", "[]").count("$") == 3)
        where = "/_matrix/client/v3/sendToDevice/m.room.encrypted/late"
        await ana.plain.ask("PUT", where, slow[0][1])
        await books.wait_to_hear("!tip late")
        await song.sings()
        await books.until(lambda: books.facts["undecrypted"] == "[]")


class Device:
    """A further device of somebody's, made by hand: whatever it says of itself."""

    def __init__(self, who: Member) -> None:
        self.who = who
        self.account = vodozemac.Account()

    def signed(self, thing: Json) -> Json:
        text = Api.to_canonical_json(thing)
        signature = self.account.sign(text.encode()).to_base64()
        return {**thing, "signatures": {self.who.user: {f"ed25519:{self.who.device}": signature}}}

    def keys(self, **more: str) -> Json:
        own = {
            f"ed25519:{self.who.device}": self.account.ed25519_key.to_base64(),
            f"curve25519:{self.who.device}": self.account.curve25519_key.to_base64(),
        }
        own |= {f"{kind}:{self.who.device}": key for kind, key in more.items()}
        return self.signed(
            {
                "user_id": self.who.user,
                "device_id": self.who.device,
                "algorithms": ["m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"],
                "keys": own,
            }
        )

    async def upload(self, **body: Any) -> None:
        await self.who.ask("POST", "/_matrix/client/v3/keys/upload", body)


async def joined_by(
    mallory: Member, ana: EncryptedMember, bot: str, books: Books
) -> tuple[str, Place]:
    """An encrypted room of ana's that mallory comes to after she has spoken."""
    room = await ana.plain.make_room(bot, initial_state=[ENCRYPTION])
    place = (await books.wait_for(Arrived, room=room)).place
    await ana.see(room, bot)
    await ana.say(room, "!tip one")
    await books.wait_to_hear("!tip one", room)
    await ana.plain.invite(room, mallory.user)
    await mallory.join(room)
    await books.wait_for(Joined, room=room)
    return room, place


async def test_members_devices_whose_keys_are_none(
    running: Running, books: Books, member: MakeMember, encrypted: MakeEncrypted
) -> None:
    ana = await encrypted("ana")
    async with canary(running, books, ana.plain) as (song, bot):
        for broken in ({"ed25519": "no key"}, {"curve25519": "no key"}, {"ed25519": ""}):
            mallory = await member("mallory")
            ana.avoids.add(mallory.user)
            device = Device(mallory)
            await device.upload(device_keys=device.keys(**broken))
            room, place = await joined_by(mallory, ana, bot.account, books)
            await bot.deliver(Delivery(f"d{room}"[:25], "send", place, words(f"said in {room}")))
            await ana.hear(f"said in {room}")
        await song.sings()


async def test_a_fallback_key_that_is_none_takes_the_words_from_nobody_else(
    running: Running, books: Books, member: MakeMember, encrypted: MakeEncrypted
) -> None:
    ana, mallory = await encrypted("ana"), await member("mallory")
    ana.avoids = {mallory.user}
    device = Device(mallory)
    fallback = device.signed({"key": "no key at all", "fallback": True})
    await device.upload(
        device_keys=device.keys(), fallback_keys={"signed_curve25519:AAAAAA": fallback}
    )
    async with canary(running, books, ana.plain) as (song, bot):
        _, place = await joined_by(mallory, ana, bot.account, books)
        await bot.deliver(Delivery("d1", "send", place, words("for all who can read")))
        await ana.hear("for all who can read")
        await song.sings()


async def borne(sending: Awaitable[object]) -> None:
    """Send something that the server may refuse; what it takes is for the bot to bear."""
    try:
        await sending
    except RuntimeError as refused:
        if not any(f" {status} " in str(refused) for status in (400, 413, 500)):
            raise


def junk(dice: random.Random, depth: int = 0) -> Any:
    """Some JSON, of any shape."""
    simple: list[Any] = [None, True, 0, -1, 2**53, 1.5, "", "x", "$é" * 9, "@a:b", "\u0000", [], {}]
    if depth > 2 or dice.random() < 0.5:
        return dice.choice(simple)
    if dice.random() < 0.5:
        return [junk(dice, depth + 1) for _ in range(dice.randrange(4))]
    names = ["type", "body", "key", "event_id", "m.relates_to", "algorithm", "ciphertext", "sender"]
    return {dice.choice(names): junk(dice, depth + 1) for _ in range(dice.randrange(4))}


def spoiled(thing: Any, dice: random.Random) -> Any:
    """The same with something somewhere in it replaced by junk, or left out."""
    if not isinstance(thing, dict) or not thing or dice.random() < 0.2:
        return junk(dice)
    key = dice.choice(sorted(thing))
    if dice.random() < 0.1:
        return {name: value for name, value in thing.items() if name != key}
    return {**thing, key: spoiled(thing[key], dice)}


async def test_whatever_strangers_send_commands_are_heard(
    running: Running, books: Books, member: MakeMember, encrypted: MakeEncrypted
) -> None:
    ana, mallory = await encrypted("ana"), await member("mallory")
    ana.avoids = {mallory.user}
    dice = random.Random(7)
    async with canary(running, books, ana.plain) as (song, bot):
        room, place = await joined_by(mallory, ana, bot.account, books)
        _, theirs = await identity_of(mallory, bot.account)
        ours, body = beginning(theirs)
        relation = {"rel_type": "m.annotation", "event_id": "$x", "key": "🪙", "m.in_reply_to": {}}
        request = {"action": "request", "request_id": "r", "requesting_device_id": "D"}
        start = {"from_device": "D", "transaction_id": "t", "method": "m.sas.v1", "timestamp": 1}
        kinds: list[tuple[str, Json]] = [
            ("m.room.encrypted", olm_message(theirs, ours, 0, body)),
            ("m.room_key_request", {**request, "body": {"room_id": room, "sender_key": ours}}),
            ("m.key.verification.start", {**start, "hashes": ["sha256"]}),
            ("m.key.verification.key", {"transaction_id": "t", "key": "x"}),
            ("m.dummy", {}),
        ]
        events: list[tuple[str, Json]] = [
            ("m.room.message", {"msgtype": "m.text", "body": "!x", "m.relates_to": relation}),
            (
                "m.room.encrypted",
                {
                    "algorithm": "m.megolm.v1.aes-sha2",
                    "ciphertext": "x",
                    "session_id": "s",
                    "sender_key": ours,
                    "device_id": "D",
                },
            ),
            ("m.reaction", {"m.relates_to": relation}),
        ]

        async def send(number: int) -> None:
            kind, content = dice.choice(kinds)
            await borne(to_device(mallory, bot.account, kind, spoiled(content, dice), f"f{number}"))
            kind, content = dice.choice(events)
            where = song.room if number % 2 else room
            await borne(
                mallory.ask(
                    "PUT",
                    f"/_matrix/client/v3/rooms/{quote(where)}/send/{kind}/f{number}",
                    spoiled(content, dice),
                )
            )

        await ana.plain.invite(song.room, mallory.user)
        await mallory.join(song.room)
        for many in range(3):
            await asyncio.gather(*(send(12 * many + number) for number in range(12)))
            device = Device(mallory)
            await borne(device.upload(device_keys=spoiled(device.keys(), dice)))
            await song.sings()
            await bot.deliver(Delivery(f"d{many}", "send", place, words(f"still {many}")))
            await ana.hear(f"still {many}")
