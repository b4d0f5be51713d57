"""Photos and files that come with what is said: what they are, and how their bytes are had.

In an encrypted room the server holds the file in cipher, and its key stands in the message.
"""

from __future__ import annotations

import json
import re
from typing import Any

from bot.matrix.errors import MatrixError
from bot.matrix.state import Raw, text_in
from bot.matrix.wire import Wire
from commands.values.events import Attachment

KINDS = ("m.image", "m.file")
_ADDRESS = re.compile(r"mxc://([A-Za-z0-9.:\[\]-]{1,255})/([A-Za-z0-9_-]{1,255})", re.ASCII)
_LONGEST_NAME = 200
_LONGEST_KEY = 200
_MOST_SIZE = 2**40


def files_of(content: Raw) -> tuple[Attachment, ...]:
    """The photo or file of a message; none where it is none, or cannot be had by what it says."""
    if text_in(content, "msgtype") not in KINDS:
        return ()
    given = content.get("info")
    info: Raw = given if isinstance(given, dict) else {}
    cipher = content.get("file")
    address = text_in(cipher if isinstance(cipher, dict) else content, "url")
    if _ADDRESS.fullmatch(address) is None:
        return ()
    source: dict[str, Any] = {"url": address}
    if isinstance(cipher, dict):
        key, hashes = cipher.get("key"), cipher.get("hashes")
        if not isinstance(key, dict) or not isinstance(hashes, dict):
            return ()
        parts = (text_in(key, "k"), text_in(cipher, "iv"), text_in(hashes, "sha256"))
        if not all(0 < len(part) <= _LONGEST_KEY for part in parts):
            return ()
        source |= zip(("key", "iv", "sha256"), parts, strict=True)
    told = info.get("size")
    size = told if isinstance(told, int) and 0 <= told < _MOST_SIZE else 0
    name = text_in(content, "filename") or text_in(content, "body")
    media_type = text_in(info, "mimetype")[:_LONGEST_NAME]
    return (Attachment(name[:_LONGEST_NAME], media_type, size, "", json.dumps(source)),)


def has_caption(content: Raw) -> bool:
    """Whether the body of a photo or file is words below it, and not its name again."""
    name = content.get("filename")
    return isinstance(name, str) and name != content.get("body")


async def read_file(wire: Wire, file: Attachment, most_bytes: int) -> bytes:
    """The bytes of a file in clear. Raises what the wire raises, or nio where it is not whole."""
    source = json.loads(file.source)
    found = _ADDRESS.fullmatch(source["url"])
    if found is None:
        raise ValueError("a file without an address")
    where = f"{found[1]}/{found[2]}"
    try:
        data = await wire.download(f"/_matrix/client/v1/media/download/{where}", most_bytes)
    except MatrixError as error:
        if error.errcode != "M_UNRECOGNIZED":
            raise
        # A homeserver of before Matrix 1.11.
        data = await wire.download(f"/_matrix/media/v3/download/{where}", most_bytes)
    if "key" not in source:
        return data
    from nio.crypto.attachments import decrypt_attachment

    clear: bytes = decrypt_attachment(data, source["key"], source["sha256"], source["iv"])
    return clear
