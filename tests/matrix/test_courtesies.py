"""What a client shows of the bot beside its words: a name, that it has read, that it verifies
nobody, and keys for whoever writes while it is away."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from bot.matrix.settings import MatrixSettings
from commands.values.events import Arrived
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running
from tests.matrix.element import ElementMember
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Json, Member

CANCEL = "m.key.verification.cancel"


async def profile(who: Member, user: str) -> Json:
    return await who.call("GET", f"profile/{quote(user)}")


async def test_an_account_without_a_name_gets_one_and_a_picture_once(
    running: Running, settings: MatrixSettings, member: MakeMember
) -> None:
    ana = await member("ana")
    named = settings.model_copy(update={"display_name": "Kasse"})
    books = Books()
    async with running(settings=named, books=books):
        shown = await profile(ana, settings.user)
        assert shown["displayname"] == "Kasse"
        assert shown["avatar_url"].startswith("mxc://")
    # Whatever it is called later is not the bot's to change, nor a name it had before.
    books.facts.clear()
    again = named.model_copy(update={"display_name": "Purse"})
    async with running(settings=again, books=books):
        assert await profile(ana, settings.user) == shown
    async with running(settings=again, books=Books()):
        assert await profile(ana, settings.user) == shown


async def test_what_is_said_to_it_is_shown_as_read(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        room = await ana.make_room(bot.account, ben.user)
        await books.wait_for(Arrived)
        talk = await ana.say(room, "hello ben")
        said = await ana.say(room, "!balance")
        await ana.see_read(room, said, bot.account)
        assert (room, talk, bot.account) not in ana._read


async def test_wishes_to_verify_it_are_declined_with_the_reason(
    running: Running, settings: MatrixSettings, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    encrypted = settings.model_copy(update={"encryption": True})
    async with running(settings=encrypted) as bot:
        found = await ana.call("POST", "keys/query", device_keys={bot.account: []})
        (device,) = found["device_keys"][bot.account]
        wish = {"from_device": ana.device, "transaction_id": "t1", "methods": ["m.sas.v1"]}
        messages = {bot.account: {device: {**wish, "timestamp": 1}}}
        await ana.call("PUT", "sendToDevice/m.key.verification.request/1", messages=messages)
        told = (await ana.be_told(CANCEL))["content"]
        assert (told["transaction_id"], told["code"]) == ("t1", "m.unknown_method")
        assert told["reason"]
        # In a room, in clear; and with Element's own library in an encrypted one.
        room = await ana.make_room(bot.account)
        await books.wait_for(Arrived, room=room)
        asked = await ana.say(
            room, "verify?", msgtype="m.key.verification.request", to=bot.account, **wish
        )
        declined = await ana.hear(room, lambda event: event["type"] == CANCEL)
        assert declined["content"]["m.relates_to"]["event_id"] == asked
        ben = await member("ben")
        async with ElementMember(ben, encrypted=True) as element:
            alone = await ben.make_room(bot.account, initial_state=[ENCRYPTION])
            await books.wait_for(Arrived, room=alone)
            answer = await element.do("verify", alone, user=bot.account)
            assert answer == {"by": bot.account, "code": "m.unknown_method"}


async def test_who_writes_when_its_keys_are_used_up_is_heard(
    running: Running, settings: MatrixSettings, books: Books, member: MakeMember, tmp_path: Path
) -> None:
    ana = await member("ana")
    encrypted = settings.model_copy(update={"encryption": True})
    async with running(settings=encrypted) as bot:
        room = await ana.make_room(bot.account, initial_state=[ENCRYPTION])
        await books.wait_for(Arrived)
    # While it is away somebody takes all of its keys.
    found = await ana.call("POST", "keys/query", device_keys={bot.account: []})
    (device,) = found["device_keys"][bot.account]
    wanted = {bot.account: {device: "signed_curve25519"}}
    for _ in range(200):
        claimed = await ana.call("POST", "keys/claim", one_time_keys=wanted)
        (key,) = claimed["one_time_keys"][bot.account][device].values()
        if key.get("fallback"):
            break
    else:
        raise AssertionError("there is no end to its keys")
    async with EncryptedMember(ana, tmp_path / "ana") as writer:
        await writer.see(room, bot.account)
        await writer.say(room, "!tip one")
    async with running(settings=encrypted):
        await books.wait_to_hear("!tip one")
