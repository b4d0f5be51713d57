"""Bring a database to this program's schema, and refuse one that another program made."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage import schema
from storage.errors import Damaged, Foreign, Newer, Older, Unfinished

MOVING = "moving"
"""The table that is there while books are moved into a database, with how far that has come."""

VERSION_OF = "SELECT version_num FROM alembic_version"

HEAD = "0004"
"""The schema version of this program; a test holds it against the newest file in versions/."""


def version(connection: Connection) -> str | None:
    """The schema version of a database, None for an empty one; raises what `version_among` does."""
    names = inspect(connection).get_table_names()
    return version_among(names, lambda: connection.execute(text(VERSION_OF)).scalar())


def version_among(names: Collection[str], number: Callable[[], object]) -> str | None:
    """The same of a database with tables of such names; `number` reads `VERSION_OF` from it.

    Raises Foreign for another program's, Unfinished where books are still being moved into it, and
    Damaged where tables of this program's are gone, or which version they are of.
    """
    tables = set(names)
    if not tables:
        return None
    if MOVING in tables:
        raise Unfinished
    if not {"alembic_version", "communities"} <= tables:
        raise Foreign
    found = number()
    if found is None:
        raise Damaged("which version it is of is gone")
    if found == HEAD and (gone := sorted(schema.metadata.tables.keys() - tables)):
        raise Damaged(f"gone from it: {', '.join(gone)}")
    return str(found)


def prepare(connection: Connection) -> None:
    """Make an empty database ready. Raises what `require` and `version` do for any other.

    The caller holds a transaction open: an empty database is made whole or stays empty.
    """
    found = version(connection)
    if found is None:
        upgrade(connection)
    else:
        require(found)


def require(found: str) -> None:
    """Raises Older or Newer where this is not the schema of this program."""
    if found < HEAD:
        raise Older(found)
    if found > HEAD:
        raise Newer(found)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run every migration up to `to` that is still to come, inside the caller's transaction."""
    # Imported here: alembic costs more than a start that needs no migration.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
