"""The books as a file that other programs read: one row a posting, amounts exact.

Names and memos are whatever people typed. Each is one line here, without the marks that turn the
direction of text around.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any, TextIO

from sqlalchemy import Connection, bindparam, select

from storage import schema
from storage.ledger.accounts import Account, all_accounts
from storage.ledger.assets import Asset, all_assets
from storage.members import accounts_of
from storage.purse.funds import purse_accounts
from storage.purse.holdings import every_holding
from storage.roles import person_of
from storage.spreadsheet import Cell, Sheet, write_table
from storage.unit_of_work import Books

COLUMNS = (
    "entry",
    "time",
    "kind",
    "account",
    "asset",
    "amount",
    "memo",
    "event",
    "corrects",
    "cause",
)


@dataclass(frozen=True, slots=True)
class Posted:
    """A posting with its entry. `amount` in smallest units, `time` µs UTC, `event` "" for none."""

    entry: int
    time: int
    kind: str
    account: int
    asset: int
    amount: int
    memo: str
    event: str
    corrects: int | None
    cause: str


_e, _p, _v, _m = schema.entries, schema.postings, schema.events, schema.members
_ROWS = (
    select(
        _e.c.number,
        _e.c.time,
        _e.c.kind,
        _p.c.account,
        _p.c.asset,
        _p.c.amount,
        _e.c.memo,
        _v.c.event_id,
        _e.c.corrects,
        _e.c.cause,
    )
    .join(_p, (_p.c.community_id == _e.c.community_id) & (_p.c.entry == _e.c.number))
    .outerjoin(_v, (_v.c.community_id == _e.c.community_id) & (_v.c.number == _e.c.event))
    .where(_e.c.community_id == bindparam("community_id"))
    .order_by(_e.c.number, _p.c.line)
)
_o = schema.postings.alias("own")
_ROWS_OF_SOME = _ROWS.where(
    _e.c.number.in_(
        select(_o.c.entry).where(
            _o.c.community_id == bindparam("community_id"),
            _o.c.account.in_(bindparam("only", expanding=True)),
        )
    )
)
"""Of the entries that moved something on some accounts: the others are not looked through."""
_NAMES = select(_m.c.number, _m.c.name, _m.c.folded).where(
    _m.c.community_id == bindparam("community_id")
)

_AT_ONCE = 1000
"""Rows held in memory: the books may have millions."""

_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OWN_NUMBER = re.compile(r"\.\d+$", re.ASCII)


def posted(
    connection: Connection, community: int, only: Collection[int] | None = None
) -> Iterator[Posted]:
    """Every posting of a community, in order of entries and of their lines.

    With `only`, of those entries alone that moved something on accounts with these numbers.
    """
    given: dict[str, Any] = {"community_id": community}
    if only is not None:
        given["only"] = sorted(only)
    statement = _ROWS if only is None else _ROWS_OF_SOME
    # Said with the statement and not of the connection, which a room's other commands use too.
    found = connection.execute(statement, given, execution_options={"yield_per": _AT_ONCE})
    for entry, time, kind, account, asset, amount, memo, event, corrects, cause in found:
        yield Posted(
            entry, time, kind, account, asset, amount, memo or "", event or "", corrects, cause
        )


def of_member(books: Books, member: int) -> set[int]:
    """The numbers of a member's accounts in every asset, and of those they were linked with."""
    assets = all_assets(books)
    return {number for each in assets for number in accounts_of(books, each.number, member)}


def of_treasury(books: Books) -> set[int]:
    """The numbers of the treasury's accounts and its funds', for each asset they ever held."""
    assets = all_assets(books)
    return {there.number for each in assets for there in purse_accounts(books, each.number)}


def rows(
    connection: Connection,
    community: int,
    only: Collection[int] | None = None,
    span: tuple[int, int] | None = None,
) -> Iterator[dict[str, Any]]:
    """The postings of a community in order, a dict of COLUMNS each.

    `amount` is a decimal string, `time` ISO 8601 in UTC, `entry` and `corrects` are entry numbers,
    `event` is the platform's id of the message it came from. Raises LookupError where the books
    name an account or an asset that they do not have. `only` those of accounts with these numbers,
    and of a `span` (from, until, in µs UTC).
    """
    books = Books(connection, community, lambda _, __: b"", writable=False)
    people = all_named(connection, community)
    assets = {asset.number: asset for asset in all_assets(books)}
    codes = asset_codes(list(assets.values()))
    holders = holder_names(books, people)
    accounts = {each.number: account_name(each, people, holders) for each in all_accounts(books)}
    for each in posted(connection, community, only):
        if only is not None and each.account not in only:
            continue
        if span is not None and not span[0] <= each.time < span[1]:
            continue
        if each.account not in accounts or each.asset not in assets:
            raise LookupError(f"account {each.account} of asset {each.asset}")
        yield {
            "entry": each.entry,
            "time": time_text(each.time),
            "kind": each.kind,
            "account": accounts[each.account],
            "asset": codes[each.asset],
            "amount": exact(each.amount, assets[each.asset]),
            "memo": one_line(each.memo),
            "event": one_line(each.event),
            "corrects": each.corrects,
            "cause": cause_text(each.cause, people),
        }


def one_line(text: str) -> str:
    """A text as one line that reads in the order it is written."""
    plain = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter for letter in text
    )
    return " ".join(_DIRECTION.sub("", plain).split())


def all_named(connection: Connection, community: int) -> dict[int, str]:
    """Member number → a name that is theirs alone in this file.

    Names that look alike, or differ in capitals only, are told apart by the member's number, since
    a spreadsheet would add them up as one. A name that itself ends in a dot and a number gets one
    too, so that nobody can take a name that another is given here.
    """
    found = connection.execute(_NAMES, {"community_id": community}).all()
    alike: dict[str, int] = {}
    for _, _, folded in found:
        alike[folded] = alike.get(folded, 0) + 1
    return {
        int(number): f"{one_line(name)}.{number}"
        if alike[folded] > 1 or _OWN_NUMBER.search(one_line(name))
        else one_line(name)
        for number, name, folded in found
    }


def holder_names(books: Books, people: Mapping[int, str]) -> dict[int, str]:
    """Number of a holding → who holds and where, `mia PayPal`, a name that is its alone here."""
    there = every_holding(books)
    called = [
        f"{people.get(person_of(books, each.member), each.member)} {one_line(each.place)}".strip()
        for each in there
    ]
    return {
        each.number: f"{name}.{each.number}" if called.count(name) > 1 else name
        for each, name in zip(there, called, strict=True)
    }


def account_name(
    account: Account, people: Mapping[int, str], holders: Mapping[int, str] | None = None
) -> str:
    """An account as people read it: `member/ana`, `treasury`, `outside/mia PayPal`, `escrow/3`."""
    if account.kind == "member":
        return f"member/{people.get(account.owner, account.owner)}"
    if account.kind == "outside" and holders is not None:
        return f"outside/{holders.get(account.owner, account.owner)}"
    return f"{account.kind}/{account.owner}" if account.owner else account.kind


def asset_codes(assets: Sequence[Asset]) -> dict[int, str]:
    """Asset number → a code of its own; of several with one code, the newest bears it plainly.

    A currency that was begun anew keeps its code, and sums over both would mean nothing.
    """
    newest = {asset.code: asset.number for asset in sorted(assets, key=lambda each: each.number)}
    return {
        asset.number: asset.code
        if newest[asset.code] == asset.number
        else f"{asset.code}.{asset.number}"
        for asset in assets
    }


def exact(units: int, asset: Asset) -> str:
    """An amount with all its decimals: "-8.00"."""
    sign = "-" if units < 0 else ""
    whole, part = divmod(abs(units), asset.unit)
    return f"{sign}{whole}.{part:0{asset.decimals}d}" if asset.decimals else f"{sign}{whole}"


def cause_text(cause: str, people: Mapping[int, str]) -> str:
    """By what something was booked: `member/ana`, `proposal/12`."""
    kind, _, number = cause.partition("/")
    if kind == "member" and number.isdecimal():
        return f"member/{people.get(int(number), number)}"
    return one_line(cause)


def time_text(at: int) -> str:
    """An instant (µs UTC) as ISO 8601: "2026-01-01T09:00:02.000000Z"."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def write_csv(found: Iterator[dict[str, Any]], out: TextIO, form: Sheet | None = None) -> None:
    """The rows as CSV that a spreadsheet opens as it was meant."""
    separated = form or Sheet()
    write_table(chain([COLUMNS], (cells(row, separated) for row in found)), out, separated)


def cells(row: Mapping[str, Any], form: Sheet) -> list[Cell]:
    """A row of the table, in the order of COLUMNS."""
    return [form.number(row[name]) if name == "amount" else row[name] for name in COLUMNS]


def write_jsonl(found: Iterator[dict[str, Any]], out: TextIO) -> None:
    """The rows as JSON, one object a line."""
    out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
