"""Who owes the community by having given more than they got, and left it long ago."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from storage import schema
from storage.ledger.accounts import Account, member_account, peek
from storage.members import Member
from storage.presence import Presence, gone_since
from storage.purse.policy import GONE_FOR
from storage.unit_of_work import Books

_a, _p, _m = schema.accounts, schema.presence, schema.members
_ABSENT = (
    select(_a.c.owner)
    .join(_m, (_m.c.community_id == _a.c.community_id) & (_m.c.number == _a.c.owner))
    .where(
        _a.c.community_id == bindparam("community_id"),
        _a.c.asset == bindparam("asset"),
        _a.c.kind == "member",
        _a.c.balance < 0,
        _m.c.forgotten_at.is_(None),
        ~select(_p.c.member)
        .where(
            _p.c.community_id == _a.c.community_id,
            _p.c.member == _a.c.owner,
            _p.c.here == 1,
        )
        .exists(),
    )
    .order_by(_a.c.owner)
    .limit(bindparam("most"))
)


def owed_by(books: Books, asset: int, member: int) -> int:
    """What somebody owes by having given more than they got, in units; 0 where they do not."""
    return max(0, -peek(books, member_account(asset, member)).balance)


def is_long_gone(books: Books, member: int, now: int) -> bool:
    """Whether somebody has been in none of the rooms for so long that a vote can write it off."""
    since = gone_since(books, member)
    return since is not None and since + GONE_FOR <= now


def long_gone(books: Books, asset: int, now: int, most: int) -> list[int]:
    """Who owes and left so long ago, by number; looked for among the first `most` who owe and are
    in no room."""
    rows = books.rows(_ABSENT, (Account, Presence, Member), asset=asset, most=most)
    return [int(row[0]) for row in rows if is_long_gone(books, int(row[0]), now)]
