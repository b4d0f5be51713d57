"""The outbox: what the bot has to say, written in the transaction of what it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import Connection, Table, bindparam, func, literal_column, select, update

from storage import communities, jobs, schema
from storage.records import Record, changed, shape
from storage.statements import carry_out
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class OutboxMessage(Record):
    """One message, or an edit of one (`kind` send or edit).

    `recipient` is a platform user id where the words are for one person; `private` 1 where nobody
    else may read them. A later edit finds the message by `key`. `answers` is the platform's id of
    the message answered. `reply` is what is said, as ids and values without words; what is handed
    to delivery is the same row with its reply in words. `delivery_id` has at most 25 characters and
    is the same at every try.
    """

    TABLE: ClassVar[Table] = schema.outbox

    number: int
    kind: str
    platform: str
    account: str
    room: str
    recipient: str | None
    private: int
    mood: str
    key: str | None
    answers: str | None
    reply: str
    delivery_id: str
    event: int | None
    written_at: int
    delivered_at: int | None = None
    message_id: str | None = None
    waiting: int = 1


LAST = 2**63 - 1
"""A number that no saying has."""

_ONE_DAY = 86_400_000_000
KEPT_FOR = 7 * _ONE_DAY
"""How long the words of a delivered reply are kept, in µs."""

_t = schema.outbox
_COLUMNS = [_t.c[name] for name in shape(OutboxMessage).columns]
_BY_KEY = (
    select(*_COLUMNS)
    .where(_t.c.community_id == bindparam("community_id"), _t.c.key == bindparam("key"))
    .order_by(_t.c.number)
)
_SENT_UNDER = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.key == bindparam("key"),
        _t.c.kind == "send",
    )
    .order_by(_t.c.number)
)
_BY_MESSAGE = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.platform == bindparam("platform"),
        _t.c.account == bindparam("account"),
        _t.c.message_id == bindparam("message_id"),
    )
    .order_by(_t.c.number)
    .limit(1)
)
_NEWEST_SHOWN = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.key == bindparam("key"),
        _t.c.kind == "edit",
        _t.c.number > bindparam("number"),
        _t.c.delivered_at <= bindparam("at"),
    )
    .order_by(_t.c.number.desc())
    .limit(1)
)
_ABOUT = (
    select(*_COLUMNS)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.key.in_(bindparam("keys", expanding=True))
        | _t.c.event.in_(bindparam("events", expanding=True)),
    )
    .order_by(_t.c.number)
)
# As it stands in the index: a value that is handed in could be any.
_WAITS = _t.c.waiting == literal_column("1")
_ALL_WAITING = (
    select(_t.c.community_id, *_COLUMNS).where(_WAITS).order_by(_t.c.community_id, _t.c.number)
)
_ON = (_t.c.platform == bindparam("platform")) & (_t.c.account == bindparam("account"))
_ALL_WAITING_ON = _ALL_WAITING.where(_ON)
_NUMBERS_WAITING_ON = (
    select(_t.c.community_id, _t.c.number)
    .where(_WAITS, _ON)
    .order_by(_t.c.community_id, _t.c.number)
)
_ASKED_SINCE = (
    select(_t.c.platform, _t.c.recipient, _t.c.written_at)
    # As it stands in the index: one that is handed in could be any mood.
    .where(_t.c.mood == literal_column("'ask'"), _t.c.written_at >= bindparam("since"))
    .order_by(_t.c.written_at)
)
_OLDEST_WAITING = select(func.min(_t.c.written_at)).where(_WAITS)
_WAITING_IN = (
    select(*_COLUMNS)
    .where(
        _WAITS,
        _t.c.community_id == bindparam("community_id"),
        _t.c.number <= bindparam("last"),
    )
    .order_by(_t.c.number)
)
_OLD = (
    update(_t)
    .where(
        _t.c.community_id == bindparam("b_community_id"),
        _t.c.waiting == 0,
        _t.c.written_at < bindparam("b_before"),
        _t.c.reply != "[]",
    )
    .values(reply="[]", recipient=None)
)
_REMEMBERED = (
    select(_t.c.number)
    .where(_t.c.community_id == bindparam("community_id"), _t.c.reply != "[]")
    .limit(1)
)


def plan_forgetting(books: Books, now: int) -> None:
    """See to it that what is said now will be forgotten a week after it was delivered."""
    head = communities.head(books)
    if head.forgets_at is None:
        due = now + KEPT_FOR + _ONE_DAY
        books.save(changed(head, forgets_at=due))
        jobs.plan(books, due, "forget", "")


def forget(books: Books, now: int) -> None:
    """Forget the words of what was delivered over a week ago, and plan the next time if need be."""
    books.flush(OutboxMessage)
    given = {"b_community_id": books.community, "b_before": now - KEPT_FOR}
    carry_out(books.connection, _OLD, given)
    # What was read of them before has its words still.
    books.let_go()
    books.save(changed(communities.head(books), forgets_at=None))
    if books.rows(_REMEMBERED, (OutboxMessage,)):
        plan_forgetting(books, now - KEPT_FOR)


def asked_since(connection: Connection, since: int) -> dict[tuple[str, str], int]:
    """Whom something was asked since then, as (platform, user id), and when it was last."""
    rows = connection.execute(_ASKED_SINCE, {"since": since})
    return {(str(row[0]), str(row[1])): int(row[2]) for row in rows if row[1] is not None}


def with_key(books: Books, key: str) -> list[OutboxMessage]:
    """Everything said under a key: the message, then its edits."""
    return books.select(OutboxMessage, _BY_KEY, key=key)


def sent_under(books: Books, key: str) -> OutboxMessage | None:
    """The message said under a key, without its edits, of which there may be many.

    Where it was said anew, the newest one.
    """
    return next(reversed(books.select(OutboxMessage, _SENT_UNDER, key=key)), None)


def about(books: Books, events: Sequence[int], keys: Sequence[str]) -> list[OutboxMessage]:
    """Everything said for these handled events, and under these keys, in the order it was said."""
    return books.select(OutboxMessage, _ABOUT, events=list(events), keys=list(keys))


def with_message(books: Books, account: tuple[str, str], message_id: str) -> OutboxMessage | None:
    """What the bot said in a message that the platform knows by this id.

    Private words may lie in another room than the one they are about, so the room does not count.
    """
    found = books.select(
        OutboxMessage, _BY_MESSAGE, platform=account[0], account=account[1], message_id=message_id
    )
    return found[0] if found else None


def edit_shown(books: Books, saying: OutboxMessage, at: int) -> OutboxMessage | None:
    """The edit in which a message stood at a time; None while it was as it was first said.

    Where something else was said under its key since, no edit is of this one any more.
    """
    if saying.key is None or sent_under(books, saying.key) != saying:
        return None
    found = books.select(OutboxMessage, _NEWEST_SHOWN, key=saying.key, number=saying.number, at=at)
    return found[0] if found else None


def note_delivered(books: Books, number: int, at: int, message_id: str | None) -> None:
    """Note that a saying reached its platform, without reading its words again for that."""
    books.amend(OutboxMessage, (number,), delivered_at=at, message_id=message_id, waiting=0)


def waiting(
    connection: Connection, account: tuple[str, str] | None = None
) -> list[tuple[int, OutboxMessage]]:
    """(community, saying) of all that was never delivered: what a start sends first.

    Given an account, only what is to be said there.
    """
    query, given = _ALL_WAITING, {}
    if account is not None:
        query, given = _ALL_WAITING_ON, {"platform": account[0], "account": account[1]}
    rows: list[Any] = list(connection.execute(query, given))
    return [(int(row[0]), OutboxMessage(*row[1:])) for row in rows]


def waiting_on(connection: Connection, account: tuple[str, str]) -> list[tuple[int, int]]:
    """(community, number) of all that waits to be said on an account."""
    rows = connection.execute(_NUMBERS_WAITING_ON, {"platform": account[0], "account": account[1]})
    return [(int(row[0]), int(row[1])) for row in rows]


def oldest_waiting(connection: Connection) -> int | None:
    """When the oldest of all that waits to be said was written, on any account; µs UTC."""
    found = connection.execute(_OLDEST_WAITING).scalar()
    return None if found is None else int(found)


def waiting_in(
    connection: Connection, community: int, last: int
) -> list[tuple[int, OutboxMessage]]:
    """What waits to be said in a community, on any account, up to a number."""
    given = {"community_id": community, "last": last}
    rows: list[Any] = list(connection.execute(_WAITING_IN, given))
    return [(community, OutboxMessage(*row)) for row in rows]
