"""`commonpurse import books FILE`: a community that was written out whole goes on elsewhere."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError, StatementError

from bot.startup_error import StartupError
from bot.tools.books import in_order
from bot.tools.offline_books import Where, called, changing
from storage import whole_export
from storage.drivers.migrate import HEAD, prepare


def import_books(where: Where, file: Path, out: TextIO) -> int:
    """Read a community into books that hold none, verified before it counts: all or nothing.

    Raises StartupError, and then nothing was changed.
    """
    try:
        lines = file.expanduser().open(encoding="utf-8", newline="")
    except OSError as error:
        raise StartupError(f"{file} cannot be read ({error.strerror}).") from None
    with lines, changing(where) as books:
        books.run(lambda connection: _read(connection, where, file, lines, out))
    return 0


def _read(connection: Connection, where: Where, file: Path, lines: TextIO, out: TextIO) -> None:
    prepare(connection)
    if not whole_export.holds_nothing(connection):
        raise StartupError(
            f"There are books in {called(where)} already: a community goes on in an empty place."
        )
    try:
        whole_export.read(connection, lines, HEAD)
    except (whole_export.Unreadable, UnicodeDecodeError) as why:
        raise StartupError(f"{file} cannot be brought along: {why}. Nothing was changed.") from None
    except (DataError, IntegrityError, StatementError) as error:
        found = str(error.orig or error).splitlines()[0]
        raise StartupError(
            f"{file} cannot be brought along: a row does not fit ({found}). Nothing was changed."
        ) from None
    said = io.StringIO()
    if not in_order(connection, said):
        raise StartupError(
            f"{file} is not in order. {said.getvalue().splitlines()[-1]} Nothing was changed."
        )
    out.write(said.getvalue())
