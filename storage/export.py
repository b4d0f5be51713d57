"""The books as a file that other programs read: one row a posting, amounts exact."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TextIO

from sqlalchemy import Connection, bindparam, select

from storage import schema
from storage.accounts import Account, all_accounts
from storage.assets import Asset, all_assets
from storage.books import Books

COLUMNS = (
    "entry", "time", "kind", "account", "asset", "amount", "memo", "event", "corrects", "cause",
)  # fmt: skip

_e, _p, _v, _m = schema.entries, schema.postings, schema.events, schema.members
_ROWS = (
    select(
        _e.c.number, _e.c.time, _e.c.kind, _p.c.account, _p.c.asset, _p.c.amount, _e.c.memo,
        _v.c.event_id, _e.c.corrects, _e.c.cause,
    )
    .join(_p, (_p.c.community_id == _e.c.community_id) & (_p.c.entry == _e.c.number))
    .outerjoin(_v, (_v.c.community_id == _e.c.community_id) & (_v.c.number == _e.c.event))
    .where(_e.c.community_id == bindparam("community_id"))
    .order_by(_e.c.number, _p.c.line)
)  # fmt: skip
_NAMES = select(_m.c.number, _m.c.name).where(_m.c.community_id == bindparam("community_id"))

_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A text cell that begins so is taken for a formula by spreadsheets."""


def rows(connection: Connection, community: int) -> Iterator[dict[str, Any]]:
    """The postings of a community in order, a dict of COLUMNS each.

    `amount` is a decimal string, `time` ISO 8601 in UTC, `entry` and `corrects` are entry numbers,
    `event` is the platform's id of the message it came from.
    """
    books = Books(connection, community, lambda _, __: b"", writable=False)
    people = _people(connection, community)
    assets = {asset.number: asset for asset in all_assets(books)}
    accounts = {account.number: account for account in all_accounts(books)}
    found = connection.execute(_ROWS, {"community_id": community})
    for entry, time, kind, account, asset, amount, memo, event, corrects, cause in found:
        yield {
            "entry": entry,
            "time": _time(time),
            "kind": kind,
            "account": account_name(accounts[account], people),
            "asset": assets[asset].code,
            "amount": exact(amount, assets[asset]),
            "memo": memo or "",
            "event": event or "",
            "corrects": corrects,
            "cause": _cause(cause, people),
        }


def _people(connection: Connection, community: int) -> dict[int, str]:
    """Member number → a name that is theirs alone in this file."""
    found = {int(r[0]): str(r[1]) for r in connection.execute(_NAMES, {"community_id": community})}
    seen: dict[str, int] = {}
    for name in found.values():
        seen[name] = seen.get(name, 0) + 1
    return {n: name if seen[name] == 1 else f"{name}.{n}" for n, name in found.items()}


def account_name(account: Account, people: dict[int, str]) -> str:
    """An account as people read it: `member/ana`, `treasury`, `issuer`, `escrow/3`."""
    if account.kind == "member":
        return f"member/{people[account.owner]}"
    return f"{account.kind}/{account.owner}" if account.owner else account.kind


def exact(units: int, asset: Asset) -> str:
    """An amount with all its decimals: "-8.00"."""
    sign = "-" if units < 0 else ""
    whole, part = divmod(abs(units), asset.unit)
    return f"{sign}{whole}.{part:0{asset.decimals}d}" if asset.decimals else f"{sign}{whole}"


def _cause(cause: str, people: dict[int, str]) -> str:
    kind, _, number = cause.partition("/")
    if kind == "member" and number.isdigit():
        return f"member/{people[int(number)]}"
    return cause


def _time(at: int) -> str:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)
    return moment.isoformat().replace("+00:00", "Z")


def write_csv(found: Iterator[dict[str, Any]], out: TextIO) -> None:
    """The rows as CSV. A text that a spreadsheet would run gets a leading '; amounts never do."""
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in found:
        safe = {
            name: f"'{value}"
            if name != "amount" and isinstance(value, str) and value.startswith(_RISKY)
            else value
            for name, value in row.items()
        }
        writer.writerow(safe)


def write_jsonl(found: Iterator[dict[str, Any]], out: TextIO) -> None:
    """The rows as JSON, one object a line."""
    out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
