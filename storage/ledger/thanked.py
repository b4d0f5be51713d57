"""Who was thanked by whom: gifts between members in a span of time, however large."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from storage import schema
from storage.ledger.accounts import numbered
from storage.ledger.entries import EntryRow, Posting
from storage.ledger.limits import GIFTS
from storage.members import survivor
from storage.unit_of_work import Books

_e, _p = schema.entries, schema.postings
_q = schema.postings.alias("given")
_GIFTS = (
    select(_q.c.account, _p.c.account)
    .join(_p, (_p.c.community_id == _e.c.community_id) & (_p.c.entry == _e.c.number))
    .join(_q, (_q.c.community_id == _p.c.community_id) & (_q.c.entry == _p.c.entry))
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.kind.in_(bindparam("kinds", expanding=True)),
        _e.c.time >= bindparam("since"),
        _e.c.time < bindparam("until"),
        _q.c.amount < 0,
        _p.c.amount > _p.c.corrected,
    )
)
"""(giving account, thanked account) of each gift of which something was not given back.

With DISTINCT, SQLite would rather go through all postings there are than by the month's entries.
"""


def thanked(books: Books, since: int, until: int) -> dict[int, set[int]]:
    """Member → the members who gave them something from `since` until `until`, in µs UTC.

    Linked accounts are one person, and nobody thanks themselves.
    """
    given = {"kinds": sorted(GIFTS), "since": since, "until": until}
    pairs = {
        (int(one), int(other)) for one, other in books.rows(_GIFTS, (EntryRow, Posting), **given)
    }
    accounts = numbered(books, [number for pair in pairs for number in pair])
    person = {number: survivor(books, account.owner).number for number, account in accounts.items()}
    found: dict[int, set[int]] = {}
    for giver, receiver in pairs:
        one, other = person[giver], person[receiver]
        if one != other:
            found.setdefault(other, set()).add(one)
    return found
