"""Photos with what is said: in clear and in cipher, with words below them or in reply to them."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from nio.crypto.attachments import encrypt_attachment

from bot.matrix.attachments import files_of
from bot.matrix.settings import MatrixSettings
from commands.values.events import Attachment
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Member
from tests.matrix.test_pictures import PNG
from tests.matrix.whole import whole_bot


async def upload(member: Member, data: bytes) -> str:
    headers = {"Authorization": f"Bearer {member._token}"}
    where = f"{member.url}/_matrix/media/v3/upload"
    async with aiohttp.ClientSession() as http, http.post(where, data=data, headers=headers) as r:
        return str((await r.json())["content_uri"])


def photo(caption: str, **more: Any) -> dict[str, Any]:
    info = {"mimetype": "image/png", "size": len(PNG)}
    return {"msgtype": "m.image", "filename": "receipt.png", "body": caption, "info": info, **more}


async def test_a_photo_comes_with_the_words_below_it_and_with_a_reply_to_it(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        room = await ana.make_room(bot.account, ben.user, name="garden")
        await ben.join(room)
        content = photo("!expense 43 yarn", url=await upload(ana, PNG))
        captioned = await ana.send(room, "m.room.message", content)
        heard = await books.wait_to_hear("!expense 43 yarn")
        assert heard.event_id == captioned
        [file] = heard.attachments
        assert (file.name, file.media_type, file.size) == ("receipt.png", "image/png", len(PNG))
        assert file.sha256 == ""
        assert await bot.read_file(file, 10_000) == PNG
        with pytest.raises(ValueError, match="more than 10 bytes"):
            await bot.read_file(file, 10)
        alone = await ana.send(room, "m.room.message", {**content, "body": "receipt.png"})
        reply = {"m.relates_to": {"m.in_reply_to": {"event_id": alone}}}
        await ben.say(room, "!expense 1 not mine", **reply)
        await ana.say(room, "!expense 2 mine", **reply)
        assert (await books.wait_to_hear("not mine")).attachments == ()
        assert (await books.wait_to_hear("2 mine")).attachments == (file,)
    # A photo alone is nothing that was said.
    assert len(books.heard(room)) == 3


async def test_a_photo_is_read_where_the_room_is_in_cipher(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings, tmp_path: Path
) -> None:
    plain = await member("ana")
    encrypting = settings.model_copy(update={"encryption": True})
    async with EncryptedMember(plain, tmp_path / "ana") as ana, running(settings=encrypting) as bot:
        room = await plain.make_room(bot.account, initial_state=[ENCRYPTION])
        await ana.see(room, bot.account)
        cipher, keys = encrypt_attachment(PNG)
        file = {**keys, "url": await upload(plain, cipher)}
        content = photo("!expense 43 yarn", file=file)
        await ana.say(room, content.pop("body"), **content)
        [found] = (await books.wait_to_hear("!expense 43 yarn")).attachments
        assert await bot.read_file(found, 10_000) == PNG
        swapped = await upload(plain, cipher[:-1] + bytes([cipher[-1] ^ 1]))
        other = files_of(photo("!", file={**file, "url": swapped}))[0]
        with pytest.raises(Exception, match="SHA-256"):
            await bot.read_file(other, 10_000)


async def test_the_hash_of_a_photo_is_all_that_the_books_keep(
    member: MakeMember, settings: MatrixSettings, tmp_path: Path
) -> None:
    ana = await member("ana")
    async with whole_bot(settings, tmp_path) as core:
        room = await ana.make_room(settings.user, name="garden")
        await ana.hear_from(room, settings.user)
        content = photo("!treasury record income 300 USD etsy", url=await upload(ana, PNG))
        await ana.send(room, "m.room.message", content)
        await ana.hear_from(room, settings.user, "with a receipt")
        receipts = await core.store.read(
            lambda c: c.exec_driver_sql("SELECT receipt FROM vouchers").scalars().all()
        )
        assert receipts == [hashlib.sha256(PNG).hexdigest()]
        content["url"] = "mxc://localhost/gone"
        await ana.send(room, "m.room.message", content)
        await ana.hear_from(room, settings.user, "could not read the photo")


@pytest.mark.parametrize(
    "content",
    [
        {"msgtype": "m.text", "url": "mxc://a/b"},
        {"msgtype": "m.image"},
        {"msgtype": "m.image", "url": "https://a/b"},
        {"msgtype": "m.image", "url": "mxc://a/../../b"},
        {"msgtype": "m.image", "url": "mxc://a/b?c"},
        {"msgtype": "m.image", "file": {"url": "mxc://a/b"}},
        {"msgtype": "m.image", "file": {"url": "mxc://a/b", "key": {}, "hashes": {}, "iv": "x"}},
        {"msgtype": "m.image", "file": "mxc://a/b"},
    ],
)
def test_what_leads_to_no_file_of_a_homeserver_is_none(content: dict[str, Any]) -> None:
    assert files_of(content) == ()


def test_what_a_client_says_of_a_file_is_bounded() -> None:
    [file] = files_of(photo("x" * 999, url="mxc://a/b", info={"size": -5, "mimetype": 7}))
    assert file == Attachment("receipt.png", "", 0, "", file.source)
