"""People who only talk or come by. They are no members: those are who takes part.

What is kept of them is enough for when they do, for being called by their name, and for rain; it
goes when they take part, or a month after they were last seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import ARRAY, Connection, Table, Text, bindparam, delete, func, select

from storage import schema
from storage.bundles import Look
from storage.names import clean_name, fold_name
from storage.outbox import plan_forgetting
from storage.records import Record, changed, shape
from storage.statements import Row, Statement, carry_out, find
from storage.unit_of_work import Books

_MINUTE = 60 * 1_000_000
KEPT_FOR = 30 * 24 * 60 * _MINUTE
"""A visitor is forgotten so long after they were last seen."""

RoomKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Visitor(Record):
    """Somebody in a room who is no member, and when they spoke there and were last seen."""

    TABLE: ClassVar[Table] = schema.visitors

    platform: str
    user_id: str
    account: str
    room: str
    name: str
    folded: str
    joined_at: int | None
    spoke_at: int | None
    seen_at: int

    @property
    def place(self) -> RoomKey:
        """The room they are in."""
        return self.platform, self.account, self.room

    @property
    def person(self) -> tuple[str, str]:
        """Their account on the platform."""
        return self.platform, self.user_id


_v = schema.visitors
_ALL = select(*(_v.c[name] for name in shape(Visitor).columns)).where(
    _v.c.community_id == bindparam("community_id")
)
_OF = _ALL.where(
    _v.c.platform == bindparam("platform"), _v.c.user_id == bindparam("user")
).order_by(_v.c.account, _v.c.room)
_NAMED = _ALL.where(_v.c.folded == bindparam("folded")).order_by(
    _v.c.platform, _v.c.user_id, _v.c.account, _v.c.room
)
_OF_NAMES = Statement(
    _ALL.where(_v.c.folded == func.any(bindparam("names", type_=ARRAY(Text)))).order_by(
        _v.c.platform, _v.c.user_id, _v.c.account, _v.c.room
    ),
    "community_id",
    "names",
)
_IN = _ALL.where(
    _v.c.platform == bindparam("platform"),
    _v.c.account == bindparam("account"),
    _v.c.room == bindparam("room"),
).order_by(_v.c.user_id)
_SPOKE = (
    _ALL.where(
        _v.c.platform == bindparam("platform"),
        _v.c.account == bindparam("account"),
        _v.c.room == bindparam("room"),
        _v.c.spoke_at >= bindparam("since"),
    )
    .order_by(_v.c.spoke_at.desc(), _v.c.user_id)
    .limit(bindparam("most"))
)
_COMMUNITIES = (
    select(_v.c.community_id)
    .distinct()
    .where(_v.c.platform == bindparam("platform"), _v.c.user_id == bindparam("user"))
    .order_by(_v.c.community_id)
)
_ANY = select(_v.c.user_id).where(_v.c.community_id == bindparam("community_id")).limit(1)
_GONE = delete(_v).where(
    _v.c.community_id == bindparam("b_community_id"),
    _v.c.platform == bindparam("b_platform"),
    _v.c.account == bindparam("b_account"),
    _v.c.room == bindparam("b_room"),
    _v.c.user_id == bindparam("b_user_id"),
)
_OLD = delete(_v).where(
    _v.c.community_id == bindparam("b_community_id"), _v.c.seen_at < bindparam("b_before")
)


def note(
    books: Books,
    room: RoomKey,
    user: str,
    name: str,
    joined_at: int | None,
    at: int,
    *,
    spoke: bool,
) -> None:
    """Note that somebody who is no member is in a room, and whether they spoke.

    When they spoke is kept no finer than to the minute.
    """
    shown = clean_name(name)
    platform, account, key = room
    before = books.get(Visitor, platform, user, account, key)
    if before is None:
        books.save(
            Visitor(
                platform,
                user,
                account,
                key,
                shown,
                fold_name(shown),
                joined_at,
                at if spoke else None,
                at,
            )
        )
        plan_forgetting(books, at)
        return
    spoke_at = before.spoke_at
    if spoke and (spoke_at is None or at - spoke_at >= _MINUTE):
        spoke_at = at
    joined = before.joined_at if joined_at is None else joined_at
    if (spoke_at, joined, shown) != (before.spoke_at, before.joined_at, before.name):
        seen_at = max(at, before.seen_at)
        books.save(
            changed(
                before,
                name=shown,
                folded=fold_name(shown),
                joined_at=joined,
                spoke_at=spoke_at,
                seen_at=seen_at,
            )
        )


def of(books: Books, platform: str, user: str) -> list[Visitor]:
    """What is kept of somebody, in one room after the other."""
    return books.select(Visitor, _OF, platform=platform, user=user)


def communities_of(connection: Connection, person: tuple[str, str]) -> list[int]:
    """Wherever somebody, by platform and user id, is kept as a visitor."""
    rows = find(connection, _COMMUNITIES, {"platform": person[0], "user": person[1]})
    return [int(row[0]) for row in rows]


def named_ahead(books: Books, names: Sequence[str]) -> list[Look]:
    """What `named` will ask for each of these names, to be sent with others."""
    asked = [
        folded
        for folded in dict.fromkeys(map(fold_name, names))
        if books.foreseen(_NAMED, (Visitor,), folded=folded) is None
    ]
    if not asked or not books.bundles:
        return []
    books.flush(Visitor)

    def take(rows: list[Row]) -> None:
        for folded in asked:
            found = [row for row in rows if Visitor(*row).folded == folded]
            books.foresee(_NAMED, (Visitor,), found, folded=folded)

    return [Look(_OF_NAMES, (books.community, asked), take)]


def named(books: Books, name: str) -> list[Visitor]:
    """Those whom a name may stand for, each once, look-alikes included."""
    found = books.select(Visitor, _NAMED, folded=fold_name(name))
    return list({each.person: each for each in found}.values())


def spoke_since(books: Books, room: RoomKey, since: int, most: int) -> list[Visitor]:
    """Those who spoke in a room since, the last to speak first."""
    platform, account, key = room
    return books.select(
        Visitor, _SPOKE, platform=platform, account=account, room=key, since=since, most=most
    )


def inside(books: Books, room: RoomKey) -> list[Visitor]:
    """Those in a room."""
    platform, account, key = room
    return books.select(Visitor, _IN, platform=platform, account=account, room=key)


def erase(books: Books, found: Iterable[Visitor]) -> None:
    """Keep nothing more of these: they left, or are members now."""
    books.flush(Visitor)
    for each in found:
        books.connection.execute(
            _GONE,
            {
                "b_community_id": books.community,
                "b_platform": each.platform,
                "b_account": each.account,
                "b_room": each.room,
                "b_user_id": each.user_id,
            },
        )
        books.erased(Visitor, [(*each.person, each.account, each.room)])


def forget(books: Books, now: int) -> None:
    """Keep nothing more of those who were not seen for a month; look again later for others."""
    books.flush(Visitor)
    given = {"b_community_id": books.community, "b_before": now - KEPT_FOR}
    carry_out(books.connection, _OLD, given)
    if books.rows(_ANY, (Visitor,)):
        plan_forgetting(books, now)
