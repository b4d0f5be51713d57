"""`commonpurse close-community COMMUNITY DIR`: write out all that it owns, and book nothing more.

What is in the folder then is enough to go on with anybody's bot, to check the books without any,
and to give each member what is theirs.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection

from bot.app import random_salt
from bot.folders import flush
from bot.program_name import called_as
from bot.startup_error import StartupError
from bot.tools.books import in_order, one
from bot.tools.exporting import write_form
from bot.tools.offline_books import Where, changing
from bot.tools.persons import write_member
from storage import audit, closing, communities, members
from storage.names import clean_name
from storage.unit_of_work import Books

_FILES = {
    "whole.jsonl": "whole",
    "records.jsonl": "records",
    "books.csv": "csv",
    "books.beancount": "beancount",
    "books.journal": "hledger",
}
"""For another bot, for whoever checks, for a spreadsheet, and for two programs of bookkeeping."""


def close_community(
    where: Where,
    community: str,
    folder: Path,
    now: int,
    *,
    yes: bool,
    ask: Callable[[str], bool],
    out: TextIO,
) -> int:
    """Close a community at `now`, µs UTC: where it cannot be written out, it stays open.

    Raises StartupError.
    """

    def act(connection: Connection) -> str:
        number = one(connection, community)
        books = Books(connection, number, random_salt)
        head = communities.lock(books)
        name = clean_name(head.name)
        if head.closed:
            raise StartupError(
                f"{name} ({number}) is closed already; {called_as()} export writes its books out"
                " once more."
            )
        if not in_order(connection, out):
            raise StartupError("Books that do not add up are not closed: see what is wrong first.")
        if not yes and not ask(f"Close {name} ({number})? Nothing can be booked there afterwards."):
            raise StartupError("Nothing was changed.")
        at = max(now, head.decided_at)
        closing.close(books, at)
        audit.note(books, at, None, "close-community")
        books.flush()
        for called, form in _FILES.items():
            _write(folder / called, partial(write_form, form, connection, number))
        theirs = folder / "members"
        for member in members.between(books, 1, head.members)[0]:
            if member.merged_into is None:
                file = theirs / f"{member.number}-{_plain(member.name)}.jsonl"
                _write(file, partial(write_member, books, str(member.number)))
        for each in (theirs, folder):
            flush(each)
        return (
            f"{name} ({number}) is closed, and written out to {folder}: whole.jsonl to go on with"
            " another bot (import books, then rebind), records.jsonl to check it by, books.* for"
            " other programs, and members/ with a file for each. Start the bot once more, so that"
            " it tells every room.\n"
        )

    with changing(where) as there, _made(folder):
        told = there.run(act)
    out.write(told)
    return 0


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """An empty folder to write to; what was written there goes again where it comes to nothing."""
    was_there = folder.exists()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise StartupError(f"{folder} is not empty: give a folder for this alone.")
        (folder / "members").mkdir(mode=0o700)
    except OSError as error:
        raise StartupError(
            f"Nothing can be written to {folder} ({error.strerror}): give a folder that is empty,"
            " or not there yet, where you may write. Nothing was changed."
        ) from None
    try:
        yield
    except OSError as error:
        _empty(folder, remove=not was_there)
        raise StartupError(
            f"It could not be written out to {folder} ({error.strerror}), so nothing was closed:"
            " make room there, or give another folder."
        ) from None
    except BaseException:
        _empty(folder, remove=not was_there)
        raise


def _empty(folder: Path, *, remove: bool) -> None:
    shutil.rmtree(folder / "members", ignore_errors=True)
    for name in _FILES:
        (folder / name).unlink(missing_ok=True)
    if remove:
        folder.rmdir()


def _write(file: Path, write: Callable[[TextIO], None]) -> None:
    """Write a file that only its owner reads, and have it on the disk before anything counts."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as to:
        write(to)
        to.flush()
        os.fsync(to.fileno())


def _plain(name: str) -> str:
    """A name as a part of a file's name on any system."""
    return re.sub(r"[^\w-]+", "_", name)[:40].strip("_") or "member"
