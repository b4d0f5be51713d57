"""A community is closed where its operator stops: all is written out, and nothing more is booked.

The record of it is the last one there. Where its books were brought along, the record by which they
are opened again comes right after it, and what was planned meanwhile is due.
"""

from __future__ import annotations

from sqlalchemy import bindparam, or_, update

from storage import communities, jobs, schema
from storage.ledger.movements import Entry
from storage.ledger.posting import post
from storage.records import changed
from storage.rooms import RoomKey
from storage.unit_of_work import Books

KEY = "closed"
"""The kind of the record, and of the job that tells every room."""
OPENED = "reopened"
HOST = "host"


_TOLD_IN = tuple(
    update(table)
    .where(
        table.c.community_id == bindparam("b_community_id"),
        or_(table.c.platform != bindparam("b_platform"), table.c.account != bindparam("b_account")),
    )
    .values(
        platform=bindparam("b_platform"), account=bindparam("b_account"), room=bindparam("b_room")
    )
    for table in (
        schema.asks, schema.votes, schema.elections, schema.circles, schema.proposals,
        schema.pledges,
    )
)  # fmt: skip
"""Of whatever is told in the room where it was asked for: another bot tells it in its own room."""


def close(books: Books, now: int) -> None:
    """Close a community at `now` (µs UTC); its rooms are told when the bot starts next."""
    post(books, [Entry(KEY, cause=HOST)], now)
    books.save(changed(communities.head(books), paused_until=communities.CLOSED))
    jobs.park(books)
    jobs.plan(books, now, KEY, "")


def reopen(books: Books, home: RoomKey, since: int, now: int) -> None:
    """Open it again in its new home; `since` it was closed.

    The first thing that is done there is to move what would have ended meanwhile.
    """
    books.flush()
    where = {"b_platform": home[0], "b_account": home[1], "b_room": home[2]}
    for statement in _TOLD_IN:
        books.connection.execute(statement, {"b_community_id": books.community, **where})
    books.save(changed(communities.head(books), paused_until=None))
    post(books, [Entry(OPENED, cause=HOST)], now)
    jobs.take_up(books)
    jobs.plan(books, since, OPENED, str(since))
