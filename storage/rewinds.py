"""A time that a room's platform has forgotten, since it was restored from an older backup.

The books are whole; what was said then stands in them and nowhere else, so that somebody may say it
again. It is kept with what is set for the room.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass

from sqlalchemy import bindparam, func, select

from storage import schema
from storage.events import Handled
from storage.rooms import RoomKey, Setting
from storage.unit_of_work import Books

KEY = "rewound"
"""Under this key it stands."""


@dataclass(frozen=True, slots=True)
class Rewind:
    """From when until when, in µs UTC, by which event it is known, and what was decided then.

    The numbers of the handled events go from `first` to `last`; there is none where `last` is
    smaller.
    """

    since: int
    until: int
    event_id: str
    first: int
    last: int


_e = schema.events
_RANGE = select(func.min(_e.c.number), func.max(_e.c.number)).where(
    _e.c.community_id == bindparam("community_id"),
    _e.c.platform == bindparam("platform"),
    _e.c.account == bindparam("account"),
    _e.c.room == bindparam("room"),
    _e.c.at > bindparam("since"),
)
_SAME = (
    select(_e.c.number)
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.number.between(bindparam("first"), bindparam("last")),
        _e.c.platform == bindparam("platform"),
        _e.c.account == bindparam("account"),
        _e.c.room == bindparam("room"),
        _e.c.member == bindparam("member"),
        _e.c.digest == bindparam("digest"),
        _e.c.outcome == bindparam("outcome"),
    )
    .order_by(_e.c.number.desc())
    .limit(1)
)


def rewind_in(here: Mapping[str, str]) -> Rewind | None:
    """The last time that a room has forgotten, by what is set for it; None where there is none."""
    value = here.get(KEY)
    return Rewind(*json.loads(value)) if value else None


def begin(books: Books, room: RoomKey, since: int, until: int, event_id: str) -> Rewind | None:
    """Note what a room has forgotten; None where that is noted already."""
    kept = books.get(Setting, *room, KEY)
    before = None if kept is None else rewind_in({KEY: kept.value})
    if before is not None and before.event_id == event_id:
        return None
    platform, account, name = room
    given = {"platform": platform, "account": account, "room": name, "since": since}
    first, last = books.rows(_RANGE, (Handled,), **given)[0]
    found = Rewind(since, until, event_id, first or 1, last or 0)
    books.save(Setting(*room, KEY, json.dumps(astuple(found))))
    return found


def said_before(
    books: Books, room: RoomKey, rewind: Rewind, member: int, digest: bytes
) -> int | None:
    """The handled event in which a member said the same in that time; None where there is none."""
    platform, account, name = room
    rows = books.rows(
        _SAME,
        (Handled,),
        first=rewind.first,
        last=rewind.last,
        platform=platform,
        account=account,
        room=name,
        member=member,
        digest=digest,
        outcome="handled",
    )
    return int(rows[0][0]) if rows else None
