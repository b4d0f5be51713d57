"""Erasing a community: every row of it, in every table, and nothing of any other."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete

from storage import rooms, schema
from storage.communities import is_there
from storage.whole_export import TABLES

REMOVED = "removed:"
"""How the key of the fact begins, of an account, that a place let the bot go; it holds when."""

_c = schema.communities
_AT_HOME = (
    _c.select()
    .with_only_columns(_c.c.community_id)
    .where(
        _c.c.home_platform == bindparam("platform"),
        _c.c.home_account == bindparam("account"),
        _c.c.home_room == bindparam("room"),
    )
)
_ERASE = tuple(
    delete(table).where(table.c.community_id == bindparam("community_id"))
    for table in reversed(TABLES)
)


def at_home(connection: Connection, home: tuple[str, str, str]) -> list[int]:
    """The communities whose home this is: (platform, account, room)."""
    given = dict(zip(("platform", "account", "room"), home, strict=True))
    return [int(row[0]) for row in connection.execute(_AT_HOME, given)]


def is_elsewhere_too(connection: Connection, community: int, account: tuple[str, str]) -> bool:
    """Whether a community is also in rooms of another platform or account, where it goes on."""
    keys = [room.key for room in rooms.of_community(connection, community)]
    return any(key[:2] != account for key in keys)


def erase(connection: Connection, community: int) -> bool:
    """Erase a community, for good; False where there is none. The caller holds its head's lock."""
    if not is_there(connection, community):
        return False
    for statement in _ERASE:
        connection.execute(statement, {"community_id": community})
    return True
