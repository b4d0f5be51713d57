"""Leases: who serves what, when several processes share one database. Routing, outside the chain.

A lease is a name, its holder and an epoch that grows each time it is taken. The work done under it
reads the epoch in its own transaction, and keeps the row from being taken until that is over. Time
is the database server's, the same for all processes. Only PostgreSQL runs these statements: an
SQLite file has one process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    Connection,
    bindparam,
    cast,
    delete,
    extract,
    func,
    insert,
    select,
    update,
)

from storage import schema
from storage.bundles import Look
from storage.statements import Statement, find


@dataclass(frozen=True, slots=True, order=True)
class Lease:
    """A lease as it was taken."""

    name: str
    epoch: int


OWN = "process/"
"""What the name of a process's own lease begins with."""

_FORGOTTEN_AFTER = 86_400_000_000

_t = schema.leases
_NOW = cast(extract("epoch", func.clock_timestamp()) * 1_000_000, BigInteger)
_LOOK = (
    select(_t.c.holder, _t.c.epoch, (_t.c.until > _NOW).label("runs"))
    .where(_t.c.name == bindparam("name"))
    .with_for_update()
)
_NEW = insert(_t).values(
    name=bindparam("name"), holder=bindparam("holder"), epoch=1, until=_NOW + bindparam("span")
)
_TAKEN = (
    update(_t)
    .where(_t.c.name == bindparam("b_name"))
    .values(holder=bindparam("b_holder"), epoch=_t.c.epoch + 1, until=_NOW + bindparam("b_span"))
)
_MINE = (
    (_t.c.name == bindparam("b_name"))
    & (_t.c.holder == bindparam("b_holder"))
    & (_t.c.epoch == bindparam("b_epoch"))
)
# One that has run out is not renewed: who held it may have been away, and takes it anew.
_RENEWED = update(_t).where(_MINE, _t.c.until > _NOW).values(until=_NOW + bindparam("b_span"))
_RELEASED = update(_t).where(_MINE).values(until=0)
_OLD = delete(_t).where(
    _t.c.name.startswith(OWN), _t.c.until < _NOW - bindparam("kept", _FORGOTTEN_AFTER)
)
_HELD = (
    select(_t.c.name, _t.c.epoch)
    .where(_t.c.name.in_(bindparam("names", expanding=True)), _t.c.until > _NOW)
    .order_by(_t.c.name)
    .with_for_update(read=True, key_share=True)
)

_ONE_HELD = (
    select(_t.c.name, _t.c.epoch)
    .where(_t.c.name == bindparam("name"), _t.c.until > _NOW)
    .with_for_update(read=True, key_share=True)
)
_IS_HELD = Statement(_ONE_HELD)


def still_held(names: Any, epochs: Any) -> CTE:
    """Those of these leases that are held, and stay so until the statement is over."""
    wanted = func.unnest(names, epochs).table_valued("name", "epoch").render_derived(name="wanted")
    query = select(_t.c.name).where(
        _t.c.name == wanted.c.name, _t.c.epoch == wanted.c.epoch, _t.c.until > _NOW
    )
    query = query.order_by(_t.c.name).with_for_update(read=True, key_share=True, of=_t)
    return query.cte("still_held")


def held(connection: Connection, wanted: Iterable[Lease]) -> set[Lease]:
    """Which of these leases are held, and stay so until the transaction is over."""
    names = sorted({lease.name for lease in wanted})
    if not names:
        return set()
    if len(names) == 1:
        rows = find(connection, _ONE_HELD, {"name": names[0]})
    else:
        rows = find(connection, _HELD, {"names": names})
    found = {Lease(*row) for row in rows}
    return found & set(wanted)


def look(connection: Connection, name: str, take: Callable[[set[Lease]], None]) -> Look:
    """A look at who holds the lease of this name, to be sent with others; taken as `held` takes
    them."""
    values = _IS_HELD.row(connection.dialect, {"name": name})
    return Look(_IS_HELD, values, lambda rows: take({Lease(*row) for row in rows}))


def take(
    connection: Connection,
    name: str,
    holder: str,
    span: int,
    is_dead: Callable[[str], bool] = lambda _: False,
) -> Lease | None:
    """Take a lease for `span` µs; None where another holds it.

    It may be taken before it runs out from a holder of whom `is_dead` knows. That waits for the
    units of work which are under way beneath it.
    """
    row = connection.execute(_LOOK, {"name": name}).first()
    if row is None:
        connection.execute(_NEW, {"name": name, "holder": holder, "span": span})
        return Lease(name, 1)
    if row.runs and row.holder != holder and not is_dead(row.holder):
        return None
    connection.execute(_TAKEN, {"b_name": name, "b_holder": holder, "b_span": span})
    return Lease(name, row.epoch + 1)


def renew(connection: Connection, holder: str, mine: Sequence[Lease], span: int) -> set[Lease]:
    """Hold leases for another `span` µs; gives those that are still held."""
    kept = set()
    for lease in sorted(mine):
        given = {"b_name": lease.name, "b_holder": holder, "b_epoch": lease.epoch, "b_span": span}
        if connection.execute(_RENEWED, given).rowcount:
            kept.add(lease)
    return kept


def release(connection: Connection, holder: str, mine: Sequence[Lease]) -> None:
    """Let others take these leases at once."""
    for lease in sorted(mine):
        given = {"b_name": lease.name, "b_holder": holder, "b_epoch": lease.epoch}
        connection.execute(_RELEASED, given)


def release_all(connection: Connection) -> None:
    """Let go of every lease: in a copy of the books, whoever held them serves other books."""
    connection.execute(update(_t).values(until=0))


def forget_old(connection: Connection) -> None:
    """Forget the own leases of processes that ended over a day ago."""
    connection.execute(_OLD)
