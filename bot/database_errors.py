"""What to say when books cannot be opened: one line, with the name under which they were given."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, ProgrammingError

from bot.program_name import called_as
from storage.errors import (
    Damaged,
    Foreign,
    InUse,
    Newer,
    Older,
    Unfinished,
    Unwritable,
    drivers_words,
)

_NO_BOOKS = "holds something else than Commonpurse's books; give it a database of its own"
_NO_WRITING = "give a place that Commonpurse may write to"


def in_words(error: Exception, books: str) -> str | None:
    """One line about an error met when opening books; None for what is a fault of the program.

    `books` names them as they were given, such as `data_dir: /var/lib/commonpurse/books.db`.
    """
    why = _why(error)
    return None if why is None else " ".join(f"{books} {why}.".split())


def _why(error: Exception) -> str | None:
    match error:
        case InUse():
            return "is in use by another Commonpurse; stop that one, or give this one its own"
        case Newer():
            return f"was made by a newer Commonpurse (schema {error}); start that one"
        case Older():
            return (
                f"is of an older Commonpurse (schema {error}); bring it up to date with:"
                f" {called_as()} migrate (and --db FILE where it is not the configured one)"
            )
        case Unfinished():
            return (
                f"is not all there yet: books are being moved into it; say the same {called_as()}"
                " restore, or migrate --from … --to …, again, and it goes on where it stopped"
            )
        case Damaged():
            return f"is damaged ({error}); restore a backup"
        case Foreign():
            return _NO_BOOKS
        case Unwritable():
            return _by_database(str(error)) or f"cannot be written ({error}); {_NO_WRITING}"
        case ArgumentError():
            return "is no address of a database; see config.example.toml"
        case IntegrityError() | ProgrammingError():
            return None
        case DBAPIError() | sqlite3.Error():
            return _by_database(drivers_words(error))
        case ConnectionError() | TimeoutError():
            return f"cannot be reached ({error}); check the address, and that the server runs"
        case OSError() if error.filename is not None:
            return f"cannot be opened ({error.strerror}); {_NO_WRITING}"
        case OSError() if error.errno is not None:
            return f"cannot be reached ({error.strerror}); check the address"
        case _:
            return None


def _by_database(said: str) -> str | None:
    lower = said.lower()
    if "not a database" in lower:
        return _NO_BOOKS
    if "readonly" in lower:
        return f"cannot be written ({said}); {_NO_WRITING}"
    if "unable to open" in lower:
        return f"cannot be opened ({said}); see that Commonpurse may read and write it"
    if "disk i/o" in lower:
        return f"cannot be read or written ({said}); see whether the disk is full"
    if "disk is full" in lower:
        return f"cannot be written ({said}); make room there"
    if "malformed" in lower:
        return f"is damaged ({said}); restore a backup"
    return None
