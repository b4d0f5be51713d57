"""What a backup holds and what it leaves out, with the reason: the one list of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy.engine import make_url

from bot.config import Settings
from bot.tools.offline_books import Where, file_of
from bot.vault import keys_beside, keys_of_server

BOOKS = "books.db"
"""How the books are called in a backup, whatever they are called at home."""

_SQLITE = b"SQLite format 3\x00"
_PASSING = ("lock",)
"""What is no content: who holds the folder."""
_PASSING_ENDS = (".new", "-journal", "-wal", "-shm")
"""What is half written, or SQLite's own beside a database, which is copied as a database."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where everything lies that a backup is about."""

    books: Where
    data_dir: Path | None = None
    matrix: Path | None = None
    """The folder of the Matrix session, where there is one."""

    @classmethod
    def of(cls, settings: Settings) -> Home:
        """The home that these settings say, with paths that hold wherever one stands."""
        url = make_url(settings.database_url)
        path = file_of(url)
        folder = settings.data_dir.resolve()
        matrix = None
        if settings.matrix is not None:
            matrix = (settings.matrix.data_dir or folder / "matrix").expanduser().resolve()
        return cls(url if path is None else path.resolve(), folder, matrix)

    @property
    def ballot_keys(self) -> Path | None:
        """The keys of open secret votes: beside an SQLite file, else in the data folder."""
        path = file_of(self.books)
        if path is not None:
            return keys_beside(path)
        return None if self.data_dir is None else keys_of_server(self.data_dir)


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a backup: what it is called there, and what it is made of."""

    name: str
    source: Where
    kind: Literal["books", "database", "file"]
    """`database`: an SQLite file that somebody may be writing to; `file`: any other."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something beside the books that a backup does not hold."""

    name: str
    reason: str


def contents(home: Home) -> tuple[list[Part], list[LeftOut]]:
    """What is copied, the books first, and what is left out and why.

    The books come first: keys that are newer than the books open all that the books still wait
    for, the other way round they might not.
    """
    parts = [Part(BOOKS, home.books, "books")]
    left = []
    found = [] if home.matrix is None else list(_files(home.matrix, "matrix"))
    if home.data_dir is not None:
        found += _files(home.data_dir / "lang", "lang", "*.ftl")
    for part in found:
        # Neither manifest nor sums could tell of it: one stray file must not stop every backup.
        if (told := part.name.encode(errors="replace").decode()) == part.name:
            parts.append(part)
        else:
            left.append(LeftOut(told, "its name is no text: give it another"))
    keys = home.ballot_keys
    if keys is not None and keys.exists() and any(keys.iterdir()):
        left.append(
            LeftOut(
                f"{keys.name}/",
                "the keys of open secret votes never lie beside a copy of the books: whoever had"
                " both could read the ballots",
            )
        )
    left.append(
        LeftOut(
            "configuration",
            "it may hold passwords, and the operator wrote it: keep it where passwords are kept",
        )
    )
    return parts, left


def _files(folder: Path, name: str, pattern: str = "*") -> Iterator[Part]:
    for path in sorted(folder.glob(pattern)):
        if not path.is_file() or path.name in _PASSING or path.name.endswith(_PASSING_ENDS):
            continue
        with path.open("rb") as file:
            kind: Literal["database", "file"] = "file"
            if file.read(len(_SQLITE)) == _SQLITE:
                kind = "database"
        yield Part(f"{name}/{path.name}", path, kind)
