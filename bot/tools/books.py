"""What an operator does with the books at rest: check them, take their digest.

All of it reads one state of the books and works beside a running bot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection

from bot.clock import SECOND
from bot.program_name import called_as
from bot.running.core import OURSELVES
from bot.startup_error import StartupError
from bot.tools.offline_books import AtRest, Where, called, in_words_of, looking
from bot.tools.progress import lines_on
from storage import communities, rooms
from storage.drivers.migrate import require, version
from storage.drivers.pages import damage
from storage.ledger.chain import Digest, read_digest
from storage.ledger.references import reference
from storage.ledger.verify import Wrong, strays, verify
from storage.names import clean_name
from storage.unit_of_work import Books


@contextmanager
def reading(where: Where) -> Iterator[AtRest]:
    """Books of this program's schema, opened to look at one state of them. Raises StartupError."""
    with looking(where) as books:
        found = books.run(version)
        if found is None:
            raise StartupError(f"{called(where)} is empty: there are no books in it yet.")
        with in_words_of(where):
            require(found)
        yield books


def secret_of(connection: Connection) -> bytes:
    """What the program's own hashes are keyed with: by it, whoever was forgotten is known again."""
    return bytes.fromhex(rooms.recall(connection, OURSELVES, "secret") or "")


def verify_books(
    where: Where, digests: Path | None, out: TextIO, progress: TextIO | None = None
) -> int:
    """Check all communities; 0 and a summary, or 1 and the first thing wrong, in words.

    Where it takes long, `progress` reads now and then how far it is.
    """
    kept = _digests(digests)

    def look(connection: Connection) -> bool:
        if not in_order(connection, out, kept, progress):
            return False
        out.writelines(f"{line}\n" for line in _unled(connection))
        return True

    with reading(where) as books:
        return 0 if books.run(look) else 1


def _unled(connection: Connection) -> Iterator[str]:
    """Communities whose home is none of their rooms, which no record tells of."""
    for number, name in communities.all_communities(connection):
        head = communities.head(Books(connection, number, lambda _, __: b"", writable=False))
        there = rooms.of_community(connection, number)
        if (head.home_platform, head.home_account, head.home_room) in {each.key for each in there}:
            continue
        why = f"its home, {clean_name(head.home_room)}, is none of its rooms"
        if not there:
            why = "no room leads to these books"
        yield f"{_called(number, name)}: {why}. {called_as()} rebind gives it a home."


def in_order(
    connection: Connection,
    out: TextIO,
    kept: Sequence[Digest] = (),
    progress: TextIO | None = None,
) -> bool:
    """Whether all communities are in order; a line for each, or about the first thing wrong."""
    known = communities.all_communities(connection)
    try:
        if (broken := damage(connection)) is not None:
            raise Wrong(f"The file is damaged: restore a backup ({broken}).")
        for stray in strays(connection):
            raise Wrong(f"There are {stray}, and the community itself is gone.")
        for number in sorted({digest.community for digest in kept} - {n for n, _ in known}):
            raise Wrong(f"A digest tells of community {number}, which is not in these books.")
    except Wrong as wrong:
        out.write(f"{wrong}\n")
        return False
    for number, name in known:
        try:
            step = None if progress is None else lines_on(progress, _called(number, name))
            found = verify(connection, number, kept, step)
        except Wrong as wrong:
            out.write(f"{_called(number, name)}: {wrong}\n")
            return False
        parts = [
            _counted(found.entries, "entry", "entries"),
            _counted(found.postings, "posting", "postings"),
            _counted(found.accounts, "account", "accounts"),
        ]
        if found.digests:
            parts.append(_counted(found.digests, "digest kept", "digests kept"))
        out.write(f"{_called(number, name)}: {', '.join(parts)}. All is as it must be.\n")
        out.writelines(
            f"{_called(number, name)}: known gap: a backup was restored, and what was done between"
            f" {_when(since)} and {_when(until)} may be missing (#{reference(record)}).\n"
            for record, since, until in found.gaps
        )
        if found.lost_digests:
            lost = _counted(found.lost_digests, "digest kept tells", "digests kept tell")
            out.write(f"{_called(number, name)}: {lost} of entries from such a gap.\n")
    if not known:
        out.write("The books are empty.\n")
    return True


def _when(at: int) -> str:
    return datetime.fromtimestamp(at // SECOND, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _called(number: int, name: str) -> str:
    """A community as the operator reads it: its name is whatever somebody called a room."""
    return f"{clean_name(name)} ({number})"


def _digests(path: Path | None) -> list[Digest]:
    if path is None:
        return []
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or "it is not UTF-8 text"
        raise StartupError(f"--digests: {path} cannot be read ({why}).") from None
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        digest = read_digest(line)
        if digest is None:
            raise StartupError(
                f"--digests: line {number} of {path} is no digest: {line.strip()[:60]}"
            )
        found.append(digest)
    if not found:
        raise StartupError(f"--digests: there is no digest in {path}.")
    return found


def one(connection: Connection, name: str | None) -> int:
    """The community meant: the one named or numbered, or the only one. Raises StartupError."""
    known = communities.all_communities(connection)
    names = ", ".join(_called(*each) for each in known)
    if not known:
        raise StartupError("There is no community in these books yet.")
    if name is None:
        if len(known) > 1:
            raise StartupError(
                f"There are several communities: choose one with --community: {names}."
            )
        return known[0][0]
    found = [number for number, each in known if each == name]
    if not found:
        found = [number for number, _ in known if str(number) == name]
    if not found:
        raise StartupError(f"There is no community called {name} here. There are: {names}.")
    if len(found) > 1:
        numbers = ", ".join(map(str, found))
        raise StartupError(f"Several communities are called {name}: give a number, {numbers}.")
    return found[0]


def print_digest(where: Where, community: str | None, out: TextIO) -> int:
    """Print the line a community keeps of its books as they stand."""

    def look(connection: Connection) -> str:
        number = one(connection, community)
        head = communities.head(Books(connection, number, lambda _, __: b"", writable=False))
        return Digest(number, head.entries, head.head.hex()).text()

    with reading(where) as books:
        out.write(books.run(look) + "\n")
    return 0
