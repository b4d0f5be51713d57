"""Rooms, their settings, and the small facts an adapter keeps: routing, outside the chain."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import (
    Connection,
    Table,
    and_,
    bindparam,
    delete,
    insert,
    or_,
    select,
    tuple_,
    update,
)

from storage import schema
from storage.bundles import Look
from storage.changes import Act
from storage.records import Record, shape
from storage.statements import Statement, carry_out, find, find_value
from storage.unit_of_work import Books
from storage.warm import beside

RoomKey = tuple[str, str, str]
"""(platform, bot account, room)."""

EVERYWHERE: RoomKey = ("", "", "")
"""Under this key stands what is set for all rooms of a community."""

IS_SPACE = "space"
"""The setting by which a room is known to be a group of rooms, in which nobody talks."""

BRIDGED = "bridged"
"""The setting by which a room has the same face as another: its platform, account and room."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room that is bound to a community. `arrived_at`: when the bot introduced itself there.

    `bound_at`: when it came from another community; what was said before that was said there.
    """

    platform: str
    account: str
    room: str
    community_id: int
    name: str
    arrived_at: int | None
    bound_at: int = 0

    @property
    def key(self) -> RoomKey:
        return (self.platform, self.account, self.room)


@dataclass(frozen=True, slots=True)
class Setting(Record):
    """A value a moderator set, for one room, or for `EVERYWHERE`; empty: not set any more."""

    TABLE: ClassVar[Table] = schema.settings

    platform: str
    account: str
    room: str
    key: str
    value: str


_r, _s, _p = schema.rooms, schema.settings, schema.positions
_KEYED = select(_r).where(
    tuple_(_r.c.platform, _r.c.account, _r.c.room).in_(bindparam("keys", expanding=True))
)
_ONE = select(_r).where(
    _r.c.platform == bindparam("platform"),
    _r.c.account == bindparam("account"),
    _r.c.room == bindparam("room"),
)
_ONE_BOUND = Statement(_ONE, "platform", "account", "room")
_OF_COMMUNITY = (
    select(_r)
    .where(_r.c.community_id == bindparam("community_id"))
    .order_by(_r.c.platform, _r.c.account, _r.c.room)
)
_IT = and_(
    _r.c.platform == bindparam("b_platform"),
    _r.c.account == bindparam("b_account"),
    _r.c.room == bindparam("b_room"),
)
_ARRIVE = update(_r).where(_IT).values(arrived_at=bindparam("b_at"))
_REBIND = (
    update(_r)
    .where(_IT)
    .values(
        community_id=bindparam("b_community"),
        arrived_at=bindparam("b_at"),
        bound_at=bindparam("b_at"),
    )
)
_CALL = update(_r).where(_IT).values(name=bindparam("b_name"))
_UNBIND = delete(_r).where(_IT)
_LIVING = (
    select(_r.c.community_id)
    .distinct()
    .where(_r.c.community_id.in_(bindparam("communities", expanding=True)))
)
_ON = select(_r.c.room).where(_r.c.platform == bindparam("platform")).limit(1)
_OF_ROOM = (
    select(*(_s.c[name] for name in shape(Setting).columns))
    .where(
        _s.c.community_id == bindparam("community_id"),
        _s.c.platform == bindparam("platform"),
        _s.c.account == bindparam("account"),
        _s.c.room == bindparam("room"),
    )
    .order_by(_s.c.key)
)
_LAYERS = (
    select(*(_s.c[name] for name in shape(Setting).columns))
    .where(
        _s.c.community_id == bindparam("community_id"),
        or_(
            (_s.c.platform == bindparam("platform"))
            & (_s.c.account == bindparam("account"))
            & (_s.c.room == bindparam("room")),
            (_s.c.platform == "") & (_s.c.account == "") & (_s.c.room == ""),
        ),
    )
    .order_by(_s.c.key)
)
_UNDER_KEY = (
    select(*(_s.c[name] for name in shape(Setting).columns))
    .where(_s.c.community_id == bindparam("community_id"), _s.c.key == bindparam("key"))
    .order_by(_s.c.platform, _s.c.account, _s.c.room)
)
_FACTS = (
    select(_p.c.key, _p.c.value)
    .where(_p.c.platform == bindparam("platform"), _p.c.account == bindparam("account"))
    .order_by(_p.c.key)
)
_FACT = select(_p.c.value).where(
    _p.c.platform == bindparam("platform"),
    _p.c.account == bindparam("account"),
    _p.c.key == bindparam("key"),
)
_NEW_FACT = insert(_p)
_NEW_VALUE = (
    update(_p)
    .where(
        _p.c.platform == bindparam("b_platform"),
        _p.c.account == bindparam("b_account"),
        _p.c.key == bindparam("b_key"),
    )
    .values(value=bindparam("b_value"))
)


def by_key(connection: Connection, keys: Sequence[RoomKey]) -> dict[RoomKey, Room]:
    """The rooms with these keys that are bound."""
    if not keys:
        return {}
    if len(keys) == 1:
        found = bound(connection, keys[0])
        return {} if found is None else {found.key: found}
    rows = connection.execute(_KEYED, {"keys": list(dict.fromkeys(keys))})
    return {room.key: room for room in (Room(*row) for row in rows)}


def look(key: RoomKey, take: Callable[[Room | None], None]) -> Look:
    """A look for the room with this key, to be sent with others."""
    return Look(_ONE_BOUND, key, lambda rows: take(Room(*rows[0]) if rows else None))


def bound(connection: Connection, key: RoomKey) -> Room | None:
    """The room with this key, where it is bound."""
    given = {"platform": key[0], "account": key[1], "room": key[2]}
    return next((Room(*row) for row in find(connection, _ONE, given)), None)


def of_community(connection: Connection, community: int) -> list[Room]:
    """The rooms a community lives in."""
    return [Room(*row) for row in find(connection, _OF_COMMUNITY, {"community_id": community})]


def bind(connection: Connection, key: RoomKey, community: int, name: str) -> Room:
    """Bind a room that is not bound to a community."""
    room = Room(*key, community, name, None)
    connection.execute(
        insert(_r),
        {
            "platform": key[0],
            "account": key[1],
            "room": key[2],
            "community_id": community,
            "name": name,
            "arrived_at": None,
            "bound_at": 0,
        },
    )
    return room


def note_arrival(connection: Connection, room: Room, at: int) -> None:
    """Remember that the bot introduced itself in a room."""
    given = {"b_platform": room.platform, "b_account": room.account, "b_room": room.room}
    connection.execute(_ARRIVE, {**given, "b_at": at})


def rebind(connection: Connection, key: RoomKey, community: int, at: int) -> None:
    """Bind a room that is bound to another community."""
    given = {"b_platform": key[0], "b_account": key[1], "b_room": key[2]}
    connection.execute(_REBIND, {**given, "b_community": community, "b_at": at})


def unbind(connection: Connection, key: RoomKey) -> None:
    """Let a room belong to no community."""
    given = {"b_platform": key[0], "b_account": key[1], "b_room": key[2]}
    connection.execute(_UNBIND, given)


def call(connection: Connection, key: RoomKey, name: str) -> None:
    """Keep the name a room has now."""
    given = {"b_platform": key[0], "b_account": key[1], "b_room": key[2]}
    connection.execute(_CALL, {**given, "b_name": name})


def living(connection: Connection, communities: Sequence[int]) -> set[int]:
    """Those of these communities that have a room."""
    if not communities:
        return set()
    rows = connection.execute(_LIVING, {"communities": list(communities)})
    return {int(row[0]) for row in rows}


def is_on(connection: Connection, platform: str) -> bool:
    """Whether any community has a room on this platform."""
    return connection.execute(_ON, {"platform": platform}).first() is not None


def settings_of(books: Books, key: RoomKey) -> dict[str, str]:
    """What is set for a room itself."""
    found = books.select(Setting, _OF_ROOM, platform=key[0], account=key[1], room=key[2])
    return {setting.key: setting.value for setting in found if setting.value}


def layers_ahead(books: Books, key: RoomKey) -> list[Look]:
    """What `layers_of` will ask of a room, to be sent with others."""
    return books.ahead(_LAYERS, (Setting,), platform=key[0], account=key[1], room=key[2])


def layers_of(books: Books, key: RoomKey) -> tuple[dict[str, str], dict[str, str]]:
    """What is set for a room itself, and for the whole community, by one statement."""
    found = books.select(Setting, _LAYERS, platform=key[0], account=key[1], room=key[2])
    here = {s.key: s.value for s in found if s.value and s.room == key[2] and s.room}
    everywhere = {s.key: s.value for s in found if s.value and not s.room}
    return here, everywhere


def values_of(books: Books, key: str) -> list[str]:
    """What is set under a key, for all rooms and for each, in a community."""
    found = books.select(Setting, _UNDER_KEY, key=key)
    return [setting.value for setting in found if setting.value]


def recall_all(connection: Connection, account: tuple[str, str], prefix: str) -> dict[str, str]:
    """The small facts of an account whose keys begin so."""
    given = {"platform": account[0], "account": account[1]}
    rows = find(connection, _FACTS, given)
    return {str(row[0]): str(row[1]) for row in rows if str(row[0]).startswith(prefix)}


def recall(connection: Connection, account: tuple[str, str], key: str) -> str | None:
    """A small fact of an adapter: its position, a direct room."""
    given = {"platform": account[0], "account": account[1], "key": key}
    found = find_value(connection, _FACT, given)
    return None if found is None else str(found)


def remember(connection: Connection, account: tuple[str, str], key: str, value: str) -> None:
    """Keep such a fact, in place of what was there."""
    given = {"platform": account[0], "account": account[1], "key": key}
    there = recall(connection, account, key) is not None
    with beside(connection):
        if there:
            new = {f"b_{name}": each for name, each in {**given, "value": value}.items()}
            carry_out(connection, _NEW_VALUE, new)
        else:
            carry_out(connection, _NEW_FACT, {**given, "value": value})


def twin_in(settings: Mapping[str, str]) -> RoomKey | None:
    """The room that the one with these settings is bridged with."""
    kept = settings.get(BRIDGED, "")
    if not kept:
        return None
    platform, account, room = json.loads(kept)
    return (platform, account, room)


def twin_of(books: Books, key: RoomKey) -> RoomKey | None:
    """The room that a room is bridged with."""
    return twin_in(settings_of(books, key))


def pair(books: Books, one: RoomKey, other: RoomKey) -> None:
    """Say that two rooms have one face; whatever each was bridged with before is so no more."""
    part(books, one)
    part(books, other)
    books.save(Setting(*one, BRIDGED, json.dumps(other)))
    books.save(Setting(*other, BRIDGED, json.dumps(one)))


def part(books: Books, key: RoomKey) -> None:
    """Let a room have a face of its own, and so the one it was bridged with."""
    other = twin_of(books, key)
    if other is None:
        return
    books.save(Setting(*key, BRIDGED, ""))
    if twin_of(books, other) == key:
        books.save(Setting(*other, BRIDGED, ""))


@dataclass(frozen=True, slots=True)
class PairRooms:
    """Two rooms have one face from now on."""

    one: RoomKey
    other: RoomKey

    def apply(self, books: Books, act: Act) -> None:
        pair(books, self.one, self.other)


@dataclass(frozen=True, slots=True)
class PartRooms:
    """A room, and the one it was bridged with, have a face of their own again."""

    room: RoomKey

    def apply(self, books: Books, act: Act) -> None:
        part(books, self.room)
