"""Entries and postings as they are kept: what was booked, never changed but for its counters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import Table, bindparam, desc, func, select

from storage import schema
from storage.ledger.accounts import Account
from storage.records import Record, shape
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class EntryRow(Record):
    """A record of the chain. `detail` is canonical JSON; `event` the handled event it came from."""

    TABLE: ClassVar[Table] = schema.entries

    number: int
    time: int
    kind: str
    cause: str
    corrects: int | None
    event: int | None
    detail: str | None
    memo: str | None
    salt: bytes | None
    memo_hash: bytes | None
    hash: bytes

    @property
    def actor(self) -> int | None:
        """The number of the member by whose act it was booked, where it was a member's."""
        kind, _, number = self.cause.partition("/")
        return int(number) if kind == "member" else None


@dataclass(frozen=True, slots=True)
class Posting(Record):
    """One line of an entry: `amount` units onto an account; `corrected` of it given back since."""

    TABLE: ClassVar[Table] = schema.postings

    entry: int
    line: int
    account: int
    asset: int
    amount: int
    corrected: int = 0


_e, _p = schema.entries, schema.postings
_POSTING_COLUMNS = [_p.c[name] for name in shape(Posting).columns]
_OF_ENTRIES = (
    select(*_POSTING_COLUMNS)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.entry.in_(bindparam("entries", expanding=True)),
    )
    .order_by(_p.c.entry, _p.c.line)
)
_OF_EVENT = (
    select(*(_e.c[name] for name in shape(EntryRow).columns))
    .where(_e.c.community_id == bindparam("community_id"), _e.c.event == bindparam("event"))
    .order_by(_e.c.number)
)
_CORRECTING = (
    select(*(_e.c[name] for name in shape(EntryRow).columns))
    .where(_e.c.community_id == bindparam("community_id"), _e.c.corrects == bindparam("entry"))
    .order_by(_e.c.number)
)
_OF_ACCOUNT = (
    select(_e.c.number, _e.c.time, _e.c.kind, _e.c.memo, _p.c.amount, _p.c.account)
    .join(_e, (_e.c.community_id == _p.c.community_id) & (_e.c.number == _p.c.entry))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.account == bindparam("account"),
        _p.c.entry < bindparam("before"),
        _e.c.kind != "link",
    )
    .order_by(desc(_p.c.entry), _p.c.line)
    .limit(bindparam("most"))
)
_HISTORY = (
    select(_e.c.number, _e.c.time, _e.c.kind, _e.c.memo, _p.c.amount, _p.c.account)
    .join(_e, (_e.c.community_id == _p.c.community_id) & (_e.c.number == _p.c.entry))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.account.in_(bindparam("accounts", expanding=True)),
        _e.c.kind != "link",
    )
    .order_by(desc(_p.c.entry), _p.c.line)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_HISTORY_SIZE = (
    select(func.count())
    .join(_e, (_e.c.community_id == _p.c.community_id) & (_e.c.number == _p.c.entry))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.account.in_(bindparam("accounts", expanding=True)),
        _e.c.kind != "link",
    )
)
_LAST = (
    select(_e.c.number)
    .join(_p, (_p.c.community_id == _e.c.community_id) & (_p.c.entry == _e.c.number))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.account.in_(bindparam("accounts", expanding=True)),
        _e.c.kind.in_(bindparam("kinds", expanding=True)),
        _p.c.amount * bindparam("sign") > 0,
        func.abs(_p.c.amount) > _p.c.corrected,
    )
    .order_by(desc(_p.c.entry))
    .limit(1)
)
_PAID_SINCE = (
    select(_p.c.amount, _p.c.corrected)
    .join(_e, (_e.c.community_id == _p.c.community_id) & (_e.c.number == _p.c.entry))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.account.in_(bindparam("accounts", expanding=True)),
        _p.c.amount < 0,
        _e.c.kind == bindparam("kind"),
        _e.c.time >= bindparam("since"),
    )
    .order_by(_p.c.entry)
)
_GIVEN_BY_ALL = (
    select(_p.c.account, _p.c.amount, _p.c.corrected)
    .join(_e, (_e.c.community_id == _p.c.community_id) & (_e.c.number == _p.c.entry))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.asset == bindparam("asset"),
        _p.c.amount < 0,
        _e.c.kind.in_(bindparam("kinds", expanding=True)),
        _e.c.time >= bindparam("since"),
        _e.c.number > bindparam("counted"),
    )
    .order_by(_p.c.entry, _p.c.line)
)
_GIVEN_SINCE = (
    select(_e.c.number)
    .join(_p, (_p.c.community_id == _e.c.community_id) & (_p.c.entry == _e.c.number))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.account.in_(bindparam("accounts", expanding=True)),
        _p.c.amount < 0,
        func.abs(_p.c.amount) > _p.c.corrected,
        _e.c.kind.in_(bindparam("kinds", expanding=True)),
        _e.c.time >= bindparam("since"),
    )
    .order_by(desc(_p.c.entry))
    .limit(bindparam("most"))
)
_VOUCHED = select(func.count()).where(
    _e.c.community_id == bindparam("community_id"),
    _e.c.kind == "standing",
    _e.c.time > bindparam("since"),
    _e.c.cause.in_(bindparam("causes", expanding=True)),
)
_OF_KIND = (
    select(*(_e.c[name] for name in shape(EntryRow).columns))
    .where(_e.c.community_id == bindparam("community_id"), _e.c.kind == bindparam("called"))
    .order_by(_e.c.number)
)
_a = schema.accounts
_MOVED = (
    select(_a.c.number)
    .where(
        _a.c.community_id == bindparam("community_id"),
        _a.c.asset == bindparam("asset"),
        select(_p.c.entry)
        .where(_p.c.community_id == _a.c.community_id, _p.c.account == _a.c.number)
        .exists(),
    )
    .limit(1)
)
_MOVED_OTHERWISE = (
    select(_e.c.number)
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.kind.not_in(bindparam("kinds", expanding=True)),
        select(_p.c.entry)
        .where(
            _p.c.community_id == _e.c.community_id,
            _p.c.entry == _e.c.number,
            _p.c.asset == bindparam("asset"),
        )
        .exists(),
    )
    .limit(1)
)
_TO_RESTART = (
    select(_p.c.entry)
    .distinct()
    .join(_e, (_e.c.community_id == _p.c.community_id) & (_e.c.number == _p.c.entry))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.asset == bindparam("asset"),
        _e.c.kind.in_(bindparam("kinds", expanding=True)),
        func.abs(_p.c.amount) > _p.c.corrected,
    )
    .order_by(desc(_p.c.entry))
)


def postings_of(books: Books, *entries: int) -> list[Posting]:
    """The postings of entries, in order of entry and line."""
    return books.select(Posting, _OF_ENTRIES, entries=list(entries))


def correcting(books: Books, entry: int) -> list[EntryRow]:
    """The entries by which one was given back, in whole or in part."""
    return books.select(EntryRow, _CORRECTING, entry=entry)


def of_event(books: Books, event: int) -> list[EntryRow]:
    """The entries an event booked."""
    return books.select(EntryRow, _OF_EVENT, event=event)


def history(books: Books, accounts: Sequence[int], *, most: int, skip: int) -> list[Any]:
    """Rows (number, time, kind, memo, amount, account) of one person's accounts, the newest first.

    What only went from one of them to another is left out.
    """
    given = {"accounts": list(accounts), "most": most, "skip": skip}
    return books.rows(_HISTORY, (EntryRow, Posting), **given)


def history_before(
    books: Books, accounts: Sequence[int], before: int | None, *, most: int
) -> tuple[list[Any], bool]:
    """Rows as `history` gives them, of entries before one, and whether there are more behind them.

    What one entry did to several of the accounts is never parted, so there may be a few more rows
    than `most`. Of each account no more is read than can be shown.
    """
    last = 2**63 - 1 if before is None else before
    found: list[Any] = []
    for account in accounts:
        given = {"account": account, "before": last, "most": most + 1}
        found += books.rows(_OF_ACCOUNT, (EntryRow, Posting), **given)
    found.sort(key=lambda row: (-int(row[0]), accounts.index(int(row[5]))))
    end = min(most, len(found))
    while 0 < end < len(found) and found[end][0] == found[end - 1][0]:
        end += 1
    return found[:end], end < len(found)


def history_size(books: Books, accounts: Sequence[int]) -> int:
    """How many postings one person's accounts have."""
    return int(books.rows(_HISTORY_SIZE, (Posting, EntryRow), accounts=list(accounts))[0][0])


def last_given(books: Books, accounts: Sequence[int], kinds: frozenset[str]) -> int | None:
    """The last entry of these kinds that these accounts paid and that is not all given back."""
    return _last(books, accounts, kinds, -1)


def last_received(books: Books, accounts: Sequence[int], kinds: frozenset[str]) -> int | None:
    """The last entry of these kinds that paid these accounts and that is not all given back."""
    return _last(books, accounts, kinds, 1)


def _last(books: Books, accounts: Sequence[int], kinds: frozenset[str], sign: int) -> int | None:
    if not accounts:
        return None
    given = {"accounts": list(accounts), "kinds": sorted(kinds), "sign": sign}
    rows = books.rows(_LAST, (EntryRow, Posting), **given)
    return int(rows[0][0]) if rows else None


def paid_since(books: Books, accounts: Sequence[int], kind: str, since: int) -> int:
    """What accounts have paid by entries of a kind since then and not got back, in units."""
    if not accounts:
        return 0
    given = {"accounts": list(accounts), "kind": kind, "since": since}
    rows = books.rows(_PAID_SINCE, (EntryRow, Posting), **given)
    return sum(-int(row[0]) - int(row[1]) for row in rows)


def given_by_all(
    books: Books, asset: int, kinds: frozenset[str], since: int, counted: int
) -> list[tuple[int, int]]:
    """(paying account, units) of all that was given in an asset and not given back.

    It leaves out the first `counted` entries: of two that were booked at one time, one may be
    counted already.
    """
    rows = books.rows(
        _GIVEN_BY_ALL,
        (EntryRow, Posting),
        asset=asset,
        kinds=sorted(kinds),
        since=since,
        counted=counted,
    )
    return [(int(row[0]), -int(row[1]) - int(row[2])) for row in rows if -row[1] > row[2]]


def given_since(
    books: Books, accounts: Sequence[int], kinds: frozenset[str], since: int, *, most: int
) -> list[int]:
    """Entries of these kinds that accounts paid since, not all given back, the newest first."""
    if not accounts:
        return []
    given = {"accounts": list(accounts), "kinds": sorted(kinds), "since": since, "most": most}
    rows = books.rows(_GIVEN_SINCE, (EntryRow, Posting), **given)
    return [int(row[0]) for row in rows]


def standing_gifts(books: Books, asset: int, kinds: frozenset[str]) -> list[int]:
    """Entries of these kinds in an asset that are not all given back, the newest first."""
    rows = books.rows(_TO_RESTART, (EntryRow, Posting), asset=asset, kinds=sorted(kinds))
    return [int(row[0]) for row in rows]


def of_kind(books: Books, kind: str) -> list[EntryRow]:
    """Every entry of a kind; for kinds of which there are few."""
    return books.select(EntryRow, _OF_KIND, called=kind)


def vouched_since(books: Books, members: Sequence[int], since: int) -> int:
    """For how many newcomers a person, of these numbers, has vouched since a time (µs UTC)."""
    causes = [f"member/{member}" for member in members]
    return int(books.rows(_VOUCHED, (EntryRow,), causes=causes, since=since)[0][0])


def has_moved(books: Books, asset: int) -> bool:
    """Whether any entry ever moved an asset."""
    return bool(books.rows(_MOVED, (Account, Posting), asset=asset))


def has_moved_otherwise(books: Books, asset: int, kinds: frozenset[str]) -> bool:
    """Whether an entry of any other kind than these ever moved an asset."""
    given = {"asset": asset, "kinds": sorted(kinds)}
    return bool(books.rows(_MOVED_OTHERWISE, (EntryRow, Posting), **given))
