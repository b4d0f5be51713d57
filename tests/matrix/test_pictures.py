"""Pictures: uploaded once the words are said, with words of their own; in cipher where need be."""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path

import aiohttp
from nio.crypto.attachments import decrypt_attachment

from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery
from commands.values.events import Arrived
from commands.values.rendered import Line, Picture, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Member
from tests.matrix.proxy import Proxy


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        whole = kind + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\x00" + b"\x80" * width for _ in range(height))
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


PNG = png(8, 4)
REPLY = Reply(
    (Line((Text("This month:"),)), Picture(PNG, "image/png", "Ana gave 8 points, ben 3."))
)


async def download(member: Member, address: str) -> bytes:
    where = address.replace("mxc://", "/_matrix/client/v1/media/download/")
    headers = {"Authorization": f"Bearer {member._token}"}
    async with aiohttp.ClientSession() as http, http.get(member.url + where, headers=headers) as r:
        assert r.status == 200
        return await r.read()


async def test_a_picture_stands_below_its_words(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account, name="garden")
        place = (await books.wait_for(Arrived)).place
        root = await ana.say(room, "about this month")
        thread = {"rel_type": "m.thread", "event_id": root}
        asked = await ana.say(room, "!chart", **{"m.relates_to": thread})
        await books.wait_to_hear("!chart")
        delivery = Delivery("d1", "send", place, REPLY, reply_to=asked)
        first = await bot.deliver(delivery)
        # A second try is no second picture, though its file is uploaded again.
        assert await bot.deliver(delivery) == first
    ours = [event for event in await ana.history(room) if event["sender"] == bot.account]
    words, picture = (event for event in ours if event["type"] == "m.room.message")
    assert (words["event_id"], words["content"]["body"]) == (first, "This month:")
    content = picture["content"]
    assert (content["msgtype"], content["body"]) == ("m.image", "Ana gave 8 points, ben 3.")
    assert content["info"] == {"mimetype": "image/png", "size": len(PNG), "w": 8, "h": 4}
    assert content["m.relates_to"]["event_id"] == root
    assert await download(ana, content["url"]) == PNG


async def test_a_picture_is_in_cipher_where_the_room_is(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings, tmp_path: Path
) -> None:
    plain = await member("ana")
    encrypting = settings.model_copy(update={"encryption": True})
    async with EncryptedMember(plain, tmp_path / "ana") as ana, running(settings=encrypting) as bot:
        room = await plain.make_room(bot.account, initial_state=[ENCRYPTION])
        place = (await books.wait_for(Arrived)).place
        await bot.deliver(Delivery("d1", "send", place, REPLY))
        await ana.hear("Ana gave 8 points, ben 3.")
        content = ana.content_of("Ana gave 8 points, ben 3.")
        assert "url" not in content
        file = content["file"]
        cipher = await download(plain, file["url"])
        assert PNG[:8] not in cipher
        clear = decrypt_attachment(cipher, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
        assert clear == PNG
        assert await ana.clear_in(room) == []


async def test_a_picture_that_the_server_refuses_is_told_in_words(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings
) -> None:
    ana = await member("ana")
    async with Proxy(settings.homeserver) as proxy:
        through = settings.model_copy(update={"homeserver": proxy.url})
        async with running(settings=through) as bot:
            room = await ana.make_room(bot.account, name="garden")
            place = (await books.wait_for(Arrived)).place
            proxy.answer("/upload", 502)
            proxy.answer("/upload", 413, json.loads('{"errcode": "M_TOO_LARGE", "error": "no"}'))
            await bot.deliver(Delivery("d1", "send", place, Reply(REPLY.blocks[1:])))
    assert await ana.said_by(bot.account, room) == ["Ana gave 8 points, ben 3."]
