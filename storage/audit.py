"""The audit: who among those with a say did what, to whom, when and why. Outside the chain."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import Table, bindparam, desc, func, select

from storage import communities, schema
from storage.records import Record, shape
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Act(Record):
    """One act. `actor` and `about` are members, None for the host and for nobody in particular.

    `act` is the command's name, or a word for what is no command; `old` and `new` are values
    as JSON has them (`written`). `entry` is the entry it booked, where it booked one.
    """

    TABLE: ClassVar[Table] = schema.audit

    number: int
    at: int
    actor: int | None
    act: str
    about: int | None = None
    reason: str | None = None
    old: str | None = None
    new: str | None = None
    entry: int | None = None


_VALUE = "\x1f"
"""Before a value that is no plain text; what the last version wrote down in words has none."""


def written(value: Any) -> str:
    """A value, as JSON has it, as it stands in `old` or `new`; a plain text is itself."""
    if isinstance(value, str) and not value.startswith(_VALUE):
        return value
    return _VALUE + json.dumps(value, ensure_ascii=False)


def read(kept: str) -> Any:
    """What `written` wrote down."""
    return json.loads(kept[1:]) if kept.startswith(_VALUE) else kept


_t = schema.audit
_PAGE = (
    select(*(_t.c[name] for name in shape(Act).columns))
    .where(_t.c.community_id == bindparam("community_id"))
    .order_by(desc(_t.c.number))
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_HOW_MANY = select(func.count()).where(_t.c.community_id == bindparam("community_id"))


def note(
    books: Books,
    at: int,
    actor: int | None,
    act: str,
    *,
    about: int | None = None,
    reason: str | None = None,
    old: str | None = None,
    new: str | None = None,
    entry: int | None = None,
) -> Act:
    """Write an act down; it commits with what it tells of."""
    number = communities.give(books, "audits")
    written = Act(number, at, actor, act, about, reason, old, new, entry)
    books.add(written)
    return written


def page(books: Books, *, most: int, skip: int) -> list[Act]:
    """Acts, the newest first."""
    return books.select(Act, _PAGE, most=most, skip=skip)


def how_many(books: Books) -> int:
    """How many acts are written down."""
    return int(books.rows(_HOW_MANY, (Act,))[0][0])
