"""Bring a database to this program's schema, and refuse one that another program made."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.errors import Foreign, Newer, Older

HEAD = "0002"
"""The schema version of this program; a test holds it against the newest file in versions/."""


def version(connection: Connection) -> str | None:
    """The schema version of a database, None for an empty one. Raises Foreign for another's."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if not {"alembic_version", "communities"} <= tables:
        raise Foreign
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def prepare(connection: Connection) -> None:
    """Make an empty database ready. Raises Older or Newer for one of another schema, and
    Foreign for one with another program's tables.

    The caller holds a transaction open: an empty database is made whole or stays empty.
    """
    found = version(connection)
    if found is None:
        upgrade(connection)
    elif found < HEAD:
        raise Older(found)
    elif found > HEAD:
        raise Newer(found)


def upgrade(connection: Connection) -> None:
    """Run every migration that is still to come, inside the caller's transaction."""
    # Imported here: alembic costs more than a start that needs no migration.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
