"""Pictures and files: uploaded, in cipher where the room is, and shown with their words."""

from __future__ import annotations

import struct
from typing import Any

from bot.matrix.wire import Wire
from commands.values.rendered import Picture

_ENDINGS = {
    "calendar": "ics",
    "x-beancount": "beancount",
    "x-hledger": "journal",
    "x-jsonl": "jsonl",
}
"""How a file ends whose kind is called otherwise."""

_PNG = b"\x89PNG\r\n\x1a\n"


async def picture_content(wire: Wire, picture: Picture, *, encrypted: bool) -> dict[str, Any]:
    """Upload a picture and give the content of its event; its body is what a voice reads.

    In an encrypted room the server gets the file in cipher, and the room its key.
    """
    info: dict[str, Any] = {"mimetype": picture.media_type, "size": len(picture.data)}
    if (size := png_size(picture.data)) is not None:
        info["w"], info["h"] = size
    ending = picture.media_type.partition("/")[2].partition("+")[0]
    is_image = picture.media_type.startswith("image/")
    content: dict[str, Any] = {
        "msgtype": "m.image" if is_image else "m.file",
        # With a file name of its own, the body is the picture's words and not its name.
        "body": picture.words,
        "filename": f"picture.{ending}" if is_image else f"file.{_ENDINGS.get(ending, ending)}",
        "info": info,
        "m.mentions": {},
    }
    if not encrypted:
        return {**content, "url": await wire.upload(picture.data, picture.media_type)}
    from nio.crypto.attachments import encrypt_attachment

    cipher, keys = encrypt_attachment(picture.data)
    # Nothing about it is told to the server, not even what it is.
    url = await wire.upload(cipher, "application/octet-stream")
    return {**content, "file": {**keys, "url": url}}


def png_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, by which clients keep its place free while it loads."""
    if not data.startswith(_PNG) or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return int(width), int(height)
