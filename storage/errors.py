"""What can be wrong with a database as a whole. Everything else is a fault of the program."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError


def drivers_words(error: BaseException) -> str:
    """What the driver says, without the statement that met it and the names of its classes."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig.__cause__ or error.orig
    return str(error)


class Unwritable(Exception):
    """The database cannot be written now: full, read-only, gone. Nothing was changed."""


class Older(Exception):
    """The database was made by an older program and has to be migrated first."""


class Newer(Exception):
    """The database was made by a newer program than this."""


class Foreign(Exception):
    """The database holds the tables of another program."""


class Damaged(Exception):
    """Of the books of this program something is missing, as its words say."""


class InUse(Exception):
    """Another process has this database open for writing."""


class Unfinished(Exception):
    """Books are being moved into this database, and are not all there yet."""


class InDoubt(Exception):
    """The connection ended during the COMMIT and it cannot be learnt yet whether that took place.

    Whoever asked may ask again: an event is looked up by its key before it is decided.
    """


class Overtaken(Exception):
    """Another process wrote what this unit of work had read before it had it to itself.

    Nothing was changed; decided again, from fresh reads, it comes out as if it had come second.
    """


class LeaseLost(Exception):
    """This process no longer serves what the work belongs to. Nothing was changed."""


class NotAtOnce(Exception):
    """A unit of work that locked nothing cannot be written by one statement.

    Nothing was changed; it is decided again, and locks the community's head row first.
    """
