"""The books as a file that other programs read: one row a posting, amounts exact.

Names and memos are whatever people typed. Each is one line here, without the marks that turn the
direction of text around; in CSV a text that a spreadsheet would run as a formula is made harmless.
"""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TextIO

from sqlalchemy import Connection, bindparam, select

from storage import schema
from storage.ledger.accounts import Account, all_accounts
from storage.ledger.assets import Asset, all_assets
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
_NAMES = select(_m.c.number, _m.c.name, _m.c.folded).where(
    _m.c.community_id == bindparam("community_id")
)

_AT_ONCE = 1000
"""Rows held in memory: the books may have millions."""

_FORMULA = frozenset("=+-@")
"""A text cell that begins so is taken for a formula by spreadsheets, in wide letters too."""
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OWN_NUMBER = re.compile(r"\.\d+$", re.ASCII)


def rows(
    connection: Connection, community: int, only: Collection[int] | None = None
) -> Iterator[dict[str, Any]]:
    """The postings of a community in order, a dict of COLUMNS each.

    `amount` is a decimal string, `time` ISO 8601 in UTC, `entry` and `corrects` are entry numbers,
    `event` is the platform's id of the message it came from. Raises LookupError where the books
    name an account or an asset that they do not have. `only` those of accounts with these numbers.
    """
    books = Books(connection, community, lambda _, __: b"", writable=False)
    people = _people(connection, community)
    assets = {asset.number: asset for asset in all_assets(books)}
    codes = asset_codes(list(assets.values()))
    accounts = {account.number: account_name(account, people) for account in all_accounts(books)}
    found = connection.execution_options(yield_per=_AT_ONCE).execute(
        _ROWS, {"community_id": community}
    )
    for entry, time, kind, account, asset, amount, memo, event, corrects, cause in found:
        if only is not None and account not in only:
            continue
        if account not in accounts or asset not in assets:
            raise LookupError(f"account {account} of asset {asset}")
        yield {
            "entry": entry,
            "time": _time(time),
            "kind": kind,
            "account": accounts[account],
            "asset": codes[asset],
            "amount": exact(amount, assets[asset]),
            "memo": one_line(memo or ""),
            "event": one_line(event or ""),
            "corrects": corrects,
            "cause": _cause(cause, people),
        }


def one_line(text: str) -> str:
    """A text as one line that reads in the order it is written."""
    plain = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter for letter in text
    )
    return " ".join(_DIRECTION.sub("", plain).split())


def _people(connection: Connection, community: int) -> dict[int, str]:
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


def account_name(account: Account, people: dict[int, str]) -> str:
    """An account as people read it: `member/ana`, `treasury`, `issuer`, `escrow/3`."""
    if account.kind == "member":
        return f"member/{people.get(account.owner, account.owner)}"
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


def _cause(cause: str, people: dict[int, str]) -> str:
    kind, _, number = cause.partition("/")
    if kind == "member" and number.isdecimal():
        return f"member/{people.get(int(number), number)}"
    return one_line(cause)


def _time(at: int) -> str:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def write_csv(found: Iterator[dict[str, Any]], out: TextIO) -> None:
    """The rows as CSV. A text that a spreadsheet would run gets a leading '; amounts never do."""
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in found:
        writer.writerow({name: _cell(name, value) for name, value in row.items()})


def _cell(name: str, value: Any) -> Any:
    if name == "amount" or not isinstance(value, str):
        return value
    return f"'{value}" if _FORMULA & set(unicodedata.normalize("NFKC", value[:1])) else value


def write_jsonl(found: Iterator[dict[str, Any]], out: TextIO) -> None:
    """The rows as JSON, one object a line."""
    out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
