"""Whether a backup can be restored: unpacked aside, its sums compared, its books verified."""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection

from bot.backups.contents import BOOKS
from bot.backups.manifest import CopiedFile, Manifest, checked, packed
from bot.backups.write import heads_of
from bot.startup_error import StartupError
from bot.tools.books import in_order
from bot.tools.offline_books import changing, looking
from storage.drivers.migrate import HEAD, upgrade

_AT_ONCE = 1024 * 1024


def proved(folder: Path, place: Path, out: TextIO) -> Manifest:
    """Unpack a whole backup into `place`, and verify the books there.

    Books of an earlier version are brought up to this one there. Raises StartupError, with the
    backup untouched, where anything is not as it must be.
    """
    manifest = checked(folder)
    for file in manifest.files:
        _unpack(folder, file, place)
    books = place / BOOKS
    if not books.is_file():
        raise StartupError(f"{folder} holds no books: take another backup.")
    found, communities = heads_of(books)
    if (found, communities) != (manifest.schema_version, manifest.communities):
        raise StartupError(
            f"{folder} holds other books than its manifest tells of: take another backup."
        )
    if found > HEAD:
        raise StartupError(
            f"{folder} was made by a newer Commonpurse (schema {found}): restore it with that."
        )
    if found < HEAD:
        _upgrade(books, found, out)
    said = io.StringIO()
    with looking(books) as at_rest:
        right = at_rest.run(lambda connection: in_order(connection, said))
    out.write(said.getvalue())
    if not right:
        raise StartupError(f"The books in {folder} are not in order: take an earlier backup.")
    return manifest


def _unpack(folder: Path, file: CopiedFile, place: Path) -> None:
    source, target = folder / packed(file.name), place / file.name
    target.parent.mkdir(mode=0o700, exist_ok=True)
    found, size = hashlib.sha256(), 0
    try:
        with gzip.open(source, "rb") as zipped, target.open("wb") as unpacked:
            target.chmod(0o600)
            # What unpacks to more than it should be must not fill the disk.
            while size <= file.bytes and (block := zipped.read(_AT_ONCE)):
                found.update(block)
                size += len(block)
                unpacked.write(block)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        found = hashlib.sha256(b"unreadable")
    except OSError as error:
        raise StartupError(
            f"{error.filename or target} cannot be written ({error.strerror}): make room there."
            " Nothing was changed."
        ) from None
    if (size, found.hexdigest()) != (file.bytes, file.sha256):
        raise StartupError(f"{source} does not unpack to what was packed: take another backup.")


def _upgrade(books: Path, found: str, out: TextIO) -> None:
    def bring(connection: Connection) -> None:
        upgrade(connection)

    with changing(books) as at_rest:
        at_rest.run(bring)
    out.write(f"The books were of schema {found}; what is restored is of {HEAD}.\n")
