"""The people that messages name, with all that is usually asked of them, as parts of one look.

Who they are is not known before the look, only how the messages call them: so each part goes by the
identities itself, where one after the other would be several waits for the server.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import ARRAY, CompoundSelect, Select, Text, bindparam, func, select, union

from storage import schema
from storage.bundles import Look
from storage.communities import head
from storage.ledger.accounts import Account
from storage.ledger.assets import Asset
from storage.members import Member
from storage.names import fold_name
from storage.presence import Presence
from storage.records import R, shape
from storage.rooms import RoomKey
from storage.statements import Statement
from storage.unit_of_work import Books

_i, _m, _a, _p = schema.identities, schema.members, schema.accounts, schema.presence
_c, _s = schema.communities, schema.assets


def looks(
    books: Books, room: RoomKey, people: Sequence[tuple[str, str]], names: Sequence[str]
) -> tuple[list[Look], Callable[[], None]]:
    """Looks for what is usually asked of people, by (platform, user id) and by names, in a room.

    What comes second is to be done once the looks and the head row are taken: it notes what was
    looked for and is not there.
    """
    found: list[Member] = []
    given = {
        "community_id": books.community,
        "platforms": [platform for platform, _ in people],
        "users": [user for _, user in people],
        "names": list(dict.fromkeys(map(fold_name, names))),
        **dict(zip(("platform", "account", "room"), room, strict=True)),
    }

    def look(kind: type[R], statement: Statement, take: Callable[[list[R]], None]) -> Look:
        values = statement.row(books.connection.dialect, given)
        return Look(statement, values, lambda rows: take([kind(*row) for row in rows]))

    def note() -> None:
        asset, numbers = head(books).asset, [member.number for member in found]
        if asset:
            books.note_absent(Account, [(asset, "member", number) for number in numbers])
        books.note_absent(Presence, [(*room, number) for number in numbers])

    def members(records: list[Member]) -> None:
        found.extend(records)
        books.note(records)

    return [
        look(Asset, _ASSET, books.note),
        look(Member, _MEMBERS, members),
        look(Account, _ACCOUNTS, books.note),
        look(Presence, _PRESENCES, books.note),
    ], note


def _people() -> CompoundSelect[int]:
    """The numbers of those who are meant."""
    wanted = (
        func.unnest(
            bindparam("platforms", type_=ARRAY(Text)), bindparam("users", type_=ARRAY(Text))
        )
        .table_valued("platform", "user_id")
        .render_derived(name="wanted")
    )
    here = _i.c.community_id == bindparam("community_id")
    by_account = select(_i.c.member).where(
        here, _i.c.platform == wanted.c.platform, _i.c.user_id == wanted.c.user_id
    )
    names = bindparam("names", type_=ARRAY(Text))
    by_name = select(_i.c.member).where(here, _i.c.folded == func.any(names))
    return union(by_account, by_name)


def _of(kind: type[Member | Account | Presence | Asset]) -> Select[tuple[object, ...]]:
    table = kind.TABLE
    columns = [table.c[name] for name in shape(kind).columns]
    return select(*columns).where(table.c.community_id == bindparam("community_id"))


_CURRENCY = (
    select(_c.c.asset).where(_c.c.community_id == bindparam("community_id")).scalar_subquery()
)
_ASSET = Statement(_of(Asset).where(_s.c.number == _CURRENCY))
_MEMBERS = Statement(_of(Member).where(_m.c.number.in_(_people())))
_ACCOUNTS = Statement(
    _of(Account).where(_a.c.asset == _CURRENCY, _a.c.kind == "member", _a.c.owner.in_(_people()))
)
_PRESENCES = Statement(
    _of(Presence).where(
        _p.c.platform == bindparam("platform"),
        _p.c.account == bindparam("account"),
        _p.c.room == bindparam("room"),
        _p.c.member.in_(_people()),
    )
)
