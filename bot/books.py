"""What an operator does with the books at rest: check them, write them out, take their digest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError

from bot.unusable import Unusable
from storage import communities, export
from storage.books import Books
from storage.chain import Digest, read_digest
from storage.migrate import HEAD, version
from storage.verify import Wrong, verify


@contextmanager
def reading(db: Path) -> Iterator[Connection]:
    """A connection that reads one state of the books and cannot write. Raises Unusable."""
    if not db.is_file():
        raise Unusable(f"There are no books at {db}: check the name.")
    engine = create_engine(f"sqlite:///file:{db.resolve()}?mode=ro&uri=true")

    @event.listens_for(engine, "connect")
    def on_connect(raw: object, _: object) -> None:
        raw.isolation_level = None  # type: ignore[attr-defined] # a sqlite3 connection

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    try:
        with engine.connect() as connection, connection.begin():
            try:
                found = version(connection)
            except DBAPIError:
                raise Unusable(f"{db} is no Commonpurse database.") from None
            if found != HEAD:
                raise Unusable(f"{db} is of schema {found or 'none'}, this program reads {HEAD}.")
            yield connection
    finally:
        engine.dispose()


def verify_books(db: Path, digests: Path | None, out: TextIO) -> int:
    """Check all communities; 0 and a summary, or 1 and the first thing wrong, in words."""
    kept = _digests(digests)
    with reading(db) as connection:
        known = communities.all_communities(connection)
        strangers = [d for d in kept if d.community not in {number for number, _ in known}]
        if strangers:
            out.write(f"A digest tells of community {strangers[0].community}, which is not here.\n")
            return 1
        for number, name in known:
            try:
                found = verify(connection, number, kept)
            except Wrong as wrong:
                out.write(f"{name}: {wrong}\n")
                return 1
            digest_words = f", {found.digests} digests kept" if found.digests else ""
            out.write(
                f"{name}: {found.entries} entries, {found.postings} postings,"
                f" {found.accounts} accounts{digest_words}. All is as it must be.\n"
            )
        if not known:
            out.write("The books are empty.\n")
    return 0


def _digests(path: Path | None) -> list[Digest]:
    if path is None:
        return []
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise Unusable(f"The digests in {path} cannot be read.") from None
    found = [read_digest(line) for line in lines if line.strip()]
    unread = [line for line, kept in zip(filter(str.strip, lines), found, strict=True) if not kept]
    if unread:
        raise Unusable(f"In {path} this line is no digest: {unread[0][:60]}")
    return [kept for kept in found if kept is not None]


def _one(connection: Connection, name: str | None) -> int:
    """The community meant: the one named, or the only one. Raises Unusable."""
    known = communities.all_communities(connection)
    if name is None and len(known) == 1:
        return known[0][0]
    found = [number for number, each in known if each == name]
    if len(found) == 1:
        return found[0]
    names = ", ".join(each for _, each in known) or "none"
    if name is None:
        raise Unusable(f"There are several communities: choose one with --community ({names}).")
    if found:
        raise Unusable(f"{len(found)} communities are called {name}.")
    raise Unusable(f"There is no community called {name} here. There are: {names}.")


def export_books(db: Path, community: str | None, form: str, out: TextIO) -> int:
    """Write one community's postings as CSV or JSON lines."""
    with reading(db) as connection:
        found = export.rows(connection, _one(connection, community))
        write = export.write_csv if form == "csv" else export.write_jsonl
        write(found, out)
    return 0


def print_digest(db: Path, community: str | None, out: TextIO) -> int:
    """Print the line a community keeps of its books as they stand."""
    with reading(db) as connection:
        number = _one(connection, community)
        head = communities.head(Books(connection, number, lambda _, __: b"", writable=False))
        out.write(Digest(number, head.entries, head.head.hex()).text() + "\n")
    return 0
