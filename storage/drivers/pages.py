"""Whether the file in which books lie is whole.

The verifier reads the records and what is held against them. What lies beside (what was heard, said
and planned) it does not read, and a damaged page of that would be met by a member first.
"""

from __future__ import annotations

from sqlalchemy import Connection

_OF_THE_FILE = "*** in database main ***"


def damage(connection: Connection) -> str | None:
    """What is wrong with the pages of an SQLite file, None where nothing is.

    A server looks after its own.
    """
    if connection.dialect.name != "sqlite":
        return None
    found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
    return None if found == "ok" else " ".join(found.removeprefix(_OF_THE_FILE).split())
