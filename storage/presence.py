"""Who of the members is in which room, and when they last spoke there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from sqlalchemy import Table, bindparam, select

from storage import schema
from storage.members import Identity, Member
from storage.records import Record, shape
from storage.unit_of_work import Books

_i, _m, _p = schema.identities, schema.members, schema.presence
_room = schema.rooms

Missing = Literal["", "forgotten", "gone"]
"""Why nobody is there: they asked to be forgotten, or are in none of the rooms."""


@dataclass(frozen=True, slots=True)
class Presence(Record):
    """A member in a room: whether they are there, when they last spoke, and when they left; None
    while they are there, and where nobody knows."""

    TABLE: ClassVar[Table] = schema.presence
    STAYS: ClassVar[bool] = True

    platform: str
    account: str
    room: str
    member: int
    here: int
    spoke_at: int | None
    left_at: int | None = None


_ROOMS_OF = (
    select(*(_p.c[name] for name in shape(Presence).columns))
    .where(_p.c.community_id == bindparam("community_id"), _p.c.member == bindparam("member"))
    .order_by(
        _p.c.here.desc(), _p.c.spoke_at.desc().nulls_last(), _p.c.platform, _p.c.account, _p.c.room
    )
)


IN_ROOMS = (
    select(_p.c.member)
    .join(
        _room,
        (_room.c.platform == _p.c.platform)
        & (_room.c.account == _p.c.account)
        & (_room.c.room == _p.c.room)
        & (_room.c.community_id == _p.c.community_id),
    )
    .where(_p.c.community_id == bindparam("community_id"), _p.c.here == 1)
)
"""The members who are in a room of the community, by number."""
_IN_A_ROOM = IN_ROOMS.where(_p.c.member == bindparam("member")).limit(1)


_HERE = (
    select(_m.c.number, _m.c.name)
    .join(_p, (_p.c.community_id == _m.c.community_id) & (_p.c.member == _m.c.number))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.platform == bindparam("platform"),
        _p.c.account == bindparam("account"),
        _p.c.room == bindparam("room"),
        _p.c.here == 1,
    )
    .order_by(_p.c.spoke_at.desc().nulls_last(), _m.c.number)
    .limit(bindparam("most"))
)


_SPOKE = (
    select(*(_p.c[name] for name in shape(Presence).columns))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.platform == bindparam("platform"),
        _p.c.account == bindparam("account"),
        _p.c.room == bindparam("room"),
        _p.c.here == 1,
        _p.c.spoke_at >= bindparam("since"),
    )
    .order_by(_p.c.spoke_at.desc(), _p.c.member)
    .limit(bindparam("most"))
)


_ACCOUNTS_HERE = (
    select(_i.c.user_id, _m.c.name, _m.c.joined_at, _p.c.spoke_at)
    .join(_m, (_m.c.community_id == _i.c.community_id) & (_m.c.number == _i.c.member))
    .join(_p, (_p.c.community_id == _i.c.community_id) & (_p.c.member == _i.c.member))
    .where(
        _i.c.community_id == bindparam("community_id"),
        _i.c.platform == bindparam("platform"),
        _p.c.platform == bindparam("platform"),
        _p.c.account == bindparam("account"),
        _p.c.room == bindparam("room"),
        _p.c.here == 1,
    )
    .order_by(_i.c.member, _i.c.user_id)
)


def accounts_here(books: Books, place: tuple[str, str, str]) -> list[Any]:
    """Rows (user id, name, joined_at, spoke_at) of those who are in a room, in a fixed order."""
    return books.rows(
        _ACCOUNTS_HERE,
        (Member, Presence, Identity),
        platform=place[0],
        account=place[1],
        room=place[2],
    )


def rooms_of(books: Books, member: int) -> list[Presence]:
    """The rooms a member is or was in, that in which they spoke last first."""
    return books.select(Presence, _ROOMS_OF, member=member)


def missing(books: Books, member: int) -> Missing:
    """Why nobody is there to be paid or to hold an office; empty where somebody is."""
    if books.need(Member, member).forgotten_at is not None:
        return "forgotten"
    return "" if books.rows(_IN_A_ROOM, (Presence,), member=member) else "gone"


def gone_since(books: Books, member: int) -> int | None:
    """Since when a member is in none of the rooms; None where they are, or nobody knows."""
    if missing(books, member) != "gone":
        return None
    left = [each.left_at for each in rooms_of(books, member)]
    known = [each for each in left if each is not None]
    if len(known) < len(left):
        return None
    return max(known, default=books.need(Member, member).entered_at)


def people_here(books: Books, place: tuple[str, str, str], most: int = 20) -> list[tuple[int, str]]:
    """(member number, name) of members in a room, those who spoke last first."""
    rows = books.rows(
        _HERE, (Member, Presence), platform=place[0], account=place[1], room=place[2], most=most
    )
    return [(int(row[0]), str(row[1])) for row in rows]


def spoke_since(books: Books, place: tuple[str, str, str], since: int, most: int) -> list[Presence]:
    """Members who are in a room and spoke there since, the last to speak first."""
    return books.select(
        Presence,
        _SPOKE,
        platform=place[0],
        account=place[1],
        room=place[2],
        since=since,
        most=most,
    )


def note_presence(
    books: Books,
    place: tuple[str, str, str],
    numbers: Iterable[int],
    *,
    here: bool,
    spoke_at: int | None = None,
    now: int | None = None,
) -> None:
    """Note that members are in a room (or left it `now`), and when they spoke if they did."""
    for number in numbers:
        before = books.get(Presence, *place, number)
        spoke = spoke_at if before is None or spoke_at is not None else before.spoke_at
        if before is None or before.here != int(here) or before.spoke_at != spoke:
            left = None if here or before is None or before.here else before.left_at
            books.save(Presence(*place, number, int(here), spoke, None if here else left or now))
