"""The head row of a community, and how much there is of everything, against the records."""

from __future__ import annotations

from sqlalchemy import Table, bindparam, func, select

from storage import schema
from storage.ledger.comparison.beside import Beside
from storage.ledger.comparison.chain import Chain
from storage.ledger.outside import OUTSIDE
from storage.ledger.verifier.state import State, Wrong

_LAST_EVENT = select(func.max(schema.entries.c.event)).where(
    schema.entries.c.community_id == bindparam("community_id")
)
_NUMBERED = {
    "members": schema.members,
    "accounts": schema.accounts,
    "assets": schema.assets,
    "pendings": schema.pendings,
    "asks": schema.asks,
    "audits": schema.audit,
    "events": schema.events,
    "sayings": schema.outbox,
    "jobs": schema.jobs,
}
_TAKEN_AWAY = {schema.events, schema.outbox, schema.jobs}
"""Of these, rows go in time; of the others every number that was given out is there."""


def compare_head(beside: Beside, state: State, chain: Chain) -> None:
    """The last entry and its hash, and the day of the first payment."""
    number, head = beside.community.entries, beside.community.head
    if number > chain.number:
        raise Wrong(f"The books should hold {number} entries; the last of them are missing.")
    if number < chain.number:
        raise Wrong(f"The books should hold {number} entries, and there are more.")
    if head != chain.head:
        raise Wrong("The head kept for the books is not the hash of their last entry.")
    if beside.community.first_entry_at != state.first_moved_at:
        raise Wrong("The day of the first payment is not the one that is kept.")


def compare_counts(beside: Beside, chain: Chain) -> None:
    """Nothing stands beside what was read in order."""
    if _count(beside, schema.entries) != chain.number:
        raise Wrong("There are entries numbered below 1.")
    if _count(beside, schema.postings) != chain.postings:
        raise Wrong("There are postings that belong to no entry.")


def _count(beside: Beside, table: Table) -> int:
    query = select(func.count()).where(table.c.community_id == bindparam("community_id"))
    return int(beside.rows(query).scalar())


def compare_numbers(beside: Beside, state: State, chain: Chain) -> None:
    """The running numbers of the head row, and which currency is the one in use."""
    head = beside.community
    own = [number for number, each in state.assets.items() if each.model != OUTSIDE]
    if head.asset != max(own, default=0):
        raise Wrong("The currency in use is not the one that was opened last.")
    if head.decided_at < chain.time:
        raise Wrong("The books were last decided on before their last entry.")
    if head.told != (len(state.members) if state.tells else None):
        raise Wrong("How many members the records tell of is not what is kept.")
    if state.began_at not in (None, head.created_at):
        raise Wrong("The day the books were begun is not the one that is kept.")
    for name, table in _NUMBERED.items():
        last, count = beside.rows(
            select(func.max(table.c.number), func.count()).where(
                table.c.community_id == bindparam("community_id")
            )
        ).one()
        given = getattr(head, name)
        # Of what is never taken away all are there; elsewhere none may come after the last.
        whole = table not in _TAKEN_AWAY
        if (last or 0) > given or (whole and (last or 0, count) != (given, given)):
            raise Wrong(f"The number of {name} that is kept is not how many there are.")
    if (beside.rows(_LAST_EVENT).scalar() or 0) > head.events:
        raise Wrong("An entry came from an event that has not been.")
