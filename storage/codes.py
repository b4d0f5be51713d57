"""Codes that are said in one place and answered in another: routing, outside every community.

A code itself is kept nowhere: only a keyed hash of it, so that whoever reads the database cannot
use one. It works once, and until it ends.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from storage import schema
from storage.changes import Act
from storage.errors import Overtaken
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a community, made by `member` where it is theirs. `about` is for the kind to read.

    `kind` says what it does (`room`, `recovery`, `link`); `ends_at` None: it waits until used.
    """

    digest: bytes
    kind: str
    community_id: int
    member: int | None
    about: str
    made_at: int
    ends_at: int | None
    used_at: int | None = None

    def works(self, now: int) -> bool:
        """Whether it can still be used."""
        return self.used_at is None and (self.ends_at is None or now < self.ends_at)


@dataclass(frozen=True, slots=True)
class Tries:
    """How many wrong codes an account has said since when."""

    since: int
    wrong: int


_c, _t = schema.codes, schema.code_tries
_COLUMNS = [_c.c[name] for name in Code.__dataclass_fields__]
_FIND = select(*_COLUMNS).where(_c.c.digest == bindparam("digest"), _c.c.kind == bindparam("kind"))
_USE = (
    update(_c)
    .where(_c.c.digest == bindparam("b_digest"), _c.c.used_at.is_(None))
    .values(used_at=bindparam("b_at"))
)
_MADE = select(func.count()).where(
    _c.c.community_id == bindparam("community_id"),
    _c.c.kind == bindparam("kind"),
    _c.c.member.is_not_distinct_from(bindparam("member")),
    _c.c.made_at > bindparam("since"),
)
_END_OTHERS = (
    update(_c)
    .where(
        _c.c.community_id == bindparam("b_community_id"),
        _c.c.kind == bindparam("b_kind"),
        _c.c.member.is_not_distinct_from(bindparam("b_member")),
        _c.c.used_at.is_(None),
    )
    .values(ends_at=bindparam("b_at"))
)
_FORGET = delete(_c).where(_c.c.ends_at < bindparam("b_before"))
_TRIES = select(_t.c.since, _t.c.wrong).where(
    _t.c.platform == bindparam("platform"), _t.c.user_id == bindparam("user_id")
)
_TRIES_TO_COUNT = _TRIES.with_for_update()
_TRY_AGAIN = (
    update(_t)
    .where(_t.c.platform == bindparam("b_platform"), _t.c.user_id == bindparam("b_user_id"))
    .values(since=bindparam("b_since"), wrong=bindparam("b_wrong"))
)


def keep(connection: Connection, code: Code) -> None:
    """Keep a new code. Others of its kind that the same member made for it end with that."""
    ended = {
        "b_community_id": code.community_id,
        "b_kind": code.kind,
        "b_member": code.member,
        "b_at": code.made_at,
    }
    connection.execute(_END_OTHERS, ended)
    given = {name: getattr(code, name) for name in Code.__dataclass_fields__}
    connection.execute(insert(_c), given)


def find(connection: Connection, kind: str, digest: bytes) -> Code | None:
    """The code with this digest, whether or not it still works."""
    row = connection.execute(_FIND, {"digest": digest, "kind": kind}).first()
    return None if row is None else Code(*row)


def use(connection: Connection, digest: bytes, at: int) -> bool:
    """Use a code up; False when somebody else has just done so."""
    done = connection.execute(_USE, {"b_digest": digest, "b_at": at})
    return done.rowcount == 1


def made_since(
    connection: Connection, community: int, kind: str, member: int | None, since: int
) -> int:
    """How many codes of a kind a member of a community has made since then."""
    given = {"community_id": community, "kind": kind, "member": member, "since": since}
    return int(connection.execute(_MADE, given).scalar() or 0)


def forget(connection: Connection, before: int) -> None:
    """Forget the codes that ended before then."""
    connection.execute(_FORGET, {"b_before": before})


def tries_of(connection: Connection, platform: str, user: str, *, to_count: bool = False) -> Tries:
    """The wrong codes an account has said; with `to_count` nobody else counts until we have."""
    query = _TRIES_TO_COUNT if to_count else _TRIES
    row = connection.execute(query, {"platform": platform, "user_id": user}).first()
    return Tries(0, 0) if row is None else Tries(*row)


def note_tries(connection: Connection, platform: str, user: str, tries: Tries) -> None:
    """Keep how often an account was wrong."""
    given = {
        "b_platform": platform,
        "b_user_id": user,
        "b_since": tries.since,
        "b_wrong": tries.wrong,
    }
    if connection.execute(_TRY_AGAIN, given).rowcount == 0:
        row = {"platform": platform, "user_id": user, "since": tries.since, "wrong": tries.wrong}
        connection.execute(insert(_t), row)


_ENDED_FOR = 86_400_000_000
"""How long a code that ended is kept, in µs: whoever says it late gets the same answer."""


@dataclass(frozen=True, slots=True)
class KeepCode:
    """A new code is kept; those that ended long ago are forgotten."""

    code: Code

    def apply(self, books: Books, act: Act) -> None:
        forget(books.connection, act.now - _ENDED_FOR)
        keep(books.connection, self.code)


@dataclass(frozen=True, slots=True)
class UseCode:
    """The code with this digest is used up."""

    digest: bytes

    def apply(self, books: Books, act: Act) -> None:
        if not use(books.connection, self.digest, act.now):
            # It is of another community, whose books this unit of work does not hold.
            raise Overtaken("the code was used meanwhile")
