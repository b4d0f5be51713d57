"""What an operator does with the books at rest: check them, write them out, take their digest.

All of it reads one state of the books and works beside a running bot.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from bot.opening import in_words
from bot.unusable import Unusable
from storage import communities, export
from storage.books import Books
from storage.chain import Digest, read_digest
from storage.errors import Foreign
from storage.members import clean_name
from storage.migrate import HEAD, version
from storage.verify import Wrong, strays, verify


@contextmanager
def reading(db: Path) -> Iterator[Connection]:
    """A connection that reads one state of the books and cannot write. Raises Unusable."""
    if not db.is_file():
        raise Unusable(f"There are no books at {db}: check the name.")
    engine = create_engine("sqlite://", creator=lambda: _opened(db), poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    try:
        with engine.connect() as connection, connection.begin():
            found = version(connection)
            if found is None:
                raise Unusable(f"{db} is empty: there are no books in it yet.")
            if found != HEAD:
                raise Unusable(f"{db} is of schema {found}, and this program reads {HEAD}.")
            yield connection
    except (DBAPIError, Foreign) as error:
        raise Unusable(in_words(error, str(db)) or f"{db} cannot be read ({error}).") from None
    finally:
        engine.dispose()


def _opened(db: Path) -> sqlite3.Connection:
    """The file, opened to read only."""
    address = f"file:{quote(str(db.resolve()))}?mode=ro"
    raw = sqlite3.connect(address, uri=True, isolation_level=None, timeout=10)
    try:
        raw.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError:
        raw.close()
        # A copy in a folder that cannot be written to: SQLite may not make the log it would read
        # through. Where there is none with anything in it, the file alone is the books.
        log = db.with_name(f"{db.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return sqlite3.connect(f"{address}&immutable=1", uri=True, isolation_level=None)
    except BaseException:
        raw.close()
        raise
    return raw


def verify_books(db: Path, digests: Path | None, out: TextIO) -> int:
    """Check all communities; 0 and a summary, or 1 and the first thing wrong, in words."""
    kept = _digests(digests)
    with reading(db) as connection:
        known = communities.all_communities(connection)
        try:
            for stray in strays(connection):
                raise Wrong(f"There are {stray}, and the community itself is gone.")
            for number in sorted({digest.community for digest in kept} - {n for n, _ in known}):
                raise Wrong(f"A digest tells of community {number}, which is not in these books.")
        except Wrong as wrong:
            out.write(f"{wrong}\n")
            return 1
        for number, name in known:
            try:
                found = verify(connection, number, kept)
            except Wrong as wrong:
                out.write(f"{_called(number, name)}: {wrong}\n")
                return 1
            parts = [
                _counted(found.entries, "entry", "entries"),
                _counted(found.postings, "posting", "postings"),
                _counted(found.accounts, "account", "accounts"),
            ]
            if found.digests:
                parts.append(_counted(found.digests, "digest kept", "digests kept"))
            out.write(f"{_called(number, name)}: {', '.join(parts)}. All is as it must be.\n")
        if not known:
            out.write("The books are empty.\n")
    return 0


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
        raise Unusable(f"--digests: {path} cannot be read ({why}).") from None
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        digest = read_digest(line)
        if digest is None:
            raise Unusable(f"--digests: line {number} of {path} is no digest: {line.strip()[:60]}")
        found.append(digest)
    if not found:
        raise Unusable(f"--digests: there is no digest in {path}.")
    return found


def _one(connection: Connection, name: str | None) -> int:
    """The community meant: the one named or numbered, or the only one. Raises Unusable."""
    known = communities.all_communities(connection)
    names = ", ".join(_called(*each) for each in known)
    if not known:
        raise Unusable("There is no community in these books yet.")
    if name is None:
        if len(known) > 1:
            raise Unusable(f"There are several communities: choose one with --community: {names}.")
        return known[0][0]
    found = [number for number, each in known if each == name]
    if not found:
        found = [number for number, _ in known if str(number) == name]
    if not found:
        raise Unusable(f"--community: there is none called {name} here. There are: {names}.")
    if len(found) > 1:
        numbers = ", ".join(map(str, found))
        raise Unusable(f"--community: several are called {name}; give its number: {numbers}.")
    return found[0]


def export_books(db: Path, community: str | None, form: str, out: TextIO) -> int:
    """Write one community's postings as CSV or JSON lines."""
    with reading(db) as connection:
        found = export.rows(connection, _one(connection, community))
        write = export.write_csv if form == "csv" else export.write_jsonl
        try:
            write(found, out)
        except LookupError as missing:
            raise Unusable(f"{db} is not in order ({missing} is missing): verify it.") from None
    return 0


def print_digest(db: Path, community: str | None, out: TextIO) -> int:
    """Print the line a community keeps of its books as they stand."""
    with reading(db) as connection:
        number = _one(connection, community)
        head = communities.head(Books(connection, number, lambda _, __: b"", writable=False))
        out.write(Digest(number, head.entries, head.head.hex()).text() + "\n")
    return 0
