"""Changes of settings, as they are kept: what stood there before, so that each can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from sqlalchemy import Table, bindparam, desc, select, tuple_

from storage import communities, schema
from storage.changes import Act
from storage.records import Record, shape
from storage.rooms import RoomKey, Setting
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class SettingChange(Record):
    """One key of one change; `old` and `new` as in `Setting.value`, empty where nothing was set.

    `change` is the number of its act in the audit; a copy from another room has several keys under
    one number, and is undone whole.
    """

    TABLE: ClassVar[Table] = schema.setting_changes

    change: int
    key: str
    platform: str
    account: str
    room: str
    old: str
    new: str
    undone_at: int | None = None

    @property
    def where(self) -> RoomKey:
        return (self.platform, self.account, self.room)


_t = schema.setting_changes
_LAST = (
    select(_t.c.change)
    .where(
        _t.c.community_id == bindparam("community_id"),
        _t.c.undone_at.is_(None),
        tuple_(_t.c.platform, _t.c.account, _t.c.room).in_(bindparam("where", expanding=True)),
    )
    .order_by(desc(_t.c.change))
    .limit(1)
)
_OF_CHANGE = (
    select(*(_t.c[name] for name in shape(SettingChange).columns))
    .where(_t.c.community_id == bindparam("community_id"), _t.c.change == bindparam("change"))
    .order_by(_t.c.key)
)


def last_change(books: Books, where: list[RoomKey]) -> int | None:
    """The number of the last change in these places that stands."""
    rows = books.rows(_LAST, (SettingChange,), where=where)
    return int(rows[0][0]) if rows else None


def of_change(books: Books, change: int) -> list[SettingChange]:
    """The keys that a change changed."""
    return books.select(SettingChange, _OF_CHANGE, change=change)


@dataclass(frozen=True, slots=True)
class KeepSettings:
    """Settings of a room, or of all, are kept, and what they were: each as (key, old, new).

    The act has the next number of the audit, where it is written down right after this. With
    `undoes` it takes the change of that number back.
    """

    where: RoomKey
    values: tuple[tuple[str, str, str], ...]
    undoes: int | None = None

    def apply(self, books: Books, act: Act) -> None:
        number = communities.head(books).audits + 1
        # What takes a change back is not itself taken back: the next undo goes further back.
        undone = act.now if self.undoes is not None else None
        for key, old, new in self.values:
            books.save(Setting(*self.where, key, new))
            books.add(SettingChange(number, key, *self.where, old, new, undone))
        if self.undoes is not None:
            for row in of_change(books, self.undoes):
                books.save(replace(row, undone_at=act.now))
