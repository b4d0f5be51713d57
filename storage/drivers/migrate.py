"""Bring a database to this program's schema, and refuse one that another program made."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.errors import Foreign, Newer, Older, Unfinished

MOVING = "moving"
"""The table that is there while books are moved into a database, with how far that has come."""

HEAD = "0004"
"""The schema version of this program; a test holds it against the newest file in versions/."""


def version(connection: Connection) -> str | None:
    """The schema version of a database, None for an empty one.

    Raises Foreign for another program's, and Unfinished where books are still being moved into it.
    """
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if MOVING in tables:
        raise Unfinished
    if not {"alembic_version", "communities"} <= tables:
        raise Foreign
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


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
