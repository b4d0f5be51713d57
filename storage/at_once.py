"""A unit of work that locks nothing while it is decided, and is written by one statement.

Whoever writes a community counts the turn of its head row on and holds the row until the commit
(`communities.lock`). So what was read since a turn was read is unchanged if the head row, once it
is locked, still shows it; that, and that the leases are held, is asked by the statement that writes
everything. Where either is no more so it writes nothing, and the unit is decided again. For
PostgreSQL, where every statement that is spared is a wait that is spared.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ARRAY, BigInteger, Connection, Text, bindparam, func, select, update

from storage import communities, leases, schema
from storage.bundles import Part, write_out
from storage.communities import Community
from storage.errors import NotAtOnce
from storage.leases import Lease
from storage.records import parts_of
from storage.statements import Statement
from storage.unit_of_work import Books

_t = schema.communities


class AtOnce:
    """All that a unit of work writes in one community, and under which leases."""

    def __init__(self, books: Books, beside: Sequence[Part], held: Sequence[Lease]) -> None:
        """Takes what the books keep, and parts besides. Raises NotAtOnce where one statement does
        not do."""
        head = communities.head(books)
        writings = books.pending()
        of_head = [each for each in writings if each.kind is Community]
        names: tuple[str, ...] = ()
        row: tuple[Any, ...] = ()
        if of_head:
            (writing,) = of_head
            names, row = writing.names, writing.rows[0]
            if not names or len(writing.rows) > 1:
                raise NotAtOnce("a head row is new")
        wanted = sorted(set(held))
        given = {
            **{f"new_{name}": value for name, value in zip(names, row, strict=False)},
            "b_community_id": books.community,
            "b_turn": head.turn,
            "lease_names": [lease.name for lease in wanted],
            "lease_epochs": [lease.epoch for lease in wanted],
            "leases": len(wanted),
        }
        statement = _gate(names)
        self._gate = Part(statement, statement.row(books.connection.dialect, given))
        others = [each for each in writings if each.kind is not Community]
        self._parts = [*parts_of(others), *beside]

    def write(self, connection: Connection) -> bool:
        """Write all of it, outside of any transaction; False where nothing was written because the
        community was written meanwhile, or a lease is lost."""
        return write_out(connection, self._parts, self._gate)


@lru_cache(maxsize=256)
def _gate(names: tuple[str, ...]) -> Statement:
    """Sets these columns of a head row, counts its turn on, and gives a row; none where it is
    another turn by now or a lease is not held."""
    held = leases.still_held(
        bindparam("lease_names", type_=ARRAY(Text)),
        bindparam("lease_epochs", type_=ARRAY(BigInteger)),
    )
    new = {name: bindparam(f"new_{name}", type_=_t.c[name].type) for name in names}
    gate = (
        update(_t)
        .where(
            select(func.count()).select_from(held).scalar_subquery() == bindparam("leases"),
            _t.c.community_id == bindparam("b_community_id"),
            _t.c.turn == bindparam("b_turn"),
        )
        .values(turn=_t.c.turn + 1, **new)
        .returning(_t.c.turn)
    )
    return Statement(gate)
