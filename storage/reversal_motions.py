"""What one moderator wants reversed and only a second one may: it waits for them, and then lapses.

There is one an entry; a later one takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table

from storage import schema
from storage.records import Record


@dataclass(frozen=True, slots=True)
class Motion(Record):
    """`mover` wants `entry` reversed, for `reason`, as long as it is before `ends_at`."""

    TABLE: ClassVar[Table] = schema.motions

    entry: int
    mover: int
    reason: str
    opened_at: int
    ends_at: int
